"""Commands about time-lapse pictures of a camera, and about the jobs that take long, as making a clip of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class StartTimelapse:
    """Take a picture of a camera every so many minutes from now on, until its folder holds so many gigabytes."""

    verb: ClassVar[str] = "timelapse start"
    tells: ClassVar[bool] = False
    camera: str
    minutes: int = 10
    limit_gb: int = 5


@dataclass(frozen=True, slots=True)
class StopTimelapse:
    """Take no more pictures of a camera; those that are there stay."""

    verb: ClassVar[str] = "timelapse stop"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class ListTimelapse:
    """Tell which cameras have a time-lapse, and what became of it so far."""

    verb: ClassVar[str] = "timelapse list"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class MakeTimelapseClip:
    """Begin to make a clip of a camera's pictures, of some days (2026-11-30) or all; tells the job's number."""

    verb: ClassVar[str] = "timelapse clip"
    tells: ClassVar[bool] = True
    camera: str
    first: str = ""
    last: str = ""
    fps: int = 25


@dataclass(frozen=True, slots=True)
class ListJobs:
    """Tell the jobs that go on, wait, or have ended since the wall was started."""

    verb: ClassVar[str] = "jobs list"
    tells: ClassVar[bool] = True


@dataclass(frozen=True, slots=True)
class CancelJob:
    """Leave a job undone, by its number."""

    verb: ClassVar[str] = "jobs cancel"
    tells: ClassVar[bool] = False
    job: int


TimelapseCommand = StartTimelapse | StopTimelapse | ListTimelapse | MakeTimelapseClip | ListJobs | CancelJob
