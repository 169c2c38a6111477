"""Hands on a camera: from keys, mouse, pad and joystick to commands. Everything they do at the wall is one of those."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from scc_wall.base.device_messages import StickMoved
from scc_wall.control.command import Command
from scc_wall.control.ptz_command import (
    PtzCentre,
    PtzFocus,
    PtzFrame,
    PtzHold,
    PtzHome,
    PtzMove,
    PtzRelease,
    PtzStop,
)
from scc_wall.ptz.axes import STILL, Deflection, deflection
from scc_wall.ptz.steer import pushed_at
from scc_wall.ui.ptz_events import HandKey, HandPoint, HandsOff

SPEEDS = {"slow": 0.2, "": 0.6, "fast": 1.0}
"""Deflection of a key: with Ctrl, alone, with Shift."""
PAD_SPEED = 0.6
STEER_AFTER_MS = 220
"""A button held for so long steers; before that it is a click."""
RECTANGLE_LEAST = 0.04
"""A right button that moved less was a click: it lets the camera go."""
WHEEL_MS = 220
"""How long a notch of the wheel zooms."""
CHANGE_LEAST = 0.04
"""Smaller changes of a deflection are a trembling hand, not worth a command."""

DIRECTIONS = {
    "left": (-1.0, 0.0, 0.0), "right": (1.0, 0.0, 0.0), "up": (0.0, 1.0, 0.0), "down": (0.0, -1.0, 0.0),
    "up left": (-1.0, 1.0, 0.0), "up right": (1.0, 1.0, 0.0), "down left": (-1.0, -1.0, 0.0), "down right": (1.0, -1.0, 0.0),
    "closer": (0.0, 0.0, 1.0), "wider": (0.0, 0.0, -1.0),
}  # fmt: skip


@dataclass(slots=True)
class _Mouse:
    """A press that has not been lifted yet."""

    button: str
    x: float
    y: float
    now_x: float
    now_y: float
    steers: bool = False


@dataclass(slots=True)
class _Hand:
    """What the hand does at this moment. camera: in hand, empty: none."""

    camera: str = ""
    pane: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    mouse: _Mouse | None = None
    told: Deflection = STILL
    stick: Deflection = STILL


class PtzHands(QObject):
    """The one camera in hand at this wall, and what is done with it. ask: carries out a command as somebody at the wall."""

    def __init__(self, ask: Callable[[Command], None]) -> None:
        super().__init__()
        self._ask = ask
        self._hand = _Hand()
        self._steering, self._wheel = QTimer(self), QTimer(self)
        for timer, deed, length in (
            (self._steering, self._begin_to_steer, STEER_AFTER_MS),
            (self._wheel, self._stop, WHEEL_MS),
        ):
            timer.setSingleShot(True)
            timer.setInterval(length)
            timer.timeout.connect(deed)

    @property
    def camera(self) -> str:
        """The camera in hand, empty while none is."""
        return self._hand.camera

    @property
    def pane(self) -> str:
        """The pane through which it is moved."""
        return self._hand.pane

    def take(self, camera: str, pane: str) -> None:
        """Take another camera in hand; it is in hand once `PtzHold` was not refused (see `drop`)."""
        if camera == self._hand.camera:
            self._hand.pane = pane
            return
        self.let_go()
        self._hand = _Hand(camera, pane)
        self._ask(PtzHold(camera))

    def let_go(self) -> None:
        """Let go of what is in hand."""
        camera = self.drop()
        if camera:
            self._ask(PtzRelease(camera))

    def drop(self) -> str:
        """Forget what is in hand, because somebody else has it, or it is off the glass; return what it was."""
        camera, was_moving = self._hand.camera, not self._hand.told.is_still
        self._steering.stop()
        self._wheel.stop()
        self._hand = _Hand()
        if camera and was_moving:
            self._ask(PtzStop(camera))
        return camera

    def hands_off(self) -> None:
        """Stop: whatever was pressed, nobody may notice when it is let go."""
        self._hand.keys.clear()
        self._hand.mouse = None
        self._steering.stop()
        if not self._hand.told.is_still:
            self._stop()

    def take_event(self, event: object) -> None:
        """Take what a hand did."""
        if not self._hand.camera:
            return
        match event:
            case HandKey():
                self._take_key(event)
            case HandPoint():
                self._take_point(event)
            case HandsOff():
                self.hands_off()

    def take_stick(self, moved: StickMoved) -> None:
        """Take a joystick's move; one that has come to rest stops what it moved."""
        pushed = deflection(moved.pan, moved.tilt, moved.zoom)
        was_pushed, self._hand.stick = not self._hand.stick.is_still, pushed
        if self._hand.camera and (was_pushed or not pushed.is_still):
            self._push(pushed)

    def press(self, what: str) -> None:
        """Take a press on the pad."""
        if what in DIRECTIONS:
            self._push(Deflection(*(PAD_SPEED * part for part in DIRECTIONS[what])))
        elif what == "stop":
            self._stop()
        elif what == "home":
            self._ask(PtzHome(self._hand.camera))

    def lift(self, what: str) -> None:
        """Take the end of a press on the pad."""
        if what in DIRECTIONS and self._hand.camera:
            self._stop()

    # within

    def _take_key(self, key: HandKey) -> None:
        camera = self._hand.camera
        if key.what in DIRECTIONS:
            if key.down:
                self._hand.keys[key.what] = key.how
            else:
                self._hand.keys.pop(key.what, None)
            self._push(_by_keys(self._hand.keys))
        elif key.what in {"near", "far"}:
            self._ask(PtzFocus(camera, key.what if key.down else "stop"))
        elif key.down:
            match key.what:
                case "stop":
                    self._stop()
                case "home":
                    self._ask(PtzHome(camera))
                case "autofocus":
                    self._ask(PtzFocus(camera, "auto"))
                case "let go":
                    self.let_go()

    def _take_point(self, point: HandPoint) -> None:
        if point.deed == "wheel":
            self._push(Deflection(zoom=max(-1.0, min(1.0, point.steps))))
            self._wheel.start()
        elif point.deed == "press":
            self._hand.mouse = _Mouse(point.button, point.x, point.y, point.x, point.y)
            if point.button == "left":
                self._steering.start()
        elif self._hand.mouse is not None:
            self._hand.mouse.now_x, self._hand.mouse.now_y = point.x, point.y
            if point.deed == "lift":
                self._lift_mouse(self._hand.mouse)
            elif self._hand.mouse.steers:
                self._push(pushed_at(point.x, point.y))

    def _lift_mouse(self, mouse: _Mouse) -> None:
        self._hand.mouse = None
        self._steering.stop()
        camera = self._hand.camera
        if mouse.steers:
            self._stop()
        elif mouse.button == "left":
            self._ask(PtzCentre(camera, mouse.x, mouse.y))
        elif max(abs(mouse.now_x - mouse.x), abs(mouse.now_y - mouse.y)) >= RECTANGLE_LEAST:
            self._ask(PtzFrame(camera, mouse.x, mouse.y, mouse.now_x, mouse.now_y))
        else:
            self.let_go()

    def _begin_to_steer(self) -> None:
        mouse = self._hand.mouse
        if mouse is not None and self._hand.camera:
            mouse.steers = True
            self._push(pushed_at(mouse.now_x, mouse.now_y))

    def _push(self, pushed: Deflection) -> None:
        """Have the camera moved so; what differs little from what it was told is not told again."""
        before = self._hand.told
        if pushed.is_still:
            if not before.is_still:
                self._stop()
            return
        change = max(abs(pushed.pan - before.pan), abs(pushed.tilt - before.tilt), abs(pushed.zoom - before.zoom))
        if change >= CHANGE_LEAST or before.is_still:
            self._hand.told = pushed
            self._ask(PtzMove(self._hand.camera, *(round(part, 3) for part in (pushed.pan, pushed.tilt, pushed.zoom))))

    def _stop(self) -> None:
        self._hand.told = STILL
        if self._hand.camera:
            self._ask(PtzStop(self._hand.camera))


def _by_keys(keys: dict[str, str]) -> Deflection:
    """Return the deflection of all keys that are down; the newest one's speed counts."""
    if not keys:
        return STILL
    speed = SPEEDS[next(reversed(keys.values()))]
    pan, tilt, zoom = (sum(DIRECTIONS[key][axis] for key in keys) for axis in range(3))
    return deflection(speed * pan, speed * tilt, speed * zoom)
