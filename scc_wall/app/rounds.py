"""What the wall's program does over and over: its ticks, a look at the site's files, and keeping logs small."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from PySide6.QtCore import QTimer

from scc_wall.app.overload_loop import TICK_S

TICK_MS = round(1000 * TICK_S)
STALL_S = 0.1
LOOK_MS = 2000
"""How often the site's files are looked at: who edits one and then goes to the wall finds it there."""
TIDY_MS = 30_000
"""How often is looked whether a log has grown too large."""

log = logging.getLogger(__name__)


class Rounds:
    """Calls these from the event loop, from `start` on; none of them may wait."""

    def __init__(self, tick: Callable[[], None], look: Callable[[], None], tidy: Callable[[], None]) -> None:
        self._tick = tick
        self._ticked = time.monotonic()
        self._timers: list[QTimer] = []
        for period_ms, act in ((TICK_MS, self._ticks), (LOOK_MS, look), (TIDY_MS, tidy)):
            timer = QTimer()
            timer.setInterval(period_ms)
            timer.timeout.connect(act)
            self._timers.append(timer)

    def start(self) -> None:
        """Begin; the first calls come after their periods."""
        self._ticked = time.monotonic()
        for timer in self._timers:
            timer.start()

    def end(self) -> None:
        """Call nobody any more."""
        for timer in self._timers:
            timer.stop()

    def _ticks(self) -> None:
        self._watch_for_stalls()
        self._tick()

    def _watch_for_stalls(self) -> None:
        """Write down when the GUI thread was held up: nothing on it may wait above 50 ms."""
        now = time.monotonic()
        late = now - self._ticked - TICK_MS / 1000
        self._ticked = now
        if late > STALL_S:
            log.info("the event loop stood still for %.2f s", late)
