"""The door to the X server: whether a pane's window is on the screen, and whether its pixels change.

libVLC's counter of displayed pictures goes on rising when the window is gone (DESIGN.md section 2): so we ask the glass.

Each question to the server is a round trip of 0.2 ms in python-xlib. A window whose pixels can be read is on the screen, and a
row that has changed tells enough: a live pane costs one question instead of seven (a player of nine panes 13 ms a second less).
"""

from __future__ import annotations

from dataclasses import dataclass
from zlib import crc32

from Xlib import X, error
from Xlib.display import Display

ROWS = 5
"""Rows of pixels that are compared, spread over the height."""


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What was seen of a window.

    mapped: whether it is on the screen; rows: a sum of the pixels of each row as last read, () where none can be read; first:
    the row that was last seen to change; is_still: all rows are as they were.
    """

    mapped: bool = False
    rows: tuple[int, ...] = ()
    first: int = 0
    is_still: bool = False


class Glass:
    """A connection to the X server that DISPLAY names."""

    def __init__(self) -> None:
        self._display = Display()

    def glimpse(self, window_id: int, size: tuple[int, int], before: Glimpse) -> Glimpse:
        """Look at a window of that size; one that does not exist is not mapped. before: what was seen of it the last time."""
        window = self._display.create_resource_object("window", window_id)
        rows = list(before.rows)
        try:
            for row in (*range(before.first, ROWS), *range(before.first)):
                total = _row(window, row, size)
                if not before.rows:
                    rows.append(total)
                elif total != before.rows[row]:
                    rows[row] = total
                    return Glimpse(mapped=True, rows=tuple(rows), first=row)
            return Glimpse(mapped=True, rows=tuple(rows), first=before.first, is_still=bool(before.rows))
        except (error.BadWindow, error.BadDrawable):
            return Glimpse()
        except (
            error.BadMatch
        ):  # unmapped; or moved or shrunk meanwhile, or partly off the screen: no pixels to compare this time
            return Glimpse(mapped=_is_mapped(window))


def _row(window: object, row: int, size: tuple[int, int]) -> int:
    y = (2 * row + 1) * size[1] // (2 * ROWS)
    return crc32(window.get_image(0, y, size[0], 1, X.ZPixmap, 0xFFFFFFFF).data)  # type: ignore[attr-defined]


def _is_mapped(window: object) -> bool:
    try:
        return bool(window.get_attributes().map_state == X.IsViewable)  # type: ignore[attr-defined]
    except (error.BadWindow, error.BadDrawable):
        return False
