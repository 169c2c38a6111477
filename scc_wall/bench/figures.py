"""Figures from what was seen: numbers a second, lost ones, percentiles, delays, ratios."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Sight:
    """A number that came onto the glass of a tile, and when it was first seen there (monotonic seconds)."""

    number: int
    at: float


@dataclass(frozen=True, slots=True)
class Gaps:
    """How a tile's numbers followed each other: skipped ones, steps back, and the longest stand in seconds."""

    lost: int
    backwards: int
    longest_s: float


def percentile(values: Sequence[float], share: float) -> float | None:
    """Return the value that `share` (0 to 1) of the values do not exceed (nearest rank); None of no values."""
    if not values:
        return None
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def rate(sights: Sequence[Sight]) -> float:
    """Return different numbers a second, between the first and the last sight; 0 for fewer than two."""
    if len(sights) < 2 or sights[-1].at <= sights[0].at:
        return 0.0
    return (len({sight.number for sight in sights}) - 1) / (sights[-1].at - sights[0].at)


def rate_within(sights: Sequence[Sight], seconds: float) -> float:
    """Return different numbers a second of a whole window: one that stood still for half of it shows half.

    The first sight was there when the window began and does not count.
    """
    return max(0, len({sight.number for sight in sights}) - 1) / seconds


def gaps(sights: Sequence[Sight]) -> Gaps:
    """Return how the numbers followed each other."""
    steps = [after.number - before.number for before, after in pairwise(sights)]
    stands = [after.at - before.at for before, after in pairwise(sights)]
    return Gaps(sum(step - 1 for step in steps if step > 1), sum(step < 0 for step in steps), max(stands, default=0.0))


def delays_ms(sights: Sequence[Sight], arrived: Mapping[int, float]) -> list[float]:
    """Return how long after its arrival each number came onto the glass.

    The first sight is left out: it may have stood there already.
    """
    return [1000 * (sight.at - arrived[sight.number]) for sight in sights[1:] if sight.number in arrived]


def parse_arrivals(text: str) -> dict[int, float]:
    """Return number -> time of what `reader arrivals` printed; the first time counts where a number came twice."""
    arrived: dict[int, float] = {}
    for line in text.rpartition("\n")[0].splitlines():
        number, _, came = line.partition(" ")
        if number.isdigit():
            arrived.setdefault(int(number), float(came))
    return arrived


def ratio(value: float | None, base: float | None) -> float | None:
    """Return how many times `base` a value is; None where one of them is missing or the base is nothing."""
    if value is None or base is None or base <= 0:
        return None
    return value / base
