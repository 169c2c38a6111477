"""The holders of a letter as rows: typed in, or taken from people known of other letters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scc_wall.access.letter import Holder
from scc_wall.access.letter_form import ID_KINDS
from scc_wall.base.words import Words

COLUMNS = ("name", "id_kind", "id_number", "rank", "position", "office", "account")
KIND, NUMBER = COLUMNS.index("id_kind"), COLUMNS.index("id_number")
KEPT = Qt.ItemDataRole.UserRole
HIDDEN = "…"
"""Stands before the digits that are kept of a number."""


class LetterPeople(QWidget):
    """changed: somebody has typed."""

    changed = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words, self._known = words, list[Holder]()
        self._table = QTableWidget(0, len(COLUMNS))
        self._add, self._drop = QPushButton(words.say("letter.add_holder")), QPushButton(words.say("letter.drop_holder"))
        self._before = QComboBox()
        self._build()

    def show_holders(self, holders: Sequence[Holder]) -> None:
        """Take the holders of a letter."""
        was = self._table.blockSignals(True)
        self._table.setRowCount(0)
        for holder in holders:
            self._put(holder)
        self._table.blockSignals(was)

    def offer(self, known: Sequence[Holder]) -> None:
        """Take the people who may be offered again."""
        if list(known) == self._known:
            return
        self._known = list(known)
        self._before.clear()
        self._before.addItem(self._words.say("letter.known_holder"))
        self._before.addItems([", ".join(part for part in (one.name, one.position, one.office) if part) for one in known])

    def cells(self) -> list[dict[str, str]]:
        """Return what is typed, as a form takes it; empty rows are left out."""
        rows = []
        for row in range(self._table.rowCount()):
            cells = {name: self._text(row, column) for column, name in enumerate(COLUMNS)}
            number = self._table.item(row, NUMBER)
            tail, odd = number.data(KEPT) if number is not None and number.data(KEPT) else ("", "")
            if tail and cells["id_number"] == f"{HIDDEN}{tail}":
                cells |= {"id_number": "", "id_tail": tail, "id_notice": odd}
            if any(cells.values()):
                rows.append(cells)
        return rows

    def _text(self, row: int, column: int) -> str:
        if column == KIND:
            kinds = self._table.cellWidget(row, KIND)
            return kinds.currentText() if isinstance(kinds, QComboBox) else ""
        item = self._table.item(row, column)
        return item.text().strip() if item is not None else ""

    def _put(self, holder: Holder) -> None:
        row = self._table.rowCount()
        self._table.setRowCount(row + 1)
        kinds = QComboBox()
        kinds.addItems(["", *ID_KINDS])
        kinds.setCurrentText(holder.id_kind)
        kinds.setAccessibleName(self._words.say("letter.column_id_kind"))
        kinds.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._table.setCellWidget(row, KIND, kinds)
        for column, name in enumerate(COLUMNS):
            if column == NUMBER:
                item = QTableWidgetItem(f"{HIDDEN}{holder.id_tail}" if holder.id_tail else "")
                item.setData(KEPT, (holder.id_tail, holder.id_notice))
                self._table.setItem(row, column, item)
            elif column != KIND:
                self._table.setItem(row, column, QTableWidgetItem(str(getattr(holder, name))))

    def _add_row(self) -> None:
        self._put(Holder(""))
        self._table.setFocus()
        self._table.setCurrentCell(self._table.rowCount() - 1, 0)

    def _drop_row(self) -> None:
        if self._table.currentRow() >= 0:
            self._table.removeRow(self._table.currentRow())
            self.changed.emit()

    def _take_known(self, place: int) -> None:
        if place > 0:
            self._put(self._known[place - 1])
            self._before.setCurrentIndex(0)
            self.changed.emit()

    def _build(self) -> None:
        say = self._words.say
        self._table.setHorizontalHeaderLabels([say(f"letter.column_{name}") for name in COLUMNS])
        self._table.verticalHeader().hide()
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in (KIND, NUMBER, COLUMNS.index("account")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.setTabKeyNavigation(False)
        self._table.setMinimumHeight(170)
        self._table.setAccessibleName(say("letter.field_holders"))
        self._table.cellChanged.connect(lambda *_: self.changed.emit())
        self._before.setAccessibleName(say("letter.known_holder"))
        self._before.addItem(say("letter.known_holder"))
        self._before.activated.connect(self._take_known)
        self._add.clicked.connect(self._add_row)
        self._drop.clicked.connect(self._drop_row)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addWidget(self._before, 1)
        row.addWidget(self._drop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._table)
        whole.addLayout(row)
