"""The store of health on a real disk: what is written is read again, whoever dies and whatever lies in its place."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from scc_wall.adapters.health_file import FILE, check_store
from scc_wall.adapters.health_reading import copy_store, read_outages, read_ran, read_rows, read_watched
from scc_wall.adapters.health_store import HealthStore
from scc_wall.base.trouble import Trouble
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Harvest, Outage, Ran, Row
from scc_wall.desk.spent import Spent

NOON = 1_796_000_400
PROJECT = Path(__file__).parents[2]


def a_harvest(at: int = NOON, camera: str = "A", live: int = 1000) -> Harvest:
    rows = tuple(Row(span, at // span * span, camera, Spent(live=live, losses=1)) for span in (MINUTE_S, HOUR_S))
    return Harvest(rows, (Ran(MINUTE_S, at, live, 5),), (Outage(camera, NOON, at, at - NOON),))


def test_amounts_add_up_and_an_outage_grows(tmp_path: Path) -> None:
    store = HealthStore(tmp_path)
    store.write(a_harvest())
    store.write(a_harvest(NOON + 30))
    store.write(Harvest())
    assert read_rows(tmp_path, HOUR_S, NOON, NOON + 1) == (Row(HOUR_S, NOON, "A", Spent(live=2000, losses=2)),)
    assert read_outages(tmp_path, NOON + 30, NOON + 99) == (Outage("A", NOON, NOON + 30, 30),)
    assert len(read_ran(tmp_path, MINUTE_S, 0, NOON + 99)) == 2
    assert store.moved is None
    store.close()
    again = HealthStore(tmp_path)
    again.write(a_harvest(camera="B"))
    again.close()
    assert {row.camera for row in read_rows(tmp_path, MINUTE_S, 0, NOON + 1)} == {"A", "B"}
    assert [row.camera for row in read_rows(tmp_path, MINUTE_S, 0, NOON + 1, ["B", "X"])] == ["B"]
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


def test_what_is_too_old_is_forgotten_minutes_first(tmp_path: Path) -> None:
    store = HealthStore(tmp_path)
    store.write(a_harvest(NOON))
    store.prune(NOON + 9 * 86_400)
    assert not read_rows(tmp_path, MINUTE_S, 0, NOON + 1)
    assert read_rows(tmp_path, HOUR_S, 0, NOON + 1)
    store.prune(NOON + 401 * 86_400)
    assert not read_rows(tmp_path, HOUR_S, 0, NOON + 1)
    assert not read_outages(tmp_path, 0, NOON + 10**9)
    store.close()


def test_a_store_that_is_too_large_gives_up_its_oldest(tmp_path: Path) -> None:
    limit = 400_000
    store = HealthStore(tmp_path, size_limit=limit)
    for day in range(40):
        rows = tuple(
            Row(span, NOON + 86_400 * day + span * n, f"C{n}", Spent(live=5)) for n in range(300) for span in (60, 3600)
        )
        store.write(Harvest(rows))
    assert store.size() > limit
    store.prune(NOON + 40 * 86_400)
    assert store.size() <= limit
    kept = read_rows(tmp_path, HOUR_S, 0, NOON + 10**9)
    assert kept
    assert max(row.at for row in kept) > NOON + 39 * 86_400
    store.close()


@pytest.mark.parametrize("kind", ["rubbish", "empty", "other", "newer", "torn", "link", "folder"])
def test_a_file_that_cannot_be_used_is_put_aside_and_a_new_one_is_begun(tmp_path: Path, kind: str) -> None:
    path = tmp_path / FILE
    store = HealthStore(tmp_path)
    store.write(a_harvest())
    store.write(Harvest(tuple(Row(MINUTE_S, NOON + 60 * n, "A", Spent(live=n)) for n in range(20_000))))
    store.close()
    match kind:
        case "rubbish":
            path.write_bytes(os.urandom(50_000))
        case "empty":
            path.write_bytes(b"")
        case "other" | "newer":
            with sqlite3.connect(path) as db:
                db.execute("PRAGMA user_version = 99" if kind == "newer" else "PRAGMA application_id = 7")
            db.close()
        case "torn":
            whole = path.read_bytes()
            path.write_bytes(whole[: len(whole) // 3] + os.urandom(30_000) + whole[len(whole) // 3 + 30_000 :])
        case "link":
            path.rename(tmp_path / "elsewhere")
            path.symlink_to(tmp_path / "elsewhere")
        case "folder":
            path.unlink()
            path.mkdir()
    again = HealthStore(tmp_path)
    again.write(a_harvest())
    again.close()
    assert read_rows(tmp_path, HOUR_S, NOON, NOON + 1)[0].spent.live == 1000
    if kind == "empty":  # as a new one: nothing is lost by using it
        assert again.moved is None
        return
    assert again.moved is not None
    assert again.moved.key == "health.moved"
    assert len(list(tmp_path.glob("health-damaged-*.sqlite"))) == 1


def test_a_file_that_is_damaged_while_it_is_open_is_put_aside_too(tmp_path: Path) -> None:
    store = HealthStore(tmp_path)
    many = Harvest(tuple(Row(MINUTE_S, NOON + 60 * n, f"C{n}", Spent(live=n)) for n in range(60_000)))  # more than is cached
    store.write(many)
    store.prune(NOON)  # everything is in the file itself now
    with (tmp_path / FILE).open("r+b") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(0)
        file.write(os.urandom(size))
    store.write(many)
    store.write(a_harvest())
    store.close()
    assert store.moved is not None
    assert read_rows(tmp_path, HOUR_S, NOON, NOON + 1)


def test_a_file_that_was_replaced_or_removed_beneath_us_is_noticed(tmp_path: Path) -> None:
    store = HealthStore(tmp_path)
    store.write(a_harvest())
    for part in ("", "-wal", "-shm"):
        (tmp_path / f"{FILE}{part}").unlink()
    store.prune(NOON)
    store.write(a_harvest(live=7))
    store.close()
    assert read_rows(tmp_path, HOUR_S, NOON, NOON + 1)[0].spent.live == 7


def test_nothing_that_a_killed_writer_said_was_written_is_lost(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tests.unit.test_health_store import a_harvest, NOON\n"
        "from scc_wall.adapters.health_store import HealthStore\n"
        "store = HealthStore(Path(sys.argv[1]))\n"
        "for n in range(10**9):\n"
        "    store.write(a_harvest(NOON + n % 60)); print(n + 1, flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=PROJECT
    ) as writer:
        assert writer.stdout is not None
        while int(writer.stdout.readline()) < 50:
            pass
        writer.send_signal(signal.SIGKILL)
        told = [50, *map(int, writer.stdout.read().splitlines())][-1]
    before = read_rows(tmp_path, HOUR_S, NOON, NOON + 1)[0].spent.losses  # read beside what it left
    assert before >= told
    store = HealthStore(tmp_path)
    assert store.moved is None
    store.write(a_harvest())
    store.close()
    assert read_rows(tmp_path, HOUR_S, NOON, NOON + 1)[0].spent.losses == before + 1


def test_a_site_without_a_store_says_so_and_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as nothing:
        read_rows(tmp_path, HOUR_S, 0, 1)
    assert nothing.value.key == "health.nothing_yet"
    with pytest.raises((Trouble, OSError)):
        HealthStore(tmp_path / "not there")


def test_when_each_camera_was_last_in_view_is_known_after_a_restart(tmp_path: Path) -> None:
    assert read_watched(tmp_path, 0) == {}
    store = HealthStore(tmp_path)
    for minute, watched in ((0, 500), (1, 0), (2, 900), (3, 0)):
        at = NOON + 60 * minute
        rows = (Row(MINUTE_S, at, "A", Spent(live=1000, watched=watched)), Row(MINUTE_S, at, "B", Spent(live=1000)))
        store.write(Harvest(rows))
    assert read_watched(tmp_path, NOON) == {"A": (NOON, NOON + 120), "B": (NOON, 0)}
    assert read_watched(tmp_path, NOON + 180) == {"A": (NOON + 180, 0), "B": (NOON + 180, 0)}
    store.close()


def test_a_copy_is_whole_while_somebody_writes_and_what_is_none_is_refused(tmp_path: Path) -> None:
    assert not copy_store(tmp_path, tmp_path / "copy.sqlite")
    store = HealthStore(tmp_path)
    store.write(a_harvest())
    copied = tmp_path / "away" / FILE
    copied.parent.mkdir()
    assert copy_store(tmp_path, copied)
    assert copied.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in copied.parent.iterdir()] == [FILE]
    check_store(copied)
    assert read_rows(copied.parent, HOUR_S, NOON, NOON + 1) == read_rows(tmp_path, HOUR_S, NOON, NOON + 1)
    store.close()
    with sqlite3.connect(copied) as db:
        db.execute("CREATE TRIGGER t AFTER INSERT ON ran BEGIN DELETE FROM ran; END")
    for data in (None, b"", b"SQLite format 3\0" + bytes(200)):
        if data is not None:
            copied.write_bytes(data)
        with pytest.raises(Trouble, match=r"health\.refused"):
            check_store(copied)
