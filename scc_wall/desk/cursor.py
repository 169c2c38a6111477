"""The mark in the layout editor: a field of the grid, and from where a choice was begun; how keys move it. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.desk.draft import span_over, tile_at
from scc_wall.layout.layout import Cell, Screenful

STEPS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


@dataclass(frozen=True, slots=True)
class Mark:
    """Two fields of a grid, column and row each: where the mark is, and where the choice began; mostly the same."""

    at: tuple[int, int] = (0, 0)
    began: tuple[int, int] = (0, 0)

    def cell(self, screen: Screenful) -> Cell:
        """Return the cell of the marked tile."""
        return tile_at(screen, *self.at).cell

    def first(self, screen: Screenful) -> Cell:
        """Return the cell of the tile where the choice began."""
        return tile_at(screen, *self.began).cell

    def chosen(self, screen: Screenful) -> Cell:
        """Return the rectangle of all tiles from the first to the marked one."""
        return span_over(screen, self.first(screen), self.cell(screen))


def marked(cell: Cell) -> Mark:
    """Return the mark on a tile."""
    return Mark((cell.column, cell.row), (cell.column, cell.row))


def moved(mark: Mark, screen: Screenful, step: str, *, extends: bool = False) -> Mark:
    """Return the mark on the next tile in a direction, as `Left`; at the border it stays. extends: the choice grows."""
    cell = mark.cell(screen)
    across, down = STEPS[step]
    column, row = mark.at
    if across:
        column = cell.column + cell.columns if across > 0 else cell.column - 1
    else:
        row = cell.row + cell.rows if down > 0 else cell.row - 1
    is_inside = 0 <= column < screen.columns and 0 <= row < screen.rows
    at = (column, row) if is_inside else mark.at
    return Mark(at, mark.began if extends else at)


def after(cell: Cell, screen: Screenful) -> Mark:
    """Return the mark on the next empty tile in reading order, on the very tile where all have a camera."""
    index = next((place for place, tile in enumerate(screen.tiles) if tile.cell == cell), 0)
    following = (*screen.tiles[index + 1 :], *screen.tiles[:index])
    return marked(next((tile.cell for tile in following if not tile.camera), cell))
