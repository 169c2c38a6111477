"""The desk within the wall process: what it is told, what it asks for, and the alerts, which go on without it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication

from scc_wall.app.composition import ZOOM
from scc_wall.app.desk_scope import EVERYTHING, DeskScope
from scc_wall.app.health_part import HealthPart
from scc_wall.app.keypad_hand import KeypadHand
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.base.clock import Clock
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.hand_command import Put
from scc_wall.control.keys import KEYS, LAYOUT_KEYS
from scc_wall.control.layout_command import Back, PlanLayout
from scc_wall.control.reply import Reply
from scc_wall.desk.alerts import Alert, Alerts, Subject, acknowledge, step
from scc_wall.desk.standing import camera_states
from scc_wall.desk.unwatched import Unwatched
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.deskview import AlertLine, DeskView, LayoutLine, MiniTile, UnwatchedLine
from scc_wall.ui.desk.health_marks import health_marks
from scc_wall.ui.desk.texts import alert_text, unwatched_text
from scc_wall.ui.desk.theme import Dress
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.ui.glass import time_of_day
from scc_wall.ui.monitor_window import MonitorWindow
from scc_wall.ui.tile_text import count_text
from scc_wall.wall.pane import Pane
from scc_wall.wall.select import selected
from scc_wall.wall.view import PaneView, State

PATIENCE_S = {State.LOST: 5.0, State.LATE: 10.0, State.REFUSED: 0.0}
"""How long a camera must be in a state before the operator is told: a hiccup is none of an operator's business."""
ALERT_STATES = {state.value: state for state in PATIENCE_S}
LOOK_TICKS = 2
"""The desk is brought up to date at every so many ticks of the wall: twice a second."""
ALERTS_SHOWN = 100

Ask = Callable[[Command, Callable[[Reply], None]], None]


@dataclass(frozen=True, slots=True)
class DeskParts:
    """What the desk is made of.

    ask: dispatches a command of the desk; title: of what is on the wall; overload: why panes are lowered, None mostly;
    tour_name: of a tour by its number; health: of cameras and machine; pages: beside the first one;
    favourites: ids of cameras; pictures: the last good ones, by camera; scope: what of all this may be named to who is there;
    dress: the looks that were chosen.
    """

    words: Words
    region_names: Mapping[str, str]
    ask: Ask
    title: Callable[[], str]
    overload: Callable[[], str | None]
    tour_name: Callable[[int], str]
    health: HealthPart
    pages: tuple[DeskPage, ...] = ()
    favourites: Callable[[], frozenset[str]] = frozenset
    pictures: Callable[[], Mapping[str, Thumb]] = dict
    scope: DeskScope = EVERYTHING
    dress: Callable[[], Dress] = Dress


class DeskHost:
    """Opens the desk when it is asked for; everything runs on the GUI thread."""

    def __init__(self, shelf: Shelf, showing: Showing, clock: Clock, parts: DeskParts) -> None:
        self._shelf, self._clock, self._parts = shelf, clock, parts
        self._showing, self._now = showing, showing.now
        self._window: DeskWindow | None = None
        self._alerts = Alerts()
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
        return self._screen().geometry()

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
        taken = {pane.monitor for pane in self._now.state.panes if not pane.spare}
        if is_asked or set(self._now.monitors.places()) - taken:
            self.open()

    def acknowledge(self, person: str = "-") -> None:
        """Take note of all alerts."""
        self._alerts = acknowledge(self._alerts, None, person)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look for alerts, and bring the desk up to date while somebody sees it."""
        self._alerts = step(self._alerts, self._troubles(views), self._clock())
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
        window.show_view(self._parts.scope.view(self._view(views)))

    def _view(self, views: Sequence[PaneView]) -> DeskView:
        now, words = self._now, self._parts.words
        panes = {pane.id: pane for pane in now.state.panes if not pane.spare}
        edits, is_large = self._showing.edits(), now.state.layout.startswith(ZOOM)
        return DeskView(
            title=self._parts.title(),
            layout=now.state.layout,
            is_edited=bool(edits.now),
            can_undo=bool(edits.past) and not is_large,
            can_redo=bool(edits.future) and not is_large,
            can_go_back=bool(now.state.previous),
            layouts=tuple(
                LayoutLine(layout.name, layout.title_in(words.language), f"Ctrl+F{number}" if number <= LAYOUT_KEYS else "")
                for number, layout in enumerate(self._shelf.library.layouts, 1)
            ),
            states=camera_states(views),
            counts=count_text(views, words),
            monitors=now.monitors.places(),
            monitor_names=now.monitors.titles(),
            tiles=tuple(_tile(view, panes[view.pane], is_large) for view in views if view.pane in panes),
            alerts=tuple(self._line(alert) for alert in self._known_alerts()[:ALERTS_SHOWN]),
            pictures=self._parts.pictures(),
            favourites=self._parts.favourites(),
            health=health_marks(views, self._parts.health.machine(), words),
            unwatched=tuple(self._unwatched_line(one) for one in self._parts.health.unwatched()),
            unwatched_minutes=self._shelf.library.site.settings.watching.minutes,
        )

    def _troubles(self, views: Sequence[PaneView]) -> dict[Subject, float]:
        found = {
            Subject(state.value, camera): PATIENCE_S[state]
            for camera, state in camera_states(views).items()
            if state in PATIENCE_S
        }
        if self._parts.overload() is not None:
            found[Subject("overload")] = 0.0
        return {**found, **self._parts.health.troubles()}

    def _known_alerts(self) -> tuple[Alert, ...]:
        return self._parts.scope.alerts(self.alerts, self._shelf.library.cameras)

    def _line(self, alert: Alert) -> AlertLine:
        camera = self._shelf.library.cameras.get(alert.subject.who)
        who = f"{camera.number} {camera.name}" if camera is not None else alert.subject.who
        over = None if alert.over_at is None else self._at(alert.over_at)
        text = alert_text(alert, who, self._at(alert.last), over, self._parts.words)
        return AlertLine(text, ALERT_STATES.get(alert.subject.kind))

    def _unwatched_line(self, one: Unwatched) -> UnwatchedLine:
        camera = self._shelf.library.cameras[one.camera]
        return UnwatchedLine(one.camera, unwatched_text(one, f"{camera.number or camera.id}", camera.name, self._parts.words))

    def _at(self, moment: float) -> datetime:
        return time_of_day() - timedelta(seconds=self._clock() - moment)

    def _screen(self) -> QScreen:
        """Return the monitor for the desk: the last one without a tile, else the last one there is."""
        taken = {pane.monitor for pane in self._now.state.panes if not pane.spare}
        places = self._now.monitors.places()
        free = [place for identity, place in places.items() if identity not in taken]
        screens = QGuiApplication.screens()
        if free:
            for screen in screens:
                if (screen.geometry().x(), screen.geometry().y()) == (free[-1].x, free[-1].y):
                    return screen
        return max(screens, key=lambda screen: (screen.geometry().x(), screen.geometry().y()))


def _tile(view: PaneView, pane: Pane, is_large: bool) -> MiniTile:
    camera = pane.feed.camera if pane.feed is not None else view.camera
    return MiniTile(view, camera, pane.monitor, pane.rect, Back() if is_large else None)


def _count(told: object) -> int:
    """Return how many a plan tells: some things are listed, others only counted."""
    return len(told) if isinstance(told, list) else told if isinstance(told, int) else 0
