"""A venue under the open sky: a surface with its lines, a stand full of people, athletes at their sport."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, pi, sin
from random import Random

from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Path, Placed, Stage, rounds, standing, traveller
from scc_wall.simulator.draw.people import flag, walker
from scc_wall.simulator.draw.props import palm, skyline, tree
from scc_wall.simulator.draw.scene import Crowd, Scene

_WHITE: Colour = (230, 230, 224)


@dataclass(frozen=True, slots=True)
class Sport:
    """How a venue looks: colour around, colour of the field, its half width, near and far end in metres, who plays."""

    around: Colour
    field: Colour
    half: float
    near: float
    far: float
    players: int
    running: bool = True


_SPORTS: Mapping[str, Sport] = {
    "track": Sport((176, 84, 62), (88, 132, 70), 22, 26, 62, 8),
    "tennis": Sport((62, 118, 86), (56, 98, 152), 9, 17, 42, 4),
    "sand": Sport((150, 160, 112), (220, 198, 152), 10, 16, 38, 4),
    "grass": Sport((150, 112, 80), (94, 138, 70), 30, 20, 70, 9),
    "archery": Sport((120, 146, 90), (98, 140, 74), 24, 16, 70, 6, running=False),
    "skate": Sport((150, 150, 148), (178, 180, 180), 20, 15, 48, 6),
    "climb": Sport((138, 132, 124), (60, 96, 150), 14, 18, 34, 5, running=False),
}


def arena(scale: float, random: Random, variant: str) -> Scene:
    """Paint the venue."""
    sport = _SPORTS[variant]
    ground = Ground(horizon=random.uniform(88, 100), centre=random.uniform(280, 360), height=random.uniform(8, 9.5))
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=5)
    for _ in range(9):
        x, z = random.uniform(-90, 90), random.uniform(104, 140)
        (palm if random.random() < 0.4 else tree)(c, *ground.at(x, z), random.uniform(9, 13) * ground.scale(z), random, 0.4)
    c.gradient(ground.horizon + 3, 360, (132, 148, 104), (108, 136, 80))
    margin = sport.half * 0.42
    ground.strip(c, -sport.half - margin, sport.half + margin, max(9, sport.near - 6), sport.far + 9, sport.around)
    ground.strip(c, -sport.half, sport.half, sport.near, sport.far, sport.field)
    crowd = _stand(c, ground, sport, random)
    _MARKS[variant](c, ground, sport, random)
    return Scene(c, ground, lambda stage: _play(stage, sport, random, variant), crowds=(crowd,))


def _stand(c: Canvas, ground: Ground, sport: Sport, random: Random) -> Crowd:
    z = sport.far + 14
    left, low = ground.at(-sport.half * 1.5, z)
    right, top = ground.at(sport.half * 1.5, z + 14, 7.5)
    seat: Colour = random.choice(((176, 70, 60), (70, 104, 160), (206, 168, 70)))
    outline = ((left, low), (right, low), (right - 6, top), (left + 6, top))
    c.polygon(outline, seat)
    rows = max(3, int((low - top) / 4))
    for row in range(rows):
        y = top + (low - top) * row / rows
        c.line([(left, y), (right, y)], (seat[0] - 26, seat[1] - 22, seat[2] - 24), 0.8)
    c.polygon([(left - 8, top - 10), (right + 8, top - 10), (right + 2, top - 17), (left - 2, top - 17)], (228, 230, 228))
    for index in range(7):
        x = left + (right - left) * index / 6
        c.line([(x, top - 12), (x, low)], (150, 154, 158), 1.2)
    c.box(left, low, right, low + 5, (206, 204, 198))
    for index in range(8):
        x = left + (right - left) * index / 8
        c.box(
            x + 2,
            low,
            x + (right - left) / 8 - 2,
            low + 5,
            random.choice(((190, 46, 42), (40, 84, 150), (236, 190, 60), (50, 130, 90))),
        )
    return Crowd(((left + 2, low - 1), (right - 2, low - 1), (right - 8, top + 2), (left + 8, top + 2)), 1.4, 0.6)


def _frame(c: Canvas, ground: Ground, x0: float, x1: float, z0: float, z1: float, wide: float = 0.12) -> None:
    for x in (x0, x1):
        ground.strip(c, x - wide, x + wide, z0, z1, _WHITE)
    for z in (z0, z1):
        ground.strip(c, x0, x1, z, z + wide * 3, _WHITE)


def _track(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    del random
    for lane in range(9):
        out = lane * 1.05
        points = [
            ground.at((sport.half + out) * cos(a), 44 + (18 + out) * sin(a)) for a in (2 * pi * k / 72 for k in range(73))
        ]
        c.line(points, (226, 208, 200), 0.9)
    _frame(c, ground, -15, 15, 33, 56, 0.1)
    ground.strip(c, -0.08, 0.08, 33, 56, _WHITE)


def _tennis(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    del random
    for x in (-5.5, -4.1, 4.1, 5.5):
        ground.strip(c, x - 0.06, x + 0.06, sport.near + 1, sport.far - 1, _WHITE)
    for z in (sport.near + 1, 23.5, 35.5, sport.far - 1):
        ground.strip(c, -5.5, 5.5, z, z + 0.25, _WHITE)
    ground.strip(c, -0.06, 0.06, 23.5, 35.5, _WHITE)
    _net(c, ground, 6.4, 29.5, 1.0)


def _sand(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    for _ in range(700):
        x, z = random.uniform(-sport.half, sport.half), random.uniform(sport.near, sport.far)
        spot, size = ground.at(x, z), 0.16 * ground.scale(z)
        c.oval(spot[0], spot[1], size * 1.6, size * 0.5, random.choice(((206, 184, 138), (232, 212, 170))))
    for x in (-4, 4):
        ground.strip(c, x - 0.06, x + 0.06, 19, 35, (40, 70, 150))
    for z in (19.0, 35.0):
        ground.strip(c, -4, 4, z, z + 0.2, (40, 70, 150))
    _net(c, ground, 4.8, 27.0, 2.4, 1.4)


def _net(c: Canvas, ground: Ground, half: float, z: float, high: float, low: float = 0.0) -> None:
    (left, top), (right, _) = ground.at(-half, z, high), ground.at(half, z, high)
    bottom = ground.at(0, z, low)[1]
    c.box(left, top, right, bottom, (40, 46, 50, 90))
    c.box(left, top - 0.5, right, top + 1.5, _WHITE)
    for x in (left, right):
        c.line([(x, top - 2), (x, ground.at(0, z)[1])], (90, 94, 98), 2)


def _grass(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    del random
    for stripe in range(0, int(sport.far - sport.near), 8):
        ground.strip(c, -sport.half, sport.half, sport.near + stripe, sport.near + stripe + 4, (104, 150, 78))
    ground.area(c, [(0, 22), (13, 35), (0, 48), (-13, 35)], (176, 132, 92))
    ground.area(c, [(0, 26), (9, 35), (0, 44), (-9, 35)], (100, 146, 76))
    for x, z in ((0.0, 23.5), (11.4, 35.0), (0.0, 46.5), (-11.4, 35.0)):
        ground.strip(c, x - 0.4, x + 0.4, z - 0.4, z + 0.4, _WHITE)
    ground.area(c, [(-0.1, 24), (0.1, 24), (-29, 60), (-29.5, 60)], _WHITE)
    ground.area(c, [(-0.1, 24), (0.1, 24), (29.5, 60), (29, 60)], _WHITE)


def _archery(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    del random
    for x in range(-18, 19, 6):
        ground.strip(c, x - 3, x - 2.93, sport.near, sport.far, (206, 214, 190))
        foot, size = ground.at(x, 58), ground.scale(58)
        c.line([(foot[0] - size, foot[1]), (foot[0], foot[1] - 2.4 * size), (foot[0] + size, foot[1])], (130, 100, 70), 1.4)
        for radius, colour in (
            (0.85, _WHITE),
            (0.68, (40, 40, 44)),
            (0.5, (60, 130, 200)),
            (0.34, (206, 50, 46)),
            (0.17, (240, 206, 60)),
        ):
            c.oval(foot[0], foot[1] - 1.4 * size, radius * size, radius * size, colour)
    ground.strip(c, -20, 20, 21, 21.4, _WHITE)


def _skate(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    del sport
    for x, z, wide in ((-12, 40, 7), (6, 42, 9), (-3, 26, 5)):
        high = 2.2 if z > 30 else 1.0
        c.polygon(
            [
                ground.at(x - wide / 2, z),
                ground.at(x + wide / 2, z),
                ground.at(x + wide / 2, z + 3, high),
                ground.at(x - wide / 2, z + 3, high),
            ],
            random.choice(((196, 120, 60), (90, 130, 170), (200, 170, 80))),
        )
        ground.wall(c, (x - wide / 2, z + 3), (x + wide / 2, z + 3), high + 0.8, (120, 124, 128), high)
    c.oval(*ground.at(11, 25), 4.5 * ground.scale(25), 1.6 * ground.scale(25), (150, 152, 152))
    c.oval(*ground.at(11, 25.4), 3.8 * ground.scale(25), 1.2 * ground.scale(25), (128, 130, 132))


def _climb(c: Canvas, ground: Ground, sport: Sport, random: Random) -> None:
    z = sport.far - 1
    for index, x in enumerate((-9.0, -3.2, 2.6)):
        ground.wall(c, (x, z), (x + 5.4, z), 11.5, ((206, 204, 198), (70, 100, 150), (196, 120, 70))[index])
        for _ in range(70):
            spot = ground.at(x + random.uniform(0.3, 5.1), z, random.uniform(0.4, 11))
            c.oval(
                *spot, 1.7, 1.4, random.choice(((206, 50, 46), (240, 200, 60), (60, 150, 90), (40, 44, 50), (236, 236, 230)))
            )
    ground.wall(c, (-10, z), (9, z), 12.6, (150, 46, 42), 11.5)


_MARKS: Mapping[str, Callable[[Canvas, Ground, Sport, Random], None]] = {
    "track": _track, "tennis": _tennis, "sand": _sand, "grass": _grass, "archery": _archery, "skate": _skate, "climb": _climb,
}  # fmt: skip


def _play(stage: Stage, sport: Sport, random: Random, variant: str) -> Sequence[Mover]:
    movers: list[Mover] = []
    if variant == "track":
        for index in range(sport.players):
            out = index * 1.05 + 0.5
            loop = [((sport.half + out) * cos(2 * pi * k / 36), 44 + (18 + out) * sin(2 * pi * k / 36)) for k in range(36)]
            movers.append(
                traveller(stage, walker(index * 5, running=True), rounds(loop, 20.0 if index % 2 else 30.0, index * 1.3), 9.0)
            )
    else:
        for index in range(sport.players):
            home = random.uniform(-sport.half * 0.6, sport.half * 0.6), random.uniform(sport.near + 3, sport.far - 8)
            reach = 5.5 if sport.running else 1.0
            loop = [(home[0] + random.uniform(-reach, reach), home[1] + random.uniform(-reach, reach) * 0.8) for _ in range(8)]
            period = 15.0 if sport.running else 60.0
            movers.append(
                traveller(
                    stage,
                    walker(index * 5 + 1, running=sport.running),
                    rounds(loop, period, index * 2.0),
                    8.0 if sport.running else 2.0,
                )
            )
    if variant == "climb":
        for index, x in enumerate((-7.0, -1.0, 4.6)):
            movers.append(_climber(stage, x, sport.far - 1.1, index * 6.0))
    for index in range(6):
        x = random.choice((-1, 1)) * (sport.half * 1.18 + random.uniform(0, 1.5))
        path = Path(
            ((0.0, x, sport.near), (28.0, x, sport.far), (30.0, x, sport.far), (58.0, x, sport.near)), 60.0, index * 9.0
        )
        movers.append(traveller(stage, walker(random.randrange(24)), path, 5.0))
    z = sport.far + 12.0
    movers += [
        standing(stage, flag(index), x * sport.half * 1.42, z, 7.5, late=index * 0.6)
        for index, x in enumerate((-1, -0.6, 0.6, 1))
    ]
    return movers


def _climber(stage: Stage, x: float, z: float, late: float) -> Mover:
    art = walker(int(late) + 6, running=True)

    def mover(second: float) -> Placed | None:
        now = (second + late) % 20.0
        up = now / 12 * 8.5 if now < 12 else max(0.0, 8.5 - (now - 13) * 2.2) if now > 13 else 8.5
        return stage.stand(art, int(second * 4) % len(art.looks), x, z, up)

    return mover
