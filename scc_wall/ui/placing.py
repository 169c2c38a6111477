"""Where the monitors' windows go with `--windowed`; pure."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.base.geometry import Rect

SHARE = 0.85
"""How much of the desktop all windows together may take, in each direction."""


def window_places(monitors: Mapping[str, Rect], room: Rect) -> dict[str, Rect]:
    """Return a place for each monitor's window: the whole wall made smaller, arranged alike, in the middle of `room`."""
    if not monitors:
        return {}
    left, top = min(rect.x for rect in monitors.values()), min(rect.y for rect in monitors.values())
    wide = max(rect.right for rect in monitors.values()) - left
    tall = max(rect.bottom for rect in monitors.values()) - top
    scale = min(room.w * SHARE / wide, room.h * SHARE / tall)
    x0 = room.x + round((room.w - wide * scale) / 2)
    y0 = room.y + round((room.h - tall * scale) / 2)
    return {
        name: Rect(
            x0 + round((rect.x - left) * scale),
            y0 + round((rect.y - top) * scale),
            round(rect.w * scale),
            round(rect.h * scale),
        )
        for name, rect in monitors.items()
    }
