"""The panorama in square tiles at several sizes, drawn when they are wanted and kept for a while, as maps do it.

Level 0 has four tiles around the horizon, each level twice as many. A tile that is not drawn yet is taken, enlarged, from a
coarser level.
"""

from __future__ import annotations

from collections import OrderedDict
from functools import cache

import numpy as np
from numpy.typing import NDArray

from scc_wall.simulator.dome.looks import draw
from scc_wall.simulator.dome.world import World
from scc_wall.simulator.draw.canvas import Canvas
from scc_wall.simulator.draw.planes import Frame, frame_of
from scc_wall.simulator.draw.props import noise

SIDE = 512
"""Pixels of a tile's side."""
AROUND, LEVELS = 4, 8
"""Tiles around at level 0, and how many levels there are: the finest has 728 pixels a degree."""
KEPT = 220
"""Tiles kept, of all cameras: some 85 MB."""
Key = tuple[int, int, int]
"""Level, column (eastwards from south, bearing -180), row (downwards from tilt 90)."""


def dots(level: int) -> float:
    """Return the pixels a degree of a level."""
    return float(SIDE * AROUND * 2**level / 360)


class Tiles:
    """One camera's tiles, in a store shared with others: draws one only when told to."""

    def __init__(self, world: World, store: OrderedDict[tuple[int, Key], Frame]) -> None:
        """Begin with nothing drawn."""
        self._world, self._store = world, store
        self._wanted: dict[Key, None] = {}
        self._ring = [(0, column, row) for row in range(AROUND // 2) for column in range(AROUND)]
        self._laid: tuple[tuple[object, ...], Frame] = (), Frame.empty(2, 2)

    def tile(self, key: Key) -> Frame:
        """Return a tile, or the best there is for it; what is missing is wanted from then on. Level 0 is drawn at once."""
        level, column, row = key
        column %= AROUND * 2**level
        there = self._store.get((id(self), (level, column, row)))
        if there is not None:
            self._store.move_to_end((id(self), (level, column, row)))
            return there
        if level == 0:
            return self._drawn((level, column, row))
        self._wanted[level, column, row] = None
        return _quarter(self.tile((level - 1, column // 2, row // 2)), column % 2, row % 2)

    def mosaic(self, level: int, columns: range, rows: range) -> Frame:
        """Return tiles side by side; the same as the last time if nothing has changed."""
        tiles = [self.tile((level, column, row)) for row in rows for column in columns]
        key = (level, columns, rows, self.is_complete)
        if key == self._laid[0] and self.is_complete:
            return self._laid[1]
        made, half = Frame.empty(len(columns) * SIDE, len(rows) * SIDE), SIDE // 2
        for number, tile in enumerate(tiles):
            row, column = divmod(number, len(columns))
            made.luma[row * SIDE : (row + 1) * SIDE, column * SIDE : (column + 1) * SIDE] = tile.luma
            made.chroma[:, row * half : (row + 1) * half, column * half : (column + 1) * half] = tile.chroma
        self._laid = key, made
        return made

    def draw_one(self) -> bool:
        """Draw the tile that was wanted last, else the next of the coarsest; return whether there was one."""
        key = self._wanted.popitem()[0] if self._wanted else self._ring.pop() if self._ring else None
        if key is not None and (id(self), key) not in self._store:
            self._drawn(key)
        return key is not None

    def forget_wishes(self) -> None:
        """Want nothing any more: the view has moved on."""
        self._wanted.clear()

    @property
    def is_complete(self) -> bool:
        """Whether nothing is wanted."""
        return not self._wanted

    def _drawn(self, key: Key) -> Frame:
        level, column, row = key
        scale = dots(level)
        canvas = Canvas(SIDE / scale, SIDE / scale, scale)
        top = 90 - row * SIDE / scale
        draw(self._world, canvas, column * SIDE / scale - 180, top, scale)
        frame = frame_of(canvas.pixels().astype(np.float32))
        ground = round(min(max(top * scale, 0), SIDE))  # below this row there is ground, rougher than the sky
        rough = frame.luma[ground:] + _grain()[ground:]
        frame.luma[ground:] = np.clip(rough, 16, 235)
        self._store[id(self), key] = frame
        while len(self._store) > KEPT:
            self._store.popitem(last=False)
        return frame


@cache
def _grain() -> NDArray[np.int16]:
    """Return unevenness of a tile's size that closes on itself at its edges."""
    rough = noise(SIDE, SIDE, np.random.default_rng(36), 4, 5)
    for axis in (0, 1):
        ramp = np.abs(np.linspace(-1, 1, SIDE, dtype=np.float32))
        weight = ramp[:, None] if axis == 0 else ramp[None, :]
        rough = rough * (1 - weight) + np.roll(rough, SIDE // 2, axis) * weight
    return np.round(rough * 26).astype(np.int16)


def _quarter(frame: Frame, right: int, lower: int) -> Frame:
    """Return a quarter of a tile at twice its size."""
    half, small = SIDE // 2, SIDE // 4
    made = Frame.empty(SIDE, SIDE)
    luma = frame.luma[lower * half : (lower + 1) * half, right * half : (right + 1) * half]
    chroma = frame.chroma[:, lower * small : (lower + 1) * small, right * small : (right + 1) * small]
    made.luma[:] = luma.repeat(2, 0).repeat(2, 1)
    made.chroma[:] = chroma.repeat(2, 1).repeat(2, 2)
    return made
