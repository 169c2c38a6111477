"""Cameras of the site, one by one: found in a list, edited in a form, tried with a picture, removed, brought back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera
from scc_wall.control.cells import cells_word
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import AddCamera, RemoveCamera, RestoreCamera, SetCamera, TryCamera
from scc_wall.desk.brief import brief
from scc_wall.desk.search import find, index
from scc_wall.ui.desk.camera_form import CameraForm
from scc_wall.ui.desk.setup_find import FindDialog
from scc_wall.ui.desk.setup_source import SetupSource

ID = Qt.ItemDataRole.UserRole
PICTURE = QSize(256, 144)


class SetupCameras(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._words, self._source = words, source
        self._cameras: Mapping[str, Camera] = {}
        self._search, self._list, self._form = QLineEdit(), QListWidget(), CameraForm(words, source.regions)
        self._add, self._find = QPushButton(words.say("setup.add")), QPushButton(words.say("setup.find"))
        self._test, self._save = QPushButton(words.say("setup.test")), QPushButton(words.say("setup.save"))
        self._remove, self._restore = QPushButton(words.say("setup.remove")), QPushButton(words.say("setup.restore"))
        self._picture, self._result, self._heading = QLabel(), QLabel(), QLabel()
        self._build()
        self._show(None)

    def take_focus(self) -> None:
        """Let the next key be the first letter of a search."""
        self._search.setFocus()

    def look(self) -> None:
        """Bring the list up to date with the site; a form that is being edited is left alone."""
        cameras = self._source.cameras()
        self._restore.setVisible(bool(self._source.removed()))
        if cameras is self._cameras:
            return
        is_first, self._cameras = not self._cameras, cameras
        self._fill()
        if is_first and self._list.count() and not self._form.is_edited:
            self._list.setCurrentRow(0)
        elif not self._form.is_new and not self._form.is_edited:
            self._show(cameras.get(self._form.camera))

    # what is pressed

    def _chosen(self, item: QListWidgetItem | None) -> None:
        wanted = str(item.data(ID)) if item is not None else ""
        if not wanted or (wanted == self._form.camera and not self._form.is_new):
            return
        if not self._may_leave():
            self._mark(self._form.camera)
            return
        self._show(self._cameras.get(wanted))

    def _new(self) -> None:
        if self._may_leave():
            self._list.clearSelection()  # its row stays: else it would choose one by itself when Tab comes to it
            self._show(None)
            self._form.take_focus()

    def _discover(self) -> None:
        if not self._may_leave():
            return
        dialog = FindDialog(self._words, self._source, self)
        dialog.found.connect(self._take_found)
        dialog.open()

    def _take_found(self, cells: Mapping[str, str], user: str, password: str) -> None:
        self._list.clearSelection()
        self._show(None)
        self._form.fill(cells)
        self._form.type_login(user, password)
        self._form.take_focus()
        self._say(self._words.say("setup.found_fill"))

    def _try(self) -> None:
        ready = self._ready()
        if ready is None:
            return
        camera, cells, login = ready
        self._test.setEnabled(False)
        self._picture.hide()
        self._say(self._words.say("setup.testing"))

        def told(reply: Reply) -> None:
            self._test.setEnabled(True)
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply), is_bad=True)
                return
            image = self._source.picture(int(str(reply["test"])))
            if image is not None:
                self._picture.setPixmap(
                    QPixmap.fromImage(image).scaled(
                        self._picture.size(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
                    )
                )
                self._picture.show()
            self._say(self._came(reply))

        self._source.ask(TryCamera(camera or "baru", cells_word(cells) if cells else "", login), told)

    def _keep(self) -> None:
        ready = self._ready()
        if ready is None:
            return
        camera, cells, login = ready
        if not camera:
            self._say(self._words.say("setup.id_missing"), is_bad=True)
            self._form.take_focus()
            return
        if not cells and not login:
            self._say(self._words.say("setup.nothing_changed"))
            return
        command = (AddCamera if self._form.is_new else SetCamera)(camera, cells_word(cells), login)

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply), is_bad=True)
                return
            self._cameras = self._source.cameras()
            self._fill()
            self._show(self._cameras.get(camera))
            self._mark(camera)
            self._say(self._words.say("setup.saved", camera=camera))

        self._source.ask(command, told)

    def _ask_remove(self) -> None:
        camera = self._cameras.get(self._form.camera)
        if camera is None or self._form.is_new:
            return
        shown = ", ".join(self._source.shown_in(camera.id)[:5]) or "-"
        box = QMessageBox(QMessageBox.Icon.Question, self._words.say("setup.remove"), "", parent=self)
        box.setText(self._words.say("setup.remove_ask", number=camera.number, name=camera.name, layouts=shown))
        yes = box.addButton(self._words.say("setup.remove_yes"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self._words.say("setup.cancel"), QMessageBox.ButtonRole.RejectRole))

        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._say(self._words.tell(reply), is_bad=True)
                return
            self._show(None)
            self.look()
            self._say(self._words.say("setup.removed", camera=camera.id))

        box.finished.connect(lambda _: self._source.ask(RemoveCamera(camera.id), told) if box.clickedButton() is yes else None)
        box.open()

    def _bring_back(self) -> None:
        gone = self._source.removed()
        if not gone:
            return

        def told(reply: Reply) -> None:
            sentence = (
                self._words.tell(reply) if isinstance(reply, Trouble) else self._words.say("setup.restored", camera=gone[-1])
            )
            self._say(sentence, is_bad=isinstance(reply, Trouble))
            self.look()

        self._source.ask(RestoreCamera(gone[-1]), told)

    # within

    def _ready(self) -> tuple[str, dict[str, str], str] | None:
        """Return id, changed cells and ticket, None (and say why) where the form is not right."""
        try:
            if self._form.take_logins_out():
                self.told.emit(self._words.say("setup.login_moved"))
        except Trouble as trouble:
            self._say(self._words.tell(trouble), is_bad=True)
            return None
        login = self._form.login()
        return self._form.camera, self._form.changes(), self._source.pocket(*login) if login is not None else ""

    def _may_leave(self) -> bool:
        if not self._form.is_edited:
            return True
        box = QMessageBox(
            QMessageBox.Icon.Question, self._words.say("setup.cameras"), self._words.say("setup.leave_ask"), parent=self
        )
        leave = box.addButton(self._words.say("setup.leave_yes"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self._words.say("setup.leave_no"), QMessageBox.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is leave

    def _came(self, reply: Mapping[str, object]) -> str:
        fps = f"{reply['fps']:.1f}" if isinstance(reply["fps"], float) else "-"
        fps = fps.replace(".", ",") if self._words.language == "id" else fps
        shown = {name: reply[name] for name in ("stream", "width", "height", "codec")}
        return self._words.say("setup.came", fps=fps, **{**shown, "codec": str(reply["codec"]).upper()})

    def _show(self, camera: Camera | None) -> None:
        self._form.show_camera(camera, self._source.user_of(camera.id) if camera is not None else None)
        self._remove.setEnabled(camera is not None)
        title = f"{camera.number}  {brief(camera.name)}" if camera is not None else self._words.say("setup.new_camera")
        self._heading.setText(title)
        self._picture.hide()
        self._say(self._words.say("setup.test_hint"))

    def _say(self, sentence: str, *, is_bad: bool = False) -> None:
        self._result.setText(sentence)
        self._result.setObjectName("warning" if is_bad else "quiet")
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)

    def _fill(self) -> None:
        text = self._search.text().strip()
        found = find(index(self._cameras.values(), self._source.regions), text)
        self._list.blockSignals(True)
        self._list.clear()
        for camera in (self._cameras[one] for one in found):
            item = QListWidgetItem(f"{camera.number}  {camera.name}")
            item.setData(ID, camera.id)
            item.setToolTip(camera.id)
            self._list.addItem(item)
        self._mark(self._form.camera)
        self._list.blockSignals(False)

    def _mark(self, camera: str) -> None:
        was = self._list.blockSignals(True)
        for row in range(self._list.count()):
            if self._list.item(row).data(ID) == camera:
                self._list.setCurrentRow(row)
        self._list.blockSignals(was)

    def _build(self) -> None:
        say = self._words.say
        self._heading.setObjectName("title")
        self._heading.setWordWrap(True)
        self._save.setObjectName("main")
        self._search.setPlaceholderText(say("setup.search"))
        self._search.setAccessibleName(say("setup.search"))
        self._search.textChanged.connect(lambda _: self._fill())
        self._list.setAccessibleName(say("setup.cameras"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.currentItemChanged.connect(lambda item, _: self._chosen(item))
        self._list.itemClicked.connect(self._chosen)
        self._result.setWordWrap(True)
        self._picture.setFixedSize(PICTURE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(say("setup.picture"))
        for button, act in (
            (self._add, self._new), (self._find, self._discover), (self._test, self._try), (self._save, self._keep),
            (self._remove, self._ask_remove), (self._restore, self._bring_back),
        ):  # fmt: skip
            button.clicked.connect(act)
        left = QVBoxLayout()
        for widget in (self._search, self._list, self._add, self._find, self._restore):
            left.addWidget(widget)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields have it, and it follows them
        area.setWidget(self._form)
        result = QHBoxLayout()
        result.addWidget(self._picture)
        result.addWidget(self._result, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        buttons.addWidget(self._test)
        buttons.addWidget(self._save)
        right = QVBoxLayout()
        right.addWidget(self._heading)
        right.addWidget(area, 1)
        right.addLayout(result)
        right.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.addLayout(left, 1)
        whole.addLayout(right, 3)
