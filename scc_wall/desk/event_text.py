"""What is said of a running event by the pictures and on the desk, in words; pure, so that it is tested without a window."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.base.words import Words
from scc_wall.desk.rehearsal_text import clock_text
from scc_wall.wall.eventing import Deed, Eventing

URGENT = ((Deed.WAIT, "event.waits"), (Deed.DUE, "event.due"), (Deed.REMIND, "event.soon"))
"""What is said of the next phase, the strongest first."""


@dataclass(frozen=True, slots=True)
class EventText:
    """phase: which one is on the wall; instruction: may be empty; coming: the next one and what is to be known of it.

    is_urgent: the next phase asks for attention.
    """

    phase: str
    instruction: str
    coming: str
    is_urgent: bool = False


def event_text(event: Eventing | None, words: Words) -> EventText | None:
    """Return what is said of an event, None where none runs."""
    if event is None:
        return None
    language = words.language
    phase = words.say("event.phase_of", number=event.at + 1, count=len(event.plan.phases), name=event.phase.name_in(language))
    urgent = next((key for deed, key in URGENT if deed in event.said), None)
    return EventText(phase, event.phase.instruction_in(language), _coming(event, urgent, words), urgent is not None)


def _coming(event: Eventing, urgent: str | None, words: Words) -> str:
    following, due = event.following, event.next_due
    if following is None:
        return words.say("event.is_last")
    name = following.name_in(words.language)
    if due is None:
        return words.say("event.coming", name=name)
    timed = words.say("event.coming_at", name=name, at=clock_text(due, words))
    how = urgent or ("event.by_itself" if event.switches else "event.by_hand")
    return f"{timed} · {words.say(how)}"
