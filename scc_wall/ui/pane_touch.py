"""Mouse and wheel over panes: from a monitor's window to the pane that is meant."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Signal

from scc_wall.ui.monitor_window import Click, Drag, Wheel
from scc_wall.ui.monitors import Monitors


@dataclass(frozen=True, slots=True)
class PaneClick:
    """A mouse button ("left", "middle", "right", "other") on a pane, strip and cover included."""

    pane: str
    button: str
    twice: bool


@dataclass(frozen=True, slots=True)
class PaneWheel:
    """The wheel was turned over a pane's picture: so many notches, at that pixel of it."""

    pane: str
    notches: float
    at: tuple[int, int]


@dataclass(frozen=True, slots=True)
class PaneDrag:
    """A picture was dragged by so many pixels."""

    pane: str
    dx: int
    dy: int


PaneAt = Callable[[str, QPoint], tuple[str, QPoint] | None]
"""Returns the pane at a place of a monitor's window, and its tile's left top corner there; None where none can be touched."""


class PaneTouch(QObject):
    """Tells what was done to panes; what is done beside them is nobody's."""

    clicked = Signal(object)
    """A PaneClick."""
    wheeled = Signal(object)
    """A PaneWheel."""
    dragged = Signal(object)
    """A PaneDrag."""

    def __init__(self, parent: QObject, monitors: Monitors, pane_at: PaneAt) -> None:
        super().__init__(parent)
        self._pane_at = pane_at
        monitors.clicked.connect(self._on_click)
        monitors.wheeled.connect(self._on_wheel)
        monitors.dragged.connect(self._on_drag)

    def _on_click(self, click: Click) -> None:
        found = self._pane_at(click.monitor, QPoint(click.x, click.y))
        if found is not None:
            self.clicked.emit(PaneClick(found[0], click.button, click.twice))

    def _on_wheel(self, wheel: Wheel) -> None:
        found = self._pane_at(wheel.monitor, QPoint(wheel.x, wheel.y))
        if found is not None:
            pane, corner = found
            self.wheeled.emit(PaneWheel(pane, wheel.notches, (wheel.x - corner.x(), wheel.y - corner.y())))

    def _on_drag(self, drag: Drag) -> None:
        found = self._pane_at(drag.monitor, QPoint(drag.x, drag.y))
        if found is not None:
            self.dragged.emit(PaneDrag(found[0], drag.dx, drag.dy))
