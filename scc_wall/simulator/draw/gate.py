"""An entrance with barriers and queues of cars; variants: the LRT's viaduct behind it, or a shuttle stop beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import cos, radians, sin
from random import Random

from scc_wall.simulator.draw import vehicles
from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Art, Mover, Path, Placed, Stage, standing, straight, traveller
from scc_wall.simulator.draw.people import flag, walker
from scc_wall.simulator.draw.props import fence, lamp, palm, skyline, tree
from scc_wall.simulator.draw.road import ASPHALT, viaduct
from scc_wall.simulator.draw.scene import Scene

_BARRIER = 27.0
"""Metres from the camera to the barriers."""
_ARM_LOOKS = 12
_RAIL = 58.0


def gate(scale: float, random: Random, variant: str) -> Scene:
    """Paint the entrance."""
    ground = Ground(horizon=random.uniform(86, 102), centre=random.uniform(290, 350), height=random.uniform(6.2, 7.4))
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=6)
    c.gradient(ground.horizon + 2, 360, (126, 140, 98), (92, 122, 70))
    ground.strip(c, -14, 14, 8, 300, (172, 168, 158))
    ground.strip(c, -10.5, -1.4, 8, 300, ASPHALT)
    ground.strip(c, 1.4, 10.5, 8, 300, ASPHALT)
    for x in (-6.0, 6.0):
        z = 9.0
        while z < 140:
            ground.strip(c, x - 0.08, x + 0.08, z, z + 2.5, (214, 214, 206))
            z += 6
    if variant == "shuttle":
        ground.strip(c, 14.0, 17.4, 8, 200, ASPHALT)
        ground.strip(c, 14.2, 14.4, 22, 38, (220, 180, 60))
    for side in (-1, 1):
        fence(c, ground, side * 18, 12, 120)
        for z in (130, 96, 70, 52, 40):
            x = side * random.uniform(19, 27)
            (palm if random.random() < 0.5 else tree)(
                c, *ground.at(x, z), random.uniform(6, 11) * ground.scale(z), random, min(0.7, z / 190)
            )
    if variant == "rail":
        viaduct(c, ground, _RAIL)
    else:
        _archway(c, ground, random)
    for side in (-1, 1):
        _booth(c, ground, side * 12.2, _BARRIER)
        lamp(c, ground, side * 13.4, 20, -side * 2.5)
    _booth(c, ground, 0, _BARRIER)
    return Scene(c, ground, lambda stage: _life(stage, random, variant), mirrors=False)


def _archway(c: Canvas, ground: Ground, random: Random) -> None:
    """Draw a limas roof over the road, the shape of South Sumatra's houses."""
    z, trim = 46.0, random.choice(((166, 52, 42), (188, 148, 60), (70, 104, 84)))
    wall: Colour = (226, 216, 198)
    for x in (-13, 0, 13):
        foot, top = ground.at(x, z), ground.at(x, z, 6.2)
        wide = 0.75 * ground.scale(z)
        c.box(foot[0] - wide, top[1], foot[0] + wide, foot[1], wall)
        c.box(foot[0] + wide * 0.3, top[1], foot[0] + wide, foot[1], (198, 188, 170))
        c.box(foot[0] - wide * 1.2, foot[1] - wide, foot[0] + wide * 1.2, foot[1], (150, 144, 134))
    c.polygon([ground.at(-15.5, z, 6.0), ground.at(15.5, z, 6.0), ground.at(15.5, z, 7.2), ground.at(-15.5, z, 7.2)], wall)
    c.polygon([ground.at(-15.5, z, 6.4), ground.at(15.5, z, 6.4), ground.at(15.5, z, 6.9), ground.at(-15.5, z, 6.9)], trim)
    c.polygon([ground.at(-17.5, z, 7.2), ground.at(17.5, z, 7.2), ground.at(13, z, 8.8), ground.at(-13, z, 8.8)], (122, 62, 48))
    c.polygon([ground.at(-11, z, 8.8), ground.at(11, z, 8.8), ground.at(7.5, z, 10.6), ground.at(-7.5, z, 10.6)], (140, 72, 54))
    for tip in (-17.3, 17.3):
        c.line([ground.at(tip, z, 7.2), ground.at(tip * 1.05, z, 8.2)], (200, 160, 70), 1.6)


def _booth(c: Canvas, ground: Ground, x: float, z: float) -> None:
    left, foot = ground.at(x - 0.9, z)
    right, top = ground.at(x + 0.9, z, 2.7)
    c.box(left - 4, foot - 3, right + 4, foot + 4, (206, 184, 60))
    c.box(left, top, right, foot, (224, 224, 220))
    c.box(left + 4, top + 8, right - 4, top + (foot - top) * 0.55, (58, 76, 90))
    c.box(left - 5, top - 5, right + 5, top + 2, (160, 44, 40))


@lru_cache(maxsize=2)
def _arm() -> Art:
    looks = []
    for look in range(_ARM_LOOKS):
        angle = radians(82 * look / (_ARM_LOOKS - 1))
        c = Canvas(176, 176, clear=True)
        for part in range(8):
            a, b = 8 + part * 10, 8 + part * 10 + 10
            colour: Colour = (208, 40, 36) if part % 2 else (244, 244, 240)
            start, end = (88 + cos(angle) * a, 150 - sin(angle) * a), (88 + cos(angle) * b, 150 - sin(angle) * b)
            c.line([start, end], colour, 5)
        c.box(80, 138, 96, 176, (226, 176, 40), 2)
        looks.append(c.pixels())
    return Art(tuple(looks), 8.4, 8.4)


def _opening(second: float, period: float, late: float) -> int:
    now = (second + late) % period
    part = min(max(0.0, now / 1.2), 1.0) if now < 6 else max(0.0, 1 - (now - 6) / 1.2)
    return round(part * (_ARM_LOOKS - 1))


def _life(stage: Stage, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    for index, lane in enumerate((-8.2, -3.9, 3.9, 8.2)):
        late = index * 3.7 + random.uniform(0, 2)
        rear = lane < 0
        movers.append(_barrier(stage, lane - 1.9, late))
        for turn in range(2):
            art = (
                vehicles.motorbike_end(random.randrange(8), rear=rear)
                if random.random() < 0.3
                else vehicles.car_end(random.randrange(8), rear=rear)
            )
            if index == 2 and turn == 0:
                art = vehicles.bus_end(random.randrange(4), rear=rear)
            movers.append(traveller(stage, art, _through(lane, rear, late, turn)))
    for index in range(7):
        x = random.choice((-12.6, 12.6, -13.2, 13.2)) + random.uniform(-0.4, 0.4)
        ways = random.choice(((11.0, 60.0), (60.0, 11.0)))
        movers.append(
            traveller(stage, walker(random.randrange(24)), straight((x, ways[0]), (x, ways[1]), 42.0, 60.0, index * 8.4), 5.0)
        )
    movers.append(standing(stage, walker(4), 1.6, _BARRIER - 1.2, 0.5))
    movers += [
        standing(stage, flag(0 if index % 2 else index), x, 43.0, 7.5, late=index)
        for index, x in enumerate((-20, -16.5, 16.5, 20))
    ]
    if variant == "rail":
        movers.append(
            traveller(stage, vehicles.train(leftwards=True), straight((92.0, _RAIL), (-92.0, _RAIL), 13.0, 30.0, 3.0), up=10.2)
        )
    if variant == "shuttle":
        stop = Path(
            ((0.0, 15.6, 120.0), (7.0, 15.6, 31.0), (8.0, 15.6, 30.0), (20.0, 15.6, 30.0), (24.0, 15.6, 9.0)), 30.0, 2.0
        )
        movers.append(traveller(stage, vehicles.bus_end(1, rear=False), stop))
    return movers


def _through(lane: float, rear: bool, late: float, turn: int) -> Path:
    """Come, wait for the barrier to open (at second 0 of its period), drive through."""
    stop, far, near = (_BARRIER - 2.2, 12.0, 130.0) if rear else (_BARRIER + 2.0, 130.0, 11.0)
    begin, end = (11.0, 130.0) if rear else (far, near)
    wait = (
        (0.0, lane, begin),
        (5.0, lane, stop + (begin - stop) * 0.12),
        (6.0, lane, stop),
        (9.0, lane, stop),
        (11.5, lane, stop + (end - stop) * 0.12),
        (15.0, lane, end),
    )
    return Path(wait, 30.0, late + 9.0 - 1.0 + turn * 15.0)


def _barrier(stage: Stage, x: float, late: float) -> Mover:
    def mover(second: float) -> Placed | None:
        return stage.stand(_arm(), _opening(second, 15.0, late), x, _BARRIER)

    return mover
