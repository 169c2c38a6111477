"""The page of cameras that nobody has had on a tile of readable size for a while."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout

from scc_wall.base.words import Words
from scc_wall.control.layout_command import Zoom
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView

CAMERA = Qt.ItemDataRole.UserRole


class WatchPage(PageWidget):
    """The list, the longest first; a camera that is chosen is shown large."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._head, self._list = words, QLabel(), QListWidget()
        self._head.setObjectName("title")
        self._head.setWordWrap(True)
        hint = QLabel(words.say("health.unwatched_hint"))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setAccessibleName(words.say("desk.page.watch"))
        self._list.itemActivated.connect(lambda item: self.asked.emit(Zoom(str(item.data(CAMERA)))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._head)
        column.addWidget(self._list, 1)
        column.addWidget(hint)

    def show_view(self, view: DeskView) -> None:
        """Take who is watched by nobody; lines that stay keep their place, and with it the mark of the keyboard."""
        key = "head" if view.unwatched else "none" if view.unwatched_minutes else "off"
        self._head.setText(self._words.say(f"health.unwatched_{key}", minutes=view.unwatched_minutes))
        chosen = self._list.currentItem()
        kept = "" if chosen is None else str(chosen.data(CAMERA))
        for row, line in enumerate(view.unwatched):
            if row == self._list.count():
                self._list.addItem(QListWidgetItem())
            item = self._list.item(row)
            if item.text() != line.text or item.data(CAMERA) != line.camera:
                item.setText(line.text)
                item.setData(CAMERA, line.camera)
            if line.camera == kept and self._list.currentRow() != row:
                self._list.setCurrentRow(row)
        while self._list.count() > len(view.unwatched):
            self._list.takeItem(self._list.count() - 1)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
