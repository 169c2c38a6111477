"""The page of kept pictures: snapshots, and time-lapse with its clips."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout

from scc_wall.base.words import Words
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.pictures_source import PicturesSource
from scc_wall.ui.desk.snapshots_tab import SnapshotsTab
from scc_wall.ui.desk.timelapse_tab import TimelapseTab


class PicturesPage(PageWidget):
    """Two tabs; each does what it does by commands."""

    def __init__(self, words: Words, source: PicturesSource) -> None:
        super().__init__()
        self._snapshots, self._timelapse = SnapshotsTab(words, source), TimelapseTab(words, source)
        self._tabs = QTabWidget()
        for title, tab in (("snapshots", self._snapshots), ("timelapse", self._timelapse)):
            self._tabs.addTab(tab, words.say(f"pictures.{title}"))
            tab.told.connect(self.told)
        self._tabs.tabBar().setAccessibleName(words.say("pictures.title"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._tabs)

    def show_view(self, view: DeskView) -> None:
        """Bring both tabs to the present state."""
        self._snapshots.show_view(view)
        self._timelapse.look()

    def take_focus(self) -> None:
        """Give the keyboard to the open tab."""
        (self._snapshots if self._tabs.currentIndex() == 0 else self._timelapse).take_focus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the folders looked at: a key at the wall takes snapshots, too."""
        super().showEvent(event)
        self._snapshots.read()
