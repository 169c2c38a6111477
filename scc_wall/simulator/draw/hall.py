"""A venue under a roof: court, pool, bowling lanes or the village's dining hall, with lamps and a stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import sin
from random import Random

from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Path, Placed, Stage, rounds, straight, traveller
from scc_wall.simulator.draw.people import ball, swimmer, walker
from scc_wall.simulator.draw.scene import Crowd, Scene, Water

_WHITE: Colour = (236, 236, 230)
_BACK = 46.0
"""Metres to the far wall."""
_SIDE = 19.0


def hall(scale: float, random: Random, variant: str) -> Scene:
    """Paint the hall."""
    ground = Ground(horizon=random.uniform(112, 124), centre=random.uniform(300, 340), height=8.2)
    c = Canvas(640, 360, scale)
    _room(c, ground, random)
    crowd = () if variant == "dining" else (_stand(c, ground, random),)
    _FLOORS[variant](c, ground, random)
    water = (
        (Water(ground.at(0, 42)[1], min(358.0, ground.at(0, 17)[1]), 12.0, _pool_outline(ground)),) if variant == "pool" else ()
    )
    return Scene(c, ground, lambda stage: _play(stage, random, variant), sky=None, crowds=crowd, water=water)


def _room(c: Canvas, ground: Ground, random: Random) -> None:
    roof, wall = 17.0, random.choice(((206, 200, 190), (190, 200, 206), (210, 204, 188)))
    c.box(0, 0, 640, 360, (150, 152, 152))
    near = 7.0
    c.polygon(
        [
            ground.at(-_SIDE, near, roof),
            ground.at(_SIDE, near, roof),
            ground.at(_SIDE, _BACK, roof),
            ground.at(-_SIDE, _BACK, roof),
        ],
        (96, 102, 108),
    )
    for side in (-1, 1):
        c.polygon(
            [
                ground.at(side * _SIDE, near),
                ground.at(side * _SIDE, _BACK),
                ground.at(side * _SIDE, _BACK, roof),
                ground.at(side * _SIDE, near, roof),
            ],
            (wall[0] - 22, wall[1] - 20, wall[2] - 18),
        )
        for index in range(8):
            a, b = near + 4 + index * 4.6, near + 7.2 + index * 4.6
            ground.wall(c, (side * _SIDE, a), (side * _SIDE, b), 14.5, (206, 222, 228), 11.0)
    ground.wall(c, (-_SIDE, _BACK), (_SIDE, _BACK), roof, wall)
    for z in range(12, int(_BACK), 5):
        c.line(
            [ground.at(-_SIDE, z, roof - 0.5), ground.at(0, z, roof - 2.4), ground.at(_SIDE, z, roof - 0.5)],
            (150, 156, 162),
            max(1.0, 0.22 * ground.scale(z)),
        )
        for x in (-12, -6, 0, 6, 12):
            spot, size = ground.at(x, z, roof - 2.2), ground.scale(z)
            c.oval(spot[0], spot[1], 0.9 * size, 0.22 * size, (255, 255, 244))
    ground.strip(c, -_SIDE, _SIDE, 8, _BACK, (172, 168, 160))


def _stand(c: Canvas, ground: Ground, random: Random) -> Crowd:
    seat: Colour = random.choice(((150, 60, 56), (60, 92, 150), (190, 150, 60)))
    left, low = ground.at(-_SIDE + 2, _BACK - 5, 1.2)
    right, top = ground.at(_SIDE - 2, _BACK, 7.4)
    outline = ((left, low), (right, low), (right - 10, top), (left + 10, top))
    c.polygon(outline, seat)
    for row in range(9):
        y = top + (low - top) * row / 9
        c.line([(left, y), (right, y)], (seat[0] - 24, seat[1] - 20, seat[2] - 20), 0.8)
    c.box(left, low, right, ground.at(0, _BACK - 5)[1], (196, 192, 184))
    for index in range(9):
        x = left + (right - left) * index / 9
        c.box(
            x + 2,
            low + 2,
            x + (right - left) / 9 - 2,
            low + 9,
            random.choice(((190, 46, 42), (40, 84, 150), (236, 190, 60), (60, 130, 96))),
        )
    middle = (left + right) / 2
    c.box(middle - 34, top - 34, middle + 34, top - 10, (26, 30, 36))
    for index in range(4):
        c.box(middle - 28 + index * 15, top - 29, middle - 18 + index * 15, top - 15, (226, 150, 50))
    return Crowd(outline, 1.5, 0.6)


def _lines(c: Canvas, ground: Ground, half: float, near: float, far: float) -> None:
    for x in (-half, half):
        ground.strip(c, x - 0.08, x + 0.08, near, far, _WHITE)
    for z in (near, (near + far) / 2, far):
        ground.strip(c, -half, half, z, z + 0.25, _WHITE)


def _court(c: Canvas, ground: Ground, random: Random) -> None:
    ground.strip(c, -12, 12, 12.5, 40, random.choice(((70, 110, 140), (176, 96, 70), (78, 128, 98))))
    ground.strip(c, -8.5, 8.5, 15, 37, (198, 156, 102))
    for x in range(-8, 9):
        ground.strip(c, x - 0.03, x + 0.03, 15, 37, (184, 142, 90))
    _lines(c, ground, 8.5, 15, 37)
    c.oval(*ground.at(0, 26), 1.9 * ground.scale(26), 0.62 * ground.scale(26), (206, 90, 60))
    for z in (36.5,):
        foot, ring = ground.at(0, z + 1), ground.at(0, z, 3.05)
        c.line([foot, ground.at(0, z + 1, 4)], (80, 84, 90), 3)
        c.box(ring[0] - 13, ring[1] - 14, ring[0] + 13, ring[1] + 3, _WHITE)
        c.oval(ring[0], ring[1] + 2, 6, 2, (220, 90, 40))


def _volley(c: Canvas, ground: Ground, random: Random) -> None:
    ground.strip(c, -12, 12, 12.5, 40, random.choice(((70, 130, 110), (80, 100, 150))))
    ground.strip(c, -6.5, 6.5, 16, 36, (206, 120, 70))
    _lines(c, ground, 6.5, 16, 36)
    (left, top), (right, _) = ground.at(-7.2, 26, 2.4), ground.at(7.2, 26, 2.4)
    low = ground.at(0, 26, 1.3)[1]
    c.box(left, top, right, low, (40, 44, 48, 110))
    c.box(left, top - 1, right, top + 1.5, _WHITE)
    for x in (left, right):
        c.line([(x, top - 3), (x, ground.at(0, 26)[1])], (80, 84, 90), 3)


def _pool_outline(ground: Ground) -> tuple[tuple[float, float], ...]:
    return (ground.at(-12, 17), ground.at(12, 17), ground.at(12, 42), ground.at(-12, 42))


def _pool(c: Canvas, ground: Ground, random: Random) -> None:
    del random
    ground.strip(c, -17, 17, 8, 46, (206, 210, 206))
    ground.strip(c, -12.6, 12.6, 16.3, 42.8, (236, 240, 240))
    ground.strip(c, -12, 12, 17, 42, (52, 144, 186))
    for lane in range(9):
        x = -12 + lane * 3
        for index in range(26):
            colour: Colour = (206, 50, 46) if index % 2 else (240, 240, 236)
            ground.strip(c, x - 0.07, x + 0.07, 17 + index * 0.96, 17.96 + index * 0.96, colour)
        if lane < 8:
            ground.strip(c, x + 1.4, x + 1.6, 19, 40, (34, 100, 140))
            foot, top = ground.at(x + 1.5, 15.6), ground.at(x + 1.5, 15.6, 0.8)
            c.box(foot[0] - 12, top[1], foot[0] + 12, foot[1], (226, 228, 226))
            c.box(foot[0] - 12, top[1], foot[0] + 12, top[1] + 5, (40, 84, 150))


def _bowling(c: Canvas, ground: Ground, random: Random) -> None:
    ground.strip(c, -18, 18, 8, 17, (120, 84, 66))
    for lane in range(8):
        x = -15.5 + lane * 4
        ground.strip(c, x, x + 3, 17, 42, (214, 170, 110))
        for board in range(4):
            ground.strip(c, x + board * 0.8, x + board * 0.8 + 0.06, 17, 42, (196, 150, 92))
        ground.strip(c, x + 3, x + 4, 17, 42, (70, 66, 70))
        spot, size = ground.at(x + 1.5, 41.5), ground.scale(41.5)
        c.box(spot[0] - 1.9 * size, spot[1] - 2.6 * size, spot[0] + 1.9 * size, spot[1], (34, 36, 44))
        for pin in range(4):
            c.oval(spot[0] + (pin - 1.5) * 0.6 * size, spot[1] - 0.5 * size, 0.2 * size, 0.5 * size, _WHITE)
        c.box(
            spot[0] - 2 * size,
            spot[1] - 4.4 * size,
            spot[0] + 2 * size,
            spot[1] - 2.6 * size,
            random.choice(((190, 50, 60), (50, 80, 150), (226, 170, 60))),
        )


def _dining(c: Canvas, ground: Ground, random: Random) -> None:
    for tile in range(-18, 19, 2):
        ground.strip(c, tile - 0.03, tile + 0.03, 8, _BACK, (156, 150, 142))
    for z in (38.0, 31.0, 25.0, 20.0, 15.5):
        for x in (-13.5, -5.0, 5.0, 13.5):
            left, right = ground.at(x - 2.6, z, 0.8), ground.at(x + 2.6, z, 0.8)
            size = ground.scale(z)
            for seat in range(5):
                spot = ground.at(x - 2.2 + seat * 1.1, z + 0.7)
                shirt = random.choice(((206, 52, 46), (236, 234, 226), (38, 72, 140), (240, 178, 46), (44, 126, 84)))
                if random.random() < 0.75:
                    c.box(spot[0] - 0.26 * size, spot[1] - 1.15 * size, spot[0] + 0.26 * size, spot[1] - 0.4 * size, shirt, 2)
                    c.oval(spot[0], spot[1] - 1.35 * size, 0.17 * size, 0.21 * size, (150, 104, 76))
            c.box(left[0], left[1] - 0.16 * size, right[0], left[1] + 0.12 * size, (222, 214, 200))
            c.box(left[0], left[1] + 0.12 * size, right[0], left[1] + 0.2 * size, (150, 130, 104))
            for leg in (left[0] + 3, right[0] - 3):
                c.line([(leg, left[1]), (leg, left[1] + 0.8 * size)], (110, 110, 112), 1.4)
    low, top = ground.at(0, _BACK - 1)[1], ground.at(0, _BACK - 1, 1.1)[1]
    c.box(110, top, 530, low, (196, 120, 70))
    for x in range(120, 520, 34):
        c.box(x, top - 4, x + 24, top, random.choice(((90, 140, 70), (206, 150, 60), (190, 70, 50), (226, 220, 200))), 2)
        c.box(x, top - 22, x + 24, top - 17, (214, 216, 216))


_FLOORS: Mapping[str, Callable[[Canvas, Ground, Random], None]] = {
    "court": _court, "volley": _volley, "pool": _pool, "bowling": _bowling, "dining": _dining,
}  # fmt: skip


def _play(stage: Stage, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    if variant in {"court", "volley"}:
        for index in range(10):
            half = (16.0, 25.0) if index % 2 else (27.0, 35.0)
            loop = [(random.uniform(-6, 6), random.uniform(*half)) for _ in range(9)]
            movers.append(traveller(stage, walker(3 if index % 2 else 8, running=True), rounds(loop, 20.0, index), 9.0))
        movers.append(_flying(stage))
    if variant == "pool":
        for lane in range(8):
            x = -10.5 + lane * 3
            lasts = random.uniform(12.5, 14.8)
            path = Path(((0.0, x, 18.0), (lasts, x, 41.0), (lasts * 2, x, 18.0)), 30.0, lane * 0.3)
            movers.append(traveller(stage, swimmer(lane), path, 5.0))
    if variant == "bowling":
        for lane in range(8):
            x = -14.0 + lane * 4
            movers.append(traveller(stage, ball(1), straight((x, 18.0), (x + 0.3, 41.0), 2.6, 10.0, lane * 3.7)))
            movers.append(
                traveller(
                    stage,
                    walker(lane * 4),
                    Path(((0.0, x, 11.0), (2.5, x, 16.5), (5.0, x, 16.5), (8.0, x, 11.0)), 10.0, lane * 3.7 + 2.5),
                    5.0,
                )
            )
    count = {"dining": 16, "bowling": 3}.get(variant, 7)
    for index in range(count):
        x = random.choice((-9.3, 0.0, 9.3, -17.0, 17.0)) if variant == "dining" else random.choice((-14.5, 14.5, -15.5, 15.5))
        ends = ((x, 10.5), (x, 43.0)) if index % 2 else ((x, 43.0), (x, 10.5))
        movers.append(traveller(stage, walker(random.randrange(24)), straight(*ends, 26.0, 30.0, index * 5.3), 5.0))
    return movers


def _flying(stage: Stage) -> Mover:
    path = rounds([(-5, 18), (4, 32), (5, 20), (-4, 34), (0, 22), (3, 35)], 12.0, 0.0)

    def mover(second: float) -> Placed | None:
        place = path.at(second)
        return None if place is None else stage.stand(ball(0), 0, *place, 1.0 + 3.2 * abs(sin(second % 2.0 / 2.0 * 3.1416)))

    return mover
