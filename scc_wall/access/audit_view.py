"""The audit as people read it: which lines somebody asks for, as text and as a table; pure."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from scc_wall.access.chain import WIB

COLUMNS = ("seq", "wib", "utc", "who", "letter", "origin", "command", "with", "outcome", "reason")
_FORMULA = tuple("=+-@\t\r")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines are asked for; what is empty does not choose. begin, end: UTC as lines write it, end not included."""

    who: str = ""
    letter: str = ""
    camera: str = ""
    begin: str = ""
    end: str = ""


def matches(told: Mapping[str, object], wanted: Wanted) -> bool:
    """Return whether a line is one that is asked for."""
    utc = str(told.get("utc", ""))
    return (
        wanted.who in {"", str(told.get("who", ""))}
        and (not wanted.letter or wanted.letter in letters_in(told))
        and (not wanted.camera or wanted.camera in cameras_in(told))
        and (not wanted.begin or utc >= wanted.begin)
        and (not wanted.end or utc < wanted.end)
    )


def cameras_in(told: Mapping[str, object]) -> frozenset[str]:
    """Return the ids of the cameras that a line names."""
    fields = told.get("with")
    named = fields.get("camera") if isinstance(fields, Mapping) else None
    return frozenset(str(named).split(",")) if named else frozenset()


def letters_in(told: Mapping[str, object]) -> frozenset[str]:
    """Return the ids of the letter under which something was done, and of the one it was done to."""
    fields = told.get("with")
    named = fields.get("letter") if isinstance(fields, Mapping) else None
    return frozenset(str(one) for one in (told.get("letter"), named) if one)


def cells(told: Mapping[str, object]) -> list[str]:
    """Return a line as cells of a table, none of which a spreadsheet takes for a formula."""
    return [_harmless_cell(_text(told.get(name, ""))) for name in COLUMNS]


def line_text(told: Mapping[str, object]) -> str:
    """Return a line for a terminal."""
    named = " ".join(part for part in (_text(told.get("who", "")) or "-", _text(told.get("letter", ""))) if part)
    said = " ".join(part for part in (_text(told.get("command", "")), _text(told.get("with", ""))) if part)
    end = " ".join(part for part in (_text(told.get("outcome", "")), _text(told.get("reason", ""))) if part)
    moment = moment_text(str(told.get("utc", "")))
    return "  ".join((_text(told.get("seq", "")), moment, named, _text(told.get("origin", "")), said, end))


def moment_text(utc: str) -> str:
    """Return a moment of a line in WIB, `2026-11-30 14.05.09 WIB`; what is none as it is."""
    try:
        return datetime.fromisoformat(utc).astimezone(WIB).strftime("%Y-%m-%d %H.%M.%S WIB")
    except (ValueError, OverflowError):
        return harmless(utc)


def day_bounds(day: date) -> tuple[str, str]:
    """Return beginning and end of a day in WIB, as lines write moments."""
    begin = datetime(day.year, day.month, day.day, tzinfo=WIB).astimezone(UTC)
    return tuple((begin + timedelta(days=days)).isoformat(timespec="milliseconds") for days in (0, 1))  # type: ignore[return-value]


def harmless(text: str) -> str:
    """Return a text without what steers a terminal or turns its direction round."""
    return "".join("?" if unicodedata.category(letter) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else letter for letter in text)


def _text(value: object) -> str:
    if isinstance(value, Mapping):
        return " ".join(f"{harmless(str(name))}={_text(told)}" for name, told in value.items() if told not in ("", None))
    if isinstance(value, (list, tuple)):
        return ",".join(_text(told) for told in value)
    return harmless(str(value))


def _harmless_cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
