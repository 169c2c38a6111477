"""Pictures that wait while their pane is given another place, and the pace at which they are shown after that. Pure.

libVLC draws in another size only from the second picture on after its window was told (`player.outputs`), and what it draws in
the old size is in the wrong place by then. So nothing new comes to it in the meantime: it draws the last picture again, in the
new size, by itself (80 ms after the last). What came meanwhile is then shown a little faster than it was taken, until the pane
is where it would have been: no picture of a camera that stays on the wall is lost by a switch.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from scc_wall.feeds.picture import Picture

PACE = 0.4
"""How much faster: of a camera at 15 pictures a second each stays 27 ms, at 25 a second 16 ms, as a monitor at 60 Hz shows."""

HEAD_START_S = 0.06
"""The first is due so long before it is let go: the rest of a pane's delay (`line.DELAY_S`) is enough to decode it."""

APART_S = 0.017
"""The first comes so long after the last that was shown."""

HOLD_LIMIT_S = 2.0
"""Nobody's pictures wait longer, whatever became of the one who asked for it."""

HOLD_BYTES = 1 << 19
"""What may wait: as much as a joined group may have."""


class Holding:
    """One pane's pictures that wait; all times in seconds by the clock that pictures are due by."""

    def __init__(self) -> None:
        """Hold nothing."""
        self._since: float | None = None
        self._kept: list[tuple[str, Picture, float]] = []
        self._bytes = 0
        self._slope: tuple[float, float] | None = None
        self._shown_at = -math.inf

    @property
    def is_on(self) -> bool:
        """Whether pictures wait."""
        return self._since is not None

    def begin(self, now: float) -> None:
        """Let pictures wait from now on; where they do already, from now on anew."""
        self._since = now

    def keep(self, codec: str, picture: Picture, due: float, now: float) -> bool:
        """Keep a picture if pictures wait; False: it is to be passed on, after those that wait where there are any."""
        if self._since is None or now - self._since > HOLD_LIMIT_S or self._bytes + len(picture.data) > HOLD_BYTES:
            return False
        self._kept.append((codec, picture, due))
        self._bytes += len(picture.data)
        return True

    def end(self, now: float, earlier_s: float, send: Callable[[str, Picture, float, float], None]) -> None:
        """Pass on what waits, and let nothing wait from now on. earlier_s: by how much the pane is faster than usual."""
        kept = self._kept
        self._since, self._kept, self._bytes = None, [], 0
        if kept:
            begun = max(now - max(0.0, HEAD_START_S - earlier_s), self._shown_at + APART_S)
            self._slope = (min(due for _, _, due in kept), begun)
        for codec, picture, due in kept:
            send(codec, picture, due, now)

    def forget(self) -> None:
        """Drop what waits: another camera is shown from now on."""
        self._since, self._kept, self._bytes, self._slope = None, [], 0, None
        self._shown_at = -math.inf

    def shown_at(self, due: float) -> float:
        """Return when a picture is to be shown: later than it is due as long as those that waited are not caught up with."""
        shown = due
        if self._slope is not None:
            first, begun = self._slope
            shown = max(due, begun + PACE * (due - first))
            if shown == due:
                self._slope = None
        self._shown_at = max(self._shown_at, shown)
        return shown
