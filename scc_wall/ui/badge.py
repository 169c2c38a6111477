"""A badge over a picture: its camera's number in large figures, and a flashing frame for the one that is looked for.

Like the cover it is an opaque native window beside the picture's, cut to shape: the picture is seen around it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.native import make_native

FLASH_MS = 350
GROUND, INK = QColor(245, 178, 20), QColor(0, 0, 0)
FLASH_GROUND, FLASH_INK = QColor(255, 255, 255), QColor(0, 0, 0)


@dataclass(frozen=True, slots=True)
class BadgeText:
    """A badge's words: a number (or short id) and a name; flashes: with a frame, changing its colour."""

    number: str
    name: str
    flashes: bool = False


def card_of(number: str, width: int, height: int) -> tuple[QRect, int]:
    """Return the card in the middle of a picture of that size, and its figures' height, in pixels."""
    letters = max(12, min(round(height * 0.5), 260))
    room = round(width * 0.8)
    advance = QFontMetrics(looks.letters(letters)).horizontalAdvance(number) or 1
    if advance > room:
        letters = max(10, letters * room // advance)
        advance = QFontMetrics(looks.letters(letters)).horizontalAdvance(number)
    wide, tall = min(width, max(advance + letters // 2, round(letters * 1.6))), min(height, round(letters * 1.55))
    return QRect((width - wide) // 2, (height - tall) // 2, wide, tall), letters


class Badge(QWidget):
    """A pane's badge; its pane decides when it is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = BadgeText("", "")
        self._is_bright = False
        self._timer = QTimer(self)
        self._timer.setInterval(FLASH_MS)
        self._timer.timeout.connect(self._turn)
        self.setMouseTracking(True)
        make_native(self)

    def show_text(self, text: BadgeText) -> None:
        """Say a number; the same again costs nothing."""
        if text != self._text:
            self._text = text
            self._fit()
            self.update()
        if text.flashes and not self._timer.isActive():
            self._timer.start()
        elif not text.flashes:
            self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the card to the new size."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw number and name."""
        bright = self._text.flashes and self._is_bright
        painter = QPainter(self)
        painter.fillRect(self.rect(), FLASH_GROUND if bright else GROUND)
        painter.setPen(FLASH_INK if bright else INK)
        card, letters = card_of(self._text.number, self.width(), self.height())
        small = max(10, letters // 5)
        painter.setFont(looks.letters(letters))
        painter.drawText(card.adjusted(0, 0, 0, -small), Qt.AlignmentFlag.AlignCenter, self._text.number)
        painter.setFont(looks.letters(small))
        line = QRect(card.x(), card.bottom() - round(small * 1.6), card.width(), round(small * 1.5))
        name = looks.shorten(self._text.name, card.width() - small, painter.fontMetrics())
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, name)
        painter.end()

    def _turn(self) -> None:
        self._is_bright = not self._is_bright
        self.update()

    def _fit(self) -> None:
        """Cut the window to its card and, where it flashes, a frame."""
        card, _ = card_of(self._text.number, self.width(), self.height())
        region = QRegion(card)
        if self._text.flashes:
            thick = max(4, min(self.width(), self.height()) // 16)
            inner = self.rect().adjusted(thick, thick, -thick, -thick)
            region = region.united(QRegion(self.rect()).subtracted(QRegion(inner)))
        self.setMask(region)
