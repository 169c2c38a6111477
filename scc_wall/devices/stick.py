"""A joystick, by SDL: the only door to pygame. No device, or no SDL, is no error; one may be plugged in later.

It is read here and not in gui: a driver that hangs or crashes takes the devices process with it, and its cameras are stopped.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Any

from scc_wall.base.device_messages import StickMoved
from scc_wall.devices.stick_axes import read_axes

READ_S = 0.03
"""Between two looks at the stick; a hand cannot tell the difference."""
SEEK_S = 2.0
"""Between two looks for one that was plugged in."""
CHANGE_LEAST = 0.03

log = logging.getLogger("scc_wall.devices")


class Stick:
    """Reads the first joystick there is, on a thread of its own; told: each move that differs from the last."""

    def __init__(self, told: Callable[[StickMoved], None]) -> None:
        self._told = told
        self._last = StickMoved(0.0, 0.0, 0.0, ())
        self._ended = threading.Event()
        threading.Thread(target=self._run, name="stick", daemon=True).start()

    def end(self) -> None:
        """Stop reading."""
        self._ended.set()

    def _run(self) -> None:
        if not os.path.isdir("/dev/input"):  # noqa: PTH112 - nothing to read, here or later: SDL need not be loaded
            return
        pygame = _loaded()
        while pygame is not None and not self._ended.is_set():
            if pygame.joystick.get_count() == 0:
                self._tell(StickMoved(0.0, 0.0, 0.0, ()))
                self._ended.wait(SEEK_S)
                pygame.joystick.quit()  # SDL notices a new one only where udev tells it; beginning anew always does
                pygame.joystick.init()
            else:
                self._read(pygame)

    def _read(self, pygame: Any) -> None:
        stick = pygame.joystick.Joystick(0)
        log.info("joystick: %s, %d axes, %d buttons", stick.get_name()[:60], stick.get_numaxes(), stick.get_numbuttons())
        while not self._ended.is_set() and pygame.joystick.get_count() and stick.get_init():
            pygame.event.pump()
            values = [stick.get_axis(number) for number in range(min(8, stick.get_numaxes()))]
            hats = [stick.get_hat(number) for number in range(min(1, stick.get_numhats()))]
            buttons = tuple(number for number in range(min(32, stick.get_numbuttons())) if stick.get_button(number))
            axes = read_axes(values, hats[0] if hats else (0, 0))
            self._tell(StickMoved(axes.pan, axes.tilt, axes.zoom, buttons))
            time.sleep(READ_S)

    def _tell(self, now: StickMoved) -> None:
        if _differs(self._last, now):
            self._last = now
            self._told(now)


def _loaded() -> Any:
    """Return pygame with nothing but its joysticks begun, None where it cannot."""
    os.environ.update(SDL_VIDEODRIVER="dummy", SDL_AUDIODRIVER="dummy", PYGAME_HIDE_SUPPORT_PROMPT="1")
    os.environ.update(SDL_JOYSTICK_ALLOW_BACKGROUND_EVENTS="1", SDL_NO_SIGNAL_HANDLERS="1")  # SIGTERM is ours: gui's end
    try:
        import pygame  # noqa: PLC0415 - loaded on a thread of its own, and only where there can be a stick

        pygame.display.init()  # its event pump carries the joysticks' events
        pygame.joystick.init()
    except (ImportError, RuntimeError, OSError) as error:  # pygame.error is a RuntimeError
        log.info("no joystick can be read (%s)", type(error).__name__)
        return None
    return pygame


def _differs(before: StickMoved, now: StickMoved) -> bool:
    moved = max(abs(now.pan - before.pan), abs(now.tilt - before.tilt), abs(now.zoom - before.zoom))
    came_to_rest = (now.pan, now.tilt, now.zoom) == (0.0, 0.0, 0.0) and moved > 0.0
    return moved >= CHANGE_LEAST or came_to_rest or now.buttons != before.buttons
