"""The table of names beside the audit's lines, within their file: whose each alias is, signed, and deletable."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator, Mapping

from scc_wall.access.aliases import NAME_LIMIT, OTHERS, name_text, renamed
from scc_wall.adapters.cryptography_door import SigningKey

SCHEMA = """
CREATE TABLE IF NOT EXISTS name (alias TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, signature TEXT NOT NULL) STRICT;
"""
MOST = 5000


def hidden(base: sqlite3.Connection, key: SigningKey, told: Mapping[str, object]) -> dict[str, object]:
    """Return the fields of a line with aliases for names; new ones are added to the table, in the caller's transaction."""
    return renamed(told, lambda name: _alias(base, key, name[:NAME_LIMIT]))


def known_alias(base: sqlite3.Connection, name: str) -> str:
    """Return a name's alias, empty where it has none."""
    row = base.execute("SELECT alias FROM name WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def forget(base: sqlite3.Connection, alias: str) -> None:
    """Take an alias's name away."""
    base.execute("DELETE FROM name WHERE alias = ?", (alias,))


def all_names(base: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """Yield alias, name and signature; nothing where the file is from before there was a table."""
    if base.execute("SELECT 1 FROM sqlite_master WHERE name = 'name'").fetchone():
        for alias, name, signature in base.execute("SELECT alias, name, signature FROM name"):
            yield str(alias), str(name), str(signature)


def _alias(base: sqlite3.Connection, key: SigningKey, name: str) -> str:
    alias = known_alias(base, name)
    if alias:
        return alias
    (count,) = base.execute("SELECT COUNT(*) FROM name").fetchone()
    if count >= MOST:
        return OTHERS
    alias = f"~{secrets.token_hex(6)}"
    base.execute("INSERT INTO name VALUES (?, ?, ?)", (alias, name, key.sign(name_text(alias, name))))
    return alias
