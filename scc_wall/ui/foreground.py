"""The pages that lie over the first monitor: help, and the notice of what stops the wall."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from scc_wall.base.words import Words
from scc_wall.ui.big_notice import BigNotice
from scc_wall.ui.help_page import HelpPage, HelpText
from scc_wall.ui.page import Page
from scc_wall.ui.privacy import PrivacyPage


class Foreground:
    """Makes the pages when they are first needed and keeps them on top; the big notice lies over the help."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._window: QWidget | None = None
        self._help: HelpPage | None = None
        self._big: BigNotice | None = None
        self._is_private = False
        self._private: dict[QWidget, PrivacyPage] = {}

    def cover(self, windows: Iterable[QWidget], *, is_private: bool) -> None:
        """Cover all these windows whole, or uncover them; what is covered stays so through every change of layout."""
        self._is_private = is_private
        for window in windows:
            self.raise_over(window)

    @property
    def is_private(self) -> bool:
        """Whether the monitors are covered."""
        return self._is_private

    def belong_to(self, window: QWidget) -> None:
        """Lie over this window from now on."""
        self._window = window
        for page in self._pages():
            was_shown = not page.isHidden()
            page.setParent(window)
            if was_shown:
                page.cover_window()

    def raise_over(self, window: QWidget) -> None:
        """Get on top again of what has just been put into a window; a privacy cover lies below the other pages."""
        if self._is_private:
            if window not in self._private:
                title, leave = self._words.say("care.cover_title"), self._words.say("care.cover_leave")
                self._private[window] = PrivacyPage(window, title, leave)
            self._private[window].cover_window()
        elif window in self._private:
            self._private[window].hide()
        for page in self._pages():
            if page.parentWidget() is window and not page.isHidden():
                page.cover_window()

    def show_help(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show the help page; without any monitor there is nothing to show it on."""
        if self._window is None:
            return
        if self._help is None:
            self._help = HelpPage(self._window)
        self._help.show_text(HelpText(self._words.say("ui.help.title"), lines, self._words.say("ui.help.close")))

    @property
    def is_open(self) -> bool:
        """Whether a page lies over the window."""
        return self._is_private or any(not page.isHidden() for page in self._pages())

    def takes(self, chord: str) -> bool:
        """Close the help page if this chord does, and return whether it did."""
        if self._help is None or self._help.isHidden() or chord not in {"F1", "Esc"}:
            return False
        self._help.hide()
        return True

    def show_big_notice(self, title: str, body: str) -> None:
        """Cover the first monitor with a notice."""
        if self._window is None:
            return
        if self._big is None:
            self._big = BigNotice(self._window)
        self._big.show_text(title, body)

    def hide_big_notice(self) -> None:
        """Take the notice away."""
        if self._big is not None:
            self._big.hide()

    def _pages(self) -> list[Page]:
        """Return the pages there are, the topmost last."""
        return [page for page in (self._help, self._big) if page is not None]
