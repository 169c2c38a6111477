"""What a page of the desk must be, whatever is on it: every text whole, every widget named, every one reached by Tab."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QWidget,
)


def shown(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget of a window that is seen."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield widget


def cut_texts(window: QWidget) -> list[str]:
    """Return the texts that their widgets are too small for."""
    found = []
    for widget in shown(window):
        text, room = _text_and_room(widget)
        if text and any(widget.fontMetrics().horizontalAdvance(line) > room for line in text.split("\n")):
            found.append(f"{type(widget).__name__}: {text}")
        if isinstance(widget, QLabel) and widget.wordWrap() and widget.heightForWidth(widget.width()) > widget.height():
            found.append(f"too low: {widget.text()}")
    return found


def nameless(window: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and have no name for a screen reader."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in shown(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not _name(widget) and not _is_part(widget)
    ]


def unreached(window: QWidget) -> list[str]:
    """Return the widgets that take the keyboard and that Tab never comes to."""
    window.activateWindow()
    QApplication.processEvents()
    wanted = {
        widget
        for widget in shown(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and not _is_part(widget)
    }
    for _ in range(4 * len(wanted) + 20):
        focus = window.focusWidget()
        wanted.discard(focus) if focus is not None else None
        target = focus or window
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t"))
    return [f"{type(widget).__name__} {_name(widget)}" for widget in wanted if not _has_marked_neighbour(widget)]


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
    return widget.accessibleName() or text


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is only a part of another one that is reached, as the field in a box with arrows."""
    proxy, parent = widget.focusProxy(), widget.parentWidget()
    is_inner = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_")
    return proxy is not None or is_inner or (parent is not None and isinstance(parent, QComboBox))


def _has_marked_neighbour(widget: QWidget) -> bool:
    """Whether arrows lead here: of buttons that exclude one another Tab comes to the one that is chosen."""
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return True
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and len(group.buttons()) > 1


def _text_and_room(widget: QWidget) -> tuple[str, int]:
    """Return a widget's text and the pixels there are for a line of it."""
    if isinstance(widget, QLabel):
        return ("", 0) if widget.wordWrap() else (_plain(widget.text()), widget.contentsRect().width())
    if isinstance(widget, QPushButton | QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        option.initFrom(widget)
        option.text = widget.text()
        which = {
            QPushButton: QStyle.SubElement.SE_PushButtonContents,
            QCheckBox: QStyle.SubElement.SE_CheckBoxContents,
            QRadioButton: QStyle.SubElement.SE_RadioButtonContents,
        }
        element = next(value for kind, value in which.items() if isinstance(widget, kind))
        return widget.text().replace("&", ""), widget.style().subElementRect(element, option, widget).width()
    if isinstance(widget, QToolButton):
        return widget.text(), widget.width() - 2
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.placeholderText(), widget.contentsRect().width() - 16
    return "", 0


def _plain(text: str) -> str:
    return "" if text.startswith("<") else text


def outside(window: QWidget) -> list[str]:
    """Return the widgets that reach beyond what holds them, and are not scrolled to."""
    found = []
    for widget in shown(window):
        holder = widget.parentWidget()
        if holder is None or isinstance(holder.parentWidget(), QAbstractScrollArea) or widget.isWindow():
            continue
        if not holder.rect().contains(widget.geometry()):
            found.append(
                f"{type(widget).__name__} {_name(widget)}: {widget.geometry()} in {type(holder).__name__} {holder.rect()}"
            )
    return found


def too_low(window: QWidget) -> list[str]:
    """Return the widgets whose letters are higher than there is room for."""
    kinds = (QLabel, QAbstractButton, QLineEdit, QComboBox)
    seen = (widget for widget in shown(window) if isinstance(widget, kinds) and _name(widget) and not _is_part(widget))
    return [f"{type(widget).__name__} {_name(widget)}" for widget in seen if widget.height() < widget.fontMetrics().ascent()]


def read_as_markup(window: QWidget) -> list[str]:
    """Return the labels that would take a camera's name for markup."""
    labels = (widget for widget in shown(window) if isinstance(widget, QLabel))
    return [
        label.text()
        for label in labels
        if "<b>" in label.text() and label.textFormat() is not Qt.TextFormat.PlainText
    ]  # fmt: skip


def without_mark(window: QWidget) -> list[str]:
    """Return the widgets that look no different when they have the keyboard."""
    found = []
    for widget in shown(window):
        if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled() or _is_part(widget):
            continue
        before = _seen_without(widget, window)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if widget.hasFocus() and widget.grab().toImage() == before:
            found.append(f"{type(widget).__name__} {_name(widget)}")
    return found


def _seen_without(widget: QWidget, window: QWidget) -> QImage:
    """Return how a widget looks while nothing of the window has the keyboard."""
    focus = window.focusWidget()
    if focus is not None:
        focus.clearFocus()
    QApplication.processEvents()
    return widget.grab().toImage()
