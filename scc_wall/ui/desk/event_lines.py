"""What the desk's pages of events and of the shift are told: one frozen value for each look, made by the application."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.desk.event_text import EventText


@dataclass(frozen=True, slots=True)
class PlanLine:
    """A plan to choose: its name, how it reads, how its phases and contacts read."""

    name: str
    text: str
    phases: tuple[str, ...]
    contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RehearsalLines:
    """A rehearsal: how far it is and the outcome in a sentence, its faults line by line.

    goes_on: it can be stopped; file: a sentence about where its PDF is, empty for none.
    """

    done: int = 0
    of: int = 0
    summary: str = ""
    faults: tuple[str, ...] = ()
    goes_on: bool = False
    file: str = ""


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as it reads, and whether somebody has signed it."""

    text: str
    is_signed: bool


@dataclass(frozen=True, slots=True)
class EventView:
    """All that changes on the page. running: name of the plan that runs, empty for none; phase: its place, from 0.

    said: what is said of the running event; can_next: it has a next phase.
    """

    plans: tuple[PlanLine, ...] = ()
    running: str = ""
    title: str = ""
    phase: int = 0
    said: EventText | None = None
    can_next: bool = False
    rehearsal: RehearsalLines = RehearsalLines()


@dataclass(frozen=True, slots=True)
class ShiftView:
    """The notes, the newest first; open_notes: how many nobody has signed."""

    notes: tuple[NoteLine, ...] = ()
    open_notes: int = 0
