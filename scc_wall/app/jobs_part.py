"""Long work at the running wall: one job after the other in the jobs process, which is there only while it has one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from scc_wall.base.clock import Clock
from scc_wall.base.job_messages import CancelJob, JobEnded, JobReport, MakeClip
from scc_wall.base.trouble import Trouble
from scc_wall.desk import jobs as held
from scc_wall.desk.jobs import Job, JobState
from scc_wall.workers.crew import JOBS, Crew

IDLE_S = 15.0
"""How long the process stays when there is nothing to do: the next job may be a moment away."""

log = logging.getLogger(__name__)


class JobsPart:
    """Everything is called on the GUI thread; a `Listener` of the crew's jobs process."""

    def __init__(self, crew: Crew, folder: Path, clock: Clock, ended: Callable[[Job], None]) -> None:
        """Begin without jobs. folder: the site; ended: told each job that has ended, once."""
        self._crew, self._clock, self._ended = crew, clock, ended
        self._numbers, self._unwanted = count(1), set[int]()
        self._is_started, self._busy_at = False, 0.0
        self.jobs: held.Jobs = ()
        crew.listen(JOBS, self, (str(folder.absolute()),))

    def add(self, make: Callable[[int], MakeClip]) -> Job:
        """Add a job, of the number that `make` gets, behind those that wait; it begins by itself."""
        job = Job(make(next(self._numbers)))
        self.jobs = held.put(self.jobs, job)
        self.tick()
        return job

    def cancel(self, number: int) -> None:
        """Leave a job undone; Trouble where there is none of that number, or it has ended."""
        job = held.find(self.jobs, number)
        if job is None or not job.is_open:
            raise Trouble("timelapse.no_job", number=number)
        if job.state is JobState.WAITING:
            self._end(replace(job, state=JobState.CANCELLED))
        else:
            self._unwanted.add(number)
            self._crew.send(JOBS, CancelJob(number))

    def tick(self) -> None:
        """Begin what waits, and end the process when there has been nothing to do for a while."""
        now = self._clock()
        if any(job.is_open for job in self.jobs):
            self._busy_at = now
            if not self._is_started:
                self._is_started = True
                self._crew.start(JOBS)
            self._begin()
        elif self._is_started and now - self._busy_at > IDLE_S:
            self._is_started = False
            self._crew.release(JOBS)

    # what the process says

    def said(self, message: object) -> None:
        """Take a message of the jobs process."""
        match message:
            case JobReport(number, done, of):
                job = held.find(self.jobs, number)
                if job is not None and job.state is JobState.RUNNING:
                    self.jobs = held.put(self.jobs, replace(job, done=done, of=of))
            case JobEnded():
                before = held.find(self.jobs, message.job)
                after = held.find(held.ended(self.jobs, message), message.job)
                if before is not None and after is not None and before.is_open:
                    self._end(after)
                self._begin()

    def lost(self) -> None:
        """Note that the process is gone: what it worked on is begun anew, or given up and said so."""
        running = [job.number for job in self.jobs if job.state is JobState.RUNNING]
        self.jobs = held.interrupted(self.jobs)
        for job in [job for job in self.jobs if job.number in running]:
            if job.number in self._unwanted:
                self._end(replace(job, state=JobState.CANCELLED, why=None))
            elif not job.is_open:
                self._end(job)
            else:
                log.warning("job %d was interrupted and is begun anew", job.number)

    def restarted(self) -> None:
        """Go on in a new process."""
        self._begin()

    # within

    def _begin(self) -> None:
        if not self._crew.is_up(JOBS):
            return  # its start is tried again, and told by `restarted`
        self.jobs, job = held.begun(self.jobs)
        if job is not None:
            self._crew.send(JOBS, job.wanted)

    def _end(self, job: Job) -> None:
        self._unwanted.discard(job.number)
        self.jobs = held.put(self.jobs, job)
        log.info("job %d is %s", job.number, job.state)
        self._ended(job)
