"""What hands do with a camera that is in hand: keys, mouse and wheel, as plain values.

An event filter on the monitors' windows: while nothing is in hand it lets everything pass; then it takes what moves a camera,
and everything else still passes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent

from scc_wall.base.geometry import Rect

KEYS: dict[Qt.Key, str] = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Plus: "closer",
    Qt.Key.Key_Equal: "closer",
    Qt.Key.Key_PageUp: "closer",
    Qt.Key.Key_Minus: "wider",
    Qt.Key.Key_PageDown: "wider",
    Qt.Key.Key_Space: "stop",
    Qt.Key.Key_Home: "home",
    Qt.Key.Key_N: "near",
    Qt.Key.Key_F: "far",
    Qt.Key.Key_A: "autofocus",
    Qt.Key.Key_Escape: "let go",
}
"""Keys while a camera is in hand."""


LIFT_MS = 40
"""X tells a held key's repetition as a release and a press, and Qt does not always see that they belong together (measured:
2 to 10 ms apart); a release that no press follows within this time is one."""


@dataclass(frozen=True, slots=True)
class HandKey:
    """A key went down or up. how: "slow" with Ctrl, "fast" with Shift, else empty."""

    what: str
    down: bool
    how: str = ""


@dataclass(frozen=True, slots=True)
class HandPoint:
    """The mouse in the picture in hand: 0..1 from its left top corner. deed: press, drag, lift, wheel; steps: of the wheel."""

    deed: str
    button: str
    x: float
    y: float
    steps: float = 0.0


@dataclass(frozen=True, slots=True)
class HandsOff:
    """The keyboard went elsewhere: another window, a screen lock, a monitor that is gone."""


class PtzEvents(QObject):
    """Tells a hand's events. place: where the picture in hand is on the screen, None while none is."""

    told = Signal(object)

    def __init__(self, place: Callable[[], Rect | None]) -> None:
        super().__init__()
        self._place = place
        self._button = ""
        self._lifting: dict[str, QTimer] = {}
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_state)

    def pointer(self) -> QPoint:
        """Return where the pointer is on the screen."""
        return QCursor.pos()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take what moves the camera in hand."""
        place = self._place()
        if place is None:
            return False
        match event:
            case QKeyEvent() if event.type() in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
                return self._on_key(event)
            case QWheelEvent():
                return self._on_wheel(event, place)
            case QMouseEvent():
                return self._on_mouse(event, place)
            case _ if event.type() in {QEvent.Type.WindowDeactivate, QEvent.Type.FocusOut}:
                self.told.emit(HandsOff())
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        what = KEYS.get(Qt.Key(event.key()))
        if what is None or event.modifiers() & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
            return False
        if event.isAutoRepeat():
            return True
        if event.type() is QEvent.Type.KeyRelease:
            self._begin_to_lift(what)
            return True
        if what in self._lifting:  # the X server repeats a held key: it was never lifted
            self._lifting.pop(what).stop()
            return True
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        how = "slow" if event.modifiers() & control else "fast" if event.modifiers() & shift else ""
        self.told.emit(HandKey(what, True, how))
        return True

    def _begin_to_lift(self, what: str) -> None:
        if what not in self._lifting:
            timer = QTimer(self)
            timer.setSingleShot(True)
            timer.timeout.connect(lambda: self._lift(what))
            timer.start(LIFT_MS)
            self._lifting[what] = timer

    def _lift(self, what: str) -> None:
        self._lifting.pop(what).deleteLater()
        self.told.emit(HandKey(what, False))

    def _on_mouse(self, event: QMouseEvent, place: Rect) -> bool:
        kind = event.type()
        at = event.globalPosition().toPoint()
        inside = place.x <= at.x() < place.right and place.y <= at.y() < place.bottom
        x, y = (at.x() - place.x) / place.w, (at.y() - place.y) / place.h
        if kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            if not inside or event.button() not in _BUTTONS:
                return False
            self._button = _BUTTONS[event.button()]
            self.told.emit(HandPoint("press", self._button, x, y))
            return True
        if kind is QEvent.Type.MouseMove and self._button:
            self.told.emit(HandPoint("drag", self._button, x, y))
            return False  # the pointer must go on being seen
        if kind is QEvent.Type.MouseButtonRelease and self._button:
            self.told.emit(HandPoint("lift", self._button, x, y))
            self._button = ""
            return True
        return False

    def _on_wheel(self, event: QWheelEvent, place: Rect) -> bool:
        at = event.globalPosition().toPoint()
        if not (place.x <= at.x() < place.right and place.y <= at.y() < place.bottom):
            return False
        self.told.emit(HandPoint("wheel", "", 0.5, 0.5, event.angleDelta().y() / 120))
        return True

    def _on_state(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive:
            self.told.emit(HandsOff())


_BUTTONS = {Qt.MouseButton.LeftButton: "left", Qt.MouseButton.RightButton: "right"}
