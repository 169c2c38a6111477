"""The monitors as Qt sees them; the wall knows them by these names, never by their order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from scc_wall.base.geometry import Rect

SETTLE_MS = 500
"""Plugging in one monitor moves others: changes are told once this long after the last of them."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One monitor: its connector (as "DP-1"), what it says of itself (often empty), and its pixels on the X screen."""

    connector: str
    manufacturer: str
    model: str
    serial: str
    rect: Rect


def connected_screens() -> list[Screen]:
    """Return the monitors there are now, from left to right and from top to bottom."""
    found = [
        Screen(screen.name(), screen.manufacturer(), screen.model(), screen.serialNumber(), screen_rect(screen))
        for screen in QGuiApplication.screens()
    ]
    return sorted(found, key=_place_of)


def as_told(screens: Iterable[Screen], told: Mapping[str, Rect] | None) -> list[Screen]:
    """Return Qt's monitors with the pixels that the X server tells by their connectors, and those that only it knows.

    Where it tells nothing, or of none that Qt knows (names may mean something else there), Qt is believed.
    """
    known = {screen.connector: screen for screen in screens}
    if not told or not known.keys() & told.keys():
        return list(known.values())
    found = [replace(known.get(name, Screen(name, "", "", "", rect)), rect=rect) for name, rect in told.items()]
    return sorted(found, key=_place_of)


def _place_of(screen: Screen) -> tuple[int, int, str]:
    return screen.rect.x, screen.rect.y, screen.connector


def screen_rect(screen: QScreen) -> Rect:
    """Return a monitor's pixels on the X screen (Qt's scaling is off, so both count the same)."""
    place = screen.geometry()
    return Rect(place.x(), place.y(), place.width(), place.height())


class ScreenWatch(QObject):
    """Tells when monitors came, went or moved."""

    changed = Signal()
    gone = Signal()
    """A monitor went; told at once, before `changed`."""

    def __init__(self, parent: QObject, application: QGuiApplication) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self.changed)
        application.screenAdded.connect(self._added)
        application.screenRemoved.connect(self._removed)
        for screen in application.screens():
            screen.geometryChanged.connect(self._moved)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._moved)
        self._timer.start()

    def _removed(self, _screen: QScreen) -> None:
        self.gone.emit()
        self._timer.start()

    def _moved(self) -> None:
        self._timer.start()
