"""The audit's store: one SQLite file in the site's `audit` folder, append-only, each line signed. The only door to sqlite3.

A line is on the disk when `append` returns (synchronous=FULL). Two processes may append: each takes the write lock, reads the
last line, and goes on from it.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from scc_wall.access.chain import Head, Row, Stamp, beginning, body_of, digest_of
from scc_wall.access.cut import COMMAND, Cut, cut_text, read_cut
from scc_wall.adapters import audit_names
from scc_wall.adapters.cryptography_door import SigningKey
from scc_wall.adapters.files import make_private_folder
from scc_wall.base.trouble import Place, Trouble

FOLDER, FILE = "audit", "audit.db"
BUSY_S = 5.0
SPARE, SPARE_BYTES = "audit.spare", 4 << 20
"""Room that is given up when the disk is full, so that the audit is the last to stop."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS line
  (seq INTEGER PRIMARY KEY, body TEXT NOT NULL, digest TEXT NOT NULL, signature TEXT NOT NULL) STRICT;
CREATE TRIGGER IF NOT EXISTS line_update BEFORE UPDATE ON line BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER IF NOT EXISTS line_delete BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER IF NOT EXISTS line_between BEFORE INSERT ON line
  WHEN NEW.seq <> (SELECT COALESCE(MAX(seq), 0) + 1 FROM line) BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TABLE IF NOT EXISTS cut (seq INTEGER PRIMARY KEY, body TEXT NOT NULL, signature TEXT NOT NULL) STRICT;
"""
_NO_DELETE = "CREATE TRIGGER line_delete BEFORE DELETE ON line BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;"
TRIGGERS = frozenset({"line_update", "line_delete", "line_between"})

Told = tuple[Stamp, Mapping[str, object]]
"""When something was asked, and what: the fields of a line."""


class AuditStore:
    """An open chain; used by one thread."""

    def __init__(self, site: Path, key: SigningKey) -> None:
        """Open a site's chain, or begin one; Trouble where its file is damaged or the disk refuses."""
        self.path = site / FOLDER / FILE
        make_private_folder(self.path.parent)
        self._key = key
        with suppress(OSError):  # without it the audit only stops a little earlier
            _keep_spare(self.path.with_name(SPARE))
        with _told(self.path):
            self._base = _opened(self.path)
            self._base.executescript(_SCHEMA + audit_names.SCHEMA)
            self.chain = _chain(self._base) or secrets.token_hex(8)
        self.path.chmod(0o600)

    def append(self, lines: Sequence[Told]) -> Head:
        """Write lines, all or none; return the head. Trouble where the disk refuses, `access.audit_full` where it is full."""
        with _told(self.path):
            try:
                return self._append(lines)
            except sqlite3.OperationalError as error:
                spare = self.path.with_name(SPARE)
                if error.sqlite_errorcode != sqlite3.SQLITE_FULL or not spare.exists():
                    raise
                spare.unlink()
                return self._append(lines)

    def cut(self, before_utc: str, stamp: Stamp, told: Mapping[str, object]) -> int:
        """Delete the lines from before a moment, with a line that says so, which stays; return how many.

        told: the fields of that line, without what was deleted. All or nothing: killed at any moment, the chain is whole.
        """
        with _told(self.path):
            first = last = 0
            digest = utc = ""
            for seq, body, found in self._base.execute("SELECT seq, body, digest FROM line ORDER BY seq"):
                moment = utc_of(body)
                if not moment or moment >= before_utc:
                    break
                first, last, digest, utc = first or seq, seq, found, moment
            if not last:
                return 0
            count = last - first + 1
            what = {"upto": last, "digest": digest, "count": count, "before": before_utc}
            cut = cut_text(Cut(self.chain, last, digest, utc))
            self._append([(stamp, {**told, "command": COMMAND, "with": what})], lambda: self._delete(last, cut))
            self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return count

    def forget(self, name: str, stamp: Stamp, told: Mapping[str, object]) -> str:
        """Take a person's name out of the table of names, with a line that says so; return the alias, empty where none is."""
        with _told(self.path):
            alias = audit_names.known_alias(self._base, name)
            if alias:
                line = {**told, "with": {"alias": alias}}
                self._append([(stamp, line)], lambda: audit_names.forget(self._base, alias))
                self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return alias

    def head(self) -> Head | None:
        """Return the last line as a head, None before the first."""
        with _told(self.path):
            last = self._base.execute("SELECT seq, body, digest FROM line ORDER BY seq DESC LIMIT 1").fetchone()
        return None if last is None else Head(self.chain, last[0], last[2], utc_of(last[1]))

    def has(self, head: Head) -> bool:
        """Return whether a head known from elsewhere is in this chain."""
        with _told(self.path):
            found = self._base.execute("SELECT digest FROM line WHERE seq = ?", (head.seq,)).fetchone()
        return found is not None and found[0] == head.digest

    def is_short_of_room(self) -> bool:
        """Return whether the disk was full before, and the audit lives on the room it had kept."""
        return not self.path.with_name(SPARE).exists()

    def close(self) -> None:
        """Close the file."""
        self._base.close()

    def _delete(self, last: int, cut: str) -> None:
        """Delete lines up to one and keep the cut in their place; within a transaction."""
        self._base.execute("DROP TRIGGER line_delete")
        self._base.execute("DELETE FROM line WHERE seq <= ?", (last,))
        self._base.execute(_NO_DELETE)
        self._base.execute("DELETE FROM cut")
        self._base.execute("INSERT INTO cut VALUES (?, ?, ?)", (last, cut, self._key.sign(cut)))

    def _append(self, lines: Sequence[Told], also: Callable[[], None] = lambda: None) -> Head:
        """Write lines in one transaction; also: what else belongs into it."""
        self._base.execute("BEGIN IMMEDIATE")
        try:
            last = self._base.execute("SELECT seq, digest FROM line ORDER BY seq DESC LIMIT 1").fetchone()
            if last is not None:
                self.chain = _chain(self._base) or self.chain
            seq, digest = last if last is not None else (0, beginning(self.chain))
            body = ""
            for stamp, told in lines:
                seq += 1
                body = body_of(self.chain, seq, stamp, audit_names.hidden(self._base, self._key, told))
                digest = digest_of(digest, body)
                self._base.execute("INSERT INTO line VALUES (?, ?, ?, ?)", (seq, body, digest, self._key.sign(digest)))
            also()
            self._base.execute("COMMIT")
        except BaseException:
            if self._base.in_transaction:
                self._base.execute("ROLLBACK")
            raise
        return Head(self.chain, seq, digest, utc_of(body))


def read_rows(path: Path) -> Iterator[Row]:
    """Yield a chain's lines in the order of their numbers, writing nothing; Trouble where the file is damaged."""
    with _told(path), closing(_opened(path, reads=True)) as base:
        for seq, body, digest, signature in base.execute("SELECT seq, body, digest, signature FROM line ORDER BY seq"):
            yield Row(seq, body, digest, signature)


def read_cut_of(path: Path) -> tuple[Cut | None, str, str]:
    """Return up to where a chain was deleted by rule, its text and its signature; None and empty where it was not."""
    with _told(path), closing(_opened(path, reads=True)) as base:
        if not base.execute("SELECT 1 FROM sqlite_master WHERE name = 'cut'").fetchone():
            return None, "", ""
        row = base.execute("SELECT body, signature FROM cut ORDER BY seq DESC LIMIT 1").fetchone()
    return (None, "", "") if row is None else (read_cut(row[0]), str(row[0]), str(row[1]))


def read_names(path: Path) -> Iterator[tuple[str, str, str]]:
    """Yield the aliases of a chain, their names and their signatures."""
    with _told(path), closing(_opened(path, reads=True)) as base:
        yield from audit_names.all_names(base)


def has_guards(path: Path) -> bool:
    """Return whether the triggers that forbid changes are still there."""
    with _told(path), closing(_opened(path, reads=True)) as base:
        return {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")} >= TRIGGERS


def chain_of(path: Path) -> str:
    """Return the name of a file's chain as its first line tells it, empty where that cannot be read."""
    with _told(path), closing(_opened(path, reads=True)) as base:
        return _chain(base) or ""


def put_aside(path: Path, moment: str) -> Path:
    """Move a damaged chain's files out of the way, so that a new chain can begin; return where they are."""
    aside = path.with_name(f"{path.stem}-{moment}{path.suffix}")
    for end in ("-wal", "-shm", ""):
        file = path.with_name(path.name + end)
        if file.exists():
            file.replace(aside.with_name(aside.name + end))
    return aside


def utc_of(body: str) -> str:
    """Return when a line was written, as it says."""
    try:
        told = json.loads(body)
        return str(told["utc"])
    except (ValueError, TypeError, KeyError, RecursionError):
        return ""


def _opened(path: Path, *, reads: bool = False) -> sqlite3.Connection:
    uri = f"{path.absolute().as_uri()}?mode={'ro' if reads else 'rwc'}"
    base = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_S)
    base.text_factory = _text
    if not reads:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = FULL")
        base.execute("PRAGMA secure_delete = ON")
    return base


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")  # a text that was made unreadable is a line that was altered, not our error


def _chain(base: sqlite3.Connection) -> str | None:
    first = base.execute("SELECT body FROM line ORDER BY seq LIMIT 1").fetchone()
    if first is None:
        return None
    try:
        told = json.loads(first[0])
        return str(told["chain"])[:64]
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _keep_spare(path: Path) -> None:
    if not path.exists():
        fresh = path.with_suffix(".new")
        try:
            with fresh.open("wb") as file:
                file.write(secrets.token_bytes(SPARE_BYTES))  # random: no file system stores it in less room
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn SQLite's errors into trouble."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        damaged = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
        if code == sqlite3.SQLITE_FULL:
            raise Trouble("access.audit_full", Place(str(path))) from None
        if code in damaged:
            raise Trouble("access.audit_damaged", Place(str(path)), why=error) from None
        raise Trouble("access.audit_unwritable", Place(str(path)), why=error) from None
