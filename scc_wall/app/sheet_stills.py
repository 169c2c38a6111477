"""Small pictures of the moment for the acceptance sheet, one camera after the other, by the feeds process."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from itertools import count

from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import SnapshotTaken
from scc_wall.camera.camera import Feed
from scc_wall.desk.sheet import Picture
from scc_wall.ui.glass import time_of_day

WIDTH = 320
"""Pixels of a picture's width; on paper it is 35 mm wide."""
ANSWER_S, ALL_S = 4.0, 120.0
"""How long one picture may take, and all of them."""
SIZE_LIMIT = 256 << 10
"""Bytes of a picture at the most."""

_NUMBERS = count(1 << 48)  # far from those of other stills
Send = Callable[[int, Feed, int, int], None]


class Stills:
    """Pictures by camera, as they come. send: has a feed's picture written into a descriptor (given away), so wide (last)."""

    def __init__(self, send: Send, feeds: Sequence[Feed], clock: Clock, done: Callable[[Mapping[str, Picture]], None]) -> None:
        """Begin; `done` gets what came, once, when no more is to come."""
        self._send, self._clock, self._done = send, clock, done
        self._waiting, self.of, self._end_at = list(feeds), len(feeds), clock() + ALL_S
        self._pictures: dict[str, Picture] = {}
        self._awaited: tuple[int, Feed, int, float] | None = None
        self._is_over = False

    @property
    def left(self) -> int:
        """How many pictures are still to come."""
        return 0 if self._is_over else len(self._waiting) + (self._awaited is not None)

    def tick(self) -> None:
        """Ask for the next, or give up on one that does not come."""
        if self._is_over:
            return
        now = self._clock()
        if self._awaited is not None and now >= self._awaited[3]:
            self._drop()
        if self._awaited is None:
            self._next(now)

    def taken(self, taken: SnapshotTaken) -> None:
        """Take the word that a picture is written; others' are passed over."""
        if self._awaited is None or self._awaited[0] != taken.request:
            return
        _, feed, memory, _ = self._awaited
        if taken.width > 0 and (data := os.pread(memory, SIZE_LIMIT, 0)):
            self._pictures[feed.camera] = Picture(data, time_of_day() - timedelta(milliseconds=max(0, taken.age_ms)))
        self._drop()
        self._next(self._clock())

    def end(self) -> None:
        """Give the memory back; nothing is told any more."""
        self._is_over = True
        self._drop()

    def _next(self, now: float) -> None:
        if not self._waiting or now >= self._end_at:
            self._is_over = True
            self._done(dict(self._pictures))
            return
        feed, number = self._waiting.pop(0), next(_NUMBERS)
        memory = os.memfd_create("scc-wall-sheet", os.MFD_CLOEXEC)
        self._awaited = (number, feed, memory, now + ANSWER_S)
        self._send(number, feed, os.dup(memory), WIDTH)

    def _drop(self) -> None:
        if self._awaited is not None:
            os.close(self._awaited[2])
            self._awaited = None
