"""The closing report (berita acara) of a letter or an event: who did what, as the audit has it, to print and sign; pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape

from scc_wall.access.audit_view import cameras_in, cells, moment_text
from scc_wall.access.letter import Letter
from scc_wall.base.words import Words

LINES = 3000
"""Lines that stand on the page at the most; of more it says how many there are."""
COLUMNS = ("time", "who", "command", "with", "outcome")
_AT = (0, 1, 3, 6, 7, 8, 9)
"""Places of number, WIB, who, command, with, outcome and reason among the cells of a line."""


@dataclass(frozen=True, slots=True)
class State:
    """How the audit was when the report was made. whole: nothing wrong; seq, digest: its head; by, utc: who made it, when."""

    whole: bool
    seq: int
    digest: str
    by: str
    utc: str


@dataclass(frozen=True, slots=True)
class Tally:
    """What one person did: how many commands were carried out, refused, not possible; cameras that they named."""

    who: str
    done: int
    refused: int
    failed: int
    cameras: tuple[str, ...]


def of_letter(lines: Iterable[Mapping[str, object]], letter: str) -> list[Mapping[str, object]]:
    """Return the lines under a letter, and those about it; that a report of it was asked for is none of them."""
    return [line for line in lines if line.get("letter") == letter or (letter in _values(line) and not _is_request(line))]


def of_event(lines: Iterable[Mapping[str, object]], plan: str) -> list[Mapping[str, object]]:
    """Return the lines from the last start of an event's plan to its end; empty where it was never started."""
    found: list[Mapping[str, object]] = []
    goes_on = False
    for line in lines:
        is_done = line.get("outcome") == "done"
        if is_done and line.get("command") == "event start":
            goes_on = plan in _values(line)
            found = [] if goes_on else found
        if goes_on:
            found.append(line)
        if is_done and line.get("command") == "event end":
            goes_on = False
    return found


def tallies(lines: Iterable[Mapping[str, object]]) -> list[Tally]:
    """Return what each person did, by name."""
    counts: dict[str, Counter[str]] = {}
    cameras: dict[str, set[str]] = {}
    for line in lines:
        who = str(line.get("who", "")) or "-"
        counts.setdefault(who, Counter())[str(line.get("outcome", ""))] += 1
        cameras.setdefault(who, set()).update(cameras_in(line))
    return [
        Tally(who, count["done"], count["refused"], count["failed"], tuple(sorted(cameras[who])))
        for who, count in sorted(counts.items())
    ]


def page(
    title: str, site: str, facts: Sequence[tuple[str, str]], lines: Sequence[Mapping[str, object]], state: State, words: Words
) -> str:
    """Return the page as HTML. facts: what the report is about, word and value."""
    say = words.say
    span = f"{moment_text(str(lines[0].get('utc')))} … {moment_text(str(lines[-1].get('utc')))}" if lines else "-"
    rows = [(say("keep.minutes_site"), site), *facts, (say("keep.minutes_span"), span)]
    rows += [(say("keep.minutes_made"), f"{moment_text(state.utc)}  {state.by}".strip())]
    seal = say("keep.minutes_whole" if state.whole else "keep.minutes_broken", seq=state.seq, digest=_grouped(state.digest))
    heads = [say(f"keep.minutes_{name}") for name in ("who", "done", "refused", "failed", "cameras")]
    people = [[one.who, one.done, one.refused, one.failed, ", ".join(one.cameras) or "-"] for one in tallies(lines)]
    more = "" if len(lines) <= LINES else f"<p>{escape(say('keep.minutes_more', count=len(lines) - LINES))}</p>"
    return "".join(
        (
            f"<h1>{escape(title)}</h1>",
            "<table>",
            *(f"<tr><td>{escape(name)}</td><td>{escape(value)}</td></tr>" for name, value in rows),
            "</table>",
            f"<h2>{escape(say('keep.minutes_people'))}</h2>",
            _table(heads, people),
            f"<h2>{escape(say('keep.minutes_lines', count=len(lines)))}</h2>",
            _table([say(f"keep.minutes_{name}") for name in COLUMNS], [_line(line, words) for line in lines[:LINES]]),
            more,
            f"<p>{escape(seal)}</p>",
            _signatures(words),
        )
    )


def facts_of(letter: Letter, words: Words) -> list[tuple[str, str]]:
    """Return what a letter's report says of the letter."""
    form, say = letter.form, words.say
    people = "; ".join(
        ", ".join(part for part in (one.name, f"{one.id_kind} …{one.id_tail}" if one.id_tail else "", one.position) if part)
        for one in form.holders
    )
    told = (
        ("letter", f"{letter.id}  {form.number}"), ("office", ", ".join(part for part in (form.office, form.unit) if part)),
        ("holders", people), ("purpose", form.purpose), ("approved", letter.approved_by), ("emergency", letter.emergency),
    )  # fmt: skip
    return [(say(f"keep.minutes_{name}"), value) for name, value in told if value]


def _is_request(line: Mapping[str, object]) -> bool:
    return str(line.get("command", "")).startswith(("line ", "minutes"))


def _values(line: Mapping[str, object]) -> tuple[str, ...]:
    fields = line.get("with")
    return tuple(str(value) for value in fields.values()) if isinstance(fields, Mapping) else ()


def _line(line: Mapping[str, object], words: Words) -> list[object]:
    told = cells(line)
    _seq, wib, who, command, fields, outcome, reason = (told[at] for at in _AT)
    became = words.sentences.get(f"keep.minutes_{outcome}", outcome)
    why = words.sentences.get(reason, reason)
    why = reason if "{" in why else why  # what fills the sentence is not kept: then its key says more
    return [moment_text(str(line.get("utc", ""))) or wib, who or "-", command, fields, f"{became}: {why}" if why else became]


def _table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    head = "".join(f'<th align="left">{escape(one)}</th>' for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{escape(str(cell))}</td>' for cell in row)}</tr>" for row in rows)
    style = 'width="100%" border="1" cellspacing="0" cellpadding="3" style="border-collapse: collapse"'
    return f"<table {style}><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _signatures(words: Words) -> str:
    boxes = "".join(
        f'<td width="50%"><p>{escape(words.say(f"keep.minutes_sign_{who}"))}</p><br/><br/><br/><p>(……………………………………)</p></td>'
        for who in ("operator", "supervisor")
    )
    return f'<br/><table width="100%"><tr>{boxes}</tr></table>'


def _grouped(digest: str) -> str:
    return " ".join(digest[at : at + 8] for at in range(0, len(digest), 8))
