"""H.264 and H.265 pictures as bytes (Annex B): the delimiter in front of them, and the parameter sets a decoder begins with.

Sources: ITU-T H.264 section 7.4.1 and annex B, ITU-T H.265 section 7.4.2.
"""

from __future__ import annotations

START = b"\x00\x00\x01"

DELIMITER = {"h264": 9, "hevc": 35}
PARAMETER_SETS = {"h264": frozenset({7, 8}), "hevc": frozenset({32, 33, 34})}
SLICES = {"h264": range(1, 6), "hevc": range(32)}
"""Types of units: the access unit delimiter, SPS and PPS (H.265: VPS too), coded slices."""

PARAMETER_SETS_LIMIT = 16 << 10
"""Bytes of parameter sets that are worth keeping; real ones have under 200."""


def is_annex_b(data: bytes) -> bool:
    """Return whether the data begin with a start code; avcC and hvcC, as in MP4 files, begin with 1."""
    return data.startswith((START, b"\x00" + START))


def without_delimiter(data: bytes, codec: str) -> bytes:
    """Return a picture without the access unit delimiter in front: the panes' streams have their own."""
    start = data.find(START)
    if not 0 <= start <= 1 or len(data) < 8 or _kind(data[start + 3], codec) != DELIMITER[codec]:
        return data
    after = data.find(START, start + 4)
    if after < 0:
        return data
    return data[after - 1 :] if data[after - 1] == 0 else data[after:]


def sets_by_kind(data: bytes, codec: str) -> dict[int, bytes]:
    """Return the parameter sets in front of a picture's first slice by type (Annex B); absurdly long ones are left out."""
    found: dict[int, bytes] = {}
    start = data.find(START)
    while 0 <= start < len(data) - 3:
        kind = _kind(data[start + 3], codec)
        if kind in SLICES[codec]:
            break
        end = data.find(START, start + 3)
        if kind in PARAMETER_SETS[codec]:
            unit = data[start:end] if end > 0 else data[start:]
            # a zero at the end is the next one's longer start code
            found[kind] = found.get(kind, b"") + b"\x00" + unit.rstrip(b"\x00")
        start = end
    return {kind: sets for kind, sets in sorted(found.items()) if len(sets) <= PARAMETER_SETS_LIMIT}


def begins_picture(data: bytes, codec: str) -> bool:
    """Return whether the first slice in the data is a picture's first; without any slice nothing speaks against it."""
    start = _first_slice(data, codec)
    after = start + 4 if codec == "h264" else start + 5
    return start < 0 or after >= len(data) or data[after] >= 0x80  # the first bit: ue(v) 0, or the flag


def from_first_slice(data: bytes, codec: str) -> bytes:
    """Return the data from their first slice on: what stands before it may not stand within a picture."""
    start = _first_slice(data, codec)
    return data[start:] if start >= 0 else b""


def _first_slice(data: bytes, codec: str) -> int:
    """Return where the start code of the first slice is, -1 where there is none."""
    start = data.find(START)
    while 0 <= start < len(data) - 3:
        if _kind(data[start + 3], codec) in SLICES[codec]:
            return start
        start = data.find(START, start + 3)
    return -1


def _kind(first: int, codec: str) -> int:
    """Return the type of a unit by its first byte."""
    return first & 0x1F if codec == "h264" else first >> 1 & 0x3F
