"""A history as a plot: for each step a bar of what its time was spent in, told apart by pattern as well as by colour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPalette, QPen, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from scc_wall.base.words import Words
from scc_wall.desk.availability import WIB
from scc_wall.desk.history import Point
from scc_wall.desk.report_text import percent_text
from scc_wall.desk.spent import Kind, total
from scc_wall.ui import looks
from scc_wall.ui.tile_text import Tone

PATTERNS: Mapping[Kind, Qt.BrushStyle] = {
    Kind.FROZEN: Qt.BrushStyle.VerPattern,
    Kind.LATE: Qt.BrushStyle.BDiagPattern,
    Kind.LOST: Qt.BrushStyle.DiagCrossPattern,
    Kind.REFUSED: Qt.BrushStyle.Dense5Pattern,
    Kind.CONNECTING: Qt.BrushStyle.HorPattern,
}
"""What lies over the colour of a state; live has none, and what was not measured is the empty ground."""
LINE = 18
"""Height in pixels of a line of text for which a pattern is as coarse as Qt draws it."""
LABELS = 7
"""Moments below the plot at the most."""


class HistoryPlot(QWidget):
    """The plot and its legend."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[Point], said: str) -> None:
        """Draw other points. said: the plot in a sentence, for who does not see it."""
        self._points = tuple(points)
        self.setAccessibleName(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a good size."""
        return QSize(600, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw ground, bars, scale, moments and legend."""
        painter = QPainter(self)
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance("100 %") + line
        legend = self._legend(painter, line)
        area = QRectF(left, line, self.width() - left - line, self.height() - legend - 3.2 * line)
        if area.width() > 0 and area.height() > 0:
            painter.fillRect(area, self._colours().base())
            self._scale(painter, area, line)
            if self._points:
                self._bars(painter, area)
                self._moments(painter, area, line)
            painter.setPen(self._colours().mid().color())
            painter.drawRect(area)
        painter.end()

    def _colours(self) -> QPalette:
        """Return the desk's palette: a style sheet keeps some of its colours from widgets within."""
        return self.window().palette()

    def _bars(self, painter: QPainter, area: QRectF) -> None:
        wide = area.width() / len(self._points)
        for place, point in enumerate(self._points):
            if not point.room_ms:
                continue
            left, right = round(area.left() + place * wide), round(area.left() + (place + 1) * wide)
            foot = area.bottom()
            for kind in Kind:
                high = area.height() * point.spent.of(kind) / point.room_ms
                if high > 0:
                    self._fill(painter, QRectF(left, foot - high, max(1, right - left), high), kind)
                    foot -= high

    def _fill(self, painter: QPainter, place: QRectF, kind: Kind) -> None:
        tone = Tone(kind.value)
        painter.fillRect(place, colour_of(kind))
        if kind in PATTERNS:
            brush = QBrush(looks.ink(tone), PATTERNS[kind])
            coarse = max(1, round(self.fontMetrics().height() / LINE))
            brush.setTransform(QTransform().scale(coarse, coarse))  # Qt's patterns are of single pixels: grey on a 4K monitor
            painter.fillRect(place, brush)

    def _scale(self, painter: QPainter, area: QRectF, line: int) -> None:
        for percent in (0, 25, 50, 75, 100):
            y = area.bottom() - area.height() * percent / 100
            painter.setPen(QPen(self._colours().mid().color(), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._colours().windowText().color())
            text = f"{percent} %" if self._words.language == "id" else f"{percent}%"
            place = QRectF(0, y - line / 2, area.left() - line / 3, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)

    def _moments(self, painter: QPainter, area: QRectF, line: int) -> None:
        """Write moments at whole steps, each with its date where the day is another one than before."""
        painter.setPen(self._colours().windowText().color())
        every = max(1, len(self._points) // LABELS)
        widest = self.fontMetrics().horizontalAdvance("00/00/0000 ")
        while every < len(self._points) and every * area.width() / len(self._points) < widest:
            every *= 2
        day = ""
        for place in range(0, len(self._points), every):
            x = area.left() + place * area.width() / len(self._points)
            moment = datetime.fromtimestamp(self._points[place].at, WIB)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + line / 4))
            if x + widest <= self.width():
                box = QRectF(x, area.bottom() + line / 4, widest, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, f"{moment:%H:%M}" + ("" if place else " WIB"))
                if (today := f"{moment:%d/%m/%Y}") != day:
                    painter.drawText(box.translated(0, line), Qt.AlignmentFlag.AlignLeft, today)
                    day = today

    def _legend(self, painter: QPainter, line: int) -> float:
        """Write what each pattern means and its share of the whole, in as many rows as are needed; return their height."""
        room = sum(point.room_ms for point in self._points)
        if not room:
            return 0
        tenths = total(point.spent for point in self._points).tenths(room)
        entries: list[tuple[Kind | None, str]] = []
        for part in (*Kind, None):
            if tenths[part] or part in {Kind.LIVE, Kind.LOST, None}:
                name = self._words.say(f"health.kind_{part.value if part is not None else 'none'}")
                entries.append((part, f"{name} {percent_text(tenths[part], self._words)}"))
        rows: list[list[tuple[Kind | None, str]]] = [[]]
        x = 0.0
        for entry in entries:
            wide = 2.6 * line + self.fontMetrics().horizontalAdvance(entry[1])
            if x and x + wide > self.width():
                rows.append([])
                x = 0
            rows[-1].append(entry)
            x += wide
        high = 1.5 * line
        for number, row in enumerate(rows):
            self._legend_row(painter, row, self.height() - high * (len(rows) - number), line)
        return high * len(rows)

    def _legend_row(self, painter: QPainter, row: Sequence[tuple[Kind | None, str]], y: float, line: int) -> None:
        x = 0.0
        for part, text in row:
            swatch = QRectF(x + 1, y + line * 0.2, line * 1.4, line)
            if part is None:
                painter.fillRect(swatch, self._colours().base())
            else:
                self._fill(painter, swatch, part)
            painter.setPen(self._colours().mid().color())
            painter.drawRect(swatch)
            wide = self.fontMetrics().horizontalAdvance(text)
            painter.setPen(self._colours().windowText().color())
            painter.drawText(QRectF(x + 1.7 * line, y, wide + 2, 1.4 * line), Qt.AlignmentFlag.AlignVCenter, text)
            x += 2.6 * line + wide


def colour_of(kind: Kind) -> QColor:
    """Return the wall's own colour of a state."""
    return looks.GROUNDS[Tone(kind.value)]
