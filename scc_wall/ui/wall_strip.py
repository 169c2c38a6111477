"""The wall's own line at the foot of the first monitor: layout, counts, notices, whether the site is open, date and time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from PySide6.QtCore import QDate, QLocale, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from scc_wall.base.words import Words
from scc_wall.ui import looks
from scc_wall.ui.tile_text import Tone

WIB = timezone(timedelta(hours=7), "WIB")
"""Western Indonesian time; no zone database needed, it has no summer time."""
HEIGHT = 24
"""Height in pixels."""


@dataclass(frozen=True, slots=True)
class WallText:
    """What the wall's strip says; any text may be empty."""

    title: str = ""
    counts: str = ""
    notice: str = ""
    open_mark: str = ""


def clock_text(now: datetime, words: Words) -> str:
    """Return date and time as people here write them, in WIB."""
    local = now.astimezone(WIB)
    locale = QLocale(QLocale.Language.Indonesian if words.language == "id" else QLocale.Language.English)
    date = locale.toString(QDate(local.year, local.month, local.day), "ddd d MMM yyyy")
    return words.say("ui.wall.clock", date=date, hour=local.hour, minute=local.minute, second=local.second)


class Clock(QWidget):
    """The time of day; a widget of its own, so that a second passing repaints nothing else."""

    def __init__(self, parent: QWidget, words: Words, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._words, self._now = words, now
        self._text = clock_text(now(), words)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self._timer = QTimer(self)
        self._timer.setInterval(200)  # five looks a second: the shown second is never late by more than a fifth
        self._timer.timeout.connect(self.tick)
        self._timer.start()

    def tick(self) -> None:
        """Show the time if it is another second by now."""
        text = clock_text(self._now(), self._words)
        if text != self._text:
            self._text = text
            self.update()

    def wanted_width(self, height: int) -> int:
        """Return the width in pixels for any time at all."""
        return QFontMetrics(looks.letters(round(height * 0.62))).horizontalAdvance(self._text + "00")

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write the time."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.STRIP_GROUND)
        painter.setFont(looks.letters(round(self.height() * 0.62)))
        painter.setPen(looks.STRIP_INK)
        right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect().adjusted(0, 0, -8, 0), right_middle, self._text)
        painter.end()


class WallStrip(QWidget):
    """The line itself; painted only when its words change."""

    def __init__(self, parent: QWidget, words: Words, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self.text = WallText()
        self.clock = Clock(parent, words, now)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    def lay(self, place: QRect) -> None:
        """Put line and clock at the foot of their window."""
        wide = min(place.width(), self.clock.wanted_width(place.height()))
        self.setGeometry(place.x(), place.y(), place.width() - wide, place.height())
        self.clock.setGeometry(place.x() + place.width() - wide, place.y(), wide, place.height())
        self.show()
        self.clock.show()

    def put_away(self) -> None:
        """Hide line and clock."""
        self.hide()
        self.clock.hide()

    def move_to(self, window: QWidget) -> None:
        """Belong to another monitor's window from now on."""
        self.setParent(window)
        self.clock.setParent(window)

    def show_text(self, text: WallText) -> None:
        """Say something else; the same again costs nothing."""
        if text != self.text:
            self.text = text
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Write title, notice and counts from the left and the open mark at the right."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), looks.STRIP_GROUND)
        painter.setFont(looks.letters(round(self.height() * 0.62)))
        right = self.width()
        if self.text.open_mark:
            right -= self._patch(painter, self.text.open_mark, right)
        left = 8
        left = self._write(painter, self.text.title, looks.STRIP_INK, left, right)
        left = self._write(painter, self.text.notice, looks.LOWERED_INK, left, right)
        self._write(painter, self.text.counts, looks.QUIET_INK, left, right)  # last: the tiles tell it, too
        painter.end()

    def _write(self, painter: QPainter, text: str, colour: QColor, left: int, right: int) -> int:
        """Write one piece and return where the next begins; a piece that is too long is cut."""
        room = right - left - 8
        if not text or room <= 0:
            return left
        metrics = painter.fontMetrics()
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(colour)
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        return left + metrics.horizontalAdvance(cut) + self.height()

    def _patch(self, painter: QPainter, text: str, right: int) -> int:
        """Write black on amber, ending at a column, and return the width used."""
        wide = painter.fontMetrics().horizontalAdvance(text) + 16
        place = QRect(right - wide, 0, wide, self.height())
        painter.fillRect(place, looks.GROUNDS[Tone.LATE])
        painter.setPen(looks.ink(Tone.LATE))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        return wide
