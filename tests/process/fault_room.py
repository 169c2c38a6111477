"""A wall with one simulated camera for each row of the fault table, neighbours beside them, and what was seen of all."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copyfile

from tests.acceptance.barcode import Screen, Seen, make_clip
from tests.process.cameras import PASSWORD, USER, GstServer, Simulator, gst_server, simulator
from tests.process.fault_table import HOLD_S, Row
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for

BARS = ("K1", "K2", "K3")
"""Cameras of another server whose pictures carry their numbers."""
HEALTHY = 2
"""Simulated cameras to which nothing happens."""
LAYOUT = "gangguan"
CLIP_S = 160
DRAWN = 4
SWAMPED = 4.0
WARM_PICTURES = 30
LOOK_S = 0.1
AFTER_S = 28.0
"""How long the end is watched at the most: longer than any row may take to be well."""


@dataclass(frozen=True, slots=True)
class Look:
    """What the wall said of one camera at a moment, in seconds since the faults began."""

    at: float
    state: str
    reason: str
    lowered: bool = False
    received: int = 0
    sessions: int = 0


@dataclass(slots=True)
class Story:
    """All that was seen of one camera, and when its fault ended."""

    looks: list[Look] = field(default_factory=list)
    ended_at: float = 0.0

    def during(self) -> list[Look]:
        return [look for look in self.looks if look.at < self.ended_at]

    def after(self) -> list[Look]:
        return [look for look in self.looks if look.at >= self.ended_at]

    def told(self) -> str:
        """Return the states in their order, each with the moment it began."""
        lines: list[str] = []
        last: tuple[str, str, bool] | None = None
        for look in self.looks:
            if (look.state, look.reason, look.lowered) != last:
                last = look.state, look.reason, look.lowered
                lowered = "(key pictures only)" if look.lowered else ""
                lines.append(" ".join(filter(None, (f"{look.at:.1f}", look.state, look.reason, lowered))))
        return " | ".join(lines)


@dataclass(frozen=True, slots=True)
class FaultRoom:
    """The wall, its cameras and its glass."""

    wall: Wall
    simulated: Simulator
    server: GstServer
    screen: Screen
    rows: tuple[Row, ...]

    def camera(self, row: Row) -> str:
        return camera_id(self.rows.index(row))

    def healthy(self) -> list[str]:
        return [camera_id(len(self.rows) + number) for number in range(HEALTHY)]


@dataclass(frozen=True, slots=True)
class Watched:
    """What one run of the table gave: each camera's story, and the numbers on the neighbours' glass.

    began: monotonic seconds; load: the machine's load average for each of its processors, at the end.
    """

    stories: dict[str, Story]
    glass: dict[str, Seen]
    began: float
    load: float

    @property
    def is_swamped(self) -> bool:
        """Whether so many others want the processors that even our own processes hear nothing of each other for seconds."""
        return self.load > SWAMPED


def camera_id(number: int) -> str:
    return f"JSC-{number + 1:02d}"


@contextmanager
def fault_room(folder: Path, rows: Sequence[Row]) -> Iterator[FaultRoom]:
    """Start everything and wait until all is live and every simulated camera shows its own film."""
    clip = folder / "bars.mkv"
    make_clip(clip, CLIP_S)
    count = len(rows) + HEALTHY
    paths = {f"/{name.lower()}": clip for name in BARS}
    _draw(folder, count)
    with gst_server(folder, paths) as server, simulator(folder, count) as simulated, display_of(1, 1280, 720) as display:
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        cameras = [{"id": name, "sub_url": server.url(f"/{name.lower()}"), **login} for name in BARS]
        for number in range(count):
            url = f"{simulated.address}/{camera_id(number).lower()}/sub"
            transport = rows[number].transport if number < len(rows) else "tcp"
            cameras.append({"id": camera_id(number), "sub_url": url, "transport": transport, **login})
        site = make_site(folder / "situs", cameras, environment)
        make_layout(site, LAYOUT, [("6x5", ",".join(camera["id"] for camera in cameras))], environment)
        with running_wall(site, environment, "--layout", LAYOUT, "--debug") as wall:
            os.environ["XAUTHORITY"] = display.environment["XAUTHORITY"]
            screen = Screen(display.name)
            try:
                wait_for(lambda: is_warm(wall, len(cameras)), 120, wall.states)
                yield FaultRoom(wall, simulated, server, screen, tuple(rows))
            finally:
                screen.close()


def _draw(folder: Path, count: int) -> None:
    """Have a few cameras' films drawn and give them to all: what they show does not matter here, and drawing takes long."""
    with simulator(folder, DRAWN):
        wait_for(lambda: "Semua klip" in (folder / "simulator.log").read_text(), 120)
    for number in range(DRAWN, count):
        for film in (folder / "clips").glob(f"{camera_id(number % DRAWN).lower()}-sub-*.clip"):
            copyfile(film, film.with_name(film.name.replace(camera_id(number % DRAWN).lower(), camera_id(number).lower())))


def is_warm(wall: Wall, count: int) -> bool:
    """Whether all is live, and so many pictures of each camera have come that its usual interval is known."""
    return wall.is_live(count) and all(pane["received"] > WARM_PICTURES for pane in wall.panes())


def run_table(room: FaultRoom, hold_s: float = HOLD_S, after_s: float = AFTER_S) -> Watched:
    """Begin every row's fault at once, end them, and watch all the time."""
    stories = {camera: Story() for camera in [*(room.camera(row) for row in room.rows), *room.healthy(), *BARS]}
    glass: dict[str, Seen] = {}
    places = {pane["camera"]: (pane["x"], pane["y"], pane["w"], pane["h"]) for pane in room.wall.panes()}
    watching = threading.Thread(
        target=lambda: glass.update(room.screen.watch({name: places[name] for name in BARS}, hold_s + after_s))
    )
    watching.start()
    began = time.monotonic()
    for row in room.rows:
        for verb, value in row.orders:
            assert room.simulated.tell(verb, room.camera(row), value)["ok"]
    _look(room, stories, began, hold_s)
    for row in room.rows:
        room.simulated.tell("heal", room.camera(row))
        stories[room.camera(row)].ended_at = time.monotonic() - began
        if row.needs_person:
            room.wall.ask("retry", room.camera(row))
    for camera in [*room.healthy(), *BARS]:
        stories[camera].ended_at = hold_s
    _look(room, stories, began, hold_s + after_s)
    watching.join()
    return Watched(stories, glass, began, os.getloadavg()[0] / (os.cpu_count() or 1))


def _look(room: FaultRoom, stories: dict[str, Story], began: float, until: float) -> None:
    while time.monotonic() - began < until:
        told = room.wall.panes()
        at = time.monotonic() - began
        for pane in told:
            state, lowered = "frozen" if pane["frozen"] else pane["state"], bool(pane["lowered"])
            look = Look(at, state, pane["reason"], lowered, pane["received"], pane["sessions"])
            stories[pane["wanted"]].looks.append(look)
        time.sleep(LOOK_S)
