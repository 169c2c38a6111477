"""Room on the disks a site writes to, and whether a time service keeps the clock; both are for a thread beside the GUI's."""

from __future__ import annotations

import ctypes
import shutil
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from scc_wall.desk.machine_health import ClockState, DiskRoom

_TIMEX_BYTES = 256
"""More than `struct timex` has (adjtimex(2): 208)."""
_TIME_ERROR = 5
"""What adjtimex answers for a clock that nobody keeps."""


def disk_rooms(places: Iterable[Path]) -> tuple[DiskRoom, ...]:
    """Return the room on each disk that some folders are on, once; folders that are not there (yet) are left out."""
    found: dict[int, DiskRoom] = {}
    for place in places:
        try:
            device, usage = place.stat().st_dev, shutil.disk_usage(place)
        except OSError:
            continue
        found.setdefault(device, DiskRoom(str(place), usage.free, usage.total))
    return tuple(found.values())


def clock_state() -> ClockState:
    """Return whether the clock is kept by a time service, as Linux' kernel knows it; unknown elsewhere."""
    if not sys.platform.startswith("linux"):
        return ClockState.UNKNOWN
    try:
        told = ctypes.CDLL(None, use_errno=True).adjtimex(ctypes.create_string_buffer(_TIMEX_BYTES))  # modes 0: only a question
    except (OSError, AttributeError):
        return ClockState.UNKNOWN
    if told < 0:
        return ClockState.UNKNOWN
    return ClockState.ALONE if told == _TIME_ERROR else ClockState.SYNCHRONISED


def steady_clock() -> float:
    """Return seconds that only grow and count the machine's sleep too, where the system has such a clock."""
    return time.clock_gettime(time.CLOCK_BOOTTIME) if hasattr(time, "CLOCK_BOOTTIME") else time.monotonic()
