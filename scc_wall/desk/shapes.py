"""The standard shapes of a monitor: equal tiles, and one or more large pictures with small ones around them. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from scc_wall.layout.layout import Cell


@dataclass(frozen=True, slots=True)
class Shape:
    """A grid and the cells that divide it without a gap; name: as operators call it, `1+7` or `1+5`."""

    name: str
    columns: int
    rows: int
    cells: tuple[Cell, ...]


def in_reading_order(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Return cells row by row, each row from left to right."""
    return tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))


def divided(name: str, columns: int, rows: int, large: Iterable[Cell] = ()) -> Shape:
    """Return a shape of some large cells; the rest of the grid is single fields."""
    big = tuple(large)
    rest = [Cell(column, row) for row in range(rows) for column in range(columns)]
    return Shape(name, columns, rows, in_reading_order([*big, *(one for one in rest if not any(map(one.overlaps, big)))]))


SHAPES: tuple[Shape, ...] = (
    divided("1", 1, 1),
    divided("2", 2, 1),
    divided("2×2", 2, 2),  # noqa: RUF001 - the sign people read
    divided("3×3", 3, 3),  # noqa: RUF001
    divided("4×4", 4, 4),  # noqa: RUF001
    divided("5×5", 5, 5),  # noqa: RUF001
    divided("6×6", 6, 6),  # noqa: RUF001
    divided("1+2", 3, 2, [Cell(0, 0, 2, 2)]),
    divided("1+5", 3, 3, [Cell(0, 0, 2, 2)]),
    divided("1+7", 4, 4, [Cell(0, 0, 3, 3)]),
    divided("1+12", 4, 4, [Cell(1, 1, 2, 2)]),
    divided("2+8", 4, 4, [Cell(0, 0, 2, 2), Cell(2, 0, 2, 2)]),
    divided("3+4", 4, 4, [Cell(0, 0, 2, 2), Cell(2, 0, 2, 2), Cell(0, 2, 2, 2)]),
)


def shape_named(name: str) -> Shape:
    """Return a standard shape; KeyError for a name that is none: a bug of ours."""
    return {shape.name: shape for shape in SHAPES}[name]
