"""The desk within the wall process: its window, what it asks for, and when it is brought up to date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication

from scc_wall.app.desk_alerts import DeskAlerts
from scc_wall.app.desk_front import DeskFront
from scc_wall.app.desk_parts import DeskParts
from scc_wall.app.desk_place import desk_rect, has_free_monitor
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.base.clock import Clock
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Put
from scc_wall.control.keys import KEYS
from scc_wall.control.layout_command import PlanLayout
from scc_wall.control.reply import Reply
from scc_wall.desk.alerts import Alert
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.theme import Dress
from scc_wall.ui.monitor_window import MonitorWindow
from scc_wall.wall.select import selected
from scc_wall.wall.view import PaneView

LOOK_TICKS = 2
"""The desk is brought up to date at every so many ticks of the wall: twice a second."""


class DeskHost:
    """Opens the desk when it is asked for; everything runs on the GUI thread."""

    def __init__(self, shelf: Shelf, showing: Showing, clock: Clock, parts: DeskParts) -> None:
        self._shelf, self._parts = shelf, parts
        self._now = showing.now
        self._window: DeskWindow | None = None
        self._alerts = DeskAlerts(clock, parts.overload, parts.health)
        self._front = DeskFront(shelf, showing, clock, parts, self._alerts)
        self._ticks = 0
        self._shown_cameras: object = None

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """The alerts that nobody has taken note of."""
        return self._alerts.open

    @property
    def is_seen(self) -> bool:
        """Whether the desk is open."""
        return self._window is not None and self._window.isVisible()

    def open(self, page: str = "") -> None:
        """Open the desk at a page, or bring it to the front; without a page hide it where it has the keyboard already."""
        window = self._window or self._make()
        if page:
            if page not in window.pages:
                raise Trouble("desk.no_page", page=page, pages=", ".join(window.pages))
            window.open_page(page)
        elif window.isVisible() and window.isActiveWindow():
            window.hide()
            return
        window.cover(self.place())
        self._look(window, self._now.views())

    def place(self) -> QRect:
        """Return where on the X screen the desk is, or would be opened."""
        place = desk_rect(self._now)
        return QRect(place.x, place.y, place.w, place.h)

    def wear(self, dress: Dress) -> None:
        """Let the desk have other looks."""
        if self._window is not None:
            self._window.wear(dress)

    def take_keyboard(self) -> None:
        """Give the desk the keyboard where it is open, as after a window that lay over it."""
        if self._window is not None and self._window.isVisible():
            self._window.activateWindow()

    def shows_keys(self, lines: tuple[tuple[str, str], ...]) -> bool:
        """Show the keys over the desk where it has the keyboard, or take them away again; return whether that is so."""
        if self._window is None or not self._window.isVisible() or not self._window.isActiveWindow():
            return False
        self._window.show_keys(lines)
        return True

    def hidden_monitors(self) -> frozenset[str]:
        """Return the monitors that the desk lies over: what is seen there now tells nothing about cameras.

        A wall's window that has the keyboard lies over the desk.
        """
        window = self._window
        if window is None or not window.isVisible() or isinstance(QApplication.activeWindow(), MonitorWindow):
            return frozenset()
        place = window.geometry()
        rect = Rect(place.x(), place.y(), place.width(), place.height())
        return frozenset(name for name, monitor in self._now.monitors.places().items() if monitor.overlaps(rect))

    def open_at_start(self, *, is_asked: bool) -> None:
        """Open the desk where it is asked for, or where a monitor has no tile: that one is the operator's."""
        if is_asked or has_free_monitor(self._now):
            self.open()

    def acknowledge(self, person: str = "-") -> None:
        """Take note of all alerts."""
        self._alerts.acknowledge(person)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look for alerts, and bring the desk up to date while somebody sees it."""
        self._alerts.tick(views)
        self._ticks += 1
        if self._window is not None and self.is_seen and self._ticks % LOOK_TICKS == 0:
            self._look(self._window, views)

    def put_away(self) -> None:
        """Hide the desk: nobody who may use it is there."""
        if self._window is not None:
            self._window.hide()

    def end(self) -> None:
        """Close the desk for good."""
        if self._window is not None:
            self._window.hide()
            self._window.deleteLater()
            self._window = None

    def _make(self) -> DeskWindow:
        window = self._window = DeskWindow(self._parts.words, self._parts.region_names, self._parts.pages)
        window.wear(self._parts.dress())
        keypad = KeypadHand(self._now, self._shelf, self._ask, self._tell, window.show_typed, self._parts.tour_name)

        def pressed(chord: str) -> None:
            if not keypad.takes(chord) and chord in KEYS:
                self._ask(KEYS[chord])

        window.asked.connect(self._ask)
        window.key.connect(pressed)
        window.picked.connect(self._put)
        window.pointed.connect(self._plan)
        return window

    def _ask(self, command: Command) -> None:
        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._tell(reply)
            elif self._window is not None:
                self._look(self._window, self._now.views())

        self._parts.ask(command, told)

    def _put(self, cameras: tuple[str, ...]) -> None:
        """Ask for cameras in the tile that is selected at this moment, not in the one that was when the desk last looked."""
        pane = selected(self._now.state.panes, self._now.selected)
        if pane is None:
            self._tell(Trouble("desk.nothing_shown"))
        else:
            self._ask(Put(pane.tile, ",".join(cameras)))

    def _plan(self, name: str) -> None:
        """Say what showing a layout would do, before it is done."""

        def told(reply: Reply) -> None:
            window, layout = self._window, self._shelf.library.site.layout(name)
            if window is None or layout is None or isinstance(reply, Trouble) or not isinstance(reply, dict):
                return
            window.tell_plan(
                self._parts.words.say(
                    "desk.plan",
                    title=layout.title_in(self._parts.words.language),
                    ready=_count(reply["ready"]),
                    opened=_count(reply["to_connect"]),
                    closed=_count(reply["closed"]),
                )
            )

        self._parts.ask(PlanLayout(name), told)

    def _tell(self, trouble: Trouble) -> None:
        if self._window is not None:
            self._window.tell(self._parts.words.tell(trouble))

    def _look(self, window: DeskWindow, views: Sequence[PaneView]) -> None:
        cameras = self._parts.scope.cameras(self._shelf.library.cameras)
        if cameras is not self._shown_cameras and cameras != self._shown_cameras:
            self._shown_cameras = cameras
            window.show_cameras(cameras)
        window.show_view(self._parts.scope.view(self._front.view(views)))


def _count(told: object) -> int:
    """Return how many a plan tells: some things are listed, others only counted."""
    return len(told) if isinstance(told, list) else told if isinstance(told, int) else 0
