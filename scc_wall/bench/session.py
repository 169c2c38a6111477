"""A whole run of the bench: every contender in every scene, one after the other, before the same cameras."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

from scc_wall.bench.clips import SUB, clip
from scc_wall.bench.contender import GROUPS, Contender, Scene
from scc_wall.bench.glass import Glass
from scc_wall.bench.places import tiles
from scc_wall.bench.result import Result
from scc_wall.bench.scenario import Pace, Stage, measure
from scc_wall.bench.server import Mount, Server, serving

_STRIDE = 7
"""Pictures by which neighbours differ in when their next key picture comes: all waits there are, from none to a GOP."""

Tell = Callable[..., None]
"""Tells progress: a sentence's key and what fills it."""


@dataclass(frozen=True, slots=True)
class Screen:
    """A display to show on. width, height: of each monitor; xserver: its process where we started it."""

    name: str
    environment: Mapping[str, str]
    width: int
    height: int
    xserver: int | None


OpenScreen = Callable[[int], AbstractContextManager[Screen]]
"""Opens a display of so many monitors side by side, for a block."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a run measures. scenes: numbers of streams and of monitors; clip_s: length of the films, kept in `cache`."""

    scenes: tuple[tuple[int, int], ...]
    pace: Pace
    clip_s: int
    cache: Path


def run_bench(
    asked: Asked, contenders: Sequence[Contender], open_screen: OpenScreen, tell: Tell
) -> Generator[Result, None, None]:
    """Yield each result as soon as it is there. Trouble where the server, the display or a film cannot be had."""
    films = [clip(asked.cache, SUB, group, asked.clip_s, lambda name: tell("bench.making_clip", name=name)) for group in (0, 1)]
    most = max(streams for streams, _ in asked.scenes)
    mounts = {
        path_of(group, index): Mount(SUB, films[group % 2], index * _STRIDE % SUB.gop)
        for group in range(GROUPS)
        for index in range(most)
    }
    with tempfile.TemporaryDirectory(prefix="scc-wall-bench-") as name, serving(Path(name), mounts) as server:
        for streams, monitors in asked.scenes:
            with open_screen(monitors) as screen, looking(screen.name) as glass:
                for contender in contenders:
                    folder = Path(name) / f"{streams}-{monitors}-{contender.name}"
                    folder.mkdir()
                    scene = scene_of(server, screen, (streams, monitors), folder)
                    tell("bench.step", contender=contender.name, streams=streams, monitors=monitors)
                    stage = Stage(glass, asked.pace, tell, server.process.pid, server.sessions, screen.xserver)
                    yield measure(contender, scene, stage)


def path_of(group: int, index: int) -> str:
    """Return a camera's path on the server."""
    return f"/{group}/{index}"


def scene_of(server: Server, screen: Screen, size: tuple[int, int], folder: Path) -> Scene:
    """Return the scene of so many streams on so many monitors."""
    streams, monitors = size
    urls = tuple(tuple(server.url(path_of(group, index)) for index in range(streams)) for group in range(GROUPS))
    places = tiles(streams, monitors, screen.width, screen.height)
    environment = {**os.environ, **screen.environment}
    return Scene(urls, monitors, screen.width, screen.height, places, environment, folder)


@contextmanager
def looking(display: str) -> Iterator[Glass]:
    """Look at a display while the block runs."""
    glass = Glass(display)
    try:
        yield glass
    finally:
        glass.close()
