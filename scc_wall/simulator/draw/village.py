"""The athletes' village: blocks of flats along a street with trees, people, bicycles' speed and a shuttle bus."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from scc_wall.simulator.draw import vehicles
from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Path, Stage, standing, straight, traveller
from scc_wall.simulator.draw.people import flag, walker
from scc_wall.simulator.draw.props import lamp, mixed, palm, skyline, tree
from scc_wall.simulator.draw.road import ASPHALT
from scc_wall.simulator.draw.scene import Scene


def village(scale: float, random: Random, variant: str) -> Scene:
    """Paint the street."""
    del variant
    ground = Ground(horizon=random.uniform(104, 118), centre=random.uniform(300, 340), height=6.6)
    c = Canvas(640, 360, scale)
    skyline(c, ground.horizon, random, buildings=3)
    c.gradient(ground.horizon + 2, 360, (128, 146, 96), (96, 128, 70))
    ground.strip(c, -8, 8, 8, 300, (182, 176, 166))
    ground.strip(c, -4.2, 4.2, 8, 300, ASPHALT)
    z = 9.0
    while z < 150:
        ground.strip(c, -0.09, 0.09, z, z + 2.5, (216, 214, 206))
        z += 6.5
    wall = random.choice(((214, 200, 178), (196, 206, 208), (216, 190, 170)))
    for side in (-1, 1):
        for far, near in ((150, 108), (96, 62), (52, 30)):
            _flats(c, ground, side * 15, near, far, 15.5, wall, random)
        for z in (120, 86, 57, 40, 27):
            (tree if random.random() < 0.6 else palm)(
                c, *ground.at(side * random.uniform(10, 12), z), random.uniform(4.5, 7) * ground.scale(z), random, z / 260
            )
        for z in (100, 60, 24):
            lamp(c, ground, side * 6.2, z, -side * 1.8, 7.5)
    return Scene(c, ground, lambda stage: _life(stage, random), mirrors=False)


def _flats(c: Canvas, ground: Ground, x: float, near: float, far: float, high: float, wall: Colour, random: Random) -> None:
    """Draw a block whose long side runs along the street, in perspective."""
    side = 1 if x > 0 else -1
    ground.wall(c, (x, near), (x + side * 14, near), high, mixed(wall, (90, 92, 98), 0.35))
    ground.wall(c, (x, near), (x, far), high, wall)
    floors, bays = 5, 7
    for floor in range(floors):
        low = floor * high / floors
        ground.wall(c, (x, near), (x, far), low + 0.35, mixed(wall, (80, 80, 84), 0.3), low)
        for bay in range(bays):
            a = near + (far - near) * (bay + 0.22) / bays
            b = near + (far - near) * (bay + 0.8) / bays
            glass = mixed((50, 64, 76), (128, 146, 156), random.random() ** 2)
            ground.wall(c, (x, a), (x, b), low + 2.5, glass, low + 0.9)
            ground.wall(c, (x - side * 0.5, a), (x - side * 0.5, b), low + 1.2, mixed(wall, (255, 255, 255), 0.45), low + 0.5)
            if random.random() < 0.3:  # washing on the balcony
                cloth = random.choice(((206, 70, 60), (240, 240, 236), (60, 100, 170), (230, 190, 70)))
                middle = (a + b) / 2
                ground.wall(c, (x - side * 0.6, a), (x - side * 0.6, middle), low + 1.9, cloth, low + 1.2)
        for bay in range(4):
            left = x + side * (1.5 + bay * 3.2)
            ground.wall(c, (left, near), (left + side * 1.6, near), low + 2.5, (66, 78, 88), low + 1.0)
    ground.wall(c, (x - side * 0.4, near), (x - side * 0.4, far), high + 0.7, (150, 84, 66), high - 0.1)
    ground.wall(c, (x, near), (x + side * 14, near), high + 0.7, (124, 70, 56), high - 0.1)


def _life(stage: Stage, random: Random) -> Sequence[Mover]:
    movers: list[Mover] = []
    for index in range(15):
        running = random.random() < 0.25
        x = random.choice((-6.6, -5.4, 5.4, 6.6)) + random.uniform(-0.6, 0.6)
        ends = ((x, 10.0), (x, 95.0)) if random.random() < 0.5 else ((x, 95.0), (x, 10.0))
        lasts = 26.0 if running else 56.0
        path = straight(*ends, lasts, 30.0 if running else 60.0, index * 4.1)
        movers.append(traveller(stage, walker(random.randrange(24), running=running), path, 9.0 if running else 5.0))
    movers.append(
        traveller(
            stage,
            vehicles.bus_end(1, rear=False),
            Path(((0, 2.0, 140.0), (9, 2.0, 38.0), (20, 2.0, 38.0), (26, 2.0, 8.0)), 60.0, 4.0),
        )
    )
    for index in range(3):
        rear = index % 2 == 0
        lane, kind = (
            (-2.0 if rear else 2.0),
            vehicles.motorbike_end(index * 3, rear=rear) if index else vehicles.car_end(4, rear=rear),
        )
        ends = ((lane, 9.0), (lane, 150.0)) if rear else ((lane, 150.0), (lane, 9.0))
        movers.append(traveller(stage, kind, straight(*ends, 13.0, 30.0 if index != 1 else 60.0, index * 9.5 + 34)))
    movers += [
        traveller(stage, walker(index * 7 + 3), straight((-7.0, 33.0), (7.0, 33.5), 12.0, 30.0, index * 13.0), 5.0)
        for index in range(2)
    ]
    movers += [
        standing(stage, flag(index), side * 8.8, z, 7.5, late=index)
        for index, (side, z) in enumerate(((-1, 34.0), (1, 34.0), (-1, 48.0), (1, 48.0)))
    ]
    return movers
