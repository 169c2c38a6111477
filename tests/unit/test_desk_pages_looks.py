"""Every page of the desk, filled, in both languages, in every size of letters and on small and large monitors.

Nothing is cut off, everything has a name, is reached by Tab and shows that it has the keyboard; no camera's name is markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QListWidget, QToolButton

from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.app.desk_pages import desk_pages
from scc_wall.app.desk_scope import EVERYTHING
from scc_wall.app.shelf import Shelf
from scc_wall.base.geometry import Rect
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.looks_command import ChooseSize
from scc_wall.control.reply import DONE, Reply
from scc_wall.desk.brief import brief
from scc_wall.desk.event_text import EventText
from scc_wall.ui.desk import room
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.deskview import AlertLine, DeskView, HealthMark, LayoutLine, MiniTile, UnwatchedLine
from scc_wall.ui.desk.event_lines import EventView, NoteLine, PlanLine, RehearsalLines, ShiftView
from scc_wall.ui.desk.pictures_source import PicturesSource
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.ui.desk.theme import DARK, LIGHT, Dress, Theme
from scc_wall.ui.looks import shorten
from scc_wall.wall.budget import Budgets
from scc_wall.wall.view import PaneView, State
from tests.unit.looks_check import cut_texts, nameless, outside, read_as_markup, too_low, unreached, without_mark
from tests.unit.qt import application
from tests.unit.test_letters_page import Room

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory

HOSTILE = (
    "<b>Gerbang</b> & <img src='x'> && Parkir",
    "Gerbang " * 250,
    "بوابة الملعب الرئيسية",
    "📷" * 40,
    "&Pintu",
    "W" * 2048,
)
"""Names that a table of cameras may bring: every one of them is printable."""
CAMERAS = {
    f"K{number}": Camera(f"K{number}", number, HOSTILE[number % 7] if number % 7 < 6 else f"Gerbang {number}", "Venue", "16.71")
    for number in range(1, 41)
}
LONG = "Tunggu aba-aba dari perwira pengendali, lalu arahkan JSC-01 ke pintu VIP; laporkan setiap antrean di gerbang timur "
SAID = EventText(
    "Upacara pembukaan · 2 dari 4: masuknya rombongan", LONG * 2, "Berikutnya: pertandingan, 30/11 19:00 WIB", True
)
EVENT = EventView(
    plans=(PlanLine("pembukaan", "Upacara pembukaan di Gelora", (LONG, "Pertandingan"), ("Pos 1 · 0711-000001",) * 4),),
    running="pembukaan",
    title="Upacara pembukaan",
    phase=1,
    said=SAID,
    can_next=True,
    rehearsal=RehearsalLines(4, 9, "Geladi: 3 dari 36 gagal", tuple(f"{LONG}{number}" for number in range(6)), True, LONG),
)
SHIFT = ShiftView(tuple(NoteLine(f"30/11 07:00 WIB Budi: {LONG}", number % 2 == 0) for number in range(12)), 6)
WORN = (
    ((1366, 768), Dress(DARK)),
    ((1366, 768), Dress(LIGHT, 125)),
    ((1366, 768), Dress(DARK, 150)),
    ((1920, 1080), Dress(DARK, 200)),
    ((3840, 2160), Dress(LIGHT)),
)


def view_of(words: Words) -> DeskView:
    states = (State.LIVE, State.LATE, State.LOST, State.REFUSED, State.CONNECTING)
    names = tuple(CAMERAS)[:36]
    tiles = tuple(
        MiniTile(
            PaneView(f"p{place}", f"1:{place}", one, place + 1, CAMERAS[one].name, "", states[place % 5]),
            one,
            "a",
            Rect(place % 6 * 320, place // 6 * 180, 320, 180),
        )
        for place, one in enumerate(names)
    )
    return DeskView(
        title="<b>Jakabaring</b> Sport City, semua kamera dari gerbang sampai danau",
        layout="l1",
        is_edited=True,
        can_undo=True,
        can_redo=True,
        can_go_back=True,
        layouts=tuple(LayoutLine(f"l{number}", f"Tata letak ke-{number}", f"Ctrl+F{number}") for number in range(1, 20)),
        states={tile.camera: tile.view.state for tile in tiles},
        monitors={"a": Rect(0, 0, 1920, 1080)},
        monitor_names={"a": "1 · DEL U2723QE"},
        tiles=tiles,
        alerts=tuple(AlertLine(f"13:45 WIB  {one.number} {brief(one.name)} terputus", State.LOST) for one in CAMERAS.values()),
        favourites=frozenset({"K3"}),
        health=tuple(HealthMark(states[number], words.say("desk.tally", live=31, all=36)) for number in range(5)),
        unwatched=tuple(UnwatchedLine(one.id, f"{one.number} {one.name}") for one in CAMERAS.values()),
        unwatched_minutes=30,
    )


def setup_source() -> SetupSource:
    def ask(_command: Command, told: Callable[[Reply], None]) -> None:
        told(DONE)

    return SetupSource(
        ask, load_regions().names, lambda: CAMERAS, lambda: Budgets({"LTE": 2500}, {"nvr": 16}), lambda _: "operator",
        lambda _user, _password: "login-1", lambda _: None, lambda _: ("Gerbang",), lambda: ("K99",),
    )  # fmt: skip


def pictures_source() -> PicturesSource:
    return PicturesSource(lambda _command, _told: None, lambda: CAMERAS, lambda _: None, tuple, tuple)


class Desk:
    """The desk with all its pages as the wall makes them, over what they are told in a busy shift."""

    def __init__(self, language: str, size: tuple[int, int] = (1366, 768), dress: Dress | None = None) -> None:
        application()
        words = load_words(language)
        shelf = cast("Shelf", SimpleNamespace(library=SimpleNamespace(cameras=CAMERAS, plans=())))
        regions, setup, pictures = load_regions().names, setup_source(), pictures_source()
        pages = desk_pages(
            words, shelf, regions, lambda _, _told: None, lambda: EVENT, lambda: SHIFT, setup, pictures, EVERYTHING,
            Room(language).source,
        )  # fmt: skip
        self.window = DeskWindow(words, regions, pages)
        self.window.show_cameras(CAMERAS)
        self.window.cover(QRect(0, 0, *size))
        self.window.wear(dress or Dress())
        self.window.show_view(view_of(words))
        self.window.tell(f"<b>{LONG}</b>")
        self.window.tell_plan(words.say("desk.plan", title="Tata letak ke-3", ready=12, opened=4, closed=20))

    def pages(self) -> Iterator[str]:
        """Open one page after the other."""
        for page in self.window.pages:
            self.window.open_page(page)
            for _ in range(3):
                QApplication.processEvents()
            yield page

    def close(self) -> None:
        self.window.hide()
        self.window.deleteLater()


@pytest.mark.parametrize(("size", "dress"), WORN, ids=lambda it: it.percent if isinstance(it, Dress) else it[0])
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_cuts_anything_off_in_any_size(language: str, size: tuple[int, int], dress: Dress) -> None:
    desk = Desk(language, size, dress)
    found = {page: (*cut_texts(desk.window), *outside(desk.window), *too_low(desk.window)) for page in desk.pages()}
    assert {page: wrong for page, wrong in found.items() if wrong} == {}
    assert (desk.window.width(), desk.window.height()) == size
    desk.close()


def test_the_first_page_is_seen_whole_on_a_small_monitor() -> None:
    desk = Desk("id")
    desk.window.open_page("cameras")
    QApplication.processEvents()
    assert [one.verticalScrollBar().maximum() for one in desk.window.findChildren(room.Room) if one.isVisible()] == [0, 0]
    desk.close()


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_everything_is_named_is_reached_and_shows_that_it_has_the_keyboard(theme: Theme) -> None:
    desk = Desk("id", dress=Dress(theme))
    found = {page: (*nameless(desk.window), *unreached(desk.window), *without_mark(desk.window)) for page in desk.pages()}
    assert {page: wrong for page, wrong in found.items() if wrong} == {}
    desk.close()


def test_names_of_cameras_break_no_row_and_are_no_markup() -> None:
    desk = Desk("id")
    desk.window.open_page("cameras")
    assert read_as_markup(desk.window) == []
    for page in desk.pages():
        assert read_as_markup(desk.window) == [], page
        for rows in desk.window.findChildren(QListWidget):
            heights = {rows.sizeHintForRow(row) for row in range(rows.count())} if rows.isVisible() else set()
            assert max(heights, default=0) < desk.window.height() // 2, f"{page}: {rows.accessibleName()}"
    desk.close()


def test_a_button_asks_for_larger_letters_and_no_further_than_there_are() -> None:
    desk, asked = Desk("id"), []
    desk.window.asked.connect(asked.append)
    larger = next(one for one in desk.window.findChildren(QToolButton) if one.accessibleName() == "Huruf lebih besar")
    larger.click()
    desk.window.wear(Dress(DARK, 200))
    assert not larger.isEnabled()
    assert asked == [ChooseSize(125)]
    desk.close()


class Counting:
    """Metrics of letters that are all alike; counts how often is measured."""

    def __init__(self) -> None:
        self.asked = 0

    def horizontalAdvance(self, text: str) -> int:  # noqa: N802 - Qt's name
        self.asked += 1
        return 10 * len(text)


@given(st.integers(0, 3000), st.text("ab ", max_size=60))
def test_a_name_of_any_length_is_cut_with_few_measurements(width: int, name: str) -> None:
    for text in (name, name * 40):
        metrics = Counting()
        cut = shorten(text, width, cast("QFontMetrics", metrics))
        assert metrics.asked <= 14
        assert 10 * len(cut) <= width or cut == ""
        assert cut == text if 10 * len(text) <= width else cut.count("…") == 1 or cut == ""
