"""The guide of the first set-up: its pages in turn, the plan that they fill in, and what is done at once on the disk's thread.

Each page asks a `Question`; what is confirmed becomes part of the plan. Site, monitors and cameras are made as soon as they are
confirmed, by the same code as the file form: a power cut loses one question. Layouts and admin are made at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Protocol, TypeVar

from scc_wall.adapters.words import load_words
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox, QtWatch
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.desk.set_up_plan import SetUpPlan
from scc_wall.ui.guide.guide_window import LEAVE, GuideWindow
from scc_wall.ui.guide.question import Question

STEPS = ("language", "monitors", "cameras", "test", "layouts", "admin", "end")

T = TypeVar("T")


class Page(Protocol):
    """One step of the guide. `row` is the chosen one, -1 for none."""

    def opened(self) -> None:
        """Begin: the page is shown from now on."""

    def question(self) -> Question:
        """Return what is asked now."""

    def answered(self, row: int, texts: Sequence[str]) -> None:
        """Take Enter."""

    def toggled(self, row: int) -> None:
        """Take Space."""

    def pressed(self, key: str, row: int) -> None:
        """Take another key."""

    def moved(self, row: int) -> None:
        """Take note of another chosen row."""

    def back(self) -> bool:
        """Go a part of this page back; return False where it has none: the page before it is shown then."""

    def end(self) -> None:
        """Stop what runs for this page: another one is shown."""


class PlainPage:
    """A page that takes nothing but Enter; the others add what they need."""

    def __init__(self, guide: Guide) -> None:
        self.guide = guide

    def opened(self) -> None:
        """See `Page`."""

    def toggled(self, row: int) -> None:
        """See `Page`."""

    def pressed(self, key: str, row: int) -> None:
        """See `Page`."""

    def moved(self, row: int) -> None:
        """See `Page`."""

    def back(self) -> bool:
        """See `Page`."""
        return False

    def end(self) -> None:
        """See `Page`."""


class Guide:
    """On the GUI thread. plan: what is known so far; `pages` are set by whoever composes it; done: told how it ended."""

    def __init__(
        self,
        folder: Path,
        language: str,
        window: GuideWindow,
        mailbox: Mailbox,
        watch: QtWatch,
        done: Callable[[bool], None],
    ) -> None:
        self.folder, self.window, self.mailbox, self.watch = folder, window, mailbox, watch
        self.plan = SetUpPlan(language)
        self.disk = DiskWork(mailbox, self.tell)
        self.pages: Sequence[Page] = ()
        self.notice = self.news = ""
        self._done, self._at, self._busy, self._is_leaving = done, 0, "", False
        window.answered.connect(self._answered)
        window.toggled.connect(lambda row: self._page_does(lambda page: page.toggled(row)))
        window.pressed.connect(lambda key, row: self._page_does(lambda page: page.pressed(key, row)))
        window.moved.connect(self._moved)
        window.back.connect(self._back)
        window.leave.connect(self._leave)

    @property
    def words(self) -> Words:
        """The sentences of the language that was chosen."""
        return load_words(self.plan.language)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self._at]

    def say(self, key: str, **params: object) -> str:
        """Return a sentence of the guide."""
        return self.words.say(f"begin.{key}", **params)

    def open(self, at: int) -> None:
        """Show a step."""
        self.pages[self._at].end()
        self._at, self.notice = max(0, min(at, len(self.pages) - 1)), ""
        self.pages[self._at].opened()
        self.show()

    def next(self) -> None:
        """Show the next step."""
        self.open(self._at + 1)

    def show(self) -> None:
        """Ask the page's question anew."""
        question = self.pages[self._at].question()
        question = replace(question, busy=self._busy, notice="" if self._busy else self.notice, news=self.news)
        if self._is_leaving:
            question = replace(question, notice=self.say("leave_sure"), is_leaving=True)
        steps = [self.say(f"step_{step}") for step in STEPS]
        self.window.ask(question, steps, [(LEAVE, self.say("key_leave"))])

    def tell(self, trouble: Trouble) -> None:
        """Show what went wrong, with the question as it was."""
        self.notice = self.words.tell(trouble)
        self.show()

    def work(self, busy: str, work: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do something on the disk's thread; no answer is taken meanwhile. busy: what is said; done: gets what came of it."""
        self._busy, self.notice = busy, ""
        self.show()

        def came(told: T | Trouble) -> None:
            self._busy = ""
            if isinstance(told, Trouble):
                self.tell(told)
            else:
                done(told)

        def worked() -> None:
            told: T | Trouble = Trouble("begin.bug")
            try:
                told = outcome(work)
            finally:  # an error of ours is in the log, and does not leave a person waiting for ever
                self.mailbox.post(lambda: came(told))

        self.disk.do(worked)

    def finish(self) -> None:
        """All is done: the wall may start."""
        self._done(True)

    def end(self) -> None:
        """Stop what runs, and let the disk finish."""
        self.pages[self._at].end()
        self.disk.end()

    def _answered(self, row: int, texts: Sequence[str]) -> None:
        self._page_does(lambda page: page.answered(row, texts))

    def _moved(self, row: int) -> None:
        """Have the page take note; what is being told stays, the choice may be the program's own."""
        if not self._busy and not self._is_leaving:
            self.page.moved(row)

    def _page_does(self, what: Callable[[Page], None]) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self.show()
        elif not self._busy:
            self.notice = self.news = ""
            what(self.pages[self._at])

    def _back(self) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self.show()
        elif not self._busy:
            self.notice = self.news = ""
            if not self.pages[self._at].back():
                self.open(self._at - 1)

    def _leave(self) -> None:
        """Leave the guide, once asked twice: a key that is hit by accident ends nothing."""
        if self._is_leaving:
            self._done(False)
        else:
            self._is_leaving = True
            self.show()
