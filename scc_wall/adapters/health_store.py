"""The store of health, `health.sqlite` in the site: the one door to SQLite.

Whoever writes does it on a thread of its own; others read beside it (write-ahead log). A wall that is killed loses what was
not written yet, seconds, and nothing else. A file that is damaged or not ours is put aside with its moment in its name, and a
new one is begun: the wall never waits for its history.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, fields
from datetime import UTC, datetime
from pathlib import Path

from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Harvest, Outage, Ran, Row
from scc_wall.desk.spent import Spent

FILE = "health.sqlite"
VERSION = 1
MINUTES_KEPT_S = 8 * 86_400
HOURS_KEPT_S = 400 * 86_400
SIZE_LIMIT = 256 << 20
"""Bytes of the file at the most; then the oldest goes first, whatever its age."""
ASIDE_KEPT = 3
"""Files put aside that are kept: a disk that damages one after the other must not be filled by them."""
BUSY_S = 10.0
"""Seconds to wait for another writer, as a wall that is just ending."""
_APPLICATION = 0x53434857
"""SQLite's mark of whose file it is: "SCHW"."""
_COLUMNS = ", ".join(item.name for item in fields(Spent))
_ADDED = ", ".join(f"{item.name} = {item.name} + excluded.{item.name}" for item in fields(Spent))
_TABLES = f"""
CREATE TABLE camera (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
CREATE TABLE spent (span INTEGER NOT NULL, at INTEGER NOT NULL, camera INTEGER NOT NULL REFERENCES camera,
    {", ".join(f"{item.name} INTEGER NOT NULL" for item in fields(Spent))}, PRIMARY KEY (span, at, camera)) WITHOUT ROWID;
CREATE TABLE ran (span INTEGER NOT NULL, at INTEGER NOT NULL, ran INTEGER NOT NULL, overload INTEGER NOT NULL,
    PRIMARY KEY (span, at)) WITHOUT ROWID;
CREATE TABLE outage (camera INTEGER NOT NULL REFERENCES camera, began INTEGER NOT NULL, ended INTEGER NOT NULL,
    ms INTEGER NOT NULL, PRIMARY KEY (camera, began)) WITHOUT ROWID;
CREATE INDEX outage_ended ON outage (ended);
PRAGMA application_id = {_APPLICATION};
PRAGMA user_version = {VERSION};
"""

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
        except (sqlite3.DatabaseError, _NotOursError) as error:
            if isinstance(error, sqlite3.OperationalError):  # the disk or a lock, not the file
                raise _refused(self._path, error) from None
            self._put_aside(error)
        self._inode = self._path.stat().st_ino

    def _renew(self, error: sqlite3.DatabaseError) -> None:
        """Begin anew where the file is damaged; Trouble where it is the disk or a lock."""
        if isinstance(error, sqlite3.OperationalError):
            raise _refused(self._path, error) from None
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
                f"INSERT INTO spent (span, at, camera, {_COLUMNS}) VALUES ({marks}) ON CONFLICT DO UPDATE SET {_ADDED}",  # noqa: S608 - our own names
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
            raise _NotOursError("no ordinary file")
        self._path.touch(mode=0o600, exist_ok=True)
        db = sqlite3.connect(self._path, timeout=BUSY_S)
        try:
            with suppress(OSError):  # some file systems know no modes; the folder is private
                self._path.chmod(0o600)
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
            if db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0:
                db.executescript(f"BEGIN IMMEDIATE; {_TABLES} COMMIT;")
            _check_ours(db)
            _check_whole(db)
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
            raise _refused(self._path, error) from None
        self.moved = Trouble("health.moved", Place(str(self._path)), file=aside.name)


class _NotOursError(Exception):
    """A file that is SQLite's and not this store."""


@contextmanager
def _reading(folder: Path) -> Iterator[sqlite3.Connection]:
    path = folder / FILE
    if path.is_symlink() or not path.is_file():
        raise Trouble("health.nothing_yet", Place(str(path)))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_S)) as db:
            _check_ours(db)
            yield db
    except (sqlite3.Error, _NotOursError) as error:
        raise _refused(path, error) from None


def read_rows(folder: Path, span_s: int, first: int, end: int, cameras: Iterable[str] | None = None) -> tuple[Row, ...]:
    """Return the rows that begin from `first` on and before `end`; cameras: of these only, None: of all."""
    with _reading(folder) as db:
        names = {number: name for name, number in db.execute("SELECT id, number FROM camera")}
        wanted = None if cameras is None else set(cameras)
        numbers = [number for number, name in names.items() if wanted is None or name in wanted]
        sentence = f"SELECT at, camera, {_COLUMNS} FROM spent WHERE span = ? AND at >= ? AND at < ?"  # noqa: S608 - our own names
        if len(numbers) == 1:  # a plot of one camera reads one camera's rows
            rows = db.execute(f"{sentence} AND camera = ?", (span_s, first, end, numbers[0]))
        else:
            rows = db.execute(sentence, (span_s, first, end))
        known = frozenset(numbers)
        return tuple(Row(span_s, at, names[camera], Spent(*spent)) for at, camera, *spent in rows if camera in known)


def read_ran(folder: Path, span_s: int, first: int, end: int) -> tuple[Ran, ...]:
    """Return when the wall ran."""
    with _reading(folder) as db:
        rows = db.execute("SELECT span, at, ran, overload FROM ran WHERE span = ? AND at >= ? AND at < ?", (span_s, first, end))
        return tuple(Ran(*row) for row in rows)


def read_outages(folder: Path, first: int, end: int) -> tuple[Outage, ...]:
    """Return the outages that touch a stretch of time."""
    with _reading(folder) as db:
        rows = db.execute(
            "SELECT id, began, ended, ms FROM outage JOIN camera ON number = camera WHERE ended >= ? AND began < ?",
            (first, end),
        )
        return tuple(Outage(*row) for row in rows)


def read_watched(folder: Path, first: int) -> dict[str, tuple[int, int]]:
    """Return by camera when it was first measured from a moment on, and when last in view (0: not); nothing without a store.

    By minutes, which are kept for some days. Trouble where the store cannot be read.
    """
    if not (folder / FILE).exists():
        return {}
    with _reading(folder) as db:
        rows = db.execute(
            "SELECT id, min(at), max(CASE WHEN watched > 0 THEN at ELSE 0 END)"
            " FROM spent JOIN camera ON number = camera WHERE span = ? AND at >= ? GROUP BY camera",
            (MINUTE_S, first),
        )
        return {str(camera): (int(begun), int(seen)) for camera, begun, seen in rows}


def copy_store(folder: Path, target: Path) -> bool:
    """Copy a site's store as it is at one moment into a new file, also while a wall writes; return whether there is one.

    The copy is one file without the log beside it. Trouble where the store or the disk refuses.
    """
    if not (folder / FILE).exists():
        return False
    with _reading(folder) as db:
        target.touch(mode=0o600)
        with closing(sqlite3.connect(target)) as copy:
            db.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
    return True


def check_store(path: Path) -> None:
    """Raise Trouble where a file is no store of ours, or damaged; it is only read."""
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)) as db:
            _check_ours(db)
            _check_whole(db)
            _check_plain(db)
    except (sqlite3.Error, _NotOursError) as error:
        raise _refused(path, error) from None


def _check_whole(db: sqlite3.Connection) -> None:
    told = db.execute("PRAGMA quick_check(1)").fetchone()[0]
    if told != "ok":
        raise _NotOursError(str(told))


def _check_ours(db: sqlite3.Connection) -> None:
    told = tuple(db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version"))
    if told != (_APPLICATION, VERSION):
        raise _NotOursError(f"application {told[0]}, version {told[1]}")


def _check_plain(db: sqlite3.Connection) -> None:
    """Refuse a store with more in it than ours has: a trigger or view would do its work in our name."""
    names = {str(row[0]) for row in db.execute("SELECT name FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'")}
    if names != {"camera", "spent", "ran", "outage", "outage_ended"}:
        raise _NotOursError("other tables")


def _refused(path: Path, error: Exception) -> Trouble:
    return Trouble("health.refused", Place(str(path)), reason=str(error) or type(error).__name__)
