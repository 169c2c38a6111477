"""People, athletes and flags, each with the phases of its movement."""

from __future__ import annotations

from functools import lru_cache
from math import cos, pi, sin

from scc_wall.simulator.draw.canvas import Bytes, Canvas, Colour, Point
from scc_wall.simulator.draw.motion import Art

_SHIRTS: tuple[Colour, ...] = (
    (206, 52, 46), (236, 234, 226), (38, 72, 140), (240, 178, 46), (44, 126, 84), (62, 64, 72), (140, 70, 120), (90, 160, 200),
)  # fmt: skip
_TROUSERS: tuple[Colour, ...] = ((36, 40, 56), (70, 72, 78), (112, 96, 76), (24, 26, 30))
_SKIN: tuple[Colour, ...] = ((150, 104, 74), (176, 128, 94), (124, 84, 60))
_PHASES = 6


@lru_cache(maxsize=64)
def walker(kind: int, *, running: bool = False) -> Art:
    """Return a person walking or running; `kind` picks the clothes (every third woman wears a headscarf)."""
    shirt, trousers, skin = _SHIRTS[kind % 8], _TROUSERS[kind // 3 % 4], _SKIN[kind % 3]
    return Art(tuple(_person(shirt, trousers, skin, phase, running, kind % 3 == 1) for phase in range(_PHASES)), 0.95, 1.85)


def _person(shirt: Colour, trousers: Colour, skin: Colour, phase: int, running: bool, scarf: bool) -> Bytes:
    swing = sin(2 * pi * phase / _PHASES) * (15 if running else 9)
    c = Canvas(52, 104, clear=True)
    c.oval(26, 99, 20, 4, (10, 12, 16, 110))
    for side in (-1, 1):
        knee = (26 + side * swing * 0.6, 76.0)
        foot = (26 + side * swing, 98 - (6 if running and side * swing > 0 else 0))
        c.line([(26 + side * 3, 56), knee, foot], trousers, 8)
        c.oval(foot[0], foot[1], 5, 3, (30, 30, 32))
    c.line([(18, 30), (14 - swing * 0.7, 56)], skin if running else shirt, 6)
    c.box(15, 24, 37, 60, shirt, 7)
    c.line([(34, 30), (38 + swing * 0.7, 56)], skin if running else shirt, 6)
    c.oval(26, 14, 8.5, 10, skin)
    if scarf:
        c.oval(26, 13, 10, 11, _SHIRTS[(int(shirt[0]) + 3) % 8])
        c.oval(26, 16, 6, 6, skin)
    else:
        c.oval(26, 9, 8.5, 6, (26, 22, 20))
    return c.pixels()


@lru_cache(maxsize=32)
def flag(colours: int) -> Art:
    """Return a flag waving on its pole; `colours` 0 is red and white, others are club colours."""
    bands: tuple[Colour, Colour] = (
        ((206, 24, 36), (240, 240, 238)), ((240, 196, 40), (24, 110, 70)), ((36, 84, 170), (240, 240, 238)),
        ((240, 130, 30), (60, 60, 70)),
    )[colours % 4]  # fmt: skip
    return Art(tuple(_flag(bands, phase) for phase in range(15)), 3.4, 7.0)


def _flag(bands: tuple[Colour, Colour], phase: int) -> Bytes:
    c = Canvas(85, 175, clear=True)
    c.line([(42, 4), (42, 174)], (206, 208, 212), 3)

    def edge(part: float, down: float) -> Point:
        wave = sin(2 * pi * (part * 1.1 - phase / 15)) * 5 * part
        return 43 + part * 40, 8 + down + wave + part * 5

    steps = [index / 8 for index in range(9)]
    for band, top, bottom in ((bands[0], 0, 14), (bands[1], 14, 28)):
        c.polygon([edge(s, top) for s in steps] + [edge(s, bottom) for s in reversed(steps)], band)
    for s in steps[1:-1]:
        shade = cos(2 * pi * (s * 1.1 - phase / 15))
        if shade > 0.5:
            c.line([edge(s, 1), edge(s, 27)], (150, 120, 120, 255) if s else bands[0], 1)
    return c.pixels()


@lru_cache(maxsize=8)
def rowing_boat(kind: int, *, leftwards: bool) -> Art:
    """Return a four with its oars pulling, seen from the side."""
    hull = ((238, 238, 232), (220, 60, 40), (240, 190, 40), (40, 110, 180))[kind % 4]
    shirt = _SHIRTS[(kind * 3) % 8]
    looks = []
    for phase in range(10):
        stroke = 2 * pi * phase / 10
        c = Canvas(280, 62, clear=True)
        c.polygon([(8, 54), (272, 54), (236, 60), (40, 60)], (226, 234, 238, 150))  # wash
        lean = sin(stroke) * 7
        for seat in (84, 122, 160, 198):
            c.line([(seat, 44), (seat + lean, 26)], shirt, 9)
            c.oval(seat + lean * 1.3, 17, 6, 7, _SKIN[seat % 3])
            blade = (seat + 4 - cos(stroke) * 30, 56 - max(0.0, sin(stroke)) * 16)
            c.line([(seat + 10, 34), (seat + 6, 44), blade], (214, 208, 196), 2)
            c.oval(blade[0], blade[1], 8, 3, hull)
        c.polygon([(2, 47), (278, 47), (246, 55), (34, 55)], hull)
        c.line([(4, 48), (276, 48)], (70, 70, 76), 1.5)
        pixels = c.pixels()
        looks.append(pixels[:, ::-1] if leftwards else pixels)
    return Art(tuple(looks), 13.0, 2.9)


@lru_cache(maxsize=4)
def launch(*, leftwards: bool) -> Art:
    """Return an umpire's motor launch with its bow wave."""
    looks = []
    for phase in range(4):
        c = Canvas(150, 60, clear=True)
        c.polygon([(0, 58), (40, 50 - phase), (146, 52), (138, 59)], (236, 242, 244, 210))
        c.polygon([(20, 40), (146, 34), (130, 54), (26, 54)], (240, 240, 236))
        c.line([(22, 44), (142, 40)], (190, 40, 40), 3)
        c.polygon([(62, 22), (96, 22), (106, 38), (58, 40)], (60, 76, 90))
        c.box(56, 18, 98, 23, (230, 230, 226), 2)
        c.box(36, 26, 46, 42, (236, 120, 40), 3)
        c.oval(41, 21, 5, 6, _SKIN[0])
        pixels = c.pixels()
        looks.append(pixels[:, ::-1] if leftwards else pixels)
    return Art(tuple(looks), 6.5, 2.6)


@lru_cache(maxsize=16)
def swimmer(kind: int) -> Art:
    """Return a swimmer's cap, arms and splash."""
    looks = []
    for phase in range(4):
        c = Canvas(60, 40, clear=True)
        c.oval(30, 26, 26 - phase % 2 * 4, 8, (226, 240, 246, 190))
        side = -1 if phase < 2 else 1
        c.line([(30, 24), (30 + side * 18, 12 if phase % 2 else 22)], _SKIN[kind % 3], 6)
        c.oval(30, 22, 7, 7, ((236, 220, 60), (206, 50, 46), (240, 240, 236), (40, 90, 160))[kind % 4])
        looks.append(c.pixels())
    return Art(tuple(looks), 1.9, 1.27)


@lru_cache(maxsize=4)
def ball(kind: int) -> Art:
    """Return a ball: 0 for a court, 1 for bowling."""
    c = Canvas(24, 24, clear=True)
    c.oval(12, 12, 11, 11, ((232, 120, 50), (40, 60, 140))[kind])
    c.oval(9, 8, 4, 3, ((250, 180, 110), (120, 140, 210))[kind])
    return Art((c.pixels(),), 0.42, 0.42)
