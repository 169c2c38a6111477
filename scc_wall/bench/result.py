"""What a contender reached, as values and as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from statistics import median

from scc_wall.base.trouble import Trouble
from scc_wall.bench.figures import ratio
from scc_wall.bench.watch import Shown

BARE = "bare"
"""The contender all others are compared with."""


@dataclass(frozen=True, slots=True)
class Steady:
    """A while of steady showing, everything in the same window.

    cpu_percent: of one core, all its processes; cameras_percent: the RTSP server's, x_percent: the X server's where we started
    it, bench_percent: the measuring itself, others_percent: whatever else ran on the machine. memory_mb: PSS.
    rate_least, rate_median: different numbers a second by tile, or pictures decoded a second by stream of one that shows
    nothing. lost, backwards: numbers skipped and steps back, all tiles; longest_s: the longest a tile stood still.
    delay: from the arrival of a picture's last byte at a reader of our own to the glass, first tile; below zero where that
    reader came later than the player, as on a machine with no CPU left. looks_a_second: how often each tile was seen.
    rested_s: from the first pictures of all tiles to the window.
    """

    cpu_percent: float
    cameras_percent: float
    bench_percent: float
    others_percent: float
    memory_mb: float
    processes: int
    rate_least: float
    rate_median: float
    x_percent: float | None = None
    lost: int | None = None
    backwards: int | None = None
    longest_s: float | None = None
    delay_p50_ms: float | None = None
    delay_p95_ms: float | None = None
    looks_a_second: float | None = None
    rested_s: float | None = None


@dataclass(slots=True)
class Result:
    """A contender's figures; what was not reached is None. first: from its start to the first pictures of all tiles.

    warm_refused: why there is no warm switch; told: what it says about itself; trouble: what ended its run early.
    """

    contender: str
    streams: int
    monitors: int
    first: Shown | None = None
    steady: Steady | None = None
    cold: list[Shown] = field(default_factory=list)
    warm: list[Shown] = field(default_factory=list)
    warm_refused: str = ""
    told: Mapping[str, int] = field(default_factory=dict)
    trouble: Trouble | None = None


def as_data(results: Sequence[Result]) -> list[dict[str, object]]:
    """Return results for JSON, with each one's CPU as a ratio to bare decoding's and to the cheapest contender's."""
    return [
        {
            "contender": result.contender,
            "streams": result.streams,
            "monitors": result.monitors,
            "first": _shown(result.first) if result.first else None,
            "steady": _steady(result.steady),
            "cold_last_s": _rounded(last_s(result.cold)),
            "cold": [_shown(one) for one in result.cold],
            "warm_last_s": _rounded(last_s(result.warm)),
            "warm": [_shown(one) for one in result.warm],
            "warm_refused": result.warm_refused or None,
            "told": dict(result.told),
            "cpu_times_bare": _rounded(ratio(cpu(result), cpu(_bare(result, results)))),
            "cpu_per_stream": _rounded(ratio(cpu(result), result.streams)),
            "trouble": str(result.trouble) if result.trouble else None,
        }
        for result in results
    ]


def cpu(result: Result | None) -> float | None:
    """Return a result's CPU in percent of one core."""
    return result.steady.cpu_percent if result is not None and result.steady is not None else None


def times_bare(result: Result, results: Iterable[Result]) -> float | None:
    """Return how many times bare decoding's CPU a contender took with the same streams."""
    return ratio(cpu(result), cpu(_bare(result, results)))


def _bare(result: Result, results: Iterable[Result]) -> Result | None:
    same = (one for one in results if (one.streams, one.monitors) == (result.streams, result.monitors))
    return next((one for one in same if one.contender == BARE), None)


def last_s(switches: Sequence[Shown]) -> float | None:
    """Return the median over switches of when the last tile showed its picture; None where one never did."""
    times = [one.last_s for one in switches if one.last_s is not None]
    return median(times) if times and len(times) == len(switches) else None


def _shown(shown: Shown) -> dict[str, object]:
    return {
        "sessions_opened": shown.opened,
        "tiles_shown": shown.count,
        "median_s": _rounded(shown.median_s),
        "last_s": _rounded(shown.last_s),
        "each_s": [_rounded(one) for one in shown.after_s],
    }


def _steady(steady: Steady | None) -> dict[str, object] | None:
    if steady is None:
        return None
    return {name: _rounded(value) if isinstance(value, float) else value for name, value in asdict(steady).items()}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
