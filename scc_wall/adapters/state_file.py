"""What the running wall remembers between two starts: layout, cover, the desk's looks, and the event that runs."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from scc_wall.adapters.files import backup_of, read_capped, write_atomically
from scc_wall.adapters.site import writing
from scc_wall.base.trouble import Trouble
from scc_wall.layout.parse import NAME
from scc_wall.wall.event_memory import EventMemory, as_plain, of_plain

FILE = "state.json"
FORMAT = 1
SIZE_LIMIT = 64 << 10
THEME = re.compile("[a-z]{1,16}")
SIZES = range(50, 401)
"""Sizes of letters that can be meant at all."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What is remembered: the last layout, None before the first, and whether the wall was covered.

    theme: of the desk, by its name; size: of the desk's letters in per cent; empty and 0 where nobody has chosen one.
    event: the one that runs, None for none.
    """

    last_layout: str | None = None
    is_covered: bool = False
    theme: str = ""
    size: int = 0
    event: EventMemory | None = None


def remember_last_layout(folder: Path, name: str) -> None:
    """Remember which layout the wall shows; Trouble where the site cannot be written, ValueError for what is no name."""
    if not NAME.fullmatch(name):
        raise ValueError(f"{name!r} is no layout's name")
    _remember(folder, lambda before: replace(before, last_layout=name))


def remember_cover(folder: Path, *, is_covered: bool) -> None:
    """Remember whether the wall is covered: one that was covered for privacy comes back covered after a crash, too."""
    _remember(folder, lambda before: replace(before, is_covered=is_covered))


def remember_looks(folder: Path, theme: str, size: int) -> None:
    """Remember the desk's theme and size."""
    _remember(folder, lambda before: replace(before, theme=theme, size=size))


def remember_event(folder: Path, event: EventMemory | None) -> None:
    """Remember which event runs and how far it is; None: none does."""
    _remember(folder, lambda before: replace(before, event=event))


def last_memory(folder: Path) -> Memory:
    """Return what the wall remembered last; nothing where nothing readable tells."""
    path = folder / FILE
    return _read(path) or _read(backup_of(path)) or Memory()


def last_layout(folder: Path) -> str | None:
    """Return the layout the wall showed last, None where nothing readable tells."""
    return last_memory(folder).last_layout


def _remember(folder: Path, change: Callable[[Memory], Memory]) -> None:
    before = _read(folder / FILE)
    after = change(before or last_memory(folder))
    if before == after:
        return
    with writing(folder):
        told: dict[str, object] = {"format": FORMAT, "covered": after.is_covered}
        if after.last_layout is not None:
            told["last_layout"] = after.last_layout
        if after.theme:
            told |= {"theme": after.theme, "size": after.size}
        if after.event is not None:
            told["event"] = as_plain(after.event)
        write_atomically(folder / FILE, json.dumps(told).encode(), keep_last=before is not None)


def _read(path: Path) -> Memory | None:
    try:
        told = json.loads(read_capped(path, SIZE_LIMIT))
    except (FileNotFoundError, Trouble, UnicodeDecodeError, json.JSONDecodeError, RecursionError):
        return None  # a damaged memory is no reason to trouble anybody: the wall starts with its first layout
    if not isinstance(told, dict):
        return None
    name = told.get("last_layout")
    good = name if isinstance(name, str) and NAME.fullmatch(name) else None
    if good is None and "covered" not in told:
        return None
    theme, size = told.get("theme"), told.get("size")
    if not (isinstance(theme, str) and THEME.fullmatch(theme) and type(size) is int and size in SIZES):
        theme, size = "", 0
    return Memory(good, told.get("covered") is True, theme, size, event=of_plain(told.get("event")))
