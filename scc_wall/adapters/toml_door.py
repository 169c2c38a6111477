"""Edits TOML and keeps what people wrote around it: comments, order, blank lines. The only door to tomlkit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import tomlkit
import tomlkit.exceptions
from tomlkit.items import AoT, InlineTable, Table

from scc_wall.layout.layout import Fit, Screenful, StreamChoice, Tile


class TomlError(Exception):
    """The text cannot be edited."""


def toml_string(text: str) -> str:
    """Return a text as a TOML string, quoted and escaped."""
    return tomlkit.string(text).as_string()


def toml_tables(name: str, rows: Iterable[Mapping[str, str | float | bool]]) -> str:
    """Return rows as `[[name]]` tables."""
    document = tomlkit.document()
    tables = tomlkit.aot()
    for row in rows:
        table = tomlkit.table()
        for key, value in row.items():
            table.add(key, value)
        tables.append(table)
    document.add(name, tables)
    return tomlkit.dumps(document)


def with_screenful(text: str, screenful: Screenful) -> str:
    """Return a layout file's text with this monitor's part in it: in place of the one it has, else at the end.

    TomlError for a text that is no layout file.
    """
    try:
        document = tomlkit.parse(text)
        tables = document.get("monitor")
        if tables is not None and not isinstance(tables, AoT):
            raise TomlError("monitor is no list of tables")
        for old in tables.body if tables else ():
            if str(old.get("monitor")) == screenful.monitor:
                _replace_values(old, _screen_table(screenful))
                return tomlkit.dumps(document)
        part = tomlkit.document()
        part.add("monitor", tomlkit.aot())
        part["monitor"].append(_screen_table(screenful))
        return f"{text.rstrip()}\n\n{tomlkit.dumps(part).strip()}\n"
    except tomlkit.exceptions.TOMLKitError as error:
        raise TomlError(type(error).__name__) from None


def with_part_values(text: str, screenful: Screenful, tiles: Callable[[str], str]) -> str:
    """Return a layout file's text with a monitor's grid and tiles in the part that it has.

    tiles: returns the list of tiles as TOML, told the list that is there ("": none). A list of cameras goes: they have become
    tiles. TomlError where there is no such part, or it is written in a way that cannot be edited.
    """
    try:
        document = tomlkit.parse(text)
        tables = document.get("monitor")
        if not isinstance(tables, AoT):
            raise TomlError("monitor is no list of tables")
        part = next((table for table in tables.body if str(table.get("monitor")).strip() == screenful.monitor), None)
        if part is None:
            raise TomlError("no such monitor")
        grid = f"{screenful.columns}x{screenful.rows}"
        if part["grid"] != grid:
            part["grid"] = grid
        source = part["tiles"].as_string() if "tiles" in part and "cameras" not in part else ""
        part["tiles"] = tomlkit.parse(f"tiles = {tiles(source)}\n")["tiles"]
        if "cameras" in part:
            part.remove("cameras")
        return tomlkit.dumps(document)
    except (tomlkit.exceptions.TOMLKitError, AttributeError, KeyError) as error:
        raise TomlError(type(error).__name__) from None


def inline_text(tile: Tile) -> str:
    """Return a tile as it stands in a layout file."""
    return f"{{ {_inline(tile).as_string()[1:-1].strip()} }}"


def with_value(text: str, path: tuple[str, ...], value: object) -> str:
    """Return a TOML text with a value at a path of tables, those that lack made; TomlError for a text that is none."""
    try:
        document = tomlkit.parse(text)
        table: Any = document
        for name in path[:-1]:
            if name not in table:
                table[name] = tomlkit.table(is_super_table=name != path[-2])
            table = table[name]
        table[path[-1]] = value
        return tomlkit.dumps(document)
    except (tomlkit.exceptions.TOMLKitError, TypeError) as error:
        raise TomlError(type(error).__name__) from None


def with_entry(text: str, kind: str, name: str, unit: str, value: float) -> str:
    """Return a text whose table of `[[kind]]` with that name has a value for its unit; a new one comes at the end.

    TomlError for a text that is none, or where `kind` is something else.
    """
    try:
        document = tomlkit.parse(text)
        tables = document.get(kind)
        if tables is not None and not isinstance(tables, AoT):
            raise TomlError(f"{kind} is no list of tables")
        for table in tables.body if tables else ():
            if str(table.get("name", "")).strip() == name:
                table[unit] = value
                return tomlkit.dumps(document)
        return f"{text.rstrip()}\n\n{toml_tables(kind, [{'name': name, unit: value}]).strip()}\n"
    except tomlkit.exceptions.TOMLKitError as error:
        raise TomlError(type(error).__name__) from None


def _replace_values(old: Table, new: Table) -> None:
    for key in ("grid", "tiles", "cameras"):
        if key in new:
            old[key] = new[key]
        elif key in old:
            old.remove(key)


def _screen_table(screenful: Screenful) -> Table:
    table = tomlkit.table()
    table.add("monitor", int(screenful.monitor) if screenful.monitor.isdigit() else screenful.monitor)
    table.add("grid", f"{screenful.columns}x{screenful.rows}")
    lines = "".join(f"  {inline_text(tile)},\n" for tile in screenful.tiles)
    table.add("tiles", tomlkit.parse(f"tiles = [\n{lines}]\n")["tiles"])
    return table


def _inline(tile: Tile) -> InlineTable:
    inline = tomlkit.inline_table()
    inline.append("camera", tile.camera)
    inline.append("at", f"{tile.cell.column + 1},{tile.cell.row + 1}")
    if (tile.cell.columns, tile.cell.rows) != (1, 1):
        inline.append("span", f"{tile.cell.columns}x{tile.cell.rows}")
    if tile.stream is not StreamChoice.AUTO:
        inline.append("stream", tile.stream.value)
    if tile.fit is not Fit.FIT:
        inline.append("fit", tile.fit.value)
    return inline
