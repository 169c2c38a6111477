"""The one door to Pillow: drawing in picture units, at twice the wanted size and then reduced, which smooths all edges.

A canvas starts as open sky: what is not painted over stays sky. `sky_seen` says where, so that clouds may drift behind trees.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int] | tuple[int, int, int, int]
Point = tuple[float, float]
Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

SMOOTHING = 2
_SKY = (255, 0, 255)


class Canvas:
    """A picture of width x height units; `scale` is pixels a unit. Colours with a fourth value are laid on translucently."""

    def __init__(self, width: float, height: float, scale: float = 1.0, *, clear: bool = False) -> None:
        """Start as sky, or transparent if `clear` (for sprites; a translucent colour then replaces what is below it)."""
        self._factor = scale * SMOOTHING
        self._out = (max(1, round(width * scale)), max(1, round(height * scale)))
        size = (self._out[0] * SMOOTHING, self._out[1] * SMOOTHING)
        self._image = Image.new("RGBA", size, (0, 0, 0, 0)) if clear else Image.new("RGB", size, _SKY)
        self._draw = ImageDraw.Draw(self._image, "RGBA")
        self.width, self.height = width, height

    def polygon(self, points: Iterable[Point], colour: Colour) -> None:
        """Fill a polygon."""
        self._draw.polygon([(x * self._factor, y * self._factor) for x, y in points], fill=colour)

    def box(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, radius: float = 0.0) -> None:
        """Fill a rectangle, with round corners if a radius is given; one without area is left out."""
        if x1 > x0 and y1 > y0:
            corners = [x0 * self._factor, y0 * self._factor, x1 * self._factor - 1, y1 * self._factor - 1]
            if corners[2] >= corners[0] and corners[3] >= corners[1]:
                self._draw.rounded_rectangle(corners, radius * self._factor, fill=colour)

    def oval(self, x: float, y: float, rx: float, ry: float, colour: Colour) -> None:
        """Fill an ellipse around x, y."""
        f = self._factor
        self._draw.ellipse([(x - rx) * f, (y - ry) * f, (x + rx) * f, (y + ry) * f], fill=colour)

    def line(self, points: Sequence[Point], colour: Colour, width: float = 1.0) -> None:
        """Draw a line through points."""
        scaled = [(x * self._factor, y * self._factor) for x, y in points]
        self._draw.line(scaled, fill=colour, width=max(1, round(width * self._factor)), joint="curve")

    def gradient(self, y0: float, y1: float, top: Colour, bottom: Colour) -> None:
        """Fill the rows from y0 to y1 with a vertical gradient."""
        first, after = round(y0 * self._factor), round(y1 * self._factor)
        for row in range(first, after):
            part = (row - first) / max(1, after - first - 1)
            mixed = tuple(round(a + (b - a) * part) for a, b in zip(top, bottom, strict=True))
            self._draw.line([(0, row), (self._image.width, row)], fill=mixed)

    def text(self, x: float, y: float, text: str, size: float, colour: Colour, anchor: str = "la") -> None:
        """Write text; `anchor` is Pillow's (first letter l, m, r; second a, m, s, b)."""
        self._draw.text(
            (x * self._factor, y * self._factor), text, fill=colour, font=_font(round(size * self._factor)), anchor=anchor
        )

    def picture(self, rgba: Bytes, x: float, foot: float, wide: float, high: float) -> None:
        """Lay a transparent picture on, its lower middle at x, foot."""
        size = max(1, round(wide * self._factor)), max(1, round(high * self._factor))
        image = Image.fromarray(rgba).resize(size, Image.Resampling.BILINEAR)
        self._image.paste(image, (round(x * self._factor - size[0] / 2), round(foot * self._factor - size[1])), image)

    def text_width(self, text: str, size: float) -> float:
        """Return how wide text of this size is, in units."""
        return float(_font(round(size * self._factor)).getlength(text)) / self._factor

    def pixels(self) -> Bytes:
        """Return the reduced picture: height x width x 3 (sky as a middle grey-blue), or x 4 if it was `clear`."""
        image = self._image
        if image.mode == "RGB":
            full = np.array(image)
            full[(full == _SKY).all(axis=2)] = (176, 196, 216)
            image = Image.fromarray(full)
        else:
            image = image.convert("RGBa")  # reduced with its transparency, so that no dark rim appears
        reduced = image.resize(self._out, Image.Resampling.BOX)
        return np.array(reduced.convert("RGBA") if reduced.mode == "RGBa" else reduced)

    def sky_seen(self) -> Floats:
        """Return how much of each pixel is open sky, 0 to 1."""
        mask = (np.array(self._image) == _SKY).all(axis=2)
        reduced = Image.fromarray(mask.astype(np.uint8) * 255).resize(self._out, Image.Resampling.BOX)
        return (np.array(reduced, np.float32) / 255).astype(np.float32)


def resized(rgba: Bytes, width: int, height: int) -> Bytes:
    """Return a transparent picture in another size."""
    image = (
        Image.fromarray(rgba)
        .convert("RGBa")
        .resize((width, height), Image.Resampling.BOX if width * 2 < rgba.shape[1] else Image.Resampling.BILINEAR)
    )
    return np.array(image.convert("RGBA"))


def enlarged(values: Floats, width: int, height: int, *, straight: bool = False) -> Floats:
    """Return a table of values drawn out smoothly to another size; `straight`: linearly, without overshooting."""
    way = Image.Resampling.BILINEAR if straight else Image.Resampling.BICUBIC
    return np.array(Image.fromarray(values, mode="F").resize((width, height), way), np.float32)


@lru_cache(maxsize=32)
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(max(6, size))  # Pillow's own outline font: no font of the system is needed
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow without FreeType cannot letter the pictures")
    return font
