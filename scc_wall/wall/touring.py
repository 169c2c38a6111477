"""A tour on its way: which step is shown, until when, and whether a hand has paused it. Pure; seconds of one clock."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scc_wall.layout.tour import Step, Tour

RESUME_S = 120.0
"""So long after the last hand a tour that was paused by one goes on by itself: nobody is left with half a tour at night."""


@dataclass(frozen=True, slots=True)
class Touring:
    """at: the step's place in the tour; until: when the next one comes.

    paused_until: when it goes on by itself after a hand; None while it runs; infinite where somebody has paused it on purpose.
    """

    tour: Tour
    at: int
    until: float
    paused_until: float | None = None

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.tour.steps[self.at]


def begin(tour: Tour, now: float) -> Touring:
    """Return a tour at its first step, which is to be shown now."""
    return Touring(tour, 0, now + tour.steps[0].dwell_s)


def tick(touring: Touring, now: float) -> tuple[Touring, bool]:
    """Return the tour after a look, and whether its step is to be shown (again): the next one, or the one it goes on with."""
    if touring.paused_until is not None:
        if now < touring.paused_until:
            return touring, False
        return replace(touring, paused_until=None, until=now + touring.step.dwell_s), True
    if now < touring.until:
        return touring, False
    following = replace(touring, at=(touring.at + 1) % len(touring.tour.steps))
    return replace(following, until=now + following.step.dwell_s), len(touring.tour.steps) > 1


def touched(touring: Touring, now: float) -> Touring:
    """Return the tour after a hand did something at the wall: it waits, and goes on once hands are still."""
    if touring.paused_until == float("inf"):
        return touring
    return replace(touring, paused_until=now + RESUME_S)


def paused(touring: Touring) -> Touring:
    """Return the tour paused on purpose."""
    return replace(touring, paused_until=float("inf"))


def resumed(touring: Touring, now: float) -> Touring:
    """Return the tour to go on at the next look."""
    return replace(touring, paused_until=now)
