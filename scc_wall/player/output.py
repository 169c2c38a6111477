"""One output of libVLC: a pane's window, VLC's child in it, and what is asked of the X server for them (see `outputs`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from Xlib import X, error
from Xlib.display import Display
from Xlib.ext import composite

from scc_wall.player.fresh import Watched

GONE = (error.BadWindow, error.BadDrawable)
"""What the server says of a window that was destroyed meanwhile."""

_LOOKS = (0.3, 0.5, 0.8)
"""Where an output is looked at: rows of pixels, as parts of its height."""


@dataclass(slots=True)
class Output:
    """A pane's window and VLC's child in it, and what is asked of the server for them.

    damage: reports drawings while somebody waits for them; keeps: the window's own pixels are the last picture and must stay;
    held_at: since when the child is off the glass; gone_at: since when there is none; drawn_ms: the server's time of the newest
    drawing that was reported; made_at: when the child was made; has_shown: a picture has been seen here.
    """

    display: Display
    window: Any
    black: Any
    size: tuple[int, int]
    child: int = 0
    child_at: tuple[int, int] = (0, 0)
    child_size: tuple[int, int] = (0, 0)
    damage: int | None = None
    keeps: bool = False
    held_at: float | None = None
    gone_at: float | None = None
    drawn_ms: int | None = None
    drawn_at: float | None = None
    made_at: float = 0.0
    watched: Watched | None = None
    has_shown: bool = False

    @property
    def child_window(self) -> Any:
        """VLC's window."""
        return self.display.create_resource_object("window", self.child)

    def is_blank(self) -> bool:
        """Return whether VLC's child is all black: what was drawn was its own ground, beside or before the picture."""
        child, (width, height) = self.child_window, self.child_size
        try:
            rows = [child.get_image(0, int(part * height), width, 1, X.ZPixmap, 0xFFFFFFFF).data for part in _LOOKS]
        except (*GONE, error.BadMatch):
            return True
        return not any(any(row[channel::4]) for row in rows for channel in (0, 1, 2))

    def hold(self, now: float) -> None:
        """Take VLC's child off the glass; what is drawn in it meanwhile is not seen."""
        self.keeps = True
        if self.held_at is None:
            self.held_at = now
            composite.redirect_window(self.child_window, composite.RedirectManual)

    def show(self) -> None:
        """Let VLC's child on the glass; what it leaves free of the pane becomes black."""
        if self.held_at is not None:
            self.held_at, self.keeps = None, False
            composite.unredirect_window(self.child_window, composite.RedirectManual)
            self.blacken()

    def hush(self) -> None:
        """Have drawings reported no more."""
        if self.damage is not None:
            self.display.damage_destroy(self.damage)
            self.damage = None

    def let_go(self) -> None:
        """Let VLC's child on the glass, and have nothing reported of it."""
        self.show()
        self.hush()

    def leave(self) -> None:
        """Forget a child that is gone, and no longer listen to it.

        The server does so by itself, unless VLC's next window, with the same number, was there before our word about the gone
        one: it would report each drawing for ever (of nine panes at a start, one to four: as much as all else this loop does).
        """
        self.held_at = None
        self.hush()

    def blacken(self) -> None:
        """Paint the pane's window beside VLC's; nothing where that is or was a moment ago: it may just be made anew."""
        if bars := beside(self.size, self.child_at, self.child_size if self.child else (0, 0)):
            self.window.poly_fill_rectangle(self.black, bars)


def beside(size: tuple[int, int], at: tuple[int, int], inner: tuple[int, int]) -> list[tuple[int, int, int, int]]:
    """Return what a rectangle inside a window leaves free of it, as x, y, width and height; an empty one leaves everything."""
    left, top = (max(0, at[i]) for i in (0, 1))
    right, bottom = (min(size[i], at[i] + inner[i]) for i in (0, 1))
    if right <= left or bottom <= top:
        return [(0, 0, *size)]
    bars = [(0, 0, size[0], top), (0, bottom, size[0], size[1] - bottom)]
    bars += [(0, top, left, bottom - top), (right, top, size[0] - right, bottom - top)]
    return [bar for bar in bars if bar[2] > 0 and bar[3] > 0]
