"""The disk's own thread: the GUI thread never waits for a file."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble

log = logging.getLogger(__name__)
T = TypeVar("T")


def outcome(work: Callable[[], T]) -> T | Trouble:
    """Do something with the disk; return what comes of it, or why the disk refuses."""
    try:
        return work()
    except Trouble as trouble:
        return trouble
    except OSError as error:
        return Trouble("app.disk", why=error.strerror or type(error).__name__)


class DiskWork:
    """Does one thing after the other; `failed` is told on the GUI thread what went wrong."""

    def __init__(self, mailbox: Mailbox, failed: Callable[[Trouble], None]) -> None:
        self._mailbox, self._failed = mailbox, failed
        self.thread = ThreadPoolExecutor(1, "disk")

    def do(self, work: Callable[[], None]) -> None:
        """Have something done soon; a Trouble or an error of the disk is logged and told."""

        def told() -> None:
            trouble = outcome(work)
            if trouble is not None:
                self.tell(trouble)

        self.thread.submit(told).add_done_callback(_log_fault)

    def tell(self, trouble: Trouble) -> None:
        """Have something told that came up in the midst of work; for the work itself to call, on this thread."""
        log.warning("%s", trouble)
        self._mailbox.post(lambda: self._failed(trouble))

    def end(self) -> None:
        """Finish what has been asked for."""
        self.thread.shutdown()


def _log_fault(done: Future[None]) -> None:
    """Write down an error of ours, which the thread pool would keep to itself."""
    fault = done.exception()
    if fault is not None:
        log.error("work on the disk's thread failed", exc_info=fault)
