"""The acceptance sheet as HTML that Qt's documents understand: a first page to sign, then all that was found. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from scc_wall.base.words import Words
from scc_wall.desk.rehearsal_text import moment_text
from scc_wall.desk.sheet import BEST_FIRST, LoadLine, MonitorLine, Sheet
from scc_wall.desk.sheet_cameras import DASH, MARKS, TIMES, cameras_tables
from scc_wall.wall.view import State

STYLE = (
    "<style>h1{font-size:17pt} h2{font-size:12pt} p{font-size:9pt} td,th{font-size:8pt} th{background-color:#e4e8ee}</style>"
)
TABLE = '<table width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse">'
NEW_PAGE = ' style="page-break-before: always"'


def heading(sheet: Sheet, words: Words) -> str:
    """Return what stands at the foot of every page, so that pages belong together."""
    return words.say("sheet.heading", site=sheet.site, moment=moment_text(sheet.made, words))


def html_text(sheet: Sheet, words: Words) -> str:
    """Return the whole sheet."""
    say = words.say
    parts = [
        STYLE,
        f"<h1>{escape(say('sheet.title'))}</h1>",
        _facts(_head(sheet, words)),
        f"<h2>{escape(counts_text(sheet, words))}</h2>",
        f"<p>{escape(states_text(sheet, words))}</p>",
        f"<p>{escape(_measured_text(sheet, words))}</p>",
        *([f"<p>{escape(say('sheet.overload', why=words.tell(sheet.overload)))}</p>"] if sheet.overload is not None else []),
        f"<h2>{escape(say('sheet.h_versions'))}</h2>",
        _facts(_versions(sheet, words)),
        f"<h2>{escape(say('sheet.h_machine'))}</h2>",
        _facts(_machine(sheet, words)),
        f"<h2>{escape(say('sheet.h_signing'))}</h2>",
        _signing(words),
        f"<h2{NEW_PAGE}>{escape(say('sheet.h_monitors', n=sum(one.pixels is not None for one in sheet.monitors)))}</h2>",
        _monitors(sheet.monitors, words),
        *_loads("links", sheet.links, words),
        *_loads("hosts", sheet.hosts, words),
        f"<h2>{escape(say('sheet.h_layouts', n=len(sheet.layouts)))}</h2>",
        _layouts(sheet, words),
        f"<h2{NEW_PAGE}>{escape(say('sheet.h_cameras', n=len(sheet.cameras)))}</h2>",
        f"<p>{escape(say('sheet.explained'))}</p>",
        cameras_tables(sheet, words),
    ]
    return "".join(parts)


def counts_text(sheet: Sheet, words: Words) -> str:
    """Return the outcome in a line: cameras live N of M."""
    return words.say("sheet.counts", live=sheet.count(State.LIVE), all=len(sheet.cameras))


def states_of(sheet: Sheet) -> dict[str, int]:
    """Return how many cameras are in each state, and how many are not on the wall, for programs."""
    return {**{state.value: sheet.count(state) for state in State}, "not_on_wall": sheet.count(None)}


def states_text(sheet: Sheet, words: Words) -> str:
    """Return how many cameras are in each state, those not on the wall last, and how many were seen with a picture."""
    told = [
        f"{MARKS[state.value]} {words.say(f'ui.state.{state.value}')}: {sheet.count(state)}"
        for state in BEST_FIRST
        if sheet.count(state)
    ]
    if sheet.count(None):
        told.append(f"{MARKS['']} {words.say('sheet.not_on_wall')}: {sheet.count(None)}")
    told.append(words.say("sheet.pictured", n=sum(line.picture is not None for line in sheet.cameras)))
    return " · ".join(told)


def _head(sheet: Sheet, words: Words) -> Iterable[tuple[str, str]]:
    say = words.say
    yield say("sheet.site"), sheet.site
    yield say("sheet.made"), moment_text(sheet.made, words)
    yield say("sheet.on_wall"), sheet.on_wall or say("sheet.nothing_shown")


def _measured_text(sheet: Sheet, words: Words) -> str:
    if sheet.minutes <= 0:
        return words.say("sheet.measured_not")
    return words.say("sheet.measured", minutes=words.number(sheet.minutes, 0 if sheet.minutes >= 1 else 1))


def _versions(sheet: Sheet, words: Words) -> Iterable[tuple[str, str]]:
    told, unknown = sheet.versions, words.say("sheet.untold")
    yield words.say("sheet.program"), f"SCC Wall {told.program}"
    yield words.say("sheet.commit"), told.commit or unknown
    yield "Qt", told.qt or unknown
    yield "libVLC", told.libvlc or unknown
    yield "FFmpeg", told.ffmpeg or unknown


def _machine(sheet: Sheet, words: Words) -> Iterable[tuple[str, str]]:
    machine, say, unknown = sheet.machine, words.say, words.say("sheet.untold")
    yield say("sheet.processor"), say("sheet.cores", name=machine.processor or unknown, n=machine.cores)
    memory = unknown if machine.memory_mib is None else f"{words.number(machine.memory_mib / 1024, 1)} GiB"
    yield say("sheet.memory"), memory
    yield say("sheet.graphics"), "; ".join(machine.graphics) or say("sheet.no_graphics")
    outputs = ", ".join(say(f"sheet.output_{state}", name=name) for name, state in machine.outputs)
    yield say("sheet.outputs"), outputs or unknown
    yield say("sheet.system"), " · ".join(filter(None, (machine.system, machine.kernel))) or unknown


def _facts(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f'<tr><td width="26%">{escape(name)}</td><td><b>{escape(told)}</b></td></tr>' for name, told in rows)
    return f'<table width="100%" cellspacing="0" cellpadding="2">{cells}</table>'


def _signing(words: Words) -> str:
    say, line = words.say, "." * 44
    boxes = "".join(
        f'<td width="50%"><p>{escape(say(f"sheet.sign_{who}"))}</p><p>{escape(say("sheet.sign_place"))} {line}</p>'
        f"<br/><br/><br/><p>{escape(say('sheet.sign_name'))} {line}</p></td>"
        for who in ("customer", "installer")
    )
    return f'<p>{escape(say("sheet.sign_text"))}</p><table width="100%"><tr>{boxes}</tr></table>'


def _monitors(monitors: Sequence[MonitorLine], words: Words) -> str:
    say = words.say
    rows = []
    for one in monitors:
        rect = one.pixels
        size = f"{rect.w}{TIMES}{rect.h}" if rect is not None else say("sheet.not_connected")
        mm = f"{one.mm[0]}{TIMES}{one.mm[1]}" if one.mm is not None else say("sheet.untold" if rect else "sheet.unmeasured")
        place = say("sheet.at", x=rect.x, y=rect.y) if rect is not None else DASH
        rows.append((str(one.number), one.name, one.identity, size, mm, place))
    return _table([say(f"sheet.monitor_{name}") for name in ("number", "name", "identity", "pixels", "mm", "place")], rows)


def _loads(kind: str, loads: Sequence[LoadLine], words: Words) -> Iterable[str]:
    say = words.say
    if not loads:
        return
    yield f"<h2>{escape(say(f'sheet.h_{kind}', n=len(loads)))}</h2>"
    listed = [one for one in loads if kind == "links" or one.cameras > 1 or one.limit is not None]
    rows = []
    for one in listed:
        mbit = say("sheet.unmeasured") if one.kbps is None else f"{words.number(one.kbps / 1000, 2)} Mbit/s"
        if one.kbps is not None and one.measured < one.sessions:
            mbit = say("sheet.partly", mbit=mbit, measured=one.measured, sessions=one.sessions)
        limit = say("setup.unlimited")
        if one.limit is not None:
            limit = f"{words.number(one.limit / 1000, 1)} Mbit/s" if kind == "links" else say("sheet.sessions", n=one.limit)
        rows.append((one.name, str(one.cameras), str(one.sessions), mbit, limit))
    first = say(f"setup.column_{kind[:-1]}")
    if rows:
        yield _table([first, *(say(f"sheet.load_{name}") for name in ("cameras", "sessions", "mbit", "limit"))], rows)
    if len(listed) < len(loads):
        yield f"<p>{escape(say('sheet.hosts_of_one', n=len(loads) - len(listed)))}</p>"


def _layouts(sheet: Sheet, words: Words) -> str:
    rows = []
    for one in sheet.layouts:
        tiles = ", ".join(words.say("sheet.tiles_on", monitor=monitor, n=n) for monitor, n in one.tiles)
        rows.append((one.name, one.title, str(sum(n for _, n in one.tiles)), tiles))
    return _table([words.say(f"sheet.layout_{name}") for name in ("name", "title", "tiles", "monitors")], rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f'<th align="left">{escape(one)}</th>' for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"{TABLE}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
