"""Keeps bars and the pad over the pictures of cameras that move: made when first needed, laid anew wherever their panes go."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from scc_wall.ui import looks
from scc_wall.ui.glass import Glass
from scc_wall.ui.ptz_pad import COLUMNS, ROWS, PtzBar, PtzPad, pad_size
from scc_wall.ui.ptz_text import PtzText

MARGIN = 6
BAR_MOST = 32
"""Pixels of a bar: legible from four metres, and no more of the picture than that."""


class PtzOverlays(QObject):
    """The bar of each pane that has something to say, and one pad."""

    pressed = Signal(str)
    lifted = Signal(str)

    def __init__(self, glass: Glass) -> None:
        super().__init__()
        self._glass = glass
        self._bars: dict[str, PtzBar] = {}
        self._pad: PtzPad | None = None

    def show(self, texts: Mapping[str, PtzText], in_hand: str) -> None:
        """Show these bars (by pane) and the pad over the pane in hand; empty: no pad."""
        for pane in self._bars.keys() - texts.keys():
            self._bars[pane].hide()
            if self._glass.picture(pane) is None:  # the pane is gone: so is its window's child
                self._bars.pop(pane).deleteLater()
        for pane, text in texts.items():
            picture = self._glass.picture(pane)
            if picture is not None:
                window, place = picture
                bar = self._bars.get(pane) or self._bars.setdefault(pane, PtzBar(window))
                bar.show_text(text)
                height = min(BAR_MOST, looks.strip_height(place.width(), place.height()))
                _lay(bar, window, QRect(place.x(), place.y(), place.width(), height))
        self._show_pad(in_hand)

    def end(self) -> None:
        """Take everything away."""
        self.show({}, "")

    def _show_pad(self, in_hand: str) -> None:
        picture = self._glass.picture(in_hand) if in_hand else None
        side = pad_size(picture[1].width(), picture[1].height()) if picture is not None else 0
        if picture is None or side == 0:
            if self._pad is not None:
                self._pad.hide()
            return
        window, place = picture
        if self._pad is None:
            self._pad = PtzPad(window)
            self._pad.pressed.connect(self.pressed)
            self._pad.lifted.connect(self.lifted)
        width, height = side * COLUMNS, side * ROWS
        _lay(self._pad, window, QRect(place.right() - width - MARGIN, place.bottom() - height - MARGIN, width, height))


def _lay(widget: PtzBar | PtzPad, window: QWidget, place: QRect) -> None:
    if widget.parentWidget() is not window:
        widget.setParent(window)
    if widget.geometry() != place:
        widget.setGeometry(place)
    if widget.isHidden():
        widget.show()
    widget.raise_()
