"""All about one letter that is not being entered, and the buttons of what may be done with it now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from scc_wall.access.letter import Letter
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.letter_command import (
    ActUnderLetter,
    ApproveLetter,
    EndSession,
    ExtendLetter,
    OpenInEmergency,
    OpenLetter,
    RefuseLetter,
    WithdrawLetter,
)
from scc_wall.desk.letter_lines import deeds, details
from scc_wall.ui.desk.letter_source import LetterSource

DEEDS = ("approve", "approve_longer", "open", "act", "end", "extend", "emergency", "refuse", "withdraw")
MAIN = frozenset({"approve", "approve_longer", "open", "act"})
ACROSS = 3


class LetterDetails(QWidget):
    """asked: a command."""

    asked = Signal(object)

    def __init__(self, words: Words, source: LetterSource) -> None:
        super().__init__()
        self._words, self._source = words, source
        self._letter: Letter | None = None
        self._area, self._word, self._hint = QScrollArea(), QLineEdit(), QLabel()
        self._buttons = {name: QPushButton(words.say(f"letter.{name}")) for name in DEEDS}
        self._build()

    def show_letter(self, letter: Letter | None) -> None:
        """Show a letter; the same again changes nothing."""
        if letter == self._letter:
            return
        if letter is None or self._letter is None or letter.id != self._letter.id:
            self._word.clear()
        self._letter = letter
        rows = QWidget()
        grid = QGridLayout(rows)  # no QFormLayout: it gives a text of several lines the height of one
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 1)
        told = details(letter, self._words) if letter is not None else ()
        for row, (label, text) in enumerate(told):
            shown = QLabel(text)
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setWordWrap(True)
            shown.setAccessibleName(f"{label}: {text}")
            name = QLabel(label)
            name.setObjectName("quiet")
            name.setAlignment(Qt.AlignmentFlag.AlignTop)
            grid.addWidget(name, row, 0)
            grid.addWidget(shown, row, 1)
        grid.setRowStretch(len(told), 1)
        self._area.setWidget(rows)
        self.look()

    def look(self) -> None:
        """Offer what may be done at this moment by who is here."""
        letter = self._letter
        can = deeds(letter, self._source.now()) if letter is not None else ()
        is_own = letter is not None and self._source.person() in letter.entered_by
        for name, button in self._buttons.items():
            button.setVisible(name in can and letter is not None and self._source.may(self._command(name, letter.id, "x")))
            needs = name in {"refuse", "emergency", "withdraw", "extend"} and not self._word.text().strip()
            button.setEnabled(not needs and not (name == "approve" and is_own))
        self._hint.setVisible(is_own and "approve" in can)
        self._word.setVisible(any(not self._buttons[name].isHidden() for name in ("refuse", "emergency", "withdraw", "extend")))

    def _press(self, name: str) -> None:
        if self._letter is not None:
            self.asked.emit(self._command(name, self._letter.id, self._word.text().strip()))

    def _command(self, name: str, letter: str, word: str) -> Command:
        plain: dict[str, Callable[[str], Command]] = {
            "approve": ApproveLetter,
            "approve_longer": ApproveLetter,
            "open": OpenLetter,
            "act": ActUnderLetter,
            "end": EndSession,
        }
        with_word: dict[str, Callable[[str, str], Command]] = {
            "extend": ExtendLetter,
            "refuse": RefuseLetter,
            "emergency": OpenInEmergency,
            "withdraw": WithdrawLetter,
        }
        return plain[name](letter) if name in plain else with_word[name](letter, word)

    def _build(self) -> None:
        say = self._words.say
        self._hint.setText(say("letter.own_hint"))
        self._hint.setWordWrap(True)
        self._hint.setObjectName("quiet")
        self._word.setPlaceholderText(say("letter.word"))
        self._word.setAccessibleName(say("letter.word"))
        self._word.setToolTip(say("letter.word_help"))
        self._word.setMaxLength(500)
        self._word.textChanged.connect(lambda _: self.look())
        grid = QGridLayout()
        for place, (name, button) in enumerate(self._buttons.items()):
            button.setObjectName("main" if name in MAIN else "")
            button.clicked.connect(lambda _=False, name=name: self._press(name))
            grid.addWidget(button, place // ACROSS, place % ACROSS)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area, 1)
        whole.addWidget(self._hint)
        whole.addWidget(self._word)
        whole.addLayout(grid)
