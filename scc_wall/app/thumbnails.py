"""Small pictures of what is on the wall, for the desk: one camera after the other, few and rarely, so that nothing feels it.

The feeds process decodes one key picture and writes it, small, into a piece of memory that both sides hold: no file, no pipe
that could block, and nothing of a camera's own is parsed here.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from itertools import count

from PySide6.QtGui import QPixmap

from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import SnapshotTaken
from scc_wall.camera.camera import Feed, Stream
from scc_wall.ui.desk.thumb import Thumb
from scc_wall.ui.glass import time_of_day
from scc_wall.wall.view import PaneView, State

WIDTH = 160
"""Pixels of a picture's width."""
PAUSE_S, ANSWER_S, FRESH_S = 0.4, 5.0, 30.0
"""Between two pictures; how long one may take; how long one is good enough while its camera is live."""
KEPT = 300
"""Pictures that are kept, about 60 KB each; the oldest go first."""
SIZE_LIMIT = 256 << 10
"""Bytes of a picture at the most."""

Send = Callable[[int, Feed, int, int], None]


class Thumbnails:
    """Pictures by camera. send: has a feed's picture written, so many pixels wide (last), into a descriptor, and closes it."""

    def __init__(self, send: Send, clock: Clock) -> None:
        self._send, self._clock = send, clock
        self._numbers = count(-1, -1)  # below zero: those of stills for the site are above
        self._pictures: dict[str, Thumb] = {}
        self._looked: dict[str, float] = {}
        self._awaited: tuple[int, str, int] | None = None
        self._next = 0.0

    @property
    def pictures(self) -> Mapping[str, Thumb]:
        """The pictures there are by now."""
        return dict(self._pictures)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Ask for the picture that is the most out of date, if it is time for one."""
        now = self._clock()
        if now < self._next:
            return
        self._drop()
        live = {
            view.camera: view for view in views if view.state is State.LIVE and not (view.wanted or view.frozen or view.private)
        }
        due = [camera for camera in live if now - self._looked.get(camera, -FRESH_S) >= FRESH_S]
        if not due:
            return
        camera = min(due, key=lambda one: self._looked.get(one, -FRESH_S))
        number, memory = next(self._numbers), os.memfd_create("scc-wall-thumb", os.MFD_CLOEXEC)
        self._awaited, self._looked[camera], self._next = (number, camera, memory), now, now + ANSWER_S
        self._send(number, Feed(camera, Stream(live[camera].stream)), os.dup(memory), WIDTH)

    def taken(self, taken: SnapshotTaken) -> None:
        """Take the word that a picture is written."""
        if self._awaited is None or self._awaited[0] != taken.request:
            return
        _, camera, memory = self._awaited
        if taken.width > 0:
            picture = QPixmap()
            if picture.loadFromData(os.pread(memory, SIZE_LIMIT, 0), "PNG"):
                self._pictures.pop(camera, None)  # the newest is last
                self._pictures[camera] = Thumb(picture, time_of_day() - timedelta(milliseconds=taken.age_ms))
                while len(self._pictures) > KEPT:
                    del self._pictures[next(iter(self._pictures))]
        self._drop()
        self._next = self._clock() + PAUSE_S

    def end(self) -> None:
        """Give the memory back."""
        self._drop()

    def _drop(self) -> None:
        if self._awaited is not None:
            os.close(self._awaited[2])
            self._awaited = None
