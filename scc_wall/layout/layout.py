"""A layout is a value: tiles on monitors and what they show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scc_wall.base.geometry import Rect, split


class StreamChoice(StrEnum):
    """Which stream a tile wants: by its size, or one that the layout names."""

    AUTO = "auto"
    MAIN = "main"
    SUB = "sub"


class Fit(StrEnum):
    """How a picture of another shape than its tile is shown: whole, filling the tile (edges are cut off), or drawn to it."""

    FIT = "fit"
    FILL = "fill"
    STRETCH = "stretch"


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """A tile's place in a monitor's grid: column and row from 0, and how many of each it spans."""

    column: int
    row: int
    columns: int = 1
    rows: int = 1

    def overlaps(self, other: Cell) -> bool:
        """Return whether the two share a field of the grid."""
        return Rect(self.column, self.row, self.columns, self.rows).overlaps(
            Rect(other.column, other.row, other.columns, other.rows)
        )


@dataclass(frozen=True, slots=True)
class Tile:
    """A place in a layout that shows a camera."""

    cell: Cell
    camera: str
    stream: StreamChoice = StreamChoice.AUTO
    fit: Fit = Fit.FIT


@dataclass(frozen=True, slots=True)
class Screenful:
    """One monitor's part of a layout: a grid and its tiles. monitor: its number in the site's list, as text, or its name."""

    monitor: str
    columns: int
    rows: int
    tiles: tuple[Tile, ...]

    def tile_id(self, tile: Tile) -> str:
        """Return the tile's name within the layout, as `1:c2r3` (counted from 1)."""
        return f"{self.monitor}:c{tile.cell.column + 1}r{tile.cell.row + 1}"

    def rect(self, cell: Cell, area: Rect) -> Rect:
        """Return a cell's pixels when the grid fills `area`; neighbours share borders, no pixel is lost."""
        xs, ys = split(area.w, self.columns), split(area.h, self.rows)
        left, top = xs[cell.column], ys[cell.row]
        return Rect(area.x + left, area.y + top, xs[cell.column + cell.columns] - left, ys[cell.row + cell.rows] - top)


@dataclass(frozen=True, slots=True)
class Layout:
    """Everything the wall is meant to show, under one name.

    title: by language, for people; warm: keep it connected (later); locked: it is not to be altered by accident.
    """

    name: str
    screens: tuple[Screenful, ...]
    title: tuple[tuple[str, str], ...] = ()
    warm: bool = False
    locked: bool = False

    def fit_of(self, tile_id: str) -> Fit:
        """Return how a tile shows its picture; whole where the layout has no such tile."""
        tiles = ((screen.tile_id(tile), tile.fit) for screen in self.screens for tile in screen.tiles)
        return next((fit for name, fit in tiles if name == tile_id), Fit.FIT)

    def title_in(self, language: str) -> str:
        """Return its title in a language, else its name."""
        return dict(self.title).get(language, self.name)
