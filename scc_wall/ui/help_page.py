"""The help page (F1): every key and what it does. Nothing is cut off: long sentences are broken, and letters made smaller."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.page import Page

MOST_LETTERS, LEAST_LETTERS = 34, 9
"""Pixels of letters on a large monitor, and where even a crowded page on a small one is not written smaller."""
GAP = 0.7
"""Space between two keys, in letters."""


@dataclass(frozen=True, slots=True)
class HelpText:
    """A help page: its title, pairs of key and sentence, and how to leave it."""

    title: str = ""
    lines: tuple[tuple[str, str], ...] = ()
    leave: str = ""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a key stands, and its sentence."""

    cap: QRect
    sentence: QRect


def placed(text: HelpText, room: QRect) -> tuple[int, tuple[Placed, ...]]:
    """Return the largest letters (pixels) with which everything fits the room, and every key's place."""
    found: tuple[int, tuple[Placed, ...]] = (LEAST_LETTERS, ())
    for letters in range(max(LEAST_LETTERS, min(room.height() // 26, MOST_LETTERS)), LEAST_LETTERS - 1, -1):
        for columns in (1, 2, 3):
            found = letters, tuple(_flow(text, room, letters, columns))
            if all(one.sentence.bottom() <= room.bottom() and one.sentence.right() <= room.right() for one in found[1]):
                return found
    return found


def _flow(text: HelpText, room: QRect, letters: int, columns: int) -> Iterator[Placed]:
    """Yield every key's place in so many columns; what does not fit the last one goes on beside it."""
    bold, plain = QFontMetrics(looks.letters(letters)), QFontMetrics(looks.letters(letters, bold=False))
    gap = round(GAP * letters)
    cap_width = max((bold.horizontalAdvance(name) for name, _ in text.lines), default=0) + letters
    width = room.width() // columns
    rest = max(letters, width - cap_width - 3 * gap)
    left, top = room.x(), room.y()
    for _, sentence in text.lines:
        height = plain.boundingRect(QRect(0, 0, rest, 10_000), Qt.TextFlag.TextWordWrap, sentence).height()
        high = max(height, bold.height() + gap // 2)
        if top + high > room.bottom() and top > room.y():
            left, top = left + width, room.y()
        yield Placed(QRect(left, top, cap_width, bold.height() + gap // 2), QRect(left + cap_width + gap, top, rest, high))
        top += high + gap


class HelpPage(Page):
    """Shows one help text, in columns where one is too long."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = HelpText()

    def show_text(self, text: HelpText) -> None:
        """Show a help text."""
        self._text = text
        told = [f"{name}: {sentence}" for name, sentence in text.lines]
        self.setAccessibleName("\n".join((text.title, *told, text.leave)))
        self.update()
        self.cover_window()

    def draw(self, painter: QPainter) -> None:
        """Draw title, keys and the way out."""
        margin = max(16, self.width() // 40)
        letters = max(12, min(self.height() // 32, 34))
        line = round(letters * 1.75)
        painter.setFont(looks.letters(round(letters * 1.5)))
        painter.setPen(looks.STRIP_INK)
        head = QRect(margin, margin // 2, self.width() - 2 * margin, line * 2)
        painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, self._text.title)
        painter.setFont(looks.letters(letters, bold=False))
        painter.setPen(looks.QUIET_INK)
        foot = QRect(margin, self.height() - line * 2, self.width() - 2 * margin, line * 2)
        painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter, self._text.leave)
        room = QRect(margin, head.bottom() + 1, self.width() - 2 * margin, foot.y() - head.bottom() - 1)
        size, places = placed(self._text, room)
        bold, plain = looks.letters(size), looks.letters(size, bold=False)
        painter.setPen(looks.STRIP_INK)
        for (name, sentence), place in zip(self._text.lines, places, strict=True):
            painter.fillRect(place.cap, looks.CAP_GROUND)
            painter.setFont(bold)
            painter.drawText(place.cap, Qt.AlignmentFlag.AlignCenter, name)
            painter.setFont(plain)
            sides = Qt.AlignmentFlag.AlignTop if place.sentence.height() > place.cap.height() else Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place.sentence, sides | Qt.TextFlag.TextWordWrap, f"{sentence[:1].upper()}{sentence[1:]}")
