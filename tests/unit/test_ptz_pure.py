"""The pure floor of moves: what is sent, how fast, by whom, and in which order."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.trouble import Trouble
from scc_wall.ptz import slot
from scc_wall.ptz.axes import STILL, Deflection, Span, Spans, deflection, vector
from scc_wall.ptz.hold import Holder, holder_now, take
from scc_wall.ptz.lens import Lens, narrowed
from scc_wall.ptz.renewal import RENEW_S, is_abandoned, is_due, timeout_for
from scc_wall.ptz.speed import OVERSHOOT_WIDTHS, Gear, overshoot_widths, velocity, widths_per_second
from scc_wall.ptz.steer import aim_at, aim_at_rectangle, pushed_at

ANY = st.floats(allow_nan=True, allow_infinity=True)
PUSH = st.floats(-1.0, 1.0)
DELAY = st.floats(0.0, 5.0)


@given(ANY, ANY, ANY)
def test_a_deflection_is_always_within_bounds(pan: float, tilt: float, zoom: float) -> None:
    made = deflection(pan, tilt, zoom)
    assert all(-1.0 <= value <= 1.0 for value in (made.pan, made.tilt, made.zoom))


@given(ANY, ANY, PUSH)
def test_whatever_range_a_camera_claims_the_direction_is_right(low: float, high: float, value: float) -> None:
    sent = Span(low, high).scaled(value)
    assert math.isfinite(sent)
    assert sent == 0.0 if value == 0.0 else math.copysign(1.0, sent) == math.copysign(1.0, value) or sent == 0.0


@pytest.mark.parametrize(
    ("span", "full", "back"),
    [
        (Span(), 1.0, -1.0),
        (Span(-100, 100), 100, -100),
        (Span(0, 360), 360, -360),
        (Span(-math.inf, math.inf), 1, -1),
        (Span(0, 0), 1, -1),
        (Span(-2, 1), 1, -2),
    ],
)
def test_ranges_as_cameras_advertise_them(span: Span, full: float, back: float) -> None:
    assert (span.scaled(1.0), span.scaled(-1.0)) == (full, back)


def test_only_the_commanded_axis_is_sent_and_what_was_pushed_is_ended() -> None:
    turn, zoom = Deflection(pan=0.5), Deflection(zoom=-0.5)
    assert (vector(STILL, turn, Spans()).turn, vector(STILL, turn, Spans()).zoom) == ((0.5, 0.0), None)
    assert (vector(STILL, zoom, Spans()).turn, vector(STILL, zoom, Spans()).zoom) == (None, -0.5)
    assert (vector(turn, zoom, Spans()).turn, vector(turn, zoom, Spans()).zoom) == ((0.0, 0.0), -0.5)
    assert vector(STILL, STILL, Spans()).is_empty
    assert Deflection(0.5, -0.5, 1).inverted(frozenset({"pan", "zoom"})) == Deflection(-0.5, -0.5, -1)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_lens_only_narrows(first: float, second: float) -> None:
    curve = Lens(points=((0.0, 62.0), (0.3, 12.0), (1.0, 1.5)))
    for lens in (Lens(), curve):
        near, far = sorted((first, second))
        assert lens.degrees(near) >= lens.degrees(far) > 0
        assert lens.degrees(lens.position_of(lens.degrees(far))) == pytest.approx(lens.degrees(far), rel=1e-6)


def test_a_lens_at_five_kilometres() -> None:
    lens = Lens(points=((0.0, 62.0), (1.0, 1.5)))
    assert lens.factor(0.0) == pytest.approx(1.0)
    assert lens.factor(1.0) == pytest.approx(45.9, rel=0.01)
    assert lens.metres(1.0, 5000) == pytest.approx(131, rel=0.01)
    assert narrowed(60.0, 1.0) == pytest.approx(60.0)
    assert Lens(wide=60, longest=40).factor(1.0) == pytest.approx(40.0)
    for wrong in (((0.0, 10.0), (1.0, 20.0)), ((0.5, 20.0), (0.5, 10.0)), ((-1.0, 20.0),)):
        with pytest.raises(ValueError, match="points"):
            Lens(points=wrong)
    with pytest.raises(ValueError, match="wide"):
        Lens(wide=400)


@given(PUSH, DELAY)
def test_the_overshoot_stays_below_a_quarter_picture(value: float, delay: float) -> None:
    assert overshoot_widths(widths_per_second(value, delay), delay) < OVERSHOOT_WIDTHS


@given(st.floats(0.05, 1.0), DELAY, st.floats(0.5, 60.0))
def test_the_same_push_moves_the_same_share_at_any_zoom(value: float, delay: float, degrees: float) -> None:
    gear = Gear(pan=200.0)
    part = velocity(Deflection(pan=value), degrees, delay, gear).pan
    wanted = widths_per_second(value, delay)
    if 0.002 < part < 1.0:  # within what the camera can do at all
        assert part * gear.pan / degrees == pytest.approx(wanted)
    assert 0.0 < part <= 1.0


def test_a_camera_that_follows_its_zoom_itself_gets_the_push() -> None:
    gear = Gear(follows_zoom=True)
    assert velocity(Deflection(1, -1, 1), 1.5, 0.1, gear) == Deflection(1, -1, 1)
    assert velocity(Deflection(pan=1), None, 0.8, Gear()).pan < 0.5  # unknown zoom: the delay still counts


def test_holding_taking_and_letting_go() -> None:
    mine = take(None, "Budi", 1, 0.0).holder
    assert take(mine, "Budi", 1, 3.0).holder == Holder("Budi", 1, 3.0)
    with pytest.raises(Trouble, match=r"ptz\.held"):
        take(mine, "Sari", 1, 1.0)
    taken = take(mine, "Sari", 2, 1.0)
    assert (taken.holder.person, taken.ousted) == ("Sari", mine)
    assert holder_now(mine, 9.9, 10.0) == mine
    assert holder_now(mine, 10.0, 10.0) is None
    assert holder_now(mine, 10.0, 10.0, is_moving=True) == mine


@given(st.lists(st.sampled_from(["move", "stop", "ask", "take"]), max_size=40))
def test_a_stop_is_never_dropped_nor_behind_a_move(deeds: list[str]) -> None:
    waiting: slot.Slot[str] = slot.Slot()
    stop_due, newest = False, None
    for number, deed in enumerate(deeds):
        if deed == "move":
            waiting, newest = slot.put_move(waiting, f"m{number}"), f"m{number}"
        elif deed == "stop":
            waiting, stop_due, newest = slot.put_stop(waiting), True, None
        elif deed == "ask":
            waiting = slot.put_asked(waiting, f"a{number}") or waiting
        else:
            taken, waiting = slot.take_next(waiting)
            assert isinstance(taken, slot.Stop) == stop_due
            if isinstance(taken, str) and taken.startswith("m"):
                assert taken == newest
                newest = None
            stop_due = False
    assert waiting.stop == stop_due
    assert len(waiting.asked) <= slot.ASKED_LIMIT


@given(st.none() | ANY, st.none() | ANY)
def test_a_timeout_is_whole_and_within_what_the_camera_allows(low: float | None, high: float | None) -> None:
    told = timeout_for(low, high)
    assert told >= 1
    sane = [value for value in (low, high) if value is not None and math.isfinite(value) and value >= 1.0]
    if len(sane) == 2 and math.ceil(sane[0]) <= math.floor(sane[1]):
        assert sane[0] <= told <= sane[1]


def test_timeouts_seen_in_the_wild() -> None:
    assert timeout_for(1, 10) == 2
    assert timeout_for(0, 0) == 2
    assert timeout_for(5, 60) == 5
    assert timeout_for(0.1, 1) == 1
    assert timeout_for(None, None) == 2
    assert is_due(0.0, RENEW_S)
    assert not is_due(0.0, RENEW_S / 2)
    assert is_abandoned(0.0, 1.0)
    assert not is_abandoned(0.0, 0.9)


@given(ANY, ANY)
def test_the_mouse_steers_and_never_beyond(x: float, y: float) -> None:
    pushed = pushed_at(x, y)
    assert all(-1.0 <= value <= 1.0 for value in (pushed.pan, pushed.tilt))
    aim = aim_at(x, y)
    assert abs(aim.right) <= 0.5
    assert abs(aim.up) <= 0.5


def test_places_in_the_picture() -> None:
    assert pushed_at(0.5, 0.5) == STILL
    assert pushed_at(1.0, 0.5).pan == 1.0
    assert pushed_at(0.5, 0.0).tilt == 1.0
    assert aim_at(0.75, 0.25).up == 0.25
    rectangle = aim_at_rectangle(0.5, 0.5, 1.0, 1.0)
    assert (rectangle.right, rectangle.up, rectangle.factor) == (0.25, -0.25, 2.0)
    assert aim_at_rectangle(1.0, 0.5, 0.5, 1.0).factor == 0.5
    assert aim_at_rectangle(0.5, 0.5, 0.51, 0.51).factor == 1.0
