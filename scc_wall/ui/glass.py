"""The glass: monitors' windows and the panes in them, as the application uses them. Everything here runs on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QImage
from PySide6.QtWidgets import QWidget

from scc_wall.base.geometry import Rect
from scc_wall.base.words import Words
from scc_wall.desk.event_text import EventText
from scc_wall.ui.badge import BadgeText
from scc_wall.ui.framing import Framing
from scc_wall.ui.monitors import Monitors
from scc_wall.ui.native import keep_siblings_alien
from scc_wall.ui.pane_touch import PaneTouch
from scc_wall.ui.pane_widget import Pane
from scc_wall.ui.pointer import REST_MS
from scc_wall.ui.screens import Screen, ScreenWatch, as_told, connected_screens
from scc_wall.ui.tile_text import count_text, cover_text, strip_text
from scc_wall.ui.wall_strip import WIB
from scc_wall.wall.view import PaneView

NOWHERE = Rect(0, 0, 0, 0)
"""The place of a pane that the wall has and the glass has not yet: panes are opened one after the other."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a pane is meant to be: a tile's rectangle in its monitor's own pixels."""

    monitor: str
    tile: Rect
    is_parked: bool = False


def time_of_day() -> datetime:
    """Return the present moment."""
    return datetime.now(WIB)


class Glass(QObject):
    """Monitors' windows, panes, strips, covers and pages. Unknown monitors and panes raise KeyError: a bug of the caller."""

    key = Signal(str)
    """A pressed chord, as `Ctrl+F1`."""
    key_released = Signal(str)
    """A chord that was let go."""
    quit_asked = Signal()
    """A person closed a window."""
    pane_clicked = Signal(object)
    """A PaneClick."""
    pane_wheeled = Signal(object)
    """A PaneWheel."""
    pane_dragged = Signal(object)
    """A PaneDrag."""
    screens_changed = Signal()
    """Monitors came, went or moved; see `screens()`."""

    def __init__(
        self, words: Words, windowed: bool = False, *, rest_ms: int = REST_MS, now: Callable[[], datetime] = time_of_day
    ) -> None:
        """Need a QApplication. rest_ms: when the pointer hides; now: the moment, for the clock on the wall's strip."""
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise TypeError("the glass needs a QApplication first")
        super().__init__()
        keep_siblings_alien()
        self._words = words
        self._panes: dict[str, Pane] = {}
        self._spots: dict[str, _Spot] = {}
        self._views: dict[str, PaneView] = {}
        self._monitors = Monitors(words, windowed, rest_ms, now)
        self._monitors.key.connect(self.key)
        self._monitors.key_released.connect(self.key_released)
        touch = PaneTouch(self, self._monitors, self._touched)
        touch.clicked.connect(self.pane_clicked)
        touch.wheeled.connect(self.pane_wheeled)
        touch.dragged.connect(self.pane_dragged)
        self._monitors.quit_asked.connect(self.quit_asked)
        self._monitors.laid_out.connect(self._place_panes)
        self._told: Mapping[str, Rect] | None = None
        self._watch = ScreenWatch(self, application)
        self._watch.gone.connect(self._hide_absent)
        self._watch.changed.connect(self.screens_changed)

    # monitors

    def screens(self) -> list[Screen]:
        """Return the monitors that are connected, in X pixels."""
        return as_told(connected_screens(), self._told)

    def tell_screens(self, told: Mapping[str, Rect] | None) -> None:
        """Take what the X server says of its monitors' pixels, by connector; Qt misses changes."""
        self._told = told

    def set_monitors(self, monitors: Sequence[tuple[str, Rect]]) -> None:
        """Show a window for each monitor (name in the site, rectangle on the X screen); the first bears the wall's strip.

        The windows of monitors that are gone are hidden, not destroyed: players may still draw into panes of theirs.
        """
        self._monitors.show(monitors)

    def set_windowed(self, windowed: bool) -> None:
        """Leave full screen for ordinary windows or go back; `usable` changes, so tiles are to be placed anew."""
        self._monitors.set_windowed(windowed)

    def usable(self, monitor: str) -> Rect:
        """Return where tiles may be, in the monitor's own pixels (from its left top corner): all but the wall's strip."""
        return self._monitors.usable(monitor)

    def grab(self) -> list[tuple[str, QImage]]:
        """Return what is on each monitor's glass (windowed: on each window's part), other processes' drawing included."""
        return self._monitors.grab()

    # panes

    @property
    def window_ids(self) -> dict[str, int]:
        """Return each pane's X window."""
        return {name: pane.window_id for name, pane in self._panes.items()}

    def open_pane(self, pane: str, monitor: str, rect: Rect) -> int:
        """Make a pane at a tile's rectangle in that monitor's pixels and return the X window a player is to draw into."""
        if pane in self._panes:
            raise ValueError(f"pane {pane} is open already")
        window = self._monitors.windows[monitor]
        self._panes[pane] = Pane(window)
        self.move_pane(pane, monitor, rect)
        self._monitors.pointer.apply_to(window)
        return self._panes[pane].window_id

    def move_pane(self, pane: str, monitor: str, rect: Rect) -> None:
        """Show a pane (also a parked one) at another place, also on another monitor; its X window stays the same."""
        window = self._monitors.windows[monitor]
        self._spots[pane] = _Spot(monitor, rect)
        self._panes[pane].place(window, window.to_window(rect))
        self._monitors.foreground.raise_over(window)

    def park_pane(self, pane: str) -> None:
        """Take a pane off the glass: its X window is unmapped and stays, with the player behind it."""
        self._spots[pane] = replace(self._spots[pane], is_parked=True)
        self._panes[pane].park()

    def close_pane(self, pane: str) -> None:
        """Destroy a pane; the player must have stopped before."""
        self._panes.pop(pane).destroy()
        del self._spots[pane]
        self._views.pop(pane, None)

    def show_views(self, views: Iterable[PaneView], later: Collection[str] = ()) -> None:
        """Bring strips, covers and counts to the present state; only what reads differently is painted.

        later: panes that are left as they are for now.
        """
        shown = tuple(views)
        for view in shown:
            pane = self._panes.get(view.pane)
            if pane is None or view.pane in later or self._views.get(view.pane) == view:  # it may be older than the pane's end
                continue
            self._views[view.pane] = view
            pane.show_texts(strip_text(view, self._words), cover_text(view, self._words))
        self._monitors.say(replace(self._monitors.text, counts=count_text(shown, self._words)))
        for window in self._monitors.windows.values():
            self._monitors.foreground.raise_over(window)

    def picture(self, pane: str) -> tuple[QWidget, QRect] | None:
        """Return a pane's window and its picture's place there; None for one that is not on the glass."""
        spot = self._spots.get(pane)
        if spot is None or spot.is_parked:
            return None
        return self._monitors.windows[spot.monitor], self._panes[pane].opening.geometry()

    def pane_at(self, place: QPoint) -> str | None:
        """Return the pane whose picture is at a place on the screen, None where there is none."""
        for pane, spot in self._spots.items():
            here = self._panes[pane].picture_place()
            if not spot.is_parked and here.x <= place.x() < here.right and here.y <= place.y() < here.bottom:
                return pane
        return None

    def watch_windows(self, watcher: QObject) -> None:
        """Have an event filter on every monitor's window, those to come included."""
        self._monitors.watch(watcher)

    def picture_place(self, pane: str) -> Rect:
        """Return the pixels of a pane's picture, without its strip, on the X screen; none for one that is yet to be opened."""
        there = self._panes.get(pane)
        return there.picture_place() if there is not None else NOWHERE

    def on_window(self, monitor: str, rect: Rect) -> tuple[int, Rect]:
        """Return the X window that shows a monitor, and where in it these pixels of the monitor are."""
        window = self._monitors.windows[monitor]
        place = window.to_window(rect)
        return int(window.winId()), Rect(place.x(), place.y(), place.width(), place.height())

    def window_size(self, pane: str) -> tuple[int, int]:
        """Return the width and height of a pane's X window: larger than its picture's place where that is magnified."""
        return self._panes[pane].window_size()

    def frame_pane(self, pane: str, framing: Framing, aspect: float | None) -> None:
        """Show that part of a pane's picture; aspect: the picture's width through its height, None while nobody knows."""
        self._panes[pane].frame(framing, aspect)

    def badge_pane(self, pane: str, text: BadgeText | None) -> None:
        """Show a badge over a pane's picture, or none."""
        self._panes[pane].show_badge(text)

    def pane_under_pointer(self) -> str | None:
        """Return the pane that the mouse points at, None where it points elsewhere or nothing can be seen."""
        return None if self.is_private else self.pane_at(QCursor.pos())

    # words for the whole wall

    def title(self, text: str) -> None:
        """Say which layout is shown."""
        self._monitors.say(replace(self._monitors.text, title=text))

    def notice(self, text: str) -> None:
        """Say something about the whole wall, as tiles without a place; empty to say nothing."""
        self._monitors.say(replace(self._monitors.text, notice=text))

    def say_event(self, text: EventText | None) -> bool:
        """Show a running event above the wall's strip, or no more; return whether tiles are to be placed anew."""
        return self._monitors.say_event(text)

    def mark_access(self, text: str) -> None:
        """Say, always visible, that the site is open to everybody, or who is at the wall."""
        self._monitors.say(replace(self._monitors.text, open_mark=text))

    @property
    def is_covered(self) -> bool:
        """Whether a page lies over the first monitor."""
        return self._monitors.foreground.is_open

    def close_page(self) -> bool:
        """Close the help page and return whether it was open."""
        return self._monitors.foreground.takes("Esc")

    def show_help(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show the keys (key, what it does) on the first monitor; F1 or Esc closes the page and is not told then."""
        self._monitors.foreground.show_help(lines)

    def cover(self, *, is_private: bool) -> None:
        """Cover every monitor whole, also those that come later, or uncover them."""
        self._monitors.foreground.cover(self._monitors.windows.values(), is_private=is_private)

    @property
    def is_private(self) -> bool:
        """Whether every monitor is covered."""
        return self._monitors.foreground.is_private

    def show_big_notice(self, title: str, body: str) -> None:
        """Cover the first monitor with what stops the wall, until `hide_big_notice`."""
        self._monitors.foreground.show_big_notice(title, body)

    def hide_big_notice(self) -> None:
        """Take the big notice away."""
        self._monitors.foreground.hide_big_notice()

    def shut(self) -> None:
        """Destroy every window; players must have stopped before."""
        for pane in tuple(self._panes):
            self.close_pane(pane)
        self._monitors.end()

    # within

    def _hide_absent(self) -> None:
        """Hide the windows of monitors that have gone, before a window manager puts them over other monitors' pictures."""
        told = self._told or {}
        places = ((screen.rect, told.get(screen.connector, screen.rect)) for screen in connected_screens())
        self._monitors.hide_absent({rect for both in places for rect in both})

    def _place_panes(self, monitor: str) -> None:
        """Place a window's panes anew."""
        window = self._monitors.windows[monitor]
        for pane, spot in self._spots.items():
            if spot.monitor == monitor and not spot.is_parked:
                self._panes[pane].place(window, window.to_window(spot.tile))

    def _touched(self, monitor: str, place: QPoint) -> tuple[str, QPoint] | None:
        """Return the pane at a place of a monitor's window, and its tile's corner; none can be touched under a cover."""
        window = self._monitors.windows[monitor]
        for pane, spot in self._spots.items():
            tile = window.to_window(spot.tile) if spot.monitor == monitor and not spot.is_parked else None
            if tile is not None and not self.is_private and tile.contains(place):
                return pane, tile.topLeft()
        return None
