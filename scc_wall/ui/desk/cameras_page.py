"""The desk's first page: cameras on the left, the wall in miniature, layouts and alerts on the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Signal
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
from scc_wall.control.desk_command import Acknowledge
from scc_wall.control.hand_command import Put, Select
from scc_wall.control.layout_command import Zoom
from scc_wall.control.wall_command import Retry
from scc_wall.ui.desk.camera_panel import CameraPanel
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import AlertLine, DeskView, MiniTile
from scc_wall.ui.desk.layout_bar import LayoutBar
from scc_wall.ui.desk.miniature_view import MiniatureView
from scc_wall.ui.desk.room import Room
from scc_wall.ui.desk.state_icon import state_icon
from scc_wall.ui.desk.theme import Theme

LEFT = 340
"""Pixels of the list of cameras at scale 1."""


class CamerasPage(PageWidget):
    """keypad_pressed: a chord of the keypad; pointed: a layout to tell the plan of.

    picked: ids of cameras that are wanted in the selected tile.
    """

    keypad_pressed = Signal(str)
    picked = Signal(tuple)
    pointed = Signal(str)

    def __init__(self, words: Words, region_names: Mapping[str, str]) -> None:
        super().__init__()
        self._words, self._view = words, DeskView()
        self._cameras = CameraPanel(words, region_names)
        self._known: Mapping[str, Camera] = {}
        self._wall, self._layouts, self._alerts = MiniatureView(words), LayoutBar(words), QListWidget()
        self._heading, self._note_all = QLabel(words.say("desk.alerts")), QPushButton(words.say("desk.acknowledge"))
        self._sides = QSplitter()
        self._build()

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._known = cameras
        self._cameras.show_cameras(cameras)

    def show_view(self, view: DeskView) -> None:
        """Bring the page to the present state; what reads the same is not touched."""
        old, self._view = self._view, view
        self._cameras.show_view(view)
        self._wall.show_wall(view.monitors, view.monitor_names, view.tiles)
        self._layouts.show_view(view)
        if view.alerts != old.alerts or self._alerts.count() == 0:
            self._fill_alerts(view.alerts)
        self._note_all.setEnabled(bool(view.alerts))

    def dress(self, theme: Theme, scale: float) -> None:  # noqa: ARG002 - a page may need it
        """Take a size: how wide the list of cameras is at first, and how high the layouts'."""
        self._layouts.dress(scale)
        left = round(LEFT * scale)
        self._sides.setSizes([left, max(left, self.width() - left)])

    def take_focus(self) -> None:
        """Let the next key be the first letter of a search."""
        self._cameras.take_focus()

    def tell_plan(self, sentence: str) -> None:
        """Say what showing the pointed layout would do."""
        self._layouts.tell_plan(sentence)

    def _build(self) -> None:
        self._heading.setObjectName("title")
        self._alerts.setWordWrap(True)
        self._alerts.setAccessibleName(self._words.say("desk.alerts"))
        self._note_all.clicked.connect(lambda: self.asked.emit(Acknowledge()))
        self._cameras.asked.connect(self.asked)
        self._cameras.picked.connect(self.picked)
        self._cameras.keypad_pressed.connect(self.keypad_pressed)
        self._wall.asked.connect(self.asked)
        self._wall.menu_asked.connect(self._open_menu)
        self._layouts.asked.connect(self.asked)
        self._layouts.pointed.connect(self.pointed)
        alerts_row = QHBoxLayout()
        alerts_row.addWidget(self._heading, 1)
        alerts_row.addWidget(self._note_all)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._wall, 3)
        column.addWidget(self._layouts, 1)
        column.addLayout(alerts_row)
        column.addWidget(self._alerts, 2)
        sides = self._sides
        sides.addWidget(self._cameras)
        sides.addWidget(Room(right))
        sides.setStretchFactor(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(sides, 1)

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
