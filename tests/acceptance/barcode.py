"""The bench's numbered pictures (`scc_wall.bench.barcode`) by tile: what is counted is on the glass."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from scc_wall.base.geometry import Rect
from scc_wall.bench.barcode import Levels, middles, numbers_in
from scc_wall.bench.clips import SUB, clip
from scc_wall.bench.figures import Sight, gaps, rate_within
from scc_wall.bench.glass import Glass, Reader
from scc_wall.bench.places import picture_in, strips

PAUSE_S = 0.004

Place = tuple[int, int, int, int]


def make_clip(path: Path, seconds: int) -> None:
    """Encode pictures numbered from 0, as a camera's sub stream: 640x360, 15 a second, H.264, a key picture every 2 s."""
    clip(path.parent, SUB, 0, seconds, lambda _: None).replace(path)


def number_in(row: Levels) -> int | None:
    """Return the number in one row of pixels across the bars, None where it is not a clean one."""
    return numbers_in(row[middles(0, len(row))][np.newaxis])[0]


@dataclass(frozen=True, slots=True)
class Seen:
    """What one tile showed, each change once."""

    sights: tuple[Sight, ...]
    seconds: float

    @property
    def rate(self) -> float:
        """Different numbers a second; the first one was there already."""
        return rate_within(self.sights, self.seconds)

    @property
    def lost(self) -> int:
        """Numbers that were skipped."""
        return gaps(self.sights).lost

    @property
    def backwards(self) -> int:
        """Steps back to an earlier number."""
        return gaps(self.sights).backwards


class Screen:
    """A display's glass."""

    def __init__(self, name: str) -> None:
        """Connect to a display, as ":7"; its cookie must be in the environment."""
        self._glass = Glass(name)

    def number_at(self, place: Place) -> int | None:
        """Return the number on the glass where a 16:9 picture fills a tile as far as it can."""
        return self._reader([place]).first()

    def watch(self, places: Mapping[str, Place], seconds: float) -> dict[str, Seen]:
        """Return what tiles showed in so many seconds; few at a time, so that none is looked at too seldom."""
        reader = self._reader(list(places.values()))
        sights: list[list[Sight]] = [[] for _ in places]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            numbers, at = reader.numbers(), time.monotonic()
            for found, number in zip(sights, numbers, strict=True):
                if number is not None and (not found or found[-1].number != number):
                    found.append(Sight(number, at))
            time.sleep(PAUSE_S)
        return {name: Seen(tuple(found), seconds) for name, found in zip(places, sights, strict=True)}

    def close(self) -> None:
        """Leave the display."""
        self._glass.close()

    def _reader(self, places: list[Place]) -> Reader:
        return Reader(self._glass, strips([picture_in(Rect(*place)) for place in places]))
