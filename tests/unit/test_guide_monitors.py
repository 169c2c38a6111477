"""The guide's monitors: the order that a person gives them stays, whatever a cable does meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from scc_wall.app import guide_monitors
from scc_wall.app.guide_monitors import Numbers
from scc_wall.base.geometry import Rect
from scc_wall.ui.screens import Screen

LEFT, RIGHT, THIRD = (Screen(f"DP-{number}", "", "", "", Rect(100 * number, 0, 100, 100)) for number in (1, 2, 3))


class _Window:
    def cover(self, rect: Rect) -> None:
        """Be anywhere."""


class _Guide:
    window = _Window()


class _Desk:
    """The monitors that are plugged in, and their numbers."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.there: list[Screen] = []
        monkeypatch.setattr(guide_monitors, "connected_screens", lambda: self.there)
        self.numbers = Numbers(cast("guide_monitors.Guide", _Guide()))

    def look(self, *there: Screen) -> list[str]:
        self.there = list(there)
        self.numbers.look()
        return [one.name for one in self.numbers.order]

    def listed(self) -> list[tuple[int, str]]:
        return [(one.number, one.name) for one in self.numbers.listed()]


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> _Desk:
    return _Desk(monkeypatch)


def test_before_anybody_has_given_numbers_they_go_from_left_to_right(desk: _Desk) -> None:
    assert desk.look(RIGHT) == ["DP-2"]
    assert desk.look(RIGHT, LEFT) == ["DP-1", "DP-2"]
    assert desk.listed() == [(1, "DP-1"), (2, "DP-2")]


def test_an_order_stays_when_a_monitor_goes_and_comes_back(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT)
    assert desk.numbers.move(0, 1)
    assert desk.look(LEFT) == ["DP-1"]
    assert desk.listed() == [(1, "DP-2"), (2, "DP-1")]
    assert desk.look(LEFT, RIGHT) == ["DP-2", "DP-1"]


def test_an_order_stays_when_all_monitors_go_and_come_back(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT)
    assert desk.numbers.move(0, 1)
    desk.look(Screen(":0.0", "", "", "", Rect(0, 0, 100, 100)))  # what Qt tells where nothing is plugged in
    assert desk.look(LEFT, RIGHT) == ["DP-2", "DP-1"]


def test_an_order_that_is_not_confirmed_yet_stays_when_one_more_is_plugged_in(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT)
    assert desk.numbers.move(0, 1)
    assert desk.look(THIRD, LEFT, RIGHT) == ["DP-2", "DP-1", "DP-3"]


def test_who_is_away_when_the_order_is_confirmed_is_no_monitor_of_the_site(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT, THIRD)
    assert desk.numbers.move(1, 2)
    desk.look(LEFT, THIRD)
    desk.numbers.give()
    assert desk.listed() == [(1, "DP-1"), (2, "DP-3")]
    assert desk.look(LEFT, RIGHT, THIRD) == ["DP-1", "DP-3", "DP-2"]


def test_who_came_and_went_without_anybody_giving_it_a_number_is_no_monitor_of_the_site(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT)
    assert desk.numbers.move(0, 1)
    desk.look(LEFT, RIGHT, THIRD)
    assert desk.listed() == [(1, "DP-2"), (2, "DP-1"), (3, "DP-3")]
    desk.look(LEFT, RIGHT)
    assert desk.listed() == [(1, "DP-2"), (2, "DP-1")]


def test_a_mirror_is_no_monitor_of_the_site(desk: _Desk) -> None:
    desk.look(LEFT, RIGHT)
    assert desk.numbers.move(0, 1)
    assert desk.look(LEFT, RIGHT, replace(THIRD, rect=LEFT.rect)) == ["DP-2", "DP-1"]
    assert desk.listed() == [(1, "DP-2"), (2, "DP-1")]
