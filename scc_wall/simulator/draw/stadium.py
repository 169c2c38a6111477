"""The plaza before the stadium: the great roof, its stand full of people, flags, and crowds that come and go."""

from __future__ import annotations

from collections.abc import Sequence
from math import pi, sin
from random import Random

from scc_wall.simulator.draw import vehicles
from scc_wall.simulator.draw.canvas import Canvas, Colour, Point
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Stage, rounds, standing, straight, traveller
from scc_wall.simulator.draw.people import flag, walker
from scc_wall.simulator.draw.props import lamp, palm, skyline, tree
from scc_wall.simulator.draw.scene import Crowd, Scene

_SEATS: tuple[Colour, ...] = ((176, 60, 52), (206, 170, 64), (60, 108, 160), (72, 130, 92))


def stadium(scale: float, random: Random, variant: str) -> Scene:
    """Paint the stadium from its plaza (or its car park)."""
    ground = Ground(horizon=random.uniform(120, 132), centre=random.uniform(270, 370), height=random.uniform(6.5, 8.5))
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=4)
    middle, half = random.uniform(260, 380), random.uniform(270, 330)
    foot = ground.horizon + 26
    stand = _bowl(c, middle, half, foot, random)
    c.gradient(foot, 360, (196, 188, 176), (166, 160, 150))
    _paving(c, ground, random, parking=variant == "parking")
    for side in (-1, 1):
        for z in (84, 58, 42):
            x = side * random.uniform(20, 27)
            (palm if z != 58 else tree)(c, *ground.at(x, z), random.uniform(6, 9) * ground.scale(z), random, z / 220)
        lamp(c, ground, side * 13, 30, -side * 2)
    return Scene(c, ground, lambda stage: _people(stage, random, variant), crowds=(Crowd(stand, 1.4, 0.55),))


def _bowl(c: Canvas, middle: float, half: float, foot: float, random: Random) -> tuple[Point, ...]:
    """Draw the bowl and return the outline of the stand one looks into."""
    seat = random.choice(_SEATS)
    steps = [index / 24 for index in range(-24, 25)]
    lower = [(middle + half * s, foot - 2 - 9 * (1 - s * s)) for s in steps]
    rim = [(middle + half * 1.05 * s, foot - 48 - 22 * (1 - s * s)) for s in steps]
    c.polygon([*lower, *reversed(rim)], (196, 192, 186))
    for s in steps[::2]:  # ribs of the outer wall
        x = middle + half * s
        c.polygon(
            [
                (x - 2.4, foot - 2 - 9 * (1 - s * s)),
                (x + 2.4, foot - 2 - 9 * (1 - s * s)),
                (middle + half * 1.05 * s + 1.6, foot - 50 - 22 * (1 - s * s)),
                (middle + half * 1.05 * s - 1.6, foot - 50 - 22 * (1 - s * s)),
            ],
            (226, 222, 214),
        )
    inner = [s for s in steps if abs(s) <= 0.62]
    top = [(middle + half * s, foot - 50 - 18 * (1 - s * s)) for s in inner]
    low = [(middle + half * s * 0.96, foot - 18 - 10 * (1 - s * s)) for s in inner]
    c.polygon([*top, *reversed(low)], seat)
    for row in range(1, 8):
        part = row / 8
        c.line(
            [(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part) for a, b in zip(top, low, strict=True)],
            (seat[0] - 22, seat[1] - 18, seat[2] - 18),
            0.8,
        )
    for index in range(4, len(inner), 6):
        c.line([top[index], low[index]], (206, 202, 196), 1.6)
    c.box(middle - 22, foot - 22, middle + 22, foot + 1, (54, 58, 66))
    c.box(middle - 26, foot - 27, middle + 26, foot - 20, (170, 46, 42))
    _roof(c, middle, half, foot)
    return (*top[2:-2], *reversed([(x, y - 4) for x, y in low[2:-2]]))


def _roof(c: Canvas, middle: float, half: float, foot: float) -> None:
    """Draw the sail-like roof on two arches."""
    steps = [index / 30 for index in range(-30, 31)]
    arch = [(middle + half * 0.98 * s, foot - 62 - 60 * (1 - s * s)) for s in steps]
    edge = [(middle + half * 0.82 * s, foot - 60 - 26 * (1 - s * s)) for s in steps]
    c.polygon([*arch, *reversed(edge)], (236, 238, 238))
    for index in range(0, 61, 5):
        c.line([arch[index], edge[index]], (196, 202, 206), 1.2)
    c.line(arch, (206, 70, 54), 3.2)
    c.line([(x, y + 3) for x, y in arch], (150, 156, 160), 1)


def _paving(c: Canvas, ground: Ground, random: Random, *, parking: bool) -> None:
    if parking:
        ground.strip(c, -60, 60, 9, 60, (104, 106, 108))
        for row in (18.0, 27.0, 38.0):
            for x in range(-30, 31, 3):
                ground.strip(c, x - 0.07, x + 0.07, row, row + 5, (216, 216, 210))
        for row in (18.0, 27.0, 38.0):
            for x in range(-28, 29, 3):
                if random.random() < 0.5:
                    art = vehicles.car_end(random.randrange(8), rear=random.random() < 0.5)
                    spot, size = ground.at(x + 0.5, row + 1), ground.scale(row + 1)
                    c.picture(art.looks[0], spot[0], spot[1], art.wide * size, art.high * size)
        return
    for z in (9, 11, 13.5, 16.5, 20, 25, 31, 40, 52):
        ground.strip(c, -80, 80, z, z + 0.12 * z / 9, (150, 144, 134))
    for x in range(-60, 61, 4):
        ground.strip(c, x - 0.1, x + 0.1, 8, 90, (154, 148, 138))
    ground.strip(c, -2.5, 2.5, 8, 95, (176, 110, 92))
    for side in (-1, 1):
        ground.area(c, [(side * 8, 16), (side * 13, 16), (side * 13, 30), (side * 8, 30)], (206, 204, 196))
        ground.area(c, [(side * 8.4, 16.6), (side * 12.6, 16.6), (side * 12.6, 29.4), (side * 8.4, 29.4)], (84, 126, 66))


def _people(stage: Stage, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    for index in range(16 if variant != "parking" else 9):
        x, drift = random.uniform(-7, 7), random.uniform(-9, 9)
        ways = ((x, 10.5), (x + drift, 80.0)) if random.random() < 0.6 else ((x + drift, 80.0), (x, 10.5))
        movers.append(
            traveller(stage, walker(random.randrange(24)), straight(*ways, random.uniform(44, 58), 60.0, index * 3.9), 5.0)
        )
    for index in range(6):
        z = random.uniform(15, 34)
        ends = ((-26.0, z), (26.0, z + random.uniform(-3, 3)))
        movers.append(
            traveller(
                stage,
                walker(random.randrange(24)),
                straight(*(ends if index % 2 else ends[::-1]), 40.0, 60.0, index * 9.0),
                5.0,
            )
        )
    movers += [
        standing(stage, flag(index), x, 60.0, 7.5, late=index * 0.4)
        for index, x in enumerate((-26, -20, -14, -8, 8, 14, 20, 26))
    ]
    if variant == "parking":
        for index in range(2):
            art = vehicles.car_side(random.randrange(8), leftwards=index == 0)
            ends = ((36.0, 24.8), (-36.0, 24.8)) if index == 0 else ((-44.0, 34.5), (44.0, 34.5))
            movers.append(traveller(stage, art, straight(*ends, 13.0, 30.0, index * 11.0)))
    else:
        loop = [(9 * sin(2 * pi * k / 12), 22 + 5 * sin(2 * pi * k / 12 + pi / 2)) for k in range(12)]
        movers.append(traveller(stage, walker(9, running=True), rounds(loop, 30.0, 5.0), 9.0))
    return movers
