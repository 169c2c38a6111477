"""What processes cost, read from /proc: CPU seconds, and memory where what is shared counts once.

Read by ourselves and not by psutil: two files a process are enough, and the bench then needs no package more.
"""

from __future__ import annotations

import os
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_PROC = Path("/proc")
_TICKS = os.sysconf("SC_CLK_TCK")


def parse_stat(text: str) -> tuple[int, int]:
    """Return parent and CPU ticks of /proc/PID/stat (proc(5)); the name in it may hold spaces and brackets."""
    fields = text.rpartition(")")[2].split()
    return int(fields[1]), int(fields[11]) + int(fields[12])


def parse_memory(text: str) -> int:
    """Return the proportional memory (PSS) in /proc/PID/smaps_rollup, in KiB."""
    return next((int(line.split()[1]) for line in text.splitlines() if line.startswith("Pss:")), 0)


def family(roots: Iterable[int]) -> dict[int, float]:
    """Return CPU seconds so far of these processes and all their descendants that live."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for folder in _PROC.iterdir():
        if folder.name.isdigit() and (text := _read(folder / "stat")):
            parents[int(folder.name)], ticks[int(folder.name)] = parse_stat(text)
    return {pid: ticks[pid] / _TICKS for pid in descendants(roots, parents) if pid in ticks}


def descendants(roots: Iterable[int], parents: Mapping[int, int]) -> set[int]:
    """Return the roots and everything below them; parents: process -> its parent."""
    children: dict[int, list[int]] = defaultdict(list)
    for pid, parent in parents.items():
        children[parent].append(pid)
    found: set[int] = set()
    waiting = list(roots)
    while waiting:
        pid = waiting.pop()
        if pid not in found:
            found.add(pid)
            waiting += children[pid]
    return found


def spent(before: Mapping[int, float], after: Mapping[int, float]) -> float:
    """Return the CPU seconds between two looks; a process that ended between them is not counted."""
    return sum(seconds - before.get(pid, 0.0) for pid, seconds in after.items())


@dataclass(frozen=True, slots=True)
class Meter:
    """CPU seconds so far, at a moment: of each process by family, of everything of ours, and of the whole machine."""

    at: float
    families: Mapping[str, Mapping[int, float]]
    ours: Mapping[int, float]
    machine: float


def read_meter(families: Mapping[str, Sequence[int]]) -> Meter:
    """Look at families of processes, each given by its roots."""
    roots = [pid for pids in families.values() for pid in pids]
    return Meter(
        time.monotonic(),
        {name: family(pids) for name, pids in families.items()},
        family([os.getpid(), *roots]),
        parse_busy(_read(_PROC / "stat")) / _TICKS,
    )


def percents(before: Meter, after: Meter) -> dict[str, float]:
    """Return CPU in percent of one core: of each family, of `bench` (the rest of ours) and of `others` on this machine."""
    lasted = after.at - before.at
    in_families = {pid for seconds in after.families.values() for pid in seconds}
    found = {name: spent(before.families[name], seconds) for name, seconds in after.families.items()}
    found["bench"] = spent(before.ours, {pid: one for pid, one in after.ours.items() if pid not in in_families})
    found["others"] = max(0.0, after.machine - before.machine - spent(before.ours, after.ours))
    return {name: 100 * seconds / lasted for name, seconds in found.items()}


def parse_busy(text: str) -> int:
    """Return the ticks all cores have worked, of /proc/stat (proc(5)): everything but idle and waiting for a disk."""
    ticks = [int(word) for word in text.split("\n", 1)[0].split()[1:9]]
    return sum(ticks) - ticks[3] - ticks[4]


def memory_mb(pids: Iterable[int]) -> float:
    """Return the memory of processes in MiB."""
    return sum(parse_memory(_read(_PROC / str(pid) / "smaps_rollup")) for pid in pids) / 1024


def _read(path: Path) -> str:
    """Return a file of /proc, "" where its process has just ended."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, ProcessLookupError, PermissionError):
        return ""
