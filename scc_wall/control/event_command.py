"""Commands about event plans, their rehearsal, and the shift's notes (buku jaga)."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

Text = str
"""A field of a sentence or more, where others are a word."""


@dataclass(frozen=True, slots=True)
class ListPlans(Asked, verb="event plans", tells=True):
    """Tell the event plans there are."""


@dataclass(frozen=True, slots=True)
class EventStart(Asked, verb="event start"):
    """Start an event plan by its name at its first phase, in place of one that runs."""

    plan: str


@dataclass(frozen=True, slots=True)
class EventNext(Asked, verb="event next"):
    """Begin the next phase."""


@dataclass(frozen=True, slots=True)
class EventPhase(Asked, verb="event phase"):
    """Begin the phase of that number, counted from 1; also one that was there before, or the present one again."""

    number: int


@dataclass(frozen=True, slots=True)
class EventEnd(Asked, verb="event end"):
    """End the event; what is on the wall stays."""


@dataclass(frozen=True, slots=True)
class EventStatus(Asked, verb="event status", tells=True):
    """Tell which phase of which event is on the wall and what comes next."""


@dataclass(frozen=True, slots=True)
class Rehearse(Asked, verb="event rehearse", tells=True):
    """Begin to connect every stream and ask for every preset of a plan, without changing what the wall shows."""

    plan: str


@dataclass(frozen=True, slots=True)
class RehearsalStatus(Asked, verb="event rehearsal", tells=True):
    """Tell how far the rehearsal is, and at its end the whole report."""


@dataclass(frozen=True, slots=True)
class CancelRehearsal(Asked, verb="event cancel"):
    """End the rehearsal early; what was found so far stays."""


@dataclass(frozen=True, slots=True)
class PrintRehearsal(Asked, verb="event report", tells=True):
    """Keep the last rehearsal's report as a PDF in the site's `reports`; tells the file."""


@dataclass(frozen=True, slots=True)
class WriteNote(Asked, verb="shift note", tells=True):
    """Write a note for the next shift into the buku jaga: who writes, and what."""

    person: str
    text: Text


@dataclass(frozen=True, slots=True)
class SignNotes(Asked, verb="shift sign", tells=True):
    """Sign, by name, that all notes of others so far were read."""

    person: str


@dataclass(frozen=True, slots=True)
class ReadNotes(Asked, verb="shift notes", tells=True):
    """Tell the newest notes of the buku jaga and who has signed them."""


EventCommand = (
    ListPlans
    | EventStart
    | EventNext
    | EventPhase
    | EventEnd
    | EventStatus
    | Rehearse
    | RehearsalStatus
    | CancelRehearsal
    | PrintRehearsal
    | WriteNote
    | SignNotes
    | ReadNotes
)
