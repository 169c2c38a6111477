"""Liveness of whole simulated cameras: their pictures, and feeds and a player that report them four times a second."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.life import (
    Event,
    FeedSaid,
    GlassSaid,
    Joined,
    PaneLife,
    Retuned,
    step,
)
from scc_wall.wall.liveness import Judgement, judge
from scc_wall.wall.view import State

A, B, C = (Feed(name, Stream.SUB) for name in "ABC")
SAID = FeedReport("A/sub", "playing", "", 0, -1, 100, 10, 67, 20, "h264", 640, 360, 1)
SHOWN = PaneReport("p", 0, 0, 0, 0, mapped=True, still_ms=0)


def said(feed: Feed = A, **changes: object) -> FeedSaid:
    return FeedSaid(feed, replace(SAID, feed=str(feed), **changes))  # type: ignore[arg-type]


def glass(displayed: int, **changes: object) -> GlassSaid:
    return GlassSaid(replace(SHOWN, displayed=displayed, **changes))  # type: ignore[arg-type]


def lived(*events: tuple[float, Event], life: PaneLife | None = None) -> PaneLife:
    life = life or PaneLife()
    for now, event in events:
        life = step(life, event, now)
    return life


@dataclass(frozen=True)
class Camera:
    """Pictures that arrive at these times, are displayed `delay` later; reports come every 0.25 s, at moments of their own."""

    pictures: list[float]
    delay: float = 0.07
    feeds_at: float = 0.11
    player_at: float = 0.19

    def judgements(self, until: float, looks_at: float = 0.05) -> Iterator[tuple[float, Judgement]]:
        life = lived((0.0, Retuned(A)), (0.0, Joined(A)))
        ticks: list[tuple[float, str]] = []
        for offset, who in ((self.feeds_at, "feeds"), (self.player_at, "player"), (looks_at, "look")):
            ticks += [(offset + 0.25 * n, who) for n in range(int(until * 4))]
        for now, who in sorted(ticks):
            if who == "feeds":
                life = step(life, FeedSaid(A, self.report(now)), now)
            elif who == "player":
                life = step(life, glass(sum(at + self.delay <= now for at in self.pictures)), now)
            else:
                yield now, judge(life, now)

    def report(self, now: float) -> FeedReport:
        came = [at for at in self.pictures if at <= now]
        gaps = [later - earlier for earlier, later in pairwise(came[-16:])]
        return replace(
            SAID,
            phase="playing" if came else "connecting",
            pictures=len(came),
            age_ms=int(1000 * (now - came[-1])) if came else -1,
            interval_ms=int(1000 * median(gaps)) if gaps else 0,
        )


def jittered(rate: float, seconds: float, share: float, seed: int = 1) -> list[float]:
    """Every picture up to `share` of an interval early or late."""
    chance = random.Random(seed)
    return sorted((n + 1 + chance.uniform(-share, share)) / rate for n in range(int(seconds * rate)))


@pytest.mark.parametrize("seed", range(5))
def test_one_picture_a_second_for_ten_minutes_is_never_late(seed: int) -> None:
    states = [told.state for _, told in Camera(jittered(1.0, 600, 0.4, seed)).judgements(599)]
    assert State.LATE not in states
    assert State.LOST not in states
    first = states.index(State.LIVE)
    assert first < 4 * 4  # within 4 s, whatever the jitter of the first pictures
    assert set(states[first + 16 :]) == {State.LIVE}


@pytest.mark.parametrize(("rate", "seconds", "share"), [(60.0, 20, 0.4), (15.0, 30, 0.4), (2.0, 60, 0.4), (0.2, 300, 0.4)])
def test_no_steady_camera_is_ever_late(rate: float, seconds: float, share: float) -> None:
    told = list(Camera(jittered(rate, seconds, share)).judgements(seconds - 2 / rate))
    assert State.LATE not in {judgement.state for _, judgement in told}
    assert {judgement.state for now, judgement in told if now > 4 / rate + 1} == {State.LIVE}
    assert not any(judgement.frozen for _, judgement in told)


@pytest.mark.parametrize("rate", [60.0, 25.0, 15.0, 8.0, 3.0, 2.0])
@given(
    feeds=st.floats(0, 0.25),
    player=st.floats(0, 0.25),
    looks=st.floats(0, 0.25),
    delay=st.floats(0.02, 0.2),
    off=st.floats(0, 0.5),
)
def test_a_camera_that_stops_is_seen_late_within_two_seconds(
    rate: float, feeds: float, player: float, looks: float, delay: float, off: float
) -> None:
    pictures = [off + n / rate for n in range(int(5 * rate))]
    last = pictures[-1]
    seen = Camera(pictures, delay, feeds, player).judgements(8, looks)
    late = next(now for now, told in seen if now > last and told.state is State.LATE)
    assert late - last <= 2.0


def test_the_clock_of_a_slow_camera_that_stops_is_its_own() -> None:
    seen = Camera([float(n) for n in range(30)]).judgements(40)
    late = next(now for now, told in seen if told.state is State.LATE)
    assert 3.0 < late - 29.0 <= 3.5


def test_states_of_a_healthy_start() -> None:
    seen = [(now, told) for now, told in Camera([1.0 + n / 15 for n in range(60)]).judgements(5)]
    order = [
        told.state for (_, earlier), (_, told) in pairwise([(0.0, Judgement(State.OFF)), *seen]) if told.state != earlier.state
    ]
    assert order == [State.CONNECTING, State.LIVE]
    first = next(now for now, told in seen if told.state is State.LIVE)
    assert first < 1.6


def test_with_one_picture_only_a_camera_is_connecting_then_late() -> None:
    seen = [(now, told) for now, told in Camera([1.0]).judgements(25) if now > 1.5]
    assert {told.state for now, told in seen if 2.6 < now < 20.9} == {State.CONNECTING}
    assert {told.reason for now, told in seen if 2.6 < now < 20.9} == {"wall.first_pictures"}
    assert {told.state for now, told in seen if now > 21.3} == {State.LATE}
    assert all(told.has_picture for now, told in seen)


def test_a_slow_camera_whose_first_pictures_come_close_together_is_not_late() -> None:
    pictures = [1.0, 1.2, 3.0, 3.2, 5.0, *(6.0 + n for n in range(20))]
    told = [judgement for _, judgement in Camera(pictures).judgements(25)]
    assert State.LATE not in {judgement.state for judgement in told}
    assert {"", "wall.first_pictures"} == {judgement.reason for judgement in told}
