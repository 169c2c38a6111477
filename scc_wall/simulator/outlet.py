"""Where one connection's bytes leave: at full speed, or dripping while its camera is slow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

DRIPS_A_SECOND = 10


class Outlet:
    """Writes to a connection in order, no faster than `rate` bytes a second; 0: as fast as it goes."""

    def __init__(self, transport: asyncio.WriteTransport, rate: Callable[[], int]) -> None:
        """Write to `transport`; the rate is asked before each drip, as it may change."""
        self._transport, self._rate = transport, rate
        self._waiting = bytearray()
        self._timer: asyncio.TimerHandle | None = None

    def write(self, data: bytes | bytearray) -> None:
        """Send these bytes now or, behind what waits, later."""
        if self._timer is None and not self._rate():
            self._transport.write(data)
            return
        self._waiting += data
        if self._timer is None:
            self._drip()

    def waiting(self) -> int:
        """Return the bytes the reader has not been sent yet."""
        return len(self._waiting) + self._transport.get_write_buffer_size()

    def close(self) -> None:
        """Drop what waits."""
        self._waiting.clear()
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _drip(self) -> None:
        rate = self._rate()
        part = max(1, rate // DRIPS_A_SECOND) if rate else len(self._waiting)
        self._transport.write(bytes(self._waiting[:part]))
        del self._waiting[:part]
        self._timer = asyncio.get_running_loop().call_later(1 / DRIPS_A_SECOND, self._drip) if self._waiting else None
