"""The demo for hours, with a random fault every ten seconds: what its processes hold, and whether the wall stays honest."""

from __future__ import annotations

import os
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import takewhile
from pathlib import Path
from statistics import median
from typing import Any, TypeVar

import psutil
from Xlib import display as xlib_display

from scc_wall.base.trouble import Trouble
from scc_wall.simulator.catalogue import catalogue
from scc_wall.simulator.control import ask
from scc_wall.simulator.timetable import Order, orders, parse_timetable
from tests.acceptance.demo_point import CAMERAS, demo
from tests.acceptance.points import Point
from tests.process.support import Wall, wait_for

EVERY_S, SPAN = 10, "3..20"
LOOK_S = 2.0
MEASURE_S = 20.0
WARM_S = 30.0
"""The demo is left alone for so long before the faults: what it takes for itself at the start is nobody's leak."""
DEAD = frozenset({"paused", "half_open", "junk", "garbage"})
"""Faults after which no new picture can come over an open session."""
DEAD_AFTER_S = 4.0
WELL_AFTER_S = 100.0
"""A camera to which nothing happened for so long must be live: the longest pause between two tries is a minute."""
LAST_S = 90.0
MEGABYTES_AN_HOUR = 40.0
"""More growth than this in the second half, of all processes together, would fill a PC in a fortnight."""

T = TypeVar("T")
Held = dict[str, dict[str, float]]
"""By process role: megabytes, threads, descriptors, sockets."""


@dataclass(slots=True)
class Honesty:
    """What was compared: the simulator's faults and the wall's words."""

    looks: int = 0
    false_live: list[str] = field(default_factory=list)
    not_live: list[str] = field(default_factory=list)
    since: dict[str, tuple[frozenset[str], float]] = field(default_factory=dict)
    well_since: dict[str, float] = field(default_factory=dict)


def soak_point(point: Point, folder: Path, seconds: float, seed: int) -> None:
    """Run the demo for so long, measure it, heal everything and look whether it is well at the end."""
    turns = int(seconds // EVERY_S)
    with demo(folder) as wall:
        wait_for(lambda: _is_live(wall), 400)
        time.sleep(WARM_S)
        cameras = tuple(camera.path for camera in catalogue(CAMERAS))
        table, wrong = parse_timetable(f"seed {seed}\nevery {EVERY_S} random random for {SPAN}\n", "soak", cameras)
        assert not wrong
        over = threading.Event()
        playing = threading.Thread(
            target=_play, args=(wall, takewhile(lambda one: one.at <= seconds, orders(table, cameras)), over)
        )
        playing.start()
        held, honesty = _run(wall, time.monotonic() + seconds)
        over.set()
        playing.join()
        patiently(lambda: ask(wall.site / "simulator.sock", {"do": "heal"}))
        took = _seconds_to_all_live(wall)
        counts = patiently(lambda: wall.status()["counts"])
        point.note(seed=seed, minutes=seconds / 60, faults=turns, looks=honesty.looks)
        point.note(false_live_looks=len(honesty.false_live), well_cameras_not_live_looks=len(honesty.not_live))
        for examples in (honesty.false_live, honesty.not_live):
            for line in examples[:5]:
                print(f"   {line}")
        _note_held(point, held)
        point.note(seconds_to_all_live_at_the_end=took, live_at_the_end=counts["live"])
        point.demand(counts["live"] == CAMERAS, f"not all are live at the end: {patiently(wall.states)}")
        point.demand(not honesty.false_live, f"false live: {honesty.false_live[:3]}")
        point.demand("Traceback" not in wall.said() + wall.log(), "a Python traceback was written")
        restarts = sum("replaced" in line or "ended by itself" in line for line in wall.log().splitlines())
        point.note(players_or_workers_replaced=restarts)


def _play(wall: Wall, table: Iterable[Order], over: threading.Event) -> None:
    """Give the simulator a timetable's orders, as `demo --faults` does; here it begins when all is live."""
    began = time.monotonic()
    for order in table:
        if over.wait(max(0.0, began + order.at - time.monotonic())):
            return
        with suppress(Trouble):
            ask(wall.site / "simulator.sock", {"do": order.verb, "camera": order.camera, "value": order.value})


def _run(wall: Wall, until: float) -> tuple[list[tuple[float, Held]], Honesty]:
    held: list[tuple[float, Held]] = []
    honesty = Honesty()
    began, next_measure = time.monotonic(), 0.0
    while (now := time.monotonic()) < until:
        with suppress(Trouble):  # a question that was not answered in time, on a busy machine, is asked again
            if now >= next_measure:
                held.append((now - began, measured(wall)))
                next_measure = now + MEASURE_S
            _compare(wall, honesty)
        time.sleep(LOOK_S)
    return held, honesty


def _compare(wall: Wall, honesty: Honesty) -> None:
    """Compare the wall's states with what the simulator does, where one follows from the other for certain."""
    before = _faults(wall)
    panes = wall.panes()
    after = _faults(wall)
    now = time.monotonic()
    honesty.looks += 1
    for pane in panes:
        camera = str(pane["wanted"]).lower()
        dead = frozenset(before.get(camera, {})) & frozenset(after.get(camera, {})) & DEAD
        kept, since = honesty.since.get(camera, (frozenset(), now))
        if not kept & dead:
            since = now
        honesty.since[camera] = dead, since
        if dead and now - since > DEAD_AFTER_S and pane["state"] == "live" and not pane["frozen"]:
            honesty.false_live.append(f"{camera} live with {sorted(dead)} for {now - since:.0f} s, age {pane['age_ms']} ms")
        if before.get(camera, {}).keys() - {"clock_s"} or after.get(camera, {}).keys() - {"clock_s"}:
            honesty.well_since[camera] = now
        is_well = now - honesty.well_since.setdefault(camera, now) > WELL_AFTER_S
        if is_well and pane["state"] != "live":
            honesty.not_live.append(f"{camera} {pane['state']} {pane['reason']} ({pane['lowered']})")


def _faults(wall: Wall) -> Mapping[str, Mapping[str, Any]]:
    told = ask(wall.site / "simulator.sock", {"do": "status"})["faults"]
    assert isinstance(told, dict)
    return told


def _seconds_to_all_live(wall: Wall) -> float:
    """Ask once for all that waits for a person or for its next try, and return the seconds until all is live."""
    began = time.monotonic()
    patiently(lambda: wall.ask("retry"))
    wait_for(lambda: _is_live(wall), LAST_S, lambda: patiently(wall.states))
    return time.monotonic() - began


def _is_live(wall: Wall) -> bool:
    try:
        return wall.is_live(CAMERAS)
    except Trouble:
        return False


def patiently(ask_it: Callable[[], T]) -> T:
    """Return the answer to a question, asked again where none came in time."""
    for _ in range(5):
        with suppress(Trouble):
            return ask_it()
        time.sleep(1)
    return ask_it()


def measured(wall: Wall) -> Held:
    """Return what each role's processes hold together."""
    roles = {worker["pid"]: worker["role"] for worker in wall.status()["workers"]}
    found: Held = defaultdict(lambda: {"megabytes": 0.0, "threads": 0, "descriptors": 0, "sockets": 0})
    for process in wall.family():
        with suppress(psutil.NoSuchProcess):
            line = process.cmdline()
            is_simulator = "scc_wall.simulator" in line
            role = roles.get(process.pid, "simulator" if is_simulator else "gui" if "demo" in line else "")
            if not role:
                continue
            descriptors = [Path(f"/proc/{process.pid}/fd/{name.name}") for name in Path(f"/proc/{process.pid}/fd").iterdir()]
            one = found[role]
            one["megabytes"] += process.memory_full_info().pss / 2**20
            one["threads"] += process.num_threads()
            one["descriptors"] += len(descriptors)
            one["sockets"] += sum(_is_socket(path) for path in descriptors)
    found["display"] = {"x_clients": _x_clients(wall)}
    return dict(found)


def _is_socket(path: Path) -> bool:
    try:
        return str(path.readlink()).startswith("socket:")
    except OSError:
        return False


def _note_held(point: Point, held: Sequence[tuple[float, Held]]) -> None:
    """Note what is held at the quarter points, and how it grows in the second half."""
    whole = held[-1][0]
    roles = sorted({role for _, one in held for role in one} - {"display"})
    clients = [_near(held, whole * quarter / 4, "display", "x_clients") for quarter in (1, 2, 3, 4)]
    point.note(x_clients_at_the_quarters=" ".join(f"{number:.0f}" for number in clients))
    for role in roles:
        for what in ("megabytes", "threads", "descriptors", "sockets"):
            quarters = [_near(held, whole * quarter / 4, role, what) for quarter in (1, 2, 3, 4)]
            point.note(**{f"{role}_{what}_at_the_quarters": " ".join(f"{number:.0f}" for number in quarters)})
    second = [(at, one) for at, one in held if at >= whole / 2]
    total = 0.0
    for role in roles:
        growth = _slope([(at, one[role]["megabytes"]) for at, one in second if role in one]) * 3600
        total += growth if role != "simulator" else 0.0
        point.note(**{f"{role}_megabytes_an_hour_in_the_second_half": growth})
        for what in ("threads", "descriptors"):
            growth = _slope([(at, one[role][what]) for at, one in second if role in one]) * 3600
            point.note(**{f"{role}_{what}_an_hour_in_the_second_half": growth})
    if whole >= 1800:
        point.demand(total < MEGABYTES_AN_HOUR, f"our processes grow by {total:.0f} MB an hour")


def _near(held: Sequence[tuple[float, Held]], at: float, role: str, what: str) -> float:
    """Return the median of the measures around a moment: a picture in flight is no growth."""
    nearest = sorted(held, key=lambda one: abs(one[0] - at))[:3]
    return median([one.get(role, {}).get(what, 0.0) for _, one in nearest])


def _slope(line: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the line through points by least squares, 0 for fewer than three."""
    if len(line) < 3:
        return 0.0
    mean_x = sum(x for x, _ in line) / len(line)
    mean_y = sum(y for _, y in line) / len(line)
    spread = sum((x - mean_x) ** 2 for x, _ in line)
    return sum((x - mean_x) * (y - mean_y) for x, y in line) / spread


def _x_clients(wall: Wall) -> int:
    """Return how many clients the display has, without ours."""
    os.environ["XAUTHORITY"] = wall.environment["XAUTHORITY"]
    display = xlib_display.Display(wall.environment["DISPLAY"])
    try:
        return len(display.res_query_clients().clients) - 1
    finally:
        display.close()
