"""What a process knows of its own burden: how much processor time it takes, and how late its loop wakes up. Pure."""

from __future__ import annotations

from scc_wall.base.messages import Load

LOAD_S = 0.5
"""How often a process tells."""


class OwnLoad:
    """Counts for one process; times are seconds of one clock, processor times those that the system counts for the process."""

    def __init__(self, role: str, pid: int, now: float, spent_s: float) -> None:
        """Begin to count. spent_s: processor time the process has taken so far."""
        self._role, self._pid = role, pid
        self._told_at, self._told_spent_s = now, spent_s
        self._late_s = 0.0
        self._told_dropped = 0

    def woke(self, planned: float, now: float) -> None:
        """Take that the loop was to go on at one time and did at another."""
        self._late_s = max(self._late_s, now - planned)

    def is_due(self, now: float) -> bool:
        """Return whether it is time to tell."""
        return now - self._told_at >= LOAD_S

    def tell(self, now: float, spent_s: float, dropped: int = 0, queued_bytes: int = 0) -> Load:
        """Return what is to be told, and count anew. spent_s, dropped: since the process began; queued_bytes: now."""
        share = (spent_s - self._told_spent_s) / max(now - self._told_at, 0.001)
        since = max(0, dropped - self._told_dropped)
        told = Load(self._role, self._pid, round(100 * share), round(1000 * self._late_s), since, queued_bytes)
        self._told_at, self._told_spent_s, self._told_dropped, self._late_s = now, spent_s, dropped, 0.0
        return told
