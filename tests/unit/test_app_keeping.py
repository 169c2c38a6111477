"""Warm layouts, budgets and plans through the wall's loop, over stand-ins."""

from dataclasses import replace

import pytest

from scc_wall.adapters.site_settings import SiteSettings
from scc_wall.app.keeping import REFIT_S
from scc_wall.base.feed_messages import CloseFeed, FeedReport, FeedReports, OpenFeed, RetryFeed, TunePane
from scc_wall.base.trouble import Trouble
from scc_wall.wall.budget import Budgets
from scc_wall.wall.linger import LINGER_S, OPEN_AT_ONCE
from scc_wall.wall.view import State
from scc_wall.wall.wall import WARM_AFTER_S
from scc_wall.wall.warm import WarmBudget
from tests.unit.app_fakes import Bench, layout
from tests.unit.test_app_wall_loop import play

TWO, OTHER = layout("dua", "A", "B"), layout("lain", "C", "D")
MARKED = replace(layout("siaga", "E", "F"), warm=True)
WARM = SiteSettings()


def wall(settings: SiteSettings = WARM) -> Bench:
    bench = Bench(TWO, OTHER, MARKED, settings=settings)
    bench.showing.show("dua")
    play(bench)
    bench.forget()
    return bench


def opened(bench: Bench) -> list[str]:
    return [one.feed for one in bench.crew.to_feeds() if isinstance(one, OpenFeed)]


def closed(bench: Bench) -> list[str]:
    return [one.feed for one in bench.crew.to_feeds() if isinstance(one, CloseFeed)]


def told(bench: Bench) -> dict[str, object]:
    return bench.arranging.keeping.status(bench.wall.state)


def test_marked_layouts_are_connected_when_the_wall_has_settled_and_closed_for_nobody() -> None:
    bench = wall()
    bench.loop.tick()
    assert opened(bench) == []
    bench.now += WARM_AFTER_S
    bench.loop.tick()
    assert opened(bench) == ["E/sub", "F/sub"]
    bench.hearing.feeds_said(
        FeedReports(tuple(FeedReport(f"{one}/sub", "playing", "", 0, -1, 9, 20, 67, 0, "h264", 640, 360, 1) for one in "AE"))
    )
    assert told(bench)["layouts"] == [{"layout": "siaga", "why": "marked", "cameras": 2, "cold": []}]
    assert (told(bench)["connected"], told(bench)["sessions"], told(bench)["mbit"]) == (1, 2, 1.2)
    bench.forget()
    bench.now += 10 * LINGER_S
    bench.loop.tick()
    assert (opened(bench), closed(bench)) == ([], [])


def test_the_layout_before_stays_connected_for_back_and_nothing_connects_anew() -> None:
    bench = wall()
    bench.showing.show("lain")
    play(bench)
    bench.now += 10 * LINGER_S
    bench.loop.tick()
    assert closed(bench) == []
    bench.forget()
    assert bench.arranging.forecast("dua")["opened"] == []
    bench.showing.show("dua")
    assert opened(bench) == []
    assert [one.feed for one in bench.crew.to_feeds() if isinstance(one, TunePane)] == ["A/sub", "B/sub"]


def test_what_is_warm_changes_with_what_is_shown() -> None:
    bench = wall()
    bench.showing.show("siaga")
    play(bench)
    bench.now += WARM_AFTER_S
    bench.loop.tick()
    bench.showing.show("lain")
    play(bench)
    bench.now += 2 * LINGER_S
    bench.loop.tick()
    assert set(closed(bench)) == {"A/sub", "B/sub"}
    assert [one["layout"] for one in told(bench)["layouts"]] == ["siaga"]  # type: ignore[attr-defined]


def test_a_layout_is_warmed_by_hand_and_by_an_event_plan() -> None:
    bench = wall()
    bench.showing.warm("lain")
    bench.now += WARM_AFTER_S
    bench.loop.tick()
    assert opened(bench) == ["C/sub", "D/sub", "E/sub", "F/sub"]
    bench.arranging.keeping.expected = bench.shelf.library.layout("siaga")
    bench.showing.library_changed()
    assert [one["why"] for one in told(bench)["layouts"]] == ["asked", "next"]  # type: ignore[attr-defined]
    with pytest.raises(Trouble):
        bench.showing.warm("tidak-ada")


def test_a_budget_without_room_is_told_and_changes_nothing() -> None:
    bench = wall(SiteSettings(warm=WarmBudget(0, 0)))
    with pytest.raises(Trouble) as caught:
        bench.showing.warm("lain")
    assert (caught.value.key, caught.value.params["layout"]) == ("budget.nothing_warm", "lain")
    assert told(bench)["layouts"] == [{"layout": "siaga", "why": "marked", "cameras": 0, "cold": ["E/sub", "F/sub"]}]


def test_many_warm_feeds_are_opened_a_few_at_a_time() -> None:
    bench = Bench(TWO, layout("banyak", *"CDEFGHIJKLMN"), settings=WARM)
    bench.showing.show("dua")
    bench.showing.warm("banyak")
    bench.now += WARM_AFTER_S
    bench.forget()
    bench.loop.tick()
    assert len(opened(bench)) == OPEN_AT_ONCE
    bench.loop.tick()
    assert len(opened(bench)) == 12


def test_a_new_feeds_process_gets_the_warm_ones_too_and_a_retry_is_for_all() -> None:
    bench = wall()
    bench.now += WARM_AFTER_S
    bench.loop.tick()
    bench.wall.retry("")
    assert {one.feed for one in bench.crew.to_feeds() if isinstance(one, RetryFeed)} == {f"{one}/sub" for one in "ABEF"}
    bench.forget()
    bench.hearing.feeds_restarted()
    bench.loop.tick()
    assert opened(bench) == ["A/sub", "B/sub", "E/sub", "F/sub"]


def test_a_recorder_with_one_session_shows_one_camera_and_says_why_the_other_is_off() -> None:
    bench = Bench(TWO, OTHER, settings=SiteSettings(budgets=Budgets(hosts={"10.0.0.1": 1})))
    bench.showing.show("dua")
    assert opened(bench) == ["A/sub"]
    assert [(view.camera, view.state, view.reason) for view in bench.wall.views()] == [
        ("A", State.CONNECTING, ""),
        ("B", State.OFF, "budget.waiting_host"),
    ]
    assert [(one.key, one.params["count"]) for one in bench.wall.notices] == [("budget.waiting_by_host", "1")]
    forecast = bench.arranging.forecast("lain")
    assert forecast["hosts"] == [{"host": "10.0.0.1", "added_sessions": 0, "sessions": 1, "limit": 1}]
    assert forecast["waiting"] == [{"tile": "1:c2r1", "camera": "D", "why": "budget.host_full"}]


def test_a_full_recorder_is_left_by_one_camera_before_the_next_one_comes() -> None:
    bench = wall(SiteSettings(budgets=Budgets(hosts={"10.0.0.1": 2})))
    bench.showing.show("lain")
    order = [(type(one).__name__, one.feed) for one in bench.crew.to_feeds() if isinstance(one, OpenFeed | CloseFeed)]
    assert order == [("CloseFeed", "A/sub"), ("CloseFeed", "B/sub"), ("OpenFeed", "C/sub"), ("OpenFeed", "D/sub")]


def test_a_limit_that_grows_lets_a_waiting_camera_in() -> None:
    bench = wall(SiteSettings(budgets=Budgets(hosts={"10.0.0.1": 1})))
    site = replace(bench.shelf.library.site, settings=SiteSettings(budgets=Budgets(hosts={"10.0.0.1": 2})))
    bench.shelf.library = replace(bench.shelf.library, site=site)
    bench.showing.library_changed()
    bench.loop.tick()
    assert opened(bench) == ["B/sub"]
    assert "B/sub" in [one.feed for one in bench.crew.to_feeds() if isinstance(one, TunePane)]
    play(bench)
    assert [view.state for view in bench.wall.views()] == [State.LIVE, State.LIVE]
    assert bench.wall.notices == ()


def test_measured_rates_may_show_that_a_line_is_too_full() -> None:
    linked = {"10.0.0.1": 9}
    bench = wall(SiteSettings(budgets=Budgets(links={"L": 1500}, hosts=linked)))
    cameras = {name: replace(one, link="L") for name, one in bench.shelf.library.cameras.items()}
    bench.shelf.library = replace(bench.shelf.library, cameras=cameras)
    heavy = [FeedReport(f"{one}/sub", "playing", "", 0, -1, 9, 20, 67, 0, "h264", 640, 360, 1, kbps=1000) for one in "AB"]
    bench.hearing.feeds_said(FeedReports(tuple(heavy)))
    bench.now += REFIT_S
    bench.loop.tick()
    assert set(closed(bench)) == {"B/sub", "E/sub", "F/sub"}  # what is only warm goes as well
    assert [one.key for one in bench.wall.notices] == ["budget.waiting_by_link"]
    bench.now += REFIT_S
    bench.forget()
    bench.loop.tick()
    assert (opened(bench), closed(bench)) == ([], [])
