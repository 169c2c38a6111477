"""The strip: one line below a picture that says which camera it is and how much the picture can be trusted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.shapes import shape_path
from scc_wall.ui.tile_text import StripText, Tone

NARROW = 230
"""Below this width in pixels there is no room for the age; what is old has a cover that tells it."""
SELECTED, SELECTED_LINE = "▶", 3
"""How the tile that the keys mean is marked: an arrow before its number, and lines of so many pixels above and below."""
NAME_ROOM = 4
"""The name keeps at least this many letters' heights of room before the age gets any."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """The words of a strip that fit its width; empty ones are left out."""

    word: str
    name: str
    change: str
    extra: str
    age: str


def fit(text: StripText, width: int, metrics: QFontMetrics, gap: int) -> Fitted:
    """Choose what a strip of that width (state's shape and ground's margins already taken off) can say.

    State and number always stay. Given up in this order: zone, long form of the state, age, middle of the name.
    Of a camera that is being changed and the next one, each has half of the room.
    """

    def advance(piece: str) -> int:
        return metrics.horizontalAdvance(piece) + gap if piece else 0

    extra = text.lowered or text.zone
    choices = (
        (text.word, extra, text.age),
        (text.word, text.lowered, text.age),
        (text.short_word, text.lowered, text.age),
        (text.short_word, text.lowered, ""),
        *(() if text.lowered else ((text.word, "", text.age), (text.short_word, "", text.age))),
    )
    for word, beside, age in choices:
        room = width - advance(word) - advance(text.number) - advance(beside) - advance(age)
        if advance(text.name) + advance(text.change) <= room:
            return Fitted(word, text.name, text.change, beside, age)
    room = width - advance(text.short_word) - advance(text.number) - gap
    # A picture that shows less than it could says so before it tells its name, unless there is no room for both.
    lowered = text.lowered if room - advance(text.lowered) >= metrics.height() * NAME_ROOM else ""
    room -= advance(lowered)
    age = "" if lowered else text.age
    if width < NARROW or text.change or room - advance(age) < metrics.height() * NAME_ROOM:
        age = ""
    change = looks.shorten(text.change, (room - gap) // 2, metrics) if text.change else ""
    name = looks.shorten(text.name, room - advance(age) - advance(change), metrics)
    return Fitted(text.short_word, name, change, lowered, age)


def paint_strip(painter: QPainter, place: QRect, text: StripText) -> None:
    """Draw a strip into a rectangle of any painter: on one line, or number and name above and the rest below."""
    _paint_words(painter, place, replace(text, number=f"{SELECTED} {text.number}".strip()) if text.selected else text)
    if text.selected:
        painter.fillRect(QRect(place.x(), place.y(), place.width(), SELECTED_LINE), looks.LOWERED_INK)
        painter.fillRect(QRect(place.x(), place.bottom() + 1 - SELECTED_LINE, place.width(), SELECTED_LINE), looks.LOWERED_INK)


def _paint_words(painter: QPainter, place: QRect, text: StripText) -> None:
    half = place.height() // 2
    if half < looks.LINE_LEAST:
        _paint_line(painter, place, text)
        return
    _paint_name(painter, QRect(place.x(), place.y(), place.width(), half), text)
    below = QRect(place.x(), place.y() + half, place.width(), place.height() - half)
    _paint_line(painter, below, replace(text, number="", name=text.zone, zone="", change=""))


def _paint_name(painter: QPainter, place: QRect, text: StripText) -> None:
    """Draw number and name, and the camera that is to follow, on a line of their own."""
    gap = max(4, place.height() // 4)
    font = looks.letters(round(place.height() * 0.6), stretch=_stretch(place.width() / place.height()))
    metrics = QFontMetrics(font)
    painter.fillRect(place, looks.STRIP_GROUND)
    painter.setFont(font)
    left, right = place.x() + gap, place.right() + 1 - gap
    if text.number:
        left += _write(painter, QRect(left, place.y(), right - left, place.height()), text.number, looks.LOWERED_INK) + gap
    room = max(0, right - left)
    change = looks.shorten(text.change, room // 2, metrics) if text.change else ""
    name = looks.shorten(text.name, room - (metrics.horizontalAdvance(change) + gap if change else 0), metrics)
    left += _write(painter, QRect(left, place.y(), room, place.height()), name, looks.STRIP_INK) + gap
    if change:
        _write(painter, QRect(left, place.y(), max(0, right - left), place.height()), change, looks.LOWERED_INK)


def _paint_line(painter: QPainter, place: QRect, text: StripText) -> None:
    height = place.height()
    gap = max(4, height // 4)
    font = looks.letters(round(height * 0.6), stretch=_stretch(place.width() / height))
    metrics = QFontMetrics(font)
    shape_side = round(height * 0.58)
    fitted = fit(text, place.width() - shape_side - 3 * gap, metrics, gap)

    painter.fillRect(place, looks.STRIP_GROUND)
    painter.setFont(font)
    block = QRect(place.x(), place.y(), shape_side + 3 * gap + metrics.horizontalAdvance(fitted.word), height)
    _paint_state(painter, block, shape_side, gap, text.tone, fitted.word)

    left = block.right() + 1 + gap
    right = place.right() + 1 - gap
    if fitted.age:
        room = QRect(left, place.y(), right - left, height)
        right -= _write(painter, room, fitted.age, looks.QUIET_INK, from_right=True) + gap
    if fitted.extra:
        colour = looks.LOWERED_INK if text.lowered else looks.QUIET_INK
        right -= _write(painter, QRect(left, place.y(), right - left, height), fitted.extra, colour, from_right=True) + gap
    if text.number:
        left += _write(painter, QRect(left, place.y(), right - left, height), text.number, looks.LOWERED_INK) + gap
    left += _write(painter, QRect(left, place.y(), max(0, right - left), height), fitted.name, looks.STRIP_INK) + gap
    if fitted.change:
        _write(painter, QRect(left, place.y(), max(0, right - left), height), fitted.change, looks.LOWERED_INK)


def _stretch(shape: float) -> int:
    """Return the letters' width in per cent for a strip so many times wider than high: narrow tiles get narrow letters."""
    return 100 if shape > 16 else 90 if shape > 9 else 82


def _paint_state(painter: QPainter, block: QRect, side: int, gap: int, tone: Tone, word: str) -> None:
    """Draw the state's ground, shape and word."""
    painter.fillRect(block, looks.GROUNDS[tone])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QRectF(block.x() + gap, block.y() + (block.height() - side) / 2, side, side)
    painter.fillPath(shape_path(tone, shape), looks.ink(tone))
    _write(painter, block.adjusted(side + 2 * gap, 0, 0, 0), word, looks.ink(tone))


def _write(painter: QPainter, place: QRect, text: str, colour: QColor, *, from_right: bool = False) -> int:
    """Write one piece on the middle line and return its width in pixels."""
    painter.setPen(colour)
    side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    return painter.fontMetrics().horizontalAdvance(text)


class Strip(QWidget):
    """A tile's strip: no X window of its own, painted only when its words change."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text: StripText | None = None
        self.paints = 0
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)  # the window hears of moves over it and shows the pointer

    def show_text(self, text: StripText) -> None:
        """Say something else; the same again costs nothing."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(" ".join(piece for piece in (text.number, text.name, text.word, text.age) if piece))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the strip; before the first words an empty ground."""
        self.paints += 1
        painter = QPainter(self)
        if self._text is None:
            painter.fillRect(self.rect(), looks.STRIP_GROUND)
        else:
            paint_strip(painter, self.rect(), self._text)
        painter.end()
