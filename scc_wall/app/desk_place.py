"""Where on the X screen the operator's desk belongs."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from scc_wall.app.wall_now import WallNow
from scc_wall.base.geometry import Rect
from scc_wall.ui.screens import screen_rect


def has_free_monitor(now: WallNow) -> bool:
    """Return whether a monitor shows no tile: that one is the operator's."""
    return bool(set(now.monitors.places()) - _taken(now))


def desk_rect(now: WallNow) -> Rect:
    """Return the monitor for the desk: the last one without a tile, else the last one there is.

    The wall's own monitors are asked, not Qt's screens: Qt misses changes.
    """
    taken, places = _taken(now), now.monitors.places()
    free = [place for identity, place in places.items() if identity not in taken]
    if free:
        return free[-1]
    if places:
        return max(places.values(), key=lambda place: (place.x, place.y))
    return screen_rect(QGuiApplication.primaryScreen())


def _taken(now: WallNow) -> frozenset[str]:
    return frozenset(pane.monitor for pane in now.state.panes if not pane.spare)
