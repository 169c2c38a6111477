"""The time a pane's stream tells its player: ours, held back while the player does not read, and slowed to catch up. Pure.

What libVLC is told is the only thing that makes its delay: it sets its clock by what it reads first, and by what it reads first
after it could not read in time (measured: a player that was stopped for 3 s is 3 s behind ever after). So no time passes in the
stream while nobody reads it. What delay was gathered nevertheless is worked off by letting the stream's time run slower than
ours: the player then shows every picture, a little faster, until it is where it should be.
"""

from __future__ import annotations

SLOW = 0.3
"""Share of the time by which the stream's runs slower while it catches up: three seconds of delay are gone in ten."""


class StreamTime:
    """One stream's time; all times in seconds, `now` by a clock that only grows."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self._held_s = 0.0
        self._owed_s = 0.0
        self._told_at: float | None = None
        self._first: float | None = None

    @property
    def began_at(self) -> float | None:
        """When, by our clock and as the stream tells time now, its first moment was; None before there was one."""
        return None if self._first is None else self._first + self._held_s

    def of(self, at: float) -> float:
        """Return the stream's time of a moment of ours."""
        return at - self._held_s

    def begin(self, first: float) -> None:
        """Take the stream's own time that was told first."""
        self._first = first

    def hold(self, stream_s: float, now: float) -> None:
        """Have it be that time in the stream now: nothing passed since."""
        self._held_s = now - stream_s
        self._told_at = now

    def owe(self, seconds: float) -> None:
        """Be so much late, to be caught up from now on; 0: no more."""
        self._owed_s = max(0.0, seconds)

    def pass_on(self, now: float) -> None:
        """Let the time pass up to now, slower than ours while something is owed."""
        if self._told_at is not None and self._owed_s > 0:
            by = min(self._owed_s, SLOW * max(0.0, now - self._told_at))
            self._owed_s -= by
            self._held_s += by
        self._told_at = now
