"""What the bench measures, as points of acceptance: cost and numbers of the 36, cost by stream, delay, switches."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from scc_wall.adapters.places import cache_folder
from scc_wall.adapters.words import load_words
from scc_wall.app.bench_command import CLIP_S, all_contenders, installed, screens, teller
from scc_wall.bench.clips import SUB
from scc_wall.bench.figures import ratio
from scc_wall.bench.result import Result, cpu, last_s, times_bare
from scc_wall.bench.scenario import Pace
from scc_wall.bench.session import Asked, run_bench
from scc_wall.bench.table import table
from tests.acceptance.points import Point

WALL = "wall"
PLAYERS = ("ffplay", "mpv", "gstreamer", "gstreamer-now")
LEAST_RATE = 14.7
AIM_TIMES_BARE, AIM_DELAY_MS = 1.25, 60
WARM_LIMIT_S, COLD_LIMIT_S = 0.8, 1.0 + SUB.gop / SUB.rate
LEAST_LOWERED_RATE = 0.45
"""A lowered tile shows key pictures, one every 2 s: with fewer than five in 10 s it has not shown some."""
OVERLOAD_REST_S = 12.0
"""So long nothing more is lowered or raised: the overload has settled."""
CLAIMED_36 = ("bare", WALL, "ffmpeg", *PLAYERS)


@cache
def measured(streams: int, monitors: int, names: tuple[str, ...], pace: Pace) -> Sequence[Result]:
    """Return the results of contenders with so many streams, measured once however many points ask for them."""
    words = load_words("en")
    tell = teller(words)
    contenders = installed([one for one in all_contenders() if one.name in names], tell)
    asked = Asked(((streams, monitors),), pace, CLIP_S, cache_folder() / "bench")
    results = list(run_bench(asked, contenders, screens(), tell))
    sys.stdout.write("\n" + table(results, words))
    return results


def of(results: Sequence[Result], name: str) -> Result:
    """Return a contender's result, also of one that is not installed."""
    return next((one for one in results if one.contender == name), Result(name, 0, 0))


def cost_point(point: Point, _folder: Path) -> None:
    """36 streams: the wall's cost against bare decoding's and the peers', and what came onto the glass in the same window."""
    results = measured(36, 1, CLAIMED_36, Pace(15.0))
    wall = _noted(point, results, WALL)
    point.note(times_bare_decoding=times_bare(wall, results))
    point.note(times_bare_decoding_by_ffmpeg=ratio(cpu(wall), cpu(of(results, "ffmpeg"))))
    for name in PLAYERS:
        _noted(point, results, name, name)
    times, steady = times_bare(wall, results), wall.steady
    below = [name for name in PLAYERS if (theirs := cpu(of(results, name))) is not None and (cpu(wall) or theirs) >= theirs]
    point.note(aim_times_bare=AIM_TIMES_BARE, aim_met=times is not None and times <= AIM_TIMES_BARE)
    point.note(below_every_peer=not below)
    point.demand(
        steady is not None and steady.rate_least >= LEAST_RATE, f"a tile shows fewer than {LEAST_RATE} numbers a second"
    )
    point.demand(steady is not None and steady.lost == 0, "numbers were lost")
    point.demand(times is not None, "bare decoding or the wall was not measured")


def switch_point(point: Point, _folder: Path) -> None:
    """36 to 36 other cameras: seconds to the last picture, cold and warm, of every contender; in the same run as the cost."""
    results = measured(36, 1, CLAIMED_36, Pace(15.0))
    for name in (WALL, *PLAYERS):
        one = of(results, name)
        point.note(**{f"{name}_cold_last_s": last_s(one.cold), f"{name}_warm_last_s": last_s(one.warm)})
    wall = of(results, WALL)
    cold, warm = last_s(wall.cold), last_s(wall.warm)
    opened = [one.opened for one in wall.warm]
    point.note(sessions_opened_by_warm_switches=sum(opened), warm_refused=wall.warm_refused or "no")
    point.demand(warm is not None and warm <= WARM_LIMIT_S, f"a warm switch takes more than {WARM_LIMIT_S} s")
    point.demand(cold is not None and cold <= COLD_LIMIT_S, f"a cold switch takes more than {COLD_LIMIT_S} s")
    point.demand(not any(opened), "a warm switch connected to cameras")


def scale_point(point: Point, _folder: Path) -> None:
    """Cost by stream at 9, 64 and 100, and what was lowered for it."""
    each: dict[int, float | None] = {}
    for streams in (9, 64, 100):
        rest_s = OVERLOAD_REST_S if streams > 36 else 6.0
        results = measured(streams, 1, ("bare", WALL), Pace(10.0, rest_s=rest_s, switches=1))
        wall = _noted(point, results, WALL, f"{streams}_streams")
        each[streams] = ratio(cpu(wall), streams)
        point.note(**{f"{streams}_streams_cpu_each": each[streams], f"{streams}_streams_times_bare": times_bare(wall, results)})
        point.note(**{f"{streams}_streams_{what}": count for what, count in wall.told.items()})
        point.demand(wall.trouble is None and wall.first is not None and wall.first.last_s is not None,
                     f"not all of {streams} tiles showed a picture")  # fmt: skip
        point.demand(wall.steady is not None and wall.steady.rate_least >= LEAST_LOWERED_RATE,
                     f"one of {streams} tiles does not show all its key pictures")  # fmt: skip
    for streams in (64, 100):
        point.note(**{f"{streams}_streams_cost_each_against_9": ratio(each[streams], each[9])})


def monitors_point(point: Point, _folder: Path) -> None:
    """Four monitors of nine: the wall."""
    results = measured(36, 4, ("bare", WALL), Pace(10.0, switches=1))
    wall = _noted(point, results, WALL)
    point.note(times_bare_decoding=times_bare(wall, results), cold_last_s=last_s(wall.cold), warm_last_s=last_s(wall.warm))
    steady = wall.steady
    point.demand(
        steady is not None and steady.rate_least >= LEAST_RATE, f"a tile shows fewer than {LEAST_RATE} numbers a second"
    )


def delay_point(point: Point, _folder: Path) -> None:
    """One camera alone on its monitor: delay from a picture's last byte to the glass, beside the players at their quickest."""
    results = measured(1, 1, (WALL, *PLAYERS), Pace(20.0, switches=0))
    for name in (WALL, *PLAYERS):
        _noted(point, results, name, name)
    steady = of(results, WALL).steady
    delay = steady.delay_p50_ms if steady else None
    point.note(aim_ms=AIM_DELAY_MS, aim_met=delay is not None and delay < AIM_DELAY_MS)
    point.demand(delay is not None, "the wall's delay was not measured")


POINTS = (
    ("cost", "36 sub streams: CPU, and numbers on every tile in the same window", cost_point),
    ("switch36", "36 to 36 other cameras: seconds to the last picture", switch_point),
    ("scale", "cost by stream at 64 and 100 against 9", scale_point),
    ("monitors", "four monitors of nine", monitors_point),
    ("delay", "one camera alone on its monitor: delay to the glass", delay_point),
)


def _noted(point: Point, results: Sequence[Result], name: str, prefix: str = "") -> Result:
    """Note what a contender cost and showed."""
    result = of(results, name)
    start = f"{prefix}_" if prefix else ""
    steady = result.steady
    if steady is None:
        point.note(**{f"{start}trouble": str(result.trouble or "not installed")})
        return result
    told = {
        "cpu_percent": steady.cpu_percent,
        "memory_mb": steady.memory_mb,
        "numbers_a_second_least": steady.rate_least,
        "lost": steady.lost,
        "delay_p50_ms": steady.delay_p50_ms,
        "delay_p95_ms": steady.delay_p95_ms,
        "seconds_to_all_pictures": result.first.last_s if result.first else None,
        "seconds_from_those_to_the_window": steady.rested_s,
        "others_on_the_machine_percent": steady.others_percent,
    }
    point.note(**{f"{start}{what}": figure for what, figure in told.items()})
    return result
