"""Paints a row of the camera tree: state, last picture, name above, what there is to say below, a star for a favourite."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from scc_wall.ui import looks
from scc_wall.ui.desk.camera_model import FAVOURITE, THUMB, TOLD
from scc_wall.ui.desk.thumb import Thumb

MARGIN = 4
LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
SELECTED = QStyle.StateFlag.State_Selected
CHOSEN, PLAIN, QUIET = QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Text, QPalette.ColorRole.PlaceholderText
STAR = ((0, -1), (0.24, -0.32), (0.95, -0.31), (0.38, 0.12), (0.59, 0.81), (0, 0.4), (-0.59, 0.81), (-0.38, 0.12),
        (-0.95, -0.31), (-0.24, -0.32))  # fmt: skip


class CameraDelegate(QStyledItemDelegate):
    """Two lines for every row, so that all are as high as one another and a thousand need not be measured."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Return the room of two lines."""
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Draw a row."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        icon, whole.text, whole.icon = QIcon(whole.icon), "", QIcon()
        style = option.widget.style() if option.widget is not None else QApplication.style()
        palette = option.widget.palette() if option.widget is not None else option.palette  # the sheet's is the widget's
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, whole, painter, option.widget)
        is_chosen = SELECTED in option.state
        ink = palette.color(CHOSEN if is_chosen else PLAIN)
        quiet = ink if is_chosen else palette.color(QUIET)
        place = option.rect.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        metrics = QFontMetrics(option.font)
        left = place.x()
        if not icon.isNull():
            side = metrics.height()
            icon.paint(painter, QRect(left, place.y() + (place.height() - side) // 2, side, side))
            left += side + 2 * MARGIN
        left += self._paint_thumb(painter, QRect(left, place.y(), place.height() * 16 // 9, place.height()), index.data(THUMB))
        room = QRect(left, place.y(), place.right() - left, place.height() // 2)
        if index.data(FAVOURITE):
            side = metrics.height()
            self._paint_star(painter, QRect(room.right() - side, room.y(), side, side), palette, is_chosen=is_chosen)
            room.setRight(room.right() - side - MARGIN)
        painter.setFont(option.font)
        painter.setPen(ink)
        painter.drawText(room, LINE, looks.shorten(str(index.data() or ""), room.width(), metrics))
        room = QRect(left, place.y() + place.height() // 2, place.right() - left, place.height() // 2)
        painter.setPen(quiet)
        painter.drawText(room, LINE, looks.shorten(str(index.data(TOLD) or ""), room.width(), metrics))

    def _paint_thumb(self, painter: QPainter, place: QRect, thumb: object) -> int:
        """Draw a picture and return the width it has taken; nothing where there is none."""
        if not isinstance(thumb, Thumb):
            return 0
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, thumb.picture)
        return place.width() + 2 * MARGIN

    def _paint_star(self, painter: QPainter, place: QRect, palette: QPalette, *, is_chosen: bool) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        roles = QPalette.ColorRole
        painter.setBrush(palette.color(roles.HighlightedText if is_chosen else roles.Highlight))
        middle, half = QPointF(place.center()), place.width() / 2 - 2
        painter.drawPolygon(QPolygonF([middle + QPointF(x * half, y * half) for x, y in STAR]))
        painter.restore()
