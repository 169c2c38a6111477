"""A page of the desk: how one is named, made and told things. New pages join the tuple in `app/desk_pages.py`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from scc_wall.ui.desk.deskview import DeskView
from scc_wall.ui.desk.theme import Theme


class PageWidget(QWidget):
    """What fills a page. asked: a command; told: a sentence for the desk's line of notices, which fades by itself.

    Colours come from the desk's style sheet; what is painted by hand takes them from `palette()`: Window, Base, Mid (lines),
    WindowText, PlaceholderText (quiet), Highlight, HighlightedText. What only matters while it is seen hangs on
    `showEvent` and `hideEvent`.
    """

    asked = Signal(object)
    told = Signal(str)

    def show_view(self, view: DeskView) -> None:
        """Take the present state; called twice a second while the page is seen."""

    def dress(self, theme: Theme, scale: float) -> None:
        """Take a theme and a size, where the style sheet does not say enough; called before the page is seen."""

    def take_focus(self) -> None:
        """Give the keyboard to what is used first; the page was opened."""
        self.setFocus()


@dataclass(frozen=True, slots=True)
class DeskPage:
    """A page before it is opened.

    key: its name in `ctl desk KEY`, and of its shape in `page_shapes`; title: key of its word on the side bar, short;
    make: builds it on the GUI thread, when it is first opened.
    """

    key: str
    title: str
    make: Callable[[], PageWidget]
