"""A notice on every monitor in windows of its own, when there is no wall to show it on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from scc_wall.ui.big_notice import BigNotice
from scc_wall.ui.keys import chord


class FaultWindow(QWidget):
    """Covers one monitor with the notice; Enter asks for another try, Ctrl+Q and closing the window end it."""

    def __init__(self, screen: QScreen, again: Callable[[], None], end: Callable[[], None]) -> None:
        super().__init__()
        self._again, self._end = again, end
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setGeometry(screen.geometry())
        self._notice = BigNotice(self)

    def say(self, title: str, body: str) -> None:
        """Show the window with a title and a text."""
        self.setWindowTitle(title)
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        place = self.geometry()
        self.show()
        self.setGeometry(place)
        self._notice.show_text(title, body)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the decision."""
        pressed = chord(event)
        if pressed == "Enter":
            self._again()
        elif pressed == "Ctrl+Q":
            self._end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the notice as large as the window."""
        super().resizeEvent(event)
        self._notice.setGeometry(self.rect())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the closing of a window for the wish to end."""
        event.ignore()
        self._end()


def open_fault_windows(title: str, body: str, again: Callable[[], None], end: Callable[[], None]) -> list[FaultWindow]:
    """Show the notice on every monitor and give the keyboard to the first; needs a QApplication."""
    windows = [FaultWindow(screen, again, end) for screen in QGuiApplication.screens()]
    for window in windows:
        window.say(title, body)
    if windows:
        windows[0].activateWindow()
        windows[0].setFocus()
    return windows
