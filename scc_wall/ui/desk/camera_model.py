"""The cameras as Qt's views want them: a tree, or a flat list of what was found. Only rows that read differently change."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.desk.standing import tally
from scc_wall.desk.tree import Branch
from scc_wall.ui.desk.state_icon import state_icon
from scc_wall.ui.desk.texts import tally_text
from scc_wall.wall.view import State

MIME = "application/x-scc-wall-cameras"
IDS = Qt.ItemDataRole.UserRole
"""Role of an item's camera ids: one of a camera, all below of a branch."""
EMPTY_NAMES = {"region": "desk.no_region", "link": "desk.no_link"}


class CameraModel(QStandardItemModel):
    """Cameras to be looked at and dragged; the ids travel as lines of text."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._cameras: Mapping[str, Camera] = {}
        self._items: dict[str, list[QStandardItem]] = {}
        self._branches: list[tuple[QStandardItem, Branch, str]] = []
        self._states: Mapping[str, State] = {}

    def show_tree(self, tree: Iterable[Branch], cameras: Mapping[str, Camera], states: Mapping[str, State]) -> None:
        """Show a tree of cameras."""
        self._begin(cameras)
        self.invisibleRootItem().appendRows([self._branch_item(branch, depth=0) for branch in tree])
        self._states = {}
        self.show_states(states)

    def show_list(self, found: Sequence[str], cameras: Mapping[str, Camera], states: Mapping[str, State]) -> None:
        """Show cameras one below the other."""
        self._begin(cameras)
        self.invisibleRootItem().appendRows([self._camera_item(camera) for camera in found])
        self._states = {}
        self.show_states(states)

    def show_states(self, states: Mapping[str, State]) -> None:
        """Show how the cameras stand."""
        if states == self._states and self._states:
            return
        for camera, items in self._items.items():
            state = states.get(camera)
            if state is not self._states.get(camera) or not self._states:
                for item in items:
                    item.setIcon(state_icon(state))
                    item.setToolTip(self._state_word(state))
                    item.setAccessibleText(f"{item.text()}, {self._state_word(state)}")
        self._states = dict(states)
        for item, branch, name in self._branches:
            text = f"{name}\n{tally_text(tally(branch.everybody, states), self._words)}"
            if item.text() != text:
                item.setText(text)

    def ids_at(self, index: QModelIndex) -> tuple[str, ...]:
        """Return the cameras that a row means."""
        told = index.data(IDS)
        return tuple(told) if isinstance(told, (list, tuple)) else ()

    def _begin(self, cameras: Mapping[str, Camera]) -> None:
        self.clear()
        self._cameras, self._items, self._branches = cameras, {}, []

    def _branch_item(self, branch: Branch, depth: int) -> QStandardItem:
        kind = branch.key.partition("/")[0]
        name = branch.name or self._words.say(EMPTY_NAMES[kind] if depth == 0 else "desk.no_group")
        item = QStandardItem(name)
        item.setEditable(False)
        item.setData(list(branch.everybody), IDS)
        item.appendRows([self._branch_item(below, depth + 1) for below in branch.branches])
        item.appendRows([self._camera_item(camera) for camera in branch.cameras])
        self._branches.append((item, branch, name))
        return item

    def _camera_item(self, camera_id: str) -> QStandardItem:
        camera = self._cameras[camera_id]
        item = QStandardItem(f"{camera.number}  {camera.name}" if camera.number > 0 else camera.name or camera.id)
        item.setEditable(False)
        item.setData([camera_id], IDS)
        self._items.setdefault(camera_id, []).append(item)
        return item

    def _state_word(self, state: State | None) -> str:
        return self._words.say(f"ui.state.{state}" if state is not None else "desk.state_hidden")

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is dragged: cameras."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the dragged rows' cameras, each once."""
        ids = dict.fromkeys(camera for index in indexes for camera in self.ids_at(index))
        data = QMimeData()
        data.setData(MIME, "\n".join(ids).encode())
        return data
