"""Layouts that a first set-up proposes, and devices that become cameras: whatever the cameras are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.camera.roster import join
from scc_wall.camera.secret import Secret
from scc_wall.camera.table import read_table
from scc_wall.desk.first_layouts import PROPOSAL_LIMIT, TILES, Wanted, name_of, proposals
from scc_wall.desk.found_devices import FoundDevice, devices_of, new_ids, table_of, with_answer
from scc_wall.layout.parse import NAME

REGIONS = load_regions().names
ALL = (("id", "Semua kamera"), ("en", "All cameras"))
GROUPS = st.sampled_from(["", "Gerbang", "gerbang", "Danau & Dermaga", "É!", "語"])
CAMERAS = st.lists(st.tuples(GROUPS, st.sampled_from(["", "16.71", "16.07"])), max_size=90).map(
    lambda told: [Camera(f"K{n}", n, f"Kamera {n}", group, region) for n, (group, region) in enumerate(told, 1)]
)


@given(CAMERAS, st.integers(1, 8), st.sampled_from(TILES), st.sampled_from(["id", "en"]))
def test_every_proposal_is_a_layout_that_can_be_kept(cameras: list[Camera], monitors: int, tiles: int, language: str) -> None:
    found = proposals(cameras, Wanted(monitors, tiles, ALL, language), REGIONS, {"semua-kamera"})
    names = [one.layout.name for one in found]
    assert len(set(names)) == len(names) <= PROPOSAL_LIMIT
    assert "semua-kamera" not in names
    for one in found:
        assert NAME.fullmatch(one.layout.name)
        assert 1 <= len(one.layout.screens) <= monitors
        for number, screen in enumerate(one.layout.screens, 1):
            assert screen.monitor == str(number)
            assert 1 <= len(screen.tiles) <= tiles
            cells = [tile.cell for tile in screen.tiles]
            assert len(set(cells)) == len(cells)
            assert all(cell.column < screen.columns and cell.row < screen.rows for cell in cells)
        shown = [tile.camera for screen in one.layout.screens for tile in screen.tiles]
        assert len(shown) == len(set(shown)) == one.count


@given(CAMERAS, st.integers(1, 8), st.sampled_from(TILES))
def test_all_cameras_are_shown_once_unless_there_are_too_many_layouts(cameras: list[Camera], monitors: int, tiles: int) -> None:
    found = proposals(cameras, Wanted(monitors, tiles, ALL, "id"), REGIONS)
    pages = [one for one in found if one.kind == "all"]
    shown = [tile.camera for one in pages for screen in one.layout.screens for tile in screen.tiles]
    if len(pages) < PROPOSAL_LIMIT:
        assert shown == [camera.id for camera in cameras]


def test_zones_and_kabupaten_are_proposed_only_where_there_are_two() -> None:
    one_zone = [Camera(f"K{n}", n, "", "Gerbang", "16.71") for n in range(1, 5)]
    assert [one.kind for one in proposals(one_zone, Wanted(1, 36, ALL, "id"), REGIONS)] == ["all"]
    two = [*one_zone, Camera("K9", 9, "", "Danau", "16.07")]
    told = [(one.kind, one.layout.title_in("id")) for one in proposals(two, Wanted(2, 36, ALL, "id"), REGIONS)]
    assert told == [
        ("all", "Semua kamera"), ("group", "Gerbang"), ("group", "Danau"),
        ("region", REGIONS["16.71"]), ("region", REGIONS["16.07"]),
    ]  # fmt: skip


@given(st.text(max_size=200))
def test_any_title_gives_a_name(title: str) -> None:
    assert NAME.fullmatch(name_of(title))


TEXT = st.text(st.characters(exclude_categories=["C", "Z"]), max_size=30)


@given(st.lists(TEXT, min_size=1, max_size=9), TEXT, TEXT)
def test_found_devices_become_cameras_with_their_login(names: list[str], user: str, password: str) -> None:
    devices = [FoundDevice(f"http://192.0.2.{n}/onvif", name, f"rtsp://192.0.2.{n}/main") for n, name in enumerate(names, 1)]
    table = read_table(table_of(devices, Secret(user, password), ["kam-02"], "ONVIF").data, "ONVIF")
    roster = join(table, "ONVIF", load_regions())
    assert not roster.troubles
    assert [row.camera.main.url for row in roster.rows if row.camera.main] == [one.main for one in devices]
    assert "KAM-02" not in {row.camera.id for row in roster.rows}
    if user and password and user == user.strip() and password == password.strip():
        assert {(row.user, row.password) for row in roster.rows} == {(user, password)}


def test_ids_are_nobodys() -> None:
    ids = new_ids(["KAM-01", "kam-03"])
    assert [next(ids) for _ in range(3)] == ["KAM-02", "KAM-04", "KAM-05"]


def test_a_search_tells_each_device_once_and_none_of_the_site() -> None:
    facts = [
        Fact("address", "http://192.0.2.9/onvif", "a"), Fact("name", "Kubah", "a"),
        Fact("address", "http://192.0.2.5/onvif", "b"), Fact("address", "http://192.0.2.5/onvif", "c"),
        Fact("address", "http://192.0.2.7/onvif", "d"), Fact("sender", "192.0.2.8", "e"),
    ]  # fmt: skip
    found = devices_of(facts, {"http://192.0.2.7/onvif"})
    assert [(one.onvif, one.name, one.is_open) for one in found] == [
        ("http://192.0.2.5/onvif", "", True), ("http://192.0.2.9/onvif", "Kubah", True),
    ]  # fmt: skip
    answered = with_answer(found[0], [Fact("maker", "Kecil"), Fact("model", "K-1"), Fact("sub_url", "rtsp://192.0.2.5/k")])
    assert (answered.name, answered.sub, answered.is_good) == ("Kecil K-1", "rtsp://192.0.2.5/k", True)
    assert with_answer(found[0], []).trouble == Trouble("device.no_streams")


def test_the_titles_are_in_both_languages() -> None:
    assert dict(ALL) == {language: load_words(language).say("begin.all_cameras") for language in ("id", "en")}
