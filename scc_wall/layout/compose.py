"""Layouts made of others: one monitor's part exchanged, and the hot-spot tile that shows what was last picked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scc_wall.layout.layout import Layout, Screenful

HOTSPOT = "hotspot"
"""What a layout writes for a camera where a tile is to show, large, the camera that was last picked."""


def part_for(layout: Layout, monitor: str) -> Screenful | None:
    """Return what a layout shows on a monitor; its first part, taken over there, where it has none for it."""
    own = next((screen for screen in layout.screens if screen.monitor == monitor), None)
    if own is not None or not layout.screens:
        return own
    return replace(layout.screens[0], monitor=monitor)


def with_parts(layout: Layout, parts: Mapping[str, Screenful]) -> Layout:
    """Return a layout with other parts on some monitors, by the names it calls them; parts for others are added."""
    if not parts:
        return layout
    kept = [parts.get(screen.monitor, screen) for screen in layout.screens]
    names = {screen.monitor for screen in layout.screens}
    return replace(layout, screens=(*kept, *(part for monitor, part in parts.items() if monitor not in names)))


def with_picked(layout: Layout, picked: str) -> Layout:
    """Return a layout whose hot-spot tiles show the picked camera, before there is one the layout's first camera."""
    cameras = [tile.camera for screen in layout.screens for tile in screen.tiles if tile.camera != HOTSPOT]
    if len(cameras) == sum(len(screen.tiles) for screen in layout.screens):
        return layout
    shown = picked or next(iter(cameras), HOTSPOT)
    screens = tuple(
        replace(
            screen,
            tiles=tuple(replace(tile, camera=shown) if tile.camera == HOTSPOT else tile for tile in screen.tiles),
        )
        for screen in layout.screens
    )
    return replace(layout, screens=screens)


def hotspots(layout: Layout) -> frozenset[str]:
    """Return the ids of a layout's hot-spot tiles."""
    return frozenset(screen.tile_id(tile) for screen in layout.screens for tile in screen.tiles if tile.camera == HOTSPOT)
