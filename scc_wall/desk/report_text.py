"""The availability report as a table for other programs (CSV) and as a page to print (HTML, for the PDF)."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from datetime import datetime
from html import escape

from scc_wall.base.words import Words
from scc_wall.desk.availability import WIB, Line, Report
from scc_wall.desk.spent import TENTHS, Kind, Spent

COLUMNS = (
    "group", "key", "name", "region", "link", "cameras", "from", "to", "percent_available", "percent_live", "percent_frozen",
    "percent_late", "percent_lost", "percent_refused", "percent_connecting", "percent_not_measured", "losses",
    "longest_outage_s", "longest_outage_camera", "longest_outage_began",
)  # fmt: skip
DASH = "\N{EN DASH}"
_FORMULA = tuple("=+-@\t\r")
"""What a spreadsheet would take for a formula at the beginning of a cell."""


def percent_text(tenths: int | None, words: Words) -> str:
    """Return tenths of a per cent as people here write them, `99,5 %`; a dash where nothing was measured."""
    if tenths is None:
        return DASH
    mark = "," if words.language == "id" else "."
    return f"{tenths // 10}{mark}{tenths % 10} %" if words.language == "id" else f"{tenths // 10}{mark}{tenths % 10}%"


def duration_text(milliseconds: int, words: Words) -> str:
    """Return a length of time in its two largest units; a dash for none."""
    seconds = milliseconds // 1000
    for unit, length, part in (("days", 86_400, 3600), ("hours", 3600, 60), ("minutes", 60, 1)):
        if seconds >= length:
            return words.say(f"health.{unit}", n=seconds // length, rest=seconds % length // part)
    return words.say("health.seconds", n=seconds) if milliseconds else DASH


def moment_text(moment: float) -> str:
    """Return a moment as `30/11/2026 13:05`, in WIB."""
    return f"{datetime.fromtimestamp(moment, WIB):%d/%m/%Y %H:%M}"


def csv_text(report: Report) -> str:
    """Return the report as CSV: a line for the wall itself, then everything, regencies, lines, cameras.

    Numbers with a decimal point and moments with their zone: it is for programs.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    days = (report.days.first.isoformat(), report.days.last.isoformat())
    missing = TENTHS - report.ran_ms * TENTHS // report.room_ms if report.room_ms else TENTHS
    writer.writerow(["wall", "", "", "", "", "", *days, *[""] * 7, _plain(missing), "", "", "", ""])
    for line in report.lines:
        writer.writerow(_row(line, days))
    return out.getvalue()


def _row(line: Line, days: tuple[str, str]) -> list[str | int]:
    shares = line.spent.tenths(line.room_ms) if line.room_ms else Spent().tenths(1)
    tenths, longest = line.spent.available_tenths, line.longest
    outage = ("", "", "")
    if longest is not None:
        began = datetime.fromtimestamp(longest.began, WIB).isoformat()
        outage = (str(longest.ms // 1000), _cell(longest.camera), began)
    return [
        line.group, _cell(line.key), _cell(line.name), _cell(line.region), _cell(line.link), line.cameras, *days,
        "" if tenths is None else _plain(tenths), *(_plain(shares[part]) for part in (*Kind, None)), line.spent.losses, *outage,
    ]  # fmt: skip


def html_text(report: Report, title: str, words: Words) -> str:
    """Return the report as a page. title: the site's name."""
    say, days = words.say, report.days
    parts = [
        f"<h1>{escape(say('health.report_title', site=title))}</h1>",
        f"<p>{escape(say('health.report_days', first=f'{days.first:%d/%m/%Y}', last=f'{days.last:%d/%m/%Y}'))}<br/>",
        f"{escape(say('health.report_made', moment=moment_text(report.made)))}<br/>",
        f"{escape(_ran_text(report, words))}</p>",
        f"<p>{escape(say('health.report_rule'))}</p>",
    ]
    for group in ("all", "region", "link", "camera"):
        lines = report.of(group)
        if lines:
            parts += [f"<h2>{escape(say(f'health.group_{group}'))}</h2>", _table(lines, group, words)]
    return "".join(parts)


def _table(lines: Sequence[Line], group: str, words: Words) -> str:
    say = words.say
    heads = [say("health.column_what"), *([] if group == "camera" else [say("health.column_cameras")])]
    heads += [say(f"health.column_{name}") for name in ("available", "not_measured", "losses", "longest")]
    head = "".join(f'<th align="{"left" if not n else "right"}">{escape(one)}</th>' for n, one in enumerate(heads))
    return (
        '<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse">'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(_table_row(line, group, words) for line in lines)}</tbody></table>"
    )


def _table_row(line: Line, group: str, words: Words) -> str:
    missing = line.spent.tenths(line.room_ms)[None] if line.room_ms else TENTHS
    longest = DASH
    if line.longest is not None:
        longest = f"{duration_text(line.longest.ms, words)} ({moment_text(line.longest.began)})"
        if group != "camera":
            longest += f" {line.longest.camera}"
    name = words.say("health.everything") if group == "all" else line.name
    cells = [*([] if group == "camera" else [str(line.cameras)]), percent_text(line.spent.available_tenths, words)]
    cells += [percent_text(missing, words), str(line.spent.losses), longest]
    rest = "".join(f'<td align="right">{escape(cell)}</td>' for cell in cells)
    return f"<tr><td>{escape(name)}</td>{rest}</tr>"


def _ran_text(report: Report, words: Words) -> str:
    tenths = report.ran_ms * TENTHS // report.room_ms if report.room_ms else 0
    return words.say(
        "health.report_ran",
        percent=percent_text(tenths, words),
        span=duration_text(report.ran_ms, words),
        overload=duration_text(report.overload_ms, words),
    )


def _plain(tenths: int) -> str:
    return f"{tenths / 10:.1f}"


def _cell(text: str) -> str:
    """Return text that no spreadsheet takes for a formula: names come from other people's files."""
    return f"'{text}" if text.startswith(_FORMULA) else text
