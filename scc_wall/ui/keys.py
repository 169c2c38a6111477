"""Keys as text, as they stand in settings and on the help page: `Ctrl+F1`, `Esc`, `Backspace`, `7`."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS_ALONE = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_unknown,
    }
)
_WANTED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def chord(event: QKeyEvent) -> str:
    """Return the pressed chord, empty for a modifier alone and for a held key's repetitions.

    The keypad counts as the digits row, both Enter keys as one; Shift is only told with keys that print nothing ("Shift+F1"),
    because with the others it is in the character already.
    """
    key = Qt.Key(event.key())
    if event.isAutoRepeat() or key in _MODIFIERS_ALONE:
        return ""
    if key is Qt.Key.Key_Return:
        key = Qt.Key.Key_Enter
    modifiers = event.modifiers() & _WANTED
    prints = bool(event.text().strip()) and event.text().isprintable()
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not prints:
        modifiers |= Qt.KeyboardModifier.ShiftModifier
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
