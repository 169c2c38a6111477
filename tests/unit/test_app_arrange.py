from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.app.arrange import arrange, by_main, enlarged, feed_of
from scc_wall.app.monitors import numbered
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.layout.layout import Cell, Layout, Screenful, StreamChoice, Tile
from scc_wall.layout.monitors import KnownMonitor, Monitor
from scc_wall.layout.place import PlacedTile
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.ui.screens import Screen
from scc_wall.wall.pane import Place

SUB, MAIN = parse_address("rtsp://c/sub"), parse_address("rtsp://c/main")
BOTH = Camera("A", 1, "Gerbang", sub=SUB, main=MAIN)
CAMERAS = {"A": BOTH, "B": replace(BOTH, id="B", number=2)}
LEFT, RIGHT = Monitor("left", 1, "DP-1", Rect(0, 0, 1920, 1080)), Monitor("right", 2, "DP-2", Rect(1920, 0, 1920, 1080))
USABLE = {"left": Rect(0, 0, 1920, 1056), "right": Rect(0, 0, 1920, 1080)}


def screen(monitor: str, *cameras: str, columns: int = 2) -> Screenful:
    tiles = tuple(Tile(Cell(index % columns, index // columns), camera) for index, camera in enumerate(cameras))
    return Screenful(monitor, columns, columns, tiles)


def test_tiles_get_the_usable_part_of_their_monitor() -> None:
    arranged = arrange(
        Layout("satu", (screen("1", "A", "B"), screen("DP-2", "B"))), PresentMonitors((LEFT, RIGHT), USABLE), CAMERAS
    )
    assert arranged.unplaced == ()
    assert arranged.notices == ()
    assert [(place.tile, place.monitor, place.rect) for place in arranged.places] == [
        ("1:c1r1", "left", Rect(0, 0, 960, 528)),
        ("1:c2r1", "left", Rect(960, 0, 960, 528)),
        ("DP-2:c1r1", "right", Rect(0, 0, 960, 540)),
    ]


def test_what_has_no_place_or_no_camera_is_told() -> None:
    layout = Layout("satu", (screen("1", "A", "X", "X"), screen("7", "B", "X")))
    arranged = arrange(layout, PresentMonitors((LEFT,), USABLE), CAMERAS)
    assert [place.tile for place in arranged.places] == ["1:c1r1"]
    assert arranged.unplaced == ("7:c1r1", "7:c2r1")
    assert arranged.notices == (Trouble("app.unknown_cameras", count=1, cameras="X"),)


def test_without_a_monitor_nothing_has_a_place() -> None:
    arranged = arrange(Layout("satu", (screen("1", "A"),)), PresentMonitors(), CAMERAS)
    assert (arranged.places, arranged.unplaced) == ((), ("1:c1r1",))


@pytest.mark.parametrize(
    ("choice", "height", "camera", "stream"),
    [
        (StreamChoice.AUTO, 180, BOTH, Stream.SUB),
        (StreamChoice.AUTO, 1056, BOTH, Stream.MAIN),
        (StreamChoice.SUB, 1056, BOTH, Stream.SUB),
        (StreamChoice.MAIN, 180, BOTH, Stream.MAIN),
        (StreamChoice.MAIN, 180, replace(BOTH, main=None), Stream.SUB),
        (StreamChoice.SUB, 1056, replace(BOTH, sub=None), Stream.MAIN),
    ],
)
def test_the_stream_of_a_tile(choice: StreamChoice, height: int, camera: Camera, stream: Stream) -> None:
    assert feed_of(PlacedTile("1:c1r1", "left", "A", choice, Rect(0, 0, 320, height)), camera) == Feed("A", stream)


def shown(camera: str, monitor: str, x: int = 0) -> Place:
    return Place(f"{monitor}:{x}", monitor, Rect(x, 0, 100, 100), Feed(camera, Stream.SUB))


def test_a_camera_is_enlarged_on_its_own_monitor() -> None:
    places = (shown("B", "left"), shown("A", "right"), shown("B", "right", 100))
    assert enlarged(places, BOTH, USABLE) == (
        places[0],
        Place("right:zoom", "right", USABLE["right"], Feed("A", Stream.MAIN)),
    )


def test_a_camera_that_is_not_shown_is_enlarged_on_the_first_monitor() -> None:
    places = (shown("B", "left"), shown("B", "right"))
    assert [(place.tile, place.feed.camera) for place in enlarged(places, BOTH, USABLE)] == [
        ("right:0", "B"),
        ("left:zoom", "A"),
    ]


def test_enlarged_on_a_monitor_that_was_unplugged_it_goes_to_another() -> None:
    zoomed = enlarged((shown("A", "right"), shown("B", "left")), BOTH, USABLE)
    assert [place.monitor for place in enlarged(zoomed, BOTH, {"left": USABLE["left"]})] == ["left"]
    assert enlarged(zoomed, BOTH, {}) == ()


@given(st.lists(st.tuples(st.sampled_from("AB"), st.sampled_from(["left", "right", "gone"])), max_size=6))
def test_enlarging_leaves_one_place_on_its_monitor(told: list[tuple[str, str]]) -> None:
    places = tuple(shown(camera, monitor, 100 * index) for index, (camera, monitor) in enumerate(told))
    after = enlarged(places, BOTH, USABLE)
    large = after[-1]
    assert (large.feed.camera, large.rect) == ("A", USABLE[large.monitor])
    assert [place for place in after if place.monitor == large.monitor] == [large]
    assert set(after[:-1]) == {place for place in places if place.monitor in USABLE and place.monitor != large.monitor}


def test_screens_become_numbered_monitors() -> None:
    screens = [
        Screen("DP-1", "EIZO", "CG", "778", Rect(0, 0, 100, 100)),
        Screen("DP-2", "", "", "", Rect(100, 0, 100, 100)),
    ]
    numbering = numbered([KnownMonitor("connector:DP-2", 1, "DP-2")], screens)
    assert [(one.identity, one.number, one.name) for one in numbering.present] == [
        ("connector:DP-2", 1, "DP-2"),
        ("EIZO/CG/778", 2, "DP-1"),
    ]


def test_cameras_in_hand_are_shown_by_their_main_stream() -> None:
    both = Camera("X", 1, "X", sub=parse_address("rtsp://h/s"), main=parse_address("rtsp://h/m"))
    one = Camera("Y", 2, "Y", sub=parse_address("rtsp://h/s"))
    places = tuple(Place(name, "m", Rect(0, 0, 9, 9), Feed(name, Stream.SUB)) for name in "XY")
    told = by_main(places, {"X", "Y"}, {"X": both, "Y": one})
    assert [place.feed for place in told] == [Feed("X", Stream.MAIN), Feed("Y", Stream.SUB)]
    assert by_main(places, set(), {"X": both, "Y": one}) == places
