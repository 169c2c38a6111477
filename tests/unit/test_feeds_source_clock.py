"""The mapping of a camera's clock to ours, for cameras of every kind."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.source_clock import JUMP_S, SETTLED_S, SourceClock

GAP = 1 / 15


@dataclass(frozen=True)
class Shown:
    """A picture and when it is due; times in seconds."""

    source: float
    arrival: float
    due: float
    lag: float


def shown(pictures: Iterable[tuple[float, float]]) -> list[Shown]:
    clock = SourceClock()
    return [Shown(source, arrival, clock.schedule(source, arrival), clock.lag_s) for source, arrival in pictures]


def steady(count: int, start: float = 0.0, way: float = 100.0) -> Iterator[tuple[float, float]]:
    return ((start + number * GAP, start + number * GAP + way) for number in range(count))


def in_order(pictures: list[Shown]) -> bool:
    return all(after.due >= before.due for before, after in itertools.pairwise(pictures))


def test_an_even_source_is_due_when_it_comes() -> None:
    for one in shown(steady(100)):
        assert abs(one.due - one.arrival) < 1e-6
        assert one.lag < 1e-6


@given(st.integers(0, 1_000_000), st.floats(0.001, 0.25))
def test_jitter_keeps_the_order_and_makes_nothing_later_than_itself(seed: int, jitter: float) -> None:
    chance = random.Random(seed)
    arrival, pictures = 0.0, []
    for number in range(300):
        arrival = max(arrival, 100.0 + number * GAP + chance.uniform(0, jitter))
        pictures.append((number * GAP, arrival))
    found = shown(pictures)
    assert in_order(found)
    assert all(0 <= one.arrival - one.due + 1e-6 <= jitter + 2e-6 for one in found)


def test_jitter_does_not_show() -> None:
    chance = random.Random(1)
    found = shown((number * GAP, 100.0 + number * GAP + chance.uniform(0, 0.04)) for number in range(600))[30:]
    gaps = [after.due - before.due for before, after in itertools.pairwise(found)]
    assert max(gaps) - min(gaps) < 0.012
    assert max(one.lag for one in found) < 0.042


@given(st.sampled_from([-5e-4, -2e-5, 2e-5, 5e-4]))
def test_drift_is_followed_for_hours(drift: float) -> None:
    found = shown((number * (1 + drift), 50.0 + number) for number in range(0, 4 * 3600, 2))
    assert in_order(found)
    assert max(abs(one.due - one.arrival) for one in found) < 0.05
    assert max(one.lag for one in found) < 0.05


@given(st.floats(1.0, 1e6), st.booleans())
def test_a_jump_re_anchors_at_once(jump: float, back: bool) -> None:
    before = list(steady(60, start=2e6))
    source, arrival = before[-1]
    moved = source + GAP + (-jump if back else jump)
    after = [(moved + number * GAP, arrival + (number + 1) * GAP) for number in range(60)]
    found = shown(before + after)
    assert in_order(found)
    assert all(abs(one.due - one.arrival) < 1e-3 for one in found)
    assert all(one.lag < 1e-3 for one in found[60:])


def test_a_stall_and_its_burst_are_no_jump() -> None:
    """Five seconds of silence, then everything at once: the pictures are late, the lag says so, and it falls back."""
    even = list(steady(200))
    back = even[145][1]
    stalled = [
        (source, max(arrival, back + index * 1e-3) if 70 < index <= 145 else arrival)
        for index, (source, arrival) in enumerate(even)
    ]
    found = shown(stalled)
    assert in_order(found)
    assert max(one.lag for one in found) > 4.5
    assert max(one.lag for one in found[150:]) < 0.1
    for one in found:
        assert abs(one.due - one.source - 100.0) < 0.1  # each is due when it would have been: the old ones are never drawn


def test_a_steady_backlog_is_lag_and_becomes_the_new_way() -> None:
    even = list(steady(300))
    found = shown([(source, arrival + (1.5 if index >= 100 else 0.0)) for index, (source, arrival) in enumerate(even)])
    assert all(abs(one.lag - 1.5) < 0.1 for one in found[100:])
    settled = [one for one in found if one.arrival > even[100][1] + 1.5 + SETTLED_S + 2 * GAP]
    assert all(abs(one.due - one.arrival) < 0.01 for one in settled)  # and pictures are drawn again


def test_growing_lag_grows() -> None:
    """A camera that falls behind by a tenth: after a minute by six seconds."""
    found = shown((number * GAP, 100.0 + number * GAP * 1.1) for number in range(900))
    assert 5.0 < found[-1].lag < 6.1


@given(st.integers(0, 2), st.sampled_from(["paced", "at once"]))
def test_b_pictures_are_due_in_the_order_of_showing(extra: int, sent: str) -> None:
    """Groups of I or P and two B: coded 0 3 1 2 6 4 5; sent evenly, or as soon as the later one is there."""
    coded = [0] + [number + step for number in range(0, 300, 3) for step in (3, 1, 2)]
    pictures = []
    for place, number in enumerate(coded):
        arrival = place * GAP if sent == "paced" else (number + -number % 3) * GAP + place % 3 * 1e-4
        pictures.append((number * GAP, 100.0 + arrival))
    found = shown(pictures)[4 + extra * 3 :]  # whole groups, once the first has shown what they are like
    by_source = sorted(found, key=lambda one: one.source)
    assert all(0.5 * GAP < after.due - before.due < 1.5 * GAP for before, after in itertools.pairwise(by_source))
    assert all(one.due >= one.arrival - 1e-3 for one in found[30:])
    assert all(one.lag < 0.01 for one in found[30:])


def test_a_small_step_back_delays_pictures_for_some_seconds_only() -> None:
    """Half a second back, as when a camera's clock is set: at first it looks like B pictures."""
    before = list(steady(100))
    after = [(source + 100 * GAP - 0.5, arrival + 100 * GAP) for source, arrival in steady(300)]
    found = shown(before + after)
    assert max(one.due - one.arrival for one in found) <= JUMP_S
    assert all(abs(one.due - one.arrival) < 0.01 for one in found[-60:])


def test_a_burst_at_the_start_does_not_hold_anything_back() -> None:
    """A server that begins with two old seconds at once."""
    found = shown([(number * GAP, 100.0 + max(number, 30) * GAP + number * 1e-3) for number in range(90)])
    assert in_order(found)
    assert all(one.due <= one.arrival + 1e-9 for one in found)
    assert all(one.arrival - one.due < 0.07 for one in found[30:])


@given(st.lists(st.tuples(st.floats(-1e7, 1e7), st.floats(0, 20)), min_size=1, max_size=60))
def test_whatever_a_source_says_nothing_is_due_in_the_far_future(pictures: list[tuple[float, float]]) -> None:
    clock, arrival = SourceClock(), 1000.0
    for source, passed in pictures:
        arrival += passed
        assert clock.schedule(source, arrival) <= arrival + JUMP_S + 1e-6
        assert clock.lag_s >= 0.0


def test_a_source_whose_time_stands_still_is_shown_as_it_comes() -> None:
    found = shown((0.0, arrival) for _, arrival in steady(100))
    assert all(one.due == one.arrival for one in found)
    assert all(one.lag == 0.0 for one in found)
