"""Keeps one stream connected: a thread that reads it, and comes back by the rules when it ends.

`_run` loops, `_run_once` fails (moonfire-nvr, streamer.rs). Rules: DESIGN.md section 6.
"""

from __future__ import annotations

import random
import threading
import time
from collections import deque
from statistics import median
from typing import TYPE_CHECKING

from scc_wall.base.feed_messages import FeedReport
from scc_wall.feeds.bit_rate import BitRate
from scc_wall.feeds.key_times import KeyTimes
from scc_wall.feeds.policy import WAITS_FOR_A_PERSON, Standing
from scc_wall.feeds.rtsp_session import RtspSession
from scc_wall.feeds.sender_clock import SenderClock
from scc_wall.feeds.session import Kind, SessionEnded
from scc_wall.feeds.source_clock import SourceClock
from scc_wall.feeds.two_clocks import TwoClocks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scc_wall.feeds.gate import Gates
    from scc_wall.feeds.opening import Opener, Target
    from scc_wall.feeds.picture import Picture
    from scc_wall.feeds.session import Session
    from scc_wall.feeds.shared_reading import SharedReading
    from scc_wall.feeds.switchboard import Switchboard

INTERVALS = 15


class Reader:
    """One stream's thread and what can be told of it; `report` may be asked from any thread."""

    def __init__(self, target: Target, opener: Opener, gates: Gates, board: Switchboard, shared: SharedReading) -> None:
        self._target, self._opener, self._shared = target, opener, shared
        self._camera = target.feed.rpartition("/")[0]
        self._gates = gates
        self._board = board
        self._ended = threading.Event()
        self._again = threading.Event()
        self._standing = Standing()
        self._pictures = self._sessions = 0
        self._first_at: float | None = None
        self._last_at = 0.0
        self._gaps: deque[float] = deque(maxlen=INTERVALS)
        self._keys, self._rate = KeyTimes(), BitRate()
        self._kind = Kind("", 0, 0)
        self._lag_s = 0.0
        self._sender = SenderClock()
        self._security = ""
        self._thread = self._new_thread()

    def start(self) -> None:
        """Begin to connect."""
        self._thread.start()

    def end(self) -> None:
        """Ask the thread to leave the camera; it does so at the next picture or limit."""
        self._ended.set()
        self._again.set()

    def retry(self) -> None:
        """Try now, if it waits or was refused; if it plays, take its pictures for as new as they can be."""
        self._sender.forget()
        self._again.set()

    def join(self, limit_s: float) -> None:
        """Wait for the thread's end, so long at the most."""
        self._thread.join(limit_s)

    def mend(self, now: float) -> None:
        """Go on, after a pause, when a fault of ours has ended the thread: one odd camera must not cost the others anything."""
        if self._thread.is_alive() or self._ended.is_set():
            return
        self._standing = self._standing.ended("garbage", None, now, 1.0)
        self._thread = self._new_thread()
        self._thread.start()

    def report(self, now: float) -> FeedReport:
        """Return how it is doing."""
        standing = self._standing
        return FeedReport(
            feed=self._target.feed,
            phase=standing.phase,
            reason=f"feed.{standing.reason}" if standing.reason else "",
            attempt=standing.attempt,
            retry_ms=max(0, int(1000 * (standing.retry_at - now))) if standing.phase == "waiting" else -1,
            pictures=self._pictures,
            age_ms=max(0, int(1000 * (now - self._last_at))) if self._pictures else -1,
            interval_ms=int(1000 * median(tuple(self._gaps))) if self._gaps else 0,
            lag_ms=int(1000 * self._lag_s),
            codec=self._kind.codec,
            width=self._kind.width,
            height=self._kind.height,
            sessions=self._sessions,
            security=self._security,
            held=self._kind.held,
            key_interval_ms=self._keys.interval_ms,
            kbps=self._rate.kbps,
        )

    def _new_thread(self) -> threading.Thread:
        return threading.Thread(target=self._run, name=self._target.feed, daemon=True)

    def _run(self) -> None:
        while not self._ended.is_set():
            if self._standing.phase in {"waiting", "refused"} and self._rest():
                self._standing = self._standing.forgiven()
            if self._ended.is_set():
                return
            self._standing = self._standing.connecting()
            with self._gates.turn(self._target.feed, self._ended) as mine:
                if not mine:
                    return
                try:
                    reason, played_s = self._run_once()
                finally:
                    self._board.session_ended(self._target.feed)
            self._again.clear()  # who asked for a try while it was going on has had it
            now, chance = time.monotonic(), random.random()  # noqa: S311 - jitter
            busy = reason in WAITS_FOR_A_PERSON and self._gates.leavings.excuses(self._camera, now)
            self._standing = self._standing.ended(reason, played_s, now, chance, may_be_busy=busy)

    def _rest(self) -> bool:
        """Wait until the next try is due; return whether a person asked for it."""
        if self._standing.phase == "refused":
            return self._again.wait()
        return self._again.wait(max(0.0, self._standing.retry_at - time.monotonic()))

    def _run_once(self) -> tuple[str, float | None]:
        """Connect and read until the session ends; return why, and for how many seconds pictures came (None: none did)."""
        self._first_at = None
        before = self._sessions
        try:
            with self._gates.of(self._target.host).passing(self._ended) as mine:
                if not mine:
                    return "ended", None
                session = self._opener.open(self._target, self._ended)
            with session:
                self._sessions += 1
                self._security = session.security
                self._sender.session_begins()
                self._rate.clear()
                return self._play(session), None
        except SessionEnded as ended:
            first = self._first_at
            if first is None:
                self._opener.showed_nothing(self._target.feed, ended.reason)
            return ended.reason, None if first is None else self._last_at - first
        finally:
            if self._sessions > before:
                self._gates.leavings.left(self._camera, time.monotonic())

    def _play(self, session: Session) -> str:
        """Take pictures until the session ends, which it tells itself (SessionEnded), or is to end; return why in that case."""
        mixed: list[bool] = []
        steps = self._steps(session, mixed)
        if isinstance(session, RtspSession) and (connection := session.share()) is not None:
            try:
                self._shared.carry(connection, steps)
            finally:
                session.keep()
        else:
            for _ in steps:
                pass
        return "mixed" if mixed else "ended"

    def _steps(self, session: Session, mixed: list[bool]) -> Iterator[None]:
        """Take pictures and yield when there are none, until this reader is to end or two streams come mixed (noted)."""
        clock, clocks = SourceClock(), TwoClocks()
        for picture in session.steps() if isinstance(session, RtspSession) else session.pictures():
            if self._ended.is_set():
                return
            if picture is None:
                yield None
                continue
            if self._first_at is None:
                self._first_at = picture.at
            self._take(session.kind, clock, picture)
            if clock.jump is not None and clocks.jumped(*clock.jump, picture.at):
                mixed.append(True)
                return

    def _take(self, kind: Kind, clock: SourceClock, picture: Picture) -> None:
        due = picture.at if picture.source_s is None else clock.schedule(picture.source_s, picture.at)
        if picture.source_s is not None and picture.taken_s is not None:
            jumped, reported = clock.jump is not None, picture.reported
            times = picture.source_s, picture.taken_s, picture.at, clock.lag_s
            self._sender.seen(*times, jumped=jumped, reported=reported)
        if self._standing.phase == "playing":
            self._gaps.append(picture.at - self._last_at)
        else:
            self._standing = self._standing.playing()
        self._kind, self._lag_s = kind, clock.lag_s + self._sender.backlog_s
        self._last_at = picture.at
        self._pictures += 1
        self._rate.add(len(picture.data), picture.at)
        if picture.key:
            self._keys.note(picture.at if picture.source_s is None else picture.source_s)
        self._board.take(self._target.feed, kind, picture, due)
