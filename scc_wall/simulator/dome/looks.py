"""How the things around a dome look: drawn by angle into a window of bearings and tilts."""

from __future__ import annotations

from collections.abc import Callable
from math import atan, degrees, radians, sin
from random import Random

from scc_wall.simulator.dome.world import FARTHEST, HAZE, HEIGHT, Thing, World, hazy
from scc_wall.simulator.draw.canvas import Canvas, Colour
from scc_wall.simulator.draw.props import mixed, palm, tree

_SMALL = 0.7
"""Pixels: what is smaller is left out."""


def draw(world: World, c: Canvas, left: float, top: float, dots: float) -> None:
    """Draw a window: `left` bearing and `top` tilt are its corner, the canvas is in degrees, `dots` pixels a degree."""
    _background(c, top)
    for corners, colour in world.patches:
        low, high = min(x for x, _ in corners), max(x for x, _ in corners)
        for turn in (-360.0, 0.0, 360.0):
            if low + turn < left + c.width and high + turn > left:
                c.polygon([(x + turn - left, top - y) for x, y in corners], colour)
    for one in world.things:
        if one.high * 57.3 / one.distance * dots < _SMALL or top < one.foot or top - c.height > one.top + 1:
            continue
        for turn in (-360.0, 0.0, 360.0):
            x = one.bearing + turn - left
            if -one.half * 2 < x < c.width + one.half * 2:
                _KINDS[one.kind](c, one, x, top - one.foot, dots)


def _background(c: Canvas, top: float) -> None:
    """Draw sky and bare ground, each row by its tilt."""
    rows = 96
    for row in range(rows):
        y0, y1 = c.height * row / rows, c.height * (row + 1) / rows
        tilt = top - (y0 + y1) / 2
        if tilt > 0:
            colour = mixed((206, 220, 230), (92, 140, 194), min(1.0, tilt / 28))
        else:
            away = HEIGHT / max(0.004, sin(radians(min(-0.02, tilt))) * -1)
            colour = mixed((96, 116, 78), HAZE, min(1.0, away / FARTHEST) ** 0.6)
        c.box(0, y0, c.width, y1 + 0.001, colour)


def _tree(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    high = degrees(atan(one.high / one.distance))
    haze = min(0.9, (one.distance / FARTHEST) ** 0.6)
    if high * dots < 7:
        c.oval(x, foot - high * 0.55, high * 0.42, high * 0.5, mixed((56, 88, 48), HAZE, haze))
        return
    (palm if one.kind == "palm" else tree)(c, x, foot, high, Random(one.seed), haze)  # noqa: S311 - looks


def _block(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    random = Random(one.seed)  # noqa: S311 - looks
    tone = random.randint(150, 214)
    wall = hazy((tone, tone - random.randint(0, 14), tone - random.randint(4, 30)), one.distance)
    high = degrees(atan(one.high / one.distance))
    if high * dots < 14:
        c.box(x - one.half, foot - high, x + one.half, foot, wall)
        return
    floors, columns = max(1, round(one.high / 3.4)), max(2, round(one.wide / 3.6))
    _front(c, x - one.half, foot - high, x + one.half, foot, (floors, columns), wall, random)


def _front(
    c: Canvas, left: float, top: float, right: float, foot: float, grid: tuple[int, int], wall: Colour, random: Random
) -> None:
    """Draw a building's front; as props.block, whose roof would be too thick in degrees."""
    floors, columns = grid
    c.box(left, top, right, foot, wall)
    high, wide = (foot - top) / floors, (right - left) / columns
    for floor in range(floors):
        for column in range(columns):
            glass = mixed(mixed((52, 66, 78), (132, 150, 160), random.random() ** 2), wall, 0.25)
            x, y = left + column * wide, top + floor * high
            c.box(x + wide * 0.2, y + high * 0.25, x + wide * 0.8, y + high * 0.8, glass)
    c.box(left, top - high * 0.12, right, top + high * 0.1, mixed(wall, (60, 60, 64), 0.35))


def _woods(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    del dots
    high = degrees(atan(one.high / one.distance))
    c.oval(x, foot - high * 0.3, one.half, high, mixed((142, 164, 158), (112, 138, 120), one.seed % 97 / 97))


def _pole(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    high = degrees(atan(one.high / one.distance))
    grey = hazy((104, 108, 114), one.distance)
    c.box(x - high * 0.012, foot - high, x + high * 0.012, foot, grey)
    c.oval(x, foot - high, high * 0.06, high * 0.025, hazy((226, 226, 216), one.distance))
    if high * dots > 60:  # its plate can be read when one is near enough, as on a real pole
        c.box(x - high * 0.05, foot - high * 0.42, x + high * 0.05, foot - high * 0.32, (236, 200, 60))
        c.text(x, foot - high * 0.37, one.name, high * 0.08, (24, 24, 28), "mm")


def _person(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    high = degrees(atan(one.high / one.distance))
    random = Random(one.seed)  # noqa: S311 - looks
    shirt = random.choice(((206, 52, 46), (238, 236, 230), (40, 74, 140), (236, 180, 60), (50, 120, 84)))
    if high * dots < 6:
        c.box(x - high * 0.15, foot - high, x + high * 0.15, foot, hazy(shirt, one.distance))
        return
    c.box(x - high * 0.11, foot - high * 0.48, x - high * 0.01, foot, (48, 50, 62))
    c.box(x + high * 0.01, foot - high * 0.48, x + high * 0.11, foot, (52, 54, 66))
    c.box(x - high * 0.15, foot - high * 0.84, x + high * 0.15, foot - high * 0.45, shirt, high * 0.04)
    c.oval(x, foot - high * 0.92, high * 0.07, high * 0.08, (150, 108, 80))


def _car(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    random = Random(one.seed)  # noqa: S311 - looks
    high, paint = (
        degrees(atan(one.high / one.distance)),
        random.choice(((214, 214, 210), (40, 42, 48), (160, 30, 34), (60, 92, 140), (150, 152, 156))),
    )
    c.oval(x, foot, one.half * 1.05, high * 0.12, (40, 44, 44, 130))
    c.box(x - one.half, foot - high * 0.62, x + one.half, foot - high * 0.14, paint, high * 0.12)
    c.polygon(
        [
            (x - one.half * 0.6, foot - high * 0.6),
            (x - one.half * 0.36, foot - high),
            (x + one.half * 0.4, foot - high),
            (x + one.half * 0.7, foot - high * 0.6),
        ],
        mixed(paint, (50, 62, 74), 0.75),
    )
    if high * dots > 8:
        for at in (-0.6, 0.6):
            c.oval(x + one.half * at, foot - high * 0.14, high * 0.2, high * 0.2, (28, 28, 30))


def _stadium(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    del dots
    high = degrees(atan(one.high / one.distance))
    steps = [index / 24 for index in range(-24, 25)]
    rim = [(x + one.half * s, foot - high * (0.45 + 0.12 * (1 - s * s))) for s in steps]
    c.polygon([*rim, *((x + one.half * s, foot) for s in reversed(steps))], (206, 202, 196))
    for s in steps[::2]:
        c.box(
            x + one.half * s - one.half * 0.006, foot - high * 0.46, x + one.half * s + one.half * 0.006, foot, (232, 228, 220)
        )
    arch = [(x + one.half * s, foot - high * (0.46 + 0.54 * (1 - s * s))) for s in steps]
    c.polygon([*arch, *reversed(rim)], (236, 238, 238))
    c.line(arch, (206, 70, 54), high * 0.03)


def _bridge(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    del dots
    high, red = degrees(atan(one.high / one.distance)), hazy((196, 60, 48), 2600)
    c.box(x - one.half, foot - high * 0.24, x + one.half, foot - high * 0.19, hazy((150, 150, 150), 2600))
    for at in (-0.24, 0.24):
        for aside in (-0.02, 0.02):
            c.box(x + one.half * (at + aside) - high * 0.02, foot - high, x + one.half * (at + aside) + high * 0.02, foot, red)
        c.box(x + one.half * (at - 0.024), foot - high * 0.96, x + one.half * (at + 0.024), foot - high * 0.9, red)
    for s in range(-9, 10, 2):
        c.box(
            x + one.half * s / 10 - high * 0.012,
            foot - high * 0.2,
            x + one.half * s / 10 + high * 0.012,
            foot,
            hazy((140, 140, 140), 2600),
        )


def _sign(c: Canvas, one: Thing, x: float, foot: float, dots: float) -> None:
    high = degrees(atan(one.high / one.distance))
    for at in (-0.8, 0.8):
        c.box(x + one.half * at - high * 0.02, foot - high, x + one.half * at + high * 0.02, foot, (96, 100, 106))
    c.box(x - one.half, foot - high, x + one.half, foot - high * 0.55, (24, 88, 60), high * 0.04)
    size = min(high * 0.3, one.half * 3.1 / max(1, len(one.name)))
    if size * dots > 5:
        c.text(x, foot - high * 0.775, one.name, size, (244, 244, 236), "mm")


_KINDS: dict[str, Callable[[Canvas, Thing, float, float, float], None]] = {
    "tree": _tree, "palm": _tree, "block": _block, "woods": _woods, "pole": _pole, "person": _person, "car": _car,
    "stadium": _stadium, "bridge": _bridge, "sign": _sign,
}  # fmt: skip
