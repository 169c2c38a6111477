"""What the machine's processors do, from Linux's own counters (proc(5): /proc/stat).

On a system without them the machine counts as idle: nothing is ever lowered for a burden nobody can see.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

STAT = Path("/proc/stat")
IDLE = (3, 4)
"""Fields of the first line that are no work: idle, and waiting for a disk."""


class Machine:
    """The processors since the last question; reading a file of the kernel's takes some ten microseconds."""

    def __init__(self, stat: Path = STAT) -> None:
        """Begin to count."""
        self._stat = stat
        self._total, self._idle = self._ticks()
        self._asked_at, self._spent_s = time.monotonic(), time.process_time()

    @property
    def cores(self) -> int:
        """How many processors this program may use."""
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

    def busy(self) -> float:
        """Return which share of all processors' time was spent since the last question, 0 to 1."""
        total, idle = self._ticks()
        passed, rested = total - self._total, idle - self._idle
        self._total, self._idle = total, idle
        return min(1.0, max(0.0, 1 - rested / passed)) if passed > 0 else 0.0

    def own_percent(self) -> int:
        """Return how much of one processor this process used since the last question, in per cent."""
        now, spent_s = time.monotonic(), time.process_time()
        share = (spent_s - self._spent_s) / max(0.001, now - self._asked_at)
        self._asked_at, self._spent_s = now, spent_s
        return round(100 * share)

    def _ticks(self) -> tuple[int, int]:
        try:
            told = self._stat.read_text(encoding="ascii").split("\n", 1)[0].split()
        except OSError:
            return 0, 0
        # The two last fields (guests' time) are part of the first two already.
        numbers = [int(word) for word in told[1:9] if word.isdigit()]
        return sum(numbers), sum(numbers[field] for field in IDLE if field < len(numbers))
