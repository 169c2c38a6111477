"""Which player process a new pane's player runs in.

libVLC grows unsteady with many players in one process, and a crash takes all of a process's panes away; each process costs
memory and a start. So: as few processes as the limit allows, filled evenly.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

PLAYERS_PER_PROCESS = 12
"""Measured: 36 players in three processes show their last picture after 4.5 s, in one after 11.9 s."""


def assign(loads: Sequence[int], count: int, limit: int = PLAYERS_PER_PROCESS) -> tuple[int, ...]:
    """Return the process of each of `count` new panes: an index into `loads`, or beyond its end for a process to be started.

    loads: players that run in each process now; limit: players in a process at the most (a process above it gets none).
    """
    if limit < 1:
        raise ValueError(f"{limit} players per process")
    room = sum(max(0, limit - load) for load in loads)
    filled = [*loads, *[0] * ceil(max(0, count - room) / limit)]
    chosen = []
    for _ in range(count):
        index = min(range(len(filled)), key=lambda process: (filled[process], process))
        filled[index] += 1
        chosen.append(index)
    return tuple(chosen)
