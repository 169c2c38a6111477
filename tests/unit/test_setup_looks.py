"""The page of setting up, in both languages, themes and sizes: nothing cut off, everything named, all reached by Tab."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QTabWidget, QTreeWidget

from scc_wall.adapters.site_files import load_regions
from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import LANGUAGES
from scc_wall.camera.address import Address
from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.reply import DONE, Reply
from scc_wall.control.setup_command import ApplyImport, PreviewImport, SetCamera, SetLink, TryCamera
from scc_wall.control.sheet_command import About, MakeSheet, SheetProgress
from scc_wall.ui.desk.desk_page import DeskPage
from scc_wall.ui.desk.desk_window import DeskWindow
from scc_wall.ui.desk.setup_page import SetupPage
from scc_wall.ui.desk.setup_source import SetupSource
from scc_wall.ui.desk.theme import THEMES, Dress
from scc_wall.wall.budget import Budgets
from tests.unit.looks_check import cut_texts, nameless, unreached
from tests.unit.qt import application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory

CAMERAS = {
    f"JSC-{number}": Camera(
        f"JSC-{number}", number, f"Gerbang {number}", "Venue", "16.71", Address(f"rtsp://192.0.2.{number}/s")
    )
    for number in range(1, 30)
}
FIELD = {"column": "name", "before": "Gerbang 1", "after": "Gerbang Utara"}
PREVIEW: Reply = {
    "mark": "0123456789abcdef",
    "added": [{"camera": "B", "number": 40, "name": "Baru", "login": True, "fields": [FIELD]}],
    "changed": [{"camera": "JSC-1", "number": 1, "name": "Gerbang Utara", "login": False, "fields": [FIELD]}],
    "unchanged": ["JSC-2"],
    "bad": [{"line": 4, "sentence": "nomor 5 sudah dipakai kamera JSC-5; yang masih bebas misalnya 30, atau kosongkan selnya"}],
    "notes": [],
}
ABOUT: Reply = {
    "about": ["SCC Wall 0.1.0", "Qt 6.8 · libVLC 3.0.24 · FFmpeg 8.1"],
    "parts": [
        {"key": "scc-wall", "line": "SCC Wall 0.1.0 · GPL-3.0-or-later"},
        {"key": "pypi/x", "line": f"x · {'MIT, ' * 30}"},
    ],
    "text": "GNU GENERAL PUBLIC LICENSE\n" * 300,
}


class Site:
    """What the page asks for, and the answers it gets."""

    def __init__(self) -> None:
        self.asked: list[Command] = []
        self.replies: dict[type, Reply] = {
            PreviewImport: PREVIEW,
            ApplyImport: {"rows": 2, "refused": 1},
            About: ABOUT,
        }
        self.pockets: list[tuple[str, str]] = []
        self.source = SetupSource(
            self.ask, load_regions().names, lambda: CAMERAS, lambda: Budgets({"LTE": 2500}, {"nvr": 16}),
            lambda camera: "operator" if camera == "JSC-1" else None, self.pocket, lambda _: None, lambda _: ("Gerbang",),
            lambda: (),
        )  # fmt: skip

    def ask(self, command: Command, told: Callable[[Reply], None]) -> None:
        self.asked.append(command)
        told(self.replies.get(type(command), DONE))

    def pocket(self, user: str, password: str) -> str:
        self.pockets.append((user, password))
        return "login-1"


def opened(site: Site, language: str = "id", theme: str = "dark", size: tuple[int, int] = (1366, 768)) -> DeskWindow:
    application()
    words = load_words(language)
    window = DeskWindow(words, load_regions().names, (DeskPage("setup", "setup.title", lambda: SetupPage(words, site.source)),))
    window.wear(Dress(THEMES[theme]))
    window.open_page("setup")
    window.cover(QRect(0, 0, *size))
    QApplication.processEvents()
    return window


def field(window: DeskWindow, name: str) -> QLineEdit:
    return next(line for line in window.findChildren(QLineEdit) if line.accessibleName() == name)


def button(window: DeskWindow, text: str) -> QPushButton:
    return next(one for one in window.findChildren(QPushButton) if one.text() == text)


def tab(window: DeskWindow, index: int) -> None:
    window.findChildren(QTabWidget)[0].setCurrentIndex(index)
    QApplication.processEvents()


@pytest.mark.parametrize("size", [(1366, 768), (3840, 2160)])
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_and_everything_is_named_and_reached(language: str, theme: str, size: tuple[int, int]) -> None:
    window = opened(Site(), language, theme, size)
    for index in range(5):
        tab(window, index)
        assert cut_texts(window) == []
        assert nameless(window) == []
        assert unreached(window) == []
    window.deleteLater()


def test_only_what_was_changed_is_sent_and_a_login_is_no_word() -> None:
    site = Site()
    window = opened(site)
    page = window.findChildren(SetupPage)[0]
    page._cameras._show(CAMERAS["JSC-1"])
    assert field(window, "Kata sandi").text() == ""
    field(window, "Nama").setText("Gerbang Utara")
    field(window, "Alamat aliran kecil (sub)").setText("rtsp://budi:rahasia@192.0.2.1/s")
    button(window, "Simpan").click()
    assert site.asked == [SetCamera("JSC-1", '{"name":"Gerbang Utara"}', "login-1")]
    assert site.pockets == [("budi", "rahasia")]
    site.replies[TryCamera] = Trouble("setup.test_failed", why="kamera tidak terjangkau")
    button(window, "Uji gambar").click()
    assert isinstance(site.asked[-1], TryCamera)
    assert button(window, "Uji gambar").isEnabled()
    window.deleteLater()


def test_a_preview_is_applied_as_it_was_seen() -> None:
    site = Site()
    window = opened(site)
    tab(window, 1)
    apply = button(window, "Terapkan")
    assert not apply.isEnabled()
    field(window, "Berkas tabel kamera (CSV)").setText("/x/kamera.csv")
    button(window, "Pratinjau").click()
    tree = window.findChildren(QTreeWidget)[0]
    assert [tree.topLevelItem(row).text(0) for row in range(4)] == [
        "Baris yang salah (1)",
        "Berubah (1)",
        "Baru (1)",
        "Tetap (1)",
    ]
    apply.click()
    assert site.asked == [PreviewImport("/x/kamera.csv"), ApplyImport("/x/kamera.csv", "0123456789abcdef")]
    assert not apply.isEnabled()
    window.deleteLater()


def test_a_limit_is_set_for_the_named_line() -> None:
    site = Site()
    window = opened(site)
    tab(window, 2)
    button(window, "Pasang batas").click()
    assert site.asked == [SetLink("LTE", 8.0)]
    window.deleteLater()


def test_a_sheet_is_asked_for_followed_and_its_file_told() -> None:
    site = Site()
    window = opened(site)
    tab(window, 3)
    site.replies[MakeSheet] = {"running": True, "done": 0, "of": 2, "file": ""}
    make = button(window, "Buat lembar")
    make.click()
    assert site.asked[-1] == MakeSheet(10)
    assert not make.isEnabled()
    page = window.findChildren(SetupPage)[0]
    site.replies[SheetProgress] = {"running": False, "file": "/s/reports/a.pdf", "cameras": 4, "counts": {"live": 3}}
    page._sheet._timer.timeout.emit()
    assert site.asked[-1] == SheetProgress()
    assert make.isEnabled()
    assert page._sheet._state.text() == "Kamera langsung: 3 dari 4\ndisimpan di /s/reports/a.pdf"
    assert not page._sheet._timer.isActive()
    site.replies[MakeSheet] = Trouble("sheet.busy")
    make.click()
    assert make.isEnabled()
    assert "sedang dibuat" in page._sheet._state.text()
    window.deleteLater()


def test_the_text_of_a_part_is_read_when_it_is_chosen() -> None:
    site = Site()
    window = opened(site)
    assert About() not in site.asked
    tab(window, 4)
    page = window.findChildren(SetupPage)[0]
    assert [one for one in site.asked if isinstance(one, About)] == [About(), About("scc-wall")]
    assert page._about._text.toPlainText().startswith("GNU GENERAL")
    page._about._parts.setCurrentRow(1)
    assert site.asked[-1] == About("pypi/x")
    window.deleteLater()
