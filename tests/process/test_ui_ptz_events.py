"""Keys and mouse over a window, as the hands hear them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scc_wall.base.geometry import Rect
from scc_wall.ui.ptz_events import HandKey, HandPoint, PtzEvents


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_held_key_is_one_press_and_one_release(window: QWidget, qtbot: QtBot) -> None:
    heard: list[object] = []
    events = PtzEvents(lambda: Rect(0, 0, 10, 10))
    events.told.connect(heard.append)
    window.installEventFilter(events)
    QTest.keyPress(window, Qt.Key.Key_Left)
    for _ in range(3):  # as X repeats it
        QTest.keyRelease(window, Qt.Key.Key_Left)
        QTest.keyPress(window, Qt.Key.Key_Left)
    assert [one for one in heard if isinstance(one, HandKey)] == [HandKey("left", True)]
    QTest.keyRelease(window, Qt.Key.Key_Left)
    qtbot.waitUntil(lambda: HandKey("left", False) in heard)


def test_nothing_is_taken_while_nothing_is_in_hand(window: QWidget) -> None:
    heard: list[object] = []
    events = PtzEvents(lambda: None)
    events.told.connect(heard.append)
    window.installEventFilter(events)
    QTest.keyPress(window, Qt.Key.Key_Left)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert not [one for one in heard if isinstance(one, HandKey | HandPoint)]


def test_the_mouse_counts_within_the_picture(window: QWidget) -> None:
    heard: list[object] = []
    corner = window.mapToGlobal(QPoint(0, 0))
    events = PtzEvents(lambda: Rect(corner.x(), corner.y(), 200, 100))
    events.told.connect(heard.append)
    window.installEventFilter(events)
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert not [one for one in heard if isinstance(one, HandPoint)]
    QTest.mousePress(window, Qt.MouseButton.LeftButton, pos=QPoint(100, 25))
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, pos=QPoint(250, 50))  # it was pressed within
    points = [one for one in heard if isinstance(one, HandPoint)]
    assert points == [HandPoint("press", "left", 0.5, 0.25), HandPoint("lift", "left", 1.25, 0.5)]
