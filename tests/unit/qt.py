"""Qt's application for tests without a display: one for all of them, because a process may have only one."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication


def application() -> QApplication:
    """Return the application, drawing into memory."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication(["test"])
