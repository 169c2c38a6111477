"""Bar codes and places: what is painted is read, and nothing else is."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.bench.barcode import BAND, BARS, GROUP_STEP, group_of, middles, numbers_in, paint
from scc_wall.bench.places import grid_for, picture_in, strips, tiles

NUMBERS = st.integers(0, 2**20 - 1)


def read(luma: np.ndarray[tuple[int, ...], np.dtype[np.uint8]]) -> int | None:
    row = luma[luma.shape[0] // (2 * BAND)]
    return numbers_in(row[middles(0, len(row))][np.newaxis])[0]


@given(NUMBERS, st.integers(BARS * 2, 700), st.integers(0, 255))
def test_a_painted_number_is_read_at_any_width(number: int, width: int, ground: int) -> None:
    luma = np.full((90, width), ground, np.uint8)
    paint(luma, number)
    assert read(luma) == number


@given(st.integers(0, 255))
def test_a_plain_background_is_no_number(level: int) -> None:
    assert read(np.full((90, 320), level, np.uint8)) is None


@given(NUMBERS, st.integers(0, BARS - 1))
def test_a_row_with_one_bar_of_the_other_kind_or_of_none_is_refused(number: int, bar: int) -> None:
    luma = np.full((90, BARS * 4), 100, np.uint8)
    paint(luma, number)
    for level in (128, 255 - int(luma[0, bar * 4 + 2])):
        spoilt = luma.copy()
        spoilt[:, bar * 4 : bar * 4 + 4] = level
        assert read(spoilt) is None


def test_groups_are_told_by_their_numbers() -> None:
    assert [group_of(number) for number in (0, GROUP_STEP - 1, GROUP_STEP, GROUP_STEP + 9)] == [0, 0, 1, 1]


@given(st.integers(1, 144), st.sampled_from([1, 2, 4]))
def test_tiles_stand_on_their_monitors_and_none_covers_another(count: int, monitors: int) -> None:
    places = tiles(count, monitors, 1920, 1080)
    assert len(places) == count
    glass = [Rect(1920 * number, 0, 1920, 1080) for number in range(monitors)]
    for place in places:
        assert any(one.x <= place.x and place.right <= one.right and place.bottom <= one.bottom for one in glass)
    assert not any(one.overlaps(other) for index, one in enumerate(places) for other in places[:index])


@given(st.integers(1, 144), st.sampled_from([1, 4]))
def test_every_picture_is_in_one_strip_that_crosses_its_bars(count: int, monitors: int) -> None:
    pictures = [picture_in(place) for place in tiles(count, monitors, 1920, 1080)]
    found = strips(pictures)
    assert sorted(index for strip in found for index, _ in strip.pictures) == list(range(count))
    for strip in found:
        for index, place in strip.pictures:
            assert place == pictures[index]
            assert strip.x <= place.x
            assert place.right <= strip.x + strip.width
            assert place.y < strip.y < place.y + place.h // BAND
    assert len(found) <= sum(grid_for(-(-count // monitors))) * monitors
