"""The buku jaga: notes that one shift writes and the next reads and signs. Lines of JSON that are only ever added to. Pure.

    {"note": 3, "at": "2026-12-05T14:58:10+07:00", "by": "Regu A", "text": "JSC-12 buram, teknisi sudah dihubungi"}
    {"signed": [2, 3], "at": "2026-12-05T15:02:41+07:00", "by": "Regu B"}

A line that is none is told with its number and left out; the rest stays.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from scc_wall.base.trouble import Place, Trouble
from scc_wall.layout.event_plan import WIB

LINE_LIMIT = 8 << 10
"""Bytes of a line at the most."""
TEXT_LIMIT, PERSON_LIMIT = 500, 80
NUMBERS_LIMIT = 10_000


@dataclass(frozen=True, slots=True)
class Signature:
    """Who has read a note, and when."""

    person: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Note:
    """A note; by: who wrote it; signatures: of those who read it, the first one first."""

    number: int
    at: datetime
    by: str
    text: str
    signatures: tuple[Signature, ...] = ()


def parse_book(text: str, file: str) -> tuple[tuple[Note, ...], tuple[Trouble, ...]]:
    """Return the notes, the oldest first, and what is wrong with the lines; no text makes it fail."""
    notes: dict[int, Note] = {}
    troubles: list[Trouble] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not _take(line, notes):
            troubles.append(Trouble("shift.line", Place(file, number)))
    return tuple(notes.values()), tuple(troubles)


def open_notes(notes: Iterable[Note]) -> tuple[Note, ...]:
    """Return the notes that nobody has signed."""
    return tuple(note for note in notes if not note.signatures)


def note_line(notes: Sequence[Note], person: str, text: str, at: datetime) -> str:
    """Return the line of a new note; Trouble where name or text is none."""
    number = max((note.number for note in notes), default=0) + 1
    if number > NUMBERS_LIMIT:
        raise Trouble("shift.full", limit=NUMBERS_LIMIT)
    told = {"note": number, "at": _told(at), "by": _person(person), "text": _text(text)}
    return json.dumps(told, ensure_ascii=False) + "\n"


def signature_line(notes: Sequence[Note], person: str, at: datetime) -> tuple[str, int]:
    """Return the line by which somebody signs all open notes of others, and how many; Trouble where there is none.

    Nobody signs a note of their own: handing over takes two.
    """
    name = _person(person)
    theirs = [note.number for note in open_notes(notes) if note.by.casefold() != name.casefold()]
    if not theirs:
        raise Trouble("shift.only_own" if open_notes(notes) else "shift.nothing_open", person=name)
    return json.dumps({"signed": theirs, "at": _told(at), "by": name}, ensure_ascii=False) + "\n", len(theirs)


def _take(line: str, notes: dict[int, Note]) -> bool:
    """Take a line in; return whether it is one."""
    told = _told_in(line)
    at, number, signed, text = _moment(told.get("at")), told.get("note"), told.get("signed"), told.get("text")
    if at is None or not _is_word(told.get("by"), PERSON_LIMIT):
        return False
    by = str(told["by"])
    if type(number) is int and 0 < number <= NUMBERS_LIMIT and number not in notes and _is_word(text, TEXT_LIMIT):
        notes[number] = Note(number, at, by, str(text))
        return True
    if isinstance(signed, list) and signed and all(type(one) is int and one in notes for one in signed):
        for one in dict.fromkeys(signed):
            notes[one] = replace(notes[one], signatures=(*notes[one].signatures, Signature(by, at)))
        return True
    return False


def _told_in(line: str) -> dict[str, object]:
    """Return the values of a line of JSON, none where it is no table."""
    try:
        told = json.loads(line) if len(line) <= LINE_LIMIT else None
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}


def _person(told: str) -> str:
    name = told.strip()
    if not _is_word(name, PERSON_LIMIT):
        raise Trouble("shift.person", limit=PERSON_LIMIT)
    return name


def _text(told: str) -> str:
    text = told.strip()
    if not _is_word(text, TEXT_LIMIT):
        raise Trouble("shift.text", limit=TEXT_LIMIT)
    return text


def _is_word(told: object, limit: int) -> bool:
    return isinstance(told, str) and bool(told.strip()) and told.isprintable() and len(told) <= limit


def _moment(told: object) -> datetime | None:
    try:
        at = datetime.fromisoformat(told) if isinstance(told, str) else None
        return at.astimezone(WIB) if at is not None and at.tzinfo is not None else None
    except (ValueError, OverflowError):
        return None


def _told(at: datetime) -> str:
    return at.astimezone(WIB).isoformat(timespec="seconds")
