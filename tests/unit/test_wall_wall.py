from dataclasses import replace
from pathlib import Path

import pytest

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneReport
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES, Words, parse_sentences
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.wall.linger import LINGER_S, Lingering
from scc_wall.wall.liveness import REASONS
from scc_wall.wall.operation import (
    CloseFeed,
    ClosePane,
    MovePane,
    OpenFeed,
    OpenPane,
    ParkPane,
    ReplayPane,
    RetunePane,
)
from scc_wall.wall.pane import Place
from scc_wall.wall.view import State
from scc_wall.wall.views import views
from scc_wall.wall.wall import (
    CLOSE_AFTER_S,
    CLOSE_AT_ONCE,
    MOST_LINGER,
    WallState,
    hear_feeds,
    hear_fresh,
    hear_joined,
    hear_player,
    lose_feeds,
    lose_players,
    lower,
    settle,
    show,
    unplaced_notice,
)

A, B, C = (Feed(name, Stream.SUB) for name in "ABC")
CAMERAS = {name: Camera(name, number, f"Kamera {name}", "Utara") for number, name in enumerate("ABC", 1)}


def row(*feeds: Feed, monitor: str = "1") -> list[Place]:
    return [Place(f"{monitor}:c{n + 1}r1", monitor, Rect(n * 320, 0, 320, 180), feed) for n, feed in enumerate(feeds)]


def report(feed: Feed, phase: str = "playing", pictures: int = 100, age_ms: int = 20) -> FeedReport:
    return FeedReport(str(feed), phase, "", 0, -1, pictures, age_ms, 67, 5, "h264", 640, 360, 1)


def glass(pane: str, displayed: int) -> PaneReport:
    return PaneReport(pane, displayed, 2 * displayed, 0, 0, mapped=True, still_ms=0)


def start(*feeds: Feed, spares: int = 2) -> WallState:
    """A wall on which these feeds are live at 10.0."""
    state, _ = show(WallState(), "satu", row(*feeds), 9.0, spare_limit=spares)
    for pane in state.panes:
        state = hear_joined(state, pane.id, str(pane.feed), 9.1)
    return play(play(state, 9.5, 5), 10.0, 10)


def play(state: WallState, now: float, displayed: int) -> WallState:
    """Every wanted feed sends and every pane shows."""
    state = hear_feeds(state, [report(feed) for feed in {pane.feed for pane in state.panes} if feed is not None], now)
    return hear_player(state, [glass(pane.id, displayed) for pane in state.panes], now)


def test_the_first_layout() -> None:
    state, operations = show(WallState(), "satu", row(A, B), 1.0, spare_limit=0)
    assert operations == (
        OpenFeed(A),
        OpenFeed(B),
        OpenPane("p1", "1:c1r1", "1", Rect(0, 0, 320, 180), A),
        OpenPane("p2", "1:c2r1", "1", Rect(320, 0, 320, 180), B),
    )
    assert (state.layout, state.previous, [pane.id for pane in state.panes], state.next_pane) == ("satu", "", ["p1", "p2"], 3)
    assert {view.state for view in views(state, CAMERAS, 1.0)} == {State.CONNECTING}


def test_previous_is_the_layout_before_and_not_the_same_again() -> None:
    state = start(A)
    for layout, previous in (("dua", "satu"), ("dua", "satu"), ("satu", "dua"), ("tiga", "satu")):
        state, _ = show(state, layout, row(A), 11.0, spare_limit=0)
        assert (state.layout, state.previous) == (layout, previous)


def test_ids_are_never_used_again() -> None:
    state = start(A, B, spares=0)
    state, operations = show(state, "kosong", [], 11.0, spare_limit=0)
    assert {operation.pane for operation in operations if isinstance(operation, ClosePane)} == {"p1", "p2"}
    assert dict(state.lives) == {}
    state, _ = show(state, "dua", row(A), 12.0, spare_limit=0)
    assert [pane.id for pane in state.panes] == ["p3"]


def test_a_live_wall_is_told_as_such() -> None:
    (view, other) = views(start(A, B), CAMERAS, 10.1)
    assert (view.pane, view.tile, view.monitor, view.camera, view.number) == ("p1", "1:c1r1", "1", "A", 1)
    assert (view.name, view.group, view.state, view.wanted, view.stream) == ("Kamera A", "Utara", State.LIVE, "", "sub")
    assert (view.has_picture, view.fps, view.lag_ms, view.lowered) == (True, 10.0, 5, None)
    assert other.camera == "B"


def test_a_camera_no_longer_listed_is_told_by_its_id() -> None:
    (view,) = views(start(A), {}, 10.1)
    assert (view.name, view.number, view.group) == ("A", 0, "")


def test_views_come_in_reading_order_without_spares() -> None:
    places = [*row(B, A, monitor="2"), *row(C)][::-1]
    state, _ = show(start(A, B, C), "dua", places, 11.0, spare_limit=3)
    assert [view.tile for view in views(state, CAMERAS, 11.0)] == ["1:c1r1", "2:c1r1", "2:c2r1"]
    state, operations = show(state, "tiga", row(A), 12.0, spare_limit=3)
    assert sum(isinstance(operation, ParkPane) for operation in operations) == 2
    assert len(views(state, CAMERAS, 12.0)) == 1
    assert len(state.panes) == 3


def test_switching_names_the_old_camera_until_the_new_one_is_on_the_glass() -> None:
    state, operations = show(start(A), "dua", row(B), 10.2, spare_limit=0)
    assert operations == (OpenFeed(B), RetunePane("p1", B))  # A stays open behind its own picture
    (view,) = views(state, CAMERAS, 10.3)
    assert (view.camera, view.wanted, view.wanted_name, view.state) == ("A", "B", "Kamera B", State.LIVE)
    assert settle(state, 10.4) == (state, ())
    state = hear_joined(state, "p1", "B/sub", 10.5)
    state = play(play(state, 10.6, 14), 10.9, 18)
    assert views(state, CAMERAS, 10.9)[0].camera == "A"
    state = hear_fresh(state, "p1", 10.9)
    (view,) = views(state, CAMERAS, 10.9)
    assert (view.camera, view.wanted, view.state) == ("B", "", State.LIVE)
    state, operations = settle(state, 10.9)
    assert operations == (CloseFeed(A),)
    assert state.lingering == ()


def test_a_camera_that_never_comes_does_not_keep_the_old_one_open() -> None:
    state, _ = show(start(A), "dua", row(B), 10.2, spare_limit=0)
    assert settle(state, 10.2 + LINGER_S - 0.1)[1] == ()
    assert settle(state, 10.2 + LINGER_S)[1] == (CloseFeed(A),)


def test_going_back_at_once_connects_nothing_again() -> None:
    state, _ = show(start(A), "dua", row(B), 10.2, spare_limit=0)
    state, operations = show(state, "satu", row(A), 10.4, spare_limit=0)
    assert operations == (RetunePane("p1", A), CloseFeed(B))
    assert state.lingering == ()
    (view,) = views(state, CAMERAS, 10.5)
    assert (view.camera, view.wanted, view.state) == ("A", "", State.LIVE)


def test_a_parked_panes_feed_is_closed_at_once() -> None:
    _, operations = show(start(A, B), "dua", row(A), 10.2, spare_limit=1)
    assert operations == (ParkPane("p2"), CloseFeed(B))


def test_another_stream_of_the_same_camera_is_no_change_to_people() -> None:
    state, operations = show(
        start(A), "besar", [Place("1:z", "1", Rect(0, 0, 1920, 1080), Feed("A", Stream.MAIN))], 10.2, spare_limit=0
    )
    assert MovePane("p1", "1:z", "1", Rect(0, 0, 1920, 1080)) in operations
    (view,) = views(state, CAMERAS, 10.3)
    assert (view.camera, view.stream, view.wanted, view.wanted_name) == ("A", "sub", "", "")


def test_a_players_end_starts_its_panes_again_and_asks_no_camera() -> None:
    state, operations = lose_players(start(A, B), {"p2"}, 10.2)
    assert operations == (ReplayPane("p2", B),)
    assert [(view.state, view.has_picture) for view in views(state, CAMERAS, 10.3)] == [
        (State.LIVE, True),
        (State.CONNECTING, False),
    ]
    state = hear_joined(state, "p2", "B/sub", 10.5)
    state = play(hear_player(state, [glass("p2", 0)], 10.6), 11.0, 20)
    assert {view.state for view in views(state, CAMERAS, 11.0)} == {State.LIVE}


def test_a_spares_player_is_started_again_too() -> None:
    state, _ = show(start(A, B), "dua", row(A), 10.2, spare_limit=1)
    assert lose_players(state, {"p1", "p2"}, 10.3)[1] == (ReplayPane("p1", A), ReplayPane("p2", None))


def test_the_end_of_feeds_opens_everything_again_once() -> None:
    state, _ = show(start(A, B), "dua", row(A, A, C), 10.2, spare_limit=1)
    state, operations = lose_feeds(state, 10.3)
    assert operations[:2] == (OpenFeed(A), OpenFeed(C))
    assert [type(operation) for operation in operations[2:]] == [ReplayPane] * 3
    assert state.lingering == ()
    assert {view.has_picture for view in views(state, CAMERAS, 10.3)} == {False}


def test_words_about_what_is_not_there_are_passed_over() -> None:
    state = start(A)
    assert hear_feeds(state, [report(C)], 10.1) == state
    assert hear_player(state, [glass("p9", 3)], 10.1) == state
    assert hear_joined(state, "p1", "X/sub", 10.1) == state
    assert hear_joined(state, "p9", "A/sub", 10.1) == state
    assert lose_players(state, {"p9"}, 10.1) == (state, ())


def test_lowered_panes_say_so() -> None:
    state = lower(start(A), "p1", "wall.overload", 2000, 10.1)
    assert views(state, CAMERAS, 10.1)[0].lowered == "wall.overload"
    assert views(lower(state, "p1", None, 0, 10.2), CAMERAS, 10.2)[0].lowered is None


def test_tiles_without_a_place_are_told() -> None:
    state, _ = show(WallState(), "empat", row(A), 1.0, spare_limit=0, unplaced=["3:c1r1", "4:c1r1"])
    assert unplaced_notice(state) == Trouble("wall.unplaced", layout="empat", count=2, tiles="3:c1r1, 4:c1r1")
    assert unplaced_notice(WallState()) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_sentence_for_everything_told(language: str) -> None:
    catalogue = Path(__file__).parents[2] / "resources" / "words" / f"wall.{language}.ts"
    words = Words(language, parse_sentences(catalogue.read_text(encoding="utf-8")))
    assert set(words.sentences) == {*REASONS, "wall.unplaced"}
    assert "3:c1r1" in words.tell(Trouble("wall.unplaced", layout="empat", count=2, tiles="3:c1r1"))
    assert all("{" not in words.sentences[reason] for reason in REASONS)  # a strip says them as they are


@pytest.mark.parametrize("feeds", [(A,), (A, B, C)])
def test_the_state_before_is_untouched(feeds: tuple[Feed, ...]) -> None:
    state = start(*feeds)
    lives, panes = dict(state.lives), state.panes
    show(state, "dua", row(C), 11.0, spare_limit=0)
    play(state, 11.0, 50)
    lose_feeds(state, 11.0)
    assert (dict(state.lives), state.panes) == (lives, panes)


def test_many_feeds_are_closed_a_while_after_a_switch_unless_they_become_too_many() -> None:
    """Taking leave of many holds up those who come."""
    left = tuple(Lingering(Feed(f"L{number}", Stream.SUB), 5.0) for number in range(CLOSE_AT_ONCE + 1))
    panes = tuple(replace(start(A).panes[0], id=f"p{number}") for number in range(CLOSE_AT_ONCE))
    state = replace(start(A), lingering=left, panes=panes, shown_at=10.2)
    assert settle(state, 10.3) == (state, ())
    assert len(settle(state, 10.2 + CLOSE_AFTER_S)[1]) == len(left)
    assert len(settle(replace(state, lingering=left[1:]), 10.3)[1]) == CLOSE_AT_ONCE
    many = tuple(Lingering(Feed(f"M{number}", Stream.SUB), 5.0) for number in range(MOST_LINGER * len(panes) + 1))
    assert len(settle(replace(state, lingering=many), 10.3)[1]) == len(many)
