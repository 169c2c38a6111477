"""The glass on a real X server with two monitors, with another process drawing into its panes as libVLC does."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from Xlib import X, Xatom
from Xlib import display as xlib_display
from Xlib.protocol import event as x_event

from scc_wall.adapters.x_display import XDisplay
from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words, gather
from scc_wall.ui.awake import Awake
from scc_wall.ui.glass import Glass
from scc_wall.ui.pane_touch import PaneClick
from scc_wall.wall.view import PaneView, State

WORDS_FILE = Path(__file__).parents[2] / "resources" / "words" / "ui.id.ts"

FOREIGN = QColor(0, 255, 0)
"""The colour the other process fills its pictures with; nothing of ours is pure green."""

DRAWER = """
import sys, time
from Xlib import X, display
d = display.Display()
pictures = []
for name in sys.argv[1:]:
    pane = d.create_resource_object("window", int(name))
    size = pane.get_geometry()
    inner = pane.create_window(0, 0, 2000, 1200, 0, size.depth)
    inner.map()
    pictures.append((inner, inner.create_gc(foreground=0x00FF00)))
print("drawing", flush=True)
while True:
    for inner, gc in pictures:
        inner.fill_rectangle(gc, 0, 0, 2000, 1200)
    d.sync()
    time.sleep(0.02)
"""


@pytest.fixture(scope="session")
def words() -> Words:
    return gather("id", [WORDS_FILE.read_text(encoding="utf-8")])


@pytest.fixture
def glass(qtbot: QtBot, words: Words) -> Iterator[Glass]:
    made = Glass(words)
    made.set_monitors([("kiri", Rect(0, 0, 1280, 720)), ("kanan", Rect(1280, 0, 1280, 720))])
    qtbot.waitUntil(lambda: all(window.isVisible() for window in made._monitors.windows.values()))
    yield made
    made.shut()


def view(pane: str = "p1", state: State = State.LIVE, **more: object) -> PaneView:
    plain = PaneView(pane, "1:c1r1", "JSC-02", 2, "Gerbang Utama", "Gerbang", state, age_s=0.1, has_picture=True)
    return replace(plain, **more)  # type: ignore[arg-type]


def foreign_share(glass: Glass, pane: str) -> float:
    """Return which part of a pane's picture on the X screen shows the other process's colour."""
    place = glass.picture_place(pane)
    monitor, wide = place.x // 1280, min(place.w, glass.window_size(pane)[0])
    left = place.x + (place.w - wide) // 2
    image: QImage = glass.grab()[monitor][1].copy(left - monitor * 1280, place.y, wide, place.h)
    seen = [image.pixelColor(x, y) == FOREIGN for x in range(1, wide, 7) for y in range(place.h)]
    return sum(seen) / len(seen)


@pytest.fixture
def drawn(glass: Glass, qtbot: QtBot) -> Iterator[Glass]:
    """A glass with one live pane into which another process draws without end."""
    pane = glass.open_pane("p1", "kiri", Rect(100, 100, 640, 400))
    glass.show_views((view(),))
    with subprocess.Popen([sys.executable, "-c", DRAWER, str(pane)], stdout=subprocess.PIPE, text=True) as drawer:
        try:
            assert drawer.stdout is not None
            assert drawer.stdout.readline() == "drawing\n"
            qtbot.waitUntil(lambda: foreign_share(glass, "p1") > 0.99)
            yield glass
        finally:
            drawer.kill()


def test_monitors_are_those_of_the_x_screen(glass: Glass) -> None:
    found = [(screen.connector, screen.rect) for screen in glass.screens()]
    assert found == [("WALL-1", Rect(0, 0, 1280, 720)), ("WALL-2", Rect(1280, 0, 1280, 720))]


def test_windows_cover_their_monitors_and_ask_for_full_screen(glass: Glass, x_server: xlib_display.Display) -> None:
    full = x_server.intern_atom("_NET_WM_STATE_FULLSCREEN")
    for index, window in enumerate(glass._monitors.windows.values()):
        theirs = x_server.create_resource_object("window", int(window.winId()))
        corner = theirs.translate_coords(x_server.screen().root, 0, 0)
        size = theirs.get_geometry()
        assert (-corner.x, -corner.y, size.width, size.height) == (index * 1280, 0, 1280, 720)
        states = theirs.get_full_property(x_server.intern_atom("_NET_WM_STATE"), Xatom.ATOM)
        assert full in states.value


def test_only_the_first_monitor_gives_room_to_the_walls_strip(glass: Glass) -> None:
    assert glass.usable("kiri") == Rect(0, 0, 1280, 696)
    assert glass.usable("kanan") == Rect(0, 0, 1280, 720)


def test_a_picture_keeps_its_window_and_drawing_wherever_it_goes(drawn: Glass, qtbot: QtBot) -> None:
    pane = drawn.window_ids["p1"]
    for step in (
        lambda: drawn.move_pane("p1", "kiri", Rect(0, 0, 320, 180)),
        lambda: drawn.move_pane("p1", "kanan", Rect(300, 50, 900, 600)),
        lambda: (drawn.park_pane("p1"), drawn.move_pane("p1", "kiri", Rect(0, 0, 640, 360))),
        lambda: (drawn.set_windowed(True), drawn.set_windowed(False)),
    ):
        step()
        qtbot.waitUntil(lambda: foreign_share(drawn, "p1") > 0.99)
        assert drawn.window_ids["p1"] == pane == int(drawn._panes["p1"].picture.winId())


def test_a_parked_pane_is_unmapped_but_there(drawn: Glass, x_server: xlib_display.Display) -> None:
    drawn.park_pane("p1")
    QTest.qWait(50)
    theirs = x_server.create_resource_object("window", drawn.window_ids["p1"])
    assert theirs.get_attributes().map_state == X.IsUnmapped


def test_covers_stay_above_another_process_that_goes_on_drawing(drawn: Glass, qtbot: QtBot) -> None:
    shares: dict[State, float] = {}
    for state in (State.OFF, State.LOST, State.LATE, State.LIVE):
        drawn.show_views((view(state=state, age_s=5, retry_s=7),))
        QTest.qWait(150)  # the other process paints seven times meanwhile
        shares[state] = foreign_share(drawn, "p1")
    assert shares[State.OFF] == 0
    assert 0.1 < shares[State.LOST] < 0.5
    assert 0.6 < shares[State.LATE] < 0.85
    assert shares[State.LIVE] > 0.99


def test_what_lay_beside_a_picture_is_painted_over_whatever_x_says(glass: Glass, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a machine that is full its word of what is seen again came to nothing: "late" then stood beside live pictures."""
    glass.open_pane("p1", "kiri", Rect(0, 0, 640, 400))
    glass.show_views((view(state=State.LATE, age_s=5),))
    asked: list[str] = []
    monkeypatch.setattr(glass._panes["p1"].opening, "update", lambda: asked.append("paint"))
    glass.show_views((view(),))
    glass.show_views((view(),))
    assert asked == ["paint"]


def test_a_cover_moves_with_its_pane_and_stays_above(drawn: Glass) -> None:
    drawn.show_views((view(state=State.OFF),))
    drawn.move_pane("p1", "kanan", Rect(0, 0, 900, 600))
    QTest.qWait(150)
    assert foreign_share(drawn, "p1") == 0


def test_help_lies_over_pictures_until_f1_or_esc(drawn: Glass, qtbot: QtBot) -> None:
    told: list[str] = []
    drawn.key.connect(told.append)
    window = drawn._monitors.windows["kiri"]
    for leave in (Qt.Key.Key_F1, Qt.Key.Key_Escape):
        drawn.show_help((("F1", "bantuan"), ("Ctrl+F1", "tata letak 1")))
        drawn.show_views((view(),))
        QTest.qWait(150)
        assert foreign_share(drawn, "p1") == 0
        QTest.keyClick(window, leave)
        qtbot.waitUntil(lambda: foreign_share(drawn, "p1") > 0.99)
    QTest.keyClick(window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert told == ["Ctrl+F1"], "only the keys that closed the page are kept from the application"
    drawn.show_big_notice("Berhenti", "Hubungi admin.")
    QTest.qWait(150)
    assert foreign_share(drawn, "p1") == 0
    drawn.hide_big_notice()


def test_strips_are_painted_only_when_they_read_differently(glass: Glass, qtbot: QtBot) -> None:
    for pane in ("p1", "p2"):
        glass.open_pane(pane, "kiri", Rect(0 if pane == "p1" else 640, 0, 640, 360))
    glass.show_views((view("p1"), view("p2")))
    strips = [glass._panes[pane].strip for pane in ("p1", "p2")]
    qtbot.waitUntil(lambda: all(strip.paints for strip in strips))
    before = [strip.paints for strip in strips]
    for tenth in range(10):
        qtbot.wait(10)
        glass.show_views((view("p1", age_s=tenth / 10), view("p2")))
    assert [strip.paints for strip in strips] == before
    glass.show_views((view("p1", state=State.LATE, age_s=2), view("p2")))
    qtbot.waitUntil(lambda: strips[0].paints == before[0] + 1)
    assert strips[1].paints == before[1]


def test_a_hundred_unchanged_panes_cost_nothing(glass: Glass) -> None:
    views = []
    for index in range(100):
        glass.open_pane(f"p{index}", "kiri", Rect(index % 10 * 128, index // 10 * 69, 128, 69))
        views.append(view(f"p{index}", state=list(State)[index % 6]))
    glass.show_views(views)
    QTest.qWait(100)
    fastest = 1.0
    for round_ in range(5):
        older = [replace(one, age_s=round_ / 10) if one.state is State.LIVE else one for one in views]
        began = time.perf_counter()
        glass.show_views(older)
        fastest = min(fastest, time.perf_counter() - began)
    assert fastest < 0.020, fastest


def test_strips_have_no_x_window_of_their_own(glass: Glass, x_server: xlib_display.Display) -> None:
    for index in range(9):
        glass.open_pane(f"p{index}", "kanan", Rect(index % 3 * 426, index // 3 * 240, 426, 240))
    QTest.qWait(50)
    window = int(glass._monitors.windows["kanan"].winId())
    assert len(x_server.create_resource_object("window", window).query_tree().children) == 9


def test_clicks_on_picture_strip_and_cover_name_the_pane(glass: Glass) -> None:
    clicks: list[PaneClick] = []
    glass.pane_clicked.connect(clicks.append)
    glass.open_pane("p1", "kiri", Rect(0, 0, 640, 360))
    glass.show_views((view(state=State.OFF),))
    pane = glass._panes["p1"]
    for widget in (pane.picture, pane.strip, pane.cover):
        QTest.mouseClick(widget, Qt.MouseButton.RightButton)
    QTest.mouseClick(glass._monitors.windows["kiri"], Qt.MouseButton.LeftButton, pos=QPoint(1000, 600))
    assert clicks == [PaneClick("p1", "right", twice=False)] * 3


def test_the_pointer_rests_and_comes_back(qtbot: QtBot, words: Words) -> None:
    glass = Glass(words, rest_ms=60)
    glass.set_monitors([("kiri", Rect(0, 0, 1280, 720))])
    glass.open_pane("p1", "kiri", Rect(0, 0, 640, 360))
    picture = glass._panes["p1"].picture
    qtbot.waitUntil(lambda: picture.cursor().shape() is Qt.CursorShape.BlankCursor)
    QCursor.setPos(200, 100)
    QCursor.setPos(220, 120)
    qtbot.waitUntil(lambda: picture.cursor().shape() is Qt.CursorShape.ArrowCursor)
    qtbot.waitUntil(lambda: picture.cursor().shape() is Qt.CursorShape.BlankCursor)
    glass.shut()


def test_closing_a_window_only_asks(glass: Glass, qtbot: QtBot, x_server: xlib_display.Display) -> None:
    theirs = x_server.create_resource_object("window", int(glass._monitors.windows["kanan"].winId()))
    asked = [x_server.intern_atom("WM_DELETE_WINDOW"), X.CurrentTime, 0, 0, 0]
    with qtbot.waitSignal(glass.quit_asked, timeout=2000):
        theirs.send_event(
            x_event.ClientMessage(window=theirs, client_type=x_server.intern_atom("WM_PROTOCOLS"), data=(32, asked))
        )
        x_server.flush()
    assert glass._monitors.windows["kanan"].isVisible()


def test_a_monitor_that_goes_hides_its_window_and_keeps_its_panes(glass: Glass) -> None:
    pane = glass.open_pane("p1", "kanan", Rect(0, 0, 640, 360))
    glass.set_monitors([("kiri", Rect(0, 0, 1280, 720))])
    assert not glass._monitors.windows["kanan"].isVisible()
    glass.move_pane("p1", "kiri", Rect(0, 0, 640, 360))
    assert glass.window_ids == {"p1": pane}


def test_a_display_that_cannot_be_kept_awake_is_told_once(qapp: QApplication, qtbot: QtBot) -> None:
    told, tries = list[Trouble](), list[None]()

    def poke() -> None:
        tries.append(None)
        XDisplay("no display at all").keep_awake()

    awake = Awake(qapp, poke, every_ms=5)
    awake.failed.connect(told.append)
    qtbot.waitUntil(lambda: len(tries) > 5)
    assert [trouble.key for trouble in told] == ["ui.awake.failed"]
    awake.deleteLater()


def test_monitors_told_of_anew_leave_the_keyboard_to_a_persons_desk(glass: Glass, qtbot: QtBot) -> None:
    first = glass._monitors.windows["kiri"]
    qtbot.waitUntil(first.isActiveWindow)
    desk = QWidget()
    qtbot.addWidget(desk)
    desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    glass.set_monitors([("kiri", Rect(0, 0, 1280, 720))])
    QTest.qWait(200)  # nothing tells that the keyboard stays
    assert desk.isActiveWindow()
    desk.hide()
    glass.set_monitors([("kiri", Rect(0, 0, 1280, 720)), ("kanan", Rect(1280, 0, 1280, 720))])
    qtbot.waitUntil(first.isActiveWindow)
