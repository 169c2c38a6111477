"""Curtains on the X screen: what a monitor shows now stays to be seen while its panes change beneath.

A curtain is a plain window of ours over a monitor's window, painted by the server with a copy of what is on the glass: no pixel
travels. Panes beneath are drawn off-screen meanwhile (Composite, automatic), so that taking it away shows pictures and not the
black of windows that have just been uncovered. For the mouse it is not there.
A curtain has a shape: what is not covered goes on being seen, and parts of it are opened one after the other.

Measured (nine tiles, H.264 and H.265 from 360 to 1080 lines, the glass looked at every 4 to 10 ms at 351 points): without it 39
to 299 of the points turned black for 10 to 60 ms at every switch, with it none in nine switches. To hang it costs 1 to 3 ms of
our time, and the server's for copying the monitor twice.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from Xlib import X
from Xlib import error as xlib_error
from Xlib.ext import composite, shape

from scc_wall.adapters.x_display import open_display
from scc_wall.base.geometry import Rect

_FAILURES = (xlib_error.DisplayError, xlib_error.ConnectionClosedError, OSError)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Cloth:
    """What a curtain is to cover of a monitor's window: those rectangles without the spared ones, in the window's pixels."""

    covered: tuple[Rect, ...]
    spared: tuple[Rect, ...] = ()


@dataclass(frozen=True, slots=True)
class _Hung:
    over: Any
    window: Any


class Curtains:
    """Curtains by the X window they hang over, on a connection of our own: Qt's must be ahead of it or behind it as a whole."""

    def __init__(self, name: str | None = None) -> None:
        """Remember which display, as ":0"; None for that of the environment."""
        self._name = name
        self._display: Any = None
        self._hung: dict[int, _Hung] = {}
        self._is_possible = True

    def close(self, cloths: Mapping[int, Cloth]) -> bool:
        """Hang a curtain over each of these windows, in place of one that hangs there; return whether that was done.

        When it returns, the server has taken the copy: nothing that is sent to it from then on is seen beneath.
        """
        if not self._is_possible or not cloths:
            return False
        try:
            display = self._connected()
            if display is None:
                return False
            for window_id, cloth in cloths.items():
                self._hang(display, window_id, cloth)
            display.sync()
        except xlib_error.XError as failure:
            log.warning("a switch without a curtain: %s", failure)
            self.open_all()
            return False
        except _FAILURES as failure:
            self._lose(failure)
            return False
        return True

    def open(self, window_id: int, rects: Collection[Rect]) -> None:
        """Take the curtain over a window away from these rectangles (the window's pixels); nothing where none hangs."""
        hung = self._hung.get(window_id)
        if hung is None:
            return
        try:
            hung.window.shape_rectangles(shape.SO.Subtract, shape.SK.Bounding, X.Unsorted, 0, 0, _plain(rects))
            self._display.flush()
        except _FAILURES as failure:
            self._lose(failure)

    def open_all(self) -> None:
        """Take every curtain down, all in one burst."""
        try:
            hung = tuple(self._hung.values())
            self._hung.clear()
            for one in hung:
                one.window.destroy()
            for one in hung:
                self._redirect(one.over, is_on=False)
            if hung:
                self._display.flush()
        except _FAILURES as failure:
            self._lose(failure)

    def end(self) -> None:
        """Close the connection; what still hangs goes with it."""
        self._hung.clear()
        if self._display is not None:
            try:
                self._display.close()
            except _FAILURES as failure:
                log.debug("the X connection was gone already (%s)", failure)
            self._display = None

    def _connected(self) -> Any:
        """Return the connection, None where the server cannot do it."""
        if self._display is None:
            display = open_display(self._name)
            display.set_error_handler(_passed_over)
            self._is_possible = all(display.has_extension(name) for name in (composite.extname, shape.extname))
            if not self._is_possible:
                log.warning("the X server has no Composite or Shape: pictures change one after the other")
                display.close()
                return None
            display.composite_query_version()
            self._display = display
        while self._display.pending_events():  # as the word that the keyboard has changed, which everybody gets
            self._display.next_event()
        return self._display

    def _hang(self, display: Any, window_id: int, cloth: Cloth) -> None:
        over = display.create_resource_object("window", window_id)
        size = over.get_geometry()
        copy = over.create_pixmap(size.width, size.height, size.depth)
        everything = copy.create_gc(subwindow_mode=X.IncludeInferiors, graphics_exposures=False)
        copy.copy_area(everything, over, 0, 0, size.width, size.height, 0, 0)
        window = over.create_window(
            0, 0, size.width, size.height, 0, size.depth, X.InputOutput, X.CopyFromParent, background_pixmap=copy
        )
        for operation, rects in ((shape.SO.Set, cloth.covered), (shape.SO.Subtract, cloth.spared)):
            window.shape_rectangles(operation, shape.SK.Bounding, X.Unsorted, 0, 0, _plain(rects))
        window.shape_rectangles(shape.SO.Set, shape.SK.Input, X.Unsorted, 0, 0, [])
        window.map()
        everything.free()
        copy.free()  # the window keeps it
        before = self._hung.get(window_id)
        if before is None:
            self._redirect(over, is_on=True)
        else:
            before.window.destroy()
        self._hung[window_id] = _Hung(over, window)

    def _redirect(self, over: Any, *, is_on: bool) -> None:
        """Have a window's children drawn off-screen, or no more. python-xlib's function for the second sends the first."""
        request = composite.RedirectSubwindows if is_on else composite.UnredirectSubindows
        request(
            display=self._display.display,
            opcode=self._display.display.get_extension_major(composite.extname),
            window=over,
            update=composite.RedirectAutomatic,
        )

    def _lose(self, failure: Exception) -> None:
        """Take the end of the connection: what hangs went with it. The next curtain gets another one."""
        log.warning("the curtains' X connection is lost: %s", failure)
        self.end()


def _plain(rects: Iterable[Rect]) -> list[tuple[int, int, int, int]]:
    return [(rect.x, rect.y, rect.w, rect.h) for rect in rects if not rect.is_empty]


def _passed_over(failure: Any, _request: Any) -> None:
    """Pass over an error that came later: a window was gone when we asked for something to be done with it."""
    log.debug("the X server said: %s", failure)
