"""The shapes of the desk's pages on its side bar, drawn on a square of 24 by 24; a page without one gets a plain sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

SIDE = 24


def page_icon(key: str, plain: QColor, chosen: QColor, pixels: int) -> QIcon:
    """Return a page's shape in the ink of the bar and, for the page that is open, of the chosen button."""
    icon = QIcon()
    icon.addPixmap(_drawn(key, plain, pixels), QIcon.Mode.Normal, QIcon.State.Off)
    icon.addPixmap(_drawn(key, chosen, pixels), QIcon.Mode.Normal, QIcon.State.On)
    return icon


def _drawn(key: str, ink: QColor, pixels: int) -> QPixmap:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixels / SIDE, pixels / SIDE)
    pen = QPen(ink, 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(SHAPES.get(key, _sheet)())
    painter.end()
    return picture


def _boxes(*boxes: tuple[float, float, float, float]) -> QPainterPath:
    path = QPainterPath()
    for box in boxes:
        path.addRect(QRectF(*box))
    return path


def _lines(*lines: tuple[tuple[float, float], ...]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in line]))
    return path


def _wall() -> QPainterPath:
    """Return four tiles of a monitor."""
    return _boxes((3, 4, 18, 16), (3, 4, 9, 8), (12, 12, 9, 8))


def _layout() -> QPainterPath:
    """Return one large tile with small ones around it."""
    return _boxes((3, 3, 12, 12), (15, 3, 6, 6), (15, 9, 6, 6), (3, 15, 6, 6), (9, 15, 6, 6), (15, 15, 6, 6))


def _event() -> QPainterPath:
    """Return a leaf of a calendar."""
    path = _boxes((3, 5, 18, 16))
    path.addPath(_lines(((3, 10), (21, 10)), ((8, 2), (8, 7)), ((16, 2), (16, 7)), ((8, 15), (11, 18), (17, 13))))
    return path


def _health() -> QPainterPath:
    """Return a pulse."""
    return _lines(((2, 13), (7, 13), (10, 5), (14, 20), (17, 11), (18, 13), (22, 13)))


def _watch() -> QPainterPath:
    """Return a bell."""
    path = _lines(((4, 18), (6, 15), (6, 10), (9, 5), (15, 5), (18, 10), (18, 15), (20, 18), (4, 18)), ((10, 21), (14, 21)))
    path.addPath(_lines(((12, 2), (12, 5))))
    return path


def _setup() -> QPainterPath:
    """Return three sliders."""
    path = _lines(*(((3, y), (21, y)) for y in (6, 12, 18)))
    for x, y in ((8, 6), (15, 12), (7, 18)):
        path.addEllipse(QPointF(x, y), 2.2, 2.2)
    return path


def _journal() -> QPainterPath:
    """Return an open book."""
    return _lines(((12, 6), (3, 4), (3, 18), (12, 20), (21, 18), (21, 4), (12, 6), (12, 20)))


def _people() -> QPainterPath:
    """Return head and shoulders."""
    path = QPainterPath()
    path.addEllipse(QPointF(12, 8), 4, 4)
    path.addPath(_lines(((4, 21), (5, 16), (9, 14), (15, 14), (19, 16), (20, 21), (4, 21))))
    return path


def _pictures() -> QPainterPath:
    """Return a camera for stills."""
    path = _boxes((2, 7, 20, 13))
    path.addPath(_lines(((7, 7), (9, 3), (15, 3), (17, 7))))
    path.addEllipse(QPointF(12, 13), 4, 4)
    return path


def _letter() -> QPainterPath:
    """Return a sheet with lines and a seal."""
    path = _boxes((4, 2, 13, 20))
    path.addPath(_lines(*(((7, y), (14, y)) for y in (7, 11))))
    path.addEllipse(QPointF(17, 17), 3.6, 3.6)
    return path


def _sheet() -> QPainterPath:
    """Return a plain sheet."""
    return _boxes((5, 3, 14, 18))


SHAPES: Mapping[str, Callable[[], QPainterPath]] = MappingProxyType(
    {
        "cameras": _wall,
        "layout": _layout,
        "event": _event,
        "health": _health,
        "watch": _watch,
        "setup": _setup,
        "journal": _journal,
        "people": _people,
        "pictures": _pictures,
        "letters": _letter,
    }
)
"""Shape of a page by its key."""
