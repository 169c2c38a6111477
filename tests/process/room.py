"""A command room for tests of the running wall: a site, its layouts, cameras good and broken, a display, the wall itself."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.process.cameras import PASSWORD, USER, GstServer, Simulator, gst_server, make_clip, simulator
from tests.process.support import (
    Wall,
    display_of,
    home_environment,
    make_layout,
    make_site,
    running_wall,
)

ALL, FEW, BROKEN, FOUR, MANY = "a-semua", "b-sebagian", "c-rusak", "d-empat", "e-banyak"
"""Layouts: all cameras on two monitors, two of them, broken ones, one for four monitors, the same six cameras 18 times."""
ON_ALL, ON_MANY = 10, 18
"""Panes of ALL and MANY."""


@dataclass(frozen=True, slots=True)
class Room:
    """A command room: a wall, its cameras and the folder around them."""

    wall: Wall
    server: GstServer
    simulated: Simulator
    folder: Path


@contextmanager
def open_room(folder: Path) -> Iterator[Room]:
    """Start cameras, a display of two monitors and a wall."""
    quick, slow = make_clip(folder / "quick.mkv", 10), make_clip(folder / "slow.mkv", 1)
    paths = {f"/{letter}": quick for letter in "abcdef"} | {"/slow": slow}
    with gst_server(folder, paths) as server, simulator(folder, 2) as simulated, display_of(2) as display:
        home = folder / "home"
        environment = home_environment(home, display.environment)
        site = make_site(folder / "ruang komando", _cameras(server, simulated), environment)
        make_layout(site, ALL, [("3x2", "A,B,C,D,E,F"), ("2x2", "A,SLOW,SIM1,SIM2")], environment)
        make_layout(site, FEW, [("2x1", "D,A")], environment)
        make_layout(site, BROKEN, [("2x2", "WRONG,NONE,CLOSED,B")], environment)
        make_layout(site, FOUR, [("1x1", "A"), ("1x1", "B"), ("1x1", "C"), ("2x1", "D,E")], environment)
        make_layout(site, MANY, [("3x3", "A,B,C,D,E,F,A,B,C"), ("3x3", "D,E,F,A,B,C,D,E,F")], environment)
        with running_wall(site, environment, "--debug") as wall:
            yield Room(wall, server, simulated, folder)


def _cameras(server: GstServer, simulated: Simulator) -> list[dict[str, str]]:
    login = {"user": USER, "password": PASSWORD, "group": "Uji"}
    good = [{"id": one.upper(), "name": f"Kamera {one}", "sub_url": server.url(f"/{one}"), **login} for one in "abcdef"]
    slow = {"id": "SLOW", "sub_url": server.url("/slow"), **login}
    drawn = [{"id": f"SIM{n}", "sub_url": f"{simulated.address}/jsc-0{n}/sub", **login} for n in (1, 2)]
    wrong = {"id": "WRONG", "sub_url": server.url("/a"), "user": USER, "password": f"{PASSWORD}!"}
    none = {"id": "NONE", "sub_url": server.url("/none"), **login}
    closed = {"id": "CLOSED", "sub_url": "rtsp://127.0.0.1:9/a", **login}
    return [*good, slow, *drawn, wrong, none, closed]


def in_state(wall: Wall, camera: str, state: str) -> dict[str, object] | None:
    """Return a camera's pane once it is in a state."""
    pane = wall.pane(camera)
    return pane if pane["state"] == state else None
