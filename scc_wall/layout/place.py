"""Puts a layout's tiles on the monitors that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Layout, StreamChoice
from scc_wall.layout.monitors import Monitor, find_monitor


@dataclass(frozen=True, slots=True)
class PlacedTile:
    """A tile on the glass. monitor: its identity; rect: its pixels counted from that monitor's left upper corner."""

    tile_id: str
    monitor: str
    camera: str
    stream: StreamChoice
    rect: Rect


@dataclass(frozen=True, slots=True)
class UnplacedTile:
    """A tile without a place. monitor: as the layout calls it."""

    tile_id: str
    monitor: str
    camera: str


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a layout's tiles are, and which have no place."""

    placed: tuple[PlacedTile, ...]
    unplaced: tuple[UnplacedTile, ...]


def place(layout: Layout, monitors: Sequence[Monitor]) -> Placement:
    """Return the places of a layout's tiles on these monitors.

    A monitor shows one screenful: a second that means the same monitor under another name has no place.
    """
    placed: list[PlacedTile] = []
    unplaced: list[UnplacedTile] = []
    used: set[str] = set()
    for screen in layout.screens:
        monitor = find_monitor(screen.monitor, monitors)
        if monitor is None or monitor.identity in used:
            unplaced += [UnplacedTile(screen.tile_id(tile), screen.monitor, tile.camera) for tile in screen.tiles]
            continue
        used.add(monitor.identity)
        area = Rect(0, 0, monitor.rect.w, monitor.rect.h)
        placed += [
            PlacedTile(screen.tile_id(tile), monitor.identity, tile.camera, tile.stream, screen.rect(tile.cell, area))
            for tile in screen.tiles
        ]
    return Placement(tuple(placed), tuple(unplaced))
