"""The audit's store: one SQLite file in the site's `audit` folder, append-only, each line signed. The only door to sqlite3.

A line is on the disk when `append` returns (synchronous=FULL). Two processes may append: each takes the write lock, reads the
last line, and goes on from it.
"""

from __future__ import annotations

import json
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from scc_wall.access.chain import Head, Row, Stamp, beginning, body_of, digest_of
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
"""
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
            self._base.executescript(_SCHEMA)
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

    def _append(self, lines: Sequence[Told]) -> Head:
        self._base.execute("BEGIN IMMEDIATE")
        try:
            last = self._base.execute("SELECT seq, digest FROM line ORDER BY seq DESC LIMIT 1").fetchone()
            if last is not None:
                self.chain = _chain(self._base) or self.chain
            seq, digest = last if last is not None else (0, beginning(self.chain))
            body = ""
            for stamp, told in lines:
                seq += 1
                body = body_of(self.chain, seq, stamp, told)
                digest = digest_of(digest, body)
                self._base.execute("INSERT INTO line VALUES (?, ?, ?, ?)", (seq, body, digest, self._key.sign(digest)))
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
