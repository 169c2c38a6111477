"""The desk in both languages, themes and sizes: nothing cut off, everything named, everything reached by the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel

from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.base.geometry import Rect
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.camera.camera import Camera
from scc_wall.control.hand_command import Put
from scc_wall.desk.tree import Grouping, branches
from scc_wall.ui.desk.camera_model import IDS, MIME, TOLD, CameraModel
from scc_wall.ui.desk.camera_row import list_rows, tree_rows
from scc_wall.ui.desk.desk_page import DeskPage, PageWidget
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.deskview import AlertLine, DeskView, LayoutLine, MiniTile
from scc_wall.ui.desk.miniature_view import MiniatureView
from scc_wall.ui.desk.theme import THEMES, Theme
from scc_wall.ui.help_page import HelpText, placed
from scc_wall.wall.view import PaneView, State
from tests.unit.looks_check import cut_texts, nameless, unreached
from tests.unit.qt import application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory

SIZES = ((1366, 768), (1920, 1080), (3840, 2160))
ZONES = ("Gerbang & akses", "Venue", "Parkir", "")
STATES = (State.LIVE, State.LATE, State.LOST, State.REFUSED, State.CONNECTING)


@pytest.fixture(scope="module", autouse=True)
def _qt() -> None:
    application()


def cameras(count: int) -> dict[str, Camera]:
    return {
        f"JSC-{number:03}": Camera(f"JSC-{number:03}", number, f"Gerbang Utama sisi {number}", ZONES[number % 4], "16.71")
        for number in range(1, count + 1)
    }


def view_of(shown: int, words: Words) -> DeskView:
    names = cameras(shown)
    tiles = tuple(
        MiniTile(
            PaneView(f"p{place}", f"1:{place}", one, place + 1, names[one].name, "", STATES[place % len(STATES)]),
            one,
            "a",
            Rect(place % 6 * 320, place // 6 * 180, 320, 180),
        )
        for place, one in enumerate(names)
    )
    counted = ", ".join((words.say("desk.tally", live=20, all=36), words.say("desk.tally_refused", n=16)))
    return DeskView(
        title="Jakabaring Sport City, semua kamera dari gerbang sampai danau",
        layout="jsc",
        is_edited=True,
        can_undo=True,
        can_redo=True,
        can_go_back=True,
        layouts=tuple(LayoutLine(f"l{number}", f"Tata letak ke-{number}", f"Ctrl+F{number}") for number in range(1, 8)),
        states={tile.camera: tile.view.state for tile in tiles},
        counts=counted,
        monitors={"a": Rect(0, 0, 1920, 1080)},
        monitor_names={"a": "1 · DEL U2723QE"},
        tiles=tiles,
        alerts=(AlertLine("30/11 13:45:12 WIB  7 Gerbang Utama terputus · 3 kali", State.LOST),),
        favourites=frozenset({"JSC-003"}),
    )


class Desk:
    """A desk on a screen of some size, told of 36 cameras."""

    def __init__(self, language: str, size: tuple[int, int]) -> None:
        self.words = load_words(language)
        page = DeskPage("health", "desk.alerts", PageWidget)
        self.window = DeskWindow(self.words, load_regions().names, (page,))
        self.window.show_cameras(cameras(36))
        self.window.cover(QRect(0, 0, *size))
        self.window.show_view(view_of(36, self.words))
        self.window.tell(self.words.say("desk.too_few_tiles", n=3, all=12))
        self.window.tell_plan(self.words.say("desk.plan", title="Tata letak ke-3", ready=12, opened=4, closed=20))
        self.window.show_typed("1234")
        for _ in range(3):
            QApplication.processEvents()

    def close(self) -> None:
        self.window.hide()
        self.window.deleteLater()


@pytest.fixture(params=[(language, size) for language in LANGUAGES for size in SIZES], ids=lambda it: f"{it[0]}-{it[1][0]}")
def desk(request: pytest.FixtureRequest) -> Iterator[Desk]:
    desk = Desk(*request.param)
    yield desk
    desk.close()


@pytest.fixture
def small_desk() -> Iterator[Desk]:
    desk = Desk("id", SIZES[0])
    yield desk
    desk.close()


def test_no_text_is_cut_off_and_the_desk_fits_its_monitor(desk: Desk, request: pytest.FixtureRequest) -> None:
    assert cut_texts(desk.window) == []
    width, height = request.node.callspec.params["desk"][1]
    assert (desk.window.width(), desk.window.height()) == (width, height)


def test_the_check_finds_a_text_that_is_cut_off() -> None:
    label = QLabel("a text that has no room here")
    holder = PageWidget()
    label.setParent(holder)
    label.setFixedWidth(20)
    holder.show()
    assert cut_texts(holder)
    holder.deleteLater()


def test_everything_that_takes_the_keyboard_has_a_name_and_is_reached(small_desk: Desk) -> None:
    assert nameless(small_desk.window) == []
    assert unreached(small_desk.window) == []


def test_a_page_is_opened_by_its_key_and_told_only_while_it_is_seen(small_desk: Desk) -> None:
    opened: list[str] = []
    small_desk.window.opened.connect(opened.append)
    small_desk.window.open_page("health")
    assert small_desk.window.page == "health"
    small_desk.window.open_page("cameras")
    assert opened == ["health", "cameras"]
    with pytest.raises(KeyError):
        small_desk.window.open_page("lain")


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_every_pair_of_ink_and_ground_can_be_read(theme: Theme) -> None:
    pairs = [(theme.ink, theme.ground), (theme.ink, theme.panel), (theme.quiet, theme.ground), (theme.quiet, theme.panel)]
    pairs += [(theme.accent_ink, theme.accent), (theme.warn_ink, theme.warn)]
    assert min(contrast(QColor(ink), QColor(ground)) for ink, ground in pairs) >= 4.5
    edges = [(theme.line, theme.panel), (theme.line, theme.ground), (theme.accent, theme.panel), (theme.accent, theme.ground)]
    assert min(contrast(QColor(edge), QColor(ground)) for edge, ground in edges) >= 3  # WCAG 2.2, 1.4.11


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast of two colours (WCAG 2.2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


# the tree


@pytest.fixture
def model() -> CameraModel:
    words, known = load_words("id"), cameras(1000)
    model = CameraModel(words)
    model.show_rows(tree_rows(branches(known.values(), Grouping.REGION, {}, {"JSC-003"}), known, words))
    return model


def test_the_tree_has_every_camera_and_drags_a_whole_group(model: CameraModel) -> None:
    favourites, region = model.index(0, 0), model.index(1, 0)
    assert model.ids_at(favourites) == ("JSC-003",)
    assert len(model.ids_at(region)) == 1000
    zone = model.index(1, 0, region)
    assert model.parent(zone) == region
    dragged = model.mimeData([zone, model.index(0, 0, zone)])
    ids = bytes(dragged.data(MIME).data()).decode().split("\n")
    assert len(ids) == len(set(ids)) == 250
    assert model.place_of("JSC-003") == model.index(0, 0, favourites)


def test_only_rows_that_read_differently_are_told_of(model: CameraModel) -> None:
    told: list[str] = []
    model.dataChanged.connect(lambda first, _last: told.append(str(first.data())))
    model.show_states({"JSC-003": State.LIVE})
    assert len(told) == 5  # the camera among the favourites and in its zone, and the three branches above
    region = model.index(1, 0)
    assert region.data(TOLD) == "1 dari 1 langsung, 999 tidak di dinding"
    told.clear()
    model.show_states({"JSC-003": State.LIVE})
    assert told == []
    model.mark_favourites(frozenset({"JSC-004"}))
    assert told == ["4  Gerbang Utama sisi 4"]


def test_a_list_has_no_levels(model: CameraModel) -> None:
    model.show_rows(list_rows(["JSC-007", "JSC-001"], cameras(10)))
    assert [model.index(row, 0).data(IDS) for row in range(model.rowCount())] == [["JSC-007"], ["JSC-001"]]
    assert not model.parent(model.index(1, 0)).isValid()
    assert model.rowCount(model.index(0, 0)) == 0


def test_a_group_that_is_dropped_goes_from_that_tile_on() -> None:
    words = load_words("id")
    miniature, asked = MiniatureView(words), []
    miniature.asked.connect(asked.append)
    miniature.resize(600, 400)
    view = view_of(4, words)
    miniature.show_wall(view.monitors, view.monitor_names, view.tiles)
    place = next(
        QPointF(x, y)
        for y in range(0, 400, 5)
        for x in range(0, 600, 5)
        if (tile := miniature.tile_at(QPointF(x, y).toPoint())) is not None and tile.camera == "JSC-002"
    )
    data = QMimeData()
    data.setData(MIME, QByteArray(b"JSC-003\nJSC-004"))
    drop = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    miniature.dropEvent(drop)
    assert asked == [Put("1:1", "JSC-003,JSC-004")]
    miniature.deleteLater()


@pytest.mark.parametrize("size", [(1366, 768), (960, 540), (3840, 2160)])
def test_the_page_of_keys_has_room_for_every_key(size: tuple[int, int]) -> None:
    sentence = "putar kamera yang dipegang selama ditekan; Shift lebih cepat, Ctrl lebih pelan"
    text = HelpText("Tombol", tuple((f"Ctrl+F{number}", sentence) for number in range(40)), "F1")
    room = QRect(20, 60, size[0] - 40, size[1] - 120)
    letters, places = placed(text, room)
    assert letters >= 9
    assert len(places) == 40
    assert all(room.contains(one.sentence) and room.contains(one.cap) for one in places)
    assert not any(one.sentence.intersects(other.sentence) for one in places for other in places if one is not other)
