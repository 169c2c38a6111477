from dataclasses import replace

import pytest

from scc_wall.app.arranging import PANES_KEPT
from scc_wall.base.feed_messages import (
    AttachPane,
    CloseFeed,
    FeedReport,
    FeedReports,
    OpenFeed,
    PaneJoined,
    PaneOutgrown,
    TunePane,
)
from scc_wall.base.player_messages import PaneReport, PaneReports, PaneStopped, PlayPane
from scc_wall.base.trouble import Trouble
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.wall.linger import LINGER_S
from scc_wall.wall.view import State
from tests.unit.app_fakes import MONITORS, USABLE, Bench, layout

TWO, OTHER, FAR = layout("dua", "A", "B"), layout("lain", "B", "C"), layout("jauh", "A", monitor="7")


def shown(name: str = "dua") -> Bench:
    """A wall that shows a layout, all live."""
    bench = Bench(TWO, OTHER, FAR)
    bench.showing.show(name)
    play(bench)
    return bench


def play(bench: Bench) -> None:
    """All feeds send and all panes show, twice, a quarter of a second apart."""
    for pane in bench.wall.state.panes:
        if pane.feed is not None:
            bench.hearing.pane_joined(PaneJoined(pane.id, str(pane.feed), 1))
    for displayed in (20, 40):
        bench.now += 0.25
        feeds = {str(pane.feed) for pane in bench.wall.state.panes if pane.feed is not None}
        bench.hearing.feeds_said(
            FeedReports(tuple(FeedReport(one, "playing", "", 0, -1, 99, 20, 67, 0, "h264", 640, 360, 1) for one in feeds))
        )
        counted = tuple(PaneReport(pane.id, displayed, displayed, 0, 0, True, 0) for pane in bench.wall.state.panes)
        bench.hearing.player_said(PaneReports(counted))


def states(bench: Bench) -> list[tuple[str, State]]:
    return [(view.camera, view.state) for view in bench.wall.views()]


def test_what_workers_say_makes_it_live() -> None:
    assert states(shown()) == [("A", State.LIVE), ("B", State.LIVE)]


def test_an_unknown_layout_changes_nothing() -> None:
    bench = shown()
    before = bench.wall.state
    for name, key in (("tidak-ada", "app.no_layout"), ("zoom:TIDAK", "app.no_camera")):
        with pytest.raises(Trouble) as caught:
            bench.showing.show(name)
        assert caught.value.key == key
    assert bench.wall.state == before


def test_planning_changes_nothing_and_tells_what_showing_does() -> None:
    bench = shown()
    before = bench.wall.state
    bench.forget()
    planned = bench.arranging.plan("lain")
    assert (bench.wall.state, bench.crew.told, bench.glass.told) == (before, [], [])
    bench.showing.show("lain")
    assert [one.feed for one in bench.crew.to_feeds() if isinstance(one, OpenFeed)] == ["C/sub"]
    assert [type(one).__name__ for one in planned] == ["OpenFeed", "MovePane", "MovePane", "RetunePane"]  # A lingers
    assert bench.arranging.plan("lain") == ()


def test_a_camera_that_goes_lingers_until_its_picture_is_replaced() -> None:
    bench = shown()
    bench.showing.show("lain")
    bench.forget()
    bench.loop.tick()
    assert bench.crew.told == []
    bench.now += LINGER_S
    bench.loop.tick()
    assert bench.crew.to_feeds() == [CloseFeed("A/sub")]


def test_the_layout_on_the_wall_outlives_its_file_also_when_another_was_planned() -> None:
    bench = shown()
    bench.arranging.plan("lain")
    places = [(pane.tile, pane.rect) for pane in bench.wall.state.panes]
    kept = tuple(one for one in bench.shelf.library.layouts if one.name != bench.wall.state.layout)
    site = replace(bench.shelf.library.site, layouts=kept)
    bench.shelf.library = replace(bench.shelf.library, site=site)
    bench.showing.show(bench.wall.state.layout)
    assert [(pane.tile, pane.rect) for pane in bench.wall.state.panes] == places


def test_a_layout_without_its_monitor_is_told() -> None:
    bench = shown("jauh")
    assert bench.wall.state.unplaced == ("7:c1r1",)
    bench.showing.show("dua")
    assert bench.wall.state.unplaced == ()


def test_a_camera_is_enlarged_and_back() -> None:
    bench = shown()
    bench.showing.show("zoom:B")
    (pane,) = [pane for pane in bench.wall.state.panes if not pane.spare]
    assert (str(pane.feed), pane.rect) == ("B/sub", USABLE["left"])
    assert bench.wall.state.previous == "dua"
    bench.showing.show("dua")
    assert [str(pane.feed) for pane in bench.wall.state.panes if not pane.spare] == ["A/sub", "B/sub"]


def test_monitors_that_come_and_go_are_taken_at_once() -> None:
    bench = shown()
    bench.showing.use_monitors(PresentMonitors(MONITORS[1:], {"right": USABLE["right"]}))
    assert bench.wall.state.unplaced == ("1:c1r1", "1:c2r1")
    assert bench.wall.views() == ()
    bench.showing.use_monitors(PresentMonitors((), {}))
    bench.showing.use_monitors(PresentMonitors(MONITORS, USABLE))
    assert [view.camera for view in bench.wall.views()] == ["A", "B"]


def test_an_enlarged_camera_outlives_its_monitor() -> None:
    bench = shown()
    bench.showing.show("zoom:B")
    bench.showing.use_monitors(PresentMonitors(MONITORS[1:], {"right": USABLE["right"]}))
    assert [(view.camera, view.monitor) for view in bench.wall.views()] == [("B", "right")]
    bench.showing.use_monitors(PresentMonitors((), {}))
    assert bench.wall.views() == ()


def test_a_dead_player_process_is_seen_at_once_and_replayed_when_it_is_back() -> None:
    bench = shown()
    bench.forget()
    bench.hearing.player_lost(0)
    assert {state for _, state in states(bench)} == {State.CONNECTING}
    assert bench.crew.told == []
    bench.hearing.player_restarted(0)
    assert [type(message) for _, message in bench.crew.to_players()] == [PlayPane, PlayPane]
    assert not [one for one in bench.crew.to_feeds() if isinstance(one, (OpenFeed, CloseFeed))]


def test_a_pane_whose_pipe_cannot_carry_its_camera_gets_a_pipe_and_a_player_that_can() -> None:
    bench = shown()
    pane = bench.wall.state.panes[0].id
    bench.forget()
    bench.hearing.pane_outgrown(PaneOutgrown(pane, jpeg=True))
    (attached,) = [one for one in bench.crew.to_feeds() if isinstance(one, AttachPane)]
    (played,) = [one for _, one in bench.crew.to_players() if isinstance(one, PlayPane)]
    assert (attached, played.pane, played.jpeg) == (AttachPane(pane, jpeg=True), pane, True)


def test_a_new_feeds_process_is_told_everything() -> None:
    bench = shown()
    bench.forget()
    bench.hearing.feeds_restarted()
    told = bench.crew.to_feeds()
    assert [one.feed for one in told if isinstance(one, OpenFeed)] == ["A/sub", "B/sub"]
    assert [one.feed for one in told if isinstance(one, TunePane)] == ["A/sub", "B/sub"]


def test_a_player_that_ends_by_itself_is_replayed_at_the_next_tick() -> None:
    bench = shown()
    pane = bench.wall.state.panes[0].id
    bench.forget()
    bench.hearing.pane_stopped(PaneStopped(pane, 1, asked=False))
    assert bench.crew.told == []
    bench.loop.tick()
    assert [message.pane for _, message in bench.crew.to_players() if isinstance(message, PlayPane)] == [pane]
    bench.forget()
    bench.loop.tick()
    assert bench.crew.told == []


def test_players_that_end_because_feeds_did_are_left_to_its_successor() -> None:
    bench = shown()
    bench.crew.down.add(-1)
    bench.hearing.pane_stopped(PaneStopped(bench.wall.state.panes[0].id, 1, asked=False))
    bench.forget()
    bench.loop.tick()
    bench.crew.down.clear()
    bench.loop.tick()
    assert bench.crew.told == []


def test_retrying_one_or_all() -> None:
    bench = shown()
    bench.forget()
    bench.wall.retry("A")
    bench.wall.retry("")
    assert sorted(str(one) for one in bench.crew.to_feeds()) == [
        "RetryFeed(feed='A/sub')",
        "RetryFeed(feed='A/sub')",
        "RetryFeed(feed='B/sub')",
    ]


def test_spares_are_kept_and_capped() -> None:
    cameras = "ABCDEFGHIJKLMN"
    many = layout("banyak", *cameras)
    bench = Bench(many, TWO)
    bench.showing.show("banyak")
    bench.showing.show("dua")
    assert len(bench.wall.state.panes) == len(cameras) <= PANES_KEPT
    assert sum(pane.spare for pane in bench.wall.state.panes) == len(cameras) - 2
    started = len(bench.crew.to_players())
    bench.showing.show("banyak")
    assert len(bench.crew.to_players()) == started


def test_monitors_and_panes_by_name() -> None:
    bench = shown()
    pane = bench.wall.state.panes[0]
    assert bench.wall.pane(pane.id) == pane
    assert bench.wall.pane("unknown") is None
    assert bench.wall.monitors.name_of("right") == "DP-2"
    assert bench.wall.monitors.name_of("gone") == "gone"
