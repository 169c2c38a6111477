"""A worker process for one errand: what it meets harms nothing of the wall's own. On the GUI thread; nothing waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer

from scc_wall.app.qt_loop import QtWatch
from scc_wall.base.trouble import Trouble
from scc_wall.workers.worker import Worker, WorkerLost

QUIT_MS = 2000
"""How long a worker may take to end, which is when cameras are told; then it is killed."""


class Errand:
    """Started by making one; `said` gets each message, `failed` a Trouble at most once: lost, or over its time."""

    def __init__(
        self,
        watch: QtWatch,
        role: str,
        arguments: Sequence[str],
        log: Path,
        limit_s: float,
        said: Callable[[object], None],
        failed: Callable[[Trouble], None],
    ) -> None:
        """Start a worker. OSError where it cannot start."""
        self._watch, self._said, self._failed = watch, said, failed
        self._worker: Worker | None = Worker(role, arguments, log)
        self._fd = self._worker.fileno()
        watch.add(self._fd, self._heard)
        QTimer.singleShot(round(1000 * limit_s), lambda: self._fail(Trouble("setup.no_answer")))

    @property
    def is_over(self) -> bool:
        """Whether it was ended or has failed."""
        return self._worker is None

    def send(self, message: object, fds: Sequence[int] = ()) -> None:
        """Send the worker a message."""
        if self._worker is not None:
            self._worker.send(message, fds)

    def end(self) -> None:
        """Let the worker leave in good order; nothing is told from now on."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._watch.remove(self._fd)
            worker.quit()
            QTimer.singleShot(QUIT_MS, worker.kill)
            QTimer.singleShot(QUIT_MS + 200, lambda: worker.is_over)  # clears it from the system's table

    def kill(self) -> None:
        """End the worker now: the program ends."""
        worker, self._worker = self._worker, None
        if worker is not None:
            self._watch.remove(self._fd)
            worker.quit()
            worker.wait(0.2)

    def _heard(self) -> None:
        if self._worker is None:
            return
        try:
            received = self._worker.receive()
        except WorkerLost:
            self._fail(Trouble("setup.worker_lost"))
            return
        for one in received:
            if self._worker is not None:
                self._said(one.message)

    def _fail(self, trouble: Trouble) -> None:
        if self._worker is not None:
            self.end()
            self._failed(trouble)
