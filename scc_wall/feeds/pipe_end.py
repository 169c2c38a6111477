"""The write end of a pipe that never blocks: what the reader does not take waits in a queue, which may be dropped."""

from __future__ import annotations

import contextlib
import fcntl
import os
import sys
import termios
from collections import deque
from collections.abc import Iterator

PIPE_BYTES = 256 << 10
"""Asked of the kernel: an ordinary user gets 256 such pipes (64 of 1 MiB, then 8 KiB ones)."""

F_SETPIPE_SZ = 1031  # fcntl.F_SETPIPE_SZ is missing in some builds of Python


class PipeClosed(Exception):  # noqa: N818 - a fact
    """The player has closed its end."""


class PipeEnd:
    """Owns the descriptor; what is written comes in units, of which none is ever cut."""

    def __init__(self, fd: int, unit: int) -> None:
        """Take over the descriptor. unit: bytes of one unit; 0: each write is one."""
        os.set_blocking(fd, False)
        with contextlib.suppress(PermissionError):  # past the user's allowance the kernel's default serves; `doctor` tells
            fcntl.fcntl(fd, F_SETPIPE_SZ, PIPE_BYTES)
        self._fd = fd
        self.unit = unit
        self._is_cut = False
        self._gathered: list[bytes] | None = None
        self._read_before = 0
        self._queue: deque[memoryview] = deque()
        self.queued = 0
        """Bytes that wait here."""
        self.given = 0
        """Bytes that were ever written and not dropped again."""

    def fileno(self) -> int:
        """Return the descriptor, to wait on."""
        return self._fd

    def read_bytes(self) -> int:
        """Return how much the reader has taken so far; while pieces are gathered, before that."""
        if self._gathered is not None:
            return self._read_before
        in_pipe = int.from_bytes(fcntl.ioctl(self._fd, termios.FIONREAD, bytes(4)), sys.byteorder)
        return self.given - self.queued - in_pipe

    def write(self, data: bytes) -> None:
        """Write whole units, at once or later; PipeClosed when nobody reads any more."""
        self.queued += len(data)
        self.given += len(data)
        if self._gathered is not None:
            self._gathered.append(data)
            return
        self._queue.append(memoryview(data))
        self.flush()

    @contextlib.contextmanager
    def in_one_piece(self) -> Iterator[None]:
        """Pass on at the end, at once, all that is written meanwhile; PipeClosed when nobody reads any more.

        Each call of the system is an occasion for another thread to take the interpreter, for a player to take the processor.
        """
        self._read_before, self._gathered = self.read_bytes(), []
        try:
            yield
        finally:
            whole, self._gathered = b"".join(self._gathered), None
            if whole:
                self._queue.append(memoryview(whole))
        self.flush()

    def flush(self) -> None:
        """Write what waits, as far as the reader takes it; PipeClosed when nobody reads any more."""
        while self._queue:
            data = self._queue[0]
            try:
                written = os.write(self._fd, data)
            except BlockingIOError:
                return
            except BrokenPipeError as error:
                raise PipeClosed from error
            self.queued -= written
            self._is_cut = written < len(data)
            if self._is_cut:
                self._queue[0] = data[written:]
            else:
                self._queue.popleft()

    def drop(self) -> bool:
        """Forget what waits, but for the rest of a unit that is already half in the pipe; return whether anything was lost."""
        if not self._queue:
            return False
        first = self._queue[0]
        rest = first[: len(first) % self.unit] if self.unit else first[: len(first) if self._is_cut else 0]
        lost = self.queued - len(rest)
        self.given -= lost
        self._queue.clear()
        self.queued = len(rest)
        if rest:
            self._queue.append(rest)
        return lost > 0

    def close(self) -> None:
        """Close the pipe: the reader sees the stream's end."""
        os.close(self._fd)
