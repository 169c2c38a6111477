"""The desk's window: cameras on the left, the wall in miniature, layouts and alerts on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Acknowledge, Put, Retry, Select, Zoom
from scc_wall.ui.desk.camera_panel import CameraPanel
from scc_wall.ui.desk.deskview import AlertLine, DeskView, MiniTile
from scc_wall.ui.desk.layout_bar import LayoutBar
from scc_wall.ui.desk.miniature_view import MiniatureView
from scc_wall.ui.desk.state_icon import state_icon
from scc_wall.ui.desk.theme import DARK, LIGHT, scale_for, style_sheet
from scc_wall.ui.keys import chord

NOTICE_MS = 8000


class DeskWindow(QWidget):
    """asked: a command; key: a chord that no field of the desk has taken; pointed: a layout to tell the plan of.

    picked: ids of cameras that are wanted in the selected tile.
    """

    asked = Signal(object)
    key = Signal(str)
    picked = Signal(tuple)
    pointed = Signal(str)

    def __init__(self, words: Words, region_names: Mapping[str, str]) -> None:
        super().__init__()
        self._words, self._view, self._theme, self._scale = words, DeskView(), DARK, 1.0
        self._cameras = CameraPanel(words, region_names)
        self._known: Mapping[str, Camera] = {}
        self._wall, self._layouts, self._alerts = MiniatureView(words), LayoutBar(words), QListWidget()
        self._counts, self._notice, self._typed = QLabel(), QLabel(), QLabel()
        self._heading, self._note_all = QLabel(words.say("desk.alerts")), QPushButton(words.say("desk.acknowledge"))
        self._forget = QTimer(self)
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(words.say("desk.title"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setStyleSheet(style_sheet(self._theme, self._scale))
        self._build()

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._known = cameras
        self._cameras.show_cameras(cameras)

    def show_view(self, view: DeskView) -> None:
        """Bring the desk to the present state; what reads the same is not touched."""
        old, self._view = self._view, view
        self._cameras.show_states(view.states)
        self._wall.show_wall(view.monitors, view.monitor_names, view.tiles)
        self._layouts.show_view(view)
        self._counts.setText(view.counts)
        if view.alerts != old.alerts or self._alerts.count() == 0:
            self._fill_alerts(view.alerts)
        self._note_all.setEnabled(bool(view.alerts))

    def cover(self, place: QRect) -> None:
        """Open the desk, or bring it to the front, over this part of the X screen."""
        scale = scale_for(place.height())
        if scale != self._scale:
            self._scale = scale
            self.setStyleSheet(style_sheet(self._theme, scale))
        self.setGeometry(place)
        self.show()
        self.setGeometry(place)  # without a window manager nobody moves it there
        self.raise_()
        self.activateWindow()
        self._cameras.take_focus()

    def tell_plan(self, sentence: str) -> None:
        """Say what showing the pointed layout would do."""
        self._layouts.tell_plan(sentence)

    def tell(self, sentence: str) -> None:
        """Say something for a while, as why a command was not carried out."""
        self._notice.setText(sentence)
        self._forget.start(NOTICE_MS)

    def show_typed(self, digits: str) -> None:
        """Show what was typed on the keypad."""
        self._typed.setText(self._words.say("desk.typed", digits=digits) if digits else "")

    def _build(self) -> None:
        self._counts.setObjectName("title")
        self._typed.setObjectName("title")
        self._heading.setObjectName("title")
        self._notice.setWordWrap(True)
        self._forget.setSingleShot(True)
        self._forget.timeout.connect(self._notice.clear)
        self._alerts.setAccessibleName(self._words.say("desk.alerts"))
        self._note_all.clicked.connect(lambda: self.asked.emit(Acknowledge()))
        theme = QPushButton(self._words.say("desk.theme"))
        theme.clicked.connect(self._change_theme)
        self._cameras.picked.connect(self.picked)
        self._cameras.keypad_pressed.connect(self.key)
        self._wall.asked.connect(self.asked)
        self._wall.menu_asked.connect(self._open_menu)
        self._layouts.asked.connect(self.asked)
        self._layouts.pointed.connect(self.pointed)
        top = QHBoxLayout()
        for widget, stretch in ((self._counts, 0), (self._notice, 1), (self._typed, 0), (theme, 0)):
            top.addWidget(widget, stretch)
        alerts_row = QHBoxLayout()
        alerts_row.addWidget(self._heading, 1)
        alerts_row.addWidget(self._note_all)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._wall, 5)
        column.addWidget(self._layouts, 2)
        column.addLayout(alerts_row)
        column.addWidget(self._alerts, 2)
        sides = QSplitter()
        sides.addWidget(self._cameras)
        sides.addWidget(right)
        sides.setStretchFactor(1, 1)
        sides.setSizes([400, 960])
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(sides, 1)
        self.resize(1360, 740)

    def _open_menu(self, tile: MiniTile, place: QPoint) -> None:
        say, menu = self._words.say, QMenu(self)
        menu.addAction(say("desk.menu.select"), lambda: self.asked.emit(Select(tile.view.tile)))
        if tile.way_back is not None:
            back = tile.way_back
            menu.addAction(say("desk.menu.back"), lambda: self.asked.emit(back))
        else:
            menu.addAction(say("desk.menu.enlarge"), lambda: self.asked.emit(Zoom(tile.camera)))
        chosen = self._cameras.chosen
        if len(chosen) == 1 and chosen[0] in self._known:
            text = say("desk.menu.put", camera=self._known[chosen[0]].name)
            menu.addAction(text, lambda: self.asked.emit(Put(tile.view.tile, chosen[0])))
        menu.addAction(say("desk.menu.retry"), lambda: self.asked.emit(Retry(tile.camera)))
        menu.popup(place)

    def _fill_alerts(self, alerts: Sequence[AlertLine]) -> None:
        self._alerts.clear()
        for alert in alerts:
            line = QListWidgetItem(alert.text)
            if alert.state is not None:
                line.setIcon(state_icon(alert.state))
            self._alerts.addItem(line)
        if not alerts:
            self._alerts.addItem(self._words.say("desk.no_alerts"))

    def _change_theme(self) -> None:
        self._theme = LIGHT if self._theme is DARK else DARK
        self.setStyleSheet(style_sheet(self._theme, self._scale))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell a chord that no field wanted."""
        pressed = chord(event)
        if pressed:
            self.key.emit(pressed)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hide when a person closes it: the wall goes on, and the desk is opened again by its key. Qt's own close ends it."""
        if event.spontaneous():
            event.ignore()
            self.hide()
