"""Pictures as the encoder wants them (I420: luma, then two quarter-size chroma planes), and pasting small ones into them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scc_wall.simulator.draw.canvas import Bytes, Floats, resized

Words16 = NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Tint:
    """The light of the day: gains of red, green and blue, and contrast around the middle."""

    red: float = 1.0
    green: float = 1.0
    blue: float = 1.0
    contrast: float = 1.0
    colour: float = 0.85

    def apply(self, rgb: Floats) -> Floats:
        """Return the colours in this light, 0 to 255."""
        lit = rgb * np.array([self.red, self.green, self.blue], np.float32)
        grey = lit.mean(axis=-1, keepdims=True)
        seen: Floats = np.clip((grey + (lit - grey) * self.colour - 118) * self.contrast + 118, 0, 255)
        return seen


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture; `luma` and `chroma` are views into `all` (height * 3/2 rows)."""

    all: Bytes
    luma: Bytes
    chroma: Bytes

    @classmethod
    def empty(cls, width: int, height: int) -> Frame:
        """Return a frame of even width and height, not yet filled."""
        return cls.over(np.empty((height * 3 // 2, width), np.uint8))

    @classmethod
    def over(cls, rows: Bytes) -> Frame:
        """Return the frame that lies in contiguous rows of I420."""
        height, width = rows.shape[0] * 2 // 3, rows.shape[1]
        return cls(rows, rows[:height], rows[height:].reshape(2, height // 2, width // 2))


@dataclass(frozen=True, slots=True)
class Sprite:
    """A small picture to paste: values already multiplied by their cover, and what of the ground stays (0 to 256).

    Its empty edges are cut off; `size` is what it was with them, `left` and `top` what is missing there.
    """

    luma: Words16
    luma_rest: Words16
    chroma: Words16
    chroma_rest: Words16
    size: tuple[int, int]
    left: int = 0
    top: int = 0


def converted(rgb: Floats) -> tuple[Floats, Floats]:
    """Return luma, and chroma at a quarter of the size (2 x h/2 x w/2), in video range (BT.601)."""
    r, g, b = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    luma = 16 + 0.257 * r + 0.504 * g + 0.098 * b
    small = rgb.reshape(rgb.shape[0] // 2, 2, rgb.shape[1] // 2, 2, 3).mean(axis=(1, 3))
    r, g, b = small[..., 0], small[..., 1], small[..., 2]
    chroma = np.stack([128 - 0.148 * r - 0.291 * g + 0.439 * b, 128 + 0.439 * r - 0.368 * g - 0.071 * b])
    return luma, chroma


def frame_of(rgb: Floats) -> Frame:
    """Return a whole picture as a frame; width and height must be even."""
    frame = Frame.empty(rgb.shape[1], rgb.shape[0])
    luma, chroma = converted(rgb)
    frame.luma[:] = np.clip(luma + 0.5, 16, 235)
    frame.chroma[:] = np.clip(chroma + 0.5, 16, 240)
    return frame


def sprite_of(rgba: Bytes, tint: Tint, *, mirrored: bool = False) -> Sprite:
    """Return a transparent picture as a sprite in this light; odd sizes are filled up by a transparent edge."""
    if mirrored:
        rgba = rgba[:, ::-1]
    rgba = np.pad(rgba, ((rgba.shape[0] % 2, 0), (0, rgba.shape[1] % 2), (0, 0)))
    size = rgba.shape[1], rgba.shape[0]
    (top, bottom), (left, right) = _filled(rgba, 1), _filled(rgba, 0)
    rgba = rgba[top:bottom, left:right]
    cover: Floats = (rgba[..., 3:] / 255).astype(np.float32)
    rgb = (tint.apply(rgba[..., :3].astype(np.float32)) * cover).astype(np.float32)
    small_cover = cover.reshape(cover.shape[0] // 2, 2, cover.shape[1] // 2, 2).mean(axis=(1, 3))
    luma, chroma = converted(rgb)
    return Sprite(
        (np.clip(luma - 16 * (1 - cover[..., 0]), 0, 255) * 256 + 128).astype(np.uint16),
        np.round(256 * (1 - cover[..., 0])).astype(np.uint16),
        (np.clip(chroma - 128 * (1 - small_cover), 0, 254) * 256 + 128).astype(np.uint16),
        np.round(256 * (1 - small_cover)).astype(np.uint16),
        size,
        left,
        top,
    )


def _filled(rgba: Bytes, axis: int) -> tuple[int, int]:
    """Return the even range of rows (axis 1) or columns (axis 0) that are not wholly transparent; at least two."""
    places = np.flatnonzero(rgba[..., 3].any(axis=axis))
    if not len(places):
        return 0, 2
    return int(places[0]) // 2 * 2, int(places[-1]) // 2 * 2 + 2


def scaled_sprite(rgba: Bytes, width: int, height: int, tint: Tint, *, mirrored: bool = False) -> Sprite:
    """Return a transparent picture as a sprite of another size."""
    return sprite_of(resized(rgba, max(2, width), max(2, height)), tint, mirrored=mirrored)


def paste(frame: Frame, sprite: Sprite, x: int, y: int) -> None:
    """Paste a sprite with its upper left corner at x, y; what lies outside is cut off."""
    x, y = x + sprite.left, y + sprite.top
    height, width = sprite.luma.shape
    high, wide = frame.luma.shape
    x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + width, wide), min(y + height, high)
    if x0 >= x1 or y0 >= y1:
        return
    ground = frame.luma[y0:y1, x0:x1]
    part = (slice(y0 - y, y1 - y), slice(x0 - x, x1 - x))
    np.right_shift(ground * sprite.luma_rest[part] + sprite.luma[part], 8, out=ground, casting="unsafe")
    cx, cy = x // 2, y // 2
    x0, y0, x1, y1 = max(cx, 0), max(cy, 0), min(cx + width // 2, wide // 2), min(cy + height // 2, high // 2)
    if x0 >= x1 or y0 >= y1:
        return
    ground = frame.chroma[:, y0:y1, x0:x1]
    part3 = (slice(None), slice(y0 - cy, y1 - cy), slice(x0 - cx, x1 - cx))
    rest = sprite.chroma_rest[part3[1:]]
    np.right_shift(ground * rest + sprite.chroma[part3], 8, out=ground, casting="unsafe")
