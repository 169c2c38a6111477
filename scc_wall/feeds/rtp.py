"""RTP and RTCP (RFC 3550), and how H.264 (RFC 6184) and H.265 (RFC 7798) lie in it."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

UNIX_1900_S = 2_208_988_800
SENDER_REPORT, GOODBYE = 200, 203
_HEAD = struct.Struct(">BBHII")
_SENDER = struct.Struct(">BBHIIII")
_RECEIVER_REPORT = struct.Struct(">BBHIIIIIII")
PART_COST = 64
"""Bytes that keeping a part costs beside its own: a unit in a million parts is none."""
_NAME = b"\x81\xca\x00\x03"
"""Begins a source description (RTCP 202) of four words."""


class Packet(NamedTuple):
    """One RTP packet. marker: a picture's last, where its sender tells the truth; stamp: RTP time, wrapped."""

    kind: int
    number: int
    stamp: int
    source: int
    marker: bool
    payload: bytes


def packet_of(data: bytes) -> Packet | None:
    """Return an RTP packet; None where it is none or empty."""
    if len(data) <= _HEAD.size:
        return None
    first, second, number, stamp, source = _HEAD.unpack_from(data)
    start, end = _HEAD.size + 4 * (first & 0x0F), len(data)
    if first & 0x10:
        start += 4 + 4 * int.from_bytes(data[start + 2 : start + 4], "big")
    if first & 0x20:
        end -= data[-1]
    if first >> 6 != 2 or start >= end:
        return None
    return Packet(second & 0x7F, number, stamp, source, second >= 0x80, data[start:end])


def sender_report(data: bytes) -> tuple[float, int] | None:
    """Return the Unix time and the RTP time that a sender report (RTCP) sets side by side; None where there is none."""
    for part in _reports(data):
        if part[1] == SENDER_REPORT and len(part) >= _SENDER.size:
            _, _, _, _, seconds, fraction, stamp = _SENDER.unpack_from(part)
            return (seconds - UNIX_1900_S + fraction / 2**32, stamp) if seconds else None
    return None


def says_goodbye(data: bytes, source: int) -> bool:
    """Return whether a report (RTCP) tells that a source leaves (RFC 3550 section 6.6)."""
    return any(
        part[1] == GOODBYE and source.to_bytes(4, "big") in {part[at : at + 4] for at in range(4, 4 + 4 * (part[0] & 0x1F), 4)}
        for part in _reports(data)
    )


def _reports(data: bytes) -> Iterator[bytes]:
    """Yield the parts of a compound packet (RFC 3550 section 6.1); the last may be cut off."""
    at = 0
    while at + 4 <= len(data) and data[at] >> 6 == 2:
        end = at + 4 + 4 * int.from_bytes(data[at + 2 : at + 4], "big")
        yield data[at:end]
        at = end


def receiver_report(ours: int, source: int, highest: int) -> bytes:
    """Return what a camera that waits for word from its reader wants to hear: all has come up to that number."""
    report = _RECEIVER_REPORT.pack(0x81, 201, 7, ours, source, 0, highest & 0xFFFFFFFF, 0, 0, 0)
    return report + _NAME + ours.to_bytes(4, "big") + b"\x01\x04wall\x00\x00"


class Unpacker:
    """Puts the units of one stream together again; each comes without a start code."""

    def __init__(self, codec: str, limit: int) -> None:
        """Take packets of "h264" or "hevc". limit: bytes of one unit at the most."""
        self._codec, self._limit = codec, limit
        self._parts: list[bytes] = []
        self._size = 0

    def lost(self) -> None:
        """Take that packets are missing: what was begun cannot be finished."""
        self._parts = []

    def units(self, payload: bytes) -> Sequence[bytes]:
        """Return the units that end in a packet; OverflowError where one outgrows the limit."""
        return self._h264(payload) if self._codec == "h264" else self._hevc(payload)

    def _h264(self, payload: bytes) -> Sequence[bytes]:
        kind = payload[0] & 0x1F
        if kind == 28 and len(payload) > 1:
            return self._fragment(payload[1], bytes([payload[0] & 0xE0 | payload[1] & 0x1F]), payload[2:])
        if kind == 24:
            return _aggregated(payload, 1)
        return (payload,) if 1 <= kind <= 23 else ()

    def _hevc(self, payload: bytes) -> Sequence[bytes]:
        kind = payload[0] >> 1 & 0x3F
        if kind == 49 and len(payload) > 2:
            head = bytes([payload[0] & 0x81 | (payload[2] & 0x3F) << 1, payload[1]])
            return self._fragment(payload[2], head, payload[3:])
        if kind == 48:
            return _aggregated(payload, 2)
        return (payload,) if kind < 48 else ()

    def _fragment(self, flags: int, head: bytes, data: bytes) -> Sequence[bytes]:
        if flags & 0x80:
            self._parts, self._size = [head], 0
        elif not self._parts:
            return ()  # its beginning is lost
        self._parts.append(data)
        self._size += len(data) + PART_COST
        if self._size > self._limit:
            raise OverflowError
        if not flags & 0x40:
            return ()
        unit, self._parts = b"".join(self._parts), []
        return (unit,)


def _aggregated(payload: bytes, at: int) -> list[bytes]:
    """Return the units of an aggregation packet, as many as are whole."""
    found = []
    while at + 2 < len(payload):
        end = at + 2 + int.from_bytes(payload[at : at + 2], "big")
        if end > len(payload) or end == at + 2:
            break
        found.append(payload[at + 2 : end])
        at = end
    return found
