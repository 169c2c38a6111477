"""A monitor's own big number over all of it, so that a person sees which one is which."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.base.geometry import Rect
from scc_wall.ui import looks

FRAME = 12


class NumberWindow(QWidget):
    """Covers one monitor. keys: the guide's window: the keyboard is its, whatever X without a window manager does."""

    def __init__(self, keys: QWidget) -> None:
        super().__init__()
        self._keys = keys
        self._number, self._name, self._is_chosen = "", "", False
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle("scc-wall")

    def show_number(self, rect: Rect, number: str, name: str, *, is_chosen: bool) -> None:
        """Lie over a monitor with its number and what it is called. is_chosen: it is the one that is being numbered."""
        self._number, self._name, self._is_chosen = number, name, is_chosen
        self.setGeometry(rect.x, rect.y, rect.w, rect.h)
        if not self.isVisible():
            self.show()
            self.setGeometry(rect.x, rect.y, rect.w, rect.h)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Give the keyboard to the guide."""
        event.ignore()
        self._keys.activateWindow()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the number as large as the monitor allows."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.COVER_GROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low = self.height() // 6
        if self._is_chosen:
            painter.setPen(looks.LOWERED_INK)
            for inset in range(FRAME):
                painter.drawRect(self.rect().adjusted(inset, inset, -inset - 1, -inset - 1))
        painter.setPen(looks.STRIP_INK)
        painter.setFont(looks.letters(min(self.height() * 6 // 10, self.width() * 6 // 10 // max(1, len(self._number)))))
        painter.drawText(self.rect().adjusted(0, 0, 0, -low), Qt.AlignmentFlag.AlignCenter, self._number)
        painter.setPen(looks.QUIET_INK)
        painter.setFont(looks.letters(max(14, self.height() // 18), bold=False))
        below = QRect(FRAME, self.height() - low - FRAME, self.width() - 2 * FRAME, low)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._name)
        painter.end()
