"""The page of kept pictures, in both languages, themes and sizes, and the commands that its buttons send."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QProgressBar, QPushButton, QTabWidget, QToolButton

from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.editor_command import EditLayout
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.setup_command import ListSnapshots, LookSnapshot, PrintSnapshot, SnapshotsInto
from scc_wall.control.tile_command import Snapshot
from scc_wall.control.timelapse_command import CancelJob, MakeTimelapseClip, StartTimelapse, StopTimelapse
from scc_wall.desk.snapshot_text import snapshot_text
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.deskview import DeskView, MiniTile
from scc_wall.ui.desk.pictures_page import PicturesPage
from scc_wall.ui.desk.pictures_source import PicturesSource
from scc_wall.ui.desk.theme import THEMES, Dress
from scc_wall.wall.view import PaneView, State
from tests.unit.looks_check import cut_texts, nameless, unreached
from tests.unit.qt import application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory

CAMERAS = {name: Camera(name, number, f"Gerbang {number}") for number, name in enumerate(("JSC-01", "JSC-02", "JSC-03"), 1)}
LAPSES: list[dict[str, Any]] = [
    {
        "camera": "JSC-01", "runs": True, "minutes": 10, "limit_gb": 5, "by": "budi", "pictures": 143, "mb": 212.4,
        "newest": "2026-11-30T09:40:00+07:00", "next": "2026-11-30T09:50+07:00", "missed": 2,
        "note": "Gambar dari kamera tidak datang pada waktunya", "clips": [],
    },
    {
        "camera": "JSC-02", "runs": False, "minutes": None, "limit_gb": None, "by": "", "pictures": 9, "mb": 3.1,
        "newest": "2026-11-29T09:40:00+07:00", "next": None, "missed": 0, "note": "", "clips": [],
    },
]  # fmt: skip
JOBS: list[dict[str, Any]] = [
    {"job": 1, "camera": "JSC-02", "state": "done", "done": 9, "of": 9, "file": "timelapse/JSC-02/film_a.mp4", "skipped": 0,
     "note": ""},
    {"job": 2, "camera": "JSC-01", "state": "running", "done": 40, "of": 143, "file": "", "skipped": 0, "note": ""},
]  # fmt: skip
SHOT = "2026-11-30/2026-11-30_09-40-00-000_WIB_001_JSC-01_Gerbang-1.png"
TEXTS = {"camera": "1 JSC-01 Gerbang 1", "at": "2026-11-30T09:40:00.000+07:00", "site": "Jakabaring", "by": "budi"}


class Site:
    """What the page asks for, and the answers it gets."""

    def __init__(self) -> None:
        self.asked: list[Command] = []
        image = QImage(640, 360, QImage.Format.Format_RGB32)
        image.fill(0x335577)
        self.replies: dict[type, Reply] = {
            ListSnapshots: {"event": "Pembukaan", "snapshots": [SHOT, SHOT.replace("09-40", "09-30")]},
            LookSnapshot: {"picture": 1, "file": SHOT, **TEXTS, "width": 640, "height": 360},
            Snapshot: {"file": SHOT},
            PrintSnapshot: {"file": SHOT.replace(".png", ".pdf")},
        }
        self.jobs = JOBS
        self.source = PicturesSource(self.ask, lambda: CAMERAS, lambda _: image, lambda: LAPSES, lambda: self.jobs)

    def ask(self, command: Command, told: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        told(self.replies.get(type(command), DONE))


def view() -> DeskView:
    pane = PaneView("p", "1:c1r1", "JSC-01", 1, "Gerbang 1", "", State.LIVE, monitor="DP-1", selected=True)
    return DeskView(tiles=(MiniTile(pane, "JSC-01", "DP-1", Rect(0, 0, 100, 100)),))


def opened(site: Site, language: str = "id", theme: str = "dark", size: tuple[int, int] = (1366, 768)) -> DeskWindow:
    application()
    words = load_words(language)
    page = DeskPage("pictures", "pictures.title", lambda: PicturesPage(words, site.source))
    window = DeskWindow(words, load_regions().names, (page,))
    window.wear(Dress(THEMES[theme]))
    window.open_page("pictures")
    window.cover(QRect(0, 0, *size))
    window.show_view(view())
    QApplication.processEvents()
    return window


def press(window: DeskWindow, key: str) -> None:
    text = load_words("id").say(key)
    button = next(one for one in window.findChildren(QPushButton) if one.text() == text and one.isVisible())
    assert button.isEnabled(), key
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def tab(window: DeskWindow, index: int) -> None:
    window.findChildren(QTabWidget)[0].setCurrentIndex(index)
    window.show_view(view())
    QApplication.processEvents()


@pytest.mark.parametrize("size", [(1366, 768), (3840, 2160)])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_everything_is_named_and_reached(language: str, theme: str, size: tuple[int, int]) -> None:
    window = opened(Site(), language, theme, size)
    for index in range(2):
        tab(window, index)
        if place := os.environ.get("SCC_WALL_LOOK"):  # for a person who wants to see the page
            window.grab().save(str(Path(place) / f"pictures_{index}_{language}_{theme}_{size[0]}.png"))
        assert cut_texts(window) == []
        assert nameless(window) == []
        assert unreached(window) == []
    window.deleteLater()


def test_a_snapshot_is_listed_by_moment_camera_and_folder() -> None:
    words = load_words("id")
    assert snapshot_text(SHOT, words) == "30 Nov 2026 09.40 WIB · 001 JSC-01 Gerbang-1 · 2026-11-30"
    assert snapshot_text(f"Acara/{SHOT.rpartition('/')[2]}.sealed", words).endswith(" · Acara")
    for other in ("a/b.png", "2026-13-41_09-40-00-000_WIB_x.png", ""):
        assert snapshot_text(other, words) == other


def test_a_snapshot_is_taken_looked_at_put_into_a_folder_and_printed() -> None:
    site = Site()
    window = opened(site)
    assert site.asked == [ListSnapshots(), LookSnapshot(SHOT)]
    site.asked.clear()
    press(window, "pictures.take")
    assert site.asked[:2] == [Snapshot("JSC-01"), ListSnapshots()]
    site.asked.clear()
    press(window, "pictures.print")
    press(window, "pictures.page")
    assert site.asked == [PrintSnapshot(SHOT, "default"), PrintSnapshot(SHOT, "")]
    site.asked.clear()
    line = next(one for one in window.findChildren(QLineEdit) if one.text() == "Pembukaan")
    line.setText("Penutupan")
    press(window, "pictures.into")
    assert site.asked == [SnapshotsInto("Penutupan")]
    site.replies[LookSnapshot] = Trouble("care.no_such_snapshot", file=SHOT)
    press(window, "pictures.take")  # somebody removed it meanwhile: said, and nothing breaks
    window.deleteLater()


def test_a_time_lapse_is_begun_and_stopped_and_its_clip_made_and_cancelled() -> None:
    site = Site()
    window = opened(site)
    tab(window, 1)
    site.asked.clear()
    progress = next(bar for bar in window.findChildren(QProgressBar) if bar.isVisible())
    assert (progress.value(), progress.maximum()) == (40, 143)
    press(window, "timelapse.cancel")
    press(window, "timelapse.start")
    press(window, "timelapse.stop")
    press(window, "timelapse.make")
    assert site.asked == [
        CancelJob(2), StartTimelapse("JSC-01", 10, 5), StopTimelapse("JSC-01"), MakeTimelapseClip("JSC-01"),
    ]  # fmt: skip
    site.jobs = JOBS[:1]
    tab(window, 1)
    assert not progress.isVisible()
    window.deleteLater()


def test_the_editor_is_opened_from_the_side_bar() -> None:
    window, asked = opened(Site()), list[Command]()
    window.asked.connect(asked.append)
    button = next(
        one for one in window.findChildren(QToolButton) if one.accessibleName() == load_words("id").say("desk.page.editor")
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked == [EditLayout()]
    assert window.page == "pictures"
    window.deleteLater()
