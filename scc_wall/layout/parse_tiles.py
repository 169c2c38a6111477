"""Reads one monitor's tiles of a layout file (the format is told in `parse`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Protocol

from scc_wall.camera.row import ID
from scc_wall.layout.layout import Cell, Fit, StreamChoice, Tile
from scc_wall.layout.toml_lines import Path

GRID_LIMIT = 16
"""Columns and rows of a grid at the most."""

_SHAPE = re.compile(r"\s*([0-9]{1,4})\s*[x×X]\s*([0-9]{1,4})\s*", re.ASCII)  # noqa: RUF001 - people copy it from a text
_AT = re.compile(r"\s*([0-9]{1,4})\s*,\s*([0-9]{1,4})\s*", re.ASCII)
_KEYS = ("camera", "at", "span", "stream", "fit")


class Say(Protocol):
    """Takes down what is wrong with the value at a path."""

    def __call__(self, key: str, path: Path, **params: object) -> None:
        """Take down one trouble."""


def shape(told: object) -> tuple[int, int] | None:
    """Return columns and rows of a text as `6x4`; None where it is none or out of bounds."""
    match = _SHAPE.fullmatch(told) if isinstance(told, str) else None
    if match is None:
        return None
    columns, rows = int(match[1]), int(match[2])
    return (columns, rows) if 1 <= columns <= GRID_LIMIT and 1 <= rows <= GRID_LIMIT else None


def free_cells(grid: tuple[int, int], tiles: Iterable[Tile]) -> Iterator[Cell]:
    """Yield the fields of a grid on which no tile lies, in reading order."""
    taken = {field for tile in tiles for field in _fields(tile.cell)}
    columns, rows = grid
    return (Cell(column, row) for row in range(rows) for column in range(columns) if (column, row) not in taken)


def shown(text: str, limit: int = 40) -> str:
    """Return a foreign text as it may stand in a sentence: printable and short."""
    clean = "".join(char if char.isprintable() else "?" for char in text)
    return clean if len(clean) <= limit else f"{clean[: limit - 3]}..."


class TileReader:
    """Reads the tiles of one monitor; bad ones are said and left out."""

    def __init__(self, path: Path, grid: tuple[int, int], limit: int, say: Say) -> None:
        """Read for the monitor at `path`; limit: how many tiles the layout may still have."""
        self.path, self.grid, self.limit, self.say = path, grid, limit, say
        self.found: list[tuple[Tile, Path]] = []

    def read(self, told: Mapping[str, object]) -> list[tuple[Tile, Path]]:
        """Return the good tiles and where each stands."""
        self._placed(told.get("tiles", []), (*self.path, "tiles"))
        self._filled(told.get("cameras", []), (*self.path, "cameras"))
        return self.found

    def _placed(self, told: object, path: Path) -> None:
        if not isinstance(told, list):
            self.say("layout.tiles", path)
            return
        for index, item in enumerate(told):
            where = (*path, index)
            if not isinstance(item, dict):
                self.say("layout.tiles", where)
                continue
            tile = self._tile(item, where)
            if tile is not None and not self._add(tile, where):
                return

    def _tile(self, told: Mapping[str, object], where: Path) -> Tile | None:
        for key in told:
            if key not in _KEYS:
                self.say("layout.key", (*where, key), name=shown(key), known=", ".join(_KEYS))
        camera = self._camera(told.get("camera"), (*where, "camera"))
        cell = self._cell(told, where)
        stream = told.get("stream", "auto")
        if not isinstance(stream, str) or stream not in tuple(StreamChoice):
            self.say("layout.stream", (*where, "stream"))
            stream = "auto"
        fit = told.get("fit", "fit")
        if not isinstance(fit, str) or fit not in tuple(Fit):
            self.say("layout.fit", (*where, "fit"))
            fit = "fit"
        return Tile(cell, camera, StreamChoice(stream), Fit(fit)) if camera and cell else None

    def _camera(self, told: object, where: Path) -> str:
        if isinstance(told, str) and ID.fullmatch(told):
            return told
        self.say("layout.camera", where)
        return ""

    def _cell(self, told: Mapping[str, object], where: Path) -> Cell | None:
        at_told = told.get("at")
        at = _AT.fullmatch(at_told) if isinstance(at_told, str) else None
        if at is None:
            self.say("layout.at", (*where, "at"))
            return None
        span = shape(told.get("span", "1x1"))
        if span is None:
            self.say("layout.span", (*where, "span"))
            return None
        cell = Cell(int(at[1]) - 1, int(at[2]) - 1, *span)
        columns, rows = self.grid
        if min(cell.column, cell.row) < 0 or cell.column + cell.columns > columns or cell.row + cell.rows > rows:
            self.say("layout.outside", where, grid=f"{columns}x{rows}")
            return None
        return cell

    def _add(self, tile: Tile, where: Path) -> bool:
        if len(self.found) == self.limit:
            self.say("layout.too_many_tiles", where)
            return False
        under = next((other for other, _ in self.found if other.cell.overlaps(tile.cell)), None)
        if under is None:
            self.found.append((tile, where))
        else:
            at = f"{under.cell.column + 1},{under.cell.row + 1}"
            self.say("layout.overlap", where, camera=tile.camera, other=under.camera, at=at)
        return True

    def _filled(self, told: object, path: Path) -> None:
        if not isinstance(told, list):
            self.say("layout.cameras", path)
            return
        free = list(free_cells(self.grid, (tile for tile, _ in self.found)))
        good = [(camera, (*path, index)) for index, item in enumerate(told) if (camera := self._camera(item, (*path, index)))]
        for cell, (camera, where) in zip(free, good, strict=False):
            if not self._add(Tile(cell, camera), where):
                return
        if len(good) > len(free):
            self.say("layout.no_field", good[len(free)][1], count=len(good) - len(free), free=len(free))


def _fields(cell: Cell) -> Iterator[tuple[int, int]]:
    return ((cell.column + x, cell.row + y) for y in range(cell.rows) for x in range(cell.columns))
