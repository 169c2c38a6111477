"""Maps a source's clock to ours, and measures how far the source has fallen behind.

A picture's scheduled time is its source time plus an offset. The offset follows the smallest (arrival - source time) that was
seen, because only the fastest pictures tell how long the way is; it is moved slowly, so that jitter and drift do not show, but
for the first moment of a session, when nothing has been seen yet.
Camera clocks drift up to 500 ppm (moonfire-nvr, design/time.md). Source times are presentation times: with B pictures they step
back, and every picture is then due so much later that none of them is late: by the largest step back that was seen lately, and
by up to twice that where the pictures are sent evenly instead of as soon as they are coded.
"""

from __future__ import annotations

JUMP_S = 0.7
"""A step of source time against arrival larger than this is a jump of the source's clock, not jitter."""

SLEW = 0.02
"""Seconds of correction a second when the way became shorter."""

FIRST_S = 1.0
"""So long after an anchoring the shortest way counts at once: slowly, B pictures would be due in a wrong order for seconds."""

DRIFT = 0.0005
"""Seconds a second by which the way is believed to become longer by drift alone."""

REORDER_KEPT_S = 5.0
"""A step back that does not come again for so long (up to twice that) was a small jump, and no B picture."""

SETTLED_S = 2.0
"""A longer way that has lasted so long is the new way: waiting for it to become short again would only hold pictures back."""


class SourceClock:
    """One session's mapping; times in seconds."""

    def __init__(self) -> None:
        """Start with nothing known."""
        self._offset: float | None = None
        self._shortest = 0.0
        self._last_source = 0.0
        self._last_arrival = 0.0
        self._long_since: float | None = None
        self._long_least = 0.0
        self._anchored_at = 0.0
        self._newest = 0.0
        self._step_back, self._excess = _Peak(), _Peak()
        self.lag_s = 0.0
        self.jump: tuple[float, float] | None = None
        """The ways (arrival - source time) before and after the newest picture, where source time jumped at it."""

    def schedule(self, source_s: float, arrival: float) -> float:
        """Return when the picture of that source time, which came at `arrival`, is due on our clock.

        A source whose time stands still tells nothing: its pictures are due when they come.
        """
        self.jump = None
        if self._offset is not None and source_s == self._last_source:
            return arrival
        way = arrival - source_s
        if self._offset is not None and self._jumped(source_s, arrival):
            self.jump = self._last_arrival - self._last_source, way
        if self._offset is None or self.jump:
            self._anchor(way, source_s, arrival)
        assert self._offset is not None  # noqa: S101 - set by _anchor
        passed = max(0.0, arrival - self._last_arrival)
        self._last_source, self._last_arrival = source_s, arrival
        self._shortest = min(self._shortest + DRIFT * passed, way)
        self._follow(way, arrival, passed)
        reorder = self._reorder(source_s, arrival)
        self.lag_s = max(0.0, way - self._shortest - reorder)
        return min(arrival, source_s + self._offset) + reorder

    def _anchor(self, way: float, source_s: float, arrival: float) -> None:
        self._offset = self._shortest = way
        self._anchored_at = arrival
        self._newest = source_s
        self._long_since = None

    def _reorder(self, source_s: float, arrival: float) -> float:
        """Return by how much later everything is due for the sake of B pictures; 0 where there are none."""
        assert self._offset is not None  # noqa: S101 - called by schedule only
        step_back = self._step_back.seen(self._newest - source_s, arrival)
        self._newest = max(self._newest, source_s)
        excess = self._excess.seen(arrival - source_s - self._offset, arrival)
        return min(JUMP_S, max(step_back, min(excess, 2 * step_back)))

    def _jumped(self, source_s: float, arrival: float) -> bool:
        """Whether source time stepped otherwise than arrival: back, or ahead of what came; a burst after a stall is no jump."""
        stepped, passed = source_s - self._last_source, arrival - self._last_arrival
        if stepped < -JUMP_S or stepped > passed + max(JUMP_S, self.lag_s + JUMP_S):
            return True
        return stepped < passed - JUMP_S and passed < JUMP_S

    def _follow(self, way: float, arrival: float, passed: float) -> None:
        assert self._offset is not None  # noqa: S101 - called by schedule only
        excess = way - self._offset
        if excess < 0:
            is_first = arrival - self._anchored_at <= FIRST_S
            self._offset = way if is_first else max(way, self._offset - max(SLEW * passed, -excess - JUMP_S))
            self._long_since = None
        elif excess <= DRIFT:
            self._long_since = None
        elif self._long_since is None:
            self._long_since, self._long_least = arrival, excess
        else:
            self._long_least = min(self._long_least, excess)
            if arrival - self._long_since >= SETTLED_S:
                self._offset += self._long_least
                self._long_since = None


class _Peak:
    """The largest of the numbers seen lately: in this stretch of time and in the one before it."""

    def __init__(self) -> None:
        self._before = self._now = self._since = 0.0

    def seen(self, number: float, at: float) -> float:
        if at - self._since >= REORDER_KEPT_S:
            self._before, self._now, self._since = self._now, 0.0, at
        self._now = max(self._now, number)
        return max(self._before, self._now)
