"""A monitor's window: borderless over the whole monitor, or an ordinary smaller one with `--windowed`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QMoveEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from scc_wall.base.geometry import Rect
from scc_wall.ui import looks
from scc_wall.ui.keys import chord

NOTCH = 120
"""Qt's angle of one notch of a usual wheel."""

_BUTTONS = {Qt.MouseButton.LeftButton: "left", Qt.MouseButton.MiddleButton: "middle", Qt.MouseButton.RightButton: "right"}


@dataclass(frozen=True, slots=True)
class Click:
    """A mouse button went down at a place in a monitor's window; twice for the second press of a double click."""

    monitor: str
    x: int
    y: int
    button: str
    twice: bool = False


@dataclass(frozen=True, slots=True)
class Wheel:
    """The wheel was turned at a place in a monitor's window: so many notches, towards the screen above 0."""

    monitor: str
    x: int
    y: int
    notches: float


@dataclass(frozen=True, slots=True)
class Drag:
    """The pointer moved by so many pixels with the left button down, pressed at that place in a monitor's window."""

    monitor: str
    x: int
    y: int
    dx: int
    dy: int


class MonitorWindow(QWidget):
    """Holds the panes of one monitor. Closing it is only ever a wish: players draw into its children."""

    key_pressed = Signal(str)
    key_released = Signal(str)
    wheeled = Signal(object)
    dragged = Signal(object)
    clicked = Signal(object)
    pointer_moved = Signal(QPoint)
    moved = Signal()
    resized = Signal(str)
    quit_asked = Signal()

    def __init__(self, name: str, windowed: bool) -> None:
        super().__init__()
        self.name = name
        self._is_windowed = windowed
        self._monitor = self._place = Rect(0, 0, 1, 1)
        self._pressed: tuple[QPoint, QPoint] | None = None
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # leaving is the application's decision
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(160, 90)
        self._frame(windowed)
        self.winId()  # panes may be made before the window is shown

    def cover_monitor(self, monitor: Rect, place: Rect) -> None:
        """Show the window for a monitor of that size at a place on the X screen (the monitor's own unless windowed).

        A window manager is asked for full screen; without one the geometry is what counts, so both are set.
        """
        self._monitor, self._place = monitor, place
        self.setGeometry(place.x, place.y, place.w, place.h)
        if not self._is_windowed:
            self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()
        if not self._is_windowed:
            self.setGeometry(place.x, place.y, place.w, place.h)

    @property
    def is_astray(self) -> bool:
        """Whether the window is shown full screen, but not where its monitor is: a window manager has its own ideas."""
        corner, place = self.mapToGlobal(QPoint(0, 0)), self._place
        is_there = (corner.x(), corner.y(), self.width(), self.height()) == (place.x, place.y, place.w, place.h)
        return self.isVisible() and not self._is_windowed and not is_there

    def go_back(self) -> None:
        """Return to the monitor. A window manager does not move a full-screen window: it is asked to be none in between."""
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.cover_monitor(self._monitor, self._place)

    def set_windowed(self, windowed: bool) -> None:
        """Become an ordinary window or a borderless one; hidden until `cover_monitor`. The panes in it keep their X windows."""
        if windowed != self._is_windowed:
            self._is_windowed = windowed
            self.setWindowState(Qt.WindowState.WindowNoState)
            self._frame(windowed)

    def _frame(self, windowed: bool) -> None:
        borderless = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        self.setWindowFlags(Qt.WindowType.Window if windowed else borderless)

    def to_window(self, rect: Rect) -> QRect:
        """Return a rectangle of the monitor's pixels in the window's; neighbours still share their borders."""
        across, down = self.width() / self._monitor.w, self.height() / self._monitor.h
        left, top = round(rect.x * across), round(rect.y * down)
        return QRect(left, top, round(rect.right * across) - left, round(rect.bottom * down) - top)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to quit when a person closes the window; our own close at the end hides it."""
        if event.spontaneous():
            event.ignore()
            self.quit_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the chord."""
        pressed = chord(event)
        if pressed:
            self.key_pressed.emit(pressed)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that a chord was let go."""
        let_go = chord(event)
        if let_go:
            self.key_released.emit(let_go)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Tell the wheel's turn."""
        place = event.position().toPoint()
        if event.angleDelta().y():
            self.wheeled.emit(Wheel(self.name, place.x(), place.y(), event.angleDelta().y() / NOTCH))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell a click; those on pictures, strips and covers arrive here too."""
        self._tell_click(event, twice=False)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell a double click."""
        self._tell_click(event, twice=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell where the pointer is on the screen, and a drag."""
        here = event.position().toPoint()
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed is not None:
            start, last = self._pressed
            self._pressed = (start, here)
            self.dragged.emit(Drag(self.name, start.x(), start.y(), here.x() - last.x(), here.y() - last.y()))
        self.pointer_moved.emit(event.globalPosition().toPoint())

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the window was moved, by whomever."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Have the panes laid out anew."""
        super().resizeEvent(event)
        self.resized.emit(self.name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Fill what no tile covers."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), looks.BACKGROUND)
        painter.end()

    def _tell_click(self, event: QMouseEvent, *, twice: bool) -> None:
        if not self.isActiveWindow():
            self.activateWindow()  # without a window manager nobody else gives the keyboard to the window clicked on
        place = event.position().toPoint()
        self._pressed = (place, place) if event.button() is Qt.MouseButton.LeftButton else None
        self.clicked.emit(Click(self.name, place.x(), place.y(), _BUTTONS.get(event.button(), "other"), twice))
