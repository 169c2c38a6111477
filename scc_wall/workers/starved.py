"""Tells a process that hangs from one that is not given a processor: only the first is cured by killing it.

On a machine with far more work than processors a healthy process may be silent for seconds. To replace it would make the load
worse and take its pictures away. Linux counts for each thread how long it was ready to run and had to wait (`schedstat`, second
number); that time is no silence of its own. A stopped, locked or sleeping process waits for no processor and gets no excuse.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

LISTEN_S = 1.0
"""From so much silence on the waiting is counted."""
EXCUSE_MOST_S = 20.0
"""Who is silent for longer than this above its limit is replaced whatever the reason."""


def processor_waits_s(pid: int) -> dict[int, float]:
    """Return how long each thread has waited for a processor since it began; empty where the system does not tell."""
    waits = {}
    with suppress(OSError):  # it has ended, or this is no Linux
        for task in Path(f"/proc/{pid}/task").iterdir():
            with suppress(OSError, IndexError, ValueError):  # this thread has just ended
                waits[int(task.name)] = int((task / "schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    return waits


@dataclass(slots=True)
class Silence:
    """How much of a process's present silence it spent waiting for a processor.

    The thread that waited longest counts: the one that should speak may sleep until another, which waits, gives up a lock.
    """

    _before_s: dict[int, float] | None = None

    def excuse_s(self, silent_s: float, pid: int) -> float:
        """Return the seconds that are not its own; silent_s: since its last word. To be asked a few times a second."""
        if silent_s < LISTEN_S:
            self._before_s = None
            return 0.0
        waited = processor_waits_s(pid)
        if self._before_s is None:
            self._before_s = waited
        before = self._before_s
        longest = max((waited[thread] - before[thread] for thread in before.keys() & waited.keys()), default=0.0)
        return min(EXCUSE_MOST_S, max(0.0, longest))
