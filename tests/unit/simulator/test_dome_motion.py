from __future__ import annotations

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.dome.lens import Lens
from scc_wall.simulator.dome.motion import DOME, Dome, within

LENS = Lens()


def test_the_lens_runs_from_60_degrees_to_about_one_and_a_half() -> None:
    assert LENS.across(0.0) == pytest.approx(60.0)
    assert 1.4 < LENS.across(1.0) < 1.7
    assert LENS.factor(1.0) == pytest.approx(40.0)


@given(st.floats(0, 1))
def test_zoom_and_factor_are_each_others_inverse(zoom: float) -> None:
    assert LENS.zoom(LENS.factor(zoom)) == pytest.approx(zoom, abs=1e-6)


@given(st.floats(-179, 179), st.floats(-60, 20), st.floats(0, 1))
def test_the_centre_needs_no_move_and_the_edge_half_a_view(pan: float, tilt: float, zoom: float) -> None:
    assert LENS.aimed(pan, tilt, zoom, 0.0, 0.0) == pytest.approx((pan, tilt))
    assert LENS.aimed(pan, tilt, zoom, 0.0, 1.0)[1] - tilt == pytest.approx(LENS.down(zoom) / 2)
    assert LENS.aimed(pan, 0.0, zoom, 1.0, 0.0)[0] - pan == pytest.approx(LENS.across(zoom) / 2)


def test_a_move_ends_at_its_deadline_and_says_so() -> None:
    dome, ended = Dome(0.0), []
    dome.on_deadline = lambda time, axis: ended.append((time, axis))
    dome.drive(0.0, 1.0, pan=0.5)
    assert dome.pose(0.9).is_turning
    rest = dome.pose(2.0)
    assert not rest.is_turning
    assert rest.pan == pytest.approx(50.0)
    assert ended == [(1.0, "pan")]


def test_an_axis_that_is_not_named_goes_on_and_zero_stops_it() -> None:
    dome = Dome(0.0)
    dome.drive(0.0, inf, pan=0.2)
    dome.drive(0.5, inf, zoom=0.5)
    assert dome.pose(1.0).speeds[0] == pytest.approx(20.0)
    dome.drive(1.0, inf, pan=0.0)
    later = dome.pose(1.5)
    assert not later.is_turning
    assert later.is_zooming


def test_the_shorter_way_round_and_the_ends() -> None:
    dome = Dome(0.0, pan=170.0)
    dome.go(0.0, pan=-170.0)
    assert dome.pose(0.2).pan > 170.0
    assert dome.pose(5.0).pan == pytest.approx(-170.0)
    dome.drive(5.0, inf, tilt=1.0)
    end = dome.pose(20.0)
    assert (end.tilt, end.is_turning) == (DOME["tilt"].high, False)


def test_without_power_it_stands_still_at_once() -> None:
    dome = Dome(0.0)
    dome.drive(0.0, inf, pan=1.0)
    dome.freeze(1.0)
    assert dome.pose(1.0).speeds == (0.0, 0.0, 0.0)
    assert dome.pose(9.0).pan == dome.pose(1.0).pan


ORDERS = st.lists(
    st.tuples(st.floats(0.01, 1.5), st.sampled_from(("pan", "tilt", "zoom")), st.floats(-1, 1), st.booleans()), max_size=12
)


@given(ORDERS)
def test_speeds_places_and_steps_stay_within_the_limits(orders: list[tuple[float, str, float, bool]]) -> None:
    dome, now = Dome(0.0), 0.0
    for wait, axis, part, is_place in orders:
        if is_place:
            dome.go(now, **{axis: part * 90})
        else:
            dome.drive(now, now + 1.0, **{axis: part})
        before = dome.pose(now)
        for _ in range(5):
            now += wait / 5
            after = dome.pose(now)
            for name, old, new in zip(("pan", "tilt", "zoom"), before.speeds, after.speeds, strict=True):
                assert abs(new) <= DOME[name].speed + 1e-6
                del old
            assert abs(within(after.pan - before.pan)) <= DOME["pan"].speed * wait / 5 + 1e-3
            assert DOME["tilt"].low <= after.tilt <= DOME["tilt"].high
            assert 0.0 <= after.zoom <= 1.0
            before = after
    dome.halt(now, "pan", "tilt", "zoom")
    rest = dome.pose(now + 2.0)
    assert not rest.is_turning
    assert not rest.is_zooming


@given(st.lists(st.floats(0.001, 0.4), min_size=1, max_size=20))
def test_when_it_is_looked_at_makes_no_difference(looks: list[float]) -> None:
    one, other, end = Dome(0.0), Dome(0.0), sum(looks)
    for dome in (one, other):
        dome.drive(0.0, end * 0.7, pan=0.4, zoom=0.3)
    now = 0.0
    for look in looks:
        now += look
        one.pose(now)
    assert one.pose(end + 1).pan == pytest.approx(other.pose(end + 1).pan, abs=0.02)
