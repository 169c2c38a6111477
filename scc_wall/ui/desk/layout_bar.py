"""The layouts to choose from, and what hands may do with the one on the wall."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.words import Words
from scc_wall.control.editor_command import EditLayout
from scc_wall.control.hand_command import Redo, Undo
from scc_wall.control.layout_command import Back, SaveLayout, ShowLayout
from scc_wall.ui.desk.deskview import DeskView, LayoutLine

NAME = Qt.ItemDataRole.UserRole
LIST_HEIGHT = 122
"""Pixels of three rows of layouts at scale 1."""


class LayoutBar(QWidget):
    """asked: a command; pointed: the name of the layout under the pointer or the keyboard, to tell what showing it would do."""

    asked = Signal(object)
    pointed = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._lines: tuple[LayoutLine, ...] = ()
        self._shown = ""
        self._title, self._plan, self._list = QLabel(), QLabel(), QListWidget()
        self._undo, self._redo = QPushButton(words.say("desk.undo")), QPushButton(words.say("desk.redo"))
        self._back, self._save = QPushButton(words.say("desk.back")), QPushButton(words.say("desk.save"))
        self._edit = QPushButton(words.say("editor.open"))
        self._build()

    def show_view(self, view: DeskView) -> None:
        """Show which layouts there are and which one is on the wall."""
        if view.layouts != self._lines or view.layout != self._shown:
            self._lines, self._shown = view.layouts, view.layout
            self._fill()
        title = self._words.say("desk.on_the_wall", title=view.title)
        self._title.setText(f"{title} · {self._words.say('desk.changed')}" if view.is_edited else title)
        for button, can in ((self._undo, view.can_undo), (self._redo, view.can_redo), (self._back, view.can_go_back)):
            button.setEnabled(can)

    def dress(self, scale: float) -> None:
        """Take a size."""
        self._list.setFixedHeight(round(LIST_HEIGHT * scale))

    def tell_plan(self, sentence: str) -> None:
        """Say what showing the pointed layout would do; without a sentence its line stays, so that nothing jumps."""
        self._plan.setText(sentence or " ")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Forget the plan when the pointer leaves the list."""
        if watched is self._list.viewport() and event.type() == QEvent.Type.Leave:
            self.tell_plan("")
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._title.setObjectName("title")
        self._title.setWordWrap(True)
        self._plan.setObjectName("quiet")
        self._plan.setWordWrap(True)
        self.tell_plan("")
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setSpacing(3)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self._words.say("desk.layouts"))
        self._list.viewport().installEventFilter(self)
        self._list.itemActivated.connect(lambda item: self.asked.emit(ShowLayout(item.data(NAME))))
        self._list.itemEntered.connect(lambda item: self.pointed.emit(item.data(NAME)))
        self._list.currentItemChanged.connect(lambda item, _: self.pointed.emit(item.data(NAME)) if item is not None else None)
        self._undo.clicked.connect(lambda: self.asked.emit(Undo()))
        self._redo.clicked.connect(lambda: self.asked.emit(Redo()))
        self._back.clicked.connect(lambda: self.asked.emit(Back()))
        self._save.clicked.connect(self._ask_name)
        self._edit.clicked.connect(self._edit_marked)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._back, self._undo, self._redo, self._save, self._edit):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._title)  # on a line of its own: scaled desktops have no room beside the buttons
        column.addLayout(row)
        column.addWidget(self._list)
        column.addWidget(self._plan)

    def _fill(self) -> None:
        self._list.blockSignals(True)  # what the hand did is told, not what we fill in
        self._list.clear()
        for line in self._lines:
            mark = "● " if line.name == self._shown else ""
            item = QListWidgetItem(f"{mark}{line.title}" + (f"   {line.key}" if line.key else ""))
            item.setData(NAME, line.name)
            self._list.addItem(item)
            if line.name == self._shown:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)

    def _edit_marked(self) -> None:
        """Open the layout editor with the layout that is marked in the list."""
        item = self._list.currentItem()
        self.asked.emit(EditLayout(item.data(NAME) if item is not None else ""))

    def _ask_name(self) -> None:
        name, is_given = QInputDialog.getText(self, self._words.say("desk.save"), self._words.say("desk.save_name"))
        if is_given and name.strip():
            self.asked.emit(SaveLayout(name.strip()))
