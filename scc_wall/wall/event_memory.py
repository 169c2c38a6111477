"""A running event as it is remembered over a restart of the wall, as plain values; whatever else is read gives none. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from scc_wall.layout.event_plan import EventPlan, moments
from scc_wall.layout.parse import NAME
from scc_wall.wall.eventing import Deed, Eventing

OLD = timedelta(hours=24)
"""An event whose phase began longer ago is over, whether somebody has ended it or not."""
PHASES = 1000


@dataclass(frozen=True, slots=True)
class EventMemory:
    """What is remembered. at: place of the phase; shown: the layout that it left on the wall; others: see `Eventing`."""

    plan: str
    at: int
    entered: datetime
    dues: tuple[datetime | None, ...]
    said: frozenset[Deed]
    shown: str


def remembered(event: Eventing, shown: str, before: EventMemory | None) -> EventMemory:
    """Return an event's memory. shown: the layout on the wall; it counts when the phase has just begun."""
    is_same = before is not None and (before.plan, before.at, before.entered) == (event.plan.name, event.at, event.entered)
    kept = before.shown if before is not None and is_same else shown
    return EventMemory(event.plan.name, event.at, event.entered, event.dues, event.said, kept)


def recalled(memory: EventMemory, plan: EventPlan) -> Eventing | None:
    """Return the event that goes on by a plan as it is now, None where the plan has no such phase any more."""
    if memory.at >= len(plan.phases):
        return None
    is_same = len(memory.dues) == len(plan.phases)
    dues = memory.dues if is_same else moments(plan, memory.entered)
    return Eventing(plan, memory.at, dues, memory.entered, memory.said)


def is_over(memory: EventMemory, moment: datetime) -> bool:
    """Return whether a remembered event is too old to go on by itself."""
    return abs(moment - memory.entered) > OLD


def as_plain(memory: EventMemory) -> dict[str, object]:
    """Return a memory as JSON has it."""
    return {
        "plan": memory.plan,
        "at": memory.at,
        "entered": memory.entered.isoformat(),
        "dues": [due.isoformat() if due is not None else None for due in memory.dues],
        "said": sorted(memory.said),
        "shown": memory.shown,
    }


def of_plain(told: object) -> EventMemory | None:
    """Return the memory in plain values, None where they are none."""
    if not isinstance(told, dict):
        return None
    plan, at, dues, said, shown = (told.get(key) for key in ("plan", "at", "dues", "said", "shown"))
    if not isinstance(plan, str) or not NAME.fullmatch(plan) or not isinstance(shown, str):
        return None
    if type(at) is not int or not 0 <= at < PHASES or not isinstance(dues, list) or len(dues) > PHASES:
        return None
    if not isinstance(said, list) or not all(isinstance(one, str) and one in set(Deed) for one in said):
        return None
    entered, moments_told = _moment(told.get("entered")), [_moment(due) for due in dues]
    if entered is None or any(due is not None and moment is None for due, moment in zip(dues, moments_told, strict=True)):
        return None
    return EventMemory(plan, at, entered, tuple(moments_told), frozenset(Deed(one) for one in said), shown)


def _moment(told: object) -> datetime | None:
    """Return the moment of a text, None for what is no moment with its zone."""
    if not isinstance(told, str):
        return None
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
