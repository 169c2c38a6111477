"""Where on the X screen the operator's desk belongs."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen

from scc_wall.app.wall_now import WallNow


def has_free_monitor(now: WallNow) -> bool:
    """Return whether a monitor shows no tile: that one is the operator's."""
    return bool(set(now.monitors.places()) - _taken(now))


def desk_screen(now: WallNow) -> QScreen:
    """Return the monitor for the desk: the last one without a tile, else the last one there is."""
    taken, places = _taken(now), now.monitors.places()
    free = [place for identity, place in places.items() if identity not in taken]
    screens = QGuiApplication.screens()
    if free:
        for screen in screens:
            if (screen.geometry().x(), screen.geometry().y()) == (free[-1].x, free[-1].y):
                return screen
    return max(screens, key=lambda screen: (screen.geometry().x(), screen.geometry().y()))


def _taken(now: WallNow) -> frozenset[str]:
    return frozenset(pane.monitor for pane in now.state.panes if not pane.spare)
