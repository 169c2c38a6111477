"""Pictures that carry their own number: what is counted and timed is what stands on the glass.

The number stands in the top sixth of the picture as 24 upright bars, lowest bit first, bright for one: 20 bits of the number,
then 4 check bits. The check refuses a plain background of any brightness, and a row caught between two pictures.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

NUMBER_BITS, CHECK_BITS = 20, 4
BARS = NUMBER_BITS + CHECK_BITS
GROUP_STEP = 500_000
"""Numbers of the second group of cameras begin here, so that a reader knows which group a tile shows."""

BAND = 6
"""The bars fill this part of the picture's height, counted from the top."""

_DARK, _BRIGHT = 70, 185  # of 255; between them lies a bar that is just being drawn, or no bar at all
_WEIGHTS = 1 << np.arange(NUMBER_BITS)

Levels = np.ndarray[tuple[int, ...], np.dtype[np.uint8]]
Columns = np.ndarray[tuple[int], np.dtype[np.int64]]


def check_of(number: int) -> int:
    """Return the check bits: never those of a picture that is dark or bright all over."""
    folded = 0b1010
    for place in range(0, NUMBER_BITS, CHECK_BITS):
        folded ^= number >> place & 0b1111
    return folded


def paint(luma: Levels, number: int) -> None:
    """Draw a number into the top of a picture's brightness."""
    height, width = luma.shape
    code = number | check_of(number) << NUMBER_BITS
    for bar in range(BARS):
        left, right = width * bar // BARS, width * (bar + 1) // BARS
        luma[: height // BAND, left:right] = 235 if code >> bar & 1 else 16


def middles(left: float, width: float) -> Columns:
    """Return the pixel columns in the middle of the bars of a picture that begins at `left`."""
    return (left + (np.arange(BARS) + 0.5) * width / BARS).astype(np.int64)


def numbers_in(levels: Levels) -> Sequence[int | None]:
    """Return the number in each row of levels, one level a bar (shape: rows by BARS); None where it is not a clean one."""
    bright = levels > _BRIGHT
    is_clean = np.all(bright | (levels < _DARK), axis=1)
    numbers = bright[:, :NUMBER_BITS] @ _WEIGHTS
    checks = bright[:, NUMBER_BITS:] @ _WEIGHTS[:CHECK_BITS]
    return [
        int(number) if clean and check_of(int(number)) == check else None
        for number, check, clean in zip(numbers, checks, is_clean, strict=True)
    ]


def group_of(number: int) -> int:
    """Return which group of cameras a number belongs to, 0 or 1."""
    return min(number // GROUP_STEP, 1)
