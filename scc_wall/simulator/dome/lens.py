"""A zoom lens: from the position of its zoom (0 to 1) to factor and field of view, and where a point of the picture lies."""

from __future__ import annotations

from dataclasses import dataclass
from math import asin, atan, atan2, cos, degrees, exp, hypot, log, radians, sin, sqrt, tan

SHAPE = 16 / 9
"""Width to height of every picture."""
_BEND = 0.2
"""How far the cam of the lens departs from an even exponential: real ones do, so a client has to measure it."""


@dataclass(frozen=True, slots=True)
class Lens:
    """wide: horizontal field of view at factor 1, in degrees; most: the largest factor."""

    wide: float = 60.0
    most: float = 40.0

    def factor(self, zoom: float) -> float:
        """Return the zoom factor at a position from 0 to 1."""
        return exp(log(self.most) * zoom * (1 - _BEND + _BEND * zoom))

    def zoom(self, factor: float) -> float:
        """Return the position at which the factor is reached."""
        part = log(min(max(factor, 1.0), self.most)) / log(self.most)
        return (sqrt((1 - _BEND) ** 2 + 4 * _BEND * part) - (1 - _BEND)) / (2 * _BEND)

    def across(self, zoom: float) -> float:
        """Return the horizontal field of view in degrees."""
        return 2 * degrees(atan(self.reach(zoom)))

    def down(self, zoom: float) -> float:
        """Return the vertical field of view in degrees."""
        return 2 * degrees(atan(self.reach(zoom) / SHAPE))

    def reach(self, zoom: float) -> float:
        """Return the tangent of half the horizontal field of view."""
        return tan(radians(self.wide / 2)) / self.factor(zoom)

    def aimed(self, pan: float, tilt: float, zoom: float, x: float, y: float) -> tuple[float, float]:
        """Return pan and tilt (degrees) that bring the point x, y of the picture (-1 to 1, y upwards) to its centre."""
        right, up, ahead = x * self.reach(zoom), y * self.reach(zoom) / SHAPE, 1.0
        raised = radians(tilt)
        forward, high = ahead * cos(raised) - up * sin(raised), ahead * sin(raised) + up * cos(raised)
        return pan + degrees(atan2(right, forward)), degrees(asin(high / hypot(right, up, ahead)))
