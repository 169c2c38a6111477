"""The rules of liveness, one by one."""

from dataclasses import replace

import pytest

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.life import (
    COUNTS,
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
from scc_wall.wall.liveness import LONGEST_LIMIT_S, Judgement, fps, judge, limit_s
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


def live_pane(now: float = 10.0) -> PaneLife:
    """A pane that shows A, vouched for by everybody at `now`."""
    start = now - 1.0
    return lived(
        (start, Retuned(A)), (start, said()), (start, Joined(A)), (now - 0.25, glass(10)), (now, glass(14)), (now, said())
    )


@pytest.mark.parametrize(
    ("interval_ms", "limit"), [(0, 1.5), (16, 1.5), (500, 1.5), (1000, 3.0), (5000, 15.0), (3_600_000, LONGEST_LIMIT_S)]
)
def test_limits(interval_ms: int, limit: float) -> None:
    assert limit_s(interval_ms) == limit


def test_live_is_told_with_all_its_figures() -> None:
    told = judge(live_pane(), 10.1)
    assert (told.state, told.feed, told.wanted, told.reason, told.has_picture) == (State.LIVE, A, None, "", True)
    assert told.age_s == pytest.approx(0.11)  # feeds say 10 ms at 10.0
    assert told.fps == pytest.approx(16.0)
    assert (told.lag_ms, told.frozen, told.retry_s) == (20, False, None)


@pytest.mark.parametrize(
    ("events", "now", "reason"),
    [
        pytest.param([(11.4, said())], 11.6, "wall.player_silent", id="player hangs"),
        pytest.param([(11.4, glass(40))], 11.6, "wall.feeds_silent", id="feeds hang"),
        pytest.param([], 12.0, "wall.feeds_silent", id="both hang"),
        pytest.param([(10.2, glass(20, mapped=False))], 10.3, "wall.window_hidden", id="window gone though pictures count"),
        pytest.param([(11.5, said(age_ms=1400)), (11.5, glass(14))], 11.7, "wall.pictures_stopped", id="camera pauses"),
        pytest.param([(11.5, said()), (11.5, glass(14))], 11.6, "wall.not_shown", id="decoder hangs"),
        pytest.param([(10.2, said(lag_ms=3001)), (10.2, glass(18))], 10.3, "wall.lagging", id="falls behind"),
    ],
)
def test_late_and_why(events: list[tuple[float, Event]], now: float, reason: str) -> None:
    told = judge(lived(*events, life=live_pane()), now)
    assert (told.state, told.reason) == (State.LATE, reason)
    assert told.has_picture
    assert not told.frozen


def test_lag_of_three_seconds_is_still_live() -> None:
    assert judge(lived((10.2, said(lag_ms=3000)), life=live_pane()), 10.3).state is State.LIVE


def test_pictures_in_a_window_that_is_not_mapped_are_not_shown_ones() -> None:
    life = lived((10.25, glass(20, mapped=False)), (10.5, glass(24, mapped=False)), life=live_pane())
    assert life.shown_at == 10.0
    assert fps(life, 10.6) == 0.0
    back = lived((10.75, glass(24)), (10.75, said()), life=life)
    assert back.shown_at == 10.0
    assert lived((11.0, glass(28)), life=back).shown_at == 11.0


@pytest.mark.parametrize(
    ("still_ms", "interval_ms", "frozen"), [(9_999, 67, False), (10_000, 67, True), (14_999, 5000, False), (15_000, 5000, True)]
)
def test_frozen_is_told_beside_live(still_ms: int, interval_ms: int, frozen: bool) -> None:
    life = lived((10.2, said(interval_ms=interval_ms)), (10.2, glass(20, still_ms=still_ms)), life=live_pane())
    told = judge(life, 10.3)
    assert (told.state, told.frozen) == (State.LIVE, frozen)


def test_waiting_is_lost_with_seconds_rounded_up() -> None:
    life = lived((10.1, said(phase="waiting", reason="feeds.gone", attempt=3, retry_ms=4100)), life=live_pane())
    told = judge(life, 10.2)
    assert (told.state, told.retry_s, told.reason, told.attempt) == (State.LOST, 4, "feeds.gone", 3)
    assert told.has_picture
    assert judge(life, 10.1).retry_s == 5
    assert judge(life, 19.0).retry_s == 0


def test_waiting_without_a_time_has_none() -> None:
    assert judge(lived((10.1, said(phase="waiting", retry_ms=-1)), life=live_pane()), 10.2).retry_s is None


def test_refused_says_why() -> None:
    never = lived((0.0, Retuned(A)), (0.1, said(phase="refused", reason="feeds.denied", pictures=0, age_ms=-1)))
    assert judge(never, 0.2) == Judgement(State.REFUSED, A, reason="feeds.denied")
    after = lived((10.1, said(phase="refused", reason="feeds.denied")), life=live_pane())
    assert (judge(after, 10.2).state, judge(after, 10.2).has_picture) == (State.REFUSED, True)


def test_a_camera_tried_again_after_a_refusal_is_connecting() -> None:
    life = lived(
        (0.0, Retuned(A)),
        (0.1, said(phase="refused", pictures=0, age_ms=-1)),
        (0.4, said(phase="connecting", pictures=0, age_ms=-1)),
    )
    assert judge(life, 0.5).state is State.CONNECTING


def test_lost_stays_lost_until_a_picture_is_displayed() -> None:
    life = lived((10.2, said(phase="waiting", retry_ms=900, attempt=1)), (10.25, glass(15)), life=live_pane())
    life = lived((11.1, said(phase="connecting", attempt=1)), (11.1, glass(15)), life=life)
    assert (judge(life, 11.2).state, judge(life, 11.2).reason) == (State.LOST, "wall.connecting_again")
    assert judge(life, 11.2).attempt == 1
    life = lived((11.5, said(attempt=1)), life=life)
    assert (judge(life, 11.5).state, judge(life, 11.5).reason) == (State.LOST, "wall.connecting_again")
    life = lived((11.6, glass(16)), life=life)
    assert judge(life, 11.6).state is State.LIVE


def test_the_players_word_may_overtake_the_feeds_word_that_a_camera_is_back() -> None:
    life = lived((10.2, said(phase="waiting", retry_ms=900)), (11.0, said(phase="connecting")), life=live_pane())
    life = lived((11.2, glass(16)), life=life)
    assert judge(life, 11.2).state is State.LOST
    assert judge(lived((11.25, said()), life=life), 11.3).state is State.LIVE


def test_a_camera_that_never_answered_is_lost_from_its_first_failure_on() -> None:
    def quiet(phase: str, **changes: int) -> FeedSaid:
        return said(A, phase=phase, pictures=0, age_ms=-1, interval_ms=0, **changes)

    life = lived((0.0, Retuned(A)), (0.1, quiet("connecting")))
    assert judge(life, 0.2) == Judgement(State.CONNECTING, A)
    life = lived((1.0, quiet("waiting", retry_ms=1000, attempt=1)), life=life)
    assert judge(life, 1.0) == Judgement(State.LOST, A, retry_s=1, attempt=1)
    life = lived((2.0, quiet("connecting", attempt=1)), life=life)
    assert judge(life, 2.0) == Judgement(State.LOST, A, reason="wall.connecting_again", attempt=1)


def test_a_first_connection_that_took_long_is_lost_until_its_picture_is_displayed() -> None:
    life = lived((0.0, Retuned(A)), (1.0, said(phase="waiting", pictures=0, age_ms=-1)))
    for now in range(2, 9):
        life = lived((now, said(phase="connecting", pictures=0, age_ms=-1)), life=life)
    life = lived((9.0, said(pictures=1)), (9.0, Joined(A)), life=life)
    assert (judge(life, 9.1).state, judge(life, 9.1).reason) == (State.LOST, "wall.connecting_again")
    life = lived((9.2, glass(1)), life=life)
    assert judge(life, 9.2).state is State.LIVE


def test_feeds_started_anew_knows_no_pictures_and_the_pane_still_does() -> None:
    life = lived((10.2, said(phase="connecting", pictures=0, age_ms=-1)), life=live_pane())
    told = judge(life, 10.3)
    assert (told.state, told.reason, told.has_picture) == (State.LOST, "wall.connecting_again", True)
    assert told.age_s == pytest.approx(0.3)


def test_back_again_with_a_player_that_shows_nothing_is_late_not_lost() -> None:
    life = lived((10.2, said(phase="waiting")), (11.0, said()), (17.0, said()), (17.0, glass(14)), life=live_pane())
    assert (judge(life, 17.1).state, judge(life, 17.1).reason) == (State.LATE, "wall.not_shown")


def test_nothing_wanted_is_off() -> None:
    assert judge(PaneLife(), 5.0) == Judgement(State.OFF)
    parked = lived((10.1, Retuned(None)), (10.2, glass(15)), life=live_pane())
    assert judge(parked, 10.3) == Judgement(State.OFF)


def test_a_spare_that_is_used_again_has_no_old_picture() -> None:
    life = lived((10.1, Retuned(None)), (12.0, glass(15)), (20.0, Retuned(B)), (20.1, said(B)), life=live_pane())
    assert judge(life, 20.2) == Judgement(State.CONNECTING, B)
    life = lived((20.2, Joined(B)), (20.25, glass(16)), (20.3, said(B)), life=life)
    assert (judge(life, 20.3).state, judge(life, 20.3).feed) == (State.LIVE, B)


def test_a_players_end_takes_the_picture_and_not_the_camera() -> None:
    life = lived((10.1, PlayerLost()), (10.2, said()), life=live_pane())
    assert judge(life, 10.3) == Judgement(State.CONNECTING, A, reason="wall.player_restarts")
    life = lived((10.4, Joined(A)), (10.8, glass(0)), (11.0, glass(3)), (11.0, said()), life=life)
    assert (judge(life, 11.0).state, judge(life, 11.0).feed) == (State.LIVE, A)
    lost = lived((10.1, PlayerLost()), (10.2, said(phase="waiting", retry_ms=2000)), life=live_pane())
    assert judge(lost, 10.2).state is State.LOST
    assert not judge(lost, 10.2).has_picture


def test_after_a_retune_the_old_camera_is_named_until_the_new_one_is_displayed() -> None:
    life = lived((10.1, Retuned(B)), (10.1, said(B, phase="connecting", pictures=0, age_ms=-1)), life=live_pane())
    told = judge(life, 10.2)
    assert (told.state, told.feed, told.wanted) == (State.LIVE, A, B)
    life = lived((10.25, glass(18)), (10.3, Joined(B)), (10.3, said()), (10.3, said(B)), life=life)
    assert judge(life, 10.4).feed == A
    life = lived((10.42, glass(20)), life=life)  # the last of A may still come out of the player
    assert (judge(life, 10.43).feed, judge(life, 10.43).wanted) == (A, B)
    life = lived((10.67, glass(24)), (10.67, said()), (10.67, said(B)), life=life)
    assert judge(life, 10.7).feed == A  # nor does the counter tell whose pictures these are
    told = judge(lived((10.68, Fresh()), life=life), 10.7)
    assert (told.state, told.feed, told.wanted, told.has_picture) == (State.LIVE, B, None, True)


def test_where_the_player_cannot_tell_time_does() -> None:
    """No Composite, or something lies over the pane: a moment after the join the picture is the new camera's."""
    life = lived((10.1, Retuned(B)), (10.3, Joined(B)), (11.2, glass(20)), (11.2, said()), (11.2, said(B)), life=live_pane())
    assert judge(life, 11.2).feed == A
    life = lived((11.31, glass(24)), life=life)
    assert judge(life, 11.4).feed == B


def test_pictures_after_a_join_are_the_new_cameras_where_the_old_one_sends_none() -> None:
    lost = said(phase="waiting", retry_ms=3000)
    life = lived((10.1, lost), (10.2, Retuned(B)), (10.3, Joined(B)), (10.3, said(B)), life=live_pane())
    assert judge(lived((10.5, glass(20)), life=life), 10.5).feed == B  # told as wanted: there is no live picture to name
    assert not judge(lived((10.5, glass(20)), life=life), 10.5).has_picture
    told = judge(lived((10.56, glass(24)), life=life), 10.56)
    assert (told.state, told.feed, told.has_picture) == (State.LIVE, B, True)


def test_a_first_picture_proves_that_its_feed_plays_before_the_next_report_tells_it() -> None:
    """Otherwise a cover would lie over the new camera for a quarter of a second."""
    life = lived((10.1, Retuned(B)), (10.2, said(B, phase="connecting", pictures=0, age_ms=-1)), life=live_pane())
    for known in (life, replace(life, words=())):
        told = judge(lived((10.3, Joined(B)), (10.4, Fresh()), life=known), 10.4)
        assert (told.state, told.feed, told.has_picture) == (State.LIVE, B, True)


def test_a_first_picture_that_nobody_waits_for_changes_nothing() -> None:
    assert step(PaneLife(), Fresh(), 10.0) == PaneLife()


def test_an_old_picture_that_is_not_live_never_stands_under_the_new_name() -> None:
    life = lived((10.1, Retuned(B)), (12.0, said(B, phase="waiting", retry_ms=3000)), life=live_pane())
    assert judge(life, 12.0) == Judgement(State.LOST, B, retry_s=3, has_picture=False)


def test_changing_ones_mind_while_the_first_change_is_under_way() -> None:
    life = lived((10.1, Retuned(B)), (10.2, Retuned(C)), (10.3, Joined(B)), (10.3, said(B)), life=live_pane())
    life = lived((10.6, glass(20)), (10.6, Fresh()), (10.6, said(B)), (10.6, said(C)), life=life)
    assert (judge(life, 10.6).feed, judge(life, 10.6).wanted) == (B, C)
    life = lived((10.7, Joined(C)), (10.9, glass(24)), (10.9, Fresh()), life=life)
    assert (judge(life, 10.9).feed, judge(life, 10.9).wanted) == (C, None)


def test_the_same_feed_wanted_again_changes_nothing() -> None:
    life = live_pane()
    assert step(life, Retuned(A), 10.5) == life


def test_the_players_word_may_overtake_the_join() -> None:
    life = lived((0.0, Retuned(A)), (0.1, said()), (0.3, glass(1)), (0.31, Joined(A)), (0.35, said()))
    assert (judge(life, 0.4).state, judge(life, 0.4).feed) == (State.LIVE, A)


def test_pictures_that_never_come_out_of_the_player_are_late_in_the_end() -> None:
    life = lived((0.0, Retuned(A)), (0.1, Joined(A)))
    for now in range(1, 7):
        life = lived((now, said()), (now, glass(0)), life=life)
        told = judge(life, now)
        assert told.state is (State.CONNECTING if now <= 5 else State.LATE)
        assert not told.has_picture
    assert judge(life, 6.0).reason == "wall.not_shown"


def test_feeds_that_say_nothing_from_the_start() -> None:
    life = lived((0.0, Retuned(A)))
    assert judge(life, 1.0) == Judgement(State.CONNECTING, A)
    assert judge(life, 2.0) == Judgement(State.CONNECTING, A, reason="wall.feeds_silent")


def test_a_picture_nobody_has_spoken_of_is_not_live() -> None:
    life = lived((0.0, Retuned(A)), (0.1, Joined(A)), (0.3, glass(3)))
    assert (judge(life, 0.3).state, judge(life, 0.3).reason) == (State.LATE, "wall.feeds_silent")


def test_reports_about_other_feeds_are_passed_over() -> None:
    life = live_pane()
    assert step(life, said(C, phase="refused"), 10.1) == life


def test_key_pictures_only_is_not_late_for_that() -> None:
    life = lived((10.0, Lowered("wall.x", 4000)), life=live_pane())
    life = lived((15.0, said()), (15.0, glass(15)), (20.0, said()), (20.0, glass(15)), life=life)
    assert judge(life, 20.1).state is State.LIVE
    assert life.lowered == "wall.x"
    usual = lived((20.1, Lowered(None, 4000)), life=life)
    assert (usual.lowered, usual.lowered_interval_ms) == (None, 0)
    assert judge(usual, 20.1).state is State.LATE
    assert judge(lived((28.0, said()), (28.0, glass(15)), life=life), 28.0).reason == "wall.not_shown"


def test_a_picture_that_is_drawn_again_is_no_new_one() -> None:
    drawn_twice = lived(*((10.0 + n / 4, glass(6 * n, decoded=COUNTS * 3 * n)) for n in range(9)))
    assert fps(drawn_twice, 12.0) == pytest.approx(12.0)
    half_lost = lived(*((10.0 + n / 4, glass(6 * n, decoded=COUNTS * 6 * n, lost=3 * n)) for n in range(9)))
    assert fps(half_lost, 12.0) == pytest.approx(12.0)
    slow = lived(*((10.0 + n / 4, glass(3 * n + 1, decoded=COUNTS)) for n in range(9)))
    assert fps(slow, 12.0) == 0.0  # a picture every minute is drawn again all the while
    behind = lived(*((10.0 + n / 4, glass(2 * n, decoded=COUNTS * 6 * n)) for n in range(9)))
    assert fps(behind, 12.0) == pytest.approx(8.0)  # what is decoded and not yet displayed is not seen


def test_fps_is_counted_over_two_seconds() -> None:
    life = PaneLife()
    for n in range(41):
        life = step(life, glass(n * 5), n * 0.25)
    assert fps(life, 10.0) == pytest.approx(20.0)
    assert len(life.counts) <= 9
    assert fps(life, 11.6) == 0.0
    assert fps(step(life, glass(3), 10.25), 10.25) == 0.0  # another player's counter
    assert fps(PaneLife(), 0.0) == 0.0
    assert fps(lived((1.0, glass(1)), (1.0, glass(2))), 1.0) == 0.0  # two reports at once


def test_a_counter_that_falls_is_no_picture() -> None:
    life = step(live_pane(), glass(2), 10.2)
    assert life.shown_at == 10.0
    assert step(life, glass(3), 10.4).shown_at == 10.4
