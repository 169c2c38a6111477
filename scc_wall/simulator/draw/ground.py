"""Perspective of a camera on a pole: from metres on flat ground to units of the picture (640 x 360)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scc_wall.simulator.draw.canvas import Canvas, Colour, Point

WIDTH, HEIGHT = 640, 360
"""The units all scenes are drawn in."""


@dataclass(frozen=True, slots=True)
class Ground:
    """horizon: its row; centre: the column of the vanishing point; height: the camera's, in metres; focal: units."""

    horizon: float = 96.0
    centre: float = 320.0
    height: float = 7.0
    focal: float = 520.0

    def scale(self, z: float) -> float:
        """Return units a metre at the distance z (metres)."""
        return self.focal / z

    def at(self, x: float, z: float, up: float = 0.0) -> Point:
        """Return where a point x metres to the right, z metres away and `up` metres high is seen."""
        scale = self.focal / z
        return self.centre + x * scale, self.horizon + (self.height - up) * scale

    def distance(self, row: float) -> float:
        """Return how far away ground seen at a row is."""
        return self.focal * self.height / max(1.0, row - self.horizon)

    def area(self, canvas: Canvas, corners: Sequence[Point], colour: Colour) -> None:
        """Fill a polygon given in metres on the ground."""
        canvas.polygon([self.at(x, z) for x, z in corners], colour)

    def strip(self, canvas: Canvas, x0: float, x1: float, z0: float, z1: float, colour: Colour) -> None:
        """Fill a rectangle on the ground."""
        self.area(canvas, [(x0, z0), (x1, z0), (x1, z1), (x0, z1)], colour)

    def wall(self, canvas: Canvas, start: Point, end: Point, high: float, colour: Colour, low: float = 0.0) -> None:
        """Fill an upright wall between two points on the ground."""
        canvas.polygon(
            [self.at(*start, low), self.at(*end, low), self.at(*end, high), self.at(*start, high)],
            colour,
        )
