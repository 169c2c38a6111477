"""A camera's axes: how far a hand pushes, and the numbers a camera wants to hear for it."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Deflection:
    """How far a key, stick or mouse pushes, each -1 to 1: right, up and closer are positive."""

    pan: float = 0.0
    tilt: float = 0.0
    zoom: float = 0.0

    @property
    def is_still(self) -> bool:
        """Whether nothing is pushed."""
        return self.pan == 0.0 and self.tilt == 0.0 and self.zoom == 0.0

    @property
    def turns(self) -> bool:
        """Whether pan or tilt is pushed: ONVIF knows them only together."""
        return self.pan != 0.0 or self.tilt != 0.0

    def inverted(self, axes: frozenset[str]) -> Deflection:
        """Return this for a camera that turns the wrong way on some of the axes ("pan", "tilt", "zoom")."""
        return Deflection(
            -self.pan if "pan" in axes else self.pan,
            -self.tilt if "tilt" in axes else self.tilt,
            -self.zoom if "zoom" in axes else self.zoom,
        )


STILL = Deflection()


def deflection(pan: float, tilt: float, zoom: float = 0.0) -> Deflection:
    """Return a deflection of any numbers: cut to -1..1, and what is no number counts as not pushed."""
    return Deflection(*(max(-1.0, min(1.0, value)) if math.isfinite(value) else 0.0 for value in (pan, tilt, zoom)))


@dataclass(frozen=True, slots=True)
class Span:
    """The range a camera advertises for one axis, as it tells it; it may be nonsense."""

    low: float = -1.0
    high: float = 1.0

    def scaled(self, value: float) -> float:
        """Return what to send for -1..1.

        Cameras advertise -100..100, infinities, an empty range, or 0..360 for what needs both directions; the last is taken for
        its positive half, infinite and empty ones for the specification's -1..1.
        """
        low, high = self._sane()
        return value * high if value >= 0.0 else -value * low

    def _sane(self) -> tuple[float, float]:
        if not (math.isfinite(self.low) and math.isfinite(self.high)) or self.low >= self.high or self.high <= 0.0:
            return -1.0, 1.0
        return (self.low if self.low < 0.0 else -self.high), self.high


USUAL = Span()
"""The specification's range."""


@dataclass(frozen=True, slots=True)
class Spans:
    """The ranges of velocities of one camera."""

    pan: Span = USUAL
    tilt: Span = USUAL
    zoom: Span = USUAL


USUAL_SPANS = Spans()


@dataclass(frozen=True, slots=True)
class Vector:
    """What a move says, in the camera's own numbers; None leaves those axes out, zeros stop them."""

    turn: tuple[float, float] | None
    zoom: float | None

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing at all."""
        return self.turn is None and self.zoom is None


DECIMALS = 5
"""Finer steps than any camera has; without rounding `1e-05` goes out, which some firmware cannot read."""


def vector(before: Deflection, now: Deflection, spans: Spans) -> Vector:
    """Return what to send to go from one deflection to the next.

    Only axes that are or were pushed are in it: some cameras fail on zoom beside pan, others on an axis they do not have. And
    an axis that is left out goes on as it was.
    """
    turn = (spans.pan.scaled(now.pan), spans.tilt.scaled(now.tilt)) if now.turns or before.turns else None
    zoom = spans.zoom.scaled(now.zoom) if now.zoom != 0.0 or before.zoom != 0.0 else None
    return Vector(
        None if turn is None else (round(turn[0], DECIMALS) + 0.0, round(turn[1], DECIMALS) + 0.0),
        None if zoom is None else round(zoom, DECIMALS) + 0.0,
    )
