"""What a dome sees all around: Jakabaring from a roof, as things on flat ground, drawn by angle and farthest first.

Nothing here is a survey: places are where they look well, the same for the same camera every time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import atan, atan2, cos, degrees, hypot, pi, radians, sin
from random import Random

from scc_wall.simulator.draw.canvas import Colour
from scc_wall.simulator.draw.props import mixed

HEIGHT = 38.0
"""Metres of the camera above the ground."""
HAZE: Colour = (186, 200, 208)
FARTHEST = 9000.0
_ROADS = (
    (-3500, 85, 3500, 60, 22),
    (-3500, 460, 3500, 520, 16),
    (130, -3500, 40, 2600, 20),
    (-420, -3000, -520, 2500, 14),
    (-2600, -700, 2600, -640, 14),
)
_MANY = (
    ("tree", 400, 70, 3800),
    ("palm", 220, 70, 3800),
    ("block", 170, 220, 5200),
    ("pole", 90, 60, 2400),
    ("person", 220, 50, 1400),
)
"""Kind, how many, nearest and farthest in metres."""
_SIZES = {
    "tree": (5, 11, 1, 1), "palm": (5, 11, 1, 1), "block": (6, 34, 0.7, 2.4), "pole": (9, 9, 0.2, 0.2),
    "person": (1.6, 1.8, 0.35, 0.35), "woods": (9, 26, 10, 20), "car": (1.4, 1.8, 2.4, 2.9),
}  # fmt: skip
"""How high, in metres, and how wide as a part of that: from, to."""
_SIGNS = (
    (12, 240, "GERBANG UTAMA"),
    (-8, 520, "STASIUN LRT"),
    (118, 640, "DANAU JAKABARING"),
    (-64, 760, "PINTU 3"),
    (64, 330, "PINTU 2"),
    (170, 420, "WISMA ATLET"),
    (-120, 380, "PARKIR B"),
    (33, 1600, "KOTA PALEMBANG"),
    (-20, 3000, "MUSI"),
)


@dataclass(frozen=True, slots=True)
class Thing:
    """Something upright: bearing and distance (degrees, metres), height and width in metres, and a seed for its looks."""

    kind: str
    bearing: float
    distance: float
    high: float
    wide: float
    seed: int
    name: str = ""

    @property
    def foot(self) -> float:
        """The tilt at which it stands, in degrees."""
        return -degrees(atan(HEIGHT / self.distance))

    @property
    def top(self) -> float:
        """The tilt of its top."""
        return degrees(atan((self.high - HEIGHT) / self.distance))

    @property
    def half(self) -> float:
        """Half its width in degrees."""
        return degrees(atan(self.wide / 2 / self.distance))


@dataclass(frozen=True, slots=True)
class Patch:
    """Something flat: corners in metres to the right (east) and ahead (north) of the camera."""

    corners: tuple[tuple[float, float], ...]
    colour: Colour

    def seen(self) -> tuple[tuple[float, float], ...]:
        """Return its corners as bearing and tilt in degrees; bearings may pass 180 where it does."""
        told: list[tuple[float, float]] = []
        last = None
        for x, z in _finely(self.corners):
            bearing = degrees(atan2(x, z))
            if last is not None:
                bearing += 360 * round((last - bearing) / 360)
            last = bearing
            told.append((bearing, -degrees(atan(HEIGHT / max(2.0, hypot(x, z))))))
        return tuple(told)


@dataclass(frozen=True, slots=True)
class World:
    """All around a camera: flat patches in order, upright things farthest first."""

    patches: tuple[tuple[tuple[tuple[float, float], ...], Colour], ...]
    things: tuple[Thing, ...]


def world(label: str) -> World:
    """Return what a camera sees."""
    random = Random(f"scc-wall dome {label}")  # noqa: S311 - for pictures, and the same each time
    things = sorted(_things(random), key=lambda one: -one.distance)
    return World(tuple((one.seen(), one.colour) for one in _patches(random)), tuple(things))


def _patches(random: Random) -> Iterator[Patch]:
    for _ in range(46):  # fields
        far, angle, size = random.uniform(150, 4200), random.uniform(0, 2 * pi), random.uniform(60, 340)
        x, z = far * sin(angle), far * cos(angle)
        green = mixed((104, 130, 78), (142, 138, 96), random.random())
        yield _rectangle(x, z, size, size * random.uniform(0.5, 1.4), random.uniform(0, pi), hazy(green, far))
    lake = [(760 + 420 * cos(a / 14 * pi), 240 + 1250 * sin(a / 14 * pi)) for a in range(28)]
    yield Patch(tuple(lake), (104, 138, 156))
    yield Patch(((-5200, 2900), (5200, 2350), (5200, 2800), (-5200, 3400)), (142, 156, 158))  # Musi
    for x0, z0, x1, z1, wide in _ROADS:
        yield _road(x0, z0, x1, z1, wide, (118, 120, 122))
        yield _road(x0, z0, x1, z1, wide * 0.03, (214, 212, 200))
    yield _rectangle(-640, 620, 260, 200, 0.3, (178, 170, 158))  # the stadium's plaza
    for row in range(5):
        for column in range(14):
            yield _rectangle(
                -150 + column * 6, -150 - row * 14, 2.6, 5.2, 0, mixed((70, 74, 82), (190, 60, 52), random.random() ** 3)
            )
    for angle in range(0, 360, 3):  # paving around the building, so that a look down has something to show
        for far in (14, 20, 28, 38):
            x, z = far * sin(radians(angle)), far * cos(radians(angle))
            grey = random.randint(128, 168)
            yield _rectangle(x, z, far * 0.046, far * 0.22, radians(-angle), (grey, grey - 4, grey - 12))


def _things(random: Random) -> Iterator[Thing]:
    for kind, count, nearest, farthest in _MANY:
        for _ in range(count):
            bearing, far = random.uniform(-180, 180), nearest * (farthest / nearest) ** random.random()
            if not _in_water(bearing, far):
                yield _made(kind, bearing, far, random)
    for bearing in range(-180, 180):
        yield _made("woods", bearing + random.random(), random.uniform(5200, 7000), random)
    for _ in range(160):  # cars on the road below
        x, far = random.uniform(-900, 900), 62 + 60 * random.random() ** 2
        yield _made("car", degrees(atan2(x, far)), hypot(x, far), random)
    yield Thing("stadium", -46, 890, 46, 300, 1)
    yield Thing("bridge", -22, 4700, 75, 700, 2)
    for bearing, far, name in _SIGNS:
        yield Thing("sign", bearing, far, 7 + far / 150, 13 + far / 60, 3, name)


def _made(kind: str, bearing: float, far: float, random: Random) -> Thing:
    low, high, least, most = _SIZES[kind]
    tall = random.uniform(low, high) * (1 + far / 5000 if kind == "block" else 1)
    seed = random.randrange(1 << 30)
    return Thing(kind, bearing, far, tall, tall * random.uniform(least, most), seed, f"{seed % 100:02d}")


def _in_water(bearing: float, far: float) -> bool:
    x, z = far * sin(radians(bearing)), far * cos(radians(bearing))
    return ((x - 760) / 430) ** 2 + ((z - 240) / 1270) ** 2 < 1 or 2300 < z < 3450


def hazy(colour: Colour, far: float) -> Colour:
    """Return a colour as the air makes it at a distance in metres."""
    return mixed(colour, HAZE, min(0.92, (far / FARTHEST) ** 0.6))


def _rectangle(x: float, z: float, wide: float, deep: float, turned: float, colour: Colour) -> Patch:
    corners = ((-wide / 2, -deep / 2), (wide / 2, -deep / 2), (wide / 2, deep / 2), (-wide / 2, deep / 2))
    return Patch(
        tuple((x + a * cos(turned) - b * sin(turned), z + a * sin(turned) + b * cos(turned)) for a, b in corners), colour
    )


def _road(x0: float, z0: float, x1: float, z1: float, wide: float, colour: Colour) -> Patch:
    long = hypot(x1 - x0, z1 - z0)
    aside, ahead = (z1 - z0) / long * wide / 2, -(x1 - x0) / long * wide / 2
    return Patch(
        ((x0 - aside, z0 - ahead), (x1 - aside, z1 - ahead), (x1 + aside, z1 + ahead), (x0 + aside, z0 + ahead)), colour
    )


def _finely(corners: tuple[tuple[float, float], ...]) -> Iterator[tuple[float, float]]:
    """Yield points along a polygon, the closer together the nearer they are, so that its sides look straight by angle too."""
    for (x0, z0), (x1, z1) in zip(corners, (*corners[1:], corners[0]), strict=True):
        long, gone = max(1e-6, hypot(x1 - x0, z1 - z0)), 0.0
        while gone < long:
            x, z = x0 + (x1 - x0) * gone / long, z0 + (z1 - z0) * gone / long
            yield x, z
            gone += max(1.5, 0.07 * hypot(x, z))
