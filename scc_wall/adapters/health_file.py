"""What a store of health is as a file, and how one is told from a file that is damaged or somebody else's."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import fields
from pathlib import Path

from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.spent import Spent

FILE = "health.sqlite"
VERSION = 1
BUSY_S = 10.0
"""Seconds to wait for another writer, as a wall that is just ending."""
APPLICATION = 0x53434857
"""SQLite's mark of whose file it is: "SCHW"."""
COLUMNS = ", ".join(item.name for item in fields(Spent))
TABLES = f"""
CREATE TABLE camera (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
CREATE TABLE spent (span INTEGER NOT NULL, at INTEGER NOT NULL, camera INTEGER NOT NULL REFERENCES camera,
    {", ".join(f"{item.name} INTEGER NOT NULL" for item in fields(Spent))}, PRIMARY KEY (span, at, camera)) WITHOUT ROWID;
CREATE TABLE ran (span INTEGER NOT NULL, at INTEGER NOT NULL, ran INTEGER NOT NULL, overload INTEGER NOT NULL,
    PRIMARY KEY (span, at)) WITHOUT ROWID;
CREATE TABLE outage (camera INTEGER NOT NULL REFERENCES camera, began INTEGER NOT NULL, ended INTEGER NOT NULL,
    ms INTEGER NOT NULL, PRIMARY KEY (camera, began)) WITHOUT ROWID;
CREATE INDEX outage_ended ON outage (ended);
PRAGMA application_id = {APPLICATION};
PRAGMA user_version = {VERSION};
"""


class NotOursError(Exception):
    """A file that is SQLite's and not this store."""


def check_store(path: Path) -> None:
    """Raise Trouble where a file is no store of ours, or damaged; it is only read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            check_ours(db)
            check_whole(db)
            _check_plain(db)
    except (sqlite3.Error, NotOursError) as error:
        raise refused(path, error) from None


def check_whole(db: sqlite3.Connection) -> None:
    """Raise NotOursError where a store is damaged."""
    told = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if told != "ok":
        raise NotOursError(str(told))


def check_ours(db: sqlite3.Connection) -> None:
    """Raise NotOursError where a store is none of ours, or of another version."""
    told = tuple(db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if told != (APPLICATION, VERSION):
        raise NotOursError(f"application {told[0]}, version {told[1]}")


def _check_plain(db: sqlite3.Connection) -> None:
    """Refuse a store with more in it than ours has: a trigger or view would do its work in our name."""
    names = {str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")}
    if names != {"camera", "spent", "ran", "outage", "outage_ended"}:
        raise NotOursError("other tables")


def refused(path: Path, error: Exception) -> Trouble:
    """Return what a person is told of a store that cannot be used."""
    return Trouble("health.refused", Place(str(path)), reason=str(error) or type(error).__name__)
