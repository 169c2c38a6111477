from __future__ import annotations

from math import cos, pi, sin

import numpy as np
import pytest

from scc_wall.simulator.catalogue import catalogue
from scc_wall.simulator.draw.film import Film, Subject, film
from scc_wall.simulator.draw.overlay import DIAL, MARGIN
from scc_wall.simulator.draw.places import place_of
from scc_wall.simulator.draw.planes import Frame, Tint, paste, sprite_of

RATE = 15


def subject(number: int) -> Subject:
    camera = catalogue(number)[-1]
    return Subject(camera.id, camera.number, camera.name, camera.group)


def copies(drawn: Film, *numbers: int) -> list[Frame]:
    return [Frame.over(frame.all.copy()) for frame in drawn.pictures(numbers, RATE)]


def shown_second(luma: np.ndarray, scale: int = 1) -> float:
    """Read the dial: the angle at which a circle around its middle is darkest."""
    x, y = luma.shape[1] - (MARGIN + DIAL / 2) * scale, (MARGIN + DIAL / 2) * scale
    ring = [
        sum(int(luma[int(y - cos(a) * r * scale), int(x + sin(a) * r * scale)]) for r in (12, 15, 18, 21))
        for a in (2 * pi * k / 240 for k in range(240))
    ]
    dark = np.flatnonzero(np.array(ring) < min(ring) + 60)
    return float(np.angle(np.exp(2j * pi * dark / 240).sum()) / (2 * pi) * 60 % 60)


@pytest.fixture(scope="module")
def gate() -> Film:
    return film(subject(2), 1)


@pytest.mark.parametrize("second", [0, 8, 23, 37.4, 59.8])
def test_the_dial_is_true(gate: Film, second: float) -> None:
    (frame,) = copies(gate, int(second * RATE))
    wrong = abs(shown_second(frame.luma) - second)
    assert min(wrong, 60 - wrong) < 0.5


def test_three_seconds_later_the_picture_is_another(gate: Film) -> None:
    one, other = copies(gate, 300, 345)
    moved = np.abs(one.luma.astype(int) - other.luma.astype(int)) > 12
    moved[:90, -90:] = False  # not only the dial
    assert moved.mean() > 0.01


def test_the_minute_closes_without_a_jump(gate: Film) -> None:
    last, first, second = copies(gate, 899, 0, 1)

    def change(a: Frame, b: Frame) -> float:
        return float((np.abs(a.luma.astype(int) - b.luma.astype(int)) > 12).mean())

    assert change(last, first) < 2.5 * change(first, second) + 0.004


def test_a_camera_is_drawn_the_same_each_time_and_unlike_others(gate: Film) -> None:
    (one,) = copies(gate, 100)
    (again,) = copies(film(subject(2), 1), 100)
    (other,) = copies(film(subject(4), 1), 100)
    assert np.array_equal(one.all, again.all)
    assert (np.abs(one.luma.astype(int) - other.luma.astype(int)) > 12).mean() > 0.2


def test_every_place_can_be_drawn() -> None:
    seen = set()
    for camera in catalogue(36):
        painter, variant = place_of(camera.group, camera.name)
        if (painter, variant) not in seen:
            seen.add((painter, variant))
            (frame,) = copies(film(Subject(camera.id, camera.number, camera.name, camera.group), 1), 200)
            assert frame.luma.min() >= 14
            assert frame.luma.max() <= 240
            assert frame.luma.std() > 25
    assert len({painter for painter, _ in seen}) >= 6


def test_pasting_stays_inside_and_covers_as_told() -> None:
    frame = Frame.over(np.full((36, 32), 100, np.uint8))
    white = sprite_of(np.full((8, 8, 4), 255, np.uint8), Tint(colour=1.0))
    half = sprite_of(np.dstack([np.full((8, 8, 3), 255, np.uint8), np.full((8, 8), 128, np.uint8)]), Tint(colour=1.0))
    for x, y in ((-20, 3), (40, 3), (3, -9), (3, 60)):
        paste(frame, white, x, y)
    assert (frame.all == 100).all()
    paste(frame, white, -4, -4)
    assert (frame.luma[:4, :4] >= 233).all()
    assert (frame.luma[4:, :] == 100).all()
    paste(frame, half, 16, 12)
    assert abs(int(frame.luma[14, 18]) - 168) <= 2
