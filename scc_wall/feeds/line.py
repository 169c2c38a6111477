"""One feed's side of the switchboard: its newest group, who shows it, who waits for it, and what joining it costs now. Pure."""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass, field

from scc_wall.feeds.joins import Outlook
from scc_wall.feeds.key_times import KeyTimes
from scc_wall.feeds.pane_pipe import GROUP_BYTES
from scc_wall.feeds.picture import Gop, Picture
from scc_wall.feeds.session import Kind

GOP_BYTES = 16 << 20
"""Cap of one feed's kept group: 10 s of a 12 Mbit/s main stream."""

JOIN_LIMIT_S = 0.5
"""A group whose decoding is expected to take longer is not replayed to a joining pane; its key picture alone is."""

DECODE_NS_PER_PIXEL = 6
"""Measured: 36 x 15 pictures of 640 x 360 a second are 72 to 77 % of a core (DESIGN.md section 2)."""

DELAY_S = 0.12
"""A picture that is not late is on the glass so long after it is due (`pane_pipe.START_S` less the leeway, and 14 ms)."""

LIVE_S = 1.0
"""A feed whose newest picture was due longer ago is not waited beside: it may have ended, and nobody has said so yet."""

BACK_S = 0.1
"""Two streams of a camera may be so far apart: what is older by more would be seen to go back."""

TIMES = 4
"""Of so many of the newest pictures is kept when they were due."""


@dataclass(slots=True)
class Line:
    """Times are those at which pictures are due, in seconds by our clock."""

    gop: Gop = field(default_factory=lambda: Gop(GOP_BYTES))
    kind: Kind | None = None
    panes: set[str] = field(default_factory=set)
    awaited_by: set[str] = field(default_factory=set)
    _due: deque[float] = field(default_factory=lambda: deque(maxlen=TIMES))
    _keys: KeyTimes = field(default_factory=KeyTimes)
    _key_due: float = 0.0
    newest_due: float = -math.inf
    """When the newest picture so far was due, also of a session that is over: it is still on the glass."""

    def add(self, kind: Kind, picture: Picture, due: float) -> None:
        """Take the feed's next picture."""
        self.gop.add(picture)
        self.kind = kind
        self._due.append(due)
        self.newest_due = max(self.newest_due, due)
        if picture.key:
            self._keys.note(due)
            self._key_due = due

    def session_ended(self) -> None:
        """Forget the pictures: they are of a session that is over."""
        self.gop.clear()
        self._due.clear()
        self._keys, self._key_due = KeyTimes(), 0.0

    def is_live(self, now: float) -> bool:
        """Return whether a picture was due lately, or will be."""
        return bool(self._due) and now - self._due[-1] < LIVE_S

    @property
    def spacing_s(self) -> float:
        """How far apart the newest pictures were; 0 where there were not enough."""
        return max(0.0, self._due[-1] - self._due[0]) / (len(self._due) - 1) if len(self._due) > 2 else 0.0

    @property
    def is_shown_whole(self) -> bool:
        """Return whether a pane that joins now is given all of the newest group."""
        return self.gop.is_whole and len(self.shown()) == len(self.gop.pictures)

    def shown(self) -> list[Picture]:
        """Return what a pane that joins now is given: the newest group, or its key picture alone."""
        pictures = self.gop.pictures
        is_short = sum(len(picture.data) for picture in pictures) <= GROUP_BYTES
        is_all = is_short and self.gop.is_whole and self._decoding_s(len(pictures)) <= JOIN_LIMIT_S
        return list(pictures) if is_all else pictures[:1]

    def goes_back(self, shown: Line, *, key_only: bool) -> bool:
        """Return whether a pane that shows another stream of the camera would show an older picture if it joined this one now.

        key_only: it gets no others.
        """
        is_all = not key_only and self.is_shown_whole
        joined_due = max(self._due, default=-math.inf) if is_all else self._key_due
        return joined_due < shown.newest_due - BACK_S

    def outlook(self, now: float, *, key_only: bool = False) -> Outlook:
        """Return what it costs to join now, and in how long the next key picture is shown. key_only: it gets no others."""
        count = min(1, len(self.gop.pictures)) if key_only else len(self.shown())
        interval_s = self._keys.interval_ms / 1000
        key_in_s = self._key_due + interval_s + self.spacing_s + DELAY_S - now if interval_s else math.inf
        return Outlook(
            self._decoding_s(count),
            key_in_s if key_in_s > DELAY_S else math.inf,
        )

    def _decoding_s(self, pictures: int) -> float:
        return self.kind.width * self.kind.height * pictures * DECODE_NS_PER_PIXEL * 1e-9 if self.kind is not None else 0.0
