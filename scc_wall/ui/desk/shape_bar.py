"""The standard shapes as buttons with small drawings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from scc_wall.base.geometry import Rect
from scc_wall.base.words import Words
from scc_wall.desk.draft import blank
from scc_wall.desk.shapes import SHAPES, Shape

ICON = QSize(38, 22)


class ShapeBar(QWidget):
    """picked: the name of a shape."""

    picked = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        self.setAccessibleName(words.say("editor.shapes"))
        for shape in SHAPES:
            button = QToolButton()
            button.setObjectName("shape")
            button.setText(shape.name)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            tip = words.say("editor.shape_tip", name=shape.name, n=len(shape.cells))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.clicked.connect(lambda _on=False, name=shape.name: self.picked.emit(name))
            row.addWidget(button, 1)
            self._buttons.append(button)

    def dress(self, ink: str, scale: float) -> None:
        """Draw the shapes in a colour, so many times as large."""
        size = QSize(round(ICON.width() * scale), round(ICON.height() * scale))
        for button, shape in zip(self._buttons, SHAPES, strict=True):
            button.setIconSize(size)
            button.setIcon(shape_icon(shape, ink, size))


def shape_icon(shape: Shape, ink: str, size: QSize) -> QIcon:
    """Return a small drawing of a shape."""
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(QColor(ink))
    screen = blank("", shape)
    for cell in shape.cells:
        rect = screen.rect(cell, Rect(0, 0, size.width() - 1, size.height() - 1))
        painter.drawRect(QRect(rect.x, rect.y, rect.w, rect.h))
    painter.end()
    return QIcon(picture)
