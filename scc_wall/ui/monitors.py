"""The wall's monitors: a window for each, with the wall's strip and the pages on the first."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from scc_wall.base.geometry import Rect
from scc_wall.base.words import Words
from scc_wall.desk.event_text import EventText
from scc_wall.ui import event_band, wall_strip
from scc_wall.ui.event_band import EventBand
from scc_wall.ui.foreground import Foreground
from scc_wall.ui.monitor_window import MonitorWindow
from scc_wall.ui.placing import window_places
from scc_wall.ui.pointer import PointerRest
from scc_wall.ui.screens import screen_rect
from scc_wall.ui.wall_strip import WallStrip, WallText

ASTRAY_MS = 400
"""How long after windows were shown or moved it is looked whether they are on their monitors."""
FETCHES = 10
"""How often windows are put back until monitors change again: a window manager that insists must not make the wall flicker."""

log = logging.getLogger(__name__)


class Monitors(QObject):
    """Windows by the monitors' names. Windows are hidden, never destroyed, while players may draw into panes of theirs."""

    key = Signal(str)
    key_released = Signal(str)
    clicked = Signal(object)
    wheeled = Signal(object)
    dragged = Signal(object)
    quit_asked = Signal()
    laid_out = Signal(str)
    """A window or its monitor changed size: its panes are to be placed anew."""

    def __init__(self, words: Words, windowed: bool, rest_ms: int, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._words, self._is_windowed, self._now = words, windowed, now
        self._rects: dict[str, Rect] = {}
        self._strip: WallStrip | None = None
        self._band: EventBand | None = None
        self._reserved, self._scale = wall_strip.HEIGHT, 1.0
        self.windows: dict[str, MonitorWindow] = {}
        self._watchers: list[QObject] = []
        self.text = WallText()
        self.foreground = Foreground(words)
        self.pointer = PointerRest(self, self.windows.values, rest_ms)
        self._astray = QTimer(self)
        self._astray.setInterval(ASTRAY_MS)
        self._astray.timeout.connect(self._fetch_back)
        self._fetches_left = 0

    def show(self, monitors: Sequence[tuple[str, Rect]]) -> None:
        """Show a window for each monitor and hide those of monitors that are gone; the first bears the wall's strip."""
        self._rects = dict(monitors)
        room = screen_rect(QGuiApplication.primaryScreen())
        places = window_places(self._rects, room) if self._is_windowed else self._rects
        for name, window in self.windows.items():
            if name not in self._rects:
                window.hide()
        for name, rect in self._rects.items():
            self._window(name).cover_monitor(rect, places[name])
        if monitors:
            self._settle_first(monitors[0][0], places[monitors[0][0]])
        for name in self._rects:
            self._lay_out(name)
        self._fetches_left = FETCHES
        self._astray.start()

    def hide_absent(self, present: Collection[Rect]) -> None:
        """Hide at once the windows of monitors whose part of the X screen no monitor shows any more; `show` sets all right."""
        for name, rect in self._rects.items():
            if rect not in present:
                self.windows[name].hide()

    def set_windowed(self, windowed: bool) -> None:
        """Change between full screen and ordinary windows."""
        self._is_windowed = windowed
        for window in self.windows.values():
            window.set_windowed(windowed)
        self.show(tuple(self._rects.items()))

    def usable(self, name: str) -> Rect:
        """Return where tiles may be, in the monitor's own pixels: all but the wall's strip and the event's band."""
        whole = self._rects[name]
        return Rect(0, 0, whole.w, whole.h - self._reserved if self._is_first(name) else whole.h)

    def say(self, text: WallText) -> None:
        """Show other words on the wall's strip."""
        self.text = text
        if self._strip is not None:
            self._strip.show_text(text)

    def say_event(self, text: EventText | None) -> bool:
        """Show a running event in a band above the strip, or no more; return whether `usable` is another now."""
        if self._strip is None:
            return False
        band, self._band = self._band, None if text is None else self._band
        if text is None:
            if band is not None:
                band.deleteLater()
                band.hide()
        elif band is None:
            self._band = EventBand(self.windows[next(iter(self._rects))], text)
            self._band.show()
        else:
            band.show_text(text)
        if (band is None) == (text is None):
            return False
        self._reserve()
        return True

    def grab(self) -> list[tuple[str, QImage]]:
        """Return what the X screen shows where each window is, other processes' drawing included."""
        pictures: list[tuple[str, QImage]] = []
        for name in self._rects:
            window = self.windows[name]
            screen = window.screen()
            place = window.mapToGlobal(QPoint(0, 0)) - screen.geometry().topLeft()
            pictures.append((name, screen.grabWindow(0, place.x(), place.y(), window.width(), window.height()).toImage()))
        return pictures

    def watch(self, watcher: QObject) -> None:
        """Have an event filter on every window, those to come included."""
        self._watchers.append(watcher)
        for window in self.windows.values():
            window.installEventFilter(watcher)

    def end(self) -> None:
        """Destroy every window."""
        for window in self.windows.values():
            window.hide()
            window.deleteLater()
        self.windows.clear()
        self._rects.clear()

    def _fetch_back(self) -> None:
        """Bring windows back that a window manager has put over another monitor, which it does when monitors come and go."""
        self._astray.stop()
        astray = [self.windows[name] for name in self._rects if self.windows[name].is_astray]
        if astray and self._fetches_left > 0:
            self._fetches_left -= 1
            log.info("windows are not on their monitors and are put back: %s", ", ".join(window.name for window in astray))
            for window in astray:
                window.go_back()
            self._astray.start()

    def _is_first(self, name: str) -> bool:
        return name == next(iter(self._rects))

    def _window(self, name: str) -> MonitorWindow:
        """Return the window of a monitor, made when first asked for."""
        if name not in self.windows:
            window = MonitorWindow(name, self._is_windowed)
            window.setWindowTitle(self._words.say("ui.wall.window", monitor=name))
            window.key_pressed.connect(self._on_key)
            window.key_released.connect(self.key_released)
            window.clicked.connect(self.clicked)
            window.wheeled.connect(self.wheeled)
            window.dragged.connect(self.dragged)
            window.pointer_moved.connect(self.pointer.moved)
            window.resized.connect(self._lay_out)
            window.moved.connect(self._astray.start)
            window.quit_asked.connect(self.quit_asked)
            for watcher in self._watchers:
                window.installEventFilter(watcher)
            self.windows[name] = window
        return self.windows[name]

    def _settle_first(self, name: str, place: Rect) -> None:
        """Give the wall's strip, the event's band and the pages to the first monitor."""
        window = self.windows[name]
        self._scale = self._rects[name].h / place.h
        self._reserve()
        if self._strip is None:
            self._strip = WallStrip(window, self._words, self._now)
            self._strip.show_text(self.text)
        self._strip.move_to(window)
        if self._band is not None:
            self._band.setParent(window)
            self._band.show()
        self.foreground.belong_to(window)
        if (active := QApplication.activeWindow()) is None or not active.isVisible():
            window.activateWindow()  # without a window manager nobody else gives it the keyboard; a person's desk keeps it

    def _lay_out(self, name: str) -> None:
        """Place the wall's strip and have the panes placed."""
        if name not in self._rects:
            return
        window = self.windows[name]
        if self._strip is not None and self._is_first(name):
            whole, strip = self._rects[name], round(wall_strip.HEIGHT * self._scale)
            self._strip.lay(window.to_window(Rect(0, whole.h - strip, whole.w, strip)))
            if self._band is not None:
                band = window.to_window(Rect(0, whole.h - self._reserved, whole.w, self._reserved - strip))
                self._band.setGeometry(band)
        self.laid_out.emit(name)
        self.foreground.raise_over(window)

    def _reserve(self) -> None:
        """Keep as much of the first monitor as its lines need; they are readable in a small window, too."""
        wanted = wall_strip.HEIGHT + (event_band.HEIGHT if self._band is not None else 0)
        self._reserved = round(wanted * self._scale)

    def _on_key(self, chord: str) -> None:
        if not self.foreground.takes(chord):
            self.key.emit(chord)
