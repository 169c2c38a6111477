"""Reading the store of health, beside the wall that writes it; the whole of it into another file, for a backup."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from scc_wall.adapters.health_file import BUSY_S, COLUMNS, FILE, NotOursError, check_ours, refused
from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Outage, Ran, Row
from scc_wall.desk.spent import Spent


@contextmanager
def _reading(folder: Path) -> Iterator[sqlite3.Connection]:
    path = folder / FILE
    if path.is_symlink() or not path.is_file():
        raise Trouble("health.nothing_yet", Place(str(path)))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=BUSY_S)) as db:
            check_ours(db)
            yield db
    except (sqlite3.Error, NotOursError) as error:
        raise refused(path, error) from None


def read_rows(folder: Path, span_s: int, first: int, end: int, cameras: Iterable[str] | None = None) -> tuple[Row, ...]:
    """Return the rows that begin from `first` on and before `end`; cameras: of these only, None: of all."""
    with _reading(folder) as db:
        names = {number: name for name, number in db.execute("SELECT id, number FROM camera")}
        wanted = None if cameras is None else set(cameras)
        numbers = [number for number, name in names.items() if wanted is None or name in wanted]
        sentence = f"SELECT at, camera, {COLUMNS} FROM spent WHERE span = ? AND at >= ? AND at < ?"  # noqa: S608 - our own names
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


def read_losses(folder: Path) -> dict[str, tuple[int, int]]:
    """Return by camera how often it was lost, and since when that is known (Unix seconds); nothing without a store.

    By hours, which are kept for longest; the beginning by minutes where it lies within these. Trouble where it cannot be read.
    """
    if not (folder / FILE).exists():
        return {}
    sentence = "SELECT id, min(at), sum(losses) FROM spent JOIN camera ON number = camera WHERE span = ? GROUP BY camera"
    with _reading(folder) as db:
        begun = {str(camera): int(at) for camera, at, _ in db.execute(sentence, (MINUTE_S,))}
        rows = [(str(camera), int(at), int(losses)) for camera, at, losses in db.execute(sentence, (HOUR_S,))]
    return {camera: (losses, begun[camera] if at <= begun.get(camera, 0) < at + HOUR_S else at) for camera, at, losses in rows}


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
