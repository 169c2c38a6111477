"""What the X server tells of monitors goes before what Qt remembers of them."""

from __future__ import annotations

from scc_wall.base.geometry import Rect
from scc_wall.ui.screens import Screen, as_told

LEFT, RIGHT = Rect(0, 0, 480, 480), Rect(480, 0, 480, 480)
ONE, TWO = Screen("DP-1", "NEC", "P40", "7", LEFT), Screen("DP-2", "NEC", "P40", "8", RIGHT)


def test_a_size_that_qt_missed_is_taken_and_what_the_monitor_says_of_itself_stays() -> None:
    told = as_told([ONE, TWO], {"DP-1": LEFT, "DP-2": Rect(480, 0, 270, 480)})
    assert told == [ONE, Screen("DP-2", "NEC", "P40", "8", Rect(480, 0, 270, 480))]


def test_a_monitor_that_only_the_server_knows_is_there() -> None:
    assert as_told([ONE], {"DP-1": LEFT, "DP-3": RIGHT}) == [ONE, Screen("DP-3", "", "", "", RIGHT)]


def test_a_monitor_that_only_qt_knows_is_gone() -> None:
    assert as_told([ONE, TWO], {"DP-2": LEFT}) == [Screen("DP-2", "NEC", "P40", "8", LEFT)]


def test_they_are_told_from_left_to_right() -> None:
    assert [one.connector for one in as_told([ONE, TWO], {"DP-1": RIGHT, "DP-2": LEFT})] == ["DP-2", "DP-1"]


def test_qt_is_believed_where_nothing_is_told_or_names_mean_something_else() -> None:
    for told in (None, {}, {"default": LEFT}):
        assert as_told([ONE, TWO], told) == [ONE, TWO]
