"""The line of steps over the guide: those done, the one at hand, those to come; told by sign and frame, not by colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks

DONE = "✓"


class StepLine(QWidget):
    """Draws `1 Bahasa  2 Monitor ...`; its height follows its letters."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._steps: tuple[str, ...] = ()
        self._at, self._pixels = 0, 20

    def show_steps(self, steps: Sequence[str], at: int, pixels: int) -> None:
        """Show these steps, one of them at hand, in letters of a height."""
        self._steps, self._at, self._pixels = tuple(steps), at, pixels
        self.setFixedHeight(pixels * 2 + 8)
        self.setAccessibleName(f"{at + 1}/{len(steps)} {steps[at]}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the steps in fields of one width."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width() / max(1, len(self._steps))
        for number, name in enumerate(self._steps):
            place = QRect(round(number * wide) + 3, 3, round(wide) - 6, self.height() - 6)
            is_now = number == self._at
            painter.setFont(looks.letters(self._pixels, bold=is_now))
            painter.setPen(Qt.PenStyle.NoPen)
            if is_now:
                painter.setBrush(looks.LOWERED_INK)
                painter.drawRoundedRect(place, 8, 8)
            painter.setPen(looks.COVER_GROUND if is_now else looks.STRIP_INK if number < self._at else looks.QUIET_INK)
            sign = DONE if number < self._at else str(number + 1)
            text = looks.shorten(f"{sign} {name}", place.width() - 8, QFontMetrics(painter.font()))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
