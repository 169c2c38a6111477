"""RTP times (RFC 3550 section 5.1) as seconds; they wrap every 13 hours."""

from __future__ import annotations

from scc_wall.feeds.sdp import CLOCK


class StampClock:
    """Turns RTP times into seconds since the first one, and into the camera's own time where it has told it."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._ticks = 0
        self._told: tuple[float, int] | None = None
        self._is_new = False

    def report(self, unix_s: float, stamp: int) -> None:
        """Take that a camera's clock and RTP time stood so side by side."""
        self._told, self._is_new = (unix_s, stamp), True

    def of(self, stamp: int) -> tuple[float, float | None, bool]:
        """Return source time, the time at which it was taken, and whether that has just been told anew."""
        self._ticks += 0 if self._last is None else _step(self._last, stamp)
        self._last = stamp
        is_new, self._is_new = self._is_new, False
        taken_s = None if self._told is None else self._told[0] + _step(self._told[1], stamp) / CLOCK
        return self._ticks / CLOCK, taken_s, is_new


def _step(before: int, after: int) -> int:
    """Return how far one RTP time is after another, which both wrap."""
    return ((after - before + (1 << 31)) & 0xFFFFFFFF) - (1 << 31)
