"""The window for signing in: name, password, and a sentence that says how it stands. Keyboard alone is enough."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from scc_wall.base.words import Words
from scc_wall.ui.desk.theme import DARK, scale_for, style_sheet

NAME_LIMIT, PASSWORD_LIMIT = 32, 128
WIDTH, HEIGHT = 560, 320
FORGOTTEN_MS = 120_000
"""A window that was left open goes by itself: it holds the keyboard."""


class SignInWindow(QWidget):
    """tried: a name and a password; the answer comes by `refuse` or `finish`, and until then nothing more is taken."""

    tried = Signal(str, str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        say = self._say = words.say
        self._name, self._password = QLineEdit(), QLineEdit()
        self._told, self._who = QLabel(), QLabel()
        self._enter, self._cancel = QPushButton(say("access.ui_enter")), QPushButton(say("access.ui_cancel"))
        self.setObjectName("desk")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(say("access.ui_title"))
        self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        for field, limit, name in ((self._name, NAME_LIMIT, "ui_name"), (self._password, PASSWORD_LIMIT, "ui_password")):
            field.setMaxLength(limit)
            field.setAccessibleName(say(f"access.{name}"))
        self._told.setWordWrap(True)
        self._who.setWordWrap(True)
        self._forgotten = QTimer(self)
        self._forgotten.setSingleShot(True)
        self._forgotten.timeout.connect(self.hide)
        self._build()

    def open_over(self, monitor: QRect, who: str) -> None:
        """Open in the middle of a monitor; who: a sentence about who is signed in."""
        scale = scale_for(monitor.height())
        self.setStyleSheet(style_sheet(DARK, scale) + f"QWidget#desk {{ border: 2px solid {DARK.accent}; }}")
        self._who.setText(who)
        self._told.setText("")
        self._name.clear()
        self._password.clear()
        self._lock(is_judging=False)
        self._forgotten.start(FORGOTTEN_MS)
        place = QRect(0, 0, min(monitor.width(), round(WIDTH * scale)), min(monitor.height(), round(HEIGHT * scale)))
        place.moveCenter(monitor.center())
        self.setGeometry(place)
        self.show()
        self.setGeometry(place)  # without a window manager nobody moves it there
        self.raise_()
        self.activateWindow()
        self._name.setFocus()

    def stay_in_front(self) -> None:
        """Come to the front again, with the keyboard: the wall's windows may have been shown anew beneath somebody's typing."""
        if self.isVisible():
            self.raise_()
            if not self.isActiveWindow():
                self.activateWindow()

    def refuse(self, sentence: str) -> None:
        """Say why not; the name stays, the password is asked for again."""
        self._told.setText(f"✕ {sentence}")
        self._lock(is_judging=False)
        self._password.clear()
        self._password.setFocus()

    def finish(self) -> None:
        """Close: somebody is signed in."""
        self._password.clear()
        self.hide()

    def _build(self) -> None:
        title = QLabel(self._say("access.ui_title"))
        title.setObjectName("title")
        form = QFormLayout()
        form.addRow(self._say("access.ui_name"), self._name)
        form.addRow(self._say("access.ui_password"), self._password)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._enter)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 18, 24, 18)
        for widget in (title, self._who):
            whole.addWidget(widget)
        whole.addLayout(form)
        whole.addWidget(self._told, 1)
        whole.addLayout(buttons)
        self._name.returnPressed.connect(self._password.setFocus)
        self._password.returnPressed.connect(self._try)
        self._enter.clicked.connect(self._try)
        self._cancel.clicked.connect(self.hide)
        for first, second in ((self._name, self._password), (self._password, self._enter), (self._enter, self._cancel)):
            QWidget.setTabOrder(first, second)

    def _try(self) -> None:
        if not self._name.text() or not self._password.text():
            self._told.setText(f"✕ {self._say('access.ui_both')}")
            (self._password if self._name.text() else self._name).setFocus()
            return
        self._forgotten.start(FORGOTTEN_MS)
        self._told.setText(self._say("access.ui_judging"))
        self._lock(is_judging=True)
        self.tried.emit(self._name.text(), self._password.text())

    def _lock(self, *, is_judging: bool) -> None:
        for widget in (self._name, self._password, self._enter):
            widget.setEnabled(not is_judging)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Close with Esc; Enter on a button presses it."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._enter.isEnabled():
            # the Enter that sent the password comes here as well, when the fields are locked and Cancel has the focus
            button = self.focusWidget()
            if isinstance(button, QPushButton):
                button.click()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Hide when a person closes it."""
        if event.spontaneous():
            event.ignore()
            self.hide()
