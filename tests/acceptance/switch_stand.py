"""A wall to switch: cameras of GStreamer's RTSP server in three kinds, layouts, monitors, and eyes on the glass."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from scc_wall.adapters.places import cache_folder
from scc_wall.base.geometry import Rect
from scc_wall.bench.clips import MAIN, SUB, SUB_H265, Kind, clip
from scc_wall.bench.glass import Glass, Reader
from scc_wall.bench.places import picture_in, strips
from scc_wall.bench.server import Mount, Server, serving
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall

CLIP_S = {SUB: 300, SUB_H265: 300, MAIN: 100}
"""Seconds of film; a camera whose film ends is lost for a moment, as when it restarts."""
ROOM_TO_BE_WARM = "\n[warm_budget]\nmbit = 1000\nsessions = 1000\n"
"""The usual budget holds another 36 sub streams, but for one or the other whose rate was measured high."""
DARK = 10
"""A picture of the bench is nowhere below its bar code so dark: background, black, or a cover."""

Source = tuple[Kind, int]
"""Kind and group of a stream."""


@dataclass(frozen=True, slots=True)
class Stand:
    """The running wall, its cameras' server and its display."""

    wall: Wall
    server: Server
    display: str

    def pictures(self) -> dict[str, Rect]:
        """Return where each wanted camera's picture is on the glass."""
        return dict(self.all_pictures())

    def all_pictures(self) -> list[tuple[str, Rect]]:
        """Return the same for each tile: a camera may be shown twice."""
        return [(pane["wanted"], picture_in(Rect(pane["x"], pane["y"], pane["w"], pane["h"]))) for pane in self.wall.panes()]


@contextmanager
def switch_stand(
    folder: Path,
    cameras: Mapping[str, Mapping[str, Source]],
    layouts: Mapping[str, Sequence[tuple[str, str]]],
    monitors: int = 1,
    size: tuple[int, int] = (1920, 1080),
    settings: str = "",
) -> Iterator[Stand]:
    """Start it all. cameras: by id, by stream; layouts: by name, grid and cameras of each monitor. The first one is shown.

    settings: what is added to the site's file.
    """
    cache = cache_folder() / "bench"

    def mount(source: Source, index: int) -> Mount:
        kind, group = source
        film = clip(cache, kind, group, CLIP_S[kind], lambda name: sys.stderr.write(f"... coding {name}\n"))
        return Mount(kind, film, 7 * index % kind.gop)  # met in the midst of a group of pictures, as in life

    paths = [(f"/{one}/{stream}", source) for one, streams in cameras.items() for stream, source in streams.items()]
    mounts = {path: mount(source, index) for index, (path, source) in enumerate(paths)}
    with ExitStack() as ends:
        server = ends.enter_context(serving(folder, mounts))
        display = ends.enter_context(display_of(monitors, *size))
        environment = home_environment(folder / "home", display.environment)
        rows = [
            {"id": one, "name": one, **{f"{stream}_url": server.url(f"/{one}/{stream}") for stream in streams}}
            for one, streams in cameras.items()
        ]
        site = make_site(folder / "situs", rows, environment)
        with (site / "site.toml").open("a", encoding="utf-8") as file:
            file.write(settings)
        for name, screens in layouts.items():
            make_layout(site, name, screens, environment)
        os.environ["XAUTHORITY"] = display.environment["XAUTHORITY"]
        wall = ends.enter_context(running_wall(site, environment, "--layout", next(iter(layouts))))
        yield Stand(wall, server, display.name)


@dataclass(slots=True)
class Eye:
    """Looks at the glass from a thread of its own, on a connection of its own, until the block ends."""

    display: str
    looks: int = 0
    seconds: float = 0.0
    longest_gap_s: float = 0.0
    _ended: threading.Event = field(default_factory=threading.Event)

    def look(self, glass: Glass, at: float) -> None:
        """Take one look."""
        raise NotImplementedError

    @contextmanager
    def open(self) -> Iterator[None]:
        """Look as long as the block runs."""
        thread = threading.Thread(target=self._run, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._ended.set()
            thread.join(10)

    @property
    def looks_a_second(self) -> float:
        """How often it looked."""
        return self.looks / self.seconds if self.seconds else 0.0

    def _run(self) -> None:
        glass = Glass(self.display)
        began = last = time.monotonic()
        while not self._ended.wait(0.001):
            now = time.monotonic()
            self.look(glass, now)
            self.looks += 1
            self.longest_gap_s = max(self.longest_gap_s, now - last)
            last = now
        self.seconds = time.monotonic() - began
        glass.close()


@dataclass(slots=True)
class FlashEye(Eye):
    """Notes points of the glass that turn dark where a picture is before and after."""

    points: Mapping[int, Sequence[int]] = field(default_factory=dict)
    dark: list[tuple[float, int, int]] = field(default_factory=list)

    def look(self, glass: Glass, at: float) -> None:
        """Look at every row of points."""
        for y, columns in self.points.items():
            levels = glass.row(min(columns), y, max(columns) - min(columns) + 1)[np.array(columns) - min(columns)]
            self.dark += [(at, columns[index], y) for index in np.flatnonzero(levels < DARK)]


@dataclass(slots=True)
class NumberEye(Eye):
    """Notes which numbers stand at places, and when each was seen first."""

    places: Mapping[str, Rect] = field(default_factory=dict)
    seen: dict[str, list[tuple[float, int]]] = field(default_factory=dict)
    _reader: Reader | None = None

    def look(self, glass: Glass, at: float) -> None:
        """Read all places."""
        if self._reader is None:
            self._reader = Reader(glass, strips(list(self.places.values())))
            self.seen = {name: [] for name in self.places}
        for name, number in zip(self.places, self._reader.numbers(), strict=True):
            if number is not None and (not self.seen[name] or self.seen[name][-1][1] != number):
                self.seen[name].append((at, number))


def points_in_both(one: Mapping[str, Rect], other: Mapping[str, Rect], apart: int = 32) -> dict[int, list[int]]:
    """Return points (row -> columns) that lie in a picture, below its bar code, before and after a switch."""
    before, after = ([_below_the_code(rect) for rect in pictures.values()] for pictures in (one, other))
    found: dict[int, list[int]] = {}
    for y in sorted({rect.y + rect.h * part // 4 for rect in before for part in (1, 2, 3)}):
        columns = range(0, max(rect.right for rect in before), apart)
        if both := [x for x in columns if _in_any(before, x, y) and _in_any(after, x, y)]:
            found[y] = both
    return found


def _below_the_code(rect: Rect) -> Rect:
    return Rect(rect.x + rect.w // 8, rect.y + rect.h // 4, rect.w * 3 // 4, rect.h * 5 // 8)


def _in_any(rects: Sequence[Rect], x: int, y: int) -> bool:
    return any(rect.x <= x < rect.right and rect.y <= y < rect.bottom for rect in rects)
