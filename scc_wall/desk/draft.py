"""Edits of one monitor's part in the layout editor. Pure.

In the editor a part is *whole*: its tiles divide the grid without gap or overlap, in reading order; a tile without a camera is
empty (its camera is ""). Files know no empty tiles: `layout_of` in `drafting` leaves them out, `whole` puts them in again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from scc_wall.base.trouble import Trouble
from scc_wall.desk.shapes import Shape
from scc_wall.layout.layout import Cell, Screenful, Tile
from scc_wall.layout.parse_tiles import GRID_LIMIT, free_cells

EMPTY = ""
"""The camera of an empty tile."""


@dataclass(frozen=True, slots=True)
class Edited:
    """A part after an edit, and the cameras that found no place in it any more."""

    screen: Screenful
    fallen: tuple[str, ...] = ()


def whole(screen: Screenful) -> Screenful:
    """Return a part with empty tiles in its free fields, in reading order."""
    free = (Tile(cell, EMPTY) for cell in free_cells((screen.columns, screen.rows), screen.tiles))
    return replace(screen, tiles=_sorted((*screen.tiles, *free)))


def blank(monitor: str, shape: Shape) -> Screenful:
    """Return a part of a shape without cameras."""
    return Screenful(monitor, shape.columns, shape.rows, tuple(Tile(cell, EMPTY) for cell in shape.cells))


def tile_at(screen: Screenful, column: int, row: int) -> Tile:
    """Return the tile on a field of a whole part; fields beyond the grid count as its border."""
    at = Cell(max(0, min(column, screen.columns - 1)), max(0, min(row, screen.rows - 1)))
    return next(tile for tile in screen.tiles if tile.cell.overlaps(at))


def cameras(screen: Screenful) -> tuple[str, ...]:
    """Return the cameras of a part in reading order."""
    return tuple(tile.camera for tile in screen.tiles if tile.camera)


def shaped(screen: Screenful, shape: Shape) -> Edited:
    """Return a part in another shape; the cameras keep their order, the first ones get the large tiles."""
    fresh = blank(screen.monitor, shape)
    by_size = sorted(fresh.tiles, key=lambda tile: -tile.cell.columns * tile.cell.rows)
    old = sorted((tile for tile in screen.tiles if tile.camera), key=lambda tile: -tile.cell.columns * tile.cell.rows)
    seated = [replace(one, cell=place.cell) for place, one in zip(by_size, old, strict=False)]
    return Edited(whole(replace(fresh, tiles=_over(fresh.tiles, seated))), tuple(one.camera for one in old[len(seated) :]))


def resized(screen: Screenful, columns: int, rows: int) -> Edited:
    """Return a part with another grid: tiles keep their fields, those at the border are cut, those beyond it go."""
    columns, rows = max(1, min(columns, GRID_LIMIT)), max(1, min(rows, GRID_LIMIT))
    kept, beyond = [], []
    for tile in screen.tiles:
        cell = tile.cell
        if cell.column < columns and cell.row < rows:
            width, height = min(cell.columns, columns - cell.column), min(cell.rows, rows - cell.row)
            kept.append(replace(tile, cell=replace(cell, columns=width, rows=height)))
        elif tile.camera:
            beyond.append(tile)
    return _reseated(whole(replace(screen, columns=columns, rows=rows, tiles=tuple(kept))), beyond)


def span_over(screen: Screenful, one: Cell, other: Cell) -> Cell:
    """Return the smallest rectangle over two cells that cuts no tile."""
    left, top = min(one.column, other.column), min(one.row, other.row)
    right = max(one.column + one.columns, other.column + other.columns)
    bottom = max(one.row + one.rows, other.row + other.rows)
    right, bottom = min(right, screen.columns), min(bottom, screen.rows)
    while True:
        cell = Cell(left, top, right - left, bottom - top)
        touched = [tile.cell for tile in screen.tiles if tile.cell.overlaps(cell)]
        left, top = min(one.column for one in touched), min(one.row for one in touched)
        right = max(one.column + one.columns for one in touched)
        bottom = max(one.row + one.rows for one in touched)
        if cell == Cell(left, top, right - left, bottom - top):
            return cell


def merged(screen: Screenful, one: Cell, other: Cell) -> Edited:
    """Return a part with one tile over two cells and all between them.

    It shows the camera of the tile at `one`, else the first one there is; other cameras under it move to empty tiles.
    """
    cell = span_over(screen, one, other)
    under = [tile for tile in screen.tiles if tile.cell.overlaps(cell)]
    if len(under) == 1:
        return Edited(screen)
    seen = [tile for tile in under if tile.camera]
    first = next((tile for tile in seen if tile.cell.overlaps(one)), seen[0] if seen else under[0])
    rest = tuple(tile for tile in screen.tiles if not tile.cell.overlaps(cell))
    joined = replace(screen, tiles=_sorted((*rest, replace(first, cell=cell))))
    return _reseated(joined, [tile for tile in seen if tile is not first])


def split(screen: Screenful, cell: Cell) -> Screenful:
    """Return a part whose tile is divided into single fields, its camera in the first.

    A tile of one field becomes four: the whole grid is made twice as fine, all others stay as large as they are. Trouble where
    the grid is as fine as it may be.
    """
    tile = _tile(screen, cell)
    if (cell.columns, cell.rows) == (1, 1):
        if 2 * max(screen.columns, screen.rows) > GRID_LIMIT:
            raise Trouble("editor.too_fine", limit=GRID_LIMIT)
        fine = tuple(replace(one, cell=_doubled(one.cell)) for one in screen.tiles)
        screen = replace(screen, columns=2 * screen.columns, rows=2 * screen.rows, tiles=fine)
        tile = replace(tile, cell=_doubled(cell))
    rest = tuple(one for one in screen.tiles if one.cell != tile.cell)
    return whole(replace(screen, tiles=(*rest, replace(tile, cell=replace(tile.cell, columns=1, rows=1)))))


def emptied(screen: Screenful, cell: Cell) -> Screenful:
    """Return a part without a tile's camera; a large tile that was empty falls apart into single fields."""
    tile = _tile(screen, cell)
    if tile.camera:
        return replace(screen, tiles=_over(screen.tiles, [Tile(cell, EMPTY)]))
    return whole(replace(screen, tiles=tuple(one for one in screen.tiles if one.cell != cell)))


def put(screen: Screenful, cell: Cell, camera: str) -> Screenful:
    """Return a part with a camera in a tile, in place of what it showed."""
    return replace(screen, tiles=_over(screen.tiles, [replace(_tile(screen, cell), camera=camera)]))


def filled(screen: Screenful, cell: Cell, wanted: Sequence[str]) -> Edited:
    """Return a part with cameras in its empty tiles, from a tile on and then from the first; those it shows already stay."""
    shown = set(cameras(screen))
    new = [camera for camera in dict.fromkeys(wanted) if camera not in shown]
    start = screen.tiles.index(_tile(screen, cell))
    room = [tile for tile in (*screen.tiles[start:], *screen.tiles[:start]) if not tile.camera]
    seated = [replace(tile, camera=camera) for tile, camera in zip(room, new, strict=False)]
    return Edited(replace(screen, tiles=_over(screen.tiles, seated)), tuple(new[len(room) :]))


def swapped(screen: Screenful, one: Cell, other: Cell) -> Screenful:
    """Return a part in which two tiles have exchanged what they show; the places stay."""
    first, second = _tile(screen, one), _tile(screen, other)
    return replace(screen, tiles=_over(screen.tiles, [replace(first, cell=second.cell), replace(second, cell=first.cell)]))


def changed(screen: Screenful, cell: Cell, change: Callable[[Tile], Tile]) -> Screenful:
    """Return a part with one tile changed, as to another stream; its cell must stay."""
    return replace(screen, tiles=_over(screen.tiles, [change(_tile(screen, cell))]))


def _reseated(screen: Screenful, tiles: Iterable[Tile]) -> Edited:
    """Give tiles that lost their place the empty ones."""
    homeless = list(tiles)
    room = [tile for tile in screen.tiles if not tile.camera]
    seated = [replace(one, cell=place.cell) for place, one in zip(room, homeless, strict=False)]
    fallen = tuple(one.camera for one in homeless[len(room) :])
    return Edited(replace(screen, tiles=_over(screen.tiles, seated)), fallen)


def _tile(screen: Screenful, cell: Cell) -> Tile:
    found = next((tile for tile in screen.tiles if tile.cell == cell), None)
    if found is None:
        raise Trouble("editor.no_tile")
    return found


def _over(tiles: Iterable[Tile], new: Iterable[Tile]) -> tuple[Tile, ...]:
    """Return tiles, those of the same cells replaced."""
    by_cell = {tile.cell: tile for tile in tiles}
    by_cell.update((tile.cell, tile) for tile in new)
    return _sorted(by_cell.values())


def _sorted(tiles: Iterable[Tile]) -> tuple[Tile, ...]:
    return tuple(sorted(tiles, key=lambda tile: (tile.cell.row, tile.cell.column)))


def _doubled(cell: Cell) -> Cell:
    return Cell(2 * cell.column, 2 * cell.row, 2 * cell.columns, 2 * cell.rows)
