"""The buku jaga on the disk: one file of lines that is only ever added to, each line synced before it counts as written."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from scc_wall.adapters.files import make_private_folder, read_capped, unwritable
from scc_wall.adapters.site import writing
from scc_wall.base.trouble import Place, Trouble
from scc_wall.desk.shift_book import Note, parse_book

FOLDER = "shift"
FILE = "buku-jaga.jsonl"
SIZE_LIMIT = 8 << 20
"""Bytes of the book at the most: some ten thousand notes."""


def book_path(folder: Path) -> Path:
    """Return where a site's book is."""
    return folder / FOLDER / FILE


def read_book(folder: Path) -> tuple[tuple[Note, ...], tuple[Trouble, ...]]:
    """Return a site's notes and what is wrong with the book; none where there is no book yet."""
    path = book_path(folder)
    try:
        data = read_capped(path, SIZE_LIMIT)
    except FileNotFoundError:
        return (), ()
    except Trouble as trouble:
        return (), (trouble,)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        wrong = Trouble("site.not_utf8", Place(str(path), data.count(b"\n", 0, error.start) + 1))
        notes, troubles = parse_book(data.decode("utf-8", "replace"), str(path))
        return notes, (wrong, *troubles)
    return parse_book(text, str(path))


def add_line(folder: Path, make: Callable[[Sequence[Note]], str]) -> None:
    """Add the line that `make` makes of the notes so far; Trouble of its own, where the book is full, or the disk refuses."""
    path = book_path(folder)
    make_private_folder(path.parent)
    with writing(folder):
        line = make(read_book(folder)[0]).encode()
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC, 0o600)
            with os.fdopen(descriptor, "rb+") as file:
                size = os.fstat(descriptor).st_size
                if size + len(line) > SIZE_LIMIT:
                    raise Trouble("shift.too_large", Place(str(path)), limit=SIZE_LIMIT >> 20)
                # A line that a power cut left half written must not swallow this one
                is_cut = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
                file.write(b"\n" + line if is_cut else line)
                file.flush()
                os.fsync(descriptor)
        except OSError as error:
            raise unwritable(path, error) from None
