"""RTP packets of H.264 (RFC 6184) and H.265 (RFC 7798), made once for a whole clip and only stamped when they are sent.

A picture is kept as it goes over TCP: for each packet `$`, channel, length (RFC 2326 section 10.12), then the RTP packet. Over
UDP the same packets go without those four bytes. Stamping writes channel, sequence number, time and source into them.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from scc_wall.simulator.rtp_jpeg import jpeg_payloads

CLOCK = 90_000
"""Ticks a second of RTP time for video."""
PAYLOAD = 96
"""The dynamic payload type our SDP announces."""
LARGEST = 1400
"""Bytes of payload in one packet at the most: with all headers it fits an Ethernet frame, tunnels included."""
FRAMING = 4
HEADER = 12

_STAMP = struct.Struct(">HII")
_HEAD = struct.Struct(">cxHBB10x")
_SENDER_REPORT = struct.Struct(">BBHIIIIII")


def nal_units(picture: bytes) -> list[bytes]:
    """Return the NAL units of Annex B bytes, without start codes."""
    return [unit.rstrip(b"\0") for unit in picture.split(b"\0\0\1")[1:]]  # a unit never ends in a zero byte (H.264 7.4.1)


def payloads(unit: bytes, codec: str) -> list[bytes]:
    """Return the RTP payloads of one NAL unit: itself if it fits, else fragments (FU-A, or FU of H.265)."""
    if len(unit) <= LARGEST:
        return [unit]
    if codec == "hevc":
        kind, head, rest = unit[0] >> 1 & 0x3F, bytes([unit[0] & 0x81 | 49 << 1, unit[1]]), unit[2:]
    else:
        kind, head, rest = unit[0] & 0x1F, bytes([unit[0] & 0xE0 | 28]), unit[1:]
    step = LARGEST - len(head) - 1
    starts = range(0, len(rest), step)
    return [head + bytes([(at == 0) << 7 | (at + step >= len(rest)) << 6 | kind]) + rest[at : at + step] for at in starts]


def framed(picture: bytes, codec: str) -> list[bytes]:
    """Return a picture's packets ready for stamping, the marker bit on the last."""
    if codec == "mjpeg":
        return _headed(jpeg_payloads(picture))
    parts = [part for unit in nal_units(picture) for part in payloads(unit, codec)]
    return _headed(parts)


def _headed(parts: Sequence[bytes]) -> list[bytes]:
    last = len(parts) - 1
    return [
        _HEAD.pack(b"$", HEADER + len(part), 0x80, (index == last) << 7 | PAYLOAD) + part for index, part in enumerate(parts)
    ]


def stamp(picture: bytearray, offsets: Sequence[int], channel: int, sequence: int, ticks: int, source: int) -> None:
    """Write channel, sequence numbers from `sequence` on, RTP time and source id into a picture's packets."""
    pack, ticks = _STAMP.pack_into, ticks & 0xFFFFFFFF
    for offset in offsets:
        picture[offset + 1] = channel
        pack(picture, offset + 6, sequence & 0xFFFF, ticks, source)
        sequence += 1


def sender_report(source: int, ticks: int, wall: float, packets: int, octets: int, name: bytes = b"scc-wall") -> bytes:
    """Return an RTCP sender report with a CNAME (RFC 3550 6.4.1, 6.5): `wall` is Unix time of the RTP time `ticks`."""
    ntp = int((wall + 2_208_988_800) * 2**32)  # NTP counts from 1900
    report = _SENDER_REPORT.pack(
        0x80,
        200,
        6,
        source,
        ntp >> 32 & 0xFFFFFFFF,
        ntp & 0xFFFFFFFF,
        ticks & 0xFFFFFFFF,
        packets & 0xFFFFFFFF,
        octets & 0xFFFFFFFF,
    )
    item = bytes([1, len(name)]) + name
    item += b"\0" * (4 - len(item) % 4)
    return report + struct.pack(">BBHI", 0x81, 202, 1 + len(item) // 4, source) + item
