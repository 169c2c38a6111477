"""The event's band above the wall's strip: phase, instruction, what comes next. It has its own room and covers no picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.desk.event_text import EventText
from scc_wall.ui import looks
from scc_wall.ui.tile_text import Tone

HEIGHT = 60
"""Height in pixels: a line for phase and next phase, and one for the instruction."""
TOP = 24
LEAST_LETTERS = 13
"""Pixels of the instruction's letters at the least; a longer one is cut, and the desk has it whole."""


class EventBand(QWidget):
    """Painted only when its words change."""

    def __init__(self, parent: QWidget, text: EventText) -> None:
        super().__init__(parent)
        self.text = text
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def show_text(self, text: EventText) -> None:
        """Say something else; the same again costs nothing."""
        if text != self.text:
            self.text = text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write both lines."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.CAP_GROUND)
        scale = self.height() / HEIGHT
        top = round(TOP * scale)
        self._write_top(painter, QRect(0, 0, self.width(), top))
        place = QRect(8, top, self.width() - 16, self.height() - top)
        self._write_instruction(painter, place)
        painter.end()

    def _write_top(self, painter: QPainter, place: QRect) -> None:
        """Write the next phase at the right, on amber where it asks for attention, and this phase before it."""
        painter.setFont(looks.letters(round(place.height() * 0.66)))
        metrics = painter.fontMetrics()
        coming = metrics.elidedText(self.text.coming, Qt.TextElideMode.ElideRight, place.width() * 6 // 10)
        wide = metrics.horizontalAdvance(coming) + 16
        right = QRect(place.width() - wide, 0, wide, place.height())
        if self.text.is_urgent:
            painter.fillRect(right, looks.GROUNDS[Tone.LATE])
        painter.setPen(looks.ink(Tone.LATE) if self.text.is_urgent else looks.QUIET_INK)
        painter.drawText(right, Qt.AlignmentFlag.AlignCenter, coming)
        left = QRect(8, 0, place.width() - wide - 16, place.height())
        painter.setPen(looks.LOWERED_INK)
        cut = metrics.elidedText(self.text.phase, Qt.TextElideMode.ElideRight, left.width())
        painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)

    def _write_instruction(self, painter: QPainter, place: QRect) -> None:
        pixels = round(place.height() * 0.6)
        while pixels > LEAST_LETTERS and _width(self.text.instruction, pixels) > place.width():
            pixels -= 1
        painter.setFont(looks.letters(pixels))
        painter.setPen(looks.STRIP_INK)
        cut = painter.fontMetrics().elidedText(self.text.instruction, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


def _width(text: str, pixels: int) -> int:
    return QFontMetrics(looks.letters(pixels)).horizontalAdvance(text)
