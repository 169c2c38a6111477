"""A notice over the whole first monitor, for what stops the wall: it must not be taken for a wall that runs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.page import Page
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import Tone


class BigNotice(Page):
    """Shows one title and one text with a warning sign until it is hidden."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ""
        self._body = ""

    def show_text(self, title: str, body: str) -> None:
        """Show a title in large letters and a text that may have several lines."""
        self._title, self._body = title, body
        self.update()
        self.cover_window()

    def draw(self, painter: QPainter) -> None:
        """Draw sign, title and text in the middle."""
        side = min(self.width(), self.height()) // 6
        middle = self.width() // 2
        top = self.height() // 5
        painter.fillPath(shape_path(Tone.LATE, QRectF(middle - side / 2, top, side, side)), looks.GROUNDS[Tone.LATE])
        margin = self.width() // 10
        letters = max(16, min(self.height() // 18, self.width() // 30))
        painter.setPen(looks.STRIP_INK)
        painter.setFont(looks.letters(letters))
        wrapped = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        title = QRect(margin, top + side + letters, self.width() - 2 * margin, letters * 3)
        used = painter.boundingRect(title, wrapped, self._title)
        painter.drawText(title, wrapped, self._title)
        painter.setPen(looks.QUIET_INK)
        painter.setFont(looks.letters(max(13, letters * 5 // 9), bold=False))
        rest = QRect(margin, used.bottom() + letters, self.width() - 2 * margin, self.height() - used.bottom() - letters)
        painter.drawText(rest, wrapped, self._body)
