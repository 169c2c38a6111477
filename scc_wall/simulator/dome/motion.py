"""How a dome moves: three axes with limits of speed and acceleration, driven, sent somewhere, or stopped; time comes in.

Pan and tilt in degrees (pan to the right, tilt upwards), zoom from 0 to 1. Speeds asked for are parts of the most, -1 to 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import copysign, inf, sqrt

STEP = 0.005
"""Seconds: the axes are moved on in steps of this length at the most."""
_THERE = {"pan": 0.002, "tilt": 0.002, "zoom": 0.0002}


@dataclass(frozen=True, slots=True)
class Limits:
    """An axis' largest speed and its acceleration (units a second, and a second more), and its ends, if any."""

    speed: float
    acceleration: float
    low: float = -inf
    high: float = inf


DOME = {
    "pan": Limits(100.0, 400.0),
    "tilt": Limits(60.0, 300.0, -90.0, 20.0),
    "zoom": Limits(0.3, 1.2, 0.0, 1.0),
}
"""A middling dome: 100 degrees a second, at rest from there within 12.5 degrees; the whole zoom in 3.5 seconds."""


@dataclass(slots=True)
class Axis:
    """One axis: where it is, how fast it goes, and what it is doing (a speed it keeps, or a place it goes to)."""

    name: str
    limits: Limits
    at: float = 0.0
    speed: float = 0.0
    wanted: float = 0.0
    goal: float | None = None
    cruise: float = 0.0
    until: float = inf

    def drive(self, part: float, until: float) -> None:
        """Keep a part of the largest speed until a time."""
        self.wanted, self.goal, self.until = part * self.limits.speed, None, until

    def go(self, goal: float, part: float) -> None:
        """Go to a place, with a part of the largest speed."""
        self.goal = min(max(goal, self.limits.low), self.limits.high)
        self.cruise, self.until = max(part, 0.001) * self.limits.speed, inf

    def halt(self) -> None:
        """Come to rest as quickly as it can."""
        self.wanted, self.goal, self.until = 0.0, None, inf

    @property
    def is_moving(self) -> bool:
        """Whether it moves or is about to."""
        return self.speed != 0.0 or self.wanted != 0.0 or self.goal is not None

    def step(self, time: float) -> None:
        """Move on by `time` seconds."""
        change = self.limits.acceleration * time
        wanted = min(max(self._wanted(), self.speed - change), self.speed + change)
        before, self.speed = self.speed, wanted
        self.at = min(max(self.at + (before + wanted) / 2 * time, self.limits.low), self.limits.high)
        for end, outwards in ((self.limits.low, -1.0), (self.limits.high, 1.0)):
            if (self.at - end) * outwards > -_THERE[self.name] and self.goal is None and self.wanted * outwards > 0:
                self.at, self.speed, self.wanted = end, 0.0, 0.0
        if self.goal is not None and abs(self.goal - self.at) < _THERE[self.name] and abs(self.speed) <= 2 * change:
            self.at, self.speed, self.wanted, self.goal = self.goal, 0.0, 0.0, None

    def _wanted(self) -> float:
        """Return the speed it should have now: slower the nearer its goal or its end is."""
        if self.goal is not None:
            way = self.goal - self.at
            return copysign(min(self.cruise, self._stopping(abs(way))), way)
        if self.wanted > 0:
            return min(self.wanted, self._stopping(self.limits.high - self.at))
        return max(self.wanted, -self._stopping(self.at - self.limits.low))

    def _stopping(self, way: float) -> float:
        """Return the speed from which it comes to rest within a way, with a little in hand."""
        return sqrt(2 * 0.9 * self.limits.acceleration * way) if way < inf else inf


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a dome is at a time, and how fast it goes (units a second); pan from -180 to 180."""

    time: float
    pan: float
    tilt: float
    zoom: float
    speeds: tuple[float, float, float]
    is_turning: bool
    is_zooming: bool


class Dome:
    """A dome's head; every call brings it up to the time it is given, in steps so small that it does not matter when."""

    def __init__(self, now: float, pan: float = 0.0, tilt: float = -8.0, zoom: float = 0.0) -> None:
        """Stand still."""
        self._now = now
        places = {"pan": pan, "tilt": tilt, "zoom": zoom}
        self._axes = {name: Axis(name, DOME[name], at) for name, at in places.items()}
        self.on_deadline: Callable[[float, str], None] = lambda _time, _axis: None

    def pose(self, now: float) -> Pose:
        """Return where it is."""
        self._advance(now)
        pan, tilt, zoom = self._axes.values()
        return Pose(
            now,
            within(pan.at),
            tilt.at,
            zoom.at,
            (pan.speed, tilt.speed, zoom.speed),
            pan.is_moving or tilt.is_moving,
            zoom.is_moving,
        )

    def drive(self, now: float, until: float, **parts: float) -> None:
        """Keep parts of the largest speeds (pan, tilt, zoom) until a time; an axis that is not named goes on as it was."""
        self._advance(now)
        for name, part in parts.items():
            self._axes[name].drive(part, until)

    def go(self, now: float, part: float = 1.0, **places: float) -> None:
        """Go to places (pan, tilt, zoom) with a part of the largest speed; pan takes the shorter way."""
        self._advance(now)
        for name, place in places.items():
            axis = self._axes[name]
            axis.go(axis.at + within(place - axis.at) if name == "pan" else place, part)

    def shift(self, now: float, part: float = 1.0, **ways: float) -> None:
        """Go on by ways (pan, tilt, zoom), cut off at the ends."""
        self._advance(now)
        for name, way in ways.items():
            self._axes[name].go(self._axes[name].at + way, part)

    def halt(self, now: float, *names: str) -> None:
        """Bring axes to rest."""
        self._advance(now)
        for name in names:
            self._axes[name].halt()

    def freeze(self, now: float) -> None:
        """Stand still at once, as when the power is gone."""
        self._advance(now)
        for axis in self._axes.values():
            axis.halt()
            axis.speed = 0.0

    def _advance(self, now: float) -> None:
        while self._now < now:
            if not any(axis.is_moving for axis in self._axes.values()):
                self._now = now
                return
            ends = min((axis.until for axis in self._axes.values() if axis.until > self._now), default=inf)
            step = min(STEP, now - self._now, ends - self._now)
            for axis in self._axes.values():
                if axis.until <= self._now:
                    axis.halt()
                    self.on_deadline(self._now, axis.name)
                axis.step(step)
            self._now += step


def within(pan: float) -> float:
    """Return a pan from -180 to 180 degrees."""
    return (pan + 180.0) % 360.0 - 180.0
