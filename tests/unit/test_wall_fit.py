"""Fitting a layout to lines and recorders: rule by rule, then any layout at all."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera, Feed, Stream, host_of
from scc_wall.wall.budget import Budgets, costs_of
from scc_wall.wall.fit import fit
from scc_wall.wall.fitted import Fitted, notices
from scc_wall.wall.pane import Place
from scc_wall.wall.rates import DEFAULT_KBPS, LATELY_S, Rates, hear

SUB, MAIN = Stream.SUB, Stream.MAIN
LARGE, SMALL = 400, 100


def camera(name: str, link: str = "L", host: str = "nvr", *, streams: str = "both") -> Camera:
    address = parse_address(f"rtsp://10.0.0.1/{name}")
    return Camera(
        name,
        1,
        name,
        sub=address if streams != "main" else None,
        main=address if streams != "sub" else None,
        link=link,
        host=host,
    )


CAMERAS = {name: camera(name) for name in "ABCDEF"}


def place(name: str, stream: Stream = SUB, size: int = SMALL, at: int = 0) -> Place:
    return Place(f"{name}{stream}{at}", "1", Rect(0, 0, size, size), Feed(name, stream))


def feeds(fitted: Fitted) -> list[str]:
    return [str(feed) for feed in fitted.wanted]


def test_without_budgets_nothing_changes() -> None:
    places = [place(name, MAIN, LARGE) for name in "ABCDEF"]
    assert fit(places, CAMERAS, Budgets(), Rates()) == Fitted(tuple(places))


def test_a_full_line_takes_the_smallest_main_streams_back_to_sub() -> None:
    places = [place("A", MAIN, LARGE), place("B", MAIN, LARGE - 50), place("C", MAIN, LARGE - 100), place("D")]
    fitted = fit(places, CAMERAS, Budgets(links={"L": 9000}), Rates())
    assert feeds(fitted) == ["A/main", "B/sub", "C/sub", "D/sub"]
    assert {tile: why.key for tile, why in fitted.lowered.items()} == {
        "Bmain0": "budget.link_full",
        "Cmain0": "budget.link_full",
    }
    assert fitted.lowered_keys == {"Bmain0": "budget.lowered_link", "Cmain0": "budget.lowered_link"}
    assert [(told.key, told.params["count"]) for told in notices(fitted)] == [("budget.lowered_by_link", "2")]
    assert not fitted.waiting


def test_a_line_too_narrow_even_for_sub_streams_lets_the_last_wait() -> None:
    fitted = fit([place(name) for name in "ABCDEF"], CAMERAS, Budgets(links={"L": 4 * DEFAULT_KBPS[SUB]}), Rates())
    assert feeds(fitted) == ["A/sub", "B/sub", "C/sub", "D/sub"]
    assert list(fitted.waiting) == ["Esub0", "Fsub0"]
    assert {str(feed): why.key for feed, why in fitted.withheld.items()} == dict.fromkeys(
        ("E/sub", "F/sub"), "budget.link_full"
    )


def test_who_is_connected_stays_before_others_come() -> None:
    connected = {Feed("F", SUB), Feed("E", SUB)}
    fitted = fit([place(name) for name in "ABCDEF"], CAMERAS, Budgets(hosts={"nvr": 2}), Rates(), connected)
    assert feeds(fitted) == ["E/sub", "F/sub"]


def test_a_camera_shown_large_and_small_needs_one_session_of_a_full_recorder() -> None:
    places = [place("A", MAIN, LARGE), place("A", SUB), place("B")]
    fitted = fit(places, CAMERAS, Budgets(hosts={"nvr": 2}), Rates())
    assert feeds(fitted) == ["A/main", "B/sub"]
    assert not fitted.lowered
    assert not fitted.waiting
    assert feeds(fit(places, CAMERAS, Budgets(hosts={"nvr": 3}), Rates())) == ["A/main", "A/sub", "B/sub"]


def test_cameras_of_other_lines_and_hosts_are_left_alone() -> None:
    others = {**CAMERAS, "X": camera("X", link="M", host="other"), "Y": camera("Y", link="", host="")}
    places = [place("A"), place("X", MAIN, LARGE), place("Y", MAIN, LARGE), place("B")]
    fitted = fit(places, others, Budgets(links={"L": DEFAULT_KBPS[SUB]}, hosts={"nvr": 9}), Rates())
    assert feeds(fitted) == ["A/sub", "X/main", "Y/main"]


def test_measured_rates_count_more_than_assumed_ones() -> None:
    told = [FeedReport(f"{name}/sub", "playing", "", 0, -1, 9, 0, 67, 0, "h264", 640, 360, 1, kbps=200) for name in "ABCDEF"]
    rates = hear(Rates(), told, 10.0)
    fitted = fit([place(name) for name in "ABCDEF"], CAMERAS, Budgets(links={"L": 1300}), rates)
    assert not fitted.waiting


def test_a_peak_is_remembered_and_fades() -> None:
    def told(kbps: int) -> list[FeedReport]:
        return [FeedReport("A/sub", "playing", "", 0, -1, 9, 0, 67, 0, "h264", 640, 360, 1, kbps=kbps)]

    feed = Feed("A", SUB)
    rates = hear(hear(Rates(), told(1000), 10.0), told(400), 11.0)
    assert rates.kbps(feed) == 1050
    assert hear(rates, told(0), 5000.0) is rates
    assert hear(rates, told(400), 11.0 + LATELY_S).kbps(feed) == 420


@pytest.mark.parametrize(
    ("url", "host", "said"),
    [("rtsp://10.0.0.1/x", "", "10.0.0.1"), ("rtsp://n.lan:8554/x", "", "n.lan:8554"), ("rtsp://n:554/x", "nvr-3", "nvr-3")],
)
def test_what_counts_a_cameras_sessions(url: str, host: str, said: str) -> None:
    one = Camera("A", 1, "A", sub=parse_address(url), host=host)
    assert (host_of(one, SUB), host_of(one, MAIN)) == (said, "")
    assert host_of(replace(one, sub=parse_address("clip://a.mkv")), SUB) == ""


PLACES = st.lists(
    st.tuples(st.sampled_from("ABCDEFGH"), st.sampled_from([SUB, MAIN]), st.sampled_from([50, 100, 400])), max_size=12
)
SITE = {
    **{name: camera(name, "L" if name < "E" else "M", "nvr" if name in "ABEF" else "dvr") for name in "ABCDEF"},
    "G": camera("G", "", "nvr", streams="sub"),
    "H": camera("H", "L", "", streams="main"),
}
LIMITS = st.builds(
    Budgets,
    st.dictionaries(st.sampled_from("LM"), st.integers(100, 12_000)),
    st.dictionaries(st.sampled_from(["nvr", "dvr"]), st.integers(1, 4)),
)


@given(PLACES, LIMITS, st.sets(st.builds(Feed, st.sampled_from("ABCDEFGH"), st.sampled_from([SUB, MAIN]))))
def test_any_layout_stays_within_any_budget(
    told: list[tuple[str, Stream, int]], budgets: Budgets, connected: set[Feed]
) -> None:
    places = [
        place(name, SITE[name].stream_for(9999) if SITE[name].address(stream) is None else stream, size, at)
        for at, (name, stream, size) in enumerate(told)
    ]
    places = [replace(one, feed=Feed(one.feed.camera, SUB)) if SITE[one.feed.camera].main is None else one for one in places]
    fitted = fit(places, SITE, budgets, Rates(), connected)
    assert [(one.tile, one.rect, one.feed.camera) for one in fitted.places] == [
        (one.tile, one.rect, one.feed.camera) for one in places
    ]
    cost = costs_of(SITE, Rates())
    kbps, sessions = Counter[str](), Counter[str]()
    for feed in fitted.wanted:
        kbps[cost(feed).link] += cost(feed).kbps
        sessions[cost(feed).host] += 1
        assert SITE[feed.camera].address(feed.stream) is not None
    assert all(kbps[link] <= limit for link, limit in budgets.links.items())
    assert all(sessions[host] <= limit for host, limit in budgets.hosts.items())
    for before, after in zip(places, fitted.places, strict=True):
        if before.feed != after.feed and (before.feed.stream, after.feed.stream) == (MAIN, SUB):
            assert after.tile in fitted.lowered
    assert fit(places, SITE, budgets, Rates(), connected) == fitted
