"""The size of the pictures, from a sequence parameter set (ITU-T H.264 section 7.3.2.1.1, H.265 section 7.3.2.2).

FFmpeg tells a size only where the camera's description holds parameter sets, and never that it has changed.
"""

from __future__ import annotations

from scc_wall.feeds.annexb import START

SIDE_LIMIT = 16384
"""Pixels of a side at the most; more is no picture."""
_LOOKED_AT = 256
_HIGH = {100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135}
"""H.264 profiles that tell their chroma format."""
_UNIT = {"h264": 7, "hevc": 33}


class _EndError(Exception):
    """The data end before the size."""


def picture_size(data: bytes, codec: str) -> tuple[int, int] | None:
    """Return width and height in pixels from the first sequence parameter set in the data, None without a good one."""
    start = data.find(START)
    while 0 <= start < len(data) - 4:
        kind = data[start + 3] & 0x1F if codec == "h264" else data[start + 3] >> 1 & 0x3F
        if kind == _UNIT[codec]:
            bits = _Bits(data[start + 3 : start + 3 + _LOOKED_AT].split(START)[0].replace(b"\x00\x00\x03", b"\x00\x00"))
            try:
                width, height = _h264(bits) if codec == "h264" else _hevc(bits)
            except _EndError:
                return None
            return (width, height) if 0 < width <= SIDE_LIMIT and 0 < height <= SIDE_LIMIT else None
        start = data.find(START, start + 3)
    return None


def reference_frames(unit: bytes) -> int:
    """Return how many pictures an H.264 stream keeps to build others on, from its sequence parameter set; many if it is bad."""
    bits = _Bits(unit[:_LOOKED_AT].replace(b"\x00\x00\x03", b"\x00\x00"))
    try:
        _h264_up_to_references(bits)
        return bits.golomb()
    except _EndError:
        return SIDE_LIMIT


def _h264(bits: _Bits) -> tuple[int, int]:
    chroma = _h264_up_to_references(bits)
    bits.golomb()
    bits.take(1)
    across, down = bits.golomb() + 1, bits.golomb() + 1
    is_frame = bits.take(1)
    if not is_frame:
        bits.take(1)
    bits.take(1)
    left, right, top, bottom = (bits.golomb() for _ in range(4)) if bits.take(1) else (0, 0, 0, 0)
    x, y = (2 if chroma in {1, 2} else 1), (2 if chroma == 1 else 1) * (2 - is_frame)
    return 16 * across - x * (left + right), 16 * down * (2 - is_frame) - y * (top + bottom)


def _h264_up_to_references(bits: _Bits) -> int:
    """Pass over all before the count of reference frames; return the chroma format."""
    bits.take(8)
    profile = bits.take(8)
    bits.take(16)
    bits.golomb()
    chroma = _chroma(bits) if profile in _HIGH else 1
    bits.golomb()  # frame numbers
    order = bits.golomb()
    if order == 0:
        bits.golomb()
    elif order == 1:
        bits.take(1)
        bits.golomb()
        bits.golomb()
        for _ in range(min(bits.golomb(), 256)):
            bits.golomb()
    return chroma


def _chroma(bits: _Bits) -> int:
    """Return the chroma format of a high profile, past its scaling lists."""
    chroma = bits.golomb()
    if chroma == 3:
        bits.take(1)
    bits.golomb()
    bits.golomb()
    bits.take(1)
    if bits.take(1):
        for index in range(12 if chroma == 3 else 8):
            if bits.take(1):
                _scaling_list(bits, 16 if index < 6 else 64)
    return chroma


def _scaling_list(bits: _Bits, size: int) -> None:
    last = following = 8
    for _ in range(size):
        if following:
            following = (last + bits.signed()) % 256
        last = following or last


def _hevc(bits: _Bits) -> tuple[int, int]:
    bits.take(16 + 4)
    layers = bits.take(3)
    bits.take(1 + 96)  # general profile, tier and level
    present = [(bits.take(1), bits.take(1)) for _ in range(layers)]
    if layers:
        bits.take(2 * (8 - layers))
    for has_profile, has_level in present:
        bits.take(88 * has_profile + 8 * has_level)
    bits.golomb()
    chroma = bits.golomb()
    if chroma == 3:
        bits.take(1)
    width, height = bits.golomb(), bits.golomb()
    left, right, top, bottom = (bits.golomb() for _ in range(4)) if bits.take(1) else (0, 0, 0, 0)
    x, y = (2 if chroma in {1, 2} else 1), (2 if chroma == 1 else 1)
    return width - x * (left + right), height - y * (top + bottom)


class _Bits:
    """Bits from the front of some bytes."""

    def __init__(self, data: bytes) -> None:
        self._value = int.from_bytes(data, "big")
        self._left = 8 * len(data)

    def take(self, count: int) -> int:
        if count > self._left:
            raise _EndError
        self._left -= count
        return self._value >> self._left & ((1 << count) - 1)

    def golomb(self) -> int:
        """Return an unsigned Exp-Golomb number (H.264 section 9.1)."""
        zeros = 0
        while not self.take(1):
            zeros += 1
            if zeros > 31:
                raise _EndError
        return (1 << zeros) - 1 + self.take(zeros)

    def signed(self) -> int:
        """Return a signed Exp-Golomb number."""
        number = self.golomb()
        return (number + 1) // 2 if number % 2 else -(number // 2)
