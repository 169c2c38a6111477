"""A mark in the picture that machines read: where the dome was and when, as four rows of bars with a check sum.

Each row is 20 bars wide, white is one, the highest bit first. 80 bits: pan 18, tilt 17, zoom 13, milliseconds 24, CRC 8.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

ROWS, BARS = 4, 20
TOP, ROW = 96.0, 10.0
"""Where the first row begins and how high a row is, in units of a picture 360 high; the rows are as wide as the picture.

That is below the camera's own dial, and where a wall lays neither its bar nor its pad.
"""
_CYCLE = 1 << 24


@dataclass(frozen=True, slots=True)
class Mark:
    """pan and tilt in degrees, zoom from 0 to 1, milliseconds of Unix time modulo 2**24 (some 4.6 hours)."""

    pan: float
    tilt: float
    zoom: float
    milliseconds: int

    def age(self, wall: float) -> float:
        """Return how many seconds before Unix time `wall` it was made."""
        return ((int(wall * 1000) - self.milliseconds + _CYCLE // 2) % _CYCLE - _CYCLE // 2) / 1000


def bits_of(pan: float, tilt: float, zoom: float, wall: float) -> tuple[tuple[int, ...], ...]:
    """Return the four rows of bars for a place and a Unix time."""
    value = round((pan + 180) / 360 * (1 << 18)) % (1 << 18)
    value = value << 17 | min(max(round((tilt + 90) / 180 * ((1 << 17) - 1)), 0), (1 << 17) - 1)
    value = value << 13 | min(max(round(zoom * 8191), 0), 8191)
    value = value << 24 | int(wall * 1000) % _CYCLE
    value = value << 8 | _check(value)
    bits = [value >> (79 - index) & 1 for index in range(80)]
    return tuple(tuple(bits[row * BARS : (row + 1) * BARS]) for row in range(ROWS))


def mark_of(rows: Sequence[Sequence[int]]) -> Mark | None:
    """Return what four rows of bars say, or None if the check sum differs."""
    value = 0
    for bit in (bit for row in rows for bit in row):
        value = value << 1 | bit
    value, check = value >> 8, value & 0xFF
    if check != _check(value):
        return None
    pan, tilt, zoom = value >> 54, value >> 37 & ((1 << 17) - 1), value >> 24 & 8191
    return Mark(pan / (1 << 18) * 360 - 180, tilt / ((1 << 17) - 1) * 180 - 90, zoom / 8191, value & (_CYCLE - 1))


def _check(value: int) -> int:
    """Return the CRC-8 (polynomial 0x07, start 0xFF) of nine bytes."""
    rest = 0xFF
    for byte in value.to_bytes(9, "big"):
        rest ^= byte
        for _ in range(8):
            rest = (rest << 1 ^ 0x07) & 0xFF if rest & 0x80 else rest << 1
    return rest
