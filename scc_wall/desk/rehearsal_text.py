"""A rehearsal's report for people: as lines of text, and as a page of HTML to be printed. Pure; names may hold anything."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from html import escape

from scc_wall.base.words import Words
from scc_wall.desk.rehearsal import Finding, Kind, Report
from scc_wall.layout.event_plan import WIB

MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}


def moment_text(moment: datetime, words: Words) -> str:
    """Return date and time in WIB as people here write them: `5 Des 2026 15.30 WIB`."""
    local = moment.astimezone(WIB)
    month = MONTHS[words.language][local.month - 1]
    clock = f"{local:%H.%M}" if words.language == "id" else f"{local:%H:%M}"
    return f"{local.day} {month} {local.year} {clock} WIB"


def clock_text(moment: datetime, words: Words) -> str:
    """Return the time of day in WIB: `15.30 WIB`."""
    local = moment.astimezone(WIB)
    return (f"{local:%H.%M}" if words.language == "id" else f"{local:%H:%M}") + " WIB"


def summary(report: Report, words: Words) -> str:
    """Return the outcome in a sentence."""
    counts = {"done": report.done, "of": report.of, "n": len(grouped(report.findings))}
    if report.ended is None:
        return words.say("event.report_running", **counts)
    if report.cancelled:
        return words.say("event.report_cancelled", **counts)
    return words.say("event.report_failed" if report.findings else "event.report_passed", **counts)


def grouped(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], ...]:
    """Return findings with those of one camera and one reason together: a camera that refuses both its streams is one fault."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        is_camera = finding.check.kind is Kind.STREAM
        key = (finding.check.kind, finding.check.camera, finding.why if is_camera else finding)
        groups.setdefault(key, []).append(finding)
    return tuple(tuple(group) for group in groups.values())


def failure_texts(report: Report, words: Words) -> tuple[tuple[str, str, str], ...]:
    """Return for each fault what it is about, why in words, and the phases it matters to."""
    told = []
    for group in grouped(report.findings):
        first = group[0]
        numbers = sorted({number for finding in group for number in finding.check.phases})
        phases = ", ".join(str(number) for number in numbers)
        what = _subject(report, group, words)
        sentence = words.say(first.why.key, **first.why.params) if first.why.key in words.sentences else first.why.key
        told.append((what, sentence, words.say("event.report_phases", phases=phases)))
    return tuple(told)


def text_lines(report: Report, words: Words) -> tuple[str, ...]:
    """Return the report as lines for a terminal."""
    lines = [
        words.say("event.report_heading", title=report.title),
        words.say("event.report_began", at=moment_text(report.began, words)),
        summary(report, words),
    ]
    lines += [f"  - {what}: {why} ({phases})" for what, why, phases in failure_texts(report, words)]
    return tuple(lines)


def html_page(report: Report, words: Words) -> str:
    """Return the report as HTML that Qt's documents understand, for printing on A4."""
    began = moment_text(report.began, words)
    ended = moment_text(report.ended, words) if report.ended is not None else "-"
    say = words.say
    parts = [
        "<style>body{font-family:'DejaVu Sans','Noto Sans',sans-serif;font-size:9pt} h1{font-size:16pt} h2{font-size:11pt}",
        "table{border-collapse:collapse} td,th{padding:3px 6px;border:1px solid #888;text-align:left}</style>",
        f"<h1>{escape(say('event.report_heading', title=report.title))}</h1>",
        f"<p>{escape(say('event.report_times', began=began, ended=ended))}</p>",
        f"<p style='font-size:12pt'><b>{escape(summary(report, words))}</b></p>",
    ]
    failures = failure_texts(report, words)
    if failures:
        parts.append(f"<h2>{escape(say('event.report_failures'))}</h2>")
        head = ("event.column_what", "event.column_why", "event.column_phases", "event.column_done")
        parts.append(_table([say(key) for key in head], [(*row, "☐") for row in failures]))
    parts.append(f"<h2>{escape(say('event.report_phase_list'))}</h2>")
    bad = {number for finding in report.findings for number in finding.check.phases}
    rows = [
        (
            str(phase.number),
            phase.name,
            moment_text(phase.at, words) if phase.at is not None else "-",
            ", ".join(phase.layouts) or "-",
            say("event.phase_bad") if phase.number in bad else say("event.phase_good" if report.ended else "event.phase_open"),
        )
        for phase in report.phases
    ]
    columns = ("event.column_number", "event.column_phase", "event.column_at", "event.column_layouts", "event.column_outcome")
    parts.append(_table([say(key) for key in columns], rows))
    if report.contacts:
        parts.append(f"<h2>{escape(say('event.contacts'))}</h2>")
        parts.append(_table([say("event.column_role"), say("event.column_reach")], report.contacts))
    parts.append(f"<p><br/>{escape(say('event.report_signature'))}: ______________________________</p>")
    return "".join(parts)


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    top = "".join(f"<th bgcolor='#e6e6e6'>{escape(one)}</th>" for one in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(one)}</td>" for one in row) + "</tr>" for row in rows)
    return f"<table width='100%' cellspacing='0' cellpadding='4' border='1'><tr>{top}</tr>{body}</table>"


def _subject(report: Report, group: tuple[Finding, ...], words: Words) -> str:
    check = group[0].check
    if check.kind is Kind.PHASE:
        return words.say("event.subject_phase", what=check.what)
    name = report.names.get(check.camera, "")
    camera = f"{check.camera} {name}".strip()
    if check.kind is Kind.PRESET:
        return words.say("event.subject_preset", camera=camera, preset=check.what)
    streams = ", ".join(words.say(f"event.stream_{finding.check.what}") for finding in group)
    return words.say("event.subject_stream", camera=camera, streams=streams)
