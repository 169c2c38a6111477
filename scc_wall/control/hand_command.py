"""Commands of a hand at the wall: it selects tiles, puts cameras into them, and takes that back."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class Select(Asked, verb="select"):
    """Let the keys mean a tile, by its id."""

    tile: str


@dataclass(frozen=True, slots=True)
class Put(Asked, verb="put"):
    """Show a camera, by its id, in a tile of the layout on the wall; the layout's file stays as it is.

    Several ids with commas between them go into that tile and those after it.
    """

    tile: str
    camera: str


@dataclass(frozen=True, slots=True)
class Swap(Asked, verb="swap"):
    """Exchange the cameras of two tiles."""

    tile: str
    other: str


@dataclass(frozen=True, slots=True)
class Undo(Asked, verb="undo"):
    """Take back the last change by hand to the layout on the wall."""


@dataclass(frozen=True, slots=True)
class Redo(Asked, verb="redo"):
    """Make again what was taken back last."""
