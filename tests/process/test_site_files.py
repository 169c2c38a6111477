"""Files of a site on a real disk: whole whatever happens, closed to others, with the last good one behind them."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from scc_wall.adapters import files
from scc_wall.adapters.files import backup_of, locked, read_capped, sweep_leftovers, write_atomically
from scc_wall.base.trouble import Trouble

WRITER = """
import sys
from pathlib import Path
from scc_wall.adapters.files import write_atomically
count = 0
while True:
    count += 1
    write_atomically(Path(sys.argv[1]), (f"{count:08d}" * 20_000).encode())
    if count == 1:
        print("begun", flush=True)
"""


def is_whole(data: bytes) -> bool:
    return len(data) == 160_000 and data == data[:8] * 20_000


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_killed_writer_leaves_a_whole_file(tmp_path: Path) -> None:
    path = tmp_path / "cameras.csv"
    for delay in (0.0, 0.005, 0.011, 0.017, 0.023):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE)
        try:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"begun\n"
            end = time.monotonic() + delay
            while time.monotonic() < end:
                assert is_whole(path.read_bytes())  # a reader never sees half of it either
        finally:
            writer.send_signal(signal.SIGKILL)
            writer.wait(10)
            writer.stdout.close() if writer.stdout else None
        assert is_whole(path.read_bytes())
        if backup_of(path).exists():
            assert is_whole(backup_of(path).read_bytes())
    with locked(tmp_path):
        sweep_leftovers(tmp_path)
    assert {one.name for one in tmp_path.iterdir()} <= {"cameras.csv", "cameras.csv.bak", ".lock"}


def test_files_are_closed_to_others_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_atomically(tmp_path / "a", b"1")
        write_atomically(tmp_path / "a", b"2")
    finally:
        os.umask(before)
    assert (mode(tmp_path / "a"), mode(tmp_path / "a.bak")) == (0o600, 0o600)
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "a.bak").read_bytes()) == (b"2", b"1")


def test_a_damaged_file_does_not_become_the_last_good_one(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a", b"good")
    write_atomically(tmp_path / "a", b"newer")
    (tmp_path / "a").write_bytes(b"damaged")
    write_atomically(tmp_path / "a", b"newest", keep_last=False)
    assert ((tmp_path / "a").read_bytes(), (tmp_path / "a.bak").read_bytes()) == (b"newest", b"good")


def test_a_disk_that_refuses_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match=r"site\.unwritable"):
        write_atomically(tmp_path / "no such folder" / "a", b"x")
    (tmp_path / "folder").mkdir()
    with pytest.raises(Trouble, match=r"site\.unwritable"):
        write_atomically(tmp_path / "folder", b"x")
    assert [one.name for one in tmp_path.iterdir()] == ["folder"]


def test_reading_is_capped_and_only_of_ordinary_files(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    assert read_capped(tmp_path / "a", 5) == b"12345"
    with pytest.raises(Trouble, match=r"site\.file_size"):
        read_capped(tmp_path / "a", 4)
    os.mkfifo(tmp_path / "fifo")
    with pytest.raises(Trouble, match=r"site\.not_a_file"):
        read_capped(tmp_path / "fifo", 5)
    with pytest.raises(Trouble, match=r"site\.(unreadable|not_a_file)"):
        read_capped(tmp_path, 5)
    with pytest.raises(FileNotFoundError):
        read_capped(tmp_path / "none", 5)


def test_a_second_writer_waits_and_then_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LOCK_WAIT", 0.1)
    with locked(tmp_path), pytest.raises(Trouble, match=r"site\.busy"), locked(tmp_path):
        pass
    monkeypatch.setattr(files, "LOCK_WAIT", 10.0)
    order: list[str] = []
    holds = threading.Event()

    def hold() -> None:
        with locked(tmp_path):
            holds.set()
            order.append("first")

    other = threading.Thread(target=hold)
    other.start()
    assert holds.wait(10)
    with locked(tmp_path):
        order.append("second")
    other.join(10)
    assert order == ["first", "second"]
