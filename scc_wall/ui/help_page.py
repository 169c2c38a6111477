"""The help page (F1): every key and what it does."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.page import Page

LEAST_LETTERS = 12
"""Pixels below which a sentence is cut rather than written smaller."""


@dataclass(frozen=True, slots=True)
class HelpText:
    """A help page: its title, pairs of key and sentence, and how to leave it."""

    title: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    leave: str = ""


class HelpPage(Page):
    """Shows one help text, in two columns where one is too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = HelpText()

    def show_text(self, text: HelpText) -> None:
        """Show a help text."""
        self._text = text
        self.update()
        self.cover_window()

    def draw(self, painter: QPainter) -> None:
        """Draw title, keys and the way out."""
        margin = max(16, self.width() // 24)
        letters = max(12, min(self.height() // 32, 34))
        line = round(letters * 1.75)
        painter.setFont(looks.letters(round(letters * 1.5)))
        painter.setPen(looks.STRIP_INK)
        head = QRect(margin, margin // 2, self.width() - 2 * margin, line * 2)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self._text.title)
        painter.setFont(looks.letters(letters, bold=False))
        painter.setPen(looks.QUIET_INK)
        foot = QRect(margin, self.height() - line * 2, self.width() - 2 * margin, line * 2)
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, self._text.leave)
        top = margin // 2 + line * 2
        rows = max(1, (foot.y() - top) // line)
        columns = max(1, -(-len(self._text.lines) // rows))
        width = (self.width() - 2 * margin) // columns
        for index, (key, sentence) in enumerate(self._text.lines):
            place = QRect(margin + index // rows * width, top + index % rows * line, width - margin // 2, line)
            self._draw_line(painter, place, key, sentence, letters)

    def _draw_line(self, painter: QPainter, place: QRect, key: str, sentence: str, letters: int) -> None:
        """Draw a key as on its cap and the sentence beside it."""
        bold = looks.letters(letters)
        cap_width = max(QFontMetrics(bold).horizontalAdvance(name) for name, _ in self._text.lines) + letters
        cap = QRect(place.x(), place.y(), cap_width, place.height()).adjusted(0, 3, 0, -3)
        painter.fillRect(cap, looks.CAP_GROUND)
        painter.setFont(bold)
        painter.setPen(looks.STRIP_INK)
        painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, key)
        rest = place.adjusted(cap_width + letters, 0, 0, 0)
        plain = looks.letters(letters, bold=False)
        advance = QFontMetrics(plain).horizontalAdvance(sentence)
        if advance > rest.width():
            plain = looks.letters(max(LEAST_LETTERS, letters * rest.width() // advance - 1), bold=False)
        painter.setFont(plain)
        cut = QFontMetrics(plain).elidedText(sentence, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, cut)
