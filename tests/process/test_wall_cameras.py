"""The running wall with real cameras on two monitors: what it shows, what `ctl` tells, and what its cameras notice.

The tests share one wall; each begins by showing the layout it needs.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator

import psutil
import pytest

from tests.process.room import ALL, BROKEN, FEW, FOUR, MANY, ON_ALL, Room, open_room
from tests.process.support import (
    Wall,
    living,
    stays,
    wait_for,
)

PANE_KEYS = {
    "tile": str, "monitor": str, "camera": str, "wanted": str, "stream": str, "state": str, "fps": float, "age_ms": int,
    "lag_ms": int, "x": int, "y": int, "w": int, "h": int,
}  # fmt: skip


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with open_room(tmp_path_factory.mktemp("room")) as room:
        yield room


def test_all_panes_become_live_and_one_feed_is_one_session(room: Room) -> None:
    wait_for(lambda: room.wall.is_live(ON_ALL), 40, room.wall.states)
    assert room.server.plays() == dict.fromkeys(["/a", "/b", "/c", "/d", "/e", "/f", "/slow"], 1)
    told = room.simulated.order("status")
    assert told["per_camera"] == {"jsc-01": 1, "jsc-02": 1}
    assert [pane["monitor"] for pane in room.wall.panes() if pane["wanted"] == "A"] == ["W1", "W2"]


def test_status_keeps_its_contract(room: Room) -> None:
    room.wall.show(ALL, ON_ALL)
    wait_for(lambda: all(pane["fps"] > 0.5 for pane in room.wall.panes()))
    done = room.wall.ctl("status", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["layout"] == ALL
    assert told["overload"] is None
    assert told["gui"] == room.wall.process.pid
    assert {worker["role"] for worker in told["workers"]} == {"feeds", "player"}
    assert all(psutil.pid_exists(worker["pid"]) for worker in told["workers"])
    assert len(told["panes"]) == ON_ALL
    for pane in told["panes"]:
        for key, kind in PANE_KEYS.items():
            assert isinstance(pane[key], kind), f"{key} of {pane}"
        assert pane["lowered"] is None
        assert pane["delay_ms"] is None or pane["delay_ms"] >= 0
        assert (pane["state"], pane["stream"]) == ("live", "sub")
        assert 0 <= pane["age_ms"] < 3500
        assert pane["w"] > 100 < pane["h"] * 2
        left = 0 if pane["monitor"] == "W1" else 960
        assert left <= pane["x"] <= pane["x"] + pane["w"] <= left + 960
        assert 0 <= pane["y"] <= pane["y"] + pane["h"] <= 540
    places = {(pane["x"], pane["y"]) for pane in told["panes"]}
    assert len(places) == ON_ALL


def test_planning_showing_enlarging_and_back_keep_the_sessions_of_cameras_that_stay(room: Room) -> None:
    wall = room.wall
    wall.show(ALL, ON_ALL)
    before = room.server.plays()
    planned = json.loads(wall.ctl("plan", FEW, "--json").stdout)
    assert (planned["opened"], planned["retuned"]) == ([], 0)
    assert planned["closed"] == []  # they stay connected for `back`
    assert (planned["kept"], planned["moved"], planned["panes_closed"]) == (0, 2, ON_ALL - 2)
    assert [host["added_sessions"] for host in planned["hosts"]] == [0, 0]
    assert wall.status()["layout"] == ALL  # planning has not shown it
    assert wall.ctl("show", FEW).returncode == 0
    wait_for(lambda: wall.is_live(2), told=wall.states)
    assert [pane["wanted"] for pane in wall.panes()] == ["D", "A"]
    assert room.server.plays() == before
    assert wall.ctl("zoom", "D").returncode == 0
    wait_for(lambda: [pane["wanted"] for pane in wall.panes()] == ["D"] and wall.is_live(1), told=wall.states)
    assert wall.pane("D")["w"] > 800
    assert wall.ctl("back").returncode == 0
    wait_for(lambda: wall.status()["layout"] == FEW and wall.is_live(2), told=wall.states)
    assert room.server.plays()["/d"] == before["/d"]
    assert json.loads(wall.ctl("plan", FEW, "--json").stdout)["operations"] == []
    layouts = json.loads(wall.ctl("layouts", "--json").stdout)["layouts"]
    assert layouts == [ALL, FEW, BROKEN, FOUR, MANY]


def test_cameras_that_go_are_kept_for_back_and_left_after_that(room: Room) -> None:
    wall, before = room.wall, room.server.plays()["/e"]
    wall.show(ALL, ON_ALL)
    left = len([line for line in room.server.lines() if line.startswith("left /e")])
    wall.show(FEW, 2)
    warm = wall.status()["warm"]
    assert [(one["layout"], one["why"], one["cold"]) for one in warm["layouts"]] == [(ALL, "before", [])]
    assert "E/sub" in warm["feeds"]
    wait_for(lambda: wall.status()["warm"]["connected"] == warm["sessions"] == ON_ALL - 3, told=wall.status)
    wall.ask("back")
    wait_for(lambda: wall.is_live(ON_ALL), told=wall.states)
    assert room.server.plays()["/e"] - before <= 1
    wall.show(FEW, 2)
    wall.show(FOUR, 2)
    wait_for(lambda: len([line for line in room.server.lines() if line.startswith("left /e")]) == left + 1, 12)
    wait_for(lambda: room.simulated.order("status")["sessions"] == 0, 12)


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["show", "tidak-ada"], 1, "tidak-ada"),
        (["zoom", "TIDAK"], 1, "TIDAK"),
        (["nth", "99"], 1, "99"),
        (["terbang"], 2, "terbang"),
        (["show"], 2, "show LAYOUT"),
        (["nth", "-1"], 2, "-1"),
        ([], 2, "status"),
    ],
)
def test_ctl_refuses_in_one_line(room: Room, words: list[str], code: int, says: str) -> None:
    before = room.wall.status()["layout"]
    done = room.wall.ctl(*words)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (code, "", 1)
    assert says in done.stderr
    assert room.wall.status()["layout"] == before


def test_one_picture_a_second_is_never_late(room: Room) -> None:
    wall = room.wall
    wall.show(ALL, ON_ALL)
    wait_for(lambda: wall.pane("SLOW")["fps"] > 0.5)
    stays(lambda: wall.pane("SLOW")["state"] == "live", 20, told=wall.states)


def test_a_layout_for_four_monitors_tells_what_has_no_place(room: Room) -> None:
    room.wall.show(FOUR, 2)
    assert room.wall.status()["unplaced"] == ["3:c1r1", "4:c1r1", "4:c2r1"]
    assert [pane["wanted"] for pane in room.wall.panes()] == ["A", "B"]
    strip = _strip_pixels(room.wall)
    room.wall.show(FEW, 2)
    assert room.wall.status()["unplaced"] == []
    assert _notice_coloured(strip) > 50 > _notice_coloured(_strip_pixels(room.wall))


def _strip_pixels(wall: Wall) -> bytes:
    """Return the lowest 20 rows of the first monitor, where the wall's strip is, as RGB."""
    grabbed = ["import", "-window", "root", "-crop", "960x20+0+520", "-depth", "8", "rgb:-"]
    return subprocess.run(grabbed, env=wall.environment, capture_output=True, check=True, timeout=20).stdout


def _notice_coloured(pixels: bytes) -> int:
    """Return how many pixels have the colour of the wall's notices, left of the open mark."""
    from scc_wall.ui.looks import LOWERED_INK

    wanted = bytes((LOWERED_INK.red(), LOWERED_INK.green(), LOWERED_INK.blue()))
    rows = [pixels[start : start + 960 * 3] for start in range(0, len(pixels), 960 * 3)]
    return sum(row[at : at + 3] == wanted for row in rows for at in range(0, 600 * 3, 3))


def test_keys_and_mouse(room: Room) -> None:
    wall = room.wall
    wall.show(ALL, ON_ALL)
    wall.press("key", "ctrl+F2")
    wait_for(lambda: wall.status()["layout"] == FEW)
    wall.press("key", "BackSpace")
    wait_for(lambda: wall.status()["layout"] == ALL)
    wait_for(lambda: wall.is_live(ON_ALL), told=wall.states)
    pane = wall.pane("C")
    middle = (str(pane["x"] + pane["w"] // 2), str(pane["y"] + pane["h"] // 2))
    wall.press("mousemove", *middle, "click", "--repeat", "2", "--delay", "60", "1")
    wait_for(lambda: wall.status()["layout"] == "zoom:C")
    wait_for(lambda: wall.pane("C")["w"] > 800 and wall.pane("C")["state"] == "live", told=wall.states)
    wall.press("mousemove", "400", "200", "click", "--repeat", "2", "--delay", "60", "1")
    wait_for(lambda: wall.status()["layout"] == ALL)


def test_the_help_page_covers_the_first_monitor_and_goes(room: Room) -> None:
    wall = room.wall
    wall.show(FEW, 2)
    bare = _corner_changes(wall)
    wall.press("key", "F1")
    wait_for(lambda: not _corner_changes(wall), told=lambda: f"the picture goes on under the page ({bare})")
    wall.press("key", "F1")
    wait_for(lambda: _corner_changes(wall))


def _corner_changes(wall: Wall) -> bool:
    """Whether the glass in the middle of the first pane changes within three looks."""
    pane = wall.panes()[0]
    place = f"200x100+{pane['x'] + pane['w'] // 2 - 100}+{pane['y'] + pane['h'] // 2 - 50}"
    looks = set()
    for _ in range(3):
        grabbed = ["import", "-window", "root", "-crop", place, "-depth", "8", "rgb:-"]
        looks.add(subprocess.run(grabbed, env=wall.environment, capture_output=True, check=True, timeout=20).stdout)
    return len(looks) > 1


def test_no_error_of_ours_was_logged(room: Room) -> None:
    told = room.wall.log() + room.wall.said()
    assert not [line for line in told.splitlines() if any(sign in line for sign in ("Traceback", " ERROR ", " CRITICAL "))]


def test_it_ends_in_good_order(room: Room) -> None:
    """The last test: it ends the wall."""
    wall = room.wall
    wall.show(ALL, ON_ALL)
    family, left = wall.family(), len([line for line in room.server.lines() if line.startswith("left ")])
    wall.process.terminate()
    assert wall.process.wait(4) == 0
    assert living(family) == []
    assert not (wall.site / "run" / "ctl.sock").exists()
    wait_for(lambda: len([line for line in room.server.lines() if line.startswith("left ")]) == left + 7)
    done = wall.ctl("status", "--json")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (3, "", 1)
