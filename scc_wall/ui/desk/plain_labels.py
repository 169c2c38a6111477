"""Labels as they are written: a camera may be called <b>, and its name must not be taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def as_plain(widget: QWidget) -> None:
    """Let every label within a widget show its text letter by letter."""
    for label in widget.findChildren(QLabel):
        label.setTextFormat(Qt.TextFormat.PlainText)
