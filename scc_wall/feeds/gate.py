"""Who may connect when: a host is not asked for everything at once, and a stream has one session at a time.

Recorders and cheap cameras refuse or crash when dozens of sessions begin in the same moment; four at a time, a little apart,
costs a wall of 36 cameras on one recorder under a second.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

from scc_wall.feeds.leavings import Leavings

AT_ONCE = 4
APART_S = 0.02
HOLD_S = 1.0
"""Who has been connecting for so long gives up its place: four dead cameras on a recorder must not hold up all the others."""

LOOK_S = 0.5
"""Who waits looks up so often whether it is still wanted."""


class StartGate:
    """The gate of one host; thread-safe."""

    def __init__(self, at_once: int = AT_ONCE, apart_s: float = APART_S, hold_s: float = HOLD_S) -> None:
        """Open the gate for `at_once` connecting sessions, `apart_s` seconds apart; each counts for `hold_s` at the most."""
        self._at_once, self._apart, self._hold = at_once, apart_s, hold_s
        self._changed = threading.Condition()
        self._begun: list[float] = []
        self._newest = 0.0

    @contextmanager
    def passing(self, ended: threading.Event) -> Iterator[bool]:
        """Wait for a place and hold it while connecting; yields False when `ended` was set before one came free."""
        begun = self._enter(ended)
        try:
            yield begun is not None
        finally:
            if begun is not None:
                self._leave(begun)

    def _enter(self, ended: threading.Event) -> float | None:
        """Wait until one more may begin, and return when it did; None when `ended` was set before."""
        with self._changed:
            while not ended.is_set():
                now = time.monotonic()
                wait = self._wait_s(now)
                if wait <= 0.0:
                    self._begun.append(now)
                    self._newest = now
                    return now
                self._changed.wait(min(wait, LOOK_S))
        return None

    def _leave(self, begun: float) -> None:
        with self._changed:
            if begun in self._begun:
                self._begun.remove(begun)
            self._changed.notify_all()

    def _wait_s(self, now: float) -> float:
        self._begun = [begun for begun in self._begun if now - begun < self._hold]
        apart = self._newest + self._apart - now
        if len(self._begun) < self._at_once:
            return apart
        return max(apart, self._begun[0] + self._hold - now)


class Gates:
    """The gate of every host and the turn at every stream, made when first needed; thread-safe."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._gates: dict[str, StartGate] = {}
        self._turns: dict[str, threading.Lock] = {}
        self.leavings = Leavings()

    def of(self, host: str) -> StartGate:
        """Return that host's gate."""
        with self._lock:
            return self._gates.setdefault(host, StartGate())

    @contextmanager
    def turn(self, feed: str, ended: threading.Event) -> Iterator[bool]:
        """Wait until a former session of a stream is over, and hold its place; yields False when `ended` was set before.

        A session that hangs is over only at its limit of silence; to open another beside it could lock the camera's last place.
        """
        with self._lock:
            place = self._turns.setdefault(feed, threading.Lock())
        with _held(place, ended) as mine:
            yield mine


@contextmanager
def _held(place: threading.Lock, ended: threading.Event) -> Iterator[bool]:
    while not place.acquire(timeout=LOOK_S):
        if ended.is_set():
            yield False
            return
    try:
        yield True
    finally:
        place.release()
