"""The shape of each state, drawn instead of taken from a font: a font may lack a sign, a path is always there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from scc_wall.ui.tile_text import Tone


def shape_path(tone: Tone, place: QRectF) -> QPainterPath:
    """Return the filled path of a tone's shape within a square; holes are cut out (odd-even)."""
    unit = _UNIT_SHAPES[tone]()
    side = min(place.width(), place.height())
    unit.setFillRule(Qt.FillRule.OddEvenFill)
    return QTransform().translate(place.center().x(), place.center().y()).scale(side / 2, side / 2).map(unit)


def _disc() -> QPainterPath:
    """Return live: a full disc."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.8, 0.8)
    return path


def _warning() -> QPainterPath:
    """Return late: a triangle with an exclamation mark cut out."""
    path = _polygon((0, -0.95), (1, 0.85), (-1, 0.85))
    path.addPolygon(_points((-0.13, -0.35), (0.13, -0.35), (0.08, 0.3), (-0.08, 0.3)))
    path.closeSubpath()
    path.addEllipse(QPointF(0, 0.55), 0.14, 0.14)
    return path


def _cross() -> QPainterPath:
    """Return lost: a cross."""
    lines = QPainterPath()
    lines.moveTo(-0.7, -0.7)
    lines.lineTo(0.7, 0.7)
    lines.moveTo(0.7, -0.7)
    lines.lineTo(-0.7, 0.7)
    pen = QPainterPathStroker()
    pen.setWidth(0.42)
    return pen.createStroke(lines).simplified()


def _no_entry() -> QPainterPath:
    """Return refused: a disc with a bar cut out, as the road sign."""
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.95, 0.95)
    path.addRect(QRectF(-0.6, -0.2, 1.2, 0.4))
    return path


def _dots() -> QPainterPath:
    """Return connecting: three dots in a row, nothing that would have to move."""
    path = QPainterPath()
    for x in (-0.7, 0.0, 0.7):
        path.addEllipse(QPointF(x, 0), 0.26, 0.26)
    return path


def _square() -> QPainterPath:
    """Return off: an empty square."""
    path = QPainterPath()
    path.addRect(QRectF(-0.75, -0.75, 1.5, 1.5))
    path.addRect(QRectF(-0.45, -0.45, 0.9, 0.9))
    return path


def _pause() -> QPainterPath:
    """Return frozen: two upright bars, as on every remote control."""
    path = QPainterPath()
    path.addRect(QRectF(-0.65, -0.8, 0.48, 1.6))
    path.addRect(QRectF(0.17, -0.8, 0.48, 1.6))
    return path


def _points(*corners: tuple[float, float]) -> QPolygonF:
    """Return corners as Qt's polygon."""
    return QPolygonF([QPointF(x, y) for x, y in corners])


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    """Return a closed path through the corners."""
    path = QPainterPath()
    path.addPolygon(_points(*corners))
    path.closeSubpath()
    return path


_UNIT_SHAPES = {
    Tone.LIVE: _disc,
    Tone.LATE: _warning,
    Tone.LOST: _cross,
    Tone.REFUSED: _no_entry,
    Tone.CONNECTING: _dots,
    Tone.OFF: _square,
    Tone.FROZEN: _pause,
}
