"""What gui and the jobs process say to each other (see `wire` for how). A job is known by its number, which gui gives."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.base.messages import Hello, Load, Ping, Pong, Quit
from scc_wall.base.wire import vocabulary

# gui -> jobs


@dataclass(frozen=True, slots=True)
class MakeClip:
    """Make a clip of a camera's time-lapse pictures.

    camera: its id, whose folder holds them; title: what is written on the pictures beside their moment; first, last: days
    (2026-11-30, WIB) the pictures are from, empty: from the first, to the last one; fps: pictures a second.
    """

    job: int
    camera: str
    title: str
    first: str
    last: str
    fps: int


@dataclass(frozen=True, slots=True)
class CancelJob:
    """Leave a job undone; what was made of it so far goes."""

    job: int


# jobs -> gui


@dataclass(frozen=True, slots=True)
class JobReport:
    """How far the present job is: so many steps done of so many; job 0: there is none. Four times a second."""

    job: int
    done: int
    of: int


@dataclass(frozen=True, slots=True)
class JobEnded:
    """A job's end.

    file: what was made, within the site; empty: nothing. reason: a catalogue key that says why not, empty where it was made or
    cancelled; detail: what the sentence of that key names. steps: pictures in the clip; skipped: those that could not be read.
    """

    job: int
    file: str
    reason: str
    detail: str
    steps: int
    skipped: int


TO_JOBS = vocabulary((Ping, Quit, MakeClip, CancelJob))
FROM_JOBS = vocabulary((Hello, Pong, Load, JobReport, JobEnded))
