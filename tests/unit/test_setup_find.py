"""The window that looks for devices: what it finds, what it says of none, and an answer that comes after it was closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from scc_wall.adapters.words import load_words
from scc_wall.base.trouble import Trouble
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.control.setup_command import DiscoverCameras
from scc_wall.ui.desk.setup_find import FindDialog
from tests.unit.qt import application
from tests.unit.test_desk_pages_looks import setup_source

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # of Qt's screen in memory
WORDS = load_words("id")
DEVICE = {"sender": "192.0.2.7", "name": "Kamera A", "camera": "", "address": "http://192.0.2.7/onvif/device_service"}


class Opened:
    """The window on a desk, and what it has asked that nobody has answered yet."""

    def __init__(self) -> None:
        application()
        self.asked: list[tuple[Command, Callable[[Reply], None]]] = []
        self.desk = QWidget()
        self.dialog = FindDialog(WORDS, replace(setup_source(), ask=lambda *asked: self.asked.append(asked)), self.desk)
        self.dialog.show()

    def look(self) -> Callable[[Reply], None]:
        """Press the button that looks; return how to answer."""
        next(one for one in self.dialog.findChildren(QPushButton) if one.text() == WORDS.say("setup.discover")).click()
        command, told = self.asked.pop()
        assert isinstance(command, DiscoverCameras)
        return told

    def says(self) -> str:
        return self.dialog.findChild(QPlainTextEdit).toPlainText()

    def host(self) -> QLineEdit:
        return next(
            one for one in self.dialog.findChildren(QLineEdit) if one.placeholderText() == WORDS.say("setup.host_example")
        )


def test_the_first_of_what_is_found_is_chosen() -> None:
    opened = Opened()
    opened.look()({"devices": [DEVICE, {**DEVICE, "address": "http://192.0.2.8/"}]})
    assert (opened.says(), opened.host().text()) == (WORDS.say("setup.discovered", n=2), DEVICE["address"])
    assert opened.dialog.focusWidget() is opened.dialog.findChild(QListWidget)


@pytest.mark.parametrize("reply", [{"devices": []}, {"devices": "odd"}], ids=str)
def test_where_nothing_has_answered_the_address_is_asked_for(reply: Reply) -> None:
    opened = Opened()
    opened.look()(reply)
    assert opened.says() == WORDS.say("setup.discovered_none")
    assert opened.dialog.focusWidget() is opened.host()


def test_a_trouble_is_told_and_an_answer_after_the_end_changes_nothing() -> None:
    opened = Opened()
    trouble = Trouble("setup.no_answer")
    opened.look()(trouble)
    assert opened.says() == WORDS.tell(trouble)
    late = opened.look()
    opened.dialog.reject()
    late({"devices": [DEVICE]})  # Qt's part of the window is gone, or about to go
