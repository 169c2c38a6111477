"""A letter as plain values, as it is kept, and back again: whatever stands in a file, only a whole letter comes of it; pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from scc_wall.access.letter import ID, Extension, Form, Holder, Letter, Mark, Scan, Scope, Session, State

FORMAT = 1
RECORD_LIMIT = 512 << 10
"""Bytes of a letter at the most."""


def record_text(letter: Letter) -> str:
    """Return a letter as the text that is kept."""
    return json.dumps({"format": FORMAT, "letter": asdict(letter)}, ensure_ascii=True, sort_keys=True, indent=1)


def read_record(text: str) -> Letter:
    """Return the letter in a text; ValueError for any other text."""
    try:
        told = json.loads(text)
        if told["format"] != FORMAT:
            raise ValueError("another format")
        return _letter(told["letter"])
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("no letter") from error


def _letter(told: Mapping[str, Any]) -> Letter:
    values = dict(told)
    extension = values["extension"]
    letter = Letter(
        **{
            **values,
            "form": _form(values["form"]),
            "state": State(str(values["state"])),
            "entered_by": _texts(values["entered_by"]),
            "extension": None if extension is None else Extension(**_fields(extension)),
            "sessions": tuple(Session(**_fields(one)) for one in _list(values["sessions"])),
            "marks": tuple(Mark(**_fields(one)) for one in _list(values["marks"])),
        }
    )
    if not ID.fullmatch(letter.id):
        raise ValueError("no id")
    parts: tuple[object, ...] = (letter, letter.form, *letter.form.holders, *letter.sessions, *letter.marks)
    for part in (*parts, *(one for one in (letter.extension, letter.form.scan) if one is not None)):
        _check_kinds(part)
    return letter


def _form(told: object) -> Form:
    values = _fields(told)
    scope, scan = _fields(values["scope"]), values["scan"]
    return Form(
        **{
            **values,
            "holders": tuple(Holder(**_fields(one)) for one in _list(values["holders"])),
            "scope": Scope(**{name: _texts(scope[name]) for name in ("cameras", "zones", "regions")}),
            "rights": _texts(values["rights"]),
            "scan": None if scan is None else Scan(**_fields(scan)),
        }
    )


def _check_kinds(part: object) -> None:
    """Refuse (ValueError) a value whose plain fields are not of their kinds: a file may say anything."""
    kinds = {"str": str, "int": int, "bool": bool}
    for name, kind in type(part).__annotations__.items():
        if kind in kinds and type(getattr(part, name)) is not kinds[kind]:
            raise ValueError(name)


def _fields(told: object) -> dict[str, Any]:
    if not isinstance(told, dict):
        raise TypeError("no table")
    return told


def _list(told: object) -> list[object]:
    if not isinstance(told, list):
        raise TypeError("no list")
    return told


def _texts(told: object) -> tuple[str, ...]:
    if not isinstance(told, list) or not all(isinstance(one, str) for one in told):
        raise TypeError("no texts")
    return tuple(told)
