"""The mouse in the picture: from places in it to moves. Places are 0..1 from the left top corner; y grows downwards."""

from __future__ import annotations

import math
from dataclasses import dataclass

from scc_wall.ptz.axes import STILL, Deflection, deflection
from scc_wall.ptz.lens import ASPECT

DEAD_ZONE = 0.08
"""Around the centre, in picture heights: a hand that rests there asks for nothing."""
LEAST_RECTANGLE = 0.03
"""A rectangle narrower than this part of the picture was a click with a trembling hand."""


@dataclass(frozen=True, slots=True)
class Aim:
    """A step: to the right and up in picture widths and heights, then so many times larger."""

    right: float
    up: float
    factor: float = 1.0


def pushed_at(x: float, y: float) -> Deflection:
    """Return the deflection of a mouse held at a place: the distance from the centre is the speed, the edge is full speed."""
    across, down = (x - 0.5) * 2.0, (y - 0.5) * 2.0
    distance = max(abs(across), abs(down))
    if not math.isfinite(distance) or math.hypot(across * ASPECT, down) / 2 < DEAD_ZONE:
        return STILL
    return deflection(across, -down)


def aim_at(x: float, y: float) -> Aim:
    """Return the step that brings a place to the centre."""
    return Aim(_cut(x) - 0.5, 0.5 - _cut(y))


def aim_at_rectangle(x1: float, y1: float, x2: float, y2: float) -> Aim:
    """Return the step that fills the picture with a rectangle, drawn from any corner; a tiny one is a click.

    Drawn towards the left it means the other way: what fills the picture now shall fill the rectangle.
    """
    centre = aim_at((x1 + x2) / 2, (y1 + y2) / 2)
    part = max(abs(_cut(x2) - _cut(x1)), abs(_cut(y2) - _cut(y1)))
    if part < LEAST_RECTANGLE:
        return centre
    return Aim(centre.right, centre.up, 1.0 / part if x2 >= x1 else part)


def _cut(value: float) -> float:
    return max(0.0, min(1.0, value)) if math.isfinite(value) else 0.5
