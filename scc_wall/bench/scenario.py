"""One contender with so many streams: start, steady showing, cold switches, warm ones, all read from the glass."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median

from scc_wall.base.own_program import own_command
from scc_wall.base.trouble import Trouble
from scc_wall.bench.contender import GROUPS, Contender, Running, Scene
from scc_wall.bench.cost import memory_mb, percents, read_meter
from scc_wall.bench.figures import delays_ms, gaps, parse_arrivals, percentile, rate_within
from scc_wall.bench.glass import Glass, Reader
from scc_wall.bench.places import picture_in, strips
from scc_wall.bench.result import Result, Steady
from scc_wall.bench.started import end, start
from scc_wall.bench.watch import Seen, Shown, wait_for_group, watch

PLACES_LIMIT_S = 40.0
_POLL_S = 0.05
_TOLD_S = 0.5


@dataclass(frozen=True, slots=True)
class Pace:
    """How long things are given, in seconds: the steady window, the rest before it, and the most a start or switch may take.

    The rest lasts until a contender has said the same of itself for so long (an overload takes a while to settle), and
    `rest_limit_s` at the most. switches: how often a cold and a warm switch is made; settle_s: the rest before each.
    """

    window_s: float
    rest_s: float = 6.0
    rest_limit_s: float = 60.0
    limit_s: float = 45.0
    switches: int = 3
    settle_s: float = 3.0


@dataclass(frozen=True, slots=True)
class Stage:
    """What a run is measured with. cameras: the server's process; xserver: the display's where we started it.

    opened: tells how many sessions cameras have had so far; tell: progress, by a sentence's key.
    """

    glass: Glass
    pace: Pace
    tell: Callable[[str], None]
    cameras: int
    opened: Callable[[], int]
    xserver: int | None = None


def measure(contender: Contender, scene: Scene, stage: Stage) -> Result:
    """Measure one contender; a Trouble on its way ends its run and is part of its result."""
    result = Result(contender.name, scene.count, scene.monitors)
    try:
        running = contender.prepare(scene)
        try:
            (_run if contender.shows else _run_blind)(running, scene, stage, result)
        finally:
            running.close()
    except Trouble as trouble:
        result.trouble = trouble
    return result


def _run_blind(running: Running, scene: Scene, stage: Stage, result: Result) -> None:
    """Measure one that shows nothing: its cost, and how much it decodes once it decodes everything."""
    stage.tell("bench.step_start")
    before_start, began = stage.opened(), time.monotonic()
    running.show(0)
    after_s: list[float | None] = [None] * scene.count
    while None in after_s and time.monotonic() < began + stage.pace.limit_s:
        for index, count in enumerate(running.counted()):
            if count and after_s[index] is None:
                after_s[index] = time.monotonic() - began
        time.sleep(_POLL_S)
    result.first = Shown(tuple(after_s), stage.opened() - before_start)
    time.sleep(stage.pace.rest_s)
    stage.tell("bench.step_steady")
    families = {"contender": running.roots(), "cameras": [stage.cameras]}
    before, counted = read_meter(families), running.counted()
    time.sleep(stage.pace.window_s)
    after, counted_after = read_meter(families), running.counted()
    rates = [(more - less) / (after.at - before.at) for less, more in zip(counted, counted_after, strict=False)] or [0.0]
    spent = percents(before, after)
    pids = after.families["contender"]
    result.steady = Steady(
        cpu_percent=spent["contender"],
        cameras_percent=spent["cameras"],
        bench_percent=spent["bench"],
        others_percent=spent["others"],
        memory_mb=memory_mb(pids),
        processes=len(pids),
        rate_least=min(rates),
        rate_median=median(rates),
    )


def _run(running: Running, scene: Scene, stage: Stage, result: Result) -> None:
    stage.tell("bench.step_start")
    before, began = stage.opened(), time.monotonic()
    running.show(0)
    look = _look(running, stage)
    shown = wait_for_group(look, scene.count, 0, began, stage.pace.limit_s)
    result.first = replace(shown, opened=stage.opened() - before)
    stage.tell("bench.step_steady")
    result.steady = _steady(running, look, scene, stage)
    result.told = running.told()
    groups = [(number + 1) % GROUPS for number in range(2 * stage.pace.switches)]
    for group in groups[: stage.pace.switches]:
        stage.tell("bench.step_cold")
        time.sleep(stage.pace.settle_s)
        result.cold.append(_switch(running, look, scene, stage, group))
    for group in groups[stage.pace.switches :]:
        time.sleep(stage.pace.settle_s)
        result.warm_refused = running.warm(group)
        if result.warm_refused:
            break
        stage.tell("bench.step_warm")
        time.sleep(stage.pace.settle_s)
        result.warm.append(_switch(running, look, scene, stage, group))


def _look(running: Running, stage: Stage) -> Reader:
    """Return how to look at the pictures, as soon as their places are known."""
    until = time.monotonic() + PLACES_LIMIT_S
    while not (pictures := running.pictures()):
        if time.monotonic() > until:
            raise Trouble("bench.no_places")
        time.sleep(_POLL_S)
    return Reader(stage.glass, strips([picture_in(picture) for picture in pictures]))


def _steady(running: Running, look: Reader, scene: Scene, stage: Stage) -> Steady:
    families = {"contender": running.roots(), "cameras": [stage.cameras]}
    if stage.xserver is not None:
        families["x"] = [stage.xserver]
    with _arrivals(scene) as arrivals:
        rested_s = settled_after_s(running.told, stage.pace)
        before = read_meter(families)
        seen = watch(look, look.count, stage.pace.window_s)
        after = read_meter(families)
        time.sleep(_POLL_S)  # the last arrivals are on their way
        arrived = parse_arrivals(arrivals.read_text(encoding="utf-8", errors="replace"))
    spent = percents(before, after)
    pids = after.families["contender"]
    rates = [rate_within(sights, seen.seconds) for sights in seen.tiles]
    gone = [gaps(sights) for sights in seen.tiles]
    delays = delays_ms(seen.tiles[0], arrived)
    return Steady(
        cpu_percent=spent["contender"],
        cameras_percent=spent["cameras"],
        x_percent=spent.get("x"),
        bench_percent=spent["bench"],
        others_percent=spent["others"],
        memory_mb=memory_mb(pids),
        processes=len(pids),
        rate_least=min(rates),
        rate_median=median(rates),
        lost=sum(one.lost for one in gone),
        backwards=sum(one.backwards for one in gone),
        longest_s=_longest(seen),
        delay_p50_ms=percentile(delays, 0.5),
        delay_p95_ms=percentile(delays, 0.95),
        looks_a_second=seen.looks_a_second,
        rested_s=rested_s,
    )


def settled_after_s(told: Callable[[], Mapping[str, int]], pace: Pace) -> float:
    """Wait until a contender has said the same of itself for long enough; return how long that took."""
    began = since = now = time.monotonic()
    last = told()
    while now - since < pace.rest_s and now - began < pace.rest_limit_s:
        time.sleep(min(_TOLD_S, pace.rest_s))
        if (newest := told()) != last:
            last, since = newest, time.monotonic()
        now = time.monotonic()
    return now - began


def _longest(seen: Seen) -> float:
    """Return the longest any tile stood still between two sights; the whole window where one showed nothing at all."""
    return max(gaps(sights).longest_s for sights in seen.tiles) if all(seen.tiles) else seen.seconds


def _switch(running: Running, look: Reader, scene: Scene, stage: Stage, group: int) -> Shown:
    before, began = stage.opened(), time.monotonic()
    running.show(group)
    shown = wait_for_group(look, scene.count, group % 2, began, stage.pace.limit_s)
    return replace(shown, opened=stage.opened() - before)


@contextmanager
def _arrivals(scene: Scene) -> Iterator[Path]:
    """Note when the first stream's pictures arrive, by a reader of our own; yield the file of `figures.parse_arrivals`."""
    output = scene.folder / "arrivals"
    output.unlink(missing_ok=True)
    url = scene.urls[0][0].encode() + b"\n"
    reader = start(own_command("scc_wall.bench.reader", "arrivals"), output, os.environ, url)
    try:
        yield output
    finally:
        end([reader])
