"""What a camera writes into its picture: its number and name, that it is simulated, and a dial whose hand is true."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, pi, sin

import numpy as np

from scc_wall.simulator.draw.canvas import Canvas, Floats
from scc_wall.simulator.draw.planes import Frame, Sprite, Tint, paste, sprite_of

DIAL = 64
"""Units of the dial's square, which lies MARGIN from the upper right corner."""
MARGIN = 8
HAND = 24
"""Luma of the dial's hand."""
BANNER = "DATA SIMULASI"
_PLAIN = Tint(colour=1.0)


@dataclass(frozen=True, slots=True)
class Overlay:
    """Sprites that lie over every picture, and the tables the hand is drawn from."""

    scale: float
    still: tuple[tuple[Sprite, int, int], ...]
    figures: tuple[Sprite, ...]
    across: Floats
    down: Floats

    def lay(self, frame: Frame, second: float) -> None:
        """Lay everything over a picture of that second of the minute (0 to 60)."""
        for sprite, x, y in self.still:
            paste(frame, sprite, x, y)
        size = self.across.shape[0]
        left, top = frame.luma.shape[1] - size - round(MARGIN * self.scale), round(MARGIN * self.scale)
        angle = 2 * pi * second / 60
        along = self.across * np.float32(sin(angle)) - self.down * np.float32(cos(angle))
        aside = np.abs(self.across * np.float32(cos(angle)) + self.down * np.float32(sin(angle)))
        cover = np.clip(2.1 * self.scale - aside, 0, 1) * ((along > -5 * self.scale) & (along < 25 * self.scale))
        ground = frame.luma[top : top + size, left : left + size]
        ground[:] = ground + (HAND - ground.astype(np.float32)) * cover
        figure = self.figures[int(second) % 60]
        paste(frame, figure, left + (size - figure.size[0]) // 2, top + size + round(2 * self.scale))


def overlay(width: int, height: int, scale: float, number: int, name: str, label: str) -> Overlay:
    """Return the overlay of a camera; `label` is its id."""
    dial = _dial(scale)
    line = _name(scale, number, name, label)
    banner = _banner(scale)
    size = round(DIAL * scale)
    margin = round(MARGIN * scale)
    place = (np.arange(size, dtype=np.float32) + 0.5) - size / 2
    across, down = np.meshgrid(place, place)
    return Overlay(
        scale,
        (
            (line, 0, height - line.size[1]),
            (banner, margin, margin),
            (dial, width - size - margin, margin),
        ),
        tuple(_figure(scale, second) for second in range(60)),
        across.astype(np.float32),
        down.astype(np.float32),
    )


def _dial(scale: float) -> Sprite:
    c = Canvas(DIAL, DIAL, scale, clear=True)
    c.oval(32, 32, 31, 31, (28, 32, 38))
    c.oval(32, 32, 29, 29, (246, 246, 242))
    for tick in range(60):
        angle, long = 2 * pi * tick / 60, (6 if tick % 15 == 0 else 4 if tick % 5 == 0 else 0)
        if long:
            outer, inner = 28.0, 28.0 - long
            points = [(32 + sin(angle) * far, 32 - cos(angle) * far) for far in (outer, inner)]
            c.line(points, (60, 64, 70), 1.6 if tick % 15 == 0 else 1.0)
    c.oval(32, 32, 3, 3, (20, 20, 24))
    return sprite_of(c.pixels(), _PLAIN)


def _figure(scale: float, second: int) -> Sprite:
    c = Canvas(34, 18, scale, clear=True)
    c.box(0, 0, 34, 18, (16, 20, 26, 205), 4)
    c.text(17, 9, f"{second:02d}", 14, (246, 246, 240), "mm")
    return sprite_of(c.pixels(), _PLAIN)


def _banner(scale: float) -> Sprite:
    wide = Canvas(1, 1, scale, clear=True).text_width(BANNER, 12) + 14
    c = Canvas(round(wide / 2) * 2, 20, scale, clear=True)
    c.box(0, 0, wide, 20, (166, 26, 32, 225), 4)
    c.text(7, 10, BANNER, 12, (255, 255, 255), "lm")
    return sprite_of(c.pixels(), _PLAIN)


def _name(scale: float, number: int, name: str, label: str) -> Sprite:
    c = Canvas(640, 24, scale, clear=True)
    c.box(0, 0, 640, 24, (14, 18, 24, 150))
    c.box(0, 0, 40, 24, (232, 184, 48, 255))
    c.text(20, 12.5, str(number), 17, (20, 22, 26), "mm")
    c.text(48, 12.5, f"{label}  {_short(c, name, 560)}", 14, (250, 250, 246), "lm")
    return sprite_of(c.pixels(), _PLAIN)


def _short(c: Canvas, name: str, room: float) -> str:
    while c.text_width(f"JSC-00  {name}", 14) > room:
        name = name.rstrip("…")[:-1].rstrip() + "…"
    return name
