"""Draws a tile of the layout editor: its camera's number and name, as large as it lets them be whole."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen

from scc_wall.layout.layout import Tile
from scc_wall.ui import looks

LETTERS = (11, 72)
"""Pixels of a tile's letters at the least and at the most."""
WRAPPED = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class TileTexts:
    """What is written in a tile: its camera's number and name (or that it is empty), and a stream that is not left open."""

    number: str
    name: str
    stream: str = ""


def paint_tile(painter: QPainter, tile: Tile, place: QRect, texts: TileTexts) -> None:
    """Draw a tile in its place."""
    painter.fillRect(place, looks.CAP_GROUND if tile.camera else looks.COVER_GROUND)
    inner = place.adjusted(6, 4, -6, -4)
    painter.setFont(_fitting(texts.number, texts.name, inner))
    metrics = QFontMetrics(painter.font())
    if not tile.camera:
        painter.setPen(QPen(looks.QUIET_INK, 1, Qt.PenStyle.DashLine))
        painter.drawRect(place.adjusted(2, 2, -3, -3))
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, looks.shorten(texts.name, inner.width(), metrics))
        return
    painter.setPen(looks.LOWERED_INK)
    painter.drawText(inner, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, texts.number)
    painter.setPen(looks.STRIP_INK)
    below = inner.adjusted(0, metrics.height() if texts.number else 0, 0, 0)
    if below.height() >= 2 * metrics.height():
        painter.drawText(below, WRAPPED, texts.name)
    elif below.height() >= metrics.height():
        painter.drawText(below, WRAPPED, looks.shorten(texts.name, below.width(), metrics))
    if texts.stream and below.height() >= 3 * metrics.height():
        painter.setPen(looks.QUIET_INK)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, texts.stream)


def _fitting(number: str, name: str, place: QRect) -> QFont:
    """Return the largest letters in which a name is whole in a place, the smallest legible ones where none are."""
    for pixels in range(min(LETTERS[1], max(LETTERS[0], place.height() // 4)), LETTERS[0], -1):
        font = looks.letters(pixels)
        metrics = QFontMetrics(font)
        room = QRect(0, 0, place.width(), place.height() - (metrics.height() if number else 0))
        needed = metrics.boundingRect(room, WRAPPED, name)
        if needed.width() <= room.width() and needed.height() <= room.height():
            return font
    return looks.letters(LETTERS[0])
