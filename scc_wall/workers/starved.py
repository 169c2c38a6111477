"""Tells a process that hangs from one that is not given a processor: only the first is cured by killing it.

On a machine with far more work than processors a healthy process may be silent for seconds. To replace it would make the load
worse and take its pictures away. Linux counts for each thread how long it was ready to run and had to wait (`schedstat`, second
number); that time is no silence of its own. A stopped, locked or sleeping process waits for no processor and gets no excuse.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

LISTEN_S = 1.0
"""From so much silence on the waiting is counted."""
EXCUSE_MOST_S = 20.0
"""Who is silent for longer than this above its limit is replaced whatever the reason."""


def processor_wait_s(pid: int) -> float:
    """Return how long a process's main thread has waited for a processor since it began; 0.0 where the system does not tell."""
    try:
        return int(Path(f"/proc/{pid}/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except (OSError, IndexError, ValueError):
        return 0.0


@dataclass(slots=True)
class Silence:
    """How much of a process's present silence it spent waiting for a processor."""

    _before_s: float | None = None

    def excuse_s(self, silent_s: float, pid: int) -> float:
        """Return the seconds that are not its own; silent_s: since its last word. To be asked a few times a second."""
        if silent_s < LISTEN_S:
            self._before_s = None
            return 0.0
        waited = processor_wait_s(pid)
        if self._before_s is None:
            self._before_s = waited
        return min(EXCUSE_MOST_S, max(0.0, waited - self._before_s))
