"""Reads what a device told, field by field: any of them may be missing, of another kind, or a lie."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

TEXT_LIMIT = 200
LIST_LIMIT = 512


def at(told: Any, *path: str) -> Any:
    """Return what lies at a path of field names, None where there is no such thing."""
    for name in path:
        if told is None:
            return None
        told = told.get(name) if isinstance(told, dict) else getattr(told, name, None)
    return told


def text(told: Any, *path: str) -> str:
    """Return a text at a path: printable, not endless, empty where there is none."""
    value = at(told, *path)
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return "".join(letter for letter in str(value)[:TEXT_LIMIT] if letter.isprintable()).strip()


def token(told: Any, *path: str) -> str:
    """Return a token at a path, unchanged: it is sent back as it came; empty where it is none that can be sent."""
    value = at(told, *path)
    if not isinstance(value, str) or not 0 < len(value) <= TEXT_LIMIT or not all(letter.isprintable() for letter in value):
        return ""
    return value


def number(told: Any, *path: str) -> float | None:
    """Return a number at a path, also one written as text; None where there is none. It may be infinite, never NaN."""
    value = at(told, *path)
    if isinstance(value, timedelta):
        return value.total_seconds()
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return None if math.isnan(found) else found


def items(told: Any, *path: str) -> list[Any]:
    """Return a list at a path; a single thing counts as a list of one, nothing as none."""
    value = at(told, *path)
    if value is None:
        return []
    if isinstance(value, str | bytes | dict) or not isinstance(value, Iterable):
        return [value]
    listed = list(value) if isinstance(value, list | tuple) else [value]
    return [one for one in listed[:LIST_LIMIT] if one is not None]
