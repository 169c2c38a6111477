"""`run --watch`: a wall that dies, hangs or leaks is started again as it was; one that cannot live leaves a clear page."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from scc_wall.adapters.words import load_words
from scc_wall.workers.care import GUI
from tests.process.cameras import PASSWORD, USER, gst_server, make_clip
from tests.process.support import (
    Wall,
    command,
    display_of,
    home_environment,
    kill,
    living,
    make_layout,
    make_site,
    running_wall,
    seconds_until,
    stop,
    wait_for,
)
from tests.process.worker_rig import is_gone

FIRST, SECOND = "a-pertama", "b-kedua"
GONE_S = 3
BACK_S = 15.0
"""A start of Python, Qt and two workers takes two to three seconds on a quiet machine."""


@dataclass(frozen=True, slots=True)
class Room:
    site: Path
    environment: dict[str, str]
    folder: Path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("watch")
    clip = make_clip(folder / "quick.mkv", 10)
    with gst_server(folder, {"/a": clip, "/b": clip}) as server, display_of(2) as display:
        environment = home_environment(folder / "home", display.environment)
        rows = [{"id": one, "sub_url": server.url(f"/{one.lower()}"), "user": USER, "password": PASSWORD} for one in "AB"]
        site = make_site(folder / "site", rows, environment)
        make_layout(site, FIRST, [("1x1", "A")], environment)
        make_layout(site, SECOND, [("2x1", "A,B"), ("1x1", "B")], environment)
        yield Room(site, environment, folder)


@pytest.fixture
def wall(room: Room) -> Iterator[Wall]:
    with running_wall(room.site, room.environment, "--watch", "--layout", FIRST) as wall:
        wait_for(lambda: wall.is_live(1), told=wall.states)
        yield wall


def gui(wall: Wall) -> psutil.Process:
    return psutil.Process(int(wall.status()["gui"]))


def show_second(wall: Wall) -> None:
    """Show the other layout and leave before its pictures are there, but not before it is remembered."""
    wall.ask("show", SECOND)
    wait_for(lambda: SECOND in (wall.site / "state.json").read_text())


def is_back(wall: Wall, former: int) -> bool:
    """Whether another wall shows the second layout."""
    try:
        told = wall.status()
    except Exception:  # noqa: BLE001 - between two walls everything may fail
        return False
    return told["gui"] != former and told["layout"] == SECOND and wall.is_live(3)


@pytest.mark.parametrize("way", ["killed", "stopped"])
def test_a_wall_that_dies_or_hangs_in_the_middle_of_a_switch_is_back_with_its_last_layout(wall: Wall, way: str) -> None:
    former = gui(wall)
    family = [former, *former.children(recursive=True)]
    show_second(wall)
    kill(former.pid) if way == "killed" else stop(former.pid)
    took = seconds_until(lambda: is_back(wall, former.pid), BACK_S + (GUI.hangs_after_s if way == "stopped" else 0))
    assert living(family) == []
    assert took > (GUI.hangs_after_s - 1 if way == "stopped" else 0)
    told = (wall.site / "logs" / "watch.log").read_text()
    assert f"process {former.pid} {'does not answer' if way == 'stopped' else 'has ended (signal SIGKILL)'}" in told


@pytest.mark.parametrize("way", ["quit", "signal"])
def test_a_wanted_end_is_the_end(wall: Wall, way: str) -> None:
    family = wall.family()
    if way == "quit":
        wall.press("key", "ctrl+q")
    else:
        wall.process.terminate()
    assert wall.process.wait(6) == 0
    assert living(family) == []
    assert wall.said() == ""


def test_nothing_outlives_a_killed_watchman(wall: Wall) -> None:
    family = wall.family()
    assert len(family) == 4
    stop(wall.workers("feeds")[0])
    wall.process.kill()
    wait_for(lambda: not living(family), GONE_S, lambda: living(family))


def test_what_is_wrong_at_the_first_start_is_told_and_not_tried_again(room: Room) -> None:
    done = command("run", "--site", room.site, "--layout", "tidak-ada", "--watch", environment=room.environment)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "tidak-ada" in done.stderr


def test_a_wall_that_dies_again_and_again_is_left_with_a_page_until_a_person_asks(wall: Wall) -> None:
    killed: list[int] = []
    while len(killed) < GUI.failing_deaths:
        alive = wait_for(lambda: [one for one in guis(wall) if one.pid not in killed], 30)
        killed.append(alive[0].pid)
        alive[0].send_signal(signal.SIGKILL)
    page = wait_for(lambda: processes_of(wall, "scc_wall.app.fault_screen"), 30)
    wait_for(lambda: len(pages_of(wall)) == 2, 20)
    assert len(page) == 1
    assert guis(wall) == []
    assert wall.ctl("status", "--json").returncode == 3
    assert "left alone" in (wall.site / "logs" / "watch.log").read_text()
    wall.press("key", "Return")
    wait_for(lambda: is_running_again(wall), 30)
    wall.process.terminate()
    assert wall.process.wait(6) == 0


def test_after_a_power_cut_everything_comes_back_by_itself_while_cameras_appear_late(room: Room) -> None:
    """All processes end at once, in the midst of what they do; the cameras have power again after the wall."""
    folder = room.folder / "power"
    folder.mkdir()
    clip = make_clip(folder / "quick.mkv", 10)
    environment = room.environment
    with gst_server(folder, {"/a": clip, "/b": clip}) as server:
        port = server.port
        rows = [{"id": one, "sub_url": server.url(f"/{one.lower()}"), "user": USER, "password": PASSWORD} for one in "AB"]
        site = make_site(folder / "site", rows, environment)
        make_layout(site, FIRST, [("1x1", "A")], environment)
        make_layout(site, SECOND, [("2x1", "A,B"), ("1x1", "B")], environment)
        with running_wall(site, environment, "--watch") as wall:
            wait_for(lambda: wall.is_live(1), told=wall.states)
            show_second(wall)
            family = wall.family()
            for one in family:
                one.send_signal(signal.SIGKILL)
            assert all(is_gone(one.pid, 10) for one in family)  # a wall that is still dying may be taken for the next one
    with running_wall(site, environment, "--watch") as wall:
        assert wall.status()["layout"] == SECOND
        wait_for(lambda: {pane["state"] for pane in wall.panes()} == {"lost"}, told=wall.states)
        with gst_server(folder, {"/a": clip, "/b": clip}, port):
            wait_for(lambda: wall.is_live(3), 40, wall.states)


def is_running_again(wall: Wall) -> bool:
    try:
        return wall.is_live(1)
    except Exception:  # noqa: BLE001 - not there yet
        return False


def guis(wall: Wall) -> list[psutil.Process]:
    return processes_of(wall, "--heartbeat")


def processes_of(wall: Wall, word: str) -> list[psutil.Process]:
    """Return the watchman's children with that word in their command lines."""
    return [one for one in living(psutil.Process(wall.process.pid).children()) if word in one.cmdline()]


def pages_of(wall: Wall) -> list[str]:
    """Return the windows of the page, one on each monitor."""
    title = load_words("id").say("care.fault_title")
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", title],
        env=dict(wall.environment), capture_output=True, text=True, timeout=20, check=False,
    )  # fmt: skip
    return found.stdout.split()
