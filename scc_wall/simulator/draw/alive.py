"""Areas that live: drifting clouds, spectators who stand up and wave, water that glitters."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from scc_wall.simulator.draw.canvas import Canvas, Colour, Floats
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.planes import Frame, Tint, frame_of
from scc_wall.simulator.draw.props import noise
from scc_wall.simulator.draw.scene import Crowd, Water

Patch = tuple[int, int, tuple[Frame, ...], int]
"""Left, top (pixels), the looks an area goes through, and how many slow steps each look stays."""
PatchMaker = Callable[[Floats, Tint, bool], Patch]

_CLOTHES = np.array(
    [(206, 52, 46), (238, 236, 230), (40, 74, 140), (236, 180, 60), (50, 120, 84), (66, 66, 74), (226, 120, 60), (150, 30, 40)],
    np.float32,
)
_CROWD_LOOKS, _WATER_LOOKS = 6, 12


def cloudy(sky: tuple[Colour, Colour], wide: int, high: int, scale: int, tint: Tint, random: np.random.Generator) -> Frame:
    """Return a strip of sky with clouds that closes on itself at its sides."""
    part = np.linspace(0, 1, high, dtype=np.float32)[:, None, None] ** 0.8
    above, below = (np.array(colour[:3], np.float32) for colour in sky)
    rgb = above + (below - above) * np.clip(part * 2.0, 0, 1) + np.zeros((high, wide, 1), np.float32)
    rough = noise(wide // scale, high // scale, random, 8, 4)
    half = np.linspace(0, 1, wide // scale, dtype=np.float32)
    weight = np.minimum(half, 1 - half) * 2
    closed = rough * weight + np.roll(rough, wide // scale // 2, 1) * (1 - weight)
    closed = np.kron(closed, np.ones((scale, scale), np.float32))
    density = np.clip((closed + random.uniform(-0.05, 0.2)) * 2.4, 0, 0.9)[..., None]
    white = np.array((240, 241, 240), np.float32) - 26 * np.clip(closed, 0, 1)[..., None]
    return frame_of(
        tint.apply(rgb[: high // 2 * 2] * (1 - density[: high // 2 * 2]) + white[: high // 2 * 2] * density[: high // 2 * 2])
    )


def crowd_looks(lit: Floats, crowd: Crowd, scale: int, random: np.random.Generator) -> PatchMaker:
    """Return a maker of a crowd's patch; the first look is painted into `lit` too."""
    mask = _inside(crowd.outline, lit.shape[1], lit.shape[0], scale)
    rows, columns = np.nonzero(mask)
    size = max(1, round(crowd.size * scale))
    count = int(len(rows) / (size * size * 2.2) * crowd.share)
    chosen = random.choice(len(rows), count, replace=False) if count else np.empty(0, int)
    order = chosen[np.argsort(rows[chosen])]
    ys, xs = rows[order], columns[order]
    clothes = _CLOTHES[random.integers(0, len(_CLOTHES), len(ys))] * random.uniform(0.7, 1.05, (len(ys), 1)).astype(np.float32)
    skin = np.array((150, 108, 80), np.float32)
    looks: list[Floats] = []
    for _ in range(_CROWD_LOOKS):
        seen = lit.copy()
        up = (random.random(len(ys)) < 0.16) * size + (random.random(len(ys)) < 0.3)
        for y, x, lift, colour in zip(ys, xs, up, clothes, strict=True):
            top = max(0, int(y - lift))
            seen[top : top + size * 2, x : x + size] = colour
            seen[max(0, top - size) : top, x : x + size] = skin
        looks.append(seen)
    box = _even_box(rows, columns, size * 3, lit.shape)
    lit[:] = looks[0]
    return lambda ground, tint, mirrored: _patch(
        ground, [one[box[1] : box[3], box[0] : box[2]] for one in looks], box, tint, 2, mirrored
    )


def ripples(water: Water, scale: int, wide: int, ground: Ground, random: np.random.Generator) -> PatchMaker:
    """Return a maker of a water's patch: waves get smaller with the distance, as perspective asks."""
    top, bottom = round(water.top * scale) // 2 * 2, round(water.bottom * scale) // 2 * 2
    y, x = np.mgrid[top:bottom, 0:wide].astype(np.float32) / scale
    away = ground.focal * ground.height / np.maximum(2.0, y - ground.horizon)
    aside = (x - ground.centre) * away / ground.focal
    waves = [
        (random.uniform(0.25, 0.9), random.uniform(0.8, 2.6), random.integers(1, 3), random.uniform(0, 6.3)) for _ in range(7)
    ]
    fade = np.clip(40 / away, 0.18, 1.0)
    mask = _inside(water.outline, wide, bottom, scale)[top:bottom] if water.outline else np.ones_like(y)

    def maker(lit: Floats, tint: Tint, mirrored: bool) -> Patch:
        part = lit[top:bottom]
        looks = []
        for look in range(_WATER_LOOKS):
            wave = (
                sum(np.sin(aside * a + away * b + 2 * np.pi * look / _WATER_LOOKS * int(n) + p) for a, b, n, p in waves) / 2.4
            )
            glitter = np.clip(wave - 0.75, 0, 1) * 2.2
            looks.append(part + ((wave + glitter) * water.strength * fade * mask)[..., None].astype(np.float32))
        return _patch(lit, looks, (0, top, wide, bottom), tint, 1, mirrored)

    return maker


def _patch(lit: Floats, looks: list[Floats], box: tuple[int, int, int, int], tint: Tint, every: int, mirrored: bool) -> Patch:
    left = lit.shape[1] - box[2] if mirrored else box[0]
    frames = tuple(frame_of(tint.apply(np.clip(one[:, ::-1] if mirrored else one, 0, 255))) for one in looks)
    return left, box[1], frames, every


def _inside(outline: tuple[tuple[float, float], ...], wide: int, high: int, scale: int) -> Floats:
    c = Canvas(wide / scale, high / scale, scale)
    c.polygon(outline, (0, 0, 0))
    return (1 - c.sky_seen()).round()


def _even_box(
    rows: np.ndarray[tuple[int], np.dtype[np.intp]],
    columns: np.ndarray[tuple[int], np.dtype[np.intp]],
    edge: int,
    shape: tuple[int, ...],
) -> tuple[int, int, int, int]:
    top, left = max(0, int(rows.min()) - edge) // 2 * 2, max(0, int(columns.min()) - edge) // 2 * 2
    bottom, right = min(shape[0], int(rows.max()) + edge) // 2 * 2, min(shape[1], int(columns.max()) + edge) // 2 * 2
    return left, top, right, bottom
