"""Commands about event plans, their rehearsal, and the shift's notes (buku jaga)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

Text = str
"""A field of a sentence or more, where others are a word."""


@dataclass(frozen=True, slots=True)
class ListPlans:
    """Tell the event plans there are."""

    verb: ClassVar[str] = "event plans"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class EventStart:
    """Start an event plan by its name at its first phase, in place of one that runs."""

    verb: ClassVar[str] = "event start"
    tells: ClassVar[bool] = False
    plan: str


@dataclass(frozen=True, slots=True)
class EventNext:
    """Begin the next phase."""

    verb: ClassVar[str] = "event next"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class EventPhase:
    """Begin the phase of that number, counted from 1; also one that was there before, or the present one again."""

    verb: ClassVar[str] = "event phase"
    tells: ClassVar[bool] = False
    number: int


@dataclass(frozen=True, slots=True)
class EventEnd:
    """End the event; what is on the wall stays."""

    verb: ClassVar[str] = "event end"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class EventStatus:
    """Tell which phase of which event is on the wall and what comes next."""

    verb: ClassVar[str] = "event status"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class Rehearse:
    """Begin to connect every stream and ask for every preset of a plan, without changing what the wall shows."""

    verb: ClassVar[str] = "event rehearse"
    tells: ClassVar[bool] = True
    plan: str


@dataclass(frozen=True, slots=True)
class RehearsalStatus:
    """Tell how far the rehearsal is, and at its end the whole report."""

    verb: ClassVar[str] = "event rehearsal"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class CancelRehearsal:
    """End the rehearsal early; what was found so far stays."""

    verb: ClassVar[str] = "event cancel"
    tells: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class PrintRehearsal:
    """Keep the last rehearsal's report as a PDF in the site's `reports`; tells the file."""

    verb: ClassVar[str] = "event report"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Write a note for the next shift into the buku jaga: who writes, and what."""

    verb: ClassVar[str] = "shift note"
    tells: ClassVar[bool] = True
    person: str
    text: Text


@dataclass(frozen=True, slots=True)
class SignNotes:
    """Sign, by name, that all notes of others so far were read."""

    verb: ClassVar[str] = "shift sign"
    tells: ClassVar[bool] = True
    person: str


@dataclass(frozen=True, slots=True)
class ReadNotes:
    """Tell the newest notes of the buku jaga and who has signed them."""

    verb: ClassVar[str] = "shift notes"
    tells: ClassVar[bool] = True


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
