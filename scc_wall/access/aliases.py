"""Names of people in the audit: its lines hold aliases, a table beside them says whose each one is; pure.

So a person's name can be taken out for good while every line, and with it the chain, stays as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from scc_wall.access.chain import canonical

ALIAS = re.compile(r"~[0-9a-f]{12}", re.ASCII)
OTHERS = "~000000000000"
"""The alias of all further names once the table is full: somebody may guess at names for days."""
NAME_LIMIT = 120
FORGET = "person remove"
"""The command of the line that says that an alias has no name any more."""
_ABOUT_PEOPLE = ("admin ", "person ", "line person ")
"""Beginnings of commands whose `name` is a person's; that of others is a line's, a recorder's, a layout's."""


def renamed(told: Mapping[str, object], rename: Callable[[str], str]) -> dict[str, object]:
    """Return the fields of a line with every name of a person given to `rename`."""
    line = dict(told)
    who, fields = line.get("who"), line.get("with")
    if isinstance(who, str) and who:
        line["who"] = rename(who)
    if isinstance(fields, Mapping):
        named = {"person", "account"} | ({"name"} if str(line.get("command", "")).startswith(_ABOUT_PEOPLE) else set())
        line["with"] = {
            key: rename(value) if key in named and isinstance(value, str) and value else value for key, value in fields.items()
        }
    return line


def aliases_in(told: Mapping[str, object]) -> frozenset[str]:
    """Return the aliases that a line names."""
    found: set[str] = set()

    def note(name: str) -> str:
        if ALIAS.fullmatch(name):
            found.add(name)
        return name

    renamed(told, note)
    return frozenset(found)


def name_text(alias: str, name: str) -> str:
    """Return whose an alias is as the text that is signed."""
    return canonical({"alias": alias, "name": name})
