from pathlib import Path

import pytest

from scc_wall.app.stage import STOP_LIMIT_S
from scc_wall.base.feed_messages import AttachPane, CloseFeed, DetachPane, OpenFeed, RetryFeed, TunePane
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneStopped, PlayPane, StopPane
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall import operation as op
from scc_wall.workers.crew import FEEDS
from tests.unit.app_fakes import Bench, library

A, B = Feed("A", Stream.SUB), Feed("B", Stream.SUB)
RECT = Rect(0, 0, 400, 300)


def open_descriptors() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def opened(*panes: str) -> Bench:
    bench = Bench()
    bench.stage.carry_out([op.OpenFeed(A), *(op.OpenPane(pane, f"1:{pane}", "left", RECT, A) for pane in panes)])
    return bench


def test_opening_a_pane_gives_both_workers_their_pipe_ends() -> None:
    before = open_descriptors()
    bench = opened("p1")
    assert bench.crew.to_feeds() == [
        OpenFeed("A/sub", "rtsp://10.0.0.1/A", "admin", "rahasia", "tcp", ""),
        AttachPane("p1"),
        TunePane("p1", "A/sub"),
    ]
    assert bench.crew.to_players() == [(0, PlayPane("p1", bench.glass.window_ids["p1"], 1))]
    assert bench.glass.told == [("open", "p1", "left", RECT)]
    assert bench.crew.started == [0]
    assert bench.crew.fds_given == 2
    assert open_descriptors() == before


def test_panes_are_spread_over_player_processes() -> None:
    bench = opened(*(f"p{number}" for number in range(1, 31)))
    assert bench.crew.started == [0, 1, 2]
    assert [len(bench.stage.panes_at(place)) for place in (0, 1, 2)] == [10, 10, 10]


def test_moving_and_retuning_touch_no_player() -> None:
    bench = opened("p1")
    bench.forget()
    bench.stage.carry_out([op.OpenFeed(B), op.MovePane("p1", "2:c1r1", "right", RECT), op.RetunePane("p1", B), op.CloseFeed(A)])
    assert bench.crew.to_players() == []
    assert bench.crew.to_feeds()[1:] == [TunePane("p1", "B/sub"), CloseFeed("A/sub")]
    assert bench.glass.told == [("move", "p1", "right", RECT)]


def test_a_parked_pane_shows_nothing_and_keeps_its_player() -> None:
    bench = opened("p1")
    bench.forget()
    bench.stage.carry_out([op.ParkPane("p1")])
    assert bench.crew.told == [(FEEDS, TunePane("p1", ""))]
    assert bench.glass.told == [("park", "p1")]


def test_a_window_goes_only_after_its_player() -> None:
    bench = opened("p1")
    bench.forget()
    bench.stage.carry_out([op.ClosePane("p1")])
    assert bench.crew.told == [(FEEDS, DetachPane("p1")), (0, StopPane("p1"))]
    assert bench.glass.told == [("park", "p1")]
    assert bench.stage.pane_stopped(PaneStopped("p1", 1, asked=True)) is False
    assert bench.glass.told[-1] == ("close", "p1")


def test_a_window_goes_at_once_where_its_player_process_is_gone() -> None:
    bench = opened("p1", "p2")
    bench.crew.down.add(0)
    bench.stage.carry_out([op.ClosePane("p1")])
    assert bench.glass.told[-1] == ("close", "p1")
    assert bench.stage.panes_at(0) == ["p2"]


def test_what_was_being_closed_is_closed_when_its_process_dies() -> None:
    bench = opened("p1", "p2")
    bench.stage.carry_out([op.ClosePane("p1")])
    bench.stage.place_lost(0)
    assert bench.glass.told[-1] == ("close", "p1")
    assert bench.stage.panes_at(0) == ["p2"]


def test_a_player_process_that_does_not_stop_a_pane_is_replaced() -> None:
    bench = opened("p1")
    bench.stage.carry_out([op.ClosePane("p1")])
    bench.now += STOP_LIMIT_S
    bench.stage.tick()
    assert bench.crew.replaced == []
    bench.now += 0.1
    bench.stage.tick()
    assert bench.crew.replaced == [0]


@pytest.mark.parametrize(
    ("stopped", "is_lost"),
    [
        (PaneStopped("p1", 2, asked=False), True),
        (PaneStopped("p1", 1, asked=False), False),  # a former player of this pane
        (PaneStopped("p1", 2, asked=True), False),
        (PaneStopped("unknown", 1, asked=False), False),
    ],
)
def test_only_the_newest_players_own_end_is_a_loss(stopped: PaneStopped, is_lost: bool) -> None:
    bench = opened("p1")
    bench.stage.carry_out([op.ReplayPane("p1", A)])
    assert bench.stage.pane_stopped(stopped) is is_lost


def test_replaying_makes_a_new_pipe_for_the_same_window() -> None:
    bench = opened("p1")
    bench.forget()
    bench.stage.carry_out([op.ReplayPane("p1", A)])
    assert bench.crew.told == [
        (FEEDS, AttachPane("p1")),
        (0, PlayPane("p1", bench.glass.window_ids["p1"], 2)),
        (FEEDS, TunePane("p1", "A/sub")),
    ]
    bench.forget()
    bench.stage.carry_jpeg("p1", True)
    bench.stage.carry_jpeg("nobody", True)
    bench.stage.carry_out([op.ReplayPane("p1", A)])
    assert bench.crew.told[:2] == [
        (FEEDS, AttachPane("p1", jpeg=True)),
        (0, PlayPane("p1", bench.glass.window_ids["p1"], 3, jpeg=True)),
    ]
    bench.forget()
    bench.stage.carry_out([op.ReplayPane("p1", None)])  # a spare
    assert [type(message) for _, message in bench.crew.told] == [AttachPane, PlayPane]


def test_retrying_is_told_to_feeds() -> None:
    bench = opened("p1")
    bench.forget()
    bench.stage.retry(A)
    assert bench.crew.told == [(FEEDS, RetryFeed("A/sub"))]


def test_a_new_password_connects_its_cameras_anew_and_no_others() -> None:
    bench = opened("p1")
    panes = [op.apply([], [op.OpenPane("p1", "1:p1", "left", RECT, A)])[0]]
    bench.forget()
    bench.stage.reopen_changed(panes, [A])
    assert bench.crew.told == []
    bench.shelf.library = library(password="baru")
    bench.stage.reopen_changed(panes, [A])
    assert bench.crew.to_feeds() == [
        CloseFeed("A/sub"),
        OpenFeed("A/sub", "rtsp://10.0.0.1/A", "admin", "baru", "tcp", ""),
        TunePane("p1", "A/sub"),
    ]


def test_a_camera_that_was_taken_off_the_list_is_not_opened() -> None:
    bench = Bench()
    bench.stage.carry_out([op.OpenFeed(Feed("Z", Stream.SUB)), op.OpenFeed(Feed("A", Stream.MAIN))])
    assert bench.crew.told == []
