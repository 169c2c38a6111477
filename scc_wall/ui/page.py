"""A page over a whole monitor: native and opaque, because it must lie over other processes' drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.native import make_native


class Page(QWidget):
    """Covers its window while it is shown; subclasses draw."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        make_native(self)
        self.hide()

    def cover_window(self) -> None:
        """Lie over everything in the window, also over panes that came later."""
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
        self.show()
        self.raise_()

    def draw(self, painter: QPainter) -> None:
        """Draw the page's content on its dark ground."""
        raise NotImplementedError

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill the ground and draw."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.COVER_GROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self.draw(painter)
        painter.end()
