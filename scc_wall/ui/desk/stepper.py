"""A small number with a button on either side that a finger can hit: a spin box's own are too small for a desk at a metre."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget


class Stepper(QWidget):
    """changed: the number that a person wants; it is shown once `show_value` is told so."""

    changed = Signal(int)

    def __init__(self, name: str, most: int) -> None:
        """Make one for numbers from 1 to `most`; name: what is counted, for people."""
        super().__init__()
        self._name, self._most, self._value = name, most, 1
        self._label = QLabel()
        self._less, self._more = QToolButton(), QToolButton()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button, sign, step in ((self._less, "-", -1), (self._more, "+", 1)):
            button.setText(sign)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(lambda _on=False, step=step: self.changed.emit(self._value + step))
        for widget in (self._label, self._less, self._more):
            row.addWidget(widget)
        self.show_value(1)

    def show_value(self, value: int) -> None:
        """Show a number."""
        self._value = value
        text = f"{self._name} {value}"
        self._label.setText(text)
        self.setAccessibleName(text)
        for button in (self._less, self._more):
            button.setAccessibleName(f"{text} {button.text()}")
        self._less.setEnabled(value > 1)
        self._more.setEnabled(value < self._most)
