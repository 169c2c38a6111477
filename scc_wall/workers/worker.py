"""One worker process: started, spoken to, ended."""

from __future__ import annotations

import contextlib
import socket
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from scc_wall.base.channel import Channel, PeerGone, Received
from scc_wall.base.device_messages import FROM_DEVICES
from scc_wall.base.job_messages import FROM_JOBS
from scc_wall.base.messages import FROM_FEEDS, FROM_PLAYER, Quit
from scc_wall.base.wire import WireError
from scc_wall.workers.memory import ALLOCATOR, bound, limit_mib, resident_mib
from scc_wall.workers.own_python import own_command, own_environment

MODULES = {"feeds": "scc_wall.feeds", "player": "scc_wall.player", "devices": "scc_wall.devices", "jobs": "scc_wall.jobs"}
SAYS: Mapping[str, Mapping[str, type]] = {
    "feeds": FROM_FEEDS,
    "player": FROM_PLAYER,
    "devices": FROM_DEVICES,
    "jobs": FROM_JOBS,
}

KILLED_LIMIT_S = 2.0
"""How long the end of the program waits for a killed process: the kernel may have much memory to take back."""


LOG_LIMIT = 1 << 20
"""Bytes at which a worker's log is put aside at the next start; one former log is kept."""


class WorkerLost(Exception):  # noqa: N818 - a fact
    """The process is gone, or speaks nonsense and must go."""


class Worker:
    """A running worker of a role, and our end of its wire. Start it from the main thread: it dies with the thread that did."""

    def __init__(self, role: str, arguments: Sequence[str], log: Path, memory_mib: int = 0) -> None:
        """Start the process; its standard input is the wire, its errors go to the log file. OSError where it cannot start.

        memory_mib: what it may take, 0 for the usual limit of its role.
        """
        ours, theirs = socket.socketpair()
        try:
            if log.exists() and log.stat().st_size > LOG_LIMIT:
                log.replace(log.with_suffix(".log.1"))
            with theirs, log.open("ab") as errors:
                self._process = subprocess.Popen(
                    own_command(MODULES[role], *arguments),
                    stdin=theirs.fileno(),
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    env={**own_environment(), **ALLOCATOR.get(role, {})},
                )
        except OSError:
            ours.close()
            raise
        self.role = role
        self._limit_mib = limit_mib(role, memory_mib)
        bound(self._process.pid, self._limit_mib)
        self._channel = Channel(ours, SAYS[role])

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._process.pid

    @property
    def is_over(self) -> bool:
        """Whether the process is gone; asking also clears it from the system's table."""
        return self._process.poll() is not None

    def excess(self) -> str:
        """Return how much memory it takes where that is more than it may, empty otherwise."""
        taken = resident_mib(self._process.pid)
        return f"{taken} of {self._limit_mib} MiB" if taken is not None and taken > self._limit_mib else ""

    def fileno(self) -> int:
        """Return the wire's descriptor, to wait on."""
        return self._channel.fileno()

    def send(self, message: object, fds: Sequence[int] = ()) -> None:
        """Send a message and give away `fds`; one to a worker that is gone goes nowhere: its end is noticed by `receive`."""
        with contextlib.suppress(PeerGone):
            self._channel.send(message, fds)

    def receive(self) -> list[Received]:
        """Return what it has said; WorkerLost when it is gone or says what is not a message."""
        try:
            return self._channel.receive()
        except (PeerGone, WireError) as error:
            raise WorkerLost(str(error)) from error

    def flush(self) -> None:
        """Send on what could not leave yet."""
        with contextlib.suppress(PeerGone):
            self._channel.flush()

    def kill(self) -> None:
        """End the process at once, also a stopped or hanging one, and close the wire; `is_over` tells when it is gone."""
        self._process.kill()
        self._channel.close()

    def quit(self) -> None:
        """Ask it to end in good order; `wait` for it afterwards."""
        self.send(Quit())

    def wait(self, limit_s: float) -> None:
        """Wait so long at the most for its end, then kill it."""
        with contextlib.suppress(subprocess.TimeoutExpired):  # then it is killed
            self._process.wait(limit_s)
        self.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):  # it hangs in the kernel; nothing more can be done about it
            self._process.wait(KILLED_LIMIT_S)
