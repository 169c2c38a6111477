"""The desk's side bar: a large button for each page, with its shape, its word and its Alt key; the editor's is the last."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from scc_wall.base.words import Words
from scc_wall.control.editor_command import EditLayout
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.page_shapes import page_icon
from scc_wall.ui.desk.theme import Theme

ICON = 28
"""Pixels of a shape at scale 1."""
TALL = 92
"""Pixels of a button with its shape at scale 1, what lies between two of them included."""
SHARE = 0.84
"""How much of the window's height the bar may take."""
EDITOR, EDITOR_KEY = "layout", "F3"
"""Key of the editor's shape in `page_shapes`; what opens it by the keyboard."""
ALT_KEYS = 9
"""Pages that have a key of their own: Alt+1 to Alt+9."""


class PageBar(QWidget):
    """chosen: the key of a page that a person wants to see; asked: a command, as to open the layout editor over the desk."""

    chosen = Signal(str)
    asked = Signal(object)

    def __init__(self, words: Words, pages: Iterable[DeskPage]) -> None:
        super().__init__()
        self._buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for number, page in enumerate(pages, 1):
            column.addWidget(self._button(words, page, number))
        column.addWidget(self._editor(words))
        column.addStretch(1)

    def mark(self, key: str) -> None:
        """Show which page is open."""
        self._buttons[key].setChecked(True)

    def dress(self, theme: Theme, scale: float, height: int) -> None:
        """Take a theme's colours and a size; height: of the window. Where shapes have no room, the words alone stay."""
        pixels = round(ICON * scale)
        is_low = len(self._buttons) * TALL * scale > height * SHARE
        style = Qt.ToolButtonStyle.ToolButtonTextOnly if is_low else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for key, button in self._buttons.items():
            button.setObjectName("page_word" if is_low else "page")
            button.setToolButtonStyle(style)
            button.style().unpolish(button)
            button.style().polish(button)
            button.setIconSize(QSize(pixels, pixels))
            button.setIcon(page_icon(key, QColor(theme.ink), QColor(theme.accent_ink), pixels))

    def _editor(self, words: Words) -> QToolButton:
        """Return the button of the layout editor, which is a window of its own and no page."""
        title = words.say("desk.page.editor")
        button = self._plain(EDITOR, title)
        button.setToolTip(f"{title} ({EDITOR_KEY})")
        button.clicked.connect(lambda: self.asked.emit(EditLayout()))
        return button

    def _plain(self, key: str, title: str) -> QToolButton:
        button = self._buttons[key] = QToolButton()
        button.setObjectName("page")
        button.setText(title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(title)
        return button

    def _button(self, words: Words, page: DeskPage, number: int) -> QToolButton:
        title = words.say(page.title)
        button = self._plain(page.key, title)
        button.setProperty("page", page.key)
        button.setCheckable(True)
        button.clicked.connect(lambda: self.chosen.emit(page.key))
        self._group.addButton(button)
        if number <= ALT_KEYS:
            keys = f"Alt+{number}"
            button.setToolTip(f"{title} ({keys})")
            QShortcut(QKeySequence(keys), self, lambda: self.chosen.emit(page.key))
        return button
