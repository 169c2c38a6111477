"""What is read from a JPEG picture before it goes to a decoder: whether it is one, and its size (ITU-T T.81 annex B)."""

from __future__ import annotations

SIDE_LIMIT = 16384
"""Pixels of a side at the most."""
_START, _END = b"\xff\xd8", b"\xff\xd9"
_FRAMES = {0xC0, 0xC1, 0xC2}
"""Baseline, extended and progressive; the others no camera makes."""
_ALONE = {0x01, *range(0xD0, 0xD9)}
_SEGMENTS = 256


def jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Return width and height of a JPEG picture in pixels, None where the data are none that we would show."""
    if not data.startswith(_START):
        return None
    at = 2
    for _ in range(_SEGMENTS):
        while at < len(data) and data[at] == 0xFF and data[at + 1 : at + 2] == b"\xff":
            at += 1  # fill bytes
        if at + 4 > len(data) or data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _ALONE:
            at += 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            return _size_in(data[at + 4 : at + 2 + length])
        if length < 2 or marker in {0xD9, 0xDA}:
            return None
        at += 2 + length
    return None


def trimmed(data: bytes) -> bytes:
    """Return a picture up to its end mark: some cameras fill up what follows."""
    end = data.rfind(_END)
    return data[: end + 2] if end > 0 else data


def _size_in(frame: bytes) -> tuple[int, int] | None:
    if len(frame) < 6:
        return None
    height, width = int.from_bytes(frame[1:3], "big"), int.from_bytes(frame[3:5], "big")
    return (width, height) if 0 < width <= SIDE_LIMIT and 0 < height <= SIDE_LIMIT else None
