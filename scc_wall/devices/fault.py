"""How a device says no. Apart from the doors, so that whoever handles it need not load them."""

from __future__ import annotations

import logging
import traceback
from types import TracebackType

log = logging.getLogger("scc_wall.devices")


def log_fault(kind: type[BaseException], trace: TracebackType | None) -> None:
    """Log where a fault of ours happened, but not its text: foreign errors hold whole requests, signed ones included."""
    places = " < ".join(f"{one.filename}:{one.lineno} {one.name}" for one in reversed(traceback.extract_tb(trace)))
    log.critical("%s at %s", kind.__name__, places)


class Refused(Exception):  # noqa: N818 - a fact
    """A SOAP fault; reason: ONVIF's word for it, as `ActionNotSupported`."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Unauthorized(Exception):  # noqa: N818 - a fact
    """The answer was HTTP 401; offers_digest tells whether HTTP Digest would be taken."""

    def __init__(self, *, offers_digest: bool) -> None:
        super().__init__("401")
        self.offers_digest = offers_digest
