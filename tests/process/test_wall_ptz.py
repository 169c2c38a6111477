"""Cameras moved from the running wall: by keys and mouse, and what happens when a process of the wall is killed in mid-move."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.process.ptz_room import PtzRoom, open_ptz_room
from tests.process.secret_search import forms_of, in_files
from tests.process.support import kill, stop, wait_for
from tests.process.test_simulator import PASSWORD, USER

STANDS_S = 1.5
"""A camera must stand so soon after gui's death, its own answer time apart."""


@pytest.fixture
def room(tmp_path: Path) -> Iterator[PtzRoom]:
    with open_ptz_room(tmp_path, 1) as opened:
        yield opened


def _move(room: PtzRoom) -> None:
    """Move the camera by a key that is held down."""
    pane = room.wall.pane("P1")
    centre = str(pane["x"] + pane["w"] // 2), str(pane["y"] + pane["h"] // 2)
    if room.device().get("holder") is None:
        room.wall.press("mousemove", *centre, "click", "3")
        wait_for(lambda: room.device().get("phase") == "ready", told=room.device)
    room.wall.press("keydown", "Right")
    wait_for(lambda: room.dome()["moving"])


def test_keys_click_wheel_and_pad_move_the_camera_and_letting_go_stops_it(room: PtzRoom) -> None:
    wall = room.wall
    _move(room)
    wait_for(lambda: wall.pane("P1")["stream"] == "main", 60, wall.panes)  # who moves a camera sees its best picture
    wait_for(lambda: room.dome()["pan"] > 20)  # far longer than the camera's own limit of two seconds without renewal
    wall.press("keyup", "Right")
    room.rests_within(3)
    wait_for(lambda: room.device()["motion"] == "still" and room.device()["rung"] == "stop")
    pane = wall.pane("P1")
    x, y = pane["x"] + pane["w"] // 2, pane["y"] + pane["h"] // 2
    before = room.dome()
    wall.press("mousemove", str(x + 150), str(y), "click", "1")
    wait_for(lambda: room.dome()["pan"] > before["pan"] + 3)
    room.rests_within(5)
    wall.press("click", "4")
    wait_for(lambda: room.dome()["factor"] > before["factor"])
    room.rests_within(5)
    wall.press("keydown", "Down")
    wait_for(lambda: room.dome()["moving"])
    wall.ask("show", "lain")  # another layout: nobody sees any more where it goes
    room.rests_within(3)
    wait_for(lambda: room.device()["holder"] is None)
    wall.press("keyup", "Down")
    assert in_files([room.folder / "situs" / "logs"], forms_of(USER, PASSWORD), set()) == []
    signs = (" ERROR ", " CRITICAL ", "Traceback")
    assert not [line for line in wall.log().splitlines() if any(sign in line for sign in signs)]


def test_a_wall_that_is_killed_or_hangs_in_mid_move_leaves_no_moving_camera(room: PtzRoom) -> None:
    room.quirk("timeout-ignored")
    _move(room)
    stop(room.wall.process.pid)  # a hanging gui: nobody says any more that the key is held
    room.rests_within(STANDS_S + 0.5)
    room.wall.process.send_signal(18)
    wait_for(lambda: room.device()["motion"] == "still", told=room.device)
    room.wall.press("keyup", "Right", "sleep", "0.3")  # longer than between the repetitions of a held key, which are no lifting
    _move(room)
    kill(room.wall.process.pid)
    room.rests_within(STANDS_S)


def test_killed_devices_are_replaced_and_their_cameras_stopped_first(room: PtzRoom) -> None:
    room.quirk("timeout-ignored")
    _move(room)
    (devices,) = room.wall.workers("devices")
    kill(devices)
    room.rests_within(3.0)
    wait_for(lambda: room.device()["motion"] == "still", told=room.device)
    assert room.wall.workers("devices") != [devices]
    room.wall.press("keyup", "Right", "sleep", "0.3")  # longer than between the repetitions of a held key, which are no lifting
    family = [psutil.Process(pid) for pid in room.wall.workers("devices")]
    _move(room)  # and the successor moves it as its forerunner did
    kill(room.wall.process.pid)
    room.rests_within(STANDS_S)
    wait_for(lambda: not any(one.is_running() and one.status() != psutil.STATUS_ZOMBIE for one in family))
