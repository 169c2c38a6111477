"""The left side of the desk: search, and the cameras as a tree or as what was found."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.desk_command import Favourite
from scc_wall.control.tile_command import OFF, ON
from scc_wall.desk.search import find, index
from scc_wall.desk.tree import Grouping, branches
from scc_wall.ui.desk.camera_list import CameraList
from scc_wall.ui.desk.camera_row import list_rows, tree_rows
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.keys import chord


class CameraPanel(QWidget):
    """Finds cameras. asked: a command; keypad_pressed: a chord.

    picked: ids that a person wants on the wall from the selected tile on (Enter, double click, the menu).
    """

    asked = Signal(object)
    picked = Signal(tuple)
    keypad_pressed = Signal(str)

    def __init__(self, words: Words, region_names: Mapping[str, str]) -> None:
        super().__init__()
        self._words, self._regions = words, region_names
        self._cameras: Mapping[str, Camera] = {}
        self._favourites: frozenset[str] = frozenset()
        self._grouping = Grouping.REGION
        self._index = index((), {})
        self._search, self._hits, self._stack = QLineEdit(), QLabel(), QStackedWidget()
        self._tree = CameraList(words, words.say("desk.cameras"), is_tree=True)
        self._found = CameraList(words, words.say("desk.hits"), is_tree=False)
        self._groups = QButtonGroup(self)
        self._build()

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cameras of the rows that are marked."""
        return self._view.chosen

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
            if pressed == "Esc" and self._search.text():
                self._search.clear()
                return True
            if pressed in {"Down", "Up"}:  # from the search straight to what was found
                self._view.setFocus()
                if not self._view.currentIndex().isValid():
                    self._view.setCurrentIndex(self._view.cameras.index(0, 0))
                    return True
                self._view.event(event)
                return True
        return super().eventFilter(watched, event)

    def show_cameras(self, cameras: Mapping[str, Camera]) -> None:
        """Take the site's cameras."""
        self._cameras = cameras
        self._index = index(cameras.values(), self._regions)
        self._fill_tree()
        self._search_now()

    def show_view(self, view: DeskView) -> None:
        """Take how the cameras stand, their pictures, and which are favourites."""
        for one in (self._tree, self._found):
            one.cameras.show_states(view.states)
            one.cameras.show_pictures(view.pictures)
            one.cameras.mark_favourites(view.favourites)
        if view.favourites != self._favourites:
            self._favourites = view.favourites
            self._fill_tree()

    @property
    def _view(self) -> CameraList:
        return self._found if self._stack.currentWidget() is self._found else self._tree

    def _build(self) -> None:
        say = self._words.say
        self._search.setObjectName("search")
        self._search.setPlaceholderText(say("desk.search"))
        self._search.setAccessibleName(say("desk.search"))
        self._search.setToolTip(say("desk.search_tip"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._search_now)
        self._search.installEventFilter(self)
        QShortcut(QKeySequence("Ctrl+F"), self, self.take_focus)
        self._hits.setObjectName("quiet")
        self._hits.setWordWrap(True)
        self._hits.hide()
        for view in (self._tree, self._found):
            self._stack.addWidget(view)
            view.activated.connect(self._pick)
            view.customContextMenuRequested.connect(self._open_menu)
        groups = QHBoxLayout()
        for grouping, key in ((Grouping.REGION, "desk.by_region"), (Grouping.LINK, "desk.by_link")):
            button = QPushButton(say(key))
            button.setCheckable(True)
            button.setChecked(grouping is self._grouping)
            button.clicked.connect(lambda _on, chosen=grouping: self._group_by(chosen))
            self._groups.addButton(button)
            groups.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addLayout(groups)
        column.addWidget(self._hits)
        column.addWidget(self._stack, 1)

    def _group_by(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self._fill_tree()

    def _fill_tree(self) -> None:
        tree = branches(self._cameras.values(), self._grouping, self._regions, self._favourites)
        self._tree.show_rows(tree_rows(tree, self._cameras, self._words))

    def _search_now(self) -> None:
        """Show what is looked for, or everything."""
        text = self._search.text().strip()
        self._hits.setVisible(bool(text))
        self._stack.setCurrentWidget(self._found if text else self._tree)
        if text:
            found = find(self._index, text)
            self._hits.setText(self._words.say("desk.found", n=len(found)) if found else self._words.say("desk.nobody_found"))
            self._found.cameras.show_rows(list_rows(found, self._cameras))
            self._found.setCurrentIndex(self._found.cameras.index(0, 0))

    def _pick(self, row: QModelIndex) -> None:
        ids = self._view.cameras.ids_at(row)
        if len(ids) == 1:  # a branch opens and closes instead
            self.picked.emit(ids)

    def _open_menu(self, place: QPoint) -> None:
        """Show what can be done with the chosen rows."""
        chosen, say, menu = self.chosen, self._words.say, QMenu(self)
        if not chosen:
            return
        if len(chosen) > 1:
            menu.addAction(say("desk.menu.show_all", n=len(chosen)), lambda: self.picked.emit(chosen))
        else:
            camera = chosen[0]
            menu.addAction(say("desk.menu.show_here"), lambda: self.picked.emit(chosen))
            is_one = camera in self._favourites
            text = say("desk.menu.no_favourite" if is_one else "desk.menu.favourite")
            menu.addAction(text, lambda: self.asked.emit(Favourite(camera, OFF if is_one else ON)))
        menu.popup(self._view.viewport().mapToGlobal(place))
