"""Limits that the kernel keeps for a blocking socket: Python's own cost a poll before each read."""

from __future__ import annotations

import contextlib
import socket
import ssl
import struct
import sys


def limit(plain: socket.socket, receive_s: float, send_s: float) -> None:
    """Let a read or a write that takes longer end with TimeoutError or BlockingIOError."""
    if isinstance(plain, ssl.SSLSocket):
        plain.settimeout(receive_s)  # the kernel's limits end in the middle of its records
        return
    plain.settimeout(None)
    with contextlib.suppress(OSError):
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _told(plain, receive_s))
        plain.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _told(plain, send_s))
        return
    plain.settimeout(receive_s)  # a system that tells time otherwise


def _told(plain: socket.socket, seconds: float) -> bytes:
    """Return a limit as the system writes it: milliseconds on Windows, else a timeval of two longs or two 64-bit numbers."""
    if sys.platform == "win32":
        return struct.pack("I", int(1000 * seconds))
    size = len(plain.getsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, 64))
    whole, millionths = int(seconds), int(seconds % 1 * 1e6)
    return struct.pack("=qq" if size == 16 else "=ii", whole, millionths)
