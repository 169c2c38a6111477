"""What a joystick's raw axes mean; pure."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

DEAD_ZONE = 0.12
"""Sticks that are let go rest anywhere within this."""
HAT_PUSH = 0.5
ZOOM_AXES = (2, 3)
"""Twisting the handle on sticks made for cameras, the second stick's way on game pads: whichever is pushed further."""


@dataclass(frozen=True, slots=True)
class Axes:
    """Right, up and closer are positive, -1..1."""

    pan: float
    tilt: float
    zoom: float


def read_axes(values: Sequence[float], hat: tuple[int, int]) -> Axes:
    """Return what the raw axes (-1..1; down and right are positive) and the hat ask for; a pushed hat counts first."""
    raw = [_alive(value) for value in values]
    pan, tilt = _at(raw, 0), -_at(raw, 1)
    if hat != (0, 0):
        pan, tilt = HAT_PUSH * max(-1, min(1, hat[0])), HAT_PUSH * max(-1, min(1, hat[1]))
    twist, second = _at(raw, ZOOM_AXES[0]), -_at(raw, ZOOM_AXES[1])
    if len(raw) > 4:  # a game pad: axis 2 may be a trigger, which rests at -1
        twist = 0.0
    return Axes(pan, tilt, twist if abs(twist) > abs(second) else second)


def _alive(value: float) -> float:
    """Return a value beyond the dead zone, stretched so that it begins at 0; what is no number counts as rest."""
    if not math.isfinite(value) or abs(value) <= DEAD_ZONE:
        return 0.0
    size = min(1.0, (abs(value) - DEAD_ZONE) / (1.0 - DEAD_ZONE))
    return round(size if value > 0 else -size, 3) + 0.0


def _at(values: Sequence[float], index: int) -> float:
    return values[index] if index < len(values) else 0.0
