"""The wall's heartbeat: a byte down a pipe with each tick of the GUI thread, read by whoever watches the wall (see `watch`)."""

from __future__ import annotations

import os
from contextlib import suppress

BEAT, BYE = b".", b"!"


class Heartbeat:
    """The writing end. Never waits: a full pipe means a watchman who does not read, and that is not our matter."""

    def __init__(self, fd: int | None) -> None:
        """Take over the descriptor; None where nobody watches."""
        self._fd = fd
        if fd is not None:
            os.set_blocking(fd, False)
            os.set_inheritable(fd, False)  # a worker that outlived us must not look like our heart

    def beat(self) -> None:
        """Say that the GUI thread is at work; call it where all of that work is done."""
        self._write(BEAT)

    def bye(self) -> None:
        """Say that the end that follows is wanted."""
        self._write(BYE)

    def _write(self, sign: bytes) -> None:
        if self._fd is not None:
            with suppress(BlockingIOError, BrokenPipeError):  # a watchman that is gone or slow must not hold the wall up
                os.write(self._fd, sign)
