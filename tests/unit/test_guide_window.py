"""The guide's window: every screen whole at any size, every widget named and marked, every key told once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from scc_wall.adapters.words import load_words
from scc_wall.app.guide import STEPS
from scc_wall.base.words import LANGUAGES, Words
from scc_wall.layout.layout import Cell, Layout, Screenful, Tile
from scc_wall.ui.guide.guide_window import GuideWindow
from scc_wall.ui.guide.layout_picture import layout_picture
from scc_wall.ui.guide.question import Field, Question, Row
from tests.unit.looks_check import cut_texts, nameless, outside, too_low, unreached, without_mark
from tests.unit.qt import application

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory
LONG = "Gerbang Utama JSC, dekat Stasiun LRT Jakabaring, sisi timur laut arah danau " * 3
PICTURE = QImage(320, 180, QImage.Format.Format_RGB32)


def questions(words: Words) -> dict[str, Question]:
    """Return screens of every kind."""

    def say(key: str, **params: object) -> str:
        return words.say(f"begin.{key}", **params)

    login = (Field(say("field_user"), "operator"), Field(say("field_password"), is_secret=True))
    keys = (("↑ ↓", say("key_choose")), ("Space", say("key_tick")), ("← →", say("key_tiles")), ("N", say("key_name")))
    tiles = tuple(Row(f"{n} {LONG}", LONG, picture=PICTURE, is_bad=n == 3) for n in range(1, 40))
    return {
        "rows": Question(
            1, "rows", say("title_monitors", n=2), say("text_monitors"), (Row("Monitor 1", LONG), Row(LONG, mark=True)),
            badge="16", keys=keys, go_on=say("key_next"), back=say("key_back"),
        ),
        "fields": Question(2, "fields", say("way_find"), say("text_find"), fields=login, notice=LONG, go_on=say("go_find")),
        "both": Question(2, "both", say("way_table"), say("text_table"), (Row("a.csv"),), login, news=LONG),
        "tiles": Question(3, "tiles", say("title_test", n=39), say("text_test_on", good=1, bad=1, waiting=37), tiles,
                          are_tiles=True),
        "nothing": Question(6, "nothing", say("title_found"), say("text_none"), busy=say("busy_site")),
    }  # fmt: skip


@pytest.fixture
def window() -> GuideWindow:
    application()
    return GuideWindow()


def asked(window: GuideWindow, question: Question, words: Words, width: int = 1366, height: int = 768) -> GuideWindow:
    window.dress(width, height)
    window.resize(width, height)
    window.show()
    window.ask(question, [words.say(f"begin.step_{one}") for one in STEPS], [("Ctrl+Q", words.say("begin.key_leave"))])
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (3840, 2160)])
@pytest.mark.parametrize("name", ["rows", "fields", "both", "tiles", "nothing"])
def test_every_screen_is_whole(window: GuideWindow, language: str, size: tuple[int, int], name: str) -> None:
    words = load_words(language)
    asked(window, questions(words)[name], words, *size)
    assert (window.width(), window.height()) == size, "a screen that is larger than its monitor"
    checks: list[Callable[[QWidget], list[str]]] = [cut_texts, nameless, outside, too_low]
    assert [(check.__name__, check(window)) for check in checks if check(window)] == []


def test_the_keyboard_comes_to_everything_and_is_seen(window: GuideWindow) -> None:
    words = load_words("id")
    asked(window, questions(words)["both"], words)
    assert unreached(window) == []
    assert without_mark(window) == []


def key(
    window: GuideWindow, code: Qt.Key, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QApplication.sendEvent(window.focusWidget() or window, QKeyEvent(QEvent.Type.KeyPress, code, modifiers, text))


def test_each_key_says_what_it_says(window: GuideWindow) -> None:
    told: list[object] = []
    window.answered.connect(lambda row, texts: told.append(("enter", row, texts)))
    window.toggled.connect(lambda row: told.append(("tick", row)))
    window.pressed.connect(lambda pressed, row: told.append((pressed, row)))
    window.back.connect(lambda: told.append("back"))
    window.leave.connect(lambda: told.append("leave"))
    words = load_words("en")
    asked(window, questions(words)["rows"], words)
    key(window, Qt.Key.Key_Down)
    key(window, Qt.Key.Key_2, "2")
    key(window, Qt.Key.Key_Space, " ")
    key(window, Qt.Key.Key_Return, "\r")
    key(window, Qt.Key.Key_Left, modifiers=Qt.KeyboardModifier.AltModifier)
    key(window, Qt.Key.Key_Escape)
    key(window, Qt.Key.Key_Q, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert told == [("2", 1), ("tick", 1), ("enter", 1, ()), "back", "back", "leave"]
    told.clear()
    asked(window, questions(words)["fields"], words)
    key(window, Qt.Key.Key_End)
    key(window, Qt.Key.Key_2, "2")
    key(window, Qt.Key.Key_Down)
    key(window, Qt.Key.Key_N, "n")
    key(window, Qt.Key.Key_Return, "\r")
    assert told == [("enter", -1, ("operator2", "n"))]


def test_what_was_typed_and_chosen_stays_while_the_same_is_asked(window: GuideWindow) -> None:
    words = load_words("id")
    both = questions(words)["both"]
    asked(window, both, words)
    key(window, Qt.Key.Key_Tab, "\t", Qt.KeyboardModifier.ShiftModifier)
    key(window, Qt.Key.Key_X, "x")
    before = window.focusWidget()
    asked(window, Question(2, "both", "Lain", rows=(Row("a.csv"), Row("b.csv")), fields=both.fields), words)
    assert window.focusWidget() is before
    assert "x" in {line.text() for line in window.lines}
    asked(window, Question(2, "another", "Lain", rows=(Row("c"),), fields=both.fields), words)
    assert "x" not in {line.text() for line in window.lines}
    assert window.focusWidget() is window.list


def test_a_layout_has_a_picture_whatever_its_monitors() -> None:
    application()
    for count in (1, 2, 16):
        screens = tuple(Screenful(str(n), 2, 1, (Tile(Cell(0, 0), "A"), Tile(Cell(1, 0), "B"))) for n in range(count))
        picture = layout_picture(Layout("satu", screens))
        assert (picture.width(), picture.height()) == (320, 180)
        assert len({picture.pixel(x, 90) for x in range(320)}) >= 2
