"""When a session with each camera last ended: for a while after that, a refusal may only mean that it is busy."""

from __future__ import annotations

import threading

BUSY_AFTER_S = 10.0
"""Cameras answer 401 as "busy" for 3 to 4 s after a session's end (streaming.md section 4), whoever ended it; the try that is
refused may itself have waited for its turn."""


class Leavings:
    """The ends of sessions by camera, all its streams together; thread-safe. One end excuses one refusal."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: dict[str, float] = {}

    def left(self, camera: str, now: float) -> None:
        """Note that a session with a camera has ended."""
        with self._lock:
            self._ends[camera] = now

    def excuses(self, camera: str, now: float) -> bool:
        """Return whether a refusal may be that of a busy camera; the next one then counts."""
        with self._lock:
            end = self._ends.pop(camera, None)
        return end is not None and now - end <= BUSY_AFTER_S
