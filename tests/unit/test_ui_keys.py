"""Keys as text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from scc_wall.ui.keys import chord

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEYPAD = Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "text", "told"),
    [
        (Qt.Key.Key_F1, NONE, "", "F1"),
        (Qt.Key.Key_F12, CTRL, "", "Ctrl+F12"),
        (Qt.Key.Key_Escape, NONE, "\x1b", "Esc"),
        (Qt.Key.Key_Backspace, NONE, "\x08", "Backspace"),
        (Qt.Key.Key_7, NONE, "7", "7"),
        (Qt.Key.Key_7, KEYPAD, "7", "7"),
        (Qt.Key.Key_Return, NONE, "\r", "Enter"),
        (Qt.Key.Key_Enter, KEYPAD, "\r", "Enter"),
        (Qt.Key.Key_F2, SHIFT, "", "Shift+F2"),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Control, CTRL, "", ""),
        (Qt.Key.Key_Shift, SHIFT, "", ""),
    ],
)
def test_keys_are_told_as_chords(key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str, told: str) -> None:
    assert chord(QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text)) == told


def test_a_held_key_is_told_once() -> None:
    held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, NONE, "\x08", True)
    assert chord(held) == ""
