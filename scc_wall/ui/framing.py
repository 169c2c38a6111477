"""Which part of a picture a tile shows; pure.

The player draws the whole picture into a window of its own. That window may be larger than the tile it is seen through: so a
picture fills its tile, and so it is magnified. Moving it costs nothing; its size is what the player draws, so it has a limit.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Fit

WIDE = 16, 9
"""The shape a tile's window has before its picture's is known, and for all that are no wider."""

LARGEST_ZOOM = 8.0
MOST_PIXELS = 3840 * 2160
"""Of the whole magnified picture, seen or not: software scales all of it, 15 times a second."""
LEAST_LIMIT = 2.0
"""Even a picture that covers a 4K monitor may be magnified so far."""


@dataclass(frozen=True, slots=True)
class Framing:
    """What a tile shows. zoom: 1 is the whole picture; x, y: the point in the tile's middle, 0 to 1 of the picture."""

    fit: Fit = Fit.FIT
    zoom: float = 1.0
    x: float = 0.5
    y: float = 0.5


def window_in(framing: Framing, tile: Rect, aspect: float | None) -> Rect:
    """Return the player's window for a tile's picture, counted from the tile's corner.

    aspect: the picture's width through its height, None while nobody knows. The player itself leaves black what a whole picture
    does not fill; a magnified window is the picture alone, so that no black edge is magnified with it.

    A whole picture's window is as wide as VLC will draw in it, less one pixel where that would be an odd number: FFmpeg scales
    and colours an odd width by plain C code, pixel by pixel. Measured, 640x360 in pictures 257 and 256 wide: 1.94 and 1.59 ms
    of the player's CPU a picture, where bare decoding took 0.98. Of the grids of 1x1 to 10x10 on 1920x1080 and 3840x2160 a
    third to two thirds came out odd (6x6 on 1920x1080 did not). What the eye could find: two neighbours share their colour, as
    they do in what cameras send; in an odd width each pixel has its own. The window does not change from camera to camera:
    libVLC's output would be made anew.
    """
    if framing.zoom <= 1 and framing.fit is not Fit.FILL:
        return _even(tile, aspect if framing.fit is Fit.FIT else math.inf)
    return picture_in(framing, tile, aspect)


def picture_in(framing: Framing, tile: Rect, aspect: float | None) -> Rect:
    """Return where the picture itself lies: it covers the tile, or lies in its middle where it is smaller."""
    wide, tall = _size(framing, tile, aspect)
    left = _placed(framing.x, wide, tile.w)
    top = _placed(framing.y, tall, tile.h)
    return Rect(left, top, wide, tall)


def zoomed(framing: Framing, tile: Rect, aspect: float | None, factor: float, at: tuple[int, int]) -> Framing:
    """Return the framing that many times closer; the point of the picture at that pixel of the tile stays where it is."""
    window = picture_in(framing, tile, aspect)
    zoom = min(max(1.0, framing.zoom * factor), limit(framing, tile, aspect))
    point = ((at[0] - window.x) / window.w, (at[1] - window.y) / window.h)
    wide, tall = _size(replace(framing, zoom=zoom), tile, aspect)
    centre = (point[0] + (tile.w / 2 - at[0]) / wide, point[1] + (tile.h / 2 - at[1]) / tall)
    return _settled(replace(framing, zoom=zoom, x=centre[0], y=centre[1]), tile, aspect)


def dragged(framing: Framing, tile: Rect, aspect: float | None, dx: int, dy: int) -> Framing:
    """Return the framing with the picture drawn along by so many pixels."""
    wide, tall = _size(framing, tile, aspect)
    return _settled(replace(framing, x=framing.x - dx / wide, y=framing.y - dy / tall), tile, aspect)


def limit(framing: Framing, tile: Rect, aspect: float | None) -> float:
    """Return how far a tile's picture may be magnified."""
    wide, tall = _size(replace(framing, zoom=1.0), tile, aspect)
    return min(LARGEST_ZOOM, max(LEAST_LIMIT, math.sqrt(MOST_PIXELS / (wide * tall))))


def _even(tile: Rect, aspect: float | None) -> Rect:
    """Return the middle of a tile, of even width, for whole pictures of that shape, or of any up to WIDE."""
    fitting = tile.h * WIDE[0] // WIDE[1]
    if aspect is not None and aspect * WIDE[1] > WIDE[0]:
        fitting = int(min(tile.w, tile.h * aspect))
    wide = min(tile.w, fitting)
    wide = max(wide - wide % 2, min(2, tile.w))
    return Rect((tile.w - wide) // 2, 0, wide, tile.h)


def _settled(framing: Framing, tile: Rect, aspect: float | None) -> Framing:
    """Return the framing with its middle where the window really is, so that a drag beyond the edge is not remembered."""
    window = picture_in(framing, tile, aspect)
    return replace(framing, x=(tile.w / 2 - window.x) / window.w, y=(tile.h / 2 - window.y) / window.h)


def _size(framing: Framing, tile: Rect, aspect: float | None) -> tuple[int, int]:
    wide, tall = float(tile.w), float(tile.h)
    if framing.fit is Fit.FILL and aspect:
        wide, tall = max(wide, tall * aspect), max(tall, wide / aspect)
    elif framing.fit is Fit.FIT and aspect:
        wide, tall = min(wide, tall * aspect), min(tall, wide / aspect)
    return max(1, round(wide * framing.zoom)), max(1, round(tall * framing.zoom))


def _placed(middle: float, length: int, room: int) -> int:
    if length <= room:
        return (room - length) // 2
    return min(0, max(room - length, round(room / 2 - middle * length)))
