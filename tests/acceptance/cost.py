"""What processes cost: CPU over a while, in percent of one core, and memory."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping

import psutil

Family = Callable[[], Iterable[psutil.Process]]


def cpu_percent(families: Mapping[str, Family], seconds: float) -> dict[str, float]:
    """Return each family's CPU over the same while; families are asked twice, as processes may come and go."""
    before = {name: _spent(family()) for name, family in families.items()}
    began = time.monotonic()
    time.sleep(seconds)
    lasted = time.monotonic() - began
    return {
        name: 100 * sum(spent - before[name].get(pid, 0.0) for pid, spent in _spent(family()).items()) / lasted
        for name, family in families.items()
    }


def memory_mb(processes: Iterable[psutil.Process]) -> float:
    """Return proportional memory (PSS: what is shared counts once) in MiB."""
    total = 0
    for process in processes:
        try:
            total += process.memory_full_info().pss
        except psutil.NoSuchProcess:
            continue
    return total / 2**20


def _spent(processes: Iterable[psutil.Process]) -> dict[int, float]:
    spent = {}
    for process in processes:
        try:
            times = process.cpu_times()
        except psutil.NoSuchProcess:
            continue
        spent[process.pid] = times.user + times.system
    return spent
