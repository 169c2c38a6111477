"""A main road with a junction; variants: the LRT's viaduct across it, and the towers of the Ampera bridge behind it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from scc_wall.simulator.draw import vehicles
from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Art, Mover, Path, Stage, rounds, straight, traveller
from scc_wall.simulator.draw.people import walker
from scc_wall.simulator.draw.props import block, lamp, palm, skyline, tree
from scc_wall.simulator.draw.scene import Scene, Water

ASPHALT: Colour = (92, 94, 98)
_PAINT: Colour = (214, 214, 208)
_LANES = (-8.2, -4.9, 4.9, 8.2)


def road(scale: float, random: Random, variant: str) -> Scene:
    """Paint the junction."""
    ground = Ground(horizon=random.uniform(84, 104), centre=random.uniform(280, 360), height=random.uniform(7.0, 8.6))
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=0 if variant == "bridge" else 12)
    c.gradient(ground.horizon + 2, 360, (118, 132, 92), (88, 116, 66))
    if variant == "bridge":
        _bridge(c, ground)
    cross = random.uniform(34, 42)
    _surfaces(c, ground, cross)
    for side in (-1, 1):
        for z in (150, 110, 84, 64, 52):
            x = side * random.uniform(19, 24)
            foot = ground.at(x, z)
            (palm if random.random() < 0.4 else tree)(
                c, *foot, random.uniform(7, 11) * ground.scale(z), random, min(0.75, z / 190)
            )
        if variant != "bridge":
            _houses(c, ground, side, random)
    for z in (120, 90, 66, 30):
        lamp(c, ground, 0, z, 3)
        lamp(c, ground, 0, z, -3)
    if variant == "rail":
        viaduct(c, ground, 62.0)
    water = (Water(ground.horizon + 2, ground.horizon + 9, 5.0),) if variant == "bridge" else ()
    return Scene(c, ground, lambda stage: _traffic(stage, cross, random, variant), water=water, mirrors=False)


def _surfaces(c: Canvas, ground: Ground, cross: float) -> None:
    ground.strip(c, -13.5, 13.5, 9, 400, (150, 148, 142))
    ground.strip(c, -200, 200, cross - 9, cross + 9, (150, 148, 142))
    ground.strip(c, -10.2, 10.2, 9, 400, ASPHALT)
    ground.strip(c, -200, 200, cross - 7, cross + 7, ASPHALT)
    for near, far in ((9.0, cross - 9), (cross + 9, 300.0)):
        ground.strip(c, -2.2, 2.2, near, far, (176, 172, 160))
        ground.strip(c, -1.7, 1.7, near, far, (84, 120, 62))
        for x in (-9.9, 9.9):
            ground.strip(c, x - 0.1, x + 0.1, near, far, _PAINT)
        for x in (-6.5, 6.5):
            z = near
            while z < min(far, 160):
                ground.strip(c, x - 0.1, x + 0.1, z, min(z + 3, far), _PAINT)
                z += 8
    _markings(c, ground, cross)


def _markings(c: Canvas, ground: Ground, cross: float) -> None:
    for x in range(-60, 61, 8):
        if abs(x) > 11:
            ground.strip(c, x, x + 3, cross - 0.1, cross + 0.1, _PAINT)
    for z in (cross - 11.5, cross + 9.5):
        for index in range(18):
            left = -9.6 + index * 1.1
            if abs(left + 0.3) > 2.2:
                ground.strip(c, left, left + 0.6, z, z + 2.4, _PAINT)
    for index in range(9):  # a yellow box junction, as Indonesian roads have it
        ground.area(
            c,
            [
                (-9 + index * 2, cross - 6),
                (-8.8 + index * 2, cross - 6),
                (-7.8 + index * 2, cross + 6),
                (-8.0 + index * 2, cross + 6),
            ],
            (206, 176, 70),
        )


def _houses(c: Canvas, ground: Ground, side: int, random: Random) -> None:
    walls: tuple[Colour, ...] = ((196, 186, 170), (178, 190, 196), (206, 196, 184), (170, 164, 160), (200, 172, 150))
    for z in (130, 96, 74):
        x = side * random.uniform(27, 31)
        left, foot = ground.at(x if side > 0 else x - 20, z)
        wide, high = 20 * ground.scale(z), random.uniform(9, 17) * ground.scale(z)
        block(c, left, foot - high, left + wide, foot, random.randint(2, 4), random.randint(4, 6), random.choice(walls), random)
        c.box(
            left + wide * 0.1,
            foot - high * 0.28,
            left + wide * 0.9,
            foot - high * 0.2,
            random.choice(((190, 50, 44), (40, 90, 160), (230, 180, 50))),
        )


def viaduct(c: Canvas, ground: Ground, z: float) -> None:
    """Draw the elevated railway across the picture."""
    for x in (-46, -16, 16, 46):
        top, foot = ground.at(x, z, 8), ground.at(x, z)
        wide = 1.3 * ground.scale(z)
        c.box(top[0] - wide, top[1], top[0] + wide, foot[1], (158, 160, 160))
        c.box(top[0] - wide, top[1], top[0] - wide * 0.2, foot[1], (176, 178, 178))
    y0, y1 = ground.at(0, z, 10.4)[1], ground.at(0, z, 8)[1]
    c.box(0, y0, 640, y1, (182, 184, 184))
    c.box(0, y1 - 3, 640, y1, (132, 134, 136))
    c.box(0, y0 - 3, 640, y0, (150, 154, 158))


def _bridge(c: Canvas, ground: Ground) -> None:
    horizon = ground.horizon
    c.gradient(horizon - 2, horizon + 10, (150, 150, 130), (138, 134, 112))
    red: Colour = (172, 52, 46)
    for x in (ground.centre - 70, ground.centre + 70):
        for leg in (-11, 11):
            c.polygon(
                [
                    (x + leg - 5, horizon + 8),
                    (x + leg + 5, horizon + 8),
                    (x + leg * 0.9 + 3.6, horizon - 74),
                    (x + leg * 0.9 - 3.6, horizon - 74),
                ],
                red,
            )
            c.polygon(
                [
                    (x + leg - 5, horizon + 8),
                    (x + leg - 2, horizon + 8),
                    (x + leg * 0.9 - 2, horizon - 74),
                    (x + leg * 0.9 - 3.6, horizon - 74),
                ],
                (196, 74, 64),
            )
        for y in (-74, -52, -30, -8):
            c.box(x - 14, horizon + y, x + 14, horizon + y + 6, red)
        c.box(x - 17, horizon - 82, x + 17, horizon - 73, (150, 44, 40))
        c.box(x - 6, horizon - 60, x + 6, horizon - 50, (232, 226, 206))
    c.box(0, horizon - 6, 640, horizon + 1, (150, 62, 54))
    for x in range(0, 640, 9):
        c.line([(x, horizon - 14), (x, horizon - 6)], (160, 70, 60), 0.8)
    c.box(0, horizon - 15, 640, horizon - 13.4, (160, 70, 60))


def _traffic(stage: Stage, cross: float, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    for lane in _LANES:
        for index in range(3):
            rear = lane < 0
            lasts, late = random.uniform(11, 17), index * 10 + random.uniform(0, 3) + (lane * 2) % 9
            kind = random.random()
            art = _end(random, rear, kind)
            ends = ((lane, 11.0), (lane, 210.0)) if rear else ((lane, 210.0), (lane, 11.0))
            movers.append(traveller(stage, art, _braking(ends, lasts, 30.0, late)))
    for index in range(5):
        left = index % 2 == 0
        z = cross + (-3.2 if left else 3.2)
        ends = ((60.0, z), (-60.0, z)) if left else ((-60.0, z), (60.0, z))
        art = (
            vehicles.motorbike_side(random.randrange(8), leftwards=left)
            if random.random() < 0.45
            else vehicles.car_side(random.randrange(8), leftwards=left)
        )
        if index == 3:
            art = vehicles.bus_side(random.randrange(4), leftwards=left)
        movers.append(
            traveller(
                stage,
                art,
                straight(*ends, random.uniform(10, 14), 30.0 if index < 3 else 60.0, index * 7.3 + random.uniform(0, 4)),
            )
        )
    for index in range(5):
        z = cross - 10 + random.uniform(-0.8, 0.8)
        side = -1 if index % 2 else 1
        movers.append(
            traveller(stage, walker(random.randrange(24)), rounds([(side * 14, z), (-side * 14, z)], 60.0, index * 11.0), 5.0)
        )
    for index in range(4):
        x, way = random.choice((-12, 12)) + random.uniform(-0.8, 0.8), random.choice(((14.0, 60.0), (60.0, 14.0)))
        movers.append(
            traveller(stage, walker(random.randrange(24)), straight((x, way[0]), (x, way[1]), 40.0, 60.0, index * 15.0), 5.0)
        )
    if variant == "rail":
        movers.append(_train(stage, 62.0))
    return movers


def _end(random: Random, rear: bool, kind: float) -> Art:
    if kind < 0.34:
        return vehicles.motorbike_end(random.randrange(8), rear=rear)
    if kind < 0.42:
        return vehicles.bus_end(random.randrange(4), rear=rear)
    return vehicles.car_end(random.randrange(8), rear=rear)


def _braking(ends: tuple[tuple[float, float], tuple[float, float]], lasts: float, period: float, late: float) -> Path:
    (x0, z0), (x1, z1) = ends
    ways = (0.0, 0.3, 0.52, 0.74, 1.0)
    times = (0.0, 0.24, 0.5, 0.8, 1.0)
    return Path(
        tuple((time * lasts, x0 + (x1 - x0) * way, z0 + (z1 - z0) * way) for time, way in zip(times, ways, strict=True)),
        period,
        late,
    )


def _train(stage: Stage, z: float) -> Mover:
    return traveller(stage, vehicles.train(leftwards=True), straight((95.0, z), (-95.0, z), 12.0, 30.0, 4.0), up=10.2)
