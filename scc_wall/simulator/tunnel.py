"""RTSP tunnelled through HTTP, as QuickTime began it and many cameras still do ("Tunnelling RTSP and RTP over HTTP", Apple).

The client opens two connections: a GET, on which everything comes back, and a POST, on which its requests go out in base64. A
common `x-sessioncookie` says that they belong together.
"""

from __future__ import annotations

import asyncio
import binascii
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scc_wall.simulator.connection import Connection

HEAD_LIMIT = 8192
TUNNELS_LIMIT = 200
_COOKIE = re.compile(rb"(?im)^x-sessioncookie:[ \t]*([!-~]{1,128})[ \t]*\r?$")
_ANSWER = (
    b"HTTP/1.0 200 OK\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Type: application/x-rtsp-tunnelled\r\n\r\n"
)


class Tunnels:
    """The tunnels that are open, by their cookies."""

    def __init__(self) -> None:
        """Start with none."""
        self._open: dict[bytes, asyncio.StreamReader] = {}

    async def look(self, connection: Connection) -> bool:
        """Look at a new connection's first bytes; return whether RTSP is to be spoken on it.

        A GET: its requests will come from another connection, and it is left open for the answers. A POST: its requests are
        carried there until it ends.
        """
        connection.first = await connection.reader.read(4)
        if connection.first not in {b"GET ", b"POST"}:
            return True
        head, rest = await _head(connection.first, connection.reader)
        connection.heard()
        cookie = _COOKIE.search(head)
        if cookie is None or len(self._open) >= TUNNELS_LIMIT:
            return False
        if head.startswith(b"GET "):
            connection.first = b""
            connection.reader = self._open[cookie[1]] = asyncio.StreamReader(limit=65536)
            connection.writer.write(_ANSWER)
            return True
        into = self._open.get(cookie[1])
        if into is not None:
            await _carry(rest, connection, into)
        return False

    def leave(self, reader: asyncio.StreamReader) -> None:
        """Forget a tunnel whose GET has ended."""
        self._open = {cookie: one for cookie, one in self._open.items() if one is not reader}


async def _head(first: bytes, reader: asyncio.StreamReader) -> tuple[bytes, bytes]:
    pending = first
    while b"\r\n\r\n" not in pending and len(pending) < HEAD_LIMIT and (data := await reader.read(4096)):
        pending += data
    head, _, rest = pending.partition(b"\r\n\r\n")
    return head, rest


async def _carry(data: bytes, connection: Connection, into: asyncio.StreamReader) -> None:
    """Decode what comes and feed it; each request is padded by itself, so padding may stand within."""
    pending = b""
    while True:
        pending += b"".join(data.split())
        whole = len(pending) // 4 * 4
        try:
            into.feed_data(b"".join(binascii.a2b_base64(pending[at : at + 4]) for at in range(0, whole, 4)))
        except binascii.Error:
            break
        pending = pending[whole:]
        data = await connection.reader.read(16384)
        connection.heard()
        if not data:
            break
    into.feed_eof()
