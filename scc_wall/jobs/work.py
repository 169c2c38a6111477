"""A job as its thread and the loop see it: how far it is, whether it is still wanted, how it ended."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from scc_wall.base.job_messages import JobEnded


@dataclass(slots=True)
class Work:
    """Written by the thread, read by the loop; `cancel` is the loop's. ended: set last, by the thread."""

    job: int
    done: int = 0
    of: int = 0
    ended: JobEnded | None = None
    _unwanted: threading.Event = field(default_factory=threading.Event)

    def cancel(self) -> None:
        """Have the thread leave it undone."""
        self._unwanted.set()

    @property
    def is_unwanted(self) -> bool:
        """Whether it is to be left undone."""
        return self._unwanted.is_set()
