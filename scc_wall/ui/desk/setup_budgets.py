"""Limits of lines and recorders: those that cameras name, what each may carry, and a row to change it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera, Stream, host_of
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import RemoveHost, RemoveLink, SetHost, SetLink
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.wall.budget import mbit_text

MBIT_LIMIT, SESSIONS_LIMIT = 99_999.0, 9_999


class SetupBudgets(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._words, self._source = words, source
        self._links, self._hosts = _Limits(words, "link"), _Limits(words, "host")
        for limits in (self._links, self._hosts):
            limits.asked.connect(self._ask)
        hint = QLabel(words.say("setup.budget_hint"))
        hint.setObjectName("quiet")
        hint.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self._links)
        row.addWidget(self._hosts)
        whole = QVBoxLayout(self)
        whole.addWidget(hint)
        whole.addLayout(row, 1)

    def take_focus(self) -> None:
        """Give the keyboard to the lines."""
        self._links.take_focus()

    def look(self) -> None:
        """Bring both tables up to date with the site."""
        cameras, budgets = self._source.cameras(), self._source.budgets()
        links = Counter(camera.link for camera in cameras.values() if camera.link)
        hosts = Counter(name for camera in cameras.values() for name in _hosts_of(camera))
        self._links.show_limits(links, {name: mbit_text(kbps) for name, kbps in budgets.links.items()})
        self._hosts.show_limits(hosts, {name: str(sessions) for name, sessions in budgets.hosts.items()})

    def _ask(self, command: Command) -> None:
        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self.told.emit(self._words.tell(reply))
            self.look()

        self._source.ask(command, told)


class _Limits(QGroupBox):
    """asked: a command."""

    asked = Signal(object)

    def __init__(self, words: Words, kind: str) -> None:
        super().__init__(words.say(f"setup.{kind}s"))
        self._words, self._kind = words, kind
        self._shown: object = None
        self._names, self._limits = list[str](), dict[str, str]()
        self._table, self._name = QTableWidget(0, 3), QComboBox()
        self._limit: QDoubleSpinBox | QSpinBox = QDoubleSpinBox() if kind == "link" else QSpinBox()
        self._set, self._remove = QPushButton(words.say("setup.set_limit")), QPushButton(words.say("setup.no_limit"))
        self._build()

    def take_focus(self) -> None:
        """Give the keyboard to the table."""
        self._table.setFocus()

    def show_limits(self, cameras: Mapping[str, int], limits: Mapping[str, str]) -> None:
        """Show all names that cameras have or that are limited; what reads the same is not touched."""
        shown = (dict(cameras), dict(limits))
        if shown == self._shown:
            return
        self._shown = shown
        names = self._names = sorted({*cameras, *limits})
        self._limits = dict(limits)
        typed = self._name.currentText()
        self._table.setRowCount(len(names))
        self._name.clear()
        self._name.addItems(names)
        self._name.setCurrentText(typed or (names[0] if names else ""))
        for row, name in enumerate(names):
            limit = limits.get(name, self._words.say("setup.unlimited"))
            limit = limit.replace(".", ",") if self._words.language == "id" and name in limits else limit
            cells = (name, limit, str(cameras.get(name, 0)))
            for column, cell in enumerate(cells):
                self._table.setItem(row, column, QTableWidgetItem(cell))

    def _pick(self) -> None:
        row = self._table.currentRow()
        if row < 0:
            return
        self._name.setCurrentText(self._names[row])
        limit = self._limits.get(self._names[row])
        if limit is None:
            return
        if isinstance(self._limit, QDoubleSpinBox):
            self._limit.setValue(float(limit))
        else:
            self._limit.setValue(int(limit))

    def _ask_set(self) -> None:
        name = self._name.currentText().strip()
        if name and isinstance(self._limit, QDoubleSpinBox):
            self.asked.emit(SetLink(name, self._limit.value()))
        elif name:
            self.asked.emit(SetHost(name, int(self._limit.value())))

    def _ask_remove(self) -> None:
        name = self._name.currentText().strip()
        if name:
            self.asked.emit(RemoveLink(name) if self._kind == "link" else RemoveHost(name))

    def _build(self) -> None:
        say = self._words.say
        titles = (say(f"setup.column_{self._kind}"), say(f"setup.column_{self._kind}_limit"), say("setup.column_cameras"))
        self._table.setHorizontalHeaderLabels(titles)
        self._table.verticalHeader().hide()
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self._table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setAccessibleName(say(f"setup.{self._kind}s"))
        self._table.currentCellChanged.connect(lambda *_: self._pick())
        self._name.setEditable(True)
        self._name.setAccessibleName(titles[0])
        self._name.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._limit.setAccessibleName(titles[1])
        self._limit.setLocale(QLocale(self._words.language))
        if isinstance(self._limit, QDoubleSpinBox):
            self._limit.setDecimals(1)
            self._limit.setRange(0.1, MBIT_LIMIT)
            self._limit.setValue(8.0)
        else:
            self._limit.setRange(1, SESSIONS_LIMIT)
            self._limit.setValue(16)
        self._set.clicked.connect(self._ask_set)
        self._remove.clicked.connect(self._ask_remove)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._name, 1)
        first.addWidget(self._limit)
        second.addStretch(1)
        second.addWidget(self._remove)
        second.addWidget(self._set)
        whole = QVBoxLayout(self)
        whole.addWidget(self._table, 1)
        whole.addLayout(first)
        whole.addLayout(second)


def _hosts_of(camera: Camera) -> set[str]:
    return {host for host in (host_of(camera, stream) for stream in Stream) if host}
