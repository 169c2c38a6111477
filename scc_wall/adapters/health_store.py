"""The store of health, `health.sqlite` in the site: written here.

Whoever writes does it on a thread of its own; others read beside it (write-ahead log). A wall that is killed loses what was
not written yet, seconds, and nothing else. A file that is damaged or not ours is put aside with its moment in its name, and a
new one is begun: the wall never waits for its history.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from dataclasses import astuple, fields
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.adapters.health_file import BUSY_S, COLUMNS, FILE, TABLES, NotOursError, check_ours, check_whole, refused
from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Harvest
from scc_wall.desk.spent import Spent

MINUTES_KEPT_S = 8 * 86_400
HOURS_KEPT_S = 400 * 86_400
SIZE_LIMIT = 256 << 20
"""Bytes of the file at the most; then the oldest goes first, whatever its age."""
ASIDE_KEPT = 3
"""Files put aside that are kept: a disk that damages one after the other must not be filled by them."""
_ADDED = ", ".join(f"{item.name} = {item.name} + excluded.{item.name}" for item in fields(Spent))

log = logging.getLogger(__name__)


class HealthStore:
    """The store of one site, open; for the thread that opened it. Trouble where the disk refuses."""

    def __init__(self, folder: Path, *, size_limit: int = SIZE_LIMIT) -> None:
        """Open or begin it. `moved` tells what became of a file that could not be used, None mostly."""
        self._path, self._limit = folder / FILE, size_limit
        self.moved: Trouble | None = None
        self._begin()

    def close(self) -> None:
        """Close it; what was written stays."""
        self._db.close()

    def write(self, harvest: Harvest) -> None:
        """Add what was gathered, all of it or nothing; into a new file where the present one turns out to be damaged."""
        try:
            self._write(harvest)
        except sqlite3.DatabaseError as error:
            self._renew(error)
            self._write(harvest)

    def prune(self, now: float) -> None:
        """Forget what is too old, and the oldest while the file is too large; look whether it is still the file in the site."""
        try:
            if self._is_replaced():
                log.warning("%s was replaced or removed by somebody: begun anew with what is there", FILE)
                self._db.close()
                self._begin()
            with self._db:
                self._db.execute("DELETE FROM spent WHERE span = ? AND at < ?", (MINUTE_S, int(now) - MINUTES_KEPT_S))
                self._db.execute("DELETE FROM ran WHERE span = ? AND at < ?", (MINUTE_S, int(now) - MINUTES_KEPT_S))
                self._forget_before(int(now) - HOURS_KEPT_S)
            self._make_small()
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        except sqlite3.DatabaseError as error:
            self._renew(error)

    def size(self) -> int:
        """Return the bytes that are in use."""
        pages, free, page = (self._one(f"PRAGMA {name}") for name in ("page_count", "freelist_count", "page_size"))
        return (pages - free) * page

    def _begin(self) -> None:
        try:
            self._db = self._open()
        except (sqlite3.DatabaseError, NotOursError) as error:
            if isinstance(error, sqlite3.OperationalError):  # the disk or a lock, not the file
                raise refused(self._path, error) from None
            self._put_aside(error)
        self._inode = self._path.stat().st_ino

    def _renew(self, error: sqlite3.DatabaseError) -> None:
        """Begin anew where the file is damaged; Trouble where it is the disk or a lock."""
        if isinstance(error, sqlite3.OperationalError):
            raise refused(self._path, error) from None
        with suppress(sqlite3.Error):  # it is damaged, and is put aside as it is
            self._db.close()
        self._put_aside(error)
        self._inode = self._path.stat().st_ino

    def _is_replaced(self) -> bool:
        try:
            return self._path.stat().st_ino != self._inode
        except FileNotFoundError:
            return True

    def _write(self, harvest: Harvest) -> None:
        ids = {row.camera for row in harvest.rows} | {outage.camera for outage in harvest.outages}
        with self._db:
            self._db.executemany("INSERT OR IGNORE INTO camera (id) VALUES (?)", [(one,) for one in sorted(ids)])
            number: dict[str, int] = dict(self._db.execute("SELECT id, number FROM camera"))
            marks = ", ".join("?" * (3 + len(fields(Spent))))
            self._db.executemany(
                f"INSERT INTO spent (span, at, camera, {COLUMNS}) VALUES ({marks}) ON CONFLICT DO UPDATE SET {_ADDED}",  # noqa: S608 - our own names
                [(row.span_s, row.at, number[row.camera], *astuple(row.spent)) for row in harvest.rows],
            )
            self._db.executemany(
                "INSERT INTO ran VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                " SET ran = ran + excluded.ran, overload = overload + excluded.overload",
                [(one.span_s, one.at, one.ran_ms, one.overload_ms) for one in harvest.ran],
            )
            self._db.executemany(
                "INSERT INTO outage VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
                " SET ended = max(ended, excluded.ended), ms = max(ms, excluded.ms)",
                [(number[one.camera], one.began, one.ended, one.ms) for one in harvest.outages],
            )

    def _make_small(self) -> None:
        while self.size() > self._limit:
            minute, hour = (
                self._one("SELECT coalesce(min(at), 0) FROM spent WHERE span = ?", span) for span in (MINUTE_S, HOUR_S)
            )
            if not minute and not hour:
                return
            with self._db:
                if minute:  # a day of minutes at a time: an hour's row says the same, if more coarsely
                    self._db.execute("DELETE FROM spent WHERE span = ? AND at < ?", (MINUTE_S, minute + 86_400))
                else:
                    self._forget_before(hour + 7 * 86_400)
            log.info("the store of health was too large: the oldest was left out")

    def _forget_before(self, moment: int) -> None:
        for sentence in (
            "DELETE FROM spent WHERE at < ?",
            "DELETE FROM ran WHERE at < ?",
            "DELETE FROM outage WHERE ended < ?",
        ):
            self._db.execute(sentence, (moment,))

    def _one(self, sentence: str, *values: int) -> int:
        return int(self._db.execute(sentence, values).fetchone()[0])

    def _open(self) -> sqlite3.Connection:
        if self._path.is_symlink() or (self._path.exists() and not self._path.is_file()):
            raise NotOursError("no ordinary file")
        self._path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=BUSY_S)
        try:
            with suppress(OSError):  # some file systems know no modes; the folder is private
                self._path.chmod(0o600)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
                db.executescript(f"BEGIN IMMEDIATE; {TABLES} COMMIT;")
            check_ours(db)
            check_whole(db)
        except BaseException:
            db.close()
            raise
        return db

    def _put_aside(self, why: Exception) -> None:
        moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        aside = self._path.with_name(f"{self._path.stem}-damaged-{moment}.sqlite")
        log.warning("%s cannot be used (%s); it is now %s", self._path.name, why, aside.name)
        try:
            if self._path.exists() or self._path.is_symlink():
                self._path.replace(aside)
            for older in sorted(self._path.parent.glob(f"{self._path.stem}-damaged-*.sqlite"))[:-ASIDE_KEPT]:
                if not older.is_dir():
                    older.unlink()
            for part in ("-wal", "-shm"):
                self._path.with_name(f"{FILE}{part}").unlink(missing_ok=True)
            self._db = self._open()
        except (OSError, sqlite3.Error) as error:
            raise refused(self._path, error) from None
        self.moved = Trouble("health.moved", Place(str(self._path)), file=aside.name)
