"""A view of cameras: a tree or a list, from which one can drag them, with Enter and a menu."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTreeView

from scc_wall.base.words import Words
from scc_wall.ui.desk.camera_delegate import CameraDelegate
from scc_wall.ui.desk.camera_model import KEY, CameraModel
from scc_wall.ui.desk.camera_row import Row


class CameraList(QTreeView):
    """Shows a model of its own."""

    def __init__(self, words: Words, name: str, *, is_tree: bool) -> None:
        super().__init__()
        self.cameras = CameraModel(words)
        self.setModel(self.cameras)
        self.setItemDelegate(CameraDelegate(self))
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setRootIsDecorated(is_tree)
        self.setDragEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setTabKeyNavigation(False)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The cameras of all rows that are chosen, each once."""
        return tuple(dict.fromkeys(camera for row in self.selectedIndexes() for camera in self.cameras.ids_at(row)))

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows; what was open stays open and what was marked stays marked where it is still there."""
        was_empty = self.cameras.rowCount() == 0
        marked = self.currentIndex().data(KEY)
        opened = [row.key for row in self._branches() if self.isExpanded(self.cameras.place_of(row.key))]
        self.cameras.show_rows(rows)
        if was_empty:
            self.expandToDepth(0)
        for key in opened:
            self.setExpanded(self.cameras.place_of(key), True)
        place = self.cameras.place_of(marked) if marked else None
        if place is not None and place.isValid():
            self.setCurrentIndex(place)

    def _branches(self) -> list[Row]:
        return [row for row in self.cameras.rows if not row.is_camera]
