"""All workers of one wall: one feeds process and as many players as the panes need; watched and replaced.

A player that dies is replaced and told of its panes again by whoever hears `players_lost`; no camera notices. While a worker is
being replaced, what is sent to it is dropped: its successor is told everything anew.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scc_wall.base.clock import Clock
from scc_wall.workers.care import JOB, WORKER, Care
from scc_wall.workers.heard import Heard, Listener, Watch, pass_on
from scc_wall.workers.starved import Silence
from scc_wall.workers.worker import Worker, WorkerLost

FEEDS = -1
"""The place of the feeds process; players have 0, 1, 2, ..."""

DEVICES = -2
"""The place of the devices process."""

JOBS = -3
"""The place of the jobs process, which is there while there is work for it."""

_ROLES = {FEEDS: "feeds", DEVICES: "devices", JOBS: "jobs"}
"""Places whose workers are no players."""

RETRY_START_S = 0.5
"""Pause before a start that failed outright is tried again."""

LOOK_AT_MEMORY_S = 1.0

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Post:
    """A place for a worker: who is there now (None while its successor waits), and what is known of the place."""

    role: str
    worker: Worker | None
    care: Care
    start_at: float = 0.0
    silence: Silence = field(default_factory=Silence)

    def hangs(self, now: float, pid: int) -> bool:
        """Return whether its worker must be killed for its silence."""
        return self.care.hangs(now, self.silence.excuse_s(self.care.silent_s(now), pid))


class Crew:
    """The workers; everything is called from the thread of the event loop."""

    def __init__(
        self, heard: Heard, watch: Watch, clock: Clock, logs: Path, arguments: Mapping[str, Sequence[str]], memory_mib: int = 0
    ) -> None:
        """Start with nobody. arguments: by role; memory_mib: what each worker may take, 0 for the usual limit of its role."""
        self._heard, self._watch, self._clock = heard, watch, clock
        self._logs, self._usual, self._memory_mib = logs, arguments, memory_mib
        self._look_at_memory = 0.0
        self._posts: dict[int, _Post] = {}
        self._dying: list[Worker] = []
        self._listeners: dict[int, Listener] = {}
        self._arguments: dict[int, tuple[str, ...]] = {}

    def listen(self, place: int, listener: Listener, arguments: Sequence[str] = ()) -> None:
        """Have what the worker of a place says told to somebody of its own instead of to all; before it is started."""
        self._listeners[place], self._arguments[place] = listener, tuple(arguments)

    def start(self, place: int) -> None:
        """Start the worker of a place (FEEDS, DEVICES, JOBS, or a player's number) unless it is there."""
        if place not in self._posts:
            role = _ROLES.get(place, "player")
            self._posts[place] = _Post(role, None, Care(self._clock(), rules=JOB if place == JOBS else WORKER))
            self._fill(place)

    def is_up(self, place: int) -> bool:
        """Return whether that place has a worker at this moment."""
        return self._posts[place].worker is not None

    def send(self, place: int, message: object, fds: tuple[int, ...] = ()) -> None:
        """Send a message to a place's worker and give away `fds`; dropped while there is none."""
        worker = self._posts[place].worker
        if worker is not None:
            worker.send(message, fds)
        else:
            _close(fds)

    def tick(self) -> None:
        """Hear everybody, kill who hangs, start who is due, send on what waits; to be called a few times a second.

        Hearing comes first: after a stall of our own thread the words of healthy workers wait here, unheard.
        """
        for place, post in tuple(self._posts.items()):
            if post.worker is not None:
                self._listen(place, post.worker)
        now = self._clock()
        looks = now >= self._look_at_memory
        if looks:
            self._look_at_memory = now + LOOK_AT_MEMORY_S
        for place, post in tuple(self._posts.items()):
            if post.worker is None:
                if now >= post.start_at:
                    self._start_again(place)
            elif post.hangs(now, post.worker.pid):
                log.warning("%s %d hangs and is replaced", post.role, post.worker.pid)
                self._lose(place)
            elif looks and (excess := post.worker.excess()):
                log.warning("%s %d takes %s and is replaced", post.role, post.worker.pid, excess)
                self._lose(place)
            else:
                post.worker.flush()
        self._dying = [worker for worker in self._dying if not worker.is_over]

    def release(self, place: int) -> None:
        """End the worker of a place for which there is no more work; `start` fills it again."""
        post = self._posts.pop(place, None)
        if post is not None and post.worker is not None:
            self._watch.remove(post.worker.fileno())
            post.worker.kill()  # it has nothing in hand that could be lost
            self._dying.append(post.worker)

    def replace(self, place: int) -> None:
        """Kill a worker that does not do what it was asked to, and start its successor."""
        if self._posts[place].worker is not None:
            self._lose(place)

    def failing(self) -> list[Path]:
        """Return the logs of workers that die again and again, or never get as far as a first word.

        Of those without which no camera is shown or moved: a job that fails tells its own trouble.
        """
        return [self._log_of(place) for place, post in self._posts.items() if post.care.is_failing and place != JOBS]

    def processes(self) -> list[tuple[str, int]]:
        """Return role and process number of every worker that runs."""
        return [(post.role, post.worker.pid) for post in self._posts.values() if post.worker is not None]

    def end(self, limit_s: float) -> None:
        """Ask all to end, wait so long for them together, kill who is still there."""
        workers = [post.worker for post in self._posts.values() if post.worker is not None]
        for worker in workers:
            self._watch.remove(worker.fileno())
            worker.quit()
        until = self._clock() + limit_s
        for worker in workers:
            worker.wait(max(0.0, until - self._clock()))
        for worker in self._dying:
            worker.wait(0.0)
        self._posts.clear()
        self._dying.clear()

    def _fill(self, place: int) -> None:
        post = self._posts[place]
        arguments = self._arguments.get(place) or self._usual.get(post.role, ())
        path = self._log_of(place)
        try:
            worker = Worker(post.role, arguments, path, self._memory_mib)
        except OSError as error:  # no memory, no disk, no more processes: as if it had died at once
            log.warning("%s cannot be started (%s)", path.stem, error.strerror)
            post.care = post.care.restarted(self._clock()).died(self._clock())
            post.start_at = self._clock() + max(RETRY_START_S, post.care.pause_s)
            return
        post.worker = worker
        post.care = post.care.restarted(self._clock())
        self._watch.add(worker.fileno(), lambda: self._listen(place, worker))

    def _log_of(self, place: int) -> Path:
        return self._logs / (f"{_ROLES[place]}.log" if place in _ROLES else f"player-{place}.log")

    def _listen(self, place: int, worker: Worker) -> None:
        post = self._posts.get(place)
        if post is None or post.worker is not worker:
            return
        try:
            received = worker.receive()
        except WorkerLost as lost:
            log.warning("%s %d is gone (%s)", post.role, worker.pid, lost)
            self._lose(place)
            return
        if received:
            post.care = post.care.heard(self._clock())
        for one in received:
            if post.worker is not worker:  # it was replaced for what it said before: its other words are void
                return
            if place in self._listeners:
                self._listeners[place].said(one.message)
            else:
                pass_on(self._heard, one.message)

    def _lose(self, place: int) -> None:
        post = self._posts[place]
        worker, now = post.worker, self._clock()
        if worker is None:
            return
        self._watch.remove(worker.fileno())
        worker.kill()
        self._dying.append(worker)
        post.worker = None
        post.care = post.care.died(now)
        post.start_at = now + post.care.pause_s
        if place in self._listeners:
            self._listeners[place].lost()
        elif post.role == "player":
            self._heard.player_lost(place)
        if post.care.pause_s == 0.0:
            self._start_again(place)

    def _start_again(self, place: int) -> None:
        self._fill(place)
        if self._posts[place].worker is None:
            return
        if place in self._listeners:
            self._listeners[place].restarted()
        elif place == FEEDS:
            self._heard.feeds_restarted()
        else:
            self._heard.player_restarted(place)


def _close(fds: tuple[int, ...]) -> None:
    for fd in fds:
        os.close(fd)
