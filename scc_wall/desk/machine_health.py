"""The machine's own health: room on the disk and the clock, as alerts and as words on the strip."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.desk.alerts import Subject

MIB = 1 << 20
BETTER = 1.25
"""A disk is well again when it has so much more than the limit: a file more or less must not ring twice."""
JUMP_S = 2.0
"""A clock that is this far from where it should be was set by somebody; what a time service corrects is far slower."""
TOLD_S = 60.0
"""How long a jump counts as being so."""
UNSYNCHRONISED_S = 900.0
"""How long a clock may be on its own before it is told: after a start a time service needs minutes."""


class ClockState(StrEnum):
    """Whether a time service keeps the clock; unknown where the system does not tell."""

    SYNCHRONISED = "synchronised"
    ALONE = "alone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DiskRoom:
    """A disk. place: the folder of ours that is on it; free, whole: bytes an ordinary user may use, and all."""

    place: str
    free: int
    whole: int


def low_disks(rooms: Iterable[DiskRoom], low_before: Collection[str], limit_mb: int) -> frozenset[str]:
    """Return the folders whose disk has too little room. low_before: those that had, who must have a little more to be well."""
    limit = limit_mb * MIB
    return frozenset(room.place for room in rooms if room.free < limit * (BETTER if room.place in low_before else 1.0))


@dataclass(frozen=True, slots=True)
class ClockWatch:
    """The clocks' distance at the last look; jumped_at: when it changed at once (growing clock), jump_s: by what. Seconds."""

    offset: float | None = None
    jumped_at: float | None = None
    jump_s: float = 0.0


def watch_clock(before: ClockWatch, wall_s: float, steady_s: float) -> ClockWatch:
    """Return the watch after a look at both clocks: the time of day, and one that only grows and counts a sleep too."""
    offset = wall_s - steady_s
    if before.offset is None or abs(offset - before.offset) < JUMP_S:
        return ClockWatch(offset, before.jumped_at, before.jump_s)
    return ClockWatch(offset, steady_s, offset - before.offset)


def machine_troubles(low: Collection[str], state: ClockState, watch: ClockWatch, steady_s: float) -> dict[Subject, float]:
    """Return what is so of disk and clock, and for how many seconds it must be before it is told."""
    found = {Subject("disk", place): 0.0 for place in low}
    if state is ClockState.ALONE:
        found[Subject("clock")] = UNSYNCHRONISED_S
    if watch.jumped_at is not None and steady_s - watch.jumped_at < TOLD_S:
        found[Subject("clock_back" if watch.jump_s < 0 else "clock_ahead")] = 0.0
    return found
