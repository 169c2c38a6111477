"""The buku jaga on the desk: the notes, writing one, signing those of others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from scc_wall.base.words import Words
from scc_wall.control.event_command import ReadNotes, SignNotes, WriteNote
from scc_wall.desk.shift_book import PERSON_LIMIT, TEXT_LIMIT
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.event_lines import ShiftView
from scc_wall.ui.desk.list_of_texts import ListOfTexts


class ShiftPage(PageWidget):
    """look: returns the present state."""

    def __init__(self, words: Words, look: Callable[[], ShiftView]) -> None:
        super().__init__()
        self._look = look
        say = self._say = words.say
        self._heading, self._notes = QLabel(), ListOfTexts(say("shift.heading"))
        self._person, self._text = QLineEdit(), QLineEdit()
        self._write, self._sign = QPushButton(say("shift.write")), QPushButton(say("shift.sign"))
        self._open = 0
        self._heading.setObjectName("title")
        self._heading.setWordWrap(True)
        for field, name, limit in (
            (self._person, "shift.your_name", PERSON_LIMIT),
            (self._text, "shift.your_note", TEXT_LIMIT),
        ):
            field.setPlaceholderText(say(name))
            field.setAccessibleName(say(name))
            field.setMaxLength(limit)
            field.textChanged.connect(lambda _: self._set_buttons())
        self._text.returnPressed.connect(self._write.click)
        self._write.clicked.connect(self._ask_write)
        self._sign.clicked.connect(lambda: self.asked.emit(SignNotes(self._person.text().strip())))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._heading)
        column.addWidget(self._notes, 1)
        column.addWidget(self._person)
        column.addWidget(self._text)
        row = QHBoxLayout()
        row.addWidget(self._write)
        row.addWidget(self._sign)
        row.addStretch(1)
        column.addLayout(row)
        self.show_notes(ShiftView())

    def show_view(self, view: DeskView) -> None:  # noqa: ARG002 - of the desk's own state nothing is needed here
        """Bring the page to the present state."""
        self.show_notes(self._look())

    def take_focus(self) -> None:
        """Give the keyboard to the name, or to the note where somebody has given theirs."""
        (self._text if self._person.text() else self._person).setFocus()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Have the book read: `ctl` may have written into it, or another program."""
        super().showEvent(event)
        self.asked.emit(ReadNotes())

    def show_notes(self, view: ShiftView) -> None:
        """Show the notes."""
        self._open = view.open_notes
        counted = self._say("shift.open_count", n=view.open_notes) if view.open_notes else self._say("shift.all_signed")
        self._heading.setText(f"{self._say('shift.heading')}: {counted}" if view.notes else self._say("shift.heading"))
        marks = {True: "✓", False: "○"}
        self._notes.show_texts([f"{marks[note.is_signed]} {note.text}" for note in view.notes], self._say("shift.none"))
        self._set_buttons()

    def _set_buttons(self) -> None:
        has_name = bool(self._person.text().strip())
        self._write.setEnabled(has_name and bool(self._text.text().strip()))
        self._sign.setEnabled(has_name and self._open > 0)

    def _ask_write(self) -> None:
        self.asked.emit(WriteNote(self._person.text().strip(), self._text.text().strip()))
        self._text.clear()
