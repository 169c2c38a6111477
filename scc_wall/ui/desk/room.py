"""The room of a page: as large as there is, and what a page needs beyond that is scrolled to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class _Least(QWidget):
    """Holds a page and asks for its least height: a scroll area would take what a page likes for what it needs."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(page)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Return the least height at a width, in pixels."""
        return self._column.minimumHeightForWidth(width)


class Room(QScrollArea):
    """Large letters on a small monitor leave no page enough room: nothing of it is cut off."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self._page = page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(_Least(page))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Give sentences as many lines as the new width needs."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Give other sentences as many lines as they need."""
        done = super().eventFilter(watched, event)
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Ask for the page's least height at its width: a scroll area knows only that of a page whose height is always one."""
        layout = self._page.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = max(self.viewport().width(), layout.minimumSize().width())
            self._page.setMinimumHeight(layout.minimumHeightForWidth(width))
