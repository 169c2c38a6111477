"""Commands about time-lapse pictures of a camera, and about the jobs that take long, as making a clip of them."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class StartTimelapse(Asked, verb="timelapse start"):
    """Take a picture of a camera every so many minutes from now on, until its folder holds so many gigabytes."""

    camera: str
    minutes: int = 10
    limit_gb: int = 5


@dataclass(frozen=True, slots=True)
class StopTimelapse(Asked, verb="timelapse stop"):
    """Take no more pictures of a camera; those that are there stay."""

    camera: str


@dataclass(frozen=True, slots=True)
class ListTimelapse(Asked, verb="timelapse list", tells=True):
    """Tell which cameras have a time-lapse, and what became of it so far."""


@dataclass(frozen=True, slots=True)
class MakeTimelapseClip(Asked, verb="timelapse clip", tells=True):
    """Begin to make a clip of a camera's pictures, of some days (2026-11-30) or all; tells the job's number."""

    camera: str
    first: str = ""
    last: str = ""
    fps: int = 25


@dataclass(frozen=True, slots=True)
class ListJobs(Asked, verb="jobs list", tells=True):
    """Tell the jobs that go on, wait, or have ended since the wall was started."""


@dataclass(frozen=True, slots=True)
class CancelJob(Asked, verb="jobs cancel"):
    """Leave a job undone, by its number."""

    job: int


TimelapseCommand = StartTimelapse | StopTimelapse | ListTimelapse | MakeTimelapseClip | ListJobs | CancelJob
