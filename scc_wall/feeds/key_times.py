"""How far apart a stream's key pictures are: what a pane shows at all that is shown with key pictures only."""

from __future__ import annotations

from collections import deque
from statistics import median

KEPT = 5
LONGEST_S = 60.0
"""What is further apart was a pause of the camera or a jump of its clock, not its group of pictures."""


class KeyTimes:
    """The times of a stream's newest key pictures."""

    def __init__(self) -> None:
        """Start with none."""
        self._last: float | None = None
        self._gaps: deque[float] = deque(maxlen=KEPT)

    @property
    def interval_ms(self) -> int:
        """The usual time between two; 0 before there were two."""
        return round(1000 * median(tuple(self._gaps))) if self._gaps else 0

    def note(self, at: float) -> None:
        """Take the time of a key picture, in seconds; the source's own where it tells: bursts say nothing about its groups."""
        if self._last is not None and 0 < at - self._last < LONGEST_S:
            self._gaps.append(at - self._last)
        self._last = at
