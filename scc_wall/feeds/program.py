"""The feeds process: one loop that listens to gui, and a thread for each stream."""

from __future__ import annotations

import logging
import os
import select
import socket
import threading
import time
from urllib.parse import urlsplit

from scc_wall.base.channel import Channel, PeerGone, Received
from scc_wall.base.feed_messages import (
    AttachPane,
    CatchUpPane,
    CloseFeed,
    DetachPane,
    FastPane,
    FeedReports,
    HoldPane,
    MutePane,
    OpenFeed,
    PaneClocks,
    PaneJoined,
    PaneOutgrown,
    RetryFeed,
    TakeSnapshot,
    ThinPane,
    TunePane,
)
from scc_wall.base.load import OwnLoad
from scc_wall.base.messages import TO_FEEDS, Hello, Ping, Pong, Quit
from scc_wall.base.shared_end import SharedEnd
from scc_wall.feeds.gate import Gates
from scc_wall.feeds.joins import Joins
from scc_wall.feeds.login import Login
from scc_wall.feeds.opening import Opener, Target
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.reader import Reader
from scc_wall.feeds.shared_reading import SharedReading
from scc_wall.feeds.snapshots import take_snapshot
from scc_wall.feeds.switchboard import Switchboard
from scc_wall.feeds.tls import Trust

REPORT_S = 0.25
MEND_REPORTS = 4
"""In every fourth report is looked whether a thread has ended: that asks the system for each."""

LOOK_S = 0.01
"""How often is looked whether a new player has begun to read; what is not noticed in time is its delay."""

LEAVE_S = 1.5
"""How long the end of the process waits for the cameras to be told."""

log = logging.getLogger("scc_wall.feeds")


class Feeds:
    """What the feeds process holds: readers, routes and the wire to gui."""

    def __init__(self, channel: Channel, pid: int, opener: Opener) -> None:
        self._channel, self._opener = channel, opener
        self._gui = SharedEnd(channel, threading.Lock())
        self._board = Switchboard(
            time.monotonic,
            lambda pane, feed, at: self._gui.tell(PaneJoined(pane, feed, int(1000 * at))),
            lambda pane, jpeg: self._gui.tell(PaneOutgrown(pane, jpeg)),
        )
        self._gates, self._shared = Gates(), SharedReading()
        self._readers: dict[str, Reader] = {}
        self._joins = Joins(os.cpu_count() or 1)
        self._poll = select.epoll()
        self._reports = 0
        self._load = OwnLoad("feeds", pid, time.monotonic(), time.process_time())
        self._gui.tell(Hello("feeds", pid))

    def run(self) -> None:
        """Serve gui until it says Quit or is gone."""
        self._poll.register(self._channel, select.EPOLLIN)
        next_report = 0.0
        try:
            while True:
                now = time.monotonic()
                if now >= next_report:
                    self._load.woke(next_report or now, now)
                    next_report = now + REPORT_S
                    self._report(now)
                for fd, _ in self._poll.poll(self._wait_s(next_report)):
                    if fd != self._channel.fileno():
                        self._board.flush(fd)
                    elif self._listen():
                        return
                self._join()
        except PeerGone as gone:
            log.info("gui is gone (%s)", gone)
        finally:
            self._leave_all()

    def _wait_s(self, next_report: float) -> float:
        """Return how long there is nothing to do if nobody comes."""
        now = time.monotonic()
        return max(0.0, min(next_report - now, LOOK_S if self._board.has_unread() else REPORT_S, self._joins.wait_s(now)))

    def _join(self) -> None:
        """Have panes join whose turn it is."""
        now = time.monotonic()
        if self._joins.wait_s(now) <= 0:
            turns = self._joins.take(now, self._board.outlook)
            for pane, feed in turns.at_key.items():
                self._board.tune(pane, feed, at_key=True)
            for pane, feed in turns.at_once.items():
                self._board.tune(pane, feed)

    def _listen(self) -> bool:
        """Do what gui says; return whether it says that this is the end."""
        for received in self._channel.receive():
            if isinstance(received.message, Quit):
                return True
            self._carry_out(received)
        return False

    def _report(self, now: float) -> None:
        self._reports += 1
        if self._reports % MEND_REPORTS == 0:
            for reader in self._readers.values():
                reader.mend(now)
        self._gui.report(lambda: FeedReports(tuple(reader.report(now) for reader in self._readers.values())))
        if self._load.is_due(now):
            self._gui.tell(self._load.tell(now, time.process_time(), *self._board.pressure()))
            self._gui.tell(PaneClocks(self._board.clocks()))

    def _carry_out(self, received: Received) -> None:
        match received.message:
            case OpenFeed() as wanted:
                self._open(wanted)
            case CloseFeed(feed):
                self._close(feed)
            case RetryFeed(feed) if feed in self._readers:
                self._readers[feed].retry()
            case AttachPane(pane, jpeg):
                self._attach(pane, received.fds[0], jpeg=jpeg)
            case DetachPane(pane):
                self._joins.drop(pane)
                self._board.detach(pane)
            case TunePane(pane, feed):
                self._tune(pane, feed)
            case TakeSnapshot(feed=feed) as asked:
                take_snapshot(asked, received.fds[0], *self._board.newest(feed), self._gui.tell)
            case Ping(count):
                self._gui.tell(Pong(count))
            case _:
                self._tend(received.message)

    def _tend(self, message: object) -> None:
        """Do what gui says about how a pane gets its pictures."""
        match message:
            case ThinPane(pane, keys_only):
                self._board.thin(pane, keys_only=keys_only)
            case FastPane(pane, earlier_ms):
                self._board.hasten(pane, earlier_ms / 1000)
            case MutePane(pane):
                self._joins.drop(pane)
                self._board.mute(pane)
            case HoldPane(pane, held):
                self._board.hold(pane, held=held)
            case CatchUpPane(pane, by_ms):
                self._board.catch_up(pane, by_ms / 1000)

    def _tune(self, pane: str, feed: str) -> None:
        if feed:
            self._joins.ask(pane, feed, time.monotonic())
        else:
            self._joins.drop(pane)
            self._board.tune(pane, "")

    def _attach(self, pane: str, fd: int, *, jpeg: bool) -> None:
        """Take a pane's pipe; edge-triggered, it wakes the loop when its player has read from a full one, or is gone."""
        pipe = PanePipe(fd, jpeg=jpeg)
        self._poll.register(pipe, select.EPOLLOUT | select.EPOLLET)
        self._board.attach(pane, pipe)

    def _open(self, wanted: OpenFeed) -> None:
        if wanted.feed in self._readers:
            return
        login = Login(wanted.user, wanted.password)
        host = wanted.host or urlsplit(wanted.url).netloc
        self._board.open_feed(wanted.feed)
        target = Target(wanted.feed, wanted.url, login, wanted.transport, host, wanted.interval_ms / 1000)
        reader = Reader(target, self._opener, self._gates, self._board, self._shared)
        self._readers[wanted.feed] = reader
        reader.start()

    def _close(self, feed: str) -> None:
        self._board.close_feed(feed)
        reader = self._readers.pop(feed, None)
        if reader is not None:
            reader.end()

    def _leave_all(self) -> None:
        readers = tuple(self._readers.values())
        for reader in readers:
            reader.end()
        until = time.monotonic() + LEAVE_S
        for reader in readers:
            reader.join(max(0.0, until - time.monotonic()))
        self._board.close()
        self._poll.close()
        self._channel.close()


def run(sock: socket.socket, pid: int, clips: str, ca_file: str) -> None:
    """Run the feeds process on its end of the wire. clips: the site's folder of clips; ca_file: whom it trusts (see `tls`)."""
    Feeds(Channel(sock, TO_FEEDS), pid, Opener(Trust(ca_file), clips)).run()
