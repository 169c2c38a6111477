"""Cars, buses and motorbikes as a camera on a pole sees them: from the front, from behind and from the side."""

from __future__ import annotations

from functools import lru_cache

from scc_wall.simulator.draw.canvas import Bytes, Canvas, Colour
from scc_wall.simulator.draw.motion import Art

PAINTS: tuple[tuple[int, int, int], ...] = (
    (236, 236, 232), (24, 26, 30), (170, 174, 178), (150, 24, 28),
    (96, 100, 106), (38, 62, 110), (222, 218, 205), (120, 92, 60),
)  # fmt: skip
"""What drives in Palembang: mostly white, black, silver."""
_GLASS = (34, 44, 54)
_TYRE = (20, 20, 22)
_SHADOW = (10, 12, 16, 120)


def _darker(colour: Colour, part: float) -> Colour:
    return (round(colour[0] * part), round(colour[1] * part), round(colour[2] * part))


@lru_cache(maxsize=64)
def car_end(paint: int, *, rear: bool) -> Art:
    """Return a car seen from its front or rear and somewhat from above."""
    body = PAINTS[paint % len(PAINTS)]
    c = Canvas(110, 120, clear=True)
    c.oval(55, 108, 53, 11, _SHADOW)
    c.polygon([(26, 8), (84, 8), (92, 44), (18, 44)], _darker(body, 1.0 if rear else 0.96))  # roof
    c.polygon([(22, 40), (88, 40), (97, 66), (13, 66)], _GLASS)
    c.polygon([(30, 43), (58, 43), (52, 63), (22, 63)], (66, 84, 98))
    c.polygon([(12, 64), (98, 64), (103, 84), (7, 84)], _darker(body, 0.93))  # bonnet or boot
    c.box(5, 80, 105, 106, _darker(body, 0.78), 6)
    c.box(10, 104, 26, 114, _TYRE, 3)
    c.box(84, 104, 100, 114, _TYRE, 3)
    lamp = (200, 28, 24) if rear else (250, 248, 226)
    c.box(8, 82, 26, 91, lamp, 3)
    c.box(84, 82, 102, 91, lamp, 3)
    c.box(36, 86, 74, 96, _darker(body, 0.5), 2)
    c.box(42, 95, 68, 102, (18, 18, 20))
    c.box(44, 96.5, 66, 100.5, (230, 230, 224))  # white plate, as since 2022
    return Art((c.pixels(),), 1.95, 2.1)


@lru_cache(maxsize=64)
def car_side(paint: int, *, leftwards: bool) -> Art:
    """Return a car seen from the side."""
    body = PAINTS[paint % len(PAINTS)]
    c = Canvas(220, 92, clear=True)
    c.oval(110, 82, 106, 8, _SHADOW)
    c.polygon([(54, 8), (146, 8), (178, 40), (30, 40)], body)
    c.polygon([(60, 14), (98, 14), (98, 38), (42, 38)], _GLASS)
    c.polygon([(104, 14), (142, 14), (166, 38), (104, 38)], _GLASS)
    c.polygon([(66, 16), (84, 16), (66, 36), (48, 36)], (70, 88, 102))
    c.box(6, 36, 214, 72, _darker(body, 0.92), 11)
    c.box(6, 58, 214, 74, _darker(body, 0.72), 7)
    c.box(202, 42, 213, 51, (250, 246, 224), 2)
    c.box(7, 42, 15, 52, (196, 30, 26), 2)
    c.line([(101, 40), (101, 70)], _darker(body, 0.6), 1)
    for x in (48, 168):
        c.oval(x, 72, 16, 16, _TYRE)
        c.oval(x, 72, 8, 8, (130, 132, 136))
    pixels = c.pixels()
    return Art((pixels[:, ::-1] if leftwards else pixels,), 4.4, 1.84)


@lru_cache(maxsize=16)
def bus_end(paint: int, *, rear: bool) -> Art:
    """Return a bus seen from its front or rear."""
    body = ((198, 40, 44), (36, 96, 164), (238, 238, 232), (32, 128, 92))[paint % 4]
    c = Canvas(100, 150, clear=True)
    c.oval(50, 140, 49, 9, _SHADOW)
    c.polygon([(14, 4), (86, 4), (94, 26), (6, 26)], _darker(body, 1.1 if body[0] < 230 else 1.0))
    c.box(4, 22, 96, 136, body, 6)
    c.box(10, 32, 90, 82, _GLASS, 4)
    c.polygon([(14, 36), (44, 36), (30, 80), (14, 80)], (70, 90, 106))
    c.box(30, 24, 70, 31, (30, 26, 20))
    c.box(33, 25.5, 67, 29.5, (240, 170, 40))
    c.box(4, 100, 96, 108, (240, 240, 236))
    lamp = (200, 28, 24) if rear else (250, 248, 226)
    c.oval(14, 118, 7, 5, lamp)
    c.oval(86, 118, 7, 5, lamp)
    c.box(8, 134, 24, 144, _TYRE, 2)
    c.box(76, 134, 92, 144, _TYRE, 2)
    return Art((c.pixels(),), 2.7, 4.05)


@lru_cache(maxsize=16)
def bus_side(paint: int, *, leftwards: bool) -> Art:
    """Return a bus seen from the side."""
    body = ((198, 40, 44), (36, 96, 164), (238, 238, 232), (32, 128, 92))[paint % 4]
    c = Canvas(330, 104, clear=True)
    c.oval(165, 96, 160, 7, _SHADOW)
    c.box(3, 6, 327, 90, body, 8)
    c.box(3, 62, 327, 72, (242, 242, 238))
    for x in range(14, 300, 34):
        c.box(x, 18, x + 30, 50, _GLASS, 3)
    c.box(306, 18, 326, 56, (52, 66, 78), 4)
    for x in (62, 262):
        c.oval(x, 88, 13, 13, _TYRE)
        c.oval(x, 88, 6, 6, (140, 142, 146))
    pixels = c.pixels()
    return Art((pixels[:, ::-1] if leftwards else pixels,), 10.5, 3.3)


@lru_cache(maxsize=32)
def motorbike_end(paint: int, *, rear: bool) -> Art:
    """Return a motorbike with its rider, from front or rear."""
    jacket = ((36, 52, 40), (32, 38, 66), (120, 30, 30), (60, 140, 66))[paint % 4]
    c = Canvas(46, 92, clear=True)
    c.oval(23, 86, 20, 5, _SHADOW)
    c.box(18, 56, 28, 88, _TYRE, 4)
    c.box(13, 48, 33, 72, _darker(PAINTS[paint % len(PAINTS)], 0.8), 5)
    c.oval(23, 58, 5, 4, (210, 40, 34) if rear else (252, 248, 220))
    c.polygon([(9, 24), (37, 24), (42, 52), (4, 52)], jacket)
    c.oval(23, 13, 10, 12, ((222, 222, 216), (24, 26, 30), (180, 36, 30))[paint % 3])
    if not rear:
        c.box(15, 11, 31, 18, (40, 46, 54), 4)
    return Art((c.pixels(),), 0.9, 1.8)


@lru_cache(maxsize=32)
def motorbike_side(paint: int, *, leftwards: bool) -> Art:
    """Return a motorbike with its rider, from the side."""
    jacket = ((36, 52, 40), (32, 38, 66), (120, 30, 30), (60, 140, 66))[paint % 4]
    c = Canvas(96, 84, clear=True)
    c.oval(48, 79, 44, 4, _SHADOW)
    for x in (17, 78):
        c.oval(x, 66, 14, 14, _TYRE)
        c.oval(x, 66, 6, 6, (120, 122, 126))
    c.polygon([(14, 48), (58, 46), (72, 34), (80, 40), (74, 60), (30, 64)], PAINTS[paint % len(PAINTS)])
    c.polygon([(30, 20), (46, 18), (58, 40), (52, 48), (28, 48)], jacket)
    c.line([(44, 26), (70, 34)], jacket, 6)
    c.line([(44, 48), (56, 62)], (40, 44, 60), 8)
    c.oval(42, 11, 10, 10, ((222, 222, 216), (24, 26, 30), (180, 36, 30))[paint % 3])
    pixels = c.pixels()
    return Art((pixels[:, ::-1] if leftwards else pixels,), 2.0, 1.75)


@lru_cache(maxsize=4)
def train(*, leftwards: bool) -> Art:
    """Return the LRT's three cars from the side."""
    c = Canvas(600, 56, clear=True)
    for car in range(3):
        left = car * 200
        c.box(left + 1, 2, left + 199, 48, (232, 234, 236), 5)
        c.box(left + 1, 34, left + 199, 41, (186, 32, 36))
        for x in range(left + 10, left + 186, 30):
            c.box(x, 11, x + 24, 28, (38, 50, 62), 2)
        c.box(left + 60, 9, left + 76, 44, (198, 202, 206))
        c.box(left + 128, 9, left + 144, 44, (198, 202, 206))
    c.box(20, 48, 580, 55, (70, 74, 80))
    pixels: Bytes = c.pixels()
    return Art((pixels[:, ::-1] if leftwards else pixels,), 52.0, 4.9)
