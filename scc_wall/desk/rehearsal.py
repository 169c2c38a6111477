"""A rehearsal: what of an event plan is to be tried, when a stream passes, and what is reported. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed

PICTURES = 2
"""New pictures that a stream must bring: one alone may be the last of a frozen session."""
SETTLE_S = 2.0
"""A stream that waits or was refused is tried again first; what its report says before that is old."""
SILENCE_S = 12.0
"""So long a session may bring no picture, or four times the usual time between two."""
LIMIT_S = 30.0
"""After so long the best that can be said is that the camera does not answer."""
TRIES = {"feed.silent": 1, "feed.busy": 4}
"""After how many failures in a row a reason counts; others after two: a single one may be a hiccup."""
USUAL_TRIES = 2


class Kind(StrEnum):
    """What was tried."""

    PHASE = "phase"
    """A phase as such: its layouts are there and every tile has a place and a line that carries it."""
    STREAM = "stream"
    PRESET = "preset"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to try. camera: empty for a phase; what: the stream, the preset, or the layout; phases: numbers from 1."""

    kind: Kind
    camera: str
    what: str
    phases: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """A check that failed, and why."""

    check: Check
    why: Trouble


@dataclass(frozen=True, slots=True)
class PhaseLine:
    """A phase as the report names it; at: when it is due, None without a time."""

    number: int
    name: str
    at: datetime | None
    layouts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A rehearsal's outcome. title, phases, names: of plan and cameras for people; cancelled: it was ended early.

    done, of: how many checks were made of how many; ended: None while it goes on.
    """

    plan: str
    title: str
    began: datetime
    ended: datetime | None
    done: int
    of: int
    cancelled: bool
    phases: tuple[PhaseLine, ...]
    contacts: tuple[tuple[str, str], ...]
    names: Mapping[str, str]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """A stream that is being tried. since: from when on; pictures: it had at the first look, None before that.

    silent_since: since when its session, or the absence of one, has brought no picture; sessions: it had at the first look.
    """

    since: float
    pictures: int | None = None
    silent_since: float = 0.0


def judge(trial: Trial, report: FeedReport | None, now: float) -> tuple[Trial, bool, Trouble | None]:
    """Return the trial after a report, whether it is over, and why it failed (None: it passed)."""
    waited = now - trial.since
    if report is None:
        return trial, waited > LIMIT_S, Trouble("event.no_word") if waited > LIMIT_S else None
    if trial.pictures is None:
        trial = replace(trial, pictures=report.pictures, silent_since=now)
    new = report.pictures - (trial.pictures or 0)
    if new < 0:  # opened anew meanwhile
        trial, new = replace(trial, pictures=0, silent_since=now), report.pictures
    if new >= PICTURES:
        return trial, True, None
    if waited < SETTLE_S:
        return trial, False, None
    why = _failure(trial, report, now)
    return trial, why is not None, why


def _failure(trial: Trial, report: FeedReport, now: float) -> Trouble | None:
    if report.phase == "refused":
        return Trouble(report.reason or "feed.denied")
    if report.phase == "waiting" and report.attempt >= TRIES.get(report.reason, USUAL_TRIES):
        return Trouble("event.no_pictures" if report.reason == "feed.silent" else report.reason or "event.no_word")
    if report.phase == "playing" and now - trial.silent_since > max(SILENCE_S, 4 * report.interval_ms / 1000):
        return Trouble("event.no_pictures")
    if now - trial.since > LIMIT_S:
        return Trouble(report.reason or "event.no_word")
    return None


def stream_checks(shown: Sequence[Iterable[Feed]]) -> tuple[Check, ...]:
    """Return a check for each stream, once. shown: what each phase shows, in the plan's order."""
    phases: dict[Feed, list[int]] = {}
    for number, feeds in enumerate(shown, 1):
        for feed in dict.fromkeys(feeds):
            phases.setdefault(feed, []).append(number)
    return tuple(Check(Kind.STREAM, feed.camera, feed.stream.value, tuple(numbers)) for feed, numbers in phases.items())


def preset_checks(asked: Sequence[Iterable[tuple[str, str]]]) -> tuple[Check, ...]:
    """Return a check for each camera's preset, once. asked: camera and preset by phase."""
    phases: dict[tuple[str, str], list[int]] = {}
    for number, wishes in enumerate(asked, 1):
        for wish in dict.fromkeys(wishes):
            phases.setdefault(wish, []).append(number)
    return tuple(Check(Kind.PRESET, camera, preset, tuple(numbers)) for (camera, preset), numbers in phases.items())
