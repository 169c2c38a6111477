"""The cameras of an acceptance sheet as a table of HTML that Qt's documents understand: a row each, with its picture. Pure."""

from __future__ import annotations

import re
from base64 import b64encode
from datetime import UTC, datetime
from html import escape, unescape

from scc_wall.base.words import Words
from scc_wall.camera.camera import Stream, host_of
from scc_wall.desk.rehearsal_text import moment_text
from scc_wall.desk.sheet import CameraLine, Sheet, StreamLine
from scc_wall.wall.view import State

PICTURE_WIDTH = 100
"""Points of a picture's width on the page, about 35 mm."""
DASH, TIMES = "\N{EN DASH}", "\N{MULTIPLICATION SIGN}"
MARKS = {"live": "●", "frozen": "■", "late": "◐", "connecting": "○", "lost": "✕", "refused": "⊘", "off": DASH, "": DASH}
"""A state is told by a shape and a word, on paper without colours, too."""
CODECS = {"h264": "H.264", "hevc": "H.265", "h265": "H.265", "mjpeg": "MJPEG", "jpeg": "JPEG"}
COLUMNS, WIDTHS = ("picture", "camera", "streams", "standing"), (18, 24, 34, 24)
COLUMN_LETTERS = (24, 37, 24)
"""Letters of 8 points that surely fit a line of each column but the first."""
PAGE_LINES, TEXT_LINES = 74.0, 8.0
"""Lines of a page's table, and what the heading of the first one takes of them."""
PICTURE_LINES, ROW_EXTRA = 5.5, 0.8
TAG = re.compile(r"<[^>]*>")


def cameras_tables(sheet: Sheet, words: Words) -> str:
    """Return the table of all cameras, a new one on each page: Qt breaks a row where the page ends, in the midst of it."""
    pages: list[list[str]] = [[]]
    room = PAGE_LINES - TEXT_LINES
    for line in sheet.cameras:
        cells = (_picture(line, words), _camera(line, words), _streams(line, sheet, words), _standing(line, words))
        high = max(PICTURE_LINES if line.picture is not None else 0, *map(_height, cells[1:], COLUMN_LETTERS)) + ROW_EXTRA
        if high > room and pages[-1]:
            pages.append([])
            room = PAGE_LINES
        room -= high
        pages[-1].append("<tr>" + "".join(f'<td valign="top">{cell}</td>' for cell in cells) + "</tr>")
    return "".join(_table(rows, words, is_first=rows is pages[0]) for rows in pages)


def _table(rows: list[str], words: Words, *, is_first: bool) -> str:
    heads = "".join(
        f'<th align="left" width="{width}%">{escape(words.say(f"sheet.column_{name}"))}</th>'
        for name, width in zip(COLUMNS, WIDTHS, strict=True)
    )
    style = "border-collapse: collapse" if is_first else "border-collapse: collapse; page-break-before: always"
    return (
        f'<table width="100%" border="1" cellspacing="0" cellpadding="3" style="{style}">'
        f"<thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def _height(cell: str, letters: int) -> float:
    """Return about how many lines a cell takes in a column of so many letters."""
    lines = [TAG.sub("", line) for line in cell.split("<br/>")]
    return sum(max(1, -(-len(unescape(line)) // letters)) for line in lines)


def state_word(line: CameraLine, words: Words) -> str:
    """Return a camera's mark and word: `● langsung`; one that no tile shows says so."""
    if line.state is None:
        return f"{MARKS['']} {words.say('sheet.not_on_wall')}"
    tone = "frozen" if line.is_frozen else line.state.value
    return f"{MARKS[tone]} {words.say(f'ui.state.{tone}')}"


def rate_text(value: float | None, words: Words) -> str:
    """Return pictures a second, `14,9/dtk`, or that it was not measured."""
    return words.say("sheet.unmeasured") if value is None else words.say("sheet.rate", n=words.number(value, 1))


def _picture(line: CameraLine, words: Words) -> str:
    if line.picture is None:
        return f"<i>{escape(words.say(line.hidden or 'sheet.no_picture'))}</i>"
    data = b64encode(line.picture.data).decode("ascii")
    taken = f"{line.picture.taken:%H.%M.%S}" if words.language == "id" else f"{line.picture.taken:%H:%M:%S}"
    return f'<img src="data:image/jpeg;base64,{data}" width="{PICTURE_WIDTH}"/><br/>{taken} WIB'


def _camera(line: CameraLine, words: Words) -> str:
    camera, say = line.camera, words.say
    hosts = dict.fromkeys(host_of(camera, stream) for stream in _streams_of(line))
    told = [
        f"<b>{escape(f'{camera.number} · {camera.name}' if camera.number else camera.name or camera.id)}</b>",
        escape(camera.id),
        escape(" · ".join(part for part in (camera.group, line.region) if part)),
        escape(say("sheet.link", link=camera.link)) if camera.link else "",
        escape(say("sheet.host", host=", ".join(filter(None, hosts)))) if any(hosts) else "",
    ]
    return "<br/>".join(part for part in told if part)


def _streams_of(line: CameraLine) -> list[Stream]:
    return [Stream(one.stream) for one in line.streams]


def _streams(line: CameraLine, sheet: Sheet, words: Words) -> str:
    return "<br/>".join(_stream(one, sheet, words) for one in line.streams) or escape(words.say("sheet.unmeasured"))


def _stream(one: StreamLine, sheet: Sheet, words: Words) -> str:
    say, unknown = words.say, words.say("sheet.unmeasured")
    name = f"<b>{escape(say(f'sheet.stream_{one.stream}'))}</b>"
    if not one.is_measured:
        return f"{name}: {escape(unknown)}"
    size = f"{one.width}{TIMES}{one.height}" if one.width else unknown
    figures = one.figures
    sent, glass = (figures.sent, figures.fps) if figures is not None else (None, None)
    delay = unknown
    if figures is not None and figures.delay_p50_ms is not None:
        delay = say("sheet.delay", p50=figures.delay_p50_ms, worst=figures.delay_worst_ms)
    told = [
        f"{name}: {escape(' '.join(filter(None, (CODECS.get(one.codec.lower(), one.codec), size))))}",
        escape(say("sheet.rates", sent=rate_text(sent, words), glass=rate_text(glass, words))),
    ]
    if one.asked is not None:
        told.append(escape(say("sheet.asked", rate=rate_text(one.asked, words))))
    told.append(escape(say("sheet.kbps", kbps=unknown if one.kbps is None else f"{one.kbps} kbit/s")))
    told.append(escape(say("sheet.delays", delay=delay)))
    if figures is not None and figures.live < figures.looks:
        told.append(escape(say("sheet.live_looks", live=figures.live, looks=figures.looks, minutes=_minutes(sheet, words))))
    return "<br/>".join(told)


def _standing(line: CameraLine, words: Words) -> str:
    say = words.say
    told = [f"<b>{escape(state_word(line, words))}</b>"]
    if line.reason:
        sentence = words.sentences.get(line.reason, line.reason)
        told.append(escape(line.reason if "{" in sentence else sentence))
    if line.is_lowered:
        told.append(escape(say("sheet.lowered")))
    if line.history is None:
        told.append(escape(say("sheet.losses_unmeasured")))
    else:
        since = moment_text(datetime.fromtimestamp(line.history.since, UTC), words)
        key = "sheet.never_lost" if not line.history.losses and line.state is State.LIVE else "sheet.losses"
        told.append(escape(say(key, n=line.history.losses, since=since)))
    told.append(escape(say(f"sheet.moves_{line.moves}", model=line.model)))
    return "<br/>".join(told)


def _minutes(sheet: Sheet, words: Words) -> str:
    return words.number(sheet.minutes, 0 if sheet.minutes >= 1 else 1)
