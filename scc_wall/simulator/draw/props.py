"""What stands still: trees, palms, buildings, lamps, fences, and the light and grain of ground."""

from __future__ import annotations

from math import cos, pi, sin
from random import Random

import numpy as np

from scc_wall.simulator.draw.canvas import Bytes, Canvas, Colour, Floats, enlarged
from scc_wall.simulator.draw.ground import Ground


def mixed(a: Colour, b: Colour, part: float) -> Colour:
    """Return the colour between two."""
    return (round(a[0] + (b[0] - a[0]) * part), round(a[1] + (b[1] - a[1]) * part), round(a[2] + (b[2] - a[2]) * part))


def tree(c: Canvas, x: float, foot: float, high: float, random: Random, haze: float = 0.0) -> None:
    """Draw a broad tree of a height in units; `haze` 0 to 1 fades it into the distance."""
    air: Colour = (168, 184, 192)
    c.oval(x + high * 0.1, foot, high * 0.38, high * 0.05, (20, 26, 24, 90))
    c.polygon(
        [
            (x - high * 0.035, foot),
            (x + high * 0.035, foot),
            (x + high * 0.02, foot - high * 0.5),
            (x - high * 0.02, foot - high * 0.5),
        ],
        mixed((72, 58, 46), air, haze),
    )
    base = random.choice(((48, 84, 44), (58, 92, 46), (40, 74, 48), (70, 98, 52)))
    for index in range(46):
        angle, far = random.uniform(0, 2 * pi), random.random() ** 0.6
        px, py = x + cos(angle) * far * high * 0.36, foot - high * 0.64 + sin(angle) * far * high * 0.3
        light = (
            0.62 + 0.62 * (1 - (py - (foot - high)) / (high * 0.72)) * random.uniform(0.75, 1.1) + (0.04 if index > 30 else 0)
        )
        size = high * random.uniform(0.06, 0.13)
        colour: Colour = (round(min(255, base[0] * light)), round(min(255, base[1] * light)), round(min(255, base[2] * light)))
        c.oval(px, py, size, size * 0.8, mixed(colour, air, haze))


def palm(c: Canvas, x: float, foot: float, high: float, random: Random, haze: float = 0.0) -> None:
    """Draw a palm."""
    air: Colour = (168, 184, 192)
    lean = random.uniform(-0.08, 0.08) * high
    top = foot - high * 0.72
    c.oval(x + high * 0.08, foot, high * 0.2, high * 0.03, (20, 26, 24, 90))
    c.line([(x, foot), (x + lean * 0.4, foot - high * 0.4), (x + lean, top)], mixed((112, 98, 80), air, haze), high * 0.035)
    for index in range(13):
        angle = pi * (index / 12) * 1.3 - 0.15 * pi
        reach = high * random.uniform(0.28, 0.36)
        points = []
        for step in range(6):
            part = step / 5
            points.append(
                (x + lean + cos(angle) * reach * part, top - sin(angle) * reach * part * 0.8 + part * part * reach * 0.55)
            )
        green = mixed((44, 84, 40), (96, 128, 62), random.random())
        c.line(points, mixed(green, air, haze), high * 0.026)
        c.line([(px, py + high * 0.012) for px, py in points], mixed((36, 66, 36), air, haze), high * 0.012)


def skyline(c: Canvas, horizon: float, random: Random, *, buildings: int = 9, woods: bool = True) -> None:
    """Draw what lies far away along the horizon: hazy trees and some buildings."""
    for _ in range(buildings):
        x, wide, high = random.uniform(-20, 640), random.uniform(24, 80), random.uniform(10, 44)
        tone = random.randint(166, 192)
        c.box(x, horizon - high, x + wide, horizon + 2, (tone, tone + 4, tone + 8))
        for row in range(int(high // 7)):
            c.box(
                x + 2,
                horizon - high + 3 + row * 7,
                x + wide - 2,
                horizon - high + 5.5 + row * 7,
                (tone - 26, tone - 18, tone - 10),
            )
    if woods:
        for layer in range(3):
            for _ in range(46):
                x = random.uniform(-10, 650)
                size = random.uniform(6, 14) * (0.7 + layer * 0.25)
                green = mixed((142, 164, 158), (84, 112, 80), layer / 2.4 + random.uniform(-0.1, 0.1))
                c.oval(x, horizon + 1 - size * 0.3, size * 1.3, size, green)
    c.box(0, horizon, 640, horizon + 3, (112, 132, 104))


def block(
    c: Canvas, left: float, top: float, right: float, foot: float, floors: int, columns: int, wall: Colour, random: Random
) -> None:
    """Draw a building's front with windows, balconies and a roof edge."""
    c.box(left, top, right, foot, wall)
    c.box(left, top, left + (right - left) * 0.5, foot, (255, 255, 255, 18))
    high, wide = (foot - top) / floors, (right - left) / columns
    for floor in range(floors):
        y = top + floor * high
        c.box(left, y, right, y + high * 0.1, mixed(wall, (60, 60, 64), 0.25))
        for column in range(columns):
            x = left + column * wide
            glass = mixed((52, 66, 78), (120, 140, 152), random.random() ** 2)
            c.box(x + wide * 0.2, y + high * 0.28, x + wide * 0.8, y + high * 0.82, glass)
            c.box(x + wide * 0.14, y + high * 0.82, x + wide * 0.86, y + high * 0.9, mixed(wall, (255, 255, 255), 0.4))
    c.box(left - 2, top - 4, right + 2, top + 2, mixed(wall, (40, 42, 46), 0.4))


def lamp(c: Canvas, ground: Ground, x: float, z: float, arm: float, high: float = 9.0) -> None:
    """Draw a street lamp with an arm of `arm` metres to the right (negative: left)."""
    foot, top = ground.at(x, z), ground.at(x, z, high)
    wide = max(0.8, 0.16 * ground.scale(z))
    c.line([foot, top], (120, 124, 128), wide)
    end = ground.at(x + arm, z, high + 0.5)
    c.line([top, end], (120, 124, 128), wide * 0.8)
    c.oval(end[0], end[1], wide * 2, wide * 0.9, (214, 214, 206))


def fence(c: Canvas, ground: Ground, x: float, near: float, far: float, high: float = 1.6) -> None:
    """Draw a fence along the camera's direction."""
    z = near
    while z < far:
        c.line([ground.at(x, z), ground.at(x, z, high)], (92, 98, 104), max(0.5, 0.07 * ground.scale(z)))
        z *= 1.05
    for up in (0.3, high):
        c.line([ground.at(x, near, up), ground.at(x, far, up)], (104, 110, 116), 1)


def noise(width: int, height: int, random: np.random.Generator, finest: int = 4, octaves: int = 4) -> Floats:
    """Return smooth random values between about -1 and 1, with detail down to `finest` pixels."""
    total: Floats = np.zeros((height, width), np.float32)
    weight, cell = 1.0, finest * 2 ** (octaves - 1)
    for _ in range(octaves):
        rough = random.uniform(-1, 1, (height // cell + 3, width // cell + 3)).astype(np.float32)
        total += weight * enlarged(rough, (width // cell + 3) * cell, (height // cell + 3) * cell)[:height, :width]
        weight, cell = weight * 0.55, max(1, cell // 2)
    return total / 2.0


def weathered(rgb: Bytes, horizon: float, random: np.random.Generator) -> Floats:
    """Return a picture with the unevenness of real ground and a lens that darkens towards its corners."""
    high, wide = rgb.shape[:2]
    lit = rgb.astype(np.float32)
    scale = wide // 640
    below = np.clip((np.arange(high) / scale - horizon) / 30, 0, 1).astype(np.float32)[:, None]
    uneven = 1 + (0.07 * noise(wide, high, random, 3 * scale, 5) + 0.03 * noise(wide, high, random, scale, 2)) * (
        0.35 + 0.65 * below
    )
    y, x = np.mgrid[-1 : 1 : high * 1j, -1 : 1 : wide * 1j].astype(np.float32)
    seen: Floats = lit * uneven[..., None] * (1 - 0.13 * (x * x + y * y))[..., None]
    return seen
