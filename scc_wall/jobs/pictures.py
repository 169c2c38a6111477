"""The one door to Pillow in the jobs process: a JPEG read, and lettered with what it shows and when."""

from __future__ import annotations

import io
import warnings
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

PIXELS = 1 << 26
"""Pixels of a picture at the most: 8K has half of that."""
LETTERS = 36
"""A line of letters is so small a part of the picture's height."""
INK, GROUND = (255, 255, 255), (0, 0, 0)


class UnreadableError(Exception):
    """What was read is no picture."""


class Picture(NamedTuple):
    """A picture, height x width x 3."""

    pixels: NDArray[np.uint8]

    @property
    def width(self) -> int:
        """Pixels from left to right."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels from top to bottom."""
        return int(self.pixels.shape[0])


def read_picture(data: bytes, label: str) -> Picture:
    """Return a JPEG with a line of text on it, at the bottom; UnreadableError for anything else, however hostile."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # Pillow's word for a picture that would fill the memory
            opened = Image.open(io.BytesIO(data), formats=("JPEG",))
            if opened.width * opened.height > PIXELS:
                raise UnreadableError("too many pixels")
            image = opened.convert("RGB")
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError) as error:
        raise UnreadableError(type(error).__name__) from None
    _letter(image, label)
    return Picture(np.asarray(image, np.uint8))


def _letter(image: Image.Image, label: str) -> None:
    """Write a line on a dark ground of its own: white letters would be lost on a bright sky."""
    size = max(10, image.height // LETTERS)
    draw, font, edge = ImageDraw.Draw(image), _font(size), size // 2
    left, top, right, bottom = (round(side) for side in draw.textbbox((0, 0), label, font=font))
    y = image.height - (bottom - top) - 2 * edge
    draw.rectangle((0, y, right - left + 2 * edge, image.height), fill=GROUND)
    draw.text((edge - left, y + edge - top), label, fill=INK, font=font)


@lru_cache(maxsize=4)
def _font(size: int) -> ImageFont.FreeTypeFont:
    font = ImageFont.load_default(size)  # Pillow's own outline font: no font of the system is needed
    if not isinstance(font, ImageFont.FreeTypeFont):
        raise TypeError("Pillow without FreeType cannot letter the pictures")
    return font
