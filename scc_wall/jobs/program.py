"""The jobs process: one loop that listens to gui, and a thread that works on one job after the other."""

from __future__ import annotations

import logging
import select
import socket
import threading
import time
from collections import deque
from pathlib import Path

from scc_wall.base.channel import Channel, PeerGone
from scc_wall.base.job_messages import TO_JOBS, CancelJob, JobEnded, JobReport, MakeClip
from scc_wall.base.messages import Hello, Ping, Pong, Quit
from scc_wall.base.shared_end import SharedEnd
from scc_wall.base.wire import WireError
from scc_wall.jobs.make_clip import make_clip
from scc_wall.jobs.work import Work

REPORT_S = 0.25

log = logging.getLogger("scc_wall.jobs")


class Jobs:
    """What the jobs process holds: the wire to gui, the job that is worked on, and those that wait."""

    def __init__(self, channel: Channel, pid: int, site: Path) -> None:
        self._channel, self._site = channel, site
        self._gui = SharedEnd(channel, threading.Lock())
        self._waiting: deque[MakeClip] = deque()
        self._work: Work | None = None
        self._gui.tell(Hello("jobs", pid))

    def run(self) -> None:
        """Serve gui until it says Quit or is gone; what is being made then is left, and its leftover goes at the next job."""
        poll = select.poll()
        poll.register(self._channel, select.POLLIN)
        next_report = 0.0
        try:
            while True:
                now = time.monotonic()
                if now >= next_report:
                    next_report = now + REPORT_S
                    self._report()
                if poll.poll(max(0.0, next_report - time.monotonic()) * 1000) and self._listen():
                    return
        except (PeerGone, WireError) as gone:
            log.info("gui is gone (%s)", gone)
        finally:
            self._waiting.clear()
            if self._work is not None:
                self._work.cancel()
            self._channel.close()

    def _listen(self) -> bool:
        """Do what gui says; return whether it says that this is the end."""
        for received in self._channel.receive():
            match received.message:
                case Quit():
                    return True
                case MakeClip() as wanted:
                    self._waiting.append(wanted)
                    self._begin()
                case CancelJob(job):
                    self._cancel(job)
                case Ping(count):
                    self._gui.tell(Pong(count))
        return False

    def _cancel(self, job: int) -> None:
        if self._work is not None and self._work.job == job:
            self._work.cancel()
        elif any(one.job == job for one in self._waiting):
            self._waiting = deque(one for one in self._waiting if one.job != job)
            self._gui.tell(JobEnded(job, "", "", "", 0, 0))

    def _report(self) -> None:
        work = self._work
        if work is not None and work.ended is not None:
            self._gui.tell(work.ended)
            self._work = work = None
            self._begin()
            work = self._work
        self._gui.report(lambda: JobReport(work.job, work.done, work.of) if work is not None else JobReport(0, 0, 0))

    def _begin(self) -> None:
        if self._work is None and self._waiting:
            wanted = self._waiting.popleft()
            self._work = work = Work(wanted.job)
            threading.Thread(target=make_clip, args=(wanted, self._site, work), name=f"job {wanted.job}", daemon=True).start()


def run(sock: socket.socket, pid: int, site: Path) -> None:
    """Run the jobs process on its end of the wire."""
    Jobs(Channel(sock, TO_JOBS), pid, site).run()
