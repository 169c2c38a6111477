"""Finding cameras, the keypad, alerts and the miniature."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Camera
from scc_wall.desk import alerts as alert
from scc_wall.desk.alerts import Alerts, Subject, acknowledge, step
from scc_wall.desk.keypad import (
    KEYS,
    Keypad,
    NeedsNumber,
    NextTile,
    PickMonitor,
    RecallPreset,
    ShowNumber,
    StartTour,
    Walk,
    press,
)
from scc_wall.desk.miniature import shrunk, spot_at, spots
from scc_wall.desk.search import find, index
from scc_wall.desk.standing import camera_states, tally
from scc_wall.desk.tree import Branch, Grouping, branches
from scc_wall.wall.view import PaneView, State

REGIONS = {"16.71": "Kota Palembang", "16.02": "Kabupaten Ogan Komering Ilir"}
CAMERAS = (
    Camera("JSC-01", 1, "Atap Gedung Bank", "Gerbang", "16.71", link="serat"),
    Camera("JSC-12", 12, "Stadion Akuatik", "Venue", "16.71", link="serat"),
    Camera("JSC-02", 2, "Gerbang Utama", "Gerbang", "16.71", link="radio"),
    Camera("OKI-01", 101, "Simpang Kayuagung", "Jalan", "16.02"),
    Camera("X", 0, "Tanpa nomor"),
)


def lines(found: tuple[Branch, ...], depth: int = 0) -> list[str]:
    told: list[str] = []
    for branch in found:
        told.append("  " * depth + branch.name)
        told += [*lines(branch.branches, depth + 1), *("  " * (depth + 1) + camera for camera in branch.cameras)]
    return told


def test_the_tree_goes_by_region_and_zone_and_knows_who_has_neither() -> None:
    assert lines(branches(CAMERAS, Grouping.REGION, REGIONS)) == [
        "Kabupaten Ogan Komering Ilir", "  Jalan", "    OKI-01",
        "Kota Palembang", "  Gerbang", "    JSC-01", "    JSC-02", "  Venue", "    JSC-12",
        "", "  ", "    X",
    ]  # fmt: skip
    assert lines(branches(CAMERAS, Grouping.LINK, REGIONS)) == [
        "radio", "  JSC-02", "serat", "  JSC-01", "  JSC-12", "", "  OKI-01", "  X",
    ]  # fmt: skip


@given(
    st.lists(
        st.builds(
            Camera,
            id=st.uuids().map(str),
            number=st.integers(0, 99),
            name=st.text(max_size=5),
            group=st.sampled_from(["", "a", "b/c"]),
            region=st.sampled_from(["", "16.71", "99.99"]),
            link=st.sampled_from(["", "x"]),
        )
    ),
    st.sampled_from(Grouping),
)
def test_every_camera_stands_in_the_tree_once_and_keys_are_unique(cameras: list[Camera], grouping: Grouping) -> None:
    tree = branches(cameras, grouping, REGIONS)
    assert sorted(one for branch in tree for one in branch.everybody) == sorted(camera.id for camera in cameras)
    keys = [branch.key for top in tree for branch in (top, *top.branches)]
    assert len(keys) == len(set(keys))


def test_favourites_stand_at_the_top_as_well() -> None:
    tree = branches(CAMERAS, Grouping.LINK, REGIONS, {"X", "JSC-12", "gone"})
    assert lines(tree)[:3] == ["", "  JSC-12", "  X"]
    assert tree[1:] == branches(CAMERAS, Grouping.LINK, REGIONS)


def test_search_takes_the_number_first_then_names_then_the_rest() -> None:
    entries = index(CAMERAS, REGIONS)
    assert find(entries, "1")[:3] == ("JSC-01", "JSC-12", "OKI-01")
    assert find(entries, "12") == ("JSC-12",)
    assert find(entries, "gerbang") == ("JSC-02", "JSC-01")  # a name before a zone
    assert find(entries, "  KAYU ilir ") == ("OKI-01",)
    assert find(entries, "akuátik") == ("JSC-12",)
    assert find(entries, "") == ("JSC-01", "JSC-02", "JSC-12", "OKI-01", "X")
    assert find(entries, "tidak ada") == ()


@given(st.text(max_size=200))
def test_search_takes_any_text(text: str) -> None:
    found = find(index(CAMERAS, REGIONS), text)
    assert len(set(found)) == len(found)


def keys(*pressed: str) -> list[object]:
    keypad, actions = Keypad(), []
    for key in pressed:
        keypad, action = press(keypad, key)
        actions.append(action)
    return [action for action in actions if action is not None]


def test_the_keypad_reads_like_those_of_the_trade() -> None:
    assert keys("1", "2", "Enter") == [ShowNumber(12)]
    assert keys("2", ".", "3", "/", "4", "*", "*") == [PickMonitor(2), RecallPreset(3), StartTour(4), StartTour(0)]
    assert keys("+", "-", "Enter") == [Walk(1), Walk(-1), NextTile()]
    assert keys("1", "2", "Backspace", "Enter") == [ShowNumber(1)]
    assert keys("1", "2", "Esc", "Enter") == [NextTile()]
    assert keys(".", "/") == [NeedsNumber("."), NeedsNumber("/")]
    assert keys("1", "2", "3", "4", "5", "Enter") == [ShowNumber(5)]


@given(st.lists(st.one_of(st.sampled_from(sorted(KEYS)), st.text(max_size=3)), max_size=30))
def test_the_keypad_never_keeps_more_than_a_number(pressed: list[str]) -> None:
    keypad = Keypad()
    for key in pressed:
        keypad, action = press(keypad, key)
        assert len(keypad.digits) <= 4
        assert not keypad.digits or keypad.digits.isascii()
        assert action is None or keypad.digits == ""


def view(camera: str, state: State, wanted: str = "") -> PaneView:
    return PaneView("p", "t", camera, 0, camera, "", state, wanted=wanted)


def test_a_camera_on_two_tiles_is_told_by_the_worse_and_one_that_is_to_come_is_connecting() -> None:
    states = camera_states([view("a", State.LIVE), view("a", State.LATE), view("b", State.LIVE, wanted="c")])
    assert states == {"a": State.LATE, "c": State.CONNECTING}
    counted = tally(["a", "c", "d", "e"], states)
    assert (counted.shown, counted.hidden, counted.count(State.LATE), counted.count(State.LIVE)) == (2, 2, 1, 0)


LOST = Subject("lost", "JSC-01")


def test_an_alert_waits_groups_repeats_and_leaves_when_it_is_over_and_seen() -> None:
    told = step(Alerts(), {LOST: 5.0}, 100.0)
    assert not told.open
    told = step(told, {LOST: 5.0}, 105.0)
    assert [(one.subject, one.since, one.times) for one in told.open] == [(LOST, 105.0, 1)]
    told = step(told, {}, 110.0)
    assert told.open[0].over_at == 110.0
    told = step(step(told, {LOST: 0.0}, 120.0), {}, 121.0)
    assert told.open[0].times == 2
    told = acknowledge(told, LOST, "Sari")
    assert not told.open
    assert not step(told, {}, 130.0).alerts


def test_what_comes_again_after_it_was_seen_must_be_seen_again() -> None:
    told = acknowledge(step(Alerts(), {LOST: 0.0}, 1.0), None, "Sari")
    assert not told.open
    assert told.alerts[LOST].acknowledged_by == "Sari"
    assert not step(told, {LOST: 0.0}, 2.0).open  # still the same
    assert step(step(told, {}, 3.0), {LOST: 0.0}, 4.0).open


@given(st.lists(st.sets(st.sampled_from([LOST, Subject("late", "b"), Subject("disk")])), max_size=20))
def test_alerts_are_one_for_each_subject_and_what_is_so_is_there(looks: list[set[Subject]]) -> None:
    told = Alerts()
    for now, look in enumerate(looks):
        told = step(told, dict.fromkeys(look, 0.0), float(now))
        assert look <= told.alerts.keys()
        assert {subject for subject, one in told.alerts.items() if one.over_at is None} == look


def test_alerts_have_a_limit_and_keep_what_is_so() -> None:
    told = step(Alerts(), {Subject("lost", str(number)): 0.0 for number in range(alert.KEPT + 50)}, 1.0)
    assert len(told.alerts) == alert.KEPT


MONITORS = {"a": Rect(0, 0, 1920, 1080), "b": Rect(1920, 0, 1080, 1920)}


@given(st.integers(0, 2000), st.integers(0, 2000))
def test_the_miniature_fits_its_area_and_keeps_its_shape(width: int, height: int) -> None:
    area = Rect(10, 20, width, height)
    for name, small in shrunk(MONITORS, area).items():
        assert small.x >= area.x
        assert small.y >= area.y
        assert small.right <= area.right
        assert small.bottom <= area.bottom
        whole = MONITORS[name]
        assert abs(small.w * whole.h / whole.w - small.h) <= 2


def test_a_point_of_the_miniature_means_a_tile() -> None:
    small = shrunk(MONITORS, Rect(0, 0, 600, 400))
    halves = Rect(0, 0, 960, 1080), Rect(960, 0, 960, 1080)
    tiles = [("1:c1r1", "a", halves[0]), ("1:c2r1", "a", halves[1]), ("?", "gone", halves[0])]
    found = spots(tiles, MONITORS, small)
    assert [spot.tile for spot in found] == ["1:c1r1", "1:c2r1"]
    assert found[0].rect.right == found[1].rect.x
    hit = spot_at(found, found[1].rect.x + 1, found[1].rect.y + 1)
    assert hit is not None
    assert hit.tile == "1:c2r1"
    assert spot_at(found, 0, 0) is None
