"""The wall in miniature: where monitors and tiles are in a small area, and what is at a point of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scc_wall.base.geometry import Rect

GAP = 6
"""Pixels between the miniature and its border."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A tile in the miniature: which, on which monitor, and its pixels there."""

    tile: str
    monitor: str
    rect: Rect


def shrunk(monitors: Mapping[str, Rect], area: Rect) -> dict[str, Rect]:
    """Return the monitors' places in an area, as they stand to one another on the X screen; none where there is no room."""
    width, height = area.w - 2 * GAP, area.h - 2 * GAP
    if not monitors or width <= 0 or height <= 0:
        return {}
    left, top = min(one.x for one in monitors.values()), min(one.y for one in monitors.values())
    right, bottom = max(one.right for one in monitors.values()), max(one.bottom for one in monitors.values())
    scale = min(width / max(1, right - left), height / max(1, bottom - top))
    dx = area.x + GAP + (width - (right - left) * scale) / 2
    dy = area.y + GAP + (height - (bottom - top) * scale) / 2
    return {name: _scaled(one.moved(-left, -top), scale, scale, dx, dy) for name, one in monitors.items()}


def spots(tiles: Iterable[tuple[str, str, Rect]], monitors: Mapping[str, Rect], small: Mapping[str, Rect]) -> tuple[Spot, ...]:
    """Return the tiles' places. tiles: each with its monitor and its pixels there; small: `shrunk` of the same monitors."""
    found: list[Spot] = []
    for tile, monitor, rect in tiles:
        if monitor not in small:
            continue
        whole, place = monitors[monitor], small[monitor]
        found.append(Spot(tile, monitor, _scaled(rect, place.w / max(1, whole.w), place.h / max(1, whole.h), place.x, place.y)))
    return tuple(found)


def spot_at(found: Iterable[Spot], x: int, y: int) -> Spot | None:
    """Return the tile at a point."""
    return next((spot for spot in found if spot.rect.overlaps(Rect(x, y, 1, 1))), None)


def _scaled(rect: Rect, across: float, down: float, dx: float, dy: float) -> Rect:
    """Return a rectangle at another scale; neighbours still share their borders."""
    left, top = round(dx + rect.x * across), round(dy + rect.y * down)
    return Rect(left, top, round(dx + rect.right * across) - left, round(dy + rect.bottom * down) - top)
