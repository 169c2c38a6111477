"""The desk's pages of events and of the shift, and what they are told of the running wall."""

from __future__ import annotations

from scc_wall.app.event_part import EventPart
from scc_wall.app.shelf import Shelf
from scc_wall.base.words import Words
from scc_wall.desk.event_text import event_text
from scc_wall.desk.rehearsal_text import clock_text, failure_texts, moment_text, summary
from scc_wall.desk.shift_book import Note, open_notes
from scc_wall.layout.event_plan import EventPlan, moments
from scc_wall.ui.desk.event_lines import EventView, NoteLine, PlanLine, RehearsalLines, ShiftView


def event_view(part: EventPart, shelf: Shelf, words: Words) -> EventView:
    """Return what the page of events shows now."""
    running = part.event.running
    return EventView(
        tuple(_plan_line(plan, part, words) for plan in shelf.library.plans),
        running.plan.name if running is not None else "",
        running.plan.title_in(words.language) if running is not None else "",
        running.at if running is not None else 0,
        event_text(running, words),
        running is not None and running.following is not None,
        _rehearsal(part, words),
    )


def shift_view(part: EventPart, words: Words) -> ShiftView:
    """Return what the page of the shift shows now."""
    return ShiftView(tuple(_note_line(note, words) for note in part.notes), len(open_notes(part.notes)))


def _plan_line(plan: EventPlan, part: EventPart, words: Words) -> PlanLine:
    text = words.say("event.plan_line", title=plan.title_in(words.language), count=len(plan.phases))
    running = part.event.running
    dues = running.dues if running is not None and running.plan == plan else moments(plan, part.event.moment())
    phases = []
    for number, (phase, due) in enumerate(zip(plan.phases, dues, strict=True), 1):
        told = {"number": number, "name": phase.name_in(words.language)}
        key = "event.phase_line" if due is None else "event.phase_line_at"
        phases.append(words.say(key, **told, at=clock_text(due, words) if due is not None else ""))
    contacts = tuple(f"{contact.role}: {contact.reach}" for contact in plan.contacts)
    return PlanLine(plan.name, text, tuple(phases), contacts)


def _rehearsal(part: EventPart, words: Words) -> RehearsalLines:
    report = part.rehearsal.report
    if report is None:
        return RehearsalLines()
    at = moment_text(report.ended or report.began, words)
    return RehearsalLines(
        report.done,
        report.of,
        f"{words.say('event.report_heading', title=report.title)} · {at} · {summary(report, words)}",
        tuple(f"{what}: {why} ({phases})" for what, why, phases in failure_texts(report, words)),
        report.ended is None,
        words.say("event.pdf_kept", file=part.printed) if part.printed else "",
    )


def _note_line(note: Note, words: Words) -> NoteLine:
    text = words.say("shift.note", number=note.number, at=moment_text(note.at, words), by=note.by, text=note.text)
    signed = "; ".join(
        words.say("shift.signed_by", person=one.person, at=moment_text(one.at, words)) for one in note.signatures
    )
    return NoteLine(f"{text}\n{signed or words.say('shift.not_signed')}", bool(note.signatures))
