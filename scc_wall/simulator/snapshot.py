"""A still picture out of a clip: its packets put together again, decoded up to now, and written as JPEG."""

from __future__ import annotations

from collections.abc import Iterator

from scc_wall.simulator.clip import Clip
from scc_wall.simulator.encode import jpeg_of_last
from scc_wall.simulator.phase import picture_number, place_in_clip
from scc_wall.simulator.rtp import FRAMING, HEADER


def snapshot(clip: Clip, wall: float) -> bytes:
    """Return the picture of Unix time `wall` as JPEG; EncodingFailedError if FFmpeg cannot."""
    place = place_in_clip(clip.format, clip.length, picture_number(clip.format, wall, 0.0))
    first = place // clip.format.gop * clip.format.gop
    return jpeg_of_last(clip.format.codec, (annexb(clip, index) for index in range(first, place + 1)))


def annexb(clip: Clip, index: int) -> bytes:
    """Return a picture of a clip as one access unit with start codes, as it was before it was cut into packets."""
    picture, offsets = clip.picture(index)
    ends = [*offsets[1:], len(picture)]
    payloads = (bytes(picture[start + FRAMING + HEADER : end]) for start, end in zip(offsets, ends, strict=True))
    return b"".join(b"\0\0\0\1" + unit for unit in _units(payloads, clip.format.codec))


def _units(payloads: Iterator[bytes], codec: str) -> Iterator[bytes]:
    """Yield NAL units from single ones and fragments (FU-A of RFC 6184, FU of RFC 7798)."""
    pending = bytearray()
    for payload in payloads:
        if codec == "hevc":
            is_part, head, rest = (
                payload[0] >> 1 & 0x3F == 49,
                bytes([payload[0] & 0x81 | (payload[2] & 0x3F) << 1, payload[1]]),
                3,
            )
            flags = payload[2]
        else:
            is_part, head, rest = payload[0] & 0x1F == 28, bytes([payload[0] & 0xE0 | payload[1] & 0x1F]), 2
            flags = payload[1]
        if not is_part:
            yield payload
            continue
        if flags & 0x80:
            pending = bytearray(head)
        pending += payload[rest:]
        if flags & 0x40:
            yield bytes(pending)
