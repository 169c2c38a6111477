"""The present moment by every clock the machine has."""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

from scc_wall.access.chain import Stamp


def stamp_now() -> Stamp:
    """Return the present moment."""
    return Stamp(time.time_ns() // 1_000_000, time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000, boot_id())


@cache
def boot_id() -> str:
    """Return what names this start of the machine, empty where the system does not tell."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
