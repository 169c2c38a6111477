"""Widgets that have an X window of their own, so that another process may draw into them or they may lie over one that does."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget


def keep_siblings_alien() -> None:
    """Tell Qt not to give every strip an X window because the picture beside it has one; before the first native widget."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings)


def make_native(widget: QWidget) -> int:
    """Give a widget an opaque X window of its own and return its id, which stays the same until the widget is deleted."""
    widget.setAttribute(Qt.WidgetAttribute.WA_DontCreateNativeAncestors)
    widget.setAttribute(Qt.WidgetAttribute.WA_NativeWindow)
    widget.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
    widget.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
    return int(widget.winId())
