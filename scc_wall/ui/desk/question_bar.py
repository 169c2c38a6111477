"""A question within the window: no dialog, so that it has the keyboard also where no window manager gives one to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

Answer = tuple[str, Callable[[], None]]
"""What a button says and does."""


class QuestionBar(QWidget):
    """Asks one thing at a time: by buttons, or by a field; the last button is the way out, also by Esc (`leave`)."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._sentence, self._field = QLabel(), QLineEdit()
        self._buttons: list[QPushButton] = []
        self._came_from: QWidget | None = None
        self._row = QHBoxLayout(self)
        self._sentence.setObjectName("title")
        self._sentence.setWordWrap(True)
        self._field.setMinimumWidth(300)
        self._row.addWidget(self._sentence, 1)
        self._row.addWidget(self._field, 1)
        self._field.returnPressed.connect(self._take_first)
        self.hide()

    def ask(self, sentence: str, answers: Sequence[Answer]) -> None:
        """Ask for one of some answers; the first is the one that Enter gives."""
        self._open(sentence, answers)
        self._field.hide()
        self._buttons[0].setFocus()

    def ask_text(self, sentence: str, text: str, take: Callable[[str], None], answers: tuple[str, str]) -> None:
        """Ask for a line of text. answers: what the buttons say that take it and that do not."""
        self._open(sentence, [(answers[0], lambda: take(self._field.text())), (answers[1], lambda: None)])
        self._field.setText(text)
        self._field.setAccessibleName(sentence)
        self._field.show()
        self._field.selectAll()
        self._field.setFocus()

    def leave(self) -> None:
        """Give the last answer, which changes nothing."""
        if self._buttons:
            self._buttons[-1].click()

    def withdraw(self) -> None:
        """Take the question away without an answer: what it asks about has been settled in another way."""
        if not self.isHidden():
            self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the answer that has the focus by Enter."""
        focused = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(focused, QPushButton):
            focused.click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            pass  # the field has told it already
        else:
            super().keyPressEvent(event)

    def _open(self, sentence: str, answers: Sequence[Answer]) -> None:
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self._sentence.setText(sentence)
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for text, deed in answers:
            button = QPushButton(text)
            button.clicked.connect(lambda _on=False, deed=deed: self._answered(deed))
            self._row.addWidget(button)
            self._buttons.append(button)
        self.show()

    def _answered(self, deed: Callable[[], None]) -> None:
        self._close()
        deed()

    def _close(self) -> None:
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()

    def _take_first(self) -> None:
        if self._buttons:
            self._buttons[0].click()
