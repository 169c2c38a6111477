"""The bench's arithmetic: what was seen becomes figures."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.bench.cost import Meter, descendants, family, parse_busy, parse_memory, parse_stat, percents
from scc_wall.bench.figures import Sight, delays_ms, gaps, parse_arrivals, percentile, rate, rate_within, ratio
from scc_wall.bench.reader import whole_pictures
from scc_wall.bench.watch import Shown, wait_for_group, watch


def sights(*pairs: tuple[int, float]) -> list[Sight]:
    return [Sight(number, at) for number, at in pairs]


@given(st.lists(st.floats(0, 1e6), min_size=1), st.floats(0, 1))
def test_a_percentile_is_one_of_the_values_and_bounds_its_share(values: list[float], share: float) -> None:
    found = percentile(values, share)
    assert found in values
    assert sum(value <= found for value in values) >= share * len(values) - 1e-9


def test_of_nothing_there_is_no_percentile() -> None:
    assert percentile([], 0.5) is None


def test_a_tile_that_stood_still_for_half_the_window_shows_half() -> None:
    seen = sights(*((number, number / 10) for number in range(11)))
    assert rate(seen) == pytest.approx(10)
    assert rate_within(seen, 2.0) == 5


def test_skipped_numbers_and_steps_back_are_counted_apart() -> None:
    found = gaps(sights((1, 0.0), (2, 0.1), (5, 0.4), (4, 0.5), (6, 0.6)))
    assert (found.lost, found.backwards) == (3, 1)
    assert found.longest_s == pytest.approx(0.3)


def test_the_picture_that_stood_there_already_has_no_delay() -> None:
    arrived = parse_arrivals("7 1.0\n8 2.0\n8 9.0\nnonsense\n9 3.0\n10 unfinished")
    assert arrived == {7: 1.0, 8: 2.0, 9: 3.0}
    assert delays_ms(sights((7, 1.5), (8, 2.25), (11, 4.0)), arrived) == [250.0]


def test_a_ratio_to_nothing_is_none() -> None:
    assert ratio(3.0, 2.0) == 1.5
    assert ratio(3.0, 0.0) is ratio(None, 1.0) is ratio(1.0, None) is None


def test_proc_is_read_past_hostile_names() -> None:
    fields = "S 17 1 1 0 -1 4194304 1 1 1 1 250 50 9 9 20 0 1 0 1 1"
    assert parse_stat(f"42 (a ) S 5 (b) {fields}") == (17, 300)
    assert parse_memory("55d0-7ff0 ---p 0 [rollup]\nRss: 9 kB\nPss:   2048 kB\n") == 2048
    assert parse_memory("") == 0
    assert parse_busy("cpu  10 20 30 400 50 6 7 8 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n") == 81


def test_descendants_are_found_and_no_loop_holds_them_up() -> None:
    assert descendants([1], {2: 1, 3: 2, 4: 9, 1: 3}) == {1, 2, 3}
    assert os.getpid() in family([os.getpid()])


def test_what_is_ours_and_in_no_family_is_the_benchs_and_the_rest_is_of_others() -> None:
    before = Meter(10.0, {"wall": {1: 5.0}, "x": {9: 1.0}}, {1: 5.0, 7: 2.0, 9: 1.0}, 100.0)
    after = Meter(12.0, {"wall": {1: 6.0, 2: 0.5}, "x": {9: 1.2}}, {1: 6.0, 2: 0.5, 7: 2.4, 9: 1.2}, 103.0)
    found = percents(before, after)
    assert found == pytest.approx({"wall": 75, "x": 10, "bench": 20, "others": 45})


def test_pieces_of_one_timestamp_are_one_picture_that_came_with_its_last() -> None:
    pieces = [(1, b"a", 0.1), (1, b"b", 0.2), (2, b"c", 0.3), (3, b"d", 0.4)]
    assert list(whole_pictures(pieces)) == [(b"ab", 0.2), (b"c", 0.3)]


class Script:
    """A glass of two tiles that shows one more at each look."""

    def __init__(self, *looks: tuple[int | None, int | None]) -> None:
        self.looks, self.at = looks, -1

    def first(self) -> int | None:
        return self.looks[max(self.at, 0)][0]

    def numbers(self) -> tuple[int | None, int | None]:
        self.at = min(self.at + 1, len(self.looks) - 1)
        return self.looks[self.at]


def test_a_look_that_catches_no_number_changes_nothing() -> None:
    seen = watch(Script((1, 5), (None, None), (1, 6), (2, None)), 2, 0.2)
    assert [[sight.number for sight in tile] for tile in seen.tiles] == [[1, 2], [5, 6]]
    assert 2 <= seen.looks_a_second <= 80


def test_all_tiles_have_shown_the_other_group_or_the_limit_is_over() -> None:
    began = 0.0
    shown = wait_for_group(Script((1, 2), (None, 500_001), (500_002, 3)), 2, 1, began, 1e9)
    assert shown.count == 2
    assert shown.last_s == max(one for one in shown.after_s if one is not None)
    late = wait_for_group(Script((1, 500_000)), 2, 1, began, 0.0)
    assert late == Shown((None, None))
    assert late.last_s is late.median_s is None
