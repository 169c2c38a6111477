"""The rowing lake: lanes of buoys, boats at their stroke, the far bank; variants: grandstand, pier, bank."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Stage, rounds, standing, straight, traveller
from scc_wall.simulator.draw.people import flag, launch, rowing_boat, walker
from scc_wall.simulator.draw.props import palm, skyline, tree
from scc_wall.simulator.draw.scene import Crowd, Scene, Water

_LANES = (34.0, 44.0, 56.0, 72.0, 92.0)
"""Metres from the camera to the rowing lanes."""


def lake(scale: float, random: Random, variant: str) -> Scene:
    """Paint the lake."""
    ground = Ground(horizon=random.uniform(92, 112), centre=random.uniform(280, 360), height=random.uniform(7.5, 9.5))
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=7)
    for _ in range(16):
        x, z = random.uniform(-150, 150), random.uniform(170, 230)
        (palm if random.random() < 0.3 else tree)(c, *ground.at(x, z), random.uniform(9, 15) * ground.scale(z), random, 0.5)
    shore = ground.at(0, 160)[1]
    c.gradient(ground.horizon + 3, shore, (120, 142, 96), (150, 152, 112))
    near = ground.at(0, 21 if variant != "start" else 17)[1]
    c.gradient(shore, near, (150, 174, 186), (70, 104, 118))
    c.gradient(shore, shore + 6, (110, 134, 118), (140, 164, 172))
    for lane in _LANES:
        _buoys(c, ground, lane * 1.12, random)
    crowds = _bank(c, ground, near, random, variant)
    return Scene(
        c, ground, lambda stage: _life(stage, random, variant), crowds=crowds, water=(Water(shore + 4, min(near, 358), 9.0),)
    )


def _buoys(c: Canvas, ground: Ground, z: float, random: Random) -> None:
    step = 4.0
    colour: Colour = random.choice(((230, 90, 50), (240, 240, 236), (236, 200, 60)))
    for index in range(-40, 41):
        x, y = ground.at(index * step, z)
        if -4 < x < 644:
            size = max(0.5, 0.22 * ground.scale(z))
            c.oval(x, y, size, size * 0.6, colour)


def _bank(c: Canvas, ground: Ground, near: float, random: Random, variant: str) -> tuple[Crowd, ...]:
    c.gradient(near, 360, (136, 142, 100), (96, 120, 72))
    ground.strip(c, -80, 80, 19.6, 21.2, (170, 166, 156))
    ground.strip(c, -80, 80, 14.4, 17.4, (168, 146, 122))
    if variant == "pier":
        ground.strip(c, -5, -1, 21, 50, (150, 124, 92))
        for board in range(21, 50, 2):
            ground.strip(c, -5, -1, board, board + 0.12, (118, 96, 70))
        ground.strip(c, -1, 16, 40, 43, (150, 124, 92))
        _boathouse(c, ground, random)
    if variant == "start":
        _tower(c, ground)
    for side in (-1, 1):
        z = random.uniform(15.5, 18.5)
        palm(c, *ground.at(side * random.uniform(12, 15), z), random.uniform(5.5, 7) * ground.scale(z), random)
    if variant != "stand":
        return ()
    left, right = 0.0, 250.0
    top, low = near - 66, near + 40
    outline = ((left, top + 8), (right - 60, top + 22), (right, low), (left, low + 18))
    c.polygon(
        [(left, top - 4), (right - 56, top + 14), (right + 8, low + 6), (right + 8, low + 16), (left, low + 34)],
        (176, 172, 166),
    )
    c.polygon(outline, (96, 118, 150))
    for row in range(9):
        part = row / 9
        c.line([(left, top + 8 + part * 116), (right - 60 + part * 60, top + 22 + part * 84)], (78, 96, 126), 1)
    c.polygon([(left, top - 34), (right - 30, top - 8), (right - 34, top), (left, top - 22)], (226, 228, 226))
    for post in (60, 150, 210):
        c.line([(post, top - 34 + post * 0.12), (post, low)], (146, 150, 154), 2)
    return (Crowd(outline, 2.0, 0.6),)


def _boathouse(c: Canvas, ground: Ground, random: Random) -> None:
    left, foot = ground.at(12, 24)
    top = foot - 92
    c.box(left, top, 640, foot, (204, 196, 182))
    c.polygon([(left - 14, top + 4), (650, top + 4), (640, top - 32), (left + 30, top - 32)], (136, 66, 50))
    for x in range(int(left) + 14, 640, 46):
        c.box(x, top + 30, x + 34, foot, (74, 70, 66))
        for y in range(int(top) + 40, int(foot) - 6, 12):
            c.line([(x + 2, y), (x + 32, y)], random.choice(((236, 236, 230), (220, 80, 50), (236, 190, 60))), 3)


def _tower(c: Canvas, ground: Ground) -> None:
    foot = ground.at(-16, 60)
    for x in (-10, 10):
        c.line([(foot[0] + x, foot[1]), (foot[0] + x * 0.7, foot[1] - 56)], (170, 60, 50), 3)
    for y in (14, 28, 42):
        c.line([(foot[0] - 9, foot[1] - y), (foot[0] + 9, foot[1] - y - 12)], (170, 60, 50), 1.6)
    c.box(foot[0] - 18, foot[1] - 84, foot[0] + 18, foot[1] - 54, (230, 228, 222))
    c.box(foot[0] - 14, foot[1] - 78, foot[0] + 14, foot[1] - 66, (60, 80, 96))
    c.polygon(
        [
            (foot[0] - 22, foot[1] - 84),
            (foot[0] + 22, foot[1] - 84),
            (foot[0] + 12, foot[1] - 92),
            (foot[0] - 12, foot[1] - 92),
        ],
        (150, 50, 44),
    )


def _life(stage: Stage, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    late = random.uniform(0, 10)
    for index, z in enumerate(_LANES):
        reach = z * 0.64 + 7
        path = straight((-reach, z), (reach, z), random.uniform(27, 30), 30.0, late + index * 0.8)
        movers.append(traveller(stage, rowing_boat(random.randrange(4), leftwards=False), path, 7.5))
        back = straight((reach, z + 5.0), (-reach, z + 5.0), 44.0, 60.0, late + index * 23)
        movers.append(traveller(stage, rowing_boat(index, leftwards=True), back, 5.0))
    movers.append(traveller(stage, launch(leftwards=False), straight((-88.0, 66.0), (88.0, 66.0), 26.0, 30.0, late - 5), 6.0))
    for index in range(7):
        z = random.uniform(14.8, 17.0)
        ends = ((-14.0, z), (14.0, z))
        running = random.random() < 0.35
        lasts = 14.0 if running else 34.0
        path = straight(*(ends if index % 2 else ends[::-1]), lasts, 30.0 if running else 60.0, index * 8.7)
        movers.append(traveller(stage, walker(random.randrange(24), running=running), path, 9.0 if running else 5.0))
    if variant == "pier":
        movers.append(traveller(stage, walker(5), rounds([(-3, 22), (-3, 46), (-2, 46), (-2, 22)], 60.0, 3.0), 5.0))
        movers.append(traveller(stage, walker(8), rounds([(-4, 44), (-4, 23)], 30.0, 3.0), 5.0))
    movers += [standing(stage, flag(index), x, 22.0, 7.5, late=index * 0.5) for index, x in enumerate((3.5, 6.5, 9.5))]
    return movers
