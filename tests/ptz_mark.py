"""Reads the mark of simulated PTZ cameras from rows of luma: of a decoded picture, or of the glass."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scc_wall.simulator.dome.mark import BARS, ROW, ROWS, TOP, Mark, mark_of

DARK, BRIGHT = 70, 180
"""Luma between these is neither: a bar that is just changing."""
Row = np.ndarray[tuple[int], np.dtype[np.uint8]]


def mark_in(row_at: Callable[[float], Row]) -> Mark | None:
    """Return the mark; `row_at` gives the row of pixels at a height of the picture from 0 to 1. None where there is none."""
    rows = [_bars(row_at((TOP + (row + 0.5) * ROW) / 360)) for row in range(ROWS)]
    return mark_of([row for row in rows if row is not None]) if all(row is not None for row in rows) else None


def mark_of_picture(luma: np.ndarray[tuple[int, int], np.dtype[np.uint8]]) -> Mark | None:
    """Return the mark of a decoded picture's luma."""
    return mark_in(lambda part: luma[int(part * luma.shape[0])])


def _bars(row: Row) -> list[int] | None:
    middles = ((np.arange(BARS) + 0.5) * len(row) / BARS).astype(int)
    bars = row[middles]
    if np.any((bars >= DARK) & (bars <= BRIGHT)):
        return None
    return [int(bar > BRIGHT) for bar in bars]
