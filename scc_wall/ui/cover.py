"""The cover: what lies over a picture that is not to be trusted.

It is an opaque native window beside the picture's, raised above it. Nothing translucent works over another process's
drawing, so dimming is done by cutting lines out of the cover's shape: every second pair of lines is black, and the picture
stays visible between.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.native import make_native
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import CoverKind, CoverText

MOST_LINES = 75
"""How many dimming lines a cover has at most: each is a rectangle that X clips the player's drawing with."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """One line of a card: its text, its height and its letters' height in pixels."""

    text: str
    height: int
    letters: int


@dataclass(frozen=True, slots=True)
class Card:
    """Where a cover's words lie and how large each row is; the first row also holds the shape."""

    place: QRect
    rows: tuple[CardRow, ...]


def card_for(text: CoverText, width: int, height: int) -> Card:
    """Return the card of a cover of that size in pixels; lines that do not fit are left out, the last ones first."""
    if text.kind is CoverKind.BANNER:
        tall = max(22, min(round(height * 0.16), 72))
        row = CardRow(text.word, tall, _fitting(text.word, round(tall * 0.62), width - 3 * tall))
        wide = min(width, QFontMetrics(looks.letters(row.letters)).horizontalAdvance(row.text) + 3 * tall)
        return Card(QRect((width - wide) // 2, tall // 3, wide, tall), (row,))
    large = _fitting(text.word, max(15, min(round(height * 0.17), 84)), round(width * 0.80) - round(height * 0.2))
    rows = [CardRow(text.word, round(large * 1.5), large)]
    small = max(12, min(round(height * 0.088), 40))
    for line in text.lines:
        fitting = _fitting(line, small, round(width * 0.88))
        if sum(row.height for row in rows) + fitting * 1.5 > height * 0.86:
            break
        rows.append(CardRow(line, round(fitting * 1.5), fitting))
    tall = min(height, sum(row.height for row in rows) + round(large * 0.5))
    wide = round(width * 0.94)
    return Card(QRect((width - wide) // 2, (height - tall) // 2, wide, tall), tuple(rows))


def mask_for(kind: CoverKind, card: QRect, width: int, height: int) -> QRegion | None:
    """Return which pixels of a cover there are: the card and lines over half of the rest (a sixth: banner); None for all."""
    if kind is CoverKind.FULL:
        return None
    line = max(2, height // MOST_LINES // 2 + 1)
    period = line * 2 if kind is CoverKind.DIM else line * 6
    region = QRegion(card)
    for top in range(0, height, period):
        region = region.united(QRect(0, top, width, line))
    return region


def paint_cover(painter: QPainter, size: QRect, text: CoverText, card: Card) -> None:
    """Draw a cover; the lines need no drawing of their own, the mask makes them out of the ground."""
    ground = looks.GROUNDS[text.tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(size, looks.COVER_GROUND if text.kind is CoverKind.FULL else QColor(0, 0, 0))
    if text.kind is CoverKind.BANNER:
        painter.fillRect(card.place, ground)
        _paint_word(painter, card.place, card.rows[0], text, looks.ink(text.tone))
        return
    painter.fillRect(card.place, looks.COVER_GROUND)
    top = card.place.y() + (card.place.height() - sum(row.height for row in card.rows)) // 2
    if text.kind is CoverKind.DIM:
        painter.fillRect(QRect(card.place.x(), card.place.y(), card.place.width(), 3), ground)
    for index, row in enumerate(card.rows):
        place = QRect(card.place.x(), top, card.place.width(), row.height)
        if index == 0:
            _paint_word(painter, place, row, text, looks.STRIP_INK)
        else:
            painter.setFont(looks.letters(row.letters, bold=index == 1))
            painter.setPen(looks.STRIP_INK if index == 1 else looks.QUIET_INK)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, looks.shorten(row.text, place.width(), painter.fontMetrics()))
        top += row.height


def _paint_word(painter: QPainter, place: QRect, row: CardRow, text: CoverText, colour: QColor) -> None:
    """Draw shape and word in the middle of a row; on a dark ground the shape stands on a patch of the state's colour."""
    font = looks.letters(row.letters)
    metrics = QFontMetrics(font)
    side = round(row.letters * 1.25)
    gap = round(row.letters * 0.4)
    left = place.x() + (place.width() - side - gap - metrics.horizontalAdvance(row.text)) / 2
    patch = QRectF(left, place.y() + (place.height() - side) / 2, side, side)
    painter.fillRect(patch, looks.GROUNDS[text.tone])
    margin = side * 0.14
    painter.fillPath(shape_path(text.tone, patch.adjusted(margin, margin, -margin, -margin)), looks.ink(text.tone))
    painter.setFont(font)
    painter.setPen(colour)
    rest = QRect(round(left) + side + gap, place.y(), place.right() - round(left) - side - gap, place.height())
    painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, row.text)


def _fitting(text: str, letters: int, width: int) -> int:
    """Return the letters' height in pixels at which a text is not wider than it may be, at most the wished one, at least 10."""
    advance = QFontMetrics(looks.letters(letters)).horizontalAdvance(text)
    return letters if advance <= width else max(10, letters * max(1, width) // advance)


class Cover(QWidget):
    """A pane's cover; made when it is first needed, hidden while the picture is live."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text: CoverText | None = None
        self._card = Card(QRect(), ())
        self._shape: tuple[CoverKind, QRect, int, int] | None = None
        self.paints = 0
        self.setMouseTracking(True)
        make_native(self)

    def show_text(self, text: CoverText) -> None:
        """Say something else; the same again costs nothing. Does not show the cover: its pane decides that."""
        if text != self._text:
            self._text = text
            self._fit()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit card and lines to the new size."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the words."""
        self.paints += 1
        painter = QPainter(self)
        if self._text is None:
            painter.fillRect(self.rect(), looks.COVER_GROUND)
        else:
            paint_cover(painter, self.rect(), self._text, self._card)
        painter.end()

    def _fit(self) -> None:
        """Lay the card out; the window's shape is only sent to X where it changes (about 75 rectangles each time)."""
        if self._text is None or self.width() < 1 or self.height() < 1:
            return
        self._card = card_for(self._text, self.width(), self.height())
        shape = (self._text.kind, self._card.place, self.width(), self.height())
        if shape == self._shape:
            return
        self._shape = shape
        region = mask_for(*shape)
        if region is None:
            self.clearMask()
        else:
            self.setMask(region)
