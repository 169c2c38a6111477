"""Writes the audit on a thread of its own, and tells the GUI thread when a line is on the disk."""

from __future__ import annotations

import logging
import queue
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from scc_wall.access.chain import Stamp
from scc_wall.adapters.audit_store import Told
from scc_wall.app.qt_loop import Mailbox
from scc_wall.base.trouble import Trouble
from scc_wall.control.audit import AuditLine, is_only_a_look, told_of
from scc_wall.control.reply import DONE, Pending

KEPT = 20_000
"""Lines that wait for a disk at the most; a wall that has so many is not acknowledged any more (`access.audit_lost`)."""
AT_ONCE = 500
FLUSH_S = 2.0

log = logging.getLogger(__name__)


class Book(Protocol):
    """What lines are written into; opened and used on the writer's thread."""

    notes: list[Trouble]

    def write(self, lines: list[Told]) -> None:
        """Write lines; Trouble where that is not possible."""

    def is_short_of_room(self) -> bool:
        """Return whether the disk was full."""

    def close(self) -> None:
        """Close it."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    told: Told
    pending: Pending | None


class AuditWriter:
    """Takes lines on the GUI thread; each is stamped there and then.

    tell: says at the wall that the audit cannot be written, once for each reason, on the GUI thread. is_strict: whether a
    command whose line is not written must not be acknowledged; an open site's commands are, and the wall says so.
    """

    def __init__(
        self,
        open_book: Callable[[], Book],
        now: Callable[[], Stamp],
        mailbox: Mailbox,
        tell: Callable[[Trouble], None],
        is_strict: Callable[[], bool],
    ) -> None:
        self._open, self._now, self._mailbox, self._tell, self._is_strict = open_book, now, mailbox, tell, is_strict
        self._new: queue.SimpleQueue[_Waiting] = queue.SimpleQueue()
        self._kept: list[_Waiting] = []
        self._book: Book | None = None
        self._said = ""
        self.trouble: Trouble | None = None
        """Why the audit cannot be written at this moment; read on the GUI thread."""
        self._thread = ThreadPoolExecutor(1, "audit")
        self._thread.submit(self._work)

    def __call__(self, line: AuditLine) -> Pending | None:
        """Take a command's line; the answer is settled on the GUI thread."""
        return None if is_only_a_look(line) else self.take(told_of(line))

    def take(self, told: dict[str, object]) -> Pending:
        """Take a line as plain values."""
        pending = Pending()
        self._new.put(_Waiting((self._now(), told), pending))
        self._thread.submit(self._work)
        return pending

    def try_again(self) -> None:
        """Try once more to write what waits; called every few seconds, and cheap where nothing does."""
        if self.trouble is not None:
            self._thread.submit(self._work)

    def flush(self) -> None:
        """Wait, two seconds at the most, until what was taken so far is written or has failed; at the wall's end only."""
        with suppress(TimeoutError):
            self._thread.submit(self._work).result(FLUSH_S)

    def end(self) -> None:
        """Write what waits and close; answers are posted, and given when the mailbox is emptied."""
        self._thread.submit(self._close)
        self._thread.shutdown()

    # on the thread

    def _work(self) -> None:
        try:
            self._write_all()
        except Exception:
            log.exception("the audit's thread failed")  # an error of ours: the pool would keep it to itself
            raise

    def _write_all(self) -> None:
        while not self._new.empty():
            self._kept.append(self._new.get())
        try:
            if self._book is None:
                self._book = self._open()
                for note in self._book.notes:
                    self._say(note)
            while self._kept:
                batch = self._kept[:AT_ONCE]
                self._book.write([one.told for one in batch])
                del self._kept[:AT_ONCE]
                self._settle(batch, None)
        except (Trouble, OSError) as error:
            self._failed(error if isinstance(error, Trouble) else Trouble("access.audit_unwritable", why=error.strerror))
            return
        self.trouble = None
        if self._book.is_short_of_room():
            self._say(Trouble("access.audit_on_spare"))
        else:
            self._said = ""

    def _failed(self, trouble: Trouble) -> None:
        """Answer those who wait, and keep their lines for another try."""
        self.trouble = trouble
        self._say(trouble)
        waiting, self._kept = self._kept, [_Waiting(one.told, None) for one in self._kept[:KEPT]]
        if len(waiting) > KEPT:
            log.error("%d lines of the audit are lost: %s", len(waiting) - KEPT, trouble)
            self._say(Trouble("access.audit_lost", count=len(waiting) - KEPT))
        self._settle(waiting, trouble)

    def _settle(self, done: list[_Waiting], trouble: Trouble | None) -> None:
        pendings = [one.pending for one in done if one.pending is not None]

        def settle() -> None:
            reply = trouble if trouble is not None and self._is_strict() else DONE
            for pending in pendings:
                pending.settle(reply)

        if pendings:
            self._mailbox.post(settle)

    def _say(self, trouble: Trouble) -> None:
        """Have something said at the wall, not the same twice in a row."""
        if str(trouble) != self._said:
            self._said = str(trouble)
            log.warning("%s", trouble)
            self._mailbox.post(lambda: self._tell(trouble))

    def _close(self) -> None:
        self._work()
        if self._book is not None:
            self._book.close()
