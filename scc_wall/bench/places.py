"""Where tiles are on the glass, and which rows of pixels hold their bar codes."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from scc_wall.base.geometry import Rect
from scc_wall.bench.barcode import BAND


@dataclass(frozen=True, slots=True)
class Strip:
    """One row of pixels across several bar codes: a single request to the X server reads them all.

    pictures: index and place of each picture in it, in the order asked for.
    """

    x: int
    y: int
    width: int
    pictures: tuple[tuple[int, Rect], ...]


def grid_for(count: int) -> tuple[int, int]:
    """Return columns and rows of the smallest grid that is about square."""
    columns = math.ceil(math.sqrt(count))
    return columns, math.ceil(count / columns)


def dealt(count: int, monitors: int) -> list[range]:
    """Return which of `count` streams stand on each monitor: runs of about the same length."""
    return [range(count * part // monitors, count * (part + 1) // monitors) for part in range(monitors)]


def tiles(count: int, monitors: int, width: int, height: int) -> tuple[Rect, ...]:
    """Return the place of each of `count` streams on monitors side by side, each of that many pixels."""
    places: list[Rect] = []
    for monitor, part in enumerate(dealt(count, monitors)):
        columns, rows = grid_for(max(1, len(part)))
        wide, high = width // columns, height // rows
        left = monitor * width
        places += [Rect(left + at % columns * wide, at // columns * high, wide, high) for at in range(len(part))]
    return tuple(places)


def picture_in(place: Rect) -> Rect:
    """Return where a 16:9 picture stands that fills a place as far as it can."""
    wide, high = min(place.w, place.h * 16 // 9), min(place.h, place.w * 9 // 16)
    return Rect(place.x + (place.w - wide) // 2, place.y + (place.h - high) // 2, wide, high)


def strips(pictures: Sequence[Rect]) -> tuple[Strip, ...]:
    """Return the rows to read for these pictures; those whose codes share a row share a strip."""
    by_row: dict[int, list[tuple[int, Rect]]] = defaultdict(list)
    for index, picture in enumerate(pictures):
        by_row[picture.y + picture.h // (2 * BAND)].append((index, picture))
    return tuple(
        Strip(
            left := min(picture.x for _, picture in found),
            row,
            max(picture.right for _, picture in found) - left,
            tuple(found),
        )
        for row, found in by_row.items()
    )
