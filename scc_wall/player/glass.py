"""The door to the X server: whether a pane's window is on the screen, and whether its pixels change.

libVLC's counter of displayed pictures goes on rising when the window is gone (DESIGN.md section 2): so we ask the glass.
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
    """What was seen of a window: whether it is mapped, and a sum of some of its pixels, None where they cannot be read."""

    mapped: bool
    pixels: int | None


class Glass:
    """A connection to the X server that DISPLAY names."""

    def __init__(self) -> None:
        self._display = Display()

    def glimpse(self, window_id: int) -> Glimpse:
        """Look at a window; one that does not exist is not mapped."""
        window = self._display.create_resource_object("window", window_id)
        try:
            if window.get_attributes().map_state != X.IsViewable:
                return Glimpse(mapped=False, pixels=None)
            size = window.get_geometry()
            total = 0
            for row in range(ROWS):
                y = (2 * row + 1) * size.height // (2 * ROWS)
                total = crc32(window.get_image(0, y, size.width, 1, X.ZPixmap, 0xFFFFFFFF).data, total)
        except (error.BadWindow, error.BadDrawable):
            return Glimpse(mapped=False, pixels=None)
        except error.BadMatch:  # moved or shrunk meanwhile, or partly off the screen: no pixels to compare this time
            return Glimpse(mapped=True, pixels=None)
        return Glimpse(mapped=True, pixels=total)
