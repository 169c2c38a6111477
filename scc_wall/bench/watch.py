"""Looks at the glass again and again: what each tile showed, and when."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Protocol

from scc_wall.bench.barcode import group_of
from scc_wall.bench.figures import Sight

EVERY_S = 1 / 75
"""All tiles are looked at so often: above a monitor's 60 Hz, and no more, as who looks takes CPU from the measured."""

PAUSE_S = 0.003
"""Rest between two looks at the first tile, whose delay is measured."""


class Look(Protocol):
    """Reads the glass: None where there is no clean number."""

    def first(self) -> int | None:
        """Return the number on the first tile now."""

    def numbers(self) -> Sequence[int | None]:
        """Return the number on each tile now."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What tiles showed, each change once; looks: how often all of them were looked at in `seconds`."""

    tiles: tuple[tuple[Sight, ...], ...]
    looks: int
    seconds: float

    @property
    def looks_a_second(self) -> float:
        """How often each tile was looked at: what came and went faster was not seen."""
        return self.looks / self.seconds


@dataclass(frozen=True, slots=True)
class Shown:
    """When tiles first showed a group, in seconds from the start; None for those that did not within the limit.

    opened: sessions that were begun at the cameras from the start until then.
    """

    after_s: tuple[float | None, ...]
    opened: int = 0

    @property
    def count(self) -> int:
        """How many tiles show it."""
        return sum(one is not None for one in self.after_s)

    @property
    def last_s(self) -> float | None:
        """When the last tile showed it, None where one did not."""
        times = [one for one in self.after_s if one is not None]
        return max(times) if times and len(times) == len(self.after_s) else None

    @property
    def median_s(self) -> float | None:
        """When half of the tiles that show it did."""
        return median(times) if (times := [one for one in self.after_s if one is not None]) else None


def watch(look: Look, count: int, seconds: float) -> Seen:
    """Look at `count` tiles for so many seconds; at the first one more often, for its delay."""
    tiles: list[list[Sight]] = [[] for _ in range(count)]
    looks, now = 0, time.monotonic()
    began = next_look = now
    while now < began + seconds:
        _note(tiles[0], look.first(), time.monotonic())
        if now >= next_look:
            looks, next_look = looks + 1, now + EVERY_S
            numbers, at = look.numbers(), time.monotonic()
            for sights, number in zip(tiles[1:], numbers[1:], strict=True):
                _note(sights, number, at)
        time.sleep(PAUSE_S)
        now = time.monotonic()
    return Seen(tuple(map(tuple, tiles)), looks, now - began)


def _note(sights: list[Sight], number: int | None, at: float) -> None:
    if number is not None and (not sights or sights[-1].number != number):
        sights.append(Sight(number, at))


def wait_for_group(look: Look, count: int, group: int, began: float, limit_s: float) -> Shown:
    """Look until all `count` tiles have shown a number of a group, or the limit; began: monotonic seconds."""
    after: list[float | None] = [None] * count
    while time.monotonic() < began + limit_s and None in after:
        for index, number in enumerate(look.numbers()):
            if after[index] is None and number is not None and group_of(number) == group:
                after[index] = time.monotonic() - began
        time.sleep(EVERY_S)
    return Shown(tuple(after))
