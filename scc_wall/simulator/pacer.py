"""One timer for all sessions: the earliest due one wakes us, and everything due by then is sent."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Callable
from itertools import count
from typing import Protocol

TOGETHER = 0.002
"""Seconds: what is due that soon is sent in the same waking."""


class Paced(Protocol):
    """Something with steps in time."""

    is_playing: bool

    def step(self, wall: float) -> float:
        """Do what is due at Unix time `wall` and return when the next step is."""


class Pacer:
    """Calls each session's step when it is due (Unix time, from `wall`)."""

    def __init__(self, wall: Callable[[], float]) -> None:
        """Start with nothing to pace."""
        self._wall = wall
        self._heap: list[tuple[float, int, Paced]] = []
        self._order = count()
        self._timer: asyncio.TimerHandle | None = None

    def add(self, paced: Paced, due: float) -> None:
        """Step `paced` at `due`, and again whenever it says, until it does not play any more."""
        heapq.heappush(self._heap, (due, next(self._order), paced))
        if self._heap[0][2] is paced:
            self._set()

    def close(self) -> None:
        """Stop waking."""
        self._heap.clear()
        if self._timer is not None:
            self._timer.cancel()

    def _set(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        wait = min(max(self._heap[0][0] - self._wall(), 0.0), 1.0)  # look at least once a second: the clock may be set
        self._timer = asyncio.get_running_loop().call_later(wait, self._wake)

    def _wake(self) -> None:
        now = self._wall()
        heap = self._heap
        horizon = now + TOGETHER
        while heap and (heap[0][0] <= horizon or heap[0][0] > now + 60):  # far ahead: the clock was set back
            _, order, paced = heap[0]
            if paced.is_playing:
                heapq.heapreplace(heap, (max(paced.step(max(now, min(heap[0][0], horizon))), now + 0.001), order, paced))
            else:
                heapq.heappop(heap)
        if heap:
            self._set()
