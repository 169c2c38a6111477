from __future__ import annotations

from collections import OrderedDict

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.dome.lens import Lens
from scc_wall.simulator.dome.mark import Mark, bits_of, mark_of
from scc_wall.simulator.dome.tiles import Tiles, dots
from scc_wall.simulator.dome.view import Sight, _directions, darkened, picture, softened
from scc_wall.simulator.dome.world import HEIGHT, world
from scc_wall.simulator.draw.planes import Frame

LENS = Lens()


@given(st.floats(-180, 179.99), st.floats(-90, 90), st.floats(0, 1), st.floats(0, 4e9))
def test_a_mark_is_read_as_it_was_written(pan: float, tilt: float, zoom: float, wall: float) -> None:
    mark = mark_of(bits_of(pan, tilt, zoom, wall))
    assert mark is not None
    assert abs((mark.pan - pan + 180) % 360 - 180) < 0.002
    assert (mark.tilt, mark.zoom) == pytest.approx((tilt, zoom), abs=0.002)
    assert abs(mark.age(wall)) <= 0.001


@given(st.integers(0, 79))
def test_a_flipped_bar_is_noticed(flipped: int) -> None:
    rows = [list(row) for row in bits_of(12.0, -8.0, 0.5, 1.0)]
    rows[flipped // 20][flipped % 20] ^= 1
    assert mark_of(rows) is None


def test_the_age_of_a_mark_survives_the_turn_of_its_clock() -> None:
    wall = (1 << 24) / 1000 * 7 - 0.5
    mark = mark_of(bits_of(0, 0, 0, wall))
    assert mark is not None
    assert mark.age(wall + 1.0) == pytest.approx(1.0, abs=0.002)
    assert Mark(0, 0, 0, 0).age(0.0) == 0.0


@given(st.floats(-179, 179), st.floats(-50, 20), st.floats(0, 1))
def test_directions_agree_with_the_lens(pan: float, tilt: float, zoom: float) -> None:
    bearings, tilts = _directions(LENS, Sight(pan, tilt, zoom))
    rows, columns = bearings.shape
    x, y = 1 - 1 / (columns - 2), 1 - 1 / (rows - 2)
    told = LENS.aimed(pan, tilt, zoom, x, y)
    assert (bearings[1, -2], tilts[1, -2]) == pytest.approx(told, abs=0.01)


def test_the_same_camera_sees_the_same_and_another_something_else() -> None:
    assert world("JSC-01") == world("JSC-01")
    assert world("JSC-01") != world("JSC-06")
    assert all(thing.foot < 0 for thing in world("JSC-01").things)
    assert HEIGHT > 0


def test_a_view_gets_finer_once_its_tiles_are_drawn_and_moves_with_the_pan() -> None:
    tiles = Tiles(world("JSC-01"), OrderedDict())
    coarse = picture(tiles, LENS, Sight(0.0, -8.0, 0.0), 640, 360)
    assert not tiles.is_complete
    while tiles.draw_one():
        pass
    fine = picture(tiles, LENS, Sight(0.0, -8.0, 0.0), 640, 360)
    assert tiles.is_complete
    assert np.abs(np.diff(fine.luma.astype(int), axis=1)).sum() > np.abs(np.diff(coarse.luma.astype(int), axis=1)).sum()
    # one pixel in the middle is this wide, so a pan by ten of them moves the middle by ten pixels
    step = np.degrees(LENS.reach(0.0) / 320)
    moved = picture(tiles, LENS, Sight(10 * step, -8.0, 0.0), 640, 360)
    middle = (slice(100, 260), slice(300, 340))
    shifted = (slice(100, 260), slice(310, 350))
    assert np.abs(moved.luma[middle].astype(int) - fine.luma[shifted].astype(int)).mean() < 4
    assert np.abs(moved.luma[middle].astype(int) - fine.luma[middle].astype(int)).mean() > 4


def test_focus_blurs_and_the_iris_darkens() -> None:
    frame = Frame.empty(640, 360)
    frame.all[:] = 128
    frame.luma[:, ::2] = 200
    softened(frame, 0.5)
    assert np.ptp(frame.luma[:, 100:500]) < 30
    before = frame.luma.mean()
    darkened(frame, 6.0)
    assert frame.luma.mean() < before * 0.62


def test_levels_double() -> None:
    assert dots(3) == 2 * dots(2)
