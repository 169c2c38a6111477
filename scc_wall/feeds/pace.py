"""Lets pictures that come in bursts (HLS, files) go at their own time. Pure; times in seconds."""

from __future__ import annotations

JUMP_S = 5.0
"""Times that lie further apart are a new beginning: no source holds a picture for so long."""
HURRY = 1.1
"""How much faster what has gathered is let go, until the source is no more behind than at its beginning."""


class Pace:
    """One session's mapping of the source's decoding times to ours."""

    def __init__(self) -> None:
        """Start with nothing known."""
        self._due: float | None = None
        self._last = 0.0

    def due(self, source_s: float, now: float, *, hurry: bool = False) -> float:
        """Return when a picture of that time may go; never more than JUMP_S from now. hurry: more than usual waits behind it.

        A picture that comes too late goes at once, and those after it keep their distance from it.
        """
        step = source_s - self._last
        self._last = source_s
        if self._due is None or not -JUMP_S < step < JUMP_S:
            self._due = now
        else:
            self._due = max(now, self._due + max(0.0, step) / (HURRY if hurry else 1.0))
        return self._due
