"""The page of assignment letters: their list, the form of one that is entered, and all about one that waits or runs."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from scc_wall.access.letter import Form, Letter, State
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.command import Command
from scc_wall.control.letter_command import NEW, KeepDraft, LeaveLetter, SubmitLetter, TakeScan
from scc_wall.control.reply import Reply
from scc_wall.desk.letter_lines import LetterLine, scan_text, tell_of
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.letter_details import LetterDetails
from scc_wall.ui.desk.letter_form import LetterForm
from scc_wall.ui.desk.letter_source import LetterSource

ID = Qt.ItemDataRole.UserRole
KEPT_AFTER_MS = 5_000
"""A draft is kept by itself so long after somebody has typed into it, and when the page is left."""


class LettersPage(PageWidget):
    """Entering, approving, running letters; everything is done by commands."""

    def __init__(self, words: Words, source: LetterSource) -> None:
        super().__init__()
        self._words, self._source, say = words, source, words.say
        self._lines: tuple[LetterLine, ...] = ()
        self._shown, self._is_typed = "", False
        self._after: list[Callable[[str], None]] = []
        self._running, self._hint, self._heading, self._result, self._scan = (QLabel() for _ in range(5))
        self._leave = QPushButton(say("letter.leave"))
        self._list, self._new = QListWidget(), QPushButton(say("letter.new"))
        self._form, self._details, self._stack = LetterForm(words, source), LetterDetails(words, source), QStackedWidget()
        self._keep, self._attach, self._submit = (QPushButton(say(f"letter.{one}")) for one in ("keep", "attach", "submit"))
        self._later = QTimer(self)
        self._build()
        self._show(None)

    def show_view(self, view: DeskView) -> None:  # noqa: ARG002 - of the wall nothing is shown here
        """Bring the page to the present state; what is being typed is left alone."""
        told = self._source.view()
        self._running.setText(told.acting or told.running)
        self._hint.setText(told.hint)
        self._hint.setVisible(bool(told.hint))
        self._leave.setVisible(bool(told.acting))
        for widget in (self._list, self._new, self._stack, self._heading):
            widget.setVisible(not told.hint)
        if told.hint:
            self._forget()
            return
        self._form.offer()
        if told.lines != self._lines:
            self._lines = told.lines
            self._fill()
        if not self._is_editing():
            self._details.look()

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what was typed."""
        super().hideEvent(event)
        self._keep_typed()

    # what is pressed

    def _chosen(self, item: QListWidgetItem | None) -> None:
        wanted = str(item.data(ID)) if item is not None else ""
        if wanted and wanted != self._shown:
            self._keep_typed()
            self._show(next((line.letter for line in self._lines if line.id == wanted), None), wanted)

    def _begin(self) -> None:
        self._keep_typed()
        self._list.clearSelection()
        self._show(None)
        self._form.focus_on("number")

    def _typed(self) -> None:
        self._is_typed = True
        self._later.start(KEPT_AFTER_MS)

    def _keep_typed(self) -> None:
        if self._is_typed:
            self._keep_now(lambda _letter: None)

    def _keep_now(self, then: Callable[[str], None]) -> None:
        """Keep what is typed, then go on; one after the other, so that a new letter does not begin twice."""
        self._after.append(then)
        if len(self._after) == 1:
            self._send()

    def _send(self) -> None:
        self._is_typed = False
        self._later.stop()
        was = self._shown

        def told(reply: Reply) -> None:
            waiting, self._after = self._after, []
            if isinstance(reply, Trouble):
                self._is_typed = self._shown == was
                self._refuse(reply)
                return
            letter = str(reply["letter"])
            if self._shown == was:
                self._shown = letter
            odd = reply.get("notices")
            notices = "; ".join(str(one) for one in odd) if isinstance(odd, list) else ""
            self._say(self._words.say("letter.kept_odd" if notices else "letter.kept", id=letter, notices=notices))
            if self._is_typed and len(waiting) > 1 and self._shown == letter:  # typed meanwhile, and somebody waits for that
                self._after = waiting
                self._send()
                return
            for then in waiting:
                then(letter)

        self._source.ask(KeepDraft(was or NEW, json.dumps(self._form.cells())), told)

    def _ask_scan(self) -> None:
        file, _ = QFileDialog.getOpenFileName(self, self._words.say("letter.choose_scan"), "", "*.png *.jpg *.jpeg *.pdf")
        if file:
            self._keep_now(lambda letter: self._do(TakeScan(letter, file)))

    def _ask_submit(self) -> None:
        def submit(letter: str) -> None:
            def told(reply: Reply) -> None:
                if isinstance(reply, Trouble):
                    self._refuse(reply)
                    return
                odd = reply.get("notices")
                notices = "; ".join(str(one) for one in odd) if isinstance(odd, list) else ""
                key = "letter.submitted_odd" if notices else "letter.submitted_well"
                self._say(self._words.say(key, id=letter, notices=notices))

            self._source.ask(SubmitLetter(letter), told)

        self._keep_now(submit)

    def _do(self, command: Command) -> None:
        def told(reply: Reply) -> None:
            if isinstance(reply, Trouble):
                self._refuse(reply)
            else:
                self._say("")

        self._source.ask(command, told)

    # within

    def _is_editing(self) -> bool:
        return self._stack.currentIndex() == 0

    def _show(self, letter: Letter | None, name: str = "") -> None:
        self._shown, self._is_typed = name, False
        is_form = letter is not None and letter.state in {State.DRAFT, State.REFUSED}
        self._stack.setCurrentIndex(0 if is_form or not name else 1)
        self._heading.setText(name or self._words.say("letter.new_heading"))
        self._say("")
        self._form.show_form(letter.form if letter is not None else Form())
        self._scan.setText(scan_text(letter, self._words) if letter is not None else self._words.say("letter.scan_none"))
        self._details.show_letter(letter)

    def _forget(self) -> None:
        """Show nothing of letters to who may not read them."""
        self._lines = ()
        self._list.clear()
        self._later.stop()
        if self._shown or self._is_typed:
            self._show(None)

    def _fill(self) -> None:
        self._list.blockSignals(True)
        self._list.clear()
        for line in self._lines:
            item = QListWidgetItem(line.text)
            item.setData(ID, line.id)
            item.setToolTip(line.text)
            self._list.addItem(item)
            if line.id == self._shown:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        now = next((line.letter for line in self._lines if line.id == self._shown), None)
        if now is None:
            return
        if self._is_editing() and now.state not in {State.DRAFT, State.REFUSED}:
            self._show(now, now.id)
        self._heading.setText(now.id)
        self._scan.setText(scan_text(now, self._words))
        self._details.show_letter(now)

    def _refuse(self, trouble: Trouble) -> None:
        self._say(tell_of(trouble, self._words), is_bad=True)
        if self._is_editing():
            self._form.focus_on(trouble.params.get("fields", trouble.params.get("field", "")).split(", ")[0])

    def _say(self, sentence: str, *, is_bad: bool = False) -> None:
        self._result.setText(sentence)
        self._result.setVisible(bool(sentence))
        self._result.setObjectName("warning" if is_bad else "quiet")
        self._result.style().unpolish(self._result)
        self._result.style().polish(self._result)

    def _build(self) -> None:
        say = self._words.say
        self._running.setObjectName("title")
        self._heading.setObjectName("title")
        self._submit.setObjectName("main")
        for label in (self._running, self._hint, self._result):
            label.setWordWrap(True)
        self._list.setAccessibleName(say("letter.list_name"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._list.currentItemChanged.connect(lambda item, _: self._chosen(item))
        self._list.itemClicked.connect(self._chosen)
        self._form.changed.connect(self._typed)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._keep_typed)
        self._details.asked.connect(self._do)
        for button, act in (
            (self._new, self._begin),
            (self._keep, lambda: self._keep_now(lambda _letter: None)),
            (self._attach, self._ask_scan),
            (self._submit, self._ask_submit),
            (self._leave, lambda: self._do(LeaveLetter())),
        ):
            button.clicked.connect(act)
        buttons = QHBoxLayout()
        buttons.addWidget(self._attach)
        buttons.addWidget(self._scan, 1)
        buttons.addWidget(self._keep)
        buttons.addWidget(self._submit)
        entering = QWidget()
        column = QVBoxLayout(entering)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form, 1)
        column.addLayout(buttons)
        self._stack.addWidget(entering)
        self._stack.addWidget(self._details)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self._list, 1)
        left.addWidget(self._new)
        for widget, stretch in ((self._heading, 0), (self._stack, 1), (self._result, 0)):
            right.addWidget(widget, stretch)
        below = QHBoxLayout()
        below.addLayout(left, 2)
        below.addLayout(right, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        top = QHBoxLayout()
        top.addWidget(self._running, 1)
        top.addWidget(self._leave)
        whole.addLayout(top)
        whole.addWidget(self._hint)
        whole.addLayout(below, 1)
