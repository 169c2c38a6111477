"""The curtains' own thread: an X server that is busy drawing takes long to copy a monitor, and the GUI thread does not wait."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from logging import getLogger

from scc_wall.adapters.x_curtains import Cloth, Curtains
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.geometry import Rect

log = getLogger(__name__)


class CurtainWork:
    """`Cloths` of the curtain's loop: does one thing after the other, and tells on the GUI thread."""

    def __init__(self, curtains: Curtains, mailbox: Mailbox) -> None:
        self._curtains, self._mailbox = curtains, mailbox
        self._thread = ThreadPoolExecutor(1, "curtains")

    def close(self, cloths: Mapping[int, Cloth], closed: Callable[[bool], None]) -> None:
        """Cover these windows as they look now; `closed` is told on the GUI thread whether that was done, when it is."""

        def told(done: Future[bool]) -> None:
            fault = done.exception()
            if fault is not None:
                log.error("a switch without a curtain", exc_info=fault)
            self._mailbox.post(lambda: closed(fault is None and done.result()))

        self._thread.submit(self._curtains.close, cloths).add_done_callback(told)

    def open(self, window_id: int, rects: Collection[Rect]) -> None:
        """Uncover parts of a window."""
        self._do(lambda: self._curtains.open(window_id, rects))

    def open_all(self) -> None:
        """Uncover everything."""
        self._do(self._curtains.open_all)

    def end(self) -> None:
        """Close the X connection; what still hangs goes with it."""
        self._do(self._curtains.end)
        self._thread.shutdown()

    def _do(self, work: Callable[[], None]) -> None:
        self._thread.submit(work).add_done_callback(_log_fault)


def _log_fault(done: Future[None]) -> None:
    fault = done.exception()
    if fault is not None:
        log.error("a curtain was not opened", exc_info=fault)
