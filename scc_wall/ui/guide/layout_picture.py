"""A small picture of a layout: its monitors side by side, with their tiles."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Layout
from scc_wall.ui import looks

WIDE, HIGH, GAP = 320, 180, 6


def layout_picture(layout: Layout) -> QImage:
    """Return the picture, of one size whatever the number of monitors."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(looks.COVER_GROUND)
    painter = QPainter(image)
    count = max(1, len(layout.screens))
    wide = (WIDE - GAP * (count - 1)) // count
    high = min(HIGH, wide * 9 // 16)
    for number, screen in enumerate(layout.screens):
        area = Rect(number * (wide + GAP), (HIGH - high) // 2, wide, high)
        painter.fillRect(QRect(area.x, area.y, area.w, area.h), looks.CAP_GROUND)
        for tile in screen.tiles:
            place = screen.rect(tile.cell, area)
            painter.fillRect(QRect(place.x + 1, place.y + 1, max(1, place.w - 2), max(1, place.h - 2)), looks.QUIET_INK)
    painter.end()
    return image
