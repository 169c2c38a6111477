"""The form of one camera: every cell of the table with a word of its own, and a login that can be replaced and never read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.address import split_credentials
from scc_wall.camera.camera import Camera, Transport
from scc_wall.camera.row import cells_of

PLACE = ("number", "name", "group", "region", "lat", "lon")
STREAMS = ("sub_url", "main_url", "onvif_url", "transport", "interval", "link", "host")
WHO = (("id", "number"), ("name",), ("group", "region"), ("lat", "lon"))
LOGIN = (("user", "password"),)
WAYS = (("sub_url",), ("main_url",), ("onvif_url",), ("transport", "interval"), ("link", "host"))
"""Fields by rows of the form."""
URLS = ("sub_url", "main_url", "onvif_url")


class CameraForm(QWidget):
    """edited: somebody has typed or chosen something."""

    edited = Signal()

    def __init__(self, words: Words, regions: Mapping[str, str]) -> None:
        super().__init__()
        self._words, self._before = words, dict[str, str]()
        self._id, self._user, self._password = QLineEdit(), QLineEdit(), QLineEdit()
        self._lines = {name: QLineEdit() for name in (*PLACE, *STREAMS) if name not in {"region", "transport"}}
        self._region, self._transport = QComboBox(), QComboBox()
        self._region.addItem(words.say("setup.no_region"), "")
        for code, name in regions.items():
            self._region.addItem(f"{code}  {name}", code)
        for transport in Transport:
            self._transport.addItem(words.say(f"setup.transport_{transport.value}"), transport.value)
        self._kept_user = ""
        self._build()

    @property
    def camera(self) -> str:
        """The id in the form."""
        return self._id.text().strip()

    @property
    def is_new(self) -> bool:
        """Whether the form is for a camera that is not in the site yet."""
        return self._id.isEnabled()

    @property
    def is_edited(self) -> bool:
        """Whether something would be lost by leaving."""
        return bool(self.changes()) or bool(self._password.text()) or self._user.text().strip() != self._kept_user

    def show_camera(self, camera: Camera | None, user: str | None) -> None:
        """Take a camera, None: an empty form for a new one. user: of its login, None without one."""
        self._before = cells_of(camera) if camera is not None else {}
        self._id.setText(camera.id if camera is not None else "")
        self._id.setEnabled(camera is None)
        self.fill({name: self._before.get(name, "") for name in (*PLACE, *STREAMS)})
        self._kept_user = user or ""
        self._user.setText(self._kept_user)
        self._password.clear()
        self._password.setPlaceholderText(self._words.say("setup.password_kept" if user is not None else "setup.password_none"))

    def fill(self, cells: Mapping[str, str]) -> None:
        """Put cells into the form; what is not told stays."""
        for name, cell in cells.items():
            if name in self._lines:
                self._lines[name].setText(cell)
                self._lines[name].setCursorPosition(0)
        if "region" in cells:
            index = self._region.findData(cells["region"])
            if index < 0:  # a place that we do not know is somebody's, and stays
                self._region.addItem(cells["region"], cells["region"])
                index = self._region.count() - 1
            self._region.setCurrentIndex(index)
        if "transport" in cells:
            self._transport.setCurrentIndex(max(0, self._transport.findData(cells["transport"] or Transport.TCP.value)))

    def changes(self) -> dict[str, str]:
        """Return the cells that differ from the camera's; of a new one, all that are filled."""
        told = {name: line.text().strip() for name, line in self._lines.items()}
        told |= {"region": str(self._region.currentData()), "transport": str(self._transport.currentData())}
        usual = {"transport": Transport.TCP.value}
        return {name: cell for name, cell in told.items() if cell != self._before.get(name, usual.get(name, ""))}

    def login(self) -> tuple[str, str] | None:
        """Return user and password where either was typed anew, None where the login stays. An empty password stays, too."""
        user, password = self._user.text().strip(), self._password.text()
        return (user, password) if password or user != self._kept_user else None

    def type_login(self, user: str, password: str) -> None:
        """Put in a login that was typed elsewhere."""
        self._user.setText(user)
        self._password.setText(password)

    def take_logins_out(self) -> bool:
        """Move logins typed within addresses into their own fields; return whether there were any. Trouble: no address.

        A camera's address must never be written with its login.
        """
        found = False
        for name in URLS:
            text = self._lines[name].text().strip()
            if not text:
                continue
            try:
                address, user, password = split_credentials(text, self._words.say(f"setup.field_{name}"))
            except Trouble:
                self._lines[name].setFocus()
                raise
            if user or password:
                found = True
                self._lines[name].setText(address.url)
                self._user.setText(user or self._user.text())
                self._password.setText(password or self._password.text())
        return found

    def take_focus(self) -> None:
        """Give the keyboard to what is typed first."""
        (self._id if self.is_new else self._lines["name"]).setFocus()

    def _build(self) -> None:
        say = self._words.say
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._lines["lat"].setPlaceholderText("-2,99")
        self._lines["lon"].setPlaceholderText("104,76")
        for name in URLS:
            self._lines[name].setPlaceholderText("http://" if name == "onvif_url" else "rtsp://")
        self._lines["host"].setPlaceholderText(say("setup.host_hint"))
        self._lines["number"].setPlaceholderText(say("setup.number_hint"))
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.addLayout(self._column([("setup.who", WHO), ("setup.login", LOGIN)]), 1)
        columns.addLayout(self._column([("setup.streams", WAYS)]), 1)

    def _column(self, boxes: Iterable[tuple[str, tuple[tuple[str, ...], ...]]]) -> QVBoxLayout:
        column = QVBoxLayout()
        for title, rows in boxes:
            box = QGroupBox(self._words.say(title))
            grid = QGridLayout(box)
            for row, names in enumerate(rows):
                for column_number, name in enumerate(names):
                    self._add(grid, 2 * row, column_number, name, span=2 // len(names))
            column.addWidget(box)
        column.addStretch(1)
        return column

    def _add(self, grid: QGridLayout, row: int, column: int, name: str, span: int) -> None:
        others = {"id": self._id, "user": self._user, "password": self._password}
        combos = {"region": self._region, "transport": self._transport}
        title = self._words.say(f"setup.field_{name}")
        widget: QWidget
        if name in combos:
            widget = combos[name]
            combos[name].setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combos[name].setMinimumContentsLength(12)
            combos[name].activated.connect(lambda _: self.edited.emit())
        else:
            line = others.get(name) or self._lines[name]
            line.textEdited.connect(lambda _: self.edited.emit())
            widget = line
        widget.setAccessibleName(title)
        label = QLabel(title)
        label.setBuddy(widget)
        grid.addWidget(label, row, column, 1, span)
        grid.addWidget(widget, row + 1, column, 1, span)
