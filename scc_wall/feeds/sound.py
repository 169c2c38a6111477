"""Is what a camera sends video at all? Cheap tests of each picture's head, and a verdict over the last few.

Junk in well-formed packets reaches us as "pictures": FFmpeg's reader and parser look at types of units only. Given to a
decoder they show nothing or smears, and counted as pictures they would make a dead tile look live. Sources: ITU-T H.264
sections 7.3.1, 7.3.3 and 7.4.1; ITU-T H.265 sections 7.3.1.2 and 7.3.6.1.
"""

from __future__ import annotations

from collections import deque

from scc_wall.feeds.annexb import PARAMETER_SETS, SLICES, START

LOOKED_AT = 12
MOST_BAD = 3
"""More unsound pictures than this among the last ones, and none is believed: random bytes pass a test of one head now and then
(measured: 2 of 100)."""

OTHERS = {"h264": frozenset({6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 19, 20}), "hevc": frozenset(range(32, 41))}
"""Units that may stand before a picture's first slice."""

BEGINS_AFTER = 3
"""So many sound pictures in a row begin a session that has shown no clear beginning: junk does so 6 times in 10,000."""

_RECOVERY_POINT, _SEI = 6, 6
_I_SLICES = {"h264": frozenset({2, 7}), "hevc": frozenset({2})}
_MESSAGES_LIMIT = 8

NEVER_A_REFERENCE = frozenset({6, 9, 10, 11, 12})
_UNITS_LIMIT = 32


def is_sound(data: bytes, codec: str) -> bool:
    """Return whether the data (Annex B) have a slice, and all units up to it and its head are as they may be."""
    start = data.find(START)
    for _ in range(_UNITS_LIMIT):
        if not 0 <= start < len(data) - 8:
            return False
        first, second = data[start + 3], data[start + 4]
        kind = first & 0x1F if codec == "h264" else first >> 1 & 0x3F
        if kind in SLICES[codec]:
            head = data[start + 4 : start + 20] if codec == "h264" else data[start + 5 : start + 20]
            return _is_unit(first, second, codec) and _is_slice(kind, head, codec)
        if kind not in OTHERS[codec] or not _is_unit(first, second, codec):
            return False
        start = data.find(START, start + 3)
    return False


def is_clear_beginning(data: bytes, codec: str) -> bool:
    """Return whether a sound picture is, as good as certainly, one where decoding begins (1 of 1,500 of junk).

    That is an IDR picture (H.265: any IRAP) whose head is as it must be, or one after a recovery point, which is all that
    streams with intra refresh or open groups may ever have.
    """
    start = data.find(START)
    for _ in range(_UNITS_LIMIT):
        if not 0 <= start < len(data) - 8:
            return False
        first = data[start + 3]
        kind = first & 0x1F if codec == "h264" else first >> 1 & 0x3F
        if kind in SLICES[codec]:
            return _is_intra(kind, data[start + 4 : start + 20], codec)
        if codec == "h264" and kind == _SEI and recovery_pictures(data[start + 4 : start + 1024]) is not None:
            return True
        start = data.find(START, start + 3)
    return False


def recovery_pictures(unit: bytes) -> int | None:
    """Return `recovery_frame_cnt` of the recovery point among the messages of an SEI unit (7.3.2.3.1), or None.

    0: decoding can begin here; more: the picture is refreshed bit by bit, and right after so many.
    """
    at = 0
    for _ in range(_MESSAGES_LIMIT):
        kind, at = _ff_coded(unit, at)
        size, at = _ff_coded(unit, at)
        if kind == _RECOVERY_POINT:
            return _Bits(unit[at : at + size]).golomb() if 1 <= size <= 5 and at + size < len(unit) else None
        at += size
        if at + 2 >= len(unit):
            return None
    return None


def refreshes(data: bytes, codec: str) -> bool:
    """Return whether a picture's recovery point tells of gradual refresh: who begins there sees a smear at first."""
    start = data.find(START) if codec == "h264" else -1
    while 0 <= start < len(data) - 3:
        kind = data[start + 3] & 0x1F
        if kind in SLICES[codec]:
            return False
        if kind == _SEI and recovery_pictures(data[start + 4 : start + 1024]):
            return True
        start = data.find(START, start + 3)
    return False


def has_slice(data: bytes, codec: str) -> bool:
    """Return whether there is a slice or anything else but parameter sets."""
    start = data.find(START)
    while 0 <= start < len(data) - 3:
        first = data[start + 3]
        if (first & 0x1F if codec == "h264" else first >> 1 & 0x3F) not in PARAMETER_SETS[codec]:
            return True
        start = data.find(START, start + 3)
    return False


class Soundness:
    """The verdict over one session's pictures."""

    def __init__(self, codec: str) -> None:
        """Judge pictures of "h264" or "hevc"; those of other codecs are all believed."""
        self._codec = codec
        self._verdicts: deque[bool] = deque(maxlen=LOOKED_AT)
        self._bad = self._needs_key = False
        self._has_begun = False
        self._sound_in_a_row = 0

    def doubt(self) -> None:
        """Take that something came which no camera sends, and which is no picture either."""
        self._take(sound=False)

    def believes(self, data: bytes, *, key: bool) -> bool:
        """Return whether a picture is to be shown; after a stretch of junk only from a key picture on.

        Nothing of a session is believed before it has clearly begun: one that begins with junk has not shown anything yet.
        """
        if self._codec not in SLICES:
            return True
        sound = is_sound(data, self._codec)
        self._take(sound=sound)
        self._needs_key = self._bad or (self._needs_key and not (key and sound))
        if not self._has_begun:
            is_clear = sound and key and is_clear_beginning(data, self._codec)
            self._has_begun = is_clear or self._sound_in_a_row >= BEGINS_AFTER
        return sound and self._has_begun and not self._needs_key

    def _take(self, *, sound: bool) -> None:
        self._verdicts.append(sound)
        self._bad = self._verdicts.count(False) > MOST_BAD
        self._needs_key = self._needs_key or self._bad
        self._sound_in_a_row = self._sound_in_a_row + 1 if sound else 0


def _is_unit(first: int, second: int, codec: str) -> bool:
    """Return whether the first two bytes of a unit may be."""
    if first >= 0x80:  # forbidden_zero_bit
        return False
    if codec == "hevc":
        return not first & 1 and second >> 3 == 0 and second & 7 != 0  # layer 0, a temporal id
    kind, reference = first & 0x1F, first >> 5 & 3
    return reference != 0 if kind in {5, 7, 8} else reference == 0 or kind not in NEVER_A_REFERENCE


def _is_slice(kind: int, head: bytes, codec: str) -> bool:
    bits = _Bits(head)
    if codec == "hevc":
        bits.take(2 if 16 <= kind <= 23 else 1)
        return bits.golomb() < 64
    # Data partitions (2 to 4) are left out: no decoder of today plays them.
    return kind in {1, 5} and bits.golomb() < 1 << 17 and bits.golomb() < 10 and bits.golomb() < 256


def _is_intra(kind: int, head: bytes, codec: str) -> bool:
    """Return whether a slice (head: what follows its unit's first byte) is its picture's first and needs no other picture."""
    if codec == "hevc":
        bits = _Bits(head[1:])
        is_first = bits.take(1) == 1 and 16 <= kind <= 21
        bits.take(1)
        bits.golomb()
        return (
            is_first and bits.golomb() in _I_SLICES[codec]
        )  # slices with extra bits in their heads are doubted: none are known
    bits = _Bits(head)
    is_first = kind == 5 and bits.golomb() == 0
    is_intra = bits.golomb() in _I_SLICES[codec]
    bits.golomb()
    return is_first and is_intra and bits.take(4) == 0  # frame_num, of at least four bits, is 0 in an IDR picture


def _ff_coded(unit: bytes, at: int) -> tuple[int, int]:
    """Return a number told by any count of 0xFF and one other byte, and where it ends."""
    number = 0
    while at < len(unit) and unit[at] == 0xFF:
        number, at = number + 255, at + 1
    return (number + unit[at] if at < len(unit) else number), at + 1


class _Bits:
    """A few bits from the front of some bytes; past their end come zeros."""

    def __init__(self, data: bytes) -> None:
        self._left = 8 * len(data)
        self._value = int.from_bytes(data, "big")

    def take(self, count: int) -> int:
        self._left -= count
        return (self._value >> self._left if self._left >= 0 else 0) & ((1 << count) - 1)

    def golomb(self) -> int:
        """Return an unsigned Exp-Golomb number (9.1), 1 << 32 where it is longer than any may be."""
        zeros = 0
        while self.take(1) == 0:
            zeros += 1
            if zeros > 31:
                return 1 << 32
        return (1 << zeros) - 1 + self.take(zeros)
