"""Asks the X server for its monitors, in a thread of its own: once a second, and when somebody wants to know."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import Protocol

from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.geometry import Rect

LOOK_S = 1.0
"""A change that Qt has missed is believed when it is still there after so long: monitors come and go in several steps."""

log = logging.getLogger(__name__)


class MonitorSource(Protocol):
    """Who knows the monitors; may block."""

    def read(self) -> Mapping[str, Rect] | None:
        """Return each monitor's pixels by its name, or None where that cannot be known."""

    def close(self) -> None:
        """Let go of what it holds."""


class MonitorWatch:
    """The thread. heard: told on the GUI thread what monitors there are, when that changes and whenever it was asked."""

    def __init__(self, monitors: MonitorSource, heard: Callable[[Mapping[str, Rect] | None], None], mailbox: Mailbox) -> None:
        self._monitors, self._heard, self._mailbox = monitors, heard, mailbox
        self._woken = threading.Event()
        self._is_asked = self._is_over = False
        self._thread = threading.Thread(target=self._run, name="monitors", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def ask(self) -> None:
        """Have `heard` called soon, changed or not."""
        self._is_asked = True
        self._woken.set()

    def end(self) -> None:
        """End; a server that does not answer is not waited for."""
        self._is_over = True
        self._woken.set()
        if self._thread.ident is not None:  # a wall that was refused at its start has not begun to watch
            self._thread.join(LOOK_S)

    def _run(self) -> None:
        told: Mapping[str, Rect] | None = None
        before: Mapping[str, Rect] | None = None
        while not self._is_over:
            self._woken.clear()
            is_asked, self._is_asked = self._is_asked, False
            found = self._read()
            if is_asked or (found is not None and found == before and found != told):
                told = found
                self._tell(found)
            before = found
            self._woken.wait(LOOK_S)
        self._monitors.close()

    def _read(self) -> Mapping[str, Rect] | None:
        """Return what there is; a fault of ours must not end the thread, or no change would be heard of any more."""
        try:
            return self._monitors.read()
        except Exception:
            log.exception("the X server's answer about its monitors was not understood")
            return None

    def _tell(self, found: Mapping[str, Rect] | None) -> None:
        self._mailbox.post(lambda: self._heard(found))
