"""From the zoom a camera reports to what its picture spans: field of view, zoom factor, metres at a distance."""

from __future__ import annotations

import math
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import pairwise

WIDE_DEGREES = 60.0
"""Horizontal field of view of an uncalibrated camera at its widest."""
LONGEST_FACTOR = 25.0
"""Zoom factor of an uncalibrated camera at its longest."""
ASPECT = 16 / 9


@dataclass(frozen=True, slots=True)
class Lens:
    """A zoom-to-field-of-view curve. points: zoom position 0..1 and horizontal degrees there, rising and falling strictly.

    Without points (nobody has calibrated it, no lens data) equal steps of position are taken for equal factors, 1 to `longest`,
    as a zoom motor's way is laid out.
    """

    wide: float = WIDE_DEGREES
    longest: float = LONGEST_FACTOR
    points: tuple[tuple[float, float], ...] = field(default=())

    def __post_init__(self) -> None:
        """Refuse what is no lens: ValueError says which rule is broken."""
        if not (0.1 <= self.wide <= 179.0 and 1.0 <= self.longest <= 200.0):
            raise ValueError("wide or longest")
        if self.points and not _is_curve(self.points):
            raise ValueError("points")

    def degrees(self, position: float) -> float:
        """Return the horizontal field of view at a zoom position; positions outside 0..1 count as the nearest end."""
        position = max(0.0, min(1.0, position)) if math.isfinite(position) else 0.0
        if not self.points:
            return narrowed(self.wide, self.longest**position)
        at = bisect_right(self.points, position, key=lambda point: point[0])
        if at == 0:
            return self.points[0][1]
        if at == len(self.points):
            return self.points[-1][1]
        (left, from_), (right, to) = self.points[at - 1], self.points[at]
        part = (position - left) / (right - left)
        return math.exp((1.0 - part) * math.log(from_) + part * math.log(to))  # degrees fall by factors, not by steps

    def factor(self, position: float) -> float:
        """Return how many times larger than at its widest things appear, 1.0 and up."""
        return max(1.0, math.tan(math.radians(self.degrees(0.0) / 2)) / math.tan(math.radians(self.degrees(position) / 2)))

    def metres(self, position: float, distance_m: float) -> float:
        """Return how wide the picture is at a distance."""
        return 2.0 * distance_m * math.tan(math.radians(self.degrees(position) / 2))

    def position_of(self, degrees: float) -> float:
        """Return the zoom position at which the field of view is nearest to so many degrees."""
        low, high = 0.0, 1.0
        for _ in range(40):
            middle = (low + high) / 2
            low, high = (middle, high) if self.degrees(middle) > degrees else (low, middle)
        return (low + high) / 2


def narrowed(degrees: float, factor: float) -> float:
    """Return a field of view seen so many times larger."""
    return math.degrees(2.0 * math.atan(math.tan(math.radians(degrees / 2)) / max(1e-6, factor)))


def _is_curve(points: tuple[tuple[float, float], ...]) -> bool:
    in_range = all(0.0 <= position <= 1.0 and 0.05 <= degrees <= 179.0 for position, degrees in points)
    pairs = pairwise(points)
    return in_range and all(left[0] < right[0] and left[1] > right[1] for left, right in pairs)
