"""An event on its way: which phase is on the wall, when the next is due, and whether it waits for a hand. Pure.

Times of the plan are moments of the day (WIB); how long ago a hand did something is told by a clock that never jumps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from scc_wall.layout.event_plan import EventPlan, Phase, moments

HAND_S = 120.0
"""So long after a hand did something at the wall a phase does not begin by itself, as tours do not go on."""


class Deed(StrEnum):
    """What a look at a running event asks for."""

    NOTHING = "nothing"
    REMIND = "remind"
    """The next phase comes soon."""
    DUE = "due"
    """It is time for the next phase, which a person begins."""
    SWITCH = "switch"
    """The next phase begins now, by itself."""
    WAIT = "wait"
    """It would begin by itself, but a hand is at the wall."""


@dataclass(frozen=True, slots=True)
class Eventing:
    """at: the phase's place in the plan; dues: when each phase is due; entered: when this one began.

    said: what was told of the next phase so far; hand_until: until when hands are taken to be at the wall.
    """

    plan: EventPlan
    at: int
    dues: tuple[datetime | None, ...]
    entered: datetime
    said: frozenset[Deed] = frozenset()
    hand_until: float = float("-inf")

    @property
    def phase(self) -> Phase:
        """The phase that is on the wall."""
        return self.plan.phases[self.at]

    @property
    def following(self) -> Phase | None:
        """The phase that comes next, None in the last one."""
        return self.plan.phases[self.at + 1] if self.at + 1 < len(self.plan.phases) else None

    @property
    def next_due(self) -> datetime | None:
        """When the next phase is due, None where it has no time or there is none."""
        return self.dues[self.at + 1] if self.following is not None else None

    @property
    def switches(self) -> bool:
        """Whether the next phase begins by itself: not one whose time had passed before this one began."""
        due, following = self.next_due, self.following
        return following is not None and following.switches and due is not None and due > self.entered


def begin(plan: EventPlan, moment: datetime) -> Eventing:
    """Return an event at its first phase, which is to be shown now."""
    return Eventing(plan, 0, moments(plan, moment), moment)


def enter(event: Eventing, at: int, moment: datetime) -> Eventing:
    """Return the event in another phase; IndexError where there is none of that place."""
    if not 0 <= at < len(event.plan.phases):
        raise IndexError(at)
    return replace(event, at=at, entered=moment, said=frozenset())


def touched(event: Eventing, now: float) -> Eventing:
    """Return the event after a hand did something at the wall."""
    return replace(event, hand_until=now + HAND_S)


def look(event: Eventing, moment: datetime, now: float) -> tuple[Eventing, Deed]:
    """Return the event after a look, and what is to be done; each deed is told once, SWITCH until it is done."""
    due, following = event.next_due, event.following
    if due is None or following is None:
        return event, Deed.NOTHING
    if moment >= due:
        if not event.switches:
            return _once(event, Deed.DUE)
        return _once(event, Deed.WAIT) if now < event.hand_until else (event, Deed.SWITCH)
    if moment >= due - timedelta(minutes=following.remind_min) and following.remind_min:
        return _once(event, Deed.REMIND)
    return event, Deed.NOTHING


def stayed(event: Eventing, moment: datetime) -> Eventing:
    """Return the event when the next phase could not begin by itself: from here on a person decides."""
    return replace(event, entered=moment, said=event.said | {Deed.DUE})


def _once(event: Eventing, deed: Deed) -> tuple[Eventing, Deed]:
    if deed in event.said:
        return event, Deed.NOTHING
    return replace(event, said=event.said | {deed}), deed
