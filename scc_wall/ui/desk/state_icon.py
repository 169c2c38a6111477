"""A camera's state as a small picture: the wall's own shape on the wall's own ground."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from scc_wall.ui import looks
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import Tone
from scc_wall.wall.view import State

SIDE = 44


@cache
def state_icon(state: State | None) -> QIcon:
    """Return the icon of a state; None: a camera that is not on the wall, an empty ring."""
    picture = QPixmap(SIDE, SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if state is None:
        painter.setPen(looks.QUIET_INK)
        painter.drawEllipse(QRectF(12, 12, SIDE - 24, SIDE - 24))
    else:
        tone = Tone(state.value)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(looks.GROUNDS[tone])
        painter.drawRoundedRect(QRectF(0, 0, SIDE, SIDE), 8, 8)
        painter.fillPath(shape_path(tone, QRectF(8, 8, SIDE - 16, SIDE - 16)), looks.ink(tone))
    painter.end()
    return QIcon(picture)
