"""Colours, letters and sizes of the wall: dark and calm, legible from four metres.

The grounds differ in lightness as well as in hue, so that a colour-blind person, or a monitor with a bad cable, still tells
them apart; they are never the only difference (word and shape say the same).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtGui import QColor, QFont, QFontMetrics

from scc_wall.ui.tile_text import Tone

BACKGROUND = QColor(8, 10, 13)
"""What a monitor shows where there is no tile."""
STRIP_GROUND = QColor(20, 24, 30)
COVER_GROUND = QColor(14, 17, 22)
CAP_GROUND = QColor(44, 51, 61)
STRIP_INK = QColor(238, 241, 245)
QUIET_INK = QColor(163, 174, 188)
LOWERED_INK = QColor(242, 196, 92)

_WHITE, _BLACK = QColor(255, 255, 255), QColor(0, 0, 0)

GROUNDS: Mapping[Tone, QColor] = MappingProxyType(
    {
        Tone.LIVE: QColor(0, 92, 68),
        Tone.LATE: QColor(245, 178, 20),
        Tone.LOST: QColor(176, 22, 22),
        Tone.REFUSED: QColor(116, 52, 150),
        Tone.CONNECTING: QColor(28, 84, 150),
        Tone.OFF: QColor(68, 74, 84),
        Tone.FROZEN: QColor(236, 132, 30),
    }
)
"""The ground of each tone's state block; with `ink` at least 5:1 in contrast."""


def ink(tone: Tone) -> QColor:
    """Return the colour of letters and shape on a tone's ground."""
    return _BLACK if tone in {Tone.LATE, Tone.FROZEN} else _WHITE


LINE_LEAST, LINE_MOST = 26, 44
"""Pixels of a strip's line: fewer are not legible from four metres, more would only cost picture."""


def strip_height(tile_width: int, tile_height: int) -> int:
    """Return a strip's height in pixels: a line of 11 % of the tile, or two where a 16:9 picture leaves room for them."""
    line = max(LINE_LEAST, min(LINE_MOST, round(tile_height * 0.11)))
    left_black = tile_height - tile_width * 9 // 16
    return 2 * line if left_black >= 2 * line else line


def letters(pixels: int, *, bold: bool = True, stretch: int = 100) -> QFont:
    """Return the wall's font at a height in pixels (never points: a wall's monitors lie about their density)."""
    font = QFont()
    font.setFamilies(["DejaVu Sans", "Noto Sans", "Liberation Sans", "sans-serif"])
    font.setPixelSize(max(8, pixels))
    font.setBold(bold)
    font.setStretch(stretch)
    return font


def shorten(text: str, width: int, metrics: QFontMetrics) -> str:
    """Return the text cut to a width in pixels, with the gap right of the middle.

    Names of cameras at one place begin alike and differ at their ends ("Wisma Atlet, gerbang" and "..., ruang makan").
    """
    if metrics.horizontalAdvance(text) <= width:
        return text
    best, fewest, most = "", 2, len(text) - 1
    while fewest <= most:  # a table may bring names of 2,000 letters, and there is no time to measure 2,000 cuts of them
        kept = (fewest + most) // 2
        tail = kept // 3 if kept >= 9 else 0  # a few letters are worth more at the front
        cut = text[: kept - tail].rstrip() + "…" + text[len(text) - tail :].lstrip()
        if metrics.horizontalAdvance(cut) <= width:
            best, fewest = cut, kept + 1
        else:
            most = kept - 1
    return best


def wrapped(text: str, width: int, lines: int, metrics: QFontMetrics) -> tuple[str, ...]:
    """Return the text on so many lines of a width in pixels at the most, broken between words; the last one is shortened."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        found.append(shorten(" ".join(words[:taken]), width, metrics))
        words = words[taken:]
    return (*found, shorten(" ".join(words), width, metrics)) if words and lines > 0 else tuple(found)
