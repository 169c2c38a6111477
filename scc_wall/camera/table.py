"""Reads tables of cameras (CSV) as spreadsheets of any make write them; knows nothing of what the cells mean.

Never shows a cell's text in a trouble: a shifted column could be the password.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scc_wall.base.trouble import Place, Trouble

SIZE_LIMIT = 4 << 20
"""Bytes of a table at the most."""
ROW_LIMIT = 10_000
COLUMN_LIMIT = 100
CELL_LIMIT = 2048
"""Characters in a cell at the most."""
CELL_LINES = 5
"""Lines a quoted cell may run over; a quote that is not closed must not swallow the good lines below it."""
COLUMNS = (
    "id",
    "number",
    "name",
    "group",
    "region",
    "sub_url",
    "main_url",
    "onvif_url",
    "user",
    "password",
    "transport",
    "interval",
    "link",
    "host",
    "lat",
    "lon",
)
"""The columns we know, in the order we write them."""
ALIASES: Mapping[str, str] = {
    "username": "user",
    "usr": "user",
    "pengguna": "user",
    "nama pengguna": "user",
    "nama_pengguna": "user",
    **dict.fromkeys(
        ("pass", "passwd", "pwd", "passwort", "sandi", "kata sandi", "kata_sandi", "katasandi", "token"), "password"
    ),
}
"""Other headers that must not be kept as an unknown column, because a login is in them."""


@dataclass(frozen=True, slots=True, repr=False)
class Row:
    """One line's cells by column (known columns by our names), and the line it starts on."""

    line: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Table:
    """A table's good rows, what is wrong with the others, and what was read with a grain of salt.

    is_damaged: the file as a whole cannot be a table of cameras.
    """

    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    troubles: tuple[Trouble, ...] = ()
    notes: tuple[Trouble, ...] = ()
    is_damaged: bool = False


def read_table(data: bytes, file: str) -> Table:
    """Return what is in a table; any bytes give a table, if need be a damaged one with a trouble."""
    if len(data) > SIZE_LIMIT:
        return _damaged(Trouble("camera.table_size", Place(file), limit=SIZE_LIMIT >> 20))
    text, notes = _decoded(data, file)
    lines = list(io.StringIO(text, newline=""))
    start, delimiter = _opening(lines)
    if start == len(lines):
        return _damaged(Trouble("camera.table_empty", Place(file)))
    header = _cells(lines[start], delimiter) or []
    columns = tuple(_column(cell) for cell in header[: COLUMN_LIMIT + 1])
    trouble = _header_trouble(columns, Place(file, start + 1))
    if trouble is not None:
        return _damaged(trouble)
    return _with_rows(columns, _records(lines, start + 1, delimiter), file, notes)


def _header_trouble(columns: tuple[str, ...], place: Place) -> Trouble | None:
    if len(columns) > COLUMN_LIMIT:
        return Trouble("camera.table_columns", place, limit=COLUMN_LIMIT)
    known = [column for column in columns if column in COLUMNS]
    if "id" not in known or not {"sub_url", "main_url"} & set(known):
        return Trouble("camera.table_header", place, found=", ".join(known) or "-")
    for index, column in enumerate(columns):
        if column and column in columns[:index]:
            return Trouble("camera.table_column_twice", place, column=column if column in COLUMNS else index + 1)
    return None


def _with_rows(
    columns: tuple[str, ...], records: Iterator[tuple[int, list[str] | None]], file: str, notes: tuple[Trouble, ...]
) -> Table:
    rows: list[Row] = []
    troubles: list[Trouble] = []
    for line, cells in records:
        place = Place(file, line)
        if cells is None:
            troubles.append(Trouble("camera.row_quotes", place))
        elif len(cells) > len(columns) and any(cells[len(columns) :]):
            troubles.append(Trouble("camera.row_cells", place, found=len(cells), expected=len(columns)))
        elif any(len(cell) > CELL_LIMIT for cell in cells):
            troubles.append(Trouble("camera.cell_length", place, limit=CELL_LIMIT))
        elif len(rows) == ROW_LIMIT:
            troubles.append(Trouble("camera.table_rows", place, limit=ROW_LIMIT))
            break
        elif any(cell.strip() for cell in cells):
            rows.append(Row(line, _named(columns, cells)))
    return Table(columns, tuple(rows), tuple(troubles), notes)


def _named(columns: tuple[str, ...], cells: list[str]) -> dict[str, str]:
    padded = cells + [""] * (len(columns) - len(cells))
    # A password's own spaces belong to it; everybody else's are a spreadsheet's
    return {
        column: cell if column == "password" else cell.strip() for column, cell in zip(columns, padded, strict=False) if column
    }


def _records(lines: list[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str] | None]]:
    """Yield each record's first line (from 1) and cells; None for a line whose quotes are wrong."""
    at = start
    while at < len(lines):
        for count in range(1, CELL_LINES + 1):
            cells = _cells("".join(lines[at : at + count]), delimiter)
            if cells is not None or at + count >= len(lines):
                break
        yield at + 1, cells
        at += count if cells is not None else 1


def _cells(text: str, delimiter: str) -> list[str] | None:
    try:
        records = list(csv.reader([text], delimiter=delimiter, strict=True))
    except csv.Error:
        return None
    return records[0] if len(records) == 1 else [] if not records else None


def _decoded(data: bytes, file: str) -> tuple[str, tuple[Trouble, ...]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):  # what some spreadsheets call "Unicode text"
        return data.decode("utf-16", errors="replace"), ()
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return data.decode("cp1252", errors="replace"), (Trouble("camera.table_cp1252", Place(file, line)),)


def _opening(lines: list[str]) -> tuple[int, str]:
    """Return the header's index and the delimiter: Excel's `sep=;`, else the one that gives most columns we know."""
    start = 0
    while start < len(lines) and not lines[start].strip(" \t\r\n,;"):
        start += 1
    if start == len(lines):
        return start, ","
    told = lines[start].strip().strip('"')
    if told.lower().startswith("sep=") and len(told) == 5 and start + 1 < len(lines):
        return start + 1, told[4]
    return start, max(",;\t", key=lambda one: sum(_column(cell.strip('"')) in COLUMNS for cell in lines[start].split(one)))


def _column(header: str) -> str:
    folded = " ".join(header.strip().lower().split())
    return ALIASES.get(folded, folded)


def _damaged(trouble: Trouble) -> Table:
    return Table((), (), (trouble,), is_damaged=True)
