"""The left side of the desk: search, and the cameras as a tree or as what was found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QLineEdit, QPushButton, QTreeView, QVBoxLayout, QWidget

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.desk.search import find, index
from scc_wall.desk.tree import Grouping, branches
from scc_wall.ui.desk.camera_model import CameraModel
from scc_wall.ui.keys import chord
from scc_wall.wall.view import State


class CameraPanel(QWidget):
    """Finds cameras. picked: ids that a person wants on the wall (Enter, double click); keypad_pressed: a chord."""

    picked = Signal(tuple)
    keypad_pressed = Signal(str)

    def __init__(self, words: Words, region_names: Mapping[str, str]) -> None:
        super().__init__()
        self._words, self._regions = words, region_names
        self._cameras: Mapping[str, Camera] = {}
        self._states: Mapping[str, State] = {}
        self._grouping = Grouping.REGION
        self._index = index((), {})
        self._search, self._hits, self._view = QLineEdit(), QLabel(), QTreeView()
        self._model = CameraModel(words)
        self._build()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cameras of the row that is marked."""
        return self._model.ids_at(self._view.currentIndex())

    def take_focus(self) -> None:
        """Let the next key be the first letter of a search."""
        self._search.setFocus()
        self._search.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give the keypad's keys to the window also while letters go into the search: it is used blind."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            pressed = chord(event)
            if pressed and event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
                self.keypad_pressed.emit(pressed)
                return True
            if pressed == "Enter":  # taken here, else the window would take it for the keypad's as well
                self._pick(self._view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._cameras = cameras
        self._index = index(cameras.values(), self._regions)
        self._fill()

    def show_states(self, states: Mapping[str, State]) -> None:
        """Take how they stand."""
        self._states = states
        self._model.show_states(states)

    def _build(self) -> None:
        say = self._words.say
        self._search.setObjectName("search")
        self._search.setPlaceholderText(say("desk.search"))
        self._search.setAccessibleName(say("desk.search"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._fill)
        self._search.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+F"), self, self._search.setFocus)
        self._hits.setObjectName("quiet")
        self._hits.setWordWrap(True)
        self._view.setModel(self._model)
        self._view.setHeaderHidden(True)
        self._view.setUniformRowHeights(False)
        self._view.setDragEnabled(True)
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._view.setAccessibleName(say("desk.search"))
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.activated.connect(self._pick)
        groups = QHBoxLayout()
        for grouping, key in ((Grouping.REGION, "desk.by_region"), (Grouping.LINK, "desk.by_link")):
            button = QPushButton(say(key))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setChecked(grouping is self._grouping)
            button.clicked.connect(lambda _on, chosen=grouping: self._group_by(chosen))
            groups.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addLayout(groups)
        column.addWidget(self._hits)
        column.addWidget(self._view, 1)

    def _group_by(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._fill()

    def _fill(self) -> None:
        """Show what is looked for, or everything."""
        text = self._search.text().strip()
        if not text:
            self._hits.hide()
            self._view.setRootIsDecorated(True)
            tree = branches(self._cameras.values(), self._grouping, self._regions)
            self._model.show_tree(tree, self._cameras, self._states)
            self._view.expandToDepth(0)
            return
        found = find(self._index, text)
        self._hits.setText(self._words.say("desk.found", n=len(found)) if found else self._words.say("desk.nobody_found"))
        self._hits.show()
        self._view.setRootIsDecorated(False)
        self._model.show_list(found, self._cameras, self._states)
        self._view.setCurrentIndex(self._model.index(0, 0))

    def _pick(self, row: QModelIndex) -> None:
        ids = self._model.ids_at(row)
        if len(ids) == 1:  # a branch opens and closes instead
            self.picked.emit(ids)
