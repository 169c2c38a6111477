"""Looks at a closed site's clock now and then, beside the GUI thread; what is odd about it is told on."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor

from scc_wall.access.trusted_time import ClockSign
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.sign_in import clock_sign
from scc_wall.base.trouble import Trouble

LOOK_S = 30.0

log = logging.getLogger(__name__)


class ClockLook:
    """sign: what was odd at the last look; `changed` is called on the GUI thread when that is another."""

    def __init__(self, keys: KeyFolder, mailbox: Mailbox, thread: Executor, changed: Callable[[ClockSign], None]) -> None:
        self._keys, self._mailbox, self._thread, self._changed = keys, mailbox, thread, changed
        self.sign, self._due = ClockSign.WELL, 0.0

    def tick(self, now: float) -> None:
        """Have the clock looked at where that is due; now: seconds of the counting clock."""
        if now >= self._due:
            self._due = now + LOOK_S
            self._thread.submit(self._look)

    def _look(self) -> None:
        try:
            sign = clock_sign(self._keys)
        except (Trouble, OSError) as error:
            log.warning("the clock could not be looked at: %s", error)
            return
        self._mailbox.post(lambda: self._is(sign))

    def _is(self, sign: ClockSign) -> None:
        if sign is not self.sign:
            self.sign = sign
            self._changed(sign)
