"""How the wall ends, in good order and not: nothing of ours may stay behind, and no crash may leave a password on the disk."""

from __future__ import annotations

import os
import resource
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.process.cameras import PASSWORD, USER, gst_server, make_clip
from tests.process.secret_search import forms_of, in_files
from tests.process.support import (
    Wall,
    display_of,
    home_environment,
    living,
    make_layout,
    make_site,
    running_wall,
    stop,
    wait_for,
)

LAYOUT, PANES = "semua", 4
GONE_S = 3


@dataclass(frozen=True, slots=True)
class Room:
    """A site with cameras that answer, and a display; each test starts a wall of its own."""

    site: Path
    environment: dict[str, str]
    folder: Path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("ends")
    clip = make_clip(folder / "quick.mkv", 10)
    with gst_server(folder, {"/a": clip, "/b": clip}) as server, display_of(2) as display:
        environment = home_environment(folder / "home", display.environment)
        rows = [{"id": one, "sub_url": server.url(f"/{one.lower()}"), "user": USER, "password": PASSWORD} for one in "AB"]
        site = make_site(folder / "site", rows, environment)
        make_layout(site, LAYOUT, [("2x1", "A,B"), ("2x1", "B,A")], environment)
        yield Room(site, environment, folder)


@pytest.fixture
def wall(room: Room) -> Iterator[Wall]:
    with running_wall(room.site, room.environment) as wall:
        wait_for(lambda: wall.is_live(PANES), told=wall.states)
        yield wall


def gone(family: list[psutil.Process]) -> None:
    wait_for(lambda: not living(family), GONE_S, lambda: living(family))


def test_nothing_outlives_a_killed_gui(wall: Wall) -> None:
    family = wall.family()
    assert wall.status()["gui"] == wall.process.pid
    assert len(family) == 3
    wall.process.kill()
    gone(family)


def test_nothing_outlives_a_killed_gui_though_workers_are_stopped(wall: Wall) -> None:
    """A stopped process sees no end of its pipe."""
    family = wall.family()
    stop(wall.workers("player")[0])
    stop(wall.workers("feeds")[0])
    wall.process.kill()
    gone(family)


def test_the_next_wall_starts_after_a_killed_one(room: Room) -> None:
    for _ in range(2):
        with running_wall(room.site, room.environment) as wall:
            wait_for(lambda wall=wall: wall.is_live(PANES), told=wall.states)
            wall.process.kill()
            wall.process.wait(GONE_S)
            assert wall.ctl("status", "--json").returncode == 3


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(wall: Wall, number: signal.Signals) -> None:
    family = wall.family()
    wall.process.send_signal(number)
    assert wall.process.wait(4) == 0
    assert living(family) == []
    assert "Traceback" not in wall.said() + wall.log()


def test_quit_by_ctl_and_by_key(room: Room) -> None:
    for way in ("ctl", "key"):
        with running_wall(room.site, room.environment) as wall:
            wait_for(lambda wall=wall: wall.is_live(PANES), told=wall.states)
            family = wall.family()
            if way == "ctl":
                assert wall.ctl("quit").returncode == 0
            else:
                wall.press("key", "ctrl+q")
            assert wall.process.wait(4) == 0
            assert living(family) == []


def test_a_stopped_player_does_not_hold_up_the_end(wall: Wall) -> None:
    family = wall.family()
    stop(wall.workers("player")[0])
    wall.process.terminate()
    assert wall.process.wait(6) == 0
    assert living(family) == []


def test_where_nothing_was_broken_no_warning_is_logged(room: Room) -> None:
    for path in (room.site / "logs").iterdir():
        path.unlink()
    with running_wall(room.site, room.environment) as wall:
        wait_for(lambda: wall.is_live(PANES), told=wall.states)
        wall.process.terminate()
        assert wall.process.wait(4) == 0
        assert wall.said() == ""
        assert "starts: 2 cameras" in wall.log()
        signs = (" WARNING ", " ERROR ", " CRITICAL ", "Traceback")
        assert not [line for line in wall.log().splitlines() if any(sign in line for sign in signs)]


def test_a_crash_leaves_no_core_with_the_password(room: Room) -> None:
    """Somebody allows core files: the processes that hold secrets must not write any."""
    if not Path("/proc/sys/kernel/core_pattern").read_text().startswith("core"):
        pytest.skip("this system keeps core files elsewhere")
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
    if before[1] == 0:
        pytest.skip("core files are not allowed here")
    try:
        with running_wall(room.site, room.environment) as wall:
            wait_for(lambda: wall.is_live(PANES), told=wall.states)
            (feeds,) = wall.workers("feeds")
            os.kill(feeds, signal.SIGSEGV)
            wait_for(lambda: feeds not in wall.workers("feeds") and wall.is_live(PANES), told=wall.states)
            wall.process.send_signal(signal.SIGSEGV)
            wall.process.wait(10)
    finally:
        resource.setrlimit(resource.RLIMIT_CORE, before)
    assert in_files([room.folder], forms_of(USER, PASSWORD), {"secrets.json", "secrets.json.bak"}) == []
    assert not list(room.folder.rglob("core*"))
