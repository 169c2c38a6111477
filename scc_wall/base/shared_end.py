"""A worker's end of the wire to gui, into which several of its threads speak."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager

from scc_wall.base.channel import Channel, PeerGone

log = logging.getLogger("scc_wall")


class SharedEnd:
    """lock: held by whoever speaks; the process brings it, as threads are its matter."""

    def __init__(self, channel: Channel, lock: AbstractContextManager[object]) -> None:
        self._channel, self._lock = channel, lock

    def report(self, made: Callable[[], object]) -> None:
        """Send a message that is made while nobody else speaks: what they have said is in it; PeerGone where gui is gone."""
        with self._lock:
            self._channel.send(made())

    def tell(self, message: object) -> None:
        """Send from whichever thread; when gui is gone the loop notices at its next report."""
        try:
            self.report(lambda: message)
        except PeerGone:
            log.debug("gui does not listen")
