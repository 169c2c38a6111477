"""What the lens sees: for each pixel of the picture the place in the panorama, as a true (rectilinear) lens has it."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, radians

import numpy as np
from numpy.typing import NDArray

from scc_wall.simulator.dome.lens import SHAPE, Lens
from scc_wall.simulator.dome.tiles import AROUND, LEVELS, SIDE, Tiles, dots
from scc_wall.simulator.draw.canvas import enlarged
from scc_wall.simulator.draw.planes import Frame

_GRID = (45, 80)
"""Directions are worked out in the middle of so many rows and columns (and one more around) and drawn out to all pixels."""
_TILES_LIMIT = 30
_SHARP_ENOUGH = 0.75
"""Pixels of the panorama for one of the picture, at least, where there are tiles as fine."""


@dataclass(frozen=True, slots=True)
class Sight:
    """Where the dome looks: degrees, and the zoom's position from 0 to 1."""

    pan: float
    tilt: float
    zoom: float


def picture(tiles: Tiles, lens: Lens, sight: Sight, width: int, height: int, *, hurried: bool = False) -> Frame:
    """Return what is seen, width x height pixels (multiples of 80 and 45); `hurried`: coarser, while the view runs past."""
    tiles.forget_wishes()
    bearings, tilts = _directions(lens, sight)
    need = width / 2 / lens.reach(sight.zoom) * radians(1) * (_SHARP_ENOUGH / 2 if hurried else _SHARP_ENOUGH)
    level = next((one for one in range(LEVELS) if dots(one) >= need), LEVELS - 1)
    while level > 0 and _count(level, bearings, tilts) > _TILES_LIMIT:
        level -= 1
    scale = dots(level)
    x, y = (bearings + 180) * scale, np.clip((90 - tilts) * scale, 0, SIDE * AROUND / 2 * 2**level - 1)
    left, top = floor(x.min() / SIDE), floor(y.min() / SIDE)
    columns, rows = floor(x.max() / SIDE) - left + 1, floor(y.max() / SIDE) - top + 1
    mosaic = tiles.mosaic(level, range(left, left + columns), range(top, top + rows))
    return _gathered(mosaic, x - left * SIDE, y - top * SIDE, width, height)


def softened(frame: Frame, blur: float) -> None:
    """Blur a picture in place, from 0 (sharp) to 1, as a lens out of focus does (by boxes, which is near enough)."""
    size = round(blur * frame.luma.shape[1] / 24)
    if size < 2:
        return
    for plane, reach in ((frame.luma, size), (frame.chroma[0], max(1, size // 2)), (frame.chroma[1], max(1, size // 2))):
        for axis in (0, 1):
            padded = np.pad(plane, [(reach, reach) if one == axis else (0, 0) for one in (0, 1)], mode="edge")
            sums = np.cumsum(padded, axis=axis, dtype=np.int32)
            span = plane.shape[axis]
            high = np.take(sums, range(2 * reach, 2 * reach + span), axis)
            low = np.take(sums, range(span), axis)
            plane[:] = (high - low) // (2 * reach)


def darkened(frame: Frame, decibels: float) -> None:
    """Darken a picture in place, as an iris does that lets through so much less light."""
    part = 10 ** (-decibels / 20)
    frame.luma[:] = (16 + (frame.luma.astype(np.float32) - 16) * part).astype(np.uint8)
    frame.chroma[:] = (128 + (frame.chroma.astype(np.float32) - 128) * part).astype(np.uint8)


def _directions(lens: Lens, sight: Sight) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return bearing and tilt in degrees on the grid and around it; bearings go on beyond 180 where the view does."""
    reach = lens.reach(sight.zoom)
    rows, columns = _GRID
    right = ((np.arange(-1, columns + 1) + 0.5) / columns * 2 - 1)[None, :] * reach
    up = (1 - (np.arange(-1, rows + 1) + 0.5) / rows * 2)[:, None] * reach / SHAPE
    tilt = radians(sight.tilt)
    forward, high = np.cos(tilt) - up * np.sin(tilt), np.sin(tilt) + up * np.cos(tilt)
    bearings = np.degrees(np.arctan2(right, forward)) + sight.pan
    tilts = np.degrees(np.arctan2(high, np.hypot(right, forward)))
    return bearings.astype(np.float32), np.broadcast_to(tilts, bearings.shape).astype(np.float32)


def _count(level: int, bearings: NDArray[np.float32], tilts: NDArray[np.float32]) -> int:
    degrees = SIDE / dots(level)
    wide = ceil((float(bearings.max()) - float(bearings.min())) / degrees) + 1
    return wide * (ceil((float(tilts.max()) - float(tilts.min())) / degrees) + 1)


def _gathered(mosaic: Frame, x: NDArray[np.float32], y: NDArray[np.float32], width: int, height: int) -> Frame:
    made, cell = Frame.empty(width, height), width // _GRID[1]
    wide = mosaic.luma.shape[1]
    size = width + 2 * cell, height + 2 * cell
    across = enlarged(x, *size, straight=True)[cell:-cell, cell:-cell].astype(np.int32)
    down = enlarged(y, *size, straight=True)[cell:-cell, cell:-cell].astype(np.int32)
    np.take(mosaic.luma.ravel(), down * wide + across, out=made.luma)
    small = (down[::2, ::2] // 2) * (wide // 2) + across[::2, ::2] // 2
    for plane in (0, 1):
        np.take(mosaic.chroma[plane].ravel(), small, out=made.chroma[plane])
    return made
