"""One thread that reads every plain connection: it waits until something comes, a little more, and takes all that is there.

A thread for each stream woke within a picture, and all of them stood in line for Python's lock. Measured side by side, streams
of 15 pictures a second in three to four packets each, least CPU of reading and muxing a picture in nine turns of three seconds:
with a thread each 0.43 ms (36 streams) and 0.71 ms (16), with one thread 0.34 and 0.55. Waiting 5 ms gave no more than 2.
"""

from __future__ import annotations

import select
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

REST_S = 0.002
"""What comes within this while is taken in one go: a picture's packets, and other cameras' pictures. It is delay, too."""

LOOK_S = 0.5
"""A connection on which nothing comes is asked so often what it makes of that."""


@dataclass(slots=True)
class _Turn:
    """A connection that is being read. fault: what ended it, other than its own end."""

    steps: Iterator[None]
    looked_at: float
    over: threading.Event = field(default_factory=threading.Event)
    fault: BaseException | None = None


class SharedReading:
    """The thread and what it reads; thread-safe."""

    def __init__(self) -> None:
        self._poll = select.epoll()
        self._lock = threading.Lock()
        self._turns: dict[int, _Turn] = {}
        self._thread: threading.Thread | None = None

    def carry(self, connection: int, steps: Iterator[None]) -> None:
        """Take a step whenever something has come on a connection that does not block, and twice a second in any case.

        Returns when the steps end, and raises what a step raises; the caller's thread sleeps meanwhile. A step takes what is
        there once, and does not wait.
        """
        turn = _Turn(steps, time.monotonic())
        with self._lock:
            self._poll.register(connection, select.EPOLLIN)
            self._turns[connection] = turn
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="reading", daemon=True)
                self._thread.start()
        turn.over.wait()
        if turn.fault is not None:
            raise turn.fault

    def _run(self) -> None:
        try:
            self._read()
        except BaseException as fault:  # noqa: BLE001 - a fault of ours ends every session; each reader begins anew, and so do we
            with self._lock:
                self._thread = None
                turns = tuple(self._turns.values())
                self._turns.clear()
                self._poll.close()  # nobody knows what it still holds
                self._poll = select.epoll()
            for turn in turns:
                turn.fault = fault
                turn.over.set()

    def _read(self) -> None:
        looked_at = time.monotonic()
        while True:
            if self._poll.poll(LOOK_S):
                time.sleep(REST_S)
            now = time.monotonic()
            for connection, _ in self._poll.poll(0):
                self._step(connection, now)
            if now - looked_at >= LOOK_S:
                looked_at = now
                self._look(now)

    def _look(self, now: float) -> None:
        with self._lock:
            idle = [connection for connection, turn in self._turns.items() if now - turn.looked_at >= LOOK_S]
        for connection in idle:
            self._step(connection, now)

    def _step(self, connection: int, now: float) -> None:
        turn = self._turns.get(connection)
        if turn is None:
            return
        turn.looked_at = now
        try:
            next(turn.steps)
        except StopIteration:
            self._end(connection, turn)
        except BaseException as fault:  # noqa: BLE001 - it is its reader's, who decides; the others go on
            turn.fault = fault
            self._end(connection, turn)

    def _end(self, connection: int, turn: _Turn) -> None:
        self._poll.unregister(connection)
        with self._lock:
            del self._turns[connection]
        turn.over.set()
