"""What a process takes of the machine's memory, how much it may, and who is to go first when there is none left.

A leak is caught by two nets. The resident memory is looked at from outside, once a second: what the process really takes, and a
process over its limit is replaced in good order. The kernel's limit on data (RLIMIT_DATA) lies far above it, for a decoder that
a hostile picture makes ask for gigabytes between two looks. RLIMIT_AS would be of no use: it counts addresses, and libVLC's
threads reserve far more of them than they ever use; a cgroup needs rights that an ordinary user does not have everywhere.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

MIB = 1 << 20
USUAL_LIMIT_MIB: Mapping[str, int] = {"feeds": 3072, "player": 2048}
"""By role. A tile of 640 x 360 takes 11 MiB, a decoder of 4K up to 17 pictures of 12 MiB, twelve to a player; feeds
keep up to 16 MiB of pictures for each stream. So these are never reached by honest work of an ordinary wall."""
OTHER_LIMIT_MIB = 1024
SHARE = 0.4
"""No process may take more of the machine's memory, whatever its role: a wall on a small PC must not push itself out."""
DATA_FACTOR = 3
OOM_SCORE = "300"
"""Added to what the kernel reckons when memory is out: rather a player, which is replaced, than gui or the desktop."""

ALLOCATOR: Mapping[str, Mapping[str, str]] = {"feeds": {"MALLOC_ARENA_MAX": "2"}}
"""By role, what the C library's allocator is told. Feeds' threads hand pictures to each other, and with an arena for each
thread, which is glibc's rule, much of what is freed stays there: 36 cameras with a fault every 10 s grew by 20 MiB an hour,
all of it in the arenas, and no object of ours was left over. Other allocators do not know the word."""


def resident_mib(pid: int) -> int | None:
    """Return the MiB that a process really takes; None where the system does not tell or the process is gone."""
    try:
        pages = Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return None
    return int(pages) * os.sysconf("SC_PAGE_SIZE") // MIB


def limit_mib(role: str, wanted_mib: int = 0) -> int:
    """Return what a process of a role may take; wanted_mib: what the site wants, 0 for the usual limit."""
    if wanted_mib:
        return wanted_mib
    usual = USUAL_LIMIT_MIB.get(role, OTHER_LIMIT_MIB)
    return min(usual, int(_machine_mib() * SHARE)) if sys.platform == "linux" else usual


def bound(pid: int, limit: int) -> None:
    """Have the kernel refuse a child more than a multiple of its limit (MiB), and choose it early when memory is out."""
    if sys.platform != "linux":
        return
    import resource  # noqa: PLC0415 - not there on every system

    with suppress(OSError):  # it has ended already: whoever listens to it will notice
        most = DATA_FACTOR * limit * MIB
        resource.prlimit(pid, resource.RLIMIT_DATA, (most, most))
        Path(f"/proc/{pid}/oom_score_adj").write_text(OOM_SCORE, encoding="ascii")


def _machine_mib() -> int:
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // MIB
