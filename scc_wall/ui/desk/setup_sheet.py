"""The acceptance sheet at the desk: over how many minutes, a button, how far it is, and where it lies."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.reply import Reply
from scc_wall.control.sheet_command import MakeSheet, SheetProgress
from scc_wall.ui.desk.setup_source import SetupSource

LOOK_MS = 500
MOST_MINUTES, USUAL_MINUTES = 60, 10


class SetupSheet(QWidget):
    """told: a sentence for the desk's line of notices."""

    told = Signal(str)

    def __init__(self, words: Words, source: SetupSource) -> None:
        super().__init__()
        self._words, self._source = words, source
        self._minutes, self._make, self._state = QSpinBox(), QPushButton(words.say("sheet.tab_make")), QLabel()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(lambda: self._source.ask(SheetProgress(), self._heard))
        self._build()

    def take_focus(self) -> None:
        """Give the keyboard to the button."""
        self._make.setFocus()

    def _ask(self) -> None:
        self._make.setEnabled(False)
        self._state.setText(self._words.say("sheet.tab_going", done=0, of="?"))
        self._source.ask(MakeSheet(self._minutes.value()), self._heard)

    def _heard(self, reply: Reply) -> None:
        say = self._words.say
        if isinstance(reply, Trouble):
            self._end(self._words.tell(reply))
        elif reply.get("running"):
            is_printing = reply["done"] == reply["of"]
            going = say("sheet.tab_printing") if is_printing else say("sheet.tab_going", done=reply["done"], of=reply["of"])
            self._state.setText(going)
            self._timer.start()
        elif reply.get("file"):
            counts = reply["counts"]
            live = counts.get("live", 0) if isinstance(counts, dict) else 0
            self._end(f"{say('sheet.counts', live=live, all=reply['cameras'])}\n{say('sheet.kept', file=reply['file'])}")

    def _end(self, text: str) -> None:
        self._timer.stop()
        self._make.setEnabled(True)
        self._state.setText(text)
        self.told.emit(text.partition("\n")[2] or text)

    def _build(self) -> None:
        say = self._words.say
        hint = QLabel(say("sheet.tab_hint"))
        hint.setObjectName("quiet")
        for label in (hint, self._state):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._minutes.setRange(1, MOST_MINUTES)
        self._minutes.setValue(USUAL_MINUTES)
        self._minutes.setAccessibleName(say("sheet.tab_minutes"))
        self._make.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.addWidget(QLabel(say("sheet.tab_minutes")))
        row.addWidget(self._minutes)
        row.addWidget(self._make)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addWidget(hint)
        whole.addLayout(row)
        whole.addWidget(self._state)
        whole.addStretch(1)
