"""Finding a camera's addresses: devices that answer on the network, or one that is typed; asked what it is, then taken over."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import DiscoverCameras, ProbeCamera
from scc_wall.ui.desk.setup_source import SetupSource

ADDRESS = Qt.ItemDataRole.UserRole
SECONDS = 4
PART = 0.72, 0.8
"""Of the desk's width and height."""


class FindDialog(QDialog):
    """found: cells of a camera, user and password that opened it; it closes then."""

    found = Signal(dict, str, str)

    def __init__(self, words: Words, source: SetupSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._source, self._over = words, source, parent.window()
        self._cells: Mapping[str, str] = {}
        self._list, self._facts = QListWidget(), QPlainTextEdit()
        self._host, self._user, self._password = QLineEdit(), QLineEdit(), QLineEdit()
        self._look, self._ask = QPushButton(words.say("setup.discover")), QPushButton(words.say("setup.probe"))
        self._take, self._cancel = QPushButton(words.say("setup.take")), QPushButton(words.say("setup.cancel"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_open = True
        self.finished.connect(self._closed)
        self._build()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Lie in the middle of the desk with the keyboard, also where no window manager sees to that."""
        super().showEvent(event)
        over = self._over.geometry()
        place = QRect(0, 0, round(over.width() * PART[0]), round(over.height() * PART[1]))
        place.moveCenter(over.center())
        self.setGeometry(place)
        self.raise_()
        self.activateWindow()
        self._look.setFocus()

    def _closed(self) -> None:
        self._is_open = False

    def _discover(self) -> None:
        self._look.setEnabled(False)
        self._say(self._words.say("setup.discovering", seconds=SECONDS))

        def told(reply: Reply) -> None:
            if not self._is_open:
                return
            self._look.setEnabled(True)
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply))
                return
            devices = reply["devices"]
            self._list.clear()
            for one in devices if isinstance(devices, list) else ():
                camera = self._words.say("setup.is_ours", camera=one["camera"]) if one["camera"] else ""
                item = QListWidgetItem("  ".join(part for part in (one["sender"], one["name"], camera) if part))
                item.setData(ADDRESS, one["address"])
                self._list.addItem(item)
            if self._list.count():
                self._say(self._words.say("setup.discovered", n=self._list.count()))
                self._list.setCurrentRow(0)
                self._list.setFocus()
            else:
                self._say(self._words.say("setup.discovered_none"))
                self._host.setFocus()

        self._source.ask(DiscoverCameras(SECONDS), told)

    def _probe(self) -> None:
        host = self._host.text().strip()
        if not host:
            self._host.setFocus()
            return
        user, password = self._user.text().strip(), self._password.text()
        ticket = self._source.pocket(user, password) if user or password else ""
        self._ask.setEnabled(False)
        self._take.setEnabled(False)
        self._say(self._words.say("setup.probing"))

        def told(reply: Reply) -> None:
            if not self._is_open:
                return
            self._ask.setEnabled(True)
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply))
                return
            cells, lines = reply["cells"], reply["lines"]
            self._cells = {**cells, "name": str(reply["name"])} if isinstance(cells, dict) else {}
            self._say("\n".join(lines) if isinstance(lines, list) else "")
            self._take.setEnabled(True)
            self._take.setFocus()

        self._source.ask(ProbeCamera(host, ticket), told)

    def _finish(self) -> None:
        self.found.emit(dict(self._cells), self._user.text().strip(), self._password.text())
        self.accept()

    def _say(self, text: str) -> None:
        self._facts.setPlainText(text)

    def _build(self) -> None:
        say = self._words.say
        self.setWindowTitle(say("setup.find"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._facts.setReadOnly(True)
        self._facts.setTabChangesFocus(True)
        self._facts.setAccessibleName(say("setup.facts"))
        self._list.setAccessibleName(say("setup.devices"))
        self._list.currentItemChanged.connect(
            lambda item, _: self._host.setText(str(item.data(ADDRESS))) if item is not None else None
        )
        self._list.itemActivated.connect(lambda _: self._user.setFocus())
        self._host.setPlaceholderText(say("setup.host_example"))
        self._take.setObjectName("main")
        self._take.setEnabled(False)
        for button, act in (
            (self._look, self._discover),
            (self._ask, self._probe),
            (self._take, self._finish),
            (self._cancel, self.reject),
        ):
            button.clicked.connect(act)
            button.setAutoDefault(False)
        form = QFormLayout()
        for name, line in (("device", self._host), ("user", self._user), ("password", self._password)):
            line.setAccessibleName(say(f"setup.field_{name}"))
            line.returnPressed.connect(self._probe)
            form.addRow(say(f"setup.field_{name}"), line)
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self._look)
        left.addWidget(self._list, 1)
        right.addLayout(form)
        right.addWidget(self._ask)
        right.addWidget(self._facts, 1)
        row.addLayout(left, 1)
        row.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._take)
        title = QLabel(say("setup.find"))
        title.setObjectName("title")
        sheet = QFrame()  # its edge is to be seen where no window manager draws one
        sheet.setObjectName("sheet")
        whole = QVBoxLayout(sheet)
        whole.addWidget(title)
        whole.addLayout(row, 1)
        whole.addLayout(buttons)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(sheet)
