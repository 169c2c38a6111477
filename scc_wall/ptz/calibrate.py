"""A camera's own zoom curve, point by point, from what a person in the room knows: how wide the picture is, how far away."""

from __future__ import annotations

import math

from scc_wall.ptz.lens import Lens

SAME_POSITION = 0.02
"""Points nearer than this replace each other."""


def degrees_of(width_m: float, distance_m: float) -> float:
    """Return the horizontal field of view of a picture so many metres wide at a distance; ValueError for what cannot be."""
    if not (0.0 < width_m <= 100_000.0 and 0.0 < distance_m <= 100_000.0):
        raise ValueError("width or distance")
    return 2.0 * math.degrees(math.atan(width_m / 2.0 / distance_m))


def with_point(points: tuple[tuple[float, float], ...], position: float, degrees: float) -> tuple[tuple[float, float], ...]:
    """Return the curve with one more measured point; ValueError where it contradicts the others (closer must be narrower)."""
    kept = [point for point in points if abs(point[0] - position) > SAME_POSITION]
    made = tuple(sorted((*kept, (round(position, 4), round(degrees, 3)))))
    Lens(points=made)
    return made
