"""The bench's door to the X display: reads bar codes from it, and lends windows to a player that has none of its own.

Measured on two busy cores: a row across a 1920 pixel monitor takes 0.2 to 0.4 ms, so 36 tiles (six rows) are read some 300
times a second; one request for each tile took six times as long. python-xlib has no shared memory, so whole tiles would not do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from Xlib import X
from Xlib import display as xlib_display
from Xlib import error as xlib_error

from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.bench.barcode import Columns, Levels, middles, numbers_in
from scc_wall.bench.places import Strip

_ALL_PLANES = 0xFFFFFFFF
_PIXEL = 4  # bytes: blue, green, red and nothing; of grey pictures green will do
_GREEN = 1


class Glass:
    """A connection to the display."""

    def __init__(self, name: str) -> None:
        """Connect, as to ":7"; a cookie is taken from where XAUTHORITY says. Trouble when nobody answers."""
        try:
            self._display = xlib_display.Display(name)
        except (xlib_error.DisplayError, OSError) as error:
            raise Trouble("app.no_display", display=name) from error
        self._screen = self._display.screen()
        if self._screen.root_depth != 24:
            raise Trouble("bench.depth", depth=self._screen.root_depth)

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the whole screen, all monitors."""
        return self._screen.width_in_pixels, self._screen.height_in_pixels

    def row(self, x: int, y: int, width: int) -> Levels:
        """Return the green of a row of pixels."""
        try:
            image = self._screen.root.get_image(x, y, width, 1, X.ZPixmap, _ALL_PLANES)
        except (xlib_error.XError, xlib_error.ConnectionClosedError) as error:
            raise Trouble("bench.glass", x=x, y=y) from error
        return np.frombuffer(image.data, np.uint8)[_GREEN::_PIXEL]

    @contextmanager
    def windows(self, places: Sequence[Rect]) -> Iterator[tuple[int, ...]]:
        """Open a black window at each place while the block runs; yield their ids."""
        made = [
            self._screen.root.create_window(
                *(place.x, place.y, place.w, place.h, 0, self._screen.root_depth),
                background_pixel=self._screen.black_pixel,
                override_redirect=True,
            )
            for place in places
        ]
        for window in made:
            window.map()
        self._display.sync()
        try:
            yield tuple(int(window.id) for window in made)
        finally:
            for window in made:
                window.destroy()
            self._display.sync()

    def close(self) -> None:
        """Leave the display."""
        self._display.close()


class Reader:
    """Reads the numbers of many tiles with as few requests as possible."""

    def __init__(self, glass: Glass, strips: Sequence[Strip]) -> None:
        """Prepare to read these strips."""
        self._glass = glass
        self._strips: list[tuple[Strip, Columns]] = [
            (strip, np.stack([middles(place.x - strip.x, place.w) for _, place in strip.pictures])) for strip in strips
        ]
        self.count = sum(len(strip.pictures) for strip in strips)
        self._first = next((strip, place) for strip in strips for index, place in strip.pictures if index == 0)

    def first(self) -> int | None:
        """Return what the first tile shows now: a small request, for looking often."""
        strip, place = self._first
        levels = self._glass.row(place.x, strip.y, place.w)[middles(0, place.w)]
        return numbers_in(levels[np.newaxis])[0]

    def numbers(self) -> list[int | None]:
        """Return what each tile shows now, in the order of the pictures; None where that is no clean number."""
        found: list[int | None] = [None] * self.count
        for strip, columns in self._strips:
            levels = self._glass.row(strip.x, strip.y, strip.width)[columns]
            for (index, _), number in zip(strip.pictures, numbers_in(levels), strict=True):
                found[index] = number
        return found
