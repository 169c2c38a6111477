"""Things that move through a scene: art at the size its distance asks for, on paths that close after a minute."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from scc_wall.simulator.draw.canvas import Bytes
from scc_wall.simulator.draw.ground import WIDTH, Ground
from scc_wall.simulator.draw.planes import Sprite, Tint, scaled_sprite

MINUTE = 60.0


@dataclass(frozen=True, slots=True)
class Placed:
    """A sprite in a picture: left and top in pixels; the deeper one (larger `depth`) is pasted first."""

    sprite: Sprite
    left: int
    top: int
    depth: float


Mover = Callable[[float], Placed | None]
"""Where something is at a second of the minute; None while it is not in the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class Art:
    """A drawn thing with its true size in metres; `looks` are the phases of its movement."""

    looks: tuple[Bytes, ...]
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Stage:
    """Where things stand: perspective, pixels a unit, light, and whether the whole picture is mirrored."""

    ground: Ground
    scale: float
    tint: Tint
    mirrored: bool
    _made: dict[tuple[Art, int, int, int], Sprite] = field(default_factory=dict)

    def sprite(self, art: Art, look: int, units_a_metre: float) -> Sprite:
        """Return art at a size, made once: sizes go in steps of 6 % so that few are needed."""
        pixels = units_a_metre * self.scale
        width, height = max(2, round(art.wide * pixels)), max(2, round(art.high * pixels))
        step = max(1, height // 16)
        height -= height % step
        width = max(2, round(height * art.wide / art.high)) if height > 8 else width
        key = (art, look, width, height)
        if key not in self._made:
            self._made[key] = scaled_sprite(art.looks[look], width, height, self.tint, mirrored=self.mirrored)
        return self._made[key]

    def stand(self, art: Art, look: int, x: float, z: float, up: float = 0.0) -> Placed:
        """Return art standing at x, z metres (its lower middle)."""
        across, row = self.ground.at(x, z, up)
        return self.at(art, look, across, row, self.ground.scale(z), z)

    def at(self, art: Art, look: int, across: float, row: float, units_a_metre: float, depth: float) -> Placed:
        """Return art with its lower middle at a place of the picture (units)."""
        sprite = self.sprite(art, look, units_a_metre)
        width, height = sprite.size
        if self.mirrored:
            across = WIDTH - across
        return Placed(sprite, round(across * self.scale) - width // 2, round(row * self.scale) - height, depth)


@dataclass(frozen=True, slots=True)
class Path:
    """Points (seconds, x, z in metres) passed in order; `period` divides a minute, `late` shifts the start."""

    points: tuple[tuple[float, float, float], ...]
    period: float
    late: float = 0.0

    def at(self, second: float) -> tuple[float, float] | None:
        """Return x and z, or None before the first and after the last point."""
        now = (second + self.late) % self.period
        after = bisect_right(self.points, now, key=lambda point: point[0])
        if not 0 < after < len(self.points):
            return None
        (t0, x0, z0), (t1, x1, z1) = self.points[after - 1], self.points[after]
        part = (now - t0) / (t1 - t0)
        return x0 + (x1 - x0) * part, z0 + (z1 - z0) * part


def traveller(stage: Stage, art: Art, path: Path, looks_a_second: float = 0.0, up: float = 0.0) -> Mover:
    """Return a mover along a path on the ground, stepping through its looks."""

    def mover(second: float) -> Placed | None:
        place = path.at(second)
        if place is None:
            return None
        look = int((second + path.late) * looks_a_second) % len(art.looks)
        return stage.stand(art, look, *place, up)

    return mover


def standing(
    stage: Stage, art: Art, x: float, z: float, looks_a_second: float = 0.0, up: float = 0.0, late: float = 0.0
) -> Mover:
    """Return something that stays in its place and moves in itself, as a flag does."""
    placed = [stage.stand(art, look, x, z, up) for look in range(len(art.looks))]
    return lambda second: placed[int((second + late) * looks_a_second) % len(placed)]


def straight(start: tuple[float, float], end: tuple[float, float], lasts: float, period: float, late: float) -> Path:
    """Return a straight way of `lasts` seconds in every `period`."""
    return Path(((0.0, *start), (lasts, *end)), period, late)


def rounds(points: Sequence[tuple[float, float]], period: float, late: float) -> Path:
    """Return a closed way through points, at even times."""
    closed = [*points, points[0]]
    step = period / len(points)
    return Path(tuple((index * step, *point) for index, point in enumerate(closed)), period, late)
