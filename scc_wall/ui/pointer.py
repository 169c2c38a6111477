"""The mouse pointer rests: after five seconds without a move it is not drawn over the wall."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

REST_MS = 5000
"""How long the pointer stays visible after its last move."""


class PointerRest(QObject):
    """Hides the pointer over some windows, and only there: the desk keeps its own."""

    def __init__(self, parent: QObject, windows: Callable[[], Iterable[QWidget]], rest_ms: int = REST_MS) -> None:
        super().__init__(parent)
        self._windows = windows
        self._last = QPoint(-1, -1)
        self.is_hidden = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(rest_ms)
        self._timer.timeout.connect(self.hide)
        self._timer.start()

    def moved(self, place: QPoint) -> None:
        """Note the pointer's place on the screen; a window that appears below it also reports one, which is no move."""
        if place == self._last:
            return
        self._last = place
        self._timer.start()
        if self.is_hidden:
            self.is_hidden = False
            self._apply()

    def hide(self) -> None:
        """Hide it until it moves."""
        self.is_hidden = True
        self._apply()

    def apply_to(self, window: QWidget) -> None:
        """Bring a window and the native ones in it to the present state; each X window has a pointer of its own."""
        shape = QCursor(Qt.CursorShape.BlankCursor if self.is_hidden else Qt.CursorShape.ArrowCursor)
        for widget in (window, *window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)):
            if widget.internalWinId():
                widget.setCursor(shape)

    def _apply(self) -> None:
        for window in self._windows():
            self.apply_to(window)
