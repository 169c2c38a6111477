"""The demo, started as the README says, on a virtual display: 36 places that move, and no stopped one that looks live."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from pathlib import Path

import numpy as np
import psutil
from PIL import Image
from Xlib import X
from Xlib import display as xlib_display

from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.places import cache_folder
from tests.acceptance.barcode import Place
from tests.acceptance.points import Point
from tests.process.support import Wall, go_on, home_environment, living, seconds_until, stop, wait_for

CAMERAS = 36
FIRST_LIMIT_S, ALL_LIMIT_S, DRAWN_LIMIT_S = 60, 90, 400
"""First pictures are promised within a minute; all cameras' scenes are drawn on the first start only, and kept."""
LATE_LIMIT_S = 2.5
CHANGED, DISTINCT = 8, 6
"""Of 255: a pixel that differs by more has changed; two tiles whose small pictures differ by more on average are two places."""

Pixels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]


def demo_point(point: Point, folder: Path, pictures: Path) -> None:
    """Run the demo on two virtual monitors, look at it twice, stop its simulator, end it."""
    with demo(folder) as wall:
        point.note(seconds_to_first_picture=_seconds_to_first(wall, point))
        point.note(seconds_to_all_live=seconds_until(lambda: wall.is_live(CAMERAS), ALL_LIMIT_S, wall.states))
        point.note(seconds_more_to_all_scenes_drawn=seconds_until(lambda: _are_places(wall), DRAWN_LIMIT_S))
        opened = _simulators_log(wall).count("session opened")
        point.note(sessions_in_simulators_log=opened)
        point.demand(opened == CAMERAS, "the simulator's log does not show 36 sessions")
        wait_for(lambda: wall.is_live(CAMERAS), ALL_LIMIT_S, wall.states)
        _look_twice(point, wall, pictures)
        _stop_simulator(point, wall)
        family = wall.family()
        wall.process.terminate()
        point.demand(wall.process.wait(8) == 0, "the demo did not end with 0")
        point.note(processes_left=len(living(family)))
        point.demand(not living(family), "processes of the demo are left")
        point.demand("Traceback" not in wall.said() + wall.log(), "a Python traceback was written")


def _simulators_log(wall: Wall) -> str:
    return (wall.site / "simulator.log").read_text()


def _are_places(wall: Wall) -> bool:
    """Whether no two tiles look alike: while a camera's film is being drawn, the simulator sends a card with a dial."""
    time.sleep(1)  # a look at all the glass is not free
    return _least_difference(_glass(wall), _tiles(wall)) > DISTINCT


def _tiles(wall: Wall) -> dict[str, Place]:
    return {pane["tile"]: (pane["x"], pane["y"], pane["w"], pane["h"]) for pane in wall.panes()}


def _least_difference(whole: Pixels, tiles: dict[str, Place]) -> float:
    """Return how much the two tiles that look most alike differ, of 255, each made small and grey."""
    small = [np.asarray(Image.fromarray(_cut(whole, place)).convert("L").resize((32, 18)), float) for place in tiles.values()]
    return min(float(np.abs(one - other).mean()) for one, other in combinations(small, 2))


def _seconds_to_first(wall: Wall, point: Point) -> float:
    began = psutil.Process(wall.process.pid).create_time()
    wait_for(lambda: any(pane["state"] == "live" for pane in wall.panes()), FIRST_LIMIT_S * 2)
    took = time.time() - began
    point.demand(took < FIRST_LIMIT_S, "the first picture took more than a minute")
    return took


@contextmanager
def demo(folder: Path, *more: str) -> Iterator[Wall]:
    """Start the demo with a cache of its own that shares the clips already made by this user; more: words of its command."""
    cache = folder / "cache" / "scc-wall"
    cache.mkdir(parents=True)
    clips = cache_folder() / "clips"
    if clips.is_dir():
        (cache / "clips").symlink_to(clips)
    environment = home_environment(folder / "home", {"XDG_CACHE_HOME": str(cache.parent)})
    output = folder / "demo.output"
    with output.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", "scc_wall", "demo", "--monitors", "2", "--debug", *more],
            stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=environment, cwd=folder,
        )  # fmt: skip
    try:
        wait_for(lambda: is_running(cache / "demo") or process.poll() is not None, FIRST_LIMIT_S)
        told = re.search(r"DISPLAY=(\S+) XAUTHORITY=(\S+)", output.read_text())
        assert told is not None, output.read_text()
        display = {"DISPLAY": told[1], "XAUTHORITY": told[2]}
        wait_for(lambda: bool(Wall(process, cache / "demo", environment, output).panes()))
        yield Wall(process, cache / "demo", {**environment, **display}, output)
    finally:
        left = psutil.Process(process.pid).children(recursive=True) if process.poll() is None else []
        process.kill()
        process.wait(10)
        for one in living(left):
            one.kill()


def _look_twice(point: Point, wall: Wall, pictures: Path) -> None:
    first = _glass(wall)
    time.sleep(3)
    second = _glass(wall)
    tiles = _tiles(wall)
    changes = {name: _change(_cut(first, place), _cut(second, place)) for name, place in tiles.items()}
    nearest = _least_difference(second, tiles)
    point.note(tiles=len(tiles), tiles_changed=sum(change > 0 for change in changes.values()))
    point.note(least_percent_of_pixels_changed=100 * min(changes.values()), least_difference_of_two_tiles=nearest)
    point.demand(len(tiles) == CAMERAS and min(changes.values()) > 0, "not every tile has changed after 3 s")
    point.demand(nearest > DISTINCT, "two tiles look like the same place")
    pictures.mkdir(parents=True, exist_ok=True)
    for number, whole in enumerate((first, second), 1):
        Image.fromarray(whole).save(pictures / f"demo-{number}.png")
    point.by_hand.append(f"look at {pictures}/demo-1.png and demo-2.png: 36 places, moving things, the clock in each picture")


def _stop_simulator(point: Point, wall: Wall) -> None:
    (simulator,) = [one for one in wall.family() if "scc_wall.simulator" in one.cmdline()]
    stop(simulator.pid)
    try:
        took = seconds_until(lambda: {pane["state"] for pane in wall.panes()} == {"late"}, 10, wall.states)
        states = {pane["state"] for pane in wall.panes()}
    finally:
        go_on(simulator.pid)
    point.note(simulator_stopped_seconds_to_all_late=took, live_then=int("live" in states))
    point.demand(took < LATE_LIMIT_S, "not all tiles were late within 2.5 s of the simulator's stop")
    point.note(seconds_to_all_live_again=seconds_until(lambda: wall.is_live(CAMERAS), 60, wall.states))


def _glass(wall: Wall) -> Pixels:
    """Return the whole screen as red, green and blue."""
    os.environ["XAUTHORITY"] = wall.environment["XAUTHORITY"]
    display = xlib_display.Display(wall.environment["DISPLAY"])
    try:
        screen = display.screen()
        wide, high = screen.width_in_pixels, screen.height_in_pixels
        image = screen.root.get_image(0, 0, wide, high, X.ZPixmap, 0xFFFFFFFF)
        return np.ascontiguousarray(np.frombuffer(image.data, np.uint8).reshape(high, wide, 4)[:, :, 2::-1])
    finally:
        display.close()


def _cut(whole: Pixels, place: Place) -> Pixels:
    x, y, w, h = place
    return whole[y : y + h, x : x + w]


def _change(before: Pixels, after: Pixels) -> float:
    """Return which part of the pixels has changed."""
    return float((np.abs(before.astype(int) - after.astype(int)).max(axis=2) > CHANGED).mean())
