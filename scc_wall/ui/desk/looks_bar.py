"""The desk's buttons for theme and size of letters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from scc_wall.base.words import Words
from scc_wall.control.looks_command import SIZES, ChooseSize, ChooseTheme
from scc_wall.ui.desk.theme import Dress


class LooksBar(QWidget):
    """asked: a command."""

    asked = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._percent = SIZES[0]
        self._smaller, self._larger, theme = QToolButton(), QToolButton(), QPushButton(words.say("desk.theme"))
        for button, text, name, step in ((self._smaller, "A-", "desk.smaller", -1), (self._larger, "A+", "desk.larger", 1)):
            button.setText(text)
            button.setAccessibleName(words.say(name))
            button.setToolTip(words.say(name))
            button.clicked.connect(lambda _checked=False, step=step: self._ask(step))
        theme.clicked.connect(lambda: self.asked.emit(ChooseTheme()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self._smaller, self._larger, theme):
            row.addWidget(widget)

    def mark(self, dress: Dress) -> None:
        """Take what is worn: at the ends of the sizes there is no further one."""
        self._percent = dress.percent
        self._smaller.setEnabled(dress.percent > SIZES[0])
        self._larger.setEnabled(dress.percent < SIZES[-1])

    def _ask(self, step: int) -> None:
        at = SIZES.index(self._percent) + step
        if 0 <= at < len(SIZES):
            self.asked.emit(ChooseSize(SIZES[at]))
