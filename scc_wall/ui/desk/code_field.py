"""A field of codes with commas between them, and a list beside it from which codes are added by what people call them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from scc_wall.base.words import Words


class CodeField(QWidget):
    """changed: somebody has typed or added a code."""

    changed = Signal()

    def __init__(self, words: Words, name: str) -> None:
        """Make one; name: what it holds, as people read it."""
        super().__init__()
        self._words, self._offered = words, dict[str, str]()
        self._codes, self._list = QLineEdit(), QComboBox()
        self._codes.setAccessibleName(name)
        self._codes.textChanged.connect(lambda _: self.changed.emit())
        self._list.setAccessibleName(f"{name}: {words.say('letter.add_code')}")
        self._list.setMinimumWidth(220)
        self._list.addItem(words.say("letter.add_code"))
        self._list.activated.connect(self._add)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._codes, 2)
        row.addWidget(self._list, 1)
        self.setFocusProxy(self._codes)

    def offer(self, choices: Mapping[str, str]) -> None:
        """Take the codes there are and what people call them."""
        if dict(choices) == self._offered:
            return
        self._offered = dict(choices)
        self._list.clear()
        self._list.addItem(self._words.say("letter.add_code"))
        for code, name in choices.items():
            self._list.addItem(name if name == code else f"{code}  {name}", code)

    def text(self) -> str:
        """Return the codes as typed."""
        return self._codes.text()

    def set_text(self, text: str) -> None:
        """Take codes with commas between them."""
        self._codes.setText(text)

    def _add(self, place: int) -> None:
        code = self._list.itemData(place)
        there = [one.strip() for one in self._codes.text().split(",") if one.strip()]
        if code and code not in there:
            self._codes.setText(", ".join([*there, str(code)]))
        self._list.setCurrentIndex(0)
