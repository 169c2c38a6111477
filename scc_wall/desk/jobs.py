"""Long work as the desk shows it: what waits, how far the present job is, how the others ended. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from scc_wall.base.job_messages import JobEnded, MakeClip
from scc_wall.base.trouble import Trouble

TRIES = 3
"""How often a job is begun at the most: what ended its process twice ends it the third time, too."""
ENDED_KEPT = 50
"""Jobs that have ended and are still told."""


class JobState(StrEnum):
    """How a job is. lost: its process died again and again with it."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"
    LOST = "lost"


OPEN = frozenset({JobState.WAITING, JobState.RUNNING})


@dataclass(frozen=True, slots=True)
class Job:
    """One job. done, of: steps; file: what was made, in the site; why: why it failed; tries: how often it was begun."""

    wanted: MakeClip
    state: JobState = JobState.WAITING
    done: int = 0
    of: int = 0
    file: str = ""
    why: Trouble | None = None
    skipped: int = 0
    tries: int = 0

    @property
    def number(self) -> int:
        """Its number."""
        return self.wanted.job

    @property
    def is_open(self) -> bool:
        """Whether it has not ended."""
        return self.state in OPEN


Jobs = tuple[Job, ...]


def begun(jobs: Jobs) -> tuple[Jobs, Job | None]:
    """Return the jobs with the next one running, and that one; None where one runs already or none waits."""
    if any(job.state is JobState.RUNNING for job in jobs):
        return jobs, None
    following = next((job for job in jobs if job.state is JobState.WAITING), None)
    if following is None:
        return jobs, None
    running = replace(following, state=JobState.RUNNING, tries=following.tries + 1, done=0, of=0)
    return put(jobs, running), running


def interrupted(jobs: Jobs) -> Jobs:
    """Return the jobs after their process has died: what ran is begun anew, or given up after too many tries."""
    found: list[Job] = []
    for job in jobs:
        if job.state is not JobState.RUNNING:
            found.append(job)
        elif job.tries < TRIES:
            found.append(replace(job, state=JobState.WAITING))
        else:
            found.append(replace(job, state=JobState.LOST, why=Trouble("timelapse.job_lost", tries=job.tries)))
    return tuple(found)


def ended(jobs: Jobs, told: JobEnded) -> Jobs:
    """Return the jobs after the process has told how one ended; one that has ended already stays as it is."""
    job = find(jobs, told.job)
    if job is None or not job.is_open:
        return jobs
    if told.file:
        return put(
            jobs, replace(job, state=JobState.DONE, file=told.file, done=told.steps, of=told.steps, skipped=told.skipped)
        )
    if told.reason:
        return put(jobs, replace(job, state=JobState.FAILED, why=Trouble(told.reason, detail=told.detail)))
    return put(jobs, replace(job, state=JobState.CANCELLED))


def find(jobs: Iterable[Job], number: int) -> Job | None:
    """Return the job of a number."""
    return next((job for job in jobs if job.number == number), None)


def put(jobs: Jobs, changed: Job) -> Jobs:
    """Return the jobs with one of them changed, or a new one at the end; the oldest that have ended go."""
    if find(jobs, changed.number) is None:
        jobs = (*jobs, changed)
    after = [changed if job.number == changed.number else job for job in jobs]
    over = [job for job in after if not job.is_open][:-ENDED_KEPT]
    return tuple(job for job in after if job not in over)
