"""What a scene hands over: a drawn background with open sky, things that move, and areas that live (crowds, water)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from scc_wall.simulator.draw.canvas import Canvas, Colour, Point
from scc_wall.simulator.draw.ground import Ground
from scc_wall.simulator.draw.motion import Mover, Stage


@dataclass(frozen=True, slots=True)
class Crowd:
    """Spectators within a polygon (units): `size` is a head's, `share` how full it is."""

    outline: tuple[Point, ...]
    size: float = 1.6
    share: float = 0.5


@dataclass(frozen=True, slots=True)
class Water:
    """Moving water from one row to another (units), within a polygon if one is given."""

    top: float
    bottom: float
    strength: float = 7.0
    outline: tuple[Point, ...] = ()


@dataclass(frozen=True, slots=True)
class Scene:
    """A place: `sky` is its colour above and at the horizon (None indoors), `movers` are made for a stage.

    `mirrors` False keeps it the right way round: Indonesia drives on the left.
    """

    canvas: Canvas
    ground: Ground
    movers: Callable[[Stage], Sequence[Mover]]
    sky: tuple[Colour, Colour] | None = ((104, 148, 196), (206, 220, 230))
    crowds: tuple[Crowd, ...] = ()
    water: tuple[Water, ...] = ()
    mirrors: bool = True


Painter = Callable[[float, Random, str], Scene]
"""Draws a place: pixels a unit, the camera's own randomness, and which variant of the place."""
