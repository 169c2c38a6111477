"""Notices that two sessions' pictures come through one connection.

Some servers go on sending for up to 65 s after a connection broke, even into the next one (streaming.md section 4, "Stale
sessions"). Nothing tells the packets apart after FFmpeg, but their clocks do: source time then jumps to and fro between the
same two, which no jumping clock of a single source does.
"""

from __future__ import annotations

from collections import deque

RETURNS = 2
WITHIN_S = 12.0
"""So many returns to a clock that was left before, in so long. A key picture of each session comes every few seconds."""

SAME_S = 0.5
REMEMBERED = 4


class TwoClocks:
    """One session's clocks: the ways (arrival - source time, seconds) its pictures have jumped between."""

    def __init__(self) -> None:
        """Start with no clock known."""
        self._left: deque[float] = deque(maxlen=REMEMBERED)
        self._returns: deque[float] = deque(maxlen=RETURNS)

    def jumped(self, before: float, after: float, at: float) -> bool:
        """Take a jump from one way to another; return whether by now there must be two sources."""
        if any(abs(after - way) < SAME_S for way in self._left):
            self._returns.append(at)
        if all(abs(before - way) >= SAME_S for way in self._left):
            self._left.append(before)
        return len(self._returns) == RETURNS and at - self._returns[0] <= WITHIN_S
