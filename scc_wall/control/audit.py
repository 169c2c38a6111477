"""The audit hook: every command leaves one line, whatever becomes of it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from scc_wall.access.letter_form import fields_of_word
from scc_wall.access.origin import Origin
from scc_wall.control.cells import cells_for_audit
from scc_wall.control.command import Command
from scc_wall.control.event_command import EventStatus, ListPlans, ReadNotes, RehearsalStatus
from scc_wall.control.health_command import Availability, History, ListUnwatched
from scc_wall.control.layout_command import ListLayouts, PlanLayout
from scc_wall.control.letter_command import KeepDraft, ListLetters, TakeScan
from scc_wall.control.reply import Pending
from scc_wall.control.setup_command import AddCamera, ListSnapshots, SetCamera, TryCamera
from scc_wall.control.sheet_command import About, SheetProgress
from scc_wall.control.tile_command import Magnify, ShowNumbers
from scc_wall.control.timelapse_command import ListJobs, ListTimelapse
from scc_wall.control.wall_command import Status

LOOKS = (
    *(Status, ListLayouts, PlanLayout, ShowNumbers, Magnify, ListUnwatched, History, Availability),
    *(EventStatus, ListPlans, ReadNotes, RehearsalStatus, ListTimelapse, ListJobs, ListSnapshots, ListLetters),
    *(SheetProgress, About),
)
"""Commands that only look: a mouse wheel gives many of them, and a script asks every second."""

NOTHING: Mapping[str, object] = MappingProxyType({})


class Outcome(StrEnum):
    """What became of a command: carried out, not allowed, or allowed and not possible."""

    DONE = "done"
    REFUSED = "refused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class AuditLine:
    """Who asked what, and what became of it. reason: a trouble as its log line, empty when done."""

    origin: Origin
    command: Command
    outcome: Outcome
    reason: str = ""


Audit = Callable[[AuditLine], Pending | None]
"""Writes one line; called exactly once for each command, before its reply is given. None: it is written, or need not be waited
for; a Pending is settled when the line is on the disk, or with why it is not, which then is the command's reply."""


def told_of(line: AuditLine) -> dict[str, object]:
    """Return what a line about a command says, as plain values."""
    who, words = line.origin, _words_of(line.command)
    return plain_line(
        line.command.verb, words, outcome=line.outcome, reason=line.reason, who=who.person, letter=who.letter, origin=who.kind
    )


def plain_line(
    command: str,
    told: Mapping[str, object] = NOTHING,
    *,
    outcome: Outcome = Outcome.DONE,
    reason: str = "",
    who: str = "",
    letter: str = "",
    origin: str = "program",
) -> dict[str, object]:
    """Return what any line of the audit says, as plain values; command: a command's verb, or what else happened."""
    return {
        "who": who,
        "letter": letter,
        "origin": str(origin),
        "command": command,
        "with": dict(told),
        "outcome": outcome.value,
        "reason": reason,
    }


def _words_of(command: Command) -> dict[str, object]:
    told = dataclasses.asdict(command)
    if isinstance(command, AddCamera | SetCamera | TryCamera):
        told["cells"] = cells_for_audit(command.cells)
    if isinstance(command, KeepDraft):  # what letters say of people can be destroyed; a line of the audit cannot
        told["form"] = ",".join(fields_of_word(command.form))
    if isinstance(command, TakeScan):
        told["scan"] = ""
    return told


def is_only_a_look(line: AuditLine) -> bool:
    """Return whether somebody merely looked, which is no event."""
    return isinstance(line.command, LOOKS) and line.outcome is Outcome.DONE
