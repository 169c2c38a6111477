"""Event plans on the desk: which phase is on the wall, going on, the rehearsal and its report."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from scc_wall.base.words import Words
from scc_wall.control.event_command import (
    CancelRehearsal,
    EventEnd,
    EventNext,
    EventPhase,
    EventStart,
    PrintRehearsal,
    Rehearse,
)
from scc_wall.ui.desk.desk_page import PageWidget
from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.event_lines import EventView, PlanLine, RehearsalLines
from scc_wall.ui.desk.list_of_texts import ListOfTexts


class EventPage(PageWidget):
    """look: returns the present state."""

    def __init__(self, words: Words, look: Callable[[], EventView]) -> None:
        super().__init__()
        self._words, self._view, self._look = words, EventView(), look
        say = words.say
        self._plans, self._phases = ListOfTexts(say("event.plans")), ListOfTexts(say("event.phases"))
        self._faults, self._contacts = ListOfTexts(say("event.report")), QLabel()
        self._phase, self._instruction, self._coming, self._summary = QLabel(), QLabel(), QLabel(), QLabel()
        self._progress = QProgressBar()
        self._start, self._next, self._go, self._end = (
            QPushButton(say(f"event.{name}")) for name in ("start", "next", "go", "end")
        )
        self._rehearse, self._cancel, self._print = (
            QPushButton(say(f"event.{name}")) for name in ("rehearse", "cancel", "print")
        )
        self._build()
        self.show_event(EventView())

    def show_view(self, view: DeskView) -> None:  # noqa: ARG002 - of the desk's own state nothing is needed here
        """Bring the page to the present state."""
        self.show_event(self._look())

    def take_focus(self) -> None:
        """Give the keyboard to the plans."""
        self._plans.setFocus()

    def show_event(self, view: EventView) -> None:
        """Show a state; what reads the same is not touched."""
        before, self._view = self._view, view
        said = view.said
        self._plans.show_texts([plan.text for plan in view.plans], self._words.say("event.no_plans"))
        if (view.running, view.phase) != (before.running, before.phase):
            names = [plan.name for plan in view.plans]
            if view.running in names:
                self._plans.setCurrentRow(names.index(view.running))
        self._show_phases()
        if (view.running, view.phase) != (before.running, before.phase) and view.running:
            self._phases.setCurrentRow(view.phase)
        self._phase.setText(said.phase if said is not None else self._words.say("event.nothing_runs"))
        self._instruction.setText(said.instruction if said is not None else "")
        self._coming.setText(said.coming if said is not None else "")
        self._mark_coming(is_urgent=said is not None and said.is_urgent)
        self._show_rehearsal(view.rehearsal)
        self._set_buttons()

    def _build(self) -> None:
        for label in (self._phase, self._summary):
            label.setObjectName("title")
        for label in (self._phase, self._instruction, self._coming, self._summary, self._contacts):
            label.setWordWrap(True)
        self._instruction.setObjectName("title")
        self._contacts.setObjectName("quiet")
        self._plans.currentRowChanged.connect(lambda _: self._choose())
        self._phases.currentRowChanged.connect(lambda _: self._set_buttons())
        self._start.clicked.connect(lambda: self._ask_for(EventStart))
        self._rehearse.clicked.connect(lambda: self._ask_for(Rehearse))
        self._next.clicked.connect(lambda: self.asked.emit(EventNext()))
        self._go.clicked.connect(lambda: self.asked.emit(EventPhase(self._phases.currentRow() + 1)))
        self._end.clicked.connect(self._ask_end)
        self._cancel.clicked.connect(lambda: self.asked.emit(CancelRehearsal()))
        self._print.clicked.connect(lambda: self.asked.emit(PrintRehearsal()))
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self._words.say("event.report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget, stretch in ((self._phase, 0), (self._instruction, 0), (self._coming, 0)):
            column.addWidget(widget, stretch)
        column.addLayout(_row(self._next, self._go, self._end))
        lists = QHBoxLayout()
        lists.addLayout(_titled(self._words.say("event.plans"), self._plans), 1)
        lists.addLayout(_titled(self._words.say("event.phases"), self._phases), 1)
        column.addLayout(lists, 3)
        column.addWidget(self._contacts)
        column.addLayout(_row(self._start, self._rehearse, self._cancel, self._print))
        column.addWidget(self._progress)
        column.addWidget(self._summary)
        column.addWidget(self._faults, 2)

    def _plan(self) -> PlanLine | None:
        row = self._plans.currentRow()
        return self._view.plans[row] if 0 <= row < len(self._view.plans) else None

    def _choose(self) -> None:
        self._show_phases()
        self._set_buttons()

    def _show_phases(self) -> None:
        plan = self._plan()
        marked = self._view.phase if plan is not None and plan.name == self._view.running else -1
        phases = plan.phases if plan is not None else ()
        self._phases.show_texts([f"{'● ' if at == marked else ''}{text}" for at, text in enumerate(phases)], "")
        contacts = plan.contacts if plan is not None else ()
        title = self._words.say("event.contacts")
        self._contacts.setText(f"{title}: {' · '.join(contacts)}" if contacts else self._words.say("event.no_contacts"))
        self._contacts.setVisible(plan is not None)

    def _mark_coming(self, *, is_urgent: bool) -> None:
        """Let the next phase stand out where it asks for attention."""
        name = "warning" if is_urgent else "quiet"
        if self._coming.objectName() != name:
            self._coming.setObjectName(name)
            self._coming.style().unpolish(self._coming)
            self._coming.style().polish(self._coming)

    def _show_rehearsal(self, rehearsal: RehearsalLines) -> None:
        self._progress.setVisible(rehearsal.goes_on)
        self._progress.setMaximum(max(1, rehearsal.of))
        self._progress.setValue(rehearsal.done)
        self._summary.setText("\n".join(text for text in (rehearsal.summary, rehearsal.file) if text))
        self._summary.setVisible(bool(rehearsal.summary))
        self._faults.setVisible(bool(rehearsal.faults))
        self._faults.show_texts(rehearsal.faults, "")

    def _set_buttons(self) -> None:
        view, plan, rehearsal = self._view, self._plan(), self._view.rehearsal
        runs_this = plan is not None and plan.name == view.running
        self._start.setEnabled(plan is not None and not runs_this)
        self._next.setEnabled(view.can_next)
        self._go.setEnabled(runs_this and self._phases.currentRow() not in {-1, view.phase})
        self._end.setEnabled(bool(view.running))
        self._rehearse.setEnabled(plan is not None and not rehearsal.goes_on)
        self._cancel.setEnabled(rehearsal.goes_on)
        self._print.setEnabled(bool(rehearsal.summary) and not rehearsal.goes_on)

    def _ask_for(self, kind: type[EventStart | Rehearse]) -> None:
        plan = self._plan()
        if plan is not None:
            self.asked.emit(kind(plan.name))

    def _ask_end(self) -> None:
        """End an event only after a second look: a phase reminded of would be missed."""
        box = QMessageBox(self)
        box.setText(self._words.say("event.end_ask", title=self._view.title))
        end = box.addButton(self._words.say("event.end"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self._words.say("event.keep"), QMessageBox.ButtonRole.RejectRole)
        box.buttonClicked.connect(lambda button: self.asked.emit(EventEnd()) if button is end else None)
        box.open()


def _row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row


def _titled(title: str, widget: QListWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.addWidget(QLabel(title))
    column.addWidget(widget, 1)
    return column
