"""Speed that follows the zoom: a deflection is a share of the picture, whatever the lens makes of it.

At 5 km a picture is about 130 m wide. A speed in degrees that suits the widest view crosses it in a blink; so a hand asks for
picture widths a second, and what the camera is told comes out of its present field of view.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.ptz.axes import Deflection

FULL_WIDTHS_S = 0.7
"""Picture widths a second at full deflection, where no delay forbids it."""
OVERSHOOT_WIDTHS = 0.25
"""How far the picture may still travel between a hand's letting go and what the operator sees."""
MARGIN = 0.8
"""Share of that which is planned with: cameras need a moment to stand."""
FASTEST_DEGREES_S = 100.0
"""Degrees a second of an uncalibrated camera at its full velocity."""
SLOWEST = 0.002
"""Part of full velocity below which cameras tend not to move at all."""
LEAST_DELAY_S = 0.15
"""Picture and command are never quicker than this together."""


@dataclass(frozen=True, slots=True)
class Gear:
    """How one camera turns. pan, tilt: its degrees a second at full velocity; follows_zoom: it scales speed by itself."""

    pan: float = FASTEST_DEGREES_S
    tilt: float = FASTEST_DEGREES_S
    follows_zoom: bool = False


def shaped(value: float) -> float:
    """Return a deflection with more feeling near the middle: half a push asks for three eighths of the speed."""
    return value * (0.5 + 0.5 * abs(value))


def widths_per_second(value: float, delay_s: float) -> float:
    """Return picture widths a second for a deflection -1..1.

    delay_s: measured, from a hand's move to its being seen, the way of the command and of the picture together. The limit is
    so that the overshoot stays below `OVERSHOOT_WIDTHS`.
    """
    limit = min(FULL_WIDTHS_S, MARGIN * OVERSHOOT_WIDTHS / max(LEAST_DELAY_S, delay_s))
    return shaped(value) * limit


def velocity(pushed: Deflection, degrees: float | None, delay_s: float, gear: Gear) -> Deflection:
    """Return the part of full velocity, -1..1 by axis, that moves the picture as a deflection asks.

    degrees: the present horizontal field of view, None where it is not known (then the deflection itself counts, slowed by the
    delay only). Zoom is left to the camera, which has its own idea of zoom speeds.
    """
    if gear.follows_zoom or degrees is None:
        slow = min(1.0, widths_per_second(1.0, delay_s) / FULL_WIDTHS_S)
        return Deflection(shaped(pushed.pan) * slow, shaped(pushed.tilt) * slow, shaped(pushed.zoom))
    return Deflection(
        _part(widths_per_second(pushed.pan, delay_s) * degrees / gear.pan),
        _part(widths_per_second(pushed.tilt, delay_s) * degrees / gear.tilt),
        shaped(pushed.zoom),
    )


def overshoot_widths(widths_s: float, delay_s: float) -> float:
    """Return how far the picture travels, in widths, while nobody can see yet that it should stand."""
    return abs(widths_s) * delay_s


def _part(value: float) -> float:
    """Return a velocity in -1..1; what is asked for is never so little that the camera would not move."""
    if value == 0.0:
        return 0.0
    size = max(SLOWEST, min(1.0, abs(value)))
    return size if value > 0.0 else -size
