"""The strip of the wall's health along the top of the desk: each fact by a shape and by words, never by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from scc_wall.base.words import Words
from scc_wall.ui import looks
from scc_wall.ui.desk.deskview import HealthMark
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import Tone


class HealthStrip(QWidget):
    """Marks from left to right, in as many lines as the width needs."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._name = words.say("health.strip")
        self._marks: tuple[HealthMark, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._name)

    def show_marks(self, marks: Sequence[HealthMark]) -> None:
        """Show other marks; the same again cost nothing."""
        if tuple(marks) == self._marks:
            return
        self._marks = tuple(marks)
        said = ", ".join(mark.text for mark in marks)
        self.setAccessibleDescription(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line."""
        return QSize(400, self._line())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of one line of the longest mark."""
        return QSize(max((self._wide(mark) for mark in self._marks), default=100), self._line())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the height of as many lines as are needed."""
        return max((place.bottom() + 1 for place in self._places(width)), default=self._line())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._line() * 3 // 4
        for mark, place in zip(self._marks, self._places(self.width()), strict=True):
            tone = Tone(mark.state.value)
            block = QRectF(place.x(), place.y() + (place.height() - side) / 2, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(looks.GROUNDS[tone])
            painter.drawRoundedRect(block, side / 6, side / 6)
            painter.fillPath(shape_path(tone, block.adjusted(side / 6, side / 6, -side / 6, -side / 6)), looks.ink(tone))
            painter.setPen(self.window().palette().windowText().color())
            left = place.adjusted(side + side // 3, 0, 0, 0)
            painter.drawText(left, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, mark.text)
        painter.end()

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.75)

    def _wide(self, mark: HealthMark) -> int:
        line = self._line()
        return self.fontMetrics().horizontalAdvance(mark.text) + line * 3 // 4 + line // 4 + 2

    def _places(self, width: int) -> list[QRect]:
        """Return the marks' places within a width."""
        line, found, at = self._line(), list[QRect](), QPoint(0, 0)
        for mark in self._marks:
            wide = self._wide(mark)
            if at.x() and at.x() + wide > width:
                at = QPoint(0, at.y() + line)
            found.append(QRect(at, QSize(wide, line)))
            at += QPoint(wide + line * 2 // 3, 0)
        return found
