"""The privacy cover: every monitor covered whole, until somebody takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.page import Page


class PrivacyPage(Page):
    """Covers one monitor: an eye struck through, what this is, and how it goes away."""

    def __init__(self, parent: QWidget, title: str, leave: str) -> None:
        super().__init__(parent)
        self._title, self._leave = title, leave

    def draw(self, painter: QPainter) -> None:
        """Draw sign and words in the middle."""
        side = min(self.width(), self.height()) // 4
        middle, top = self.width() / 2, self.height() * 0.22
        painter.fillPath(_closed_eye(QRectF(middle - side / 2, top, side, side)), looks.QUIET_INK)
        letters = max(16, min(self.height() // 16, self.width() // 24))
        painter.setPen(looks.STRIP_INK)
        painter.setFont(looks.letters(letters))
        title = QRect(0, round(top + side * 1.1), self.width(), round(letters * 1.6))
        painter.drawText(title, Qt.AlignmentFlag.AlignCenter, self._title)
        painter.setPen(looks.QUIET_INK)
        painter.setFont(looks.letters(max(12, letters // 2), bold=False))
        painter.drawText(title.translated(0, round(letters * 1.6)), Qt.AlignmentFlag.AlignCenter, self._leave)


def _closed_eye(place: QRectF) -> QPainterPath:
    """Return an almond with a hole and a bar across it."""
    x, y, side = place.x(), place.center().y(), place.width()
    eye = QPainterPath()
    eye.moveTo(x, y)
    eye.quadTo(x + side / 2, y - side * 0.62, x + side, y)
    eye.quadTo(x + side / 2, y + side * 0.62, x, y)
    inner = QPainterPath()
    inner.moveTo(x + side * 0.12, y)
    inner.quadTo(x + side / 2, y - side * 0.44, x + side * 0.88, y)
    inner.quadTo(x + side / 2, y + side * 0.44, x + side * 0.12, y)
    pupil = QPainterPath()
    pupil.addEllipse(QRectF(x + side * 0.38, y - side * 0.12, side * 0.24, side * 0.24))
    bar = QPainterPath()
    bar.moveTo(x + side * 0.16, y + side * 0.30)
    bar.lineTo(x + side * 0.78, y - side * 0.38)
    bar.lineTo(x + side * 0.84, y - side * 0.32)
    bar.lineTo(x + side * 0.22, y + side * 0.36)
    bar.closeSubpath()
    return eye.subtracted(inner).united(pupil).united(bar)
