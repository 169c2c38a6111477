"""Stand-ins for what the wall's loop and stage drive: windows and workers that only note what they are asked."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

from scc_wall.adapters.site import SiteLoaded
from scc_wall.adapters.site_settings import SiteSettings
from scc_wall.app.arranging import Arranging
from scc_wall.app.composition import Composition
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.hearing import Hearing
from scc_wall.app.keeping import Keeping
from scc_wall.app.library import Library
from scc_wall.app.lost_players import LostPlayers
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.app.stage import Stage
from scc_wall.app.wall_loop import WallLoop
from scc_wall.app.wall_now import WallNow
from scc_wall.base.geometry import Rect
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera
from scc_wall.camera.secret import Secret
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile
from scc_wall.layout.monitors import Monitor
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.ui.glass import Glass
from scc_wall.wall.warm import WarmBudget
from scc_wall.workers.crew import FEEDS, Crew

MONITORS = (Monitor("left", 1, "DP-1", Rect(0, 0, 800, 600)), Monitor("right", 2, "DP-2", Rect(800, 0, 800, 600)))
USABLE = {"left": Rect(0, 0, 800, 576), "right": Rect(0, 0, 800, 600)}
COLD_SETTINGS = SiteSettings(warm=WarmBudget(0, 0))
"""A site that keeps nothing warm."""


class GlassNotes:
    """Notes what happens to panes; each has a window."""

    def __init__(self) -> None:
        self.told: list[tuple[object, ...]] = []
        self.window_ids: dict[str, int] = {}

    def open_pane(self, pane: str, monitor: str, rect: Rect) -> int:
        self.told.append(("open", pane, monitor, rect))
        self.window_ids[pane] = 1000 + len(self.window_ids)
        return self.window_ids[pane]

    def move_pane(self, pane: str, monitor: str, rect: Rect) -> None:
        self.told.append(("move", pane, monitor, rect))

    def picture_place(self, pane: str) -> Rect:
        return Rect(0, 0, 320, 180)

    def window_size(self, pane: str) -> tuple[int, int]:
        return 320, 180

    def park_pane(self, pane: str) -> None:
        self.told.append(("park", pane))

    def close_pane(self, pane: str) -> None:
        del self.window_ids[pane]
        self.told.append(("close", pane))


class CrewNotes:
    """Notes what workers are sent; descriptors are closed as the real one does. down: places without a worker."""

    def __init__(self) -> None:
        self.told: list[tuple[int, object]] = []
        self.started: list[int] = []
        self.replaced: list[int] = []
        self.down: set[int] = set()
        self.fds_given = 0

    def start(self, place: int) -> None:
        if place not in self.started:
            self.started.append(place)

    def is_up(self, place: int) -> bool:
        return place not in self.down

    def send(self, place: int, message: object, fds: tuple[int, ...] = ()) -> None:
        self.fds_given += len(fds)
        for fd in fds:
            os.close(fd)
        if place not in self.down:
            self.told.append((place, message))

    def replace(self, place: int) -> None:
        self.replaced.append(place)

    def to_feeds(self) -> list[object]:
        return [message for place, message in self.told if place == FEEDS]

    def to_players(self) -> list[tuple[int, object]]:
        return [(place, message) for place, message in self.told if place != FEEDS]


def layout(name: str, *cameras: str, monitor: str = "1") -> Layout:
    """Return a layout of one row on one monitor."""
    tiles = tuple(Tile(Cell(column, 0), camera) for column, camera in enumerate(cameras))
    return Layout(name, (Screenful(monitor, max(1, len(cameras)), 1, tiles),), (("id", f"Tata letak {name}"),))


def library(
    *layouts: Layout, password: str = "rahasia", host: str = "10.0.0.1", settings: SiteSettings = COLD_SETTINGS
) -> Library:
    """Return a site of the cameras A to N, all with the same login."""
    cameras = tuple(
        Camera(name, number, f"Kamera {name}", sub=parse_address(f"rtsp://{host}/{name}"))
        for number, name in enumerate("ABCDEFGHIJKLMN", 1)
    )
    site = SiteLoaded(Path("/nonexistent"), settings, cameras, layouts, (), ())
    return Library(site, {one.id: one for one in cameras}, {one.id: Secret("admin", password) for one in cameras}, ())


def no_timer(_seconds: float, _what: Callable[[], None]) -> None:
    """Take what is to be called later: where the clock stands still all is done at once, and nothing is left for later."""
    raise AssertionError("something was left for a later turn")


class Bench:
    """A loop and a stage of the program over stand-ins, with a clock that is set by hand."""

    def __init__(self, *layouts: Layout, settings: SiteSettings = COLD_SETTINGS) -> None:
        self.now = 100.0
        self.shelf = Shelf(library(*layouts, settings=settings))
        self.glass, self.crew = GlassNotes(), CrewNotes()
        self.wall = WallNow(self.shelf, lambda: self.now)
        self.stage = Stage(cast("Glass", self.glass), cast("Crew", self.crew), self.shelf, lambda: self.now, no_timer)
        self.wall.stage = self.stage
        self.arranging = Arranging(self.shelf, self.wall, Composition(self.shelf), Keeping(self.shelf))
        self.compose(None)
        self.showing.use_monitors(PresentMonitors(MONITORS, USABLE))

    def compose(self, curtain: CurtainLoop | None) -> None:
        """Put together what changes the wall. curtain: what covers its switches."""
        players = LostPlayers(self.wall)
        self.hearing = Hearing(self.arranging, players)
        self.hearing.curtain = curtain
        self.showing = Showing(self.shelf, self.arranging, curtain)
        self.loop = WallLoop(self.showing, players, curtain=curtain)

    def forget(self) -> None:
        """Clear what was noted so far."""
        self.glass.told.clear()
        self.crew.told.clear()
