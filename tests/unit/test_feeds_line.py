"""What a pane that joins a feed is given, and what that costs."""

from __future__ import annotations

import math

import pytest

from scc_wall.feeds.line import DELAY_S, Line
from scc_wall.feeds.pane_pipe import GROUP_BYTES
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.session import Kind

SMALL = Kind("h264", 640, 360)
LARGE = Kind("hevc", 3840, 2160)


def line(pictures: int, every: int = 30, kind: Kind = SMALL, rate: float = 15.0) -> Line:
    made = Line()
    for number in range(pictures):
        at = 100.0 + number / rate
        made.add(kind, Picture(f"{number}".encode(), at, None, key=number % every == 0), at)
    return made


def test_joining_costs_the_decoding_of_the_group() -> None:
    made = line(10)
    assert len(made.shown()) == 10
    assert made.outlook(101.0).decoding_s == pytest.approx(10 * 640 * 360 * 6e-9)


def test_of_a_group_that_takes_long_to_decode_only_the_key_picture_is_given() -> None:
    made = line(40, every=60, kind=LARGE)
    assert len(made.shown()) == 1
    assert made.outlook(103.0).decoding_s == pytest.approx(3840 * 2160 * 6e-9)


def test_a_group_that_is_too_large_for_a_pipe_is_given_by_its_key_picture_and_costs_that() -> None:
    made = Line()
    for number in range(4):
        at = 100.0 + number / 15
        made.add(SMALL, Picture(bytes(GROUP_BYTES // 3), at, None, key=number == 0), at)
    assert len(made.shown()) == 1
    assert made.outlook(101.0).decoding_s == pytest.approx(640 * 360 * 6e-9)


def test_a_pane_that_shows_key_pictures_only_decodes_one() -> None:
    assert line(10).outlook(101.0, key_only=True).decoding_s == pytest.approx(640 * 360 * 6e-9)
    assert Line().outlook(101.0, key_only=True).decoding_s == 0.0


def test_the_next_key_picture_is_expected_as_far_apart_as_the_last_and_shown_before_the_picture_after_it() -> None:
    assert line(30).outlook(102.0).key_in_s == math.inf  # one group tells nothing
    made = line(40)  # key pictures at 100 and 102, the newest picture at 102.6
    assert made.spacing_s == pytest.approx(1 / 15)
    assert made.outlook(102.6).key_in_s == pytest.approx(1.4 + 1 / 15 + DELAY_S)


def test_a_key_picture_that_is_overdue_is_not_expected() -> None:
    assert line(40).outlook(104.5).key_in_s == math.inf


def test_a_session_that_ended_tells_nothing_of_the_next() -> None:
    made = line(70)
    made.session_ended()
    assert (made.shown(), made.spacing_s) == ([], 0.0)
    assert made.outlook(105.0).key_in_s == math.inf
    assert made.outlook(105.0).decoding_s == 0.0


def test_nobody_knows_how_far_apart_two_pictures_are_before_there_are_three() -> None:
    assert line(2).spacing_s == 0.0
    assert line(3).spacing_s == pytest.approx(1 / 15)
