"""What lies over the picture of a camera in hand: a bar that tells who moves it and where it looks, and a pad of buttons.

Both are opaque native windows beside the picture's, as the cover is: nothing else stays on top of another process's drawing.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.native import make_native
from scc_wall.ui.ptz_text import PtzText
from scc_wall.ui.shapes import shape_path

COLUMNS, ROWS = 4, 3
CELLS: dict[tuple[int, int], str] = {
    (1, 0): "up", (0, 1): "left", (1, 1): "stop", (2, 1): "right", (1, 2): "down",
    (0, 0): "up left", (2, 0): "up right", (0, 2): "down left", (2, 2): "down right",
    (3, 0): "closer", (3, 1): "home", (3, 2): "wider",
}  # fmt: skip
"""Column and row -> what pressing there asks for."""
ARROWS: dict[str, tuple[float, float]] = {
    "up": (0, -1), "down": (0, 1), "left": (-1, 0), "right": (1, 0),
    "up left": (-0.7, -0.7), "up right": (0.7, -0.7), "down left": (-0.7, 0.7), "down right": (0.7, 0.7),
}  # fmt: skip
CELL_LEAST, CELL_MOST = 30, 56


def pad_size(picture_width: int, picture_height: int) -> int:
    """Return a cell's side in pixels: large enough for a finger, and never more than a third of the picture; 0: no room."""
    side = min(CELL_MOST, picture_width // (3 * COLUMNS) + 10, picture_height // (2 * ROWS))
    return side if side >= CELL_LEAST else 0


class PtzPad(QWidget):
    """Buttons that move as long as they are pressed."""

    pressed = Signal(str)
    lifted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._down = ""
        make_native(self)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the buttons; the one that is pressed is bright."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), looks.STRIP_GROUND)
        for (column, row), what in CELLS.items():
            self._paint_cell(painter, self._cell(column, row), what)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin what the button under the pointer asks for."""
        what = CELLS.get(self._place(event))
        if event.button() is Qt.MouseButton.LeftButton and what is not None:
            self._down = what
            self.update()
            self.pressed.emit(what)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """End it, wherever the pointer is by now."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._lift()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Let go: nobody can lift what is not there."""
        self._lift()
        super().hideEvent(event)

    def _lift(self) -> None:
        down, self._down = self._down, ""
        if down:
            self.update()
            self.lifted.emit(down)

    def _place(self, event: QMouseEvent) -> tuple[int, int]:
        at = event.position()
        return int(at.x() * COLUMNS // max(1, self.width())), int(at.y() * ROWS // max(1, self.height()))

    def _cell(self, column: int, row: int) -> QRect:
        across, down = self.width() / COLUMNS, self.height() / ROWS
        return QRect(round(column * across), round(row * down), round(across), round(down)).adjusted(2, 2, -2, -2)

    def _paint_cell(self, painter: QPainter, cell: QRect, what: str) -> None:
        is_down = what == self._down
        painter.fillRect(cell, looks.STRIP_INK if is_down else looks.CAP_GROUND)
        ink = looks.STRIP_GROUND if is_down else looks.STRIP_INK
        middle, half = QRectF(cell).center(), cell.width() * 0.28
        if what in ARROWS:
            x, y = ARROWS[what]
            tip = QPointF(middle.x() + x * half, middle.y() + y * half)
            left = QPointF(middle.x() - x * half - y * half, middle.y() - y * half + x * half)
            right = QPointF(middle.x() - x * half + y * half, middle.y() - y * half - x * half)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawPolygon(QPolygonF([tip, left, right]))
        elif what == "stop":
            painter.fillRect(QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half), looks.GROUNDS[_STOP])
        else:
            painter.setPen(ink)
            painter.setFont(looks.letters(round(cell.height() * (0.6 if what == "home" else 0.8))))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, {"closer": "+", "wider": "−", "home": "⌂"}[what])  # noqa: RUF001


_STOP = next(tone for tone in looks.GROUNDS if tone == "lost")


class PtzBar(QWidget):
    """One line at the picture's upper edge."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text: PtzText | None = None
        make_native(self)

    def show_text(self, text: PtzText) -> None:
        """Say something else; the same again costs nothing."""
        if text != self._text:
            self._text = text
            self.setAccessibleName("  ".join((text.word, *text.pieces)))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the state's block, then as many pieces as fit."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.STRIP_GROUND)
        text = self._text
        if text is not None:
            height = self.height()
            gap, side = max(4, height // 4), round(height * 0.58)
            painter.setFont(looks.letters(round(height * 0.6)))
            metrics = painter.fontMetrics()
            word = looks.shorten(text.word, self.width() - side - 4 * gap, metrics)
            block = QRect(0, 0, side + 3 * gap + metrics.horizontalAdvance(word), height)
            painter.fillRect(block, looks.GROUNDS[text.tone])
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillPath(shape_path(text.tone, QRectF(gap, (height - side) / 2, side, side)), looks.ink(text.tone))
            painter.setPen(looks.ink(text.tone))
            painter.drawText(block.adjusted(side + 2 * gap, 0, 0, 0), _LEFT, word)
            left = block.right() + 1 + gap
            painter.setPen(looks.STRIP_INK)
            for piece in fitting(text.pieces, self.width() - left - gap, metrics, 2 * gap):
                painter.drawText(QRect(left, 0, self.width() - left, height), _LEFT, piece)
                left += metrics.horizontalAdvance(piece) + 2 * gap
        painter.end()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def fitting(pieces: tuple[str, ...], width: int, metrics: QFontMetrics, gap: int) -> list[str]:
    """Return the pieces that fit a width in pixels, the first ones first."""
    kept: list[str] = []
    for piece in pieces:
        width -= metrics.horizontalAdvance(piece)
        if width < 0:
            break
        kept.append(piece)
        width -= gap
    return kept
