"""Edits the text of a layout file so that it says what a layout says, and keeps what people wrote: comments, order, spaces.

A tile that stays keeps its line as it is. One that moves or changes keeps its place in the list, and its comment as long as its
camera stays: comments mostly tell what the camera sees. New tiles come at the end of the list.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import partial

from scc_wall.adapters.toml_door import TomlError, inline_text, with_part_values, with_screenful
from scc_wall.layout.layout import Layout, Screenful, Tile
from scc_wall.layout.parse import ParsedLayout, parse_layout
from scc_wall.layout.toml_lines import Path
from scc_wall.layout.toml_text import read_toml

_PROBE = 'format = 1\n[[monitor]]\nmonitor = 1\ngrid = "16x16"\ntiles = [\n{line}\n]\n'
_FLAG_LINE = re.compile(r"(\s*locked\s*=\s*)(?:true|false)")


def edited_text(text: str, layout: Layout) -> str:
    """Return a good layout file's text that says what `layout` says. TomlError where that cannot be done."""
    before = _parsed(text, layout.name).layout
    if before is None:
        raise TomlError("not a layout")
    wanted = {screen.monitor: screen for screen in layout.screens}
    text = _without_parts(text, {screen.monitor for screen in before.screens} - wanted.keys())
    old = {screen.monitor: screen for screen in before.screens}
    for screen in layout.screens:
        if screen.monitor not in old:
            text = with_screenful(text, screen)
        elif not same_part(old[screen.monitor], screen):
            text = with_part_values(text, screen, partial(_tiles_source, screen=screen))
    text = _with_lock(text, locked=layout.locked, was_locked=before.locked)
    if layout.title != before.title:
        text = _with_title(text, layout.title)
    after = _parsed(text, layout.name)
    if after.troubles or after.layout is None or not same(after.layout, layout):
        raise TomlError("the text does not say what it should")
    return text


def same(one: Layout, other: Layout) -> bool:
    """Return whether two layouts say the same: the order of tiles in a file means nothing to the wall."""
    screens, others = ({screen.monitor: screen for screen in layout.screens} for layout in (one, other))
    return (
        (one.title, one.warm, one.locked, screens.keys()) == (other.title, other.warm, other.locked, others.keys())
        and all(same_part(screen, others[name]) for name, screen in screens.items())
    )  # fmt: skip


def same_part(one: Screenful, other: Screenful) -> bool:
    """Return whether two parts say the same."""
    return (one.columns, one.rows, _by_cell(one)) == (other.columns, other.rows, _by_cell(other))


def _by_cell(screen: Screenful) -> list[Tile]:
    return sorted(screen.tiles, key=lambda tile: tile.cell)


def _parsed(text: str, name: str) -> ParsedLayout:
    return parse_layout(text, name, f"{name}.toml")


def _tiles_source(source: str, screen: Screenful) -> str:
    """Return the list of tiles as TOML. source: as it was, empty where there was none."""
    new = list(_by_reading(screen))
    lines = source.strip().split("\n")
    if len(lines) < 2 or lines[0].strip() != "[" or lines[-1].strip() != "]":
        return _fresh_list(new)
    told: list[tuple[str, Tile | None]] = []
    for line in lines[1:-1]:
        try:
            items = tomllib.loads(f"tiles = [\n{line}\n]")["tiles"]
        except tomllib.TOMLDecodeError:
            return _fresh_list(new)  # a tile over several lines: its comments cannot be told apart
        if len(items) > 1:
            return _fresh_list(new)
        told.append((line, _tile_of(line) if items else None))
    return "\n".join(["[", *_lines(told, new), "]"])


def _lines(told: Sequence[tuple[str, Tile | None]], new: list[Tile]) -> list[str]:
    """Return the lines of a list whose tiles become `new`: each old line is kept, rewritten or left out."""
    successors = _successors([tile for _, tile in told if tile is not None], new)
    indent = next((re.match(r"\s*", line).group() for line, tile in told if tile is not None), "  ")  # type: ignore[union-attr]
    kept: list[str] = []
    for line, tile in told:
        after = tile if tile is None else successors.get(tile)
        if tile is None:
            kept.append(line)
        elif after == tile:
            kept.append(_with_comma(line))
        elif after is not None:
            comment = _comment(line) if after.camera == tile.camera else ""
            fresh = f"{indent}{inline_text(after)},"
            kept.append(f"{fresh}{_gap(line, fresh)}{comment}" if comment else fresh)
    placed = set(successors.values())
    return [*kept, *(f"{indent}{inline_text(tile)}," for tile in new if tile not in placed)]


def _successors(old: Sequence[Tile], new: Sequence[Tile]) -> dict[Tile, Tile]:
    """Return what each old tile becomes: itself, else the tile of its camera, else what is now in its place."""
    left = [tile for tile in new if tile not in old]
    found = {tile: tile for tile in old if tile in new}
    for is_same in (_is_of_camera, _is_in_place):
        for tile in old:
            match = next((one for one in left if tile not in found and is_same(tile, one)), None)
            if match is not None:
                found[tile] = match
                left.remove(match)
    return found


def _is_of_camera(one: Tile, other: Tile) -> bool:
    return one.camera == other.camera


def _is_in_place(one: Tile, other: Tile) -> bool:
    return one.cell == other.cell


def _tile_of(line: str) -> Tile | None:
    layout = _parsed(_PROBE.replace("{line}", line), "line").layout
    tiles = layout.screens[0].tiles if layout is not None and layout.screens else ()
    if len(tiles) != 1:
        raise TomlError("a line that is no tile")
    return tiles[0]


def _item_end(line: str) -> int:
    """Return where the tile of a line ends: behind its bracket, which may also stand in a comment."""
    for match in re.finditer("}", line):
        try:
            tomllib.loads(f"tiles = [{line[: match.end()]}]")
        except tomllib.TOMLDecodeError:
            continue
        return match.end()
    raise TomlError("a line that is no tile")


def _comment(line: str) -> str:
    rest = line[_item_end(line) :].strip()
    return rest.removeprefix(",").strip()


def _gap(line: str, fresh: str) -> str:
    """Return the spaces before a comment, so that it stays below those of other lines."""
    return " " * max(2, line.rfind(_comment(line)) - len(fresh))


def _with_comma(line: str) -> str:
    end = _item_end(line)
    return line if line[end:].lstrip().startswith(",") else f"{line[:end]},{line[end:]}"


def _fresh_list(tiles: Sequence[Tile]) -> str:
    return "\n".join(["[", *(f"  {inline_text(tile)}," for tile in tiles), "]"])


def _by_reading(screen: Screenful) -> list[Tile]:
    return sorted(screen.tiles, key=lambda tile: (tile.cell.row, tile.cell.column))


def _without_parts(text: str, monitors: set[str]) -> str:
    """Take the parts of monitors out, each with the comment right above its head."""
    for monitor in monitors:
        told, lines = read_toml(text, "")
        tables = told.get("monitor")
        names = [str(table.get("monitor")).strip() for table in tables] if isinstance(tables, list) else []
        index = names.index(monitor)
        rows = text.split("\n")
        first = _head_row(lines[("monitor", index)] - 1, rows)
        after = sorted(
            line for path, line in lines.items() if _is_table_after(path, index) and line > lines[("monitor", index)]
        )
        last = _head_row(after[0] - 1, rows) if after else len(rows)
        text = "\n".join([*rows[:first], *rows[last:]])
    return f"{text.rstrip()}\n"


def _is_table_after(path: Path, index: int) -> bool:
    is_other_part = len(path) == 2 and path[0] == "monitor" and path[1] != index
    return is_other_part or (len(path) == 1 and path[0] != "monitor")


def _head_row(row: int, rows: Sequence[str]) -> int:
    """Return where a part begins: its head, or the comment right above it."""
    while row > 0 and rows[row - 1].lstrip().startswith("#"):
        row -= 1
    return row


def _with_lock(text: str, *, locked: bool, was_locked: bool) -> str:
    if locked == was_locked:
        return text
    _, lines = read_toml(text, "")
    value = "true" if locked else "false"
    if ("locked",) in lines:
        rows = text.split("\n")
        row = lines[("locked",)] - 1
        rows[row] = _FLAG_LINE.sub(rf"\g<1>{value}", rows[row], count=1)
        return "\n".join(rows)
    return _below_format(text, lines, f"locked = {value}")


def _with_title(text: str, title: Sequence[tuple[str, str]]) -> str:
    _, lines = read_toml(text, "")
    rows = text.split("\n")
    if ("title",) in lines:
        row = lines[("title",)] - 1
        if rows[row].lstrip().startswith("["):
            raise TomlError("the title is a table of its own")
        del rows[row]
        text = "\n".join(rows)
        _, lines = read_toml(text, "")
    if not title:
        return text
    told = ", ".join(f"{language} = {_quoted(sentence)}" for language, sentence in title)
    return _below_format(text, lines, f"title = {{ {told} }}")


def _below_format(text: str, lines: Mapping[Path, int], line: str) -> str:
    rows = text.split("\n")
    rows.insert(lines[("format",)], line)
    return "\n".join(rows)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
