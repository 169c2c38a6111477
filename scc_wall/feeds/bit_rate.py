"""What a stream takes of its line."""

from __future__ import annotations

from collections import deque

WINDOW_S = 4.0
"""Bits are counted over so long: a group of pictures or more, so that a key picture does not pass for a busy line."""
LEAST_S = 2.0
"""Before so much has been seen, nothing is told."""


class BitRate:
    """Counts the bytes of one stream's pictures; times are seconds that only grow."""

    def __init__(self) -> None:
        """Start with none."""
        self._came: deque[tuple[float, int]] = deque()
        self._bytes = 0

    def add(self, size: int, at: float) -> None:
        """Take that so many bytes came at a time."""
        self._came.append((at, size))
        self._bytes += size
        while self._came[0][0] < at - WINDOW_S:
            self._bytes -= self._came.popleft()[1]

    def clear(self) -> None:
        """Begin anew: a session has ended."""
        self._came.clear()
        self._bytes = 0

    @property
    def kbps(self) -> int:
        """Kbit/s over the last seconds; 0 while too little is known."""
        if not self._came:
            return 0
        span = self._came[-1][0] - self._came[0][0]
        return round(8 * (self._bytes - self._came[0][1]) / span / 1000) if span >= LEAST_S else 0
