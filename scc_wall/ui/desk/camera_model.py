"""The cameras as Qt's views want them: a tree, or a flat list of what was found.

Nothing is made for a row until it is looked at, so a list of a thousand costs as much as the twenty that are seen; and only
rows that read differently are told of.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt

from scc_wall.base.words import Words
from scc_wall.desk.standing import tally
from scc_wall.ui.desk.camera_row import Row
from scc_wall.ui.desk.state_icon import state_icon
from scc_wall.ui.desk.texts import picture_text, tally_text
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.wall.view import State

MIME = "application/x-scc-wall-cameras"
IDS = Qt.ItemDataRole.UserRole
"""Role of a row's camera ids: one of a camera, all below of a branch."""
TOLD, THUMB, FAVOURITE, KEY = (Qt.ItemDataRole(IDS + number) for number in (1, 2, 3, 4))
"""Roles of a row's second line, of its picture (`Thumb` or None), of whether it is a favourite, and of its key."""

FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

Index = QModelIndex | QPersistentModelIndex


class CameraModel(QAbstractItemModel):
    """Cameras to be looked at and dragged; the ids travel as lines of text."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._rows: list[Row] = []
        self._indexes: dict[int, QModelIndex] = {}  # Qt asks for them hundreds of times a page; good until the next reset
        self._top: list[Row] = []
        self._of_camera: dict[str, list[Row]] = {}
        self._states: Mapping[str, State] = {}
        self._pictures: Mapping[str, Thumb] = {}
        self._favourites: frozenset[str] = frozenset()

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, each before those below it."""
        return tuple(self._rows)

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows, self._top = rows, [row for row in rows if row.above is None]
        self._of_camera, self._indexes = {}, {}
        for row in rows:
            if row.is_camera:
                self._of_camera.setdefault(row.key, []).append(row)
            else:
                row.told = self._tally_of(row)
        self.endResetModel()

    def show_states(self, states: Mapping[str, State]) -> None:
        """Show how the cameras stand."""
        before, self._states = self._states, states
        changed = {camera for camera in before.keys() | states.keys() if before.get(camera) is not states.get(camera)}
        if not changed:
            return
        self._tell_of(changed)
        for row in self._rows:
            if not row.is_camera and (told := self._tally_of(row)) != row.told:
                row.told = told
                self._tell(row)

    def show_pictures(self, pictures: Mapping[str, Thumb]) -> None:
        """Show the cameras' last good pictures."""
        before, self._pictures = self._pictures, pictures
        self._tell_of(camera for camera in before.keys() | pictures.keys() if before.get(camera) is not pictures.get(camera))

    def mark_favourites(self, favourites: frozenset[str]) -> None:
        """Mark some cameras with a star."""
        before, self._favourites = self._favourites, favourites
        self._tell_of(before ^ favourites)

    def ids_at(self, index: Index) -> tuple[str, ...]:
        """Return the cameras that a row means."""
        return self._row(index).ids if index.isValid() else ()

    def place_of(self, key: str) -> QModelIndex:
        """Return the first row of a branch's key or a camera's id, an invalid one where there is none."""
        return next((self._index(row) for row in self._rows if row.key == key), QModelIndex())

    # what Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return a row's index."""
        below = self._below(parent)
        return self._index(below[row]) if column == 0 and 0 <= row < len(below) else QModelIndex()

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008 - also QObject's
        """Return the index of the row above."""
        above = self._row(index).above if index.isValid() else None
        return QModelIndex() if above is None else self._index(above)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return how many rows are below one."""
        return len(self._below(parent))

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Return that there is one column."""
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let every row be chosen and dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a row says."""
        if not index.isValid():
            return None
        row = self._row(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name
            case Qt.ItemDataRole.DecorationRole:
                return state_icon(self._states.get(row.key)) if row.is_camera else None
            case Qt.ItemDataRole.ToolTipRole:
                return self._whole(row)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.name}, {self._second_line(row)}"
        return self._own(row, role)

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return what is dragged: cameras."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the dragged rows' cameras, each once."""
        ids = dict.fromkeys(camera for index in indexes for camera in self.ids_at(index))
        data = QMimeData()
        data.setData(MIME, "\n".join(ids).encode())
        return data

    # within

    def _own(self, row: Row, role: int) -> object:
        """Return what a row says in the roles of our own."""
        if role == IDS:
            return list(row.ids)
        if role == TOLD:
            return self._second_line(row)
        if role == KEY:
            return row.key
        if role == THUMB and row.is_camera:
            return self._pictures.get(row.key)
        return row.key in self._favourites if role == FAVOURITE else None

    def _row(self, index: Index) -> Row:
        return self._rows[index.internalId()]

    def _index(self, row: Row) -> QModelIndex:
        found = self._indexes.get(row.number)
        if found is None:
            found = self._indexes[row.number] = self.createIndex(row.place, 0, row.number)
        return found

    def _below(self, parent: Index) -> list[Row]:
        return self._row(parent).below if parent.isValid() else self._top

    def _tell_of(self, cameras: Iterable[str]) -> None:
        for camera in set(cameras):
            for row in self._of_camera.get(camera, ()):
                self._tell(row)

    def _tell(self, row: Row) -> None:
        place = self._index(row)
        self.dataChanged.emit(place, place)

    def _tally_of(self, row: Row) -> str:
        return tally_text(tally(row.ids, self._states), self._words)

    def _second_line(self, row: Row) -> str:
        if not row.is_camera:
            return row.told
        state = self._states.get(row.key)
        return self._words.say(f"ui.state.{state}" if state is not None else "desk.state_hidden")

    def _whole(self, row: Row) -> str:
        """Return everything a row has to say, with the age of its picture."""
        thumb = self._pictures.get(row.key) if row.is_camera else None
        lines = [row.name, self._second_line(row)]
        if thumb is not None:
            lines.append(picture_text(thumb.taken, datetime.now(thumb.taken.tzinfo), self._words))
        return "\n".join(lines)
