"""Who joins at once and who waits for its key picture."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.joins import LATE_S, LONGEST_S, SHARE, TOGETHER_S, Joins, Outlook, waits_for_key

COSTS = st.dictionaries(
    st.sampled_from([f"p{number}" for number in range(9)]),
    st.builds(Outlook, st.floats(0, 0.5), st.one_of(st.floats(0.01, 4), st.just(math.inf))),
)


def test_who_is_asked_for_in_the_same_moment_takes_turns_together() -> None:
    joins = Joins(2)
    assert joins.wait_s(10.0) == math.inf
    joins.ask("p1", "a", 10.0)
    joins.ask("p2", "b", 10.005)
    assert joins.take(10.005, lambda *_: Outlook(0.01)).at_once == {}
    assert joins.wait_s(10.005) > 0
    assert joins.wait_s(10.0 + TOGETHER_S) == 0
    turns = joins.take(10.0 + TOGETHER_S, lambda *_: Outlook(0.01))
    assert (turns.at_once, turns.at_key) == ({"p1": "a", "p2": "b"}, {})
    assert joins.wait_s(11.0) == math.inf


def test_one_pane_waits_only_for_a_key_picture_that_is_there_before_its_group_is_decoded() -> None:
    def at_key(decoding_s: float, key_in_s: float) -> bool:
        joins = Joins(1)
        joins.ask("p", "a", 0.0)
        return bool(joins.take(1.0, lambda *_: Outlook(decoding_s, key_in_s)).at_key)

    assert not at_key(0.04, 0.1)
    assert at_key(0.2, 0.1)
    assert not at_key(0.2, math.inf)


def test_who_shows_another_stream_of_the_camera_waits_for_the_key_picture_however_far_it_is() -> None:
    joins = Joins(1)
    joins.ask("p", "a/main", 0.0)
    turns = joins.take(1.0, lambda *_: Outlook(0.01, math.inf, beside=True))
    assert (turns.at_key, turns.at_once) == ({"p": "a/main"}, {})
    assert joins.wait_s(1.0) == math.inf


def test_who_waits_for_a_stream_of_its_own_camera_takes_no_decoder_from_the_others() -> None:
    joins = Joins(1)
    costs = {"p": Outlook(0.5, 0.4, beside=True), "q": Outlook(0.1, 0.3)}
    for pane in costs:
        joins.ask(pane, "a", 0.0)
    turns = joins.take(1.0, lambda pane, _: costs[pane])
    assert (set(turns.at_key), set(turns.at_once)) == ({"p"}, {"q"})


def test_of_many_those_wait_whose_key_picture_is_near() -> None:
    """36 panes of 640x360 at 15 a second, a key picture every 2 s, spread evenly."""
    costs = {f"p{number}": Outlook((2 - number / 18) * 15 * 0.0014, 0.18 + number / 18) for number in range(36)}
    waiting = waits_for_key(costs, 2 * SHARE)
    assert waiting == {f"p{number}" for number in range(len(waiting))}
    assert 2 < len(waiting) < 12
    saved = sum(costs[pane].decoding_s for pane in waiting) / sum(cost.decoding_s for cost in costs.values())
    assert saved > 1.5 * len(waiting) / 36  # they would have been the dearest


def test_nobody_waits_long_however_long_decoding_takes() -> None:
    costs = {f"p{number}": Outlook(0.5, 0.3 * number) for number in range(1, 10)}
    assert waits_for_key(costs, 1.0) == {"p1", "p2"}
    assert 0.6 < LONGEST_S < 0.9


def test_a_key_picture_that_does_not_come_is_not_waited_for() -> None:
    joins = Joins(1)
    joins.ask("p", "a", 0.0)
    assert joins.take(TOGETHER_S, lambda *_: Outlook(0.4, 0.2)).at_key == {"p": "a"}
    late_at = TOGETHER_S + 0.2 + LATE_S
    assert abs(joins.wait_s(0.1) - (late_at - 0.1)) < 1e-9
    assert joins.take(late_at - 0.01, lambda *_: Outlook(0.4)).at_once == {}
    assert joins.take(late_at, lambda *_: Outlook(0.4)).at_once == {"p": "a"}
    assert joins.wait_s(late_at) == math.inf


def test_the_newest_wish_counts_and_who_is_dropped_joins_nothing() -> None:
    joins = Joins(1)
    joins.ask("p", "a", 0.0)
    joins.ask("p", "b", 0.001)
    joins.ask("q", "a", 0.002)
    joins.drop("q")
    assert joins.take(1.0, lambda *_: Outlook(0.0)).at_once == {"p": "b"}
    joins.ask("p", "a", 2.0)
    assert joins.take(3.0, lambda *_: Outlook(0.4, 0.2)).at_key == {"p": "a"}
    joins.drop("p")
    assert joins.wait_s(3.0) == math.inf


@given(COSTS, st.floats(0.5, 8))
def test_nobody_waits_longer_than_the_others_would_take_with_its_group(costs: dict[str, Outlook], cores: float) -> None:
    waiting = waits_for_key(costs, cores)
    assert waiting <= costs.keys()
    whole = sum(cost.decoding_s for cost in costs.values())
    assert all(costs[pane].key_in_s <= whole / cores + 1e-9 for pane in waiting)
    if waiting:
        last = max(costs[pane].key_in_s for pane in waiting)
        assert all(cost.key_in_s >= last for pane, cost in costs.items() if pane not in waiting)
