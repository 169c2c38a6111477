"""Puts units together to pictures, and lets go of each as soon as it is whole.

A picture is over where the next one begins; that is one interval later. Senders mark a picture's last packet (RFC 6184 section
5.1, RFC 7798 section 4.1), so it need not be waited for. Some mark every unit: then a slice comes that belongs to a picture
which is gone already, and from then on that sender's marks count for nothing. What stands between slices, as parameter sets of
senders that repeat them before each slice, may not stand within a picture and is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from scc_wall.feeds.annexb import DELIMITER, SLICES, START
from scc_wall.feeds.rtp import PART_COST
from scc_wall.feeds.sound import recovery_pictures
from scc_wall.feeds.sps import reference_frames

_FILLER = {"h264": 12, "hevc": 38}
_AFTER = {"h264": frozenset({10, 11}), "hevc": frozenset({36, 37, 40})}
"""What belongs to the picture before it: ends of sequences and streams, SEI suffixes."""
_SEI, _IDR, _SPS = 6, 5, 7
_IRAP = range(16, 24)
_HEADS_LIMIT = 32


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole picture (Annex B, no delimiter) and its RTP time."""

    data: bytes
    stamp: int
    key: bool


class Assembly:
    """One session's units; each packet's are given with its RTP time and mark."""

    def __init__(self, codec: str, limit: int, sets: bytes = b"") -> None:
        """Take units of "h264" or "hevc". limit: bytes of one picture at the most; sets: what the description has (Annex B)."""
        self._codec, self._limit = codec, limit
        self._kind: Callable[[bytes], int] = _h264_kind if codec == "h264" else _hevc_kind
        self._first_at = 1 if codec == "h264" else 2
        self._heads: list[bytes] = []
        self._units: list[bytes] = []
        self._size = self._heads_size = self._stamp = 0
        self._is_key = False
        self._trusts_marks = True
        self._was_marked = False
        self._needs_key = False
        self.ended = 0
        """How many pictures have come to their end, whether they were whole or not."""
        self._one_reference = codec == "h264" and any(
            _h264_kind(unit) == _SPS and reference_frames(unit) <= 1 for unit in sets.split(START)[1:] if unit
        )

    @property
    def has_marks(self) -> bool:
        """Whether pictures come with their last packet: not when the next one begins."""
        return self._trusts_marks and self._was_marked

    def lost(self) -> None:
        """Take that packets are missing: the picture at work is torn, and those after it up to a key picture build on it."""
        self._units = []
        self._forget_heads()
        self._needs_key, self._was_marked = True, False

    def go_on(self) -> None:
        """Take that no key picture is to be waited for any longer: streams that have none heal by themselves."""
        self._needs_key = False

    def take(self, units: Sequence[bytes], stamp: int, *, marker: bool) -> Iterator[Whole]:
        """Yield the pictures that are whole now; OverflowError where one outgrows the limit."""
        for unit in units:
            if len(unit) <= self._first_at:
                continue
            kind = self._kind(unit)
            if kind in SLICES[self._codec]:
                if unit[self._first_at] >= 0x80:
                    yield from self._let_go()
                    self._begin(unit, kind, stamp)
                else:
                    self._go_on(unit)
            elif kind in _AFTER[self._codec]:
                if self._units:
                    self._add(unit)
            elif kind not in {DELIMITER[self._codec], _FILLER[self._codec]} and len(self._heads) < _HEADS_LIMIT:
                self._heads.append(unit)
                self._heads_size += len(unit)
                if self._heads_size > self._limit:
                    raise OverflowError
        if marker and self._trusts_marks and self._units:
            self._was_marked = True
            yield from self._let_go()

    def _begin(self, unit: bytes, kind: int, stamp: int) -> None:
        self._is_key = self._begins_here(unit, kind)
        self._units = [*self._heads, unit]
        self._forget_heads()
        self._size, self._stamp = sum(map(len, self._units)), stamp
        self._was_marked = False

    def _go_on(self, unit: bytes) -> None:
        """Take a slice that is not its picture's first."""
        self._forget_heads()
        if self._units:
            self._add(unit)
        elif self._was_marked:
            self._trusts_marks, self._needs_key = False, True

    def _add(self, unit: bytes) -> None:
        self._units.append(unit)
        self._size += len(unit) + PART_COST
        if self._size > self._limit:
            raise OverflowError

    def _forget_heads(self) -> None:
        self._heads, self._heads_size = [], 0

    def _let_go(self) -> Iterator[Whole]:
        units, self._units = self._units, []
        if not units:
            return
        self.ended += 1
        self._needs_key = self._needs_key and not self._is_key
        if not self._needs_key:
            yield Whole(b"\x00\x00\x00\x01" + b"\x00\x00\x00\x01".join(units), self._stamp, self._is_key)

    def _begins_here(self, unit: bytes, kind: int) -> bool:
        """Return whether decoding can begin with a picture of that first slice: as FFmpeg's parsers see it."""
        if self._codec == "hevc":
            return kind in _IRAP
        for head in self._heads:
            if _h264_kind(head) == _SPS:
                self._one_reference = reference_frames(head) <= 1
        if kind == _IDR or any(_h264_kind(head) == _SEI and recovery_pictures(head[1:]) is not None for head in self._heads):
            return True
        # Some cameras' I pictures are no IDR and have no word of recovery: where one reference is kept, nothing before matters.
        return self._one_reference and _is_i_slice(unit[1])


def _h264_kind(unit: bytes) -> int:
    return unit[0] & 0x1F


def _hevc_kind(unit: bytes) -> int:
    return unit[0] >> 1 & 0x3F


def _is_i_slice(head: int) -> bool:
    """Return whether a slice is an I slice by the first byte of its head: ue(v) 0, then ue(v) 2 or 7 (7.4.3)."""
    return head & 0xF0 == 0xB0 or head == 0x88
