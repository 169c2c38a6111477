from collections import Counter
from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.wall.assign import PLAYERS_PER_PROCESS, assign


def test_thirty_six_panes_take_three_processes_of_twelve() -> None:
    assert sorted(Counter(assign([], 36)).values()) == [12, 12, 12]
    assert PLAYERS_PER_PROCESS == 12


def test_they_are_filled_evenly() -> None:
    assert sorted(Counter(assign([], 30)).values()) == [10, 10, 10]
    assert assign([5, 2, 9], 1) == (1,)
    assert assign([12, 12], 2) == (2, 2)


@given(st.lists(st.integers(0, 15), max_size=5), st.integers(0, 60), st.integers(1, 14))
def test_as_few_processes_as_can_be_and_none_too_full(loads: list[int], count: int, limit: int) -> None:
    chosen = assign(loads, count, limit)
    filled = [*loads, *[0] * (max(chosen, default=-1) + 1 - len(loads))]
    started = len(filled) - len(loads)
    for index in chosen:
        filled[index] += 1
    assert all(load <= limit for index, load in enumerate(filled) if index in chosen)
    assert len(chosen) == count
    room = sum(max(0, limit - load) for load in loads)
    assert started == ceil(max(0, count - room) / limit)


def test_no_room_at_all_is_our_own_bug() -> None:
    with pytest.raises(ValueError, match="per process"):
        assign([], 1, 0)
