"""Liveness after any sequence of events, however senseless: nothing is live that nobody vouches for."""

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.life import (
    Event,
    FeedSaid,
    Fresh,
    GlassSaid,
    Joined,
    Lowered,
    PaneLife,
    PlayerLost,
    Retuned,
    step,
)
from scc_wall.wall.liveness import REASONS, judge, limit_s
from scc_wall.wall.view import State

A, B, C = (Feed(name, Stream.SUB) for name in "ABC")
SAID = FeedReport("A/sub", "playing", "", 0, -1, 100, 10, 67, 20, "h264", 640, 360, 1)
SHOWN = PaneReport("p", 0, 0, 0, 0, mapped=True, still_ms=0)


def said(feed: Feed = A, **changes: object) -> FeedSaid:
    return FeedSaid(feed, replace(SAID, feed=str(feed), **changes))  # type: ignore[arg-type]


def glass(displayed: int, **changes: object) -> GlassSaid:
    return GlassSaid(replace(SHOWN, displayed=displayed, **changes))  # type: ignore[arg-type]


PHASES = st.sampled_from(["connecting", "playing", "waiting", "refused", "nonsense"])
ANY_FEED = st.sampled_from([A, B, C])
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Retuned, st.one_of(st.none(), ANY_FEED)),
    st.builds(Joined, ANY_FEED),
    st.builds(
        said,
        ANY_FEED,
        phase=PHASES,
        pictures=st.integers(0, 9),
        age_ms=st.integers(-1, 3000),
        interval_ms=st.sampled_from([0, 67, 1000]),
        lag_ms=st.integers(-10, 4000),
        retry_ms=st.integers(-1, 9000),
    ),
    st.builds(said, ANY_FEED, age_ms=st.integers(0, 300)),
    st.builds(glass, st.integers(0, 30), mapped=st.booleans(), still_ms=st.integers(0, 20_000)),
    st.builds(glass, st.integers(0, 30)),
    st.just(PlayerLost()),
    st.just(Fresh()),
    st.builds(Lowered, st.one_of(st.none(), st.just("why")), st.sampled_from([0, 2000])),
)
STORIES = st.lists(st.tuples(st.floats(0, 0.5), EVENTS), max_size=30)


def told_of(story: list[tuple[float, Event]], after: float, check: Callable[[PaneLife, float], None]) -> None:
    """Check at every event and at a moment after it."""
    life, now = PaneLife(), 0.0
    for wait, event in story:
        now += wait
        life = step(life, event, now)
        check(life, now)
        check(life, now + after)


@given(STORIES, st.floats(0, 5))
def test_nothing_is_live_that_somebody_does_not_vouch_for(story: list[tuple[float, Event]], after: float) -> None:
    rises: dict[str, float] = {}
    seen: list[tuple[float, Event]] = []

    def check(life: PaneLife, now: float) -> None:
        told = judge(life, now)
        if told.state is not State.LIVE:
            return
        assert told.feed is not None
        reports = [(at, event.report) for at, event in seen if isinstance(event, FeedSaid) and event.feed == told.feed]
        players = [(at, event.report) for at, event in seen if isinstance(event, GlassSaid)]
        at, feed = reports[-1]
        assert (feed.phase not in {"waiting", "refused"}, now - at <= 1.5, feed.lag_ms <= 3000) == (True, True, True)
        assert 0 <= feed.age_ms / 1000 + now - at <= limit_s(feed.interval_ms)
        assert players[-1][1].mapped
        assert now - players[-1][0] <= 1.5
        assert now - rises["shown"] <= limit_s(max(feed.interval_ms, life.lowered_interval_ms))
        assert told.has_picture

    life, now, counter = PaneLife(), 0.0, 0
    for wait, event in story:
        now += wait
        life = step(life, event, now)
        seen.append((now, event))
        if isinstance(event, GlassSaid):
            if event.report.mapped and event.report.displayed > counter:
                rises["shown"] = now
            counter = event.report.displayed
        elif isinstance(event, Fresh) and life.joined is not None:
            rises["shown"] = now
            seen.append((now, said(life.joined, pictures=1, age_ms=0, interval_ms=0)))  # it proves that the feed plays
        elif isinstance(event, PlayerLost):
            rises, counter = {}, 0
        check(life, now)
        check(life, now + after)


@given(STORIES, st.floats(0, 100))
def test_every_judgement_makes_sense(story: list[tuple[float, Event]], after: float) -> None:
    def check(life: PaneLife, now: float) -> None:
        told = judge(life, now)
        assert (told.state is State.OFF) == (life.wanted is None)
        assert (told.feed is None) == (told.state is State.OFF)
        assert told.wanted in (None, life.wanted)
        assert told.feed == life.wanted or (told.wanted == life.wanted and told.state is State.LIVE)
        assert told.has_picture == (told.age_s is not None)
        assert told.age_s is None or told.age_s >= 0
        assert told.state in {State.LIVE, State.OFF} or told.state is not State.LATE or told.reason in REASONS
        assert not told.frozen or told.state is State.LIVE
        assert told.retry_s is None or (told.state is State.LOST and told.retry_s >= 0)
        assert len(life.words) <= 3

    told_of(story, after, check)


@given(STORIES)
def test_silence_ends_every_live_picture(story: list[tuple[float, Event]]) -> None:
    life, now = PaneLife(), 0.0
    for wait, event in story:
        now += wait
        life = step(life, event, now)
    assert judge(life, now + 1.51).state is not State.LIVE
