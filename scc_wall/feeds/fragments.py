"""Fragmented QuickTime for one pane: one track of JPEG pictures, which an MPEG-TS has no type for, without an end.

Every picture is a fragment of its own (`moof` and `mdat`) with its own time, so that nothing waits for the next one. Not
Matroska: libVLC 3.0.24 reads that from files only, and AVI has no times (both tried). Source: ISO/IEC 14496-12 sections 8.8
(movie fragments) and 8.5.2 (sample entries); `jpeg` is QuickTime's name of a JPEG sample.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.feeds.transport_stream import TICKS

_IDENTITY = b"".join(number.to_bytes(4, "big") for number in (1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30))
_NOMINAL = (0, 0)
"""The track's size; a JPEG tells its own, and the player goes by that."""
_LASTS = TICKS // 25
"""How long a picture is said to last; nobody knows it before the next one is there, and the player goes by their times."""
_STANDS_ALONE = 0x02000000
"""Sample flags: depends on no other."""


@dataclass(slots=True)
class Fragments:
    """The continuing state of one pane's stream. lead: ticks by which the clock is behind the very first picture.

    The player's clock goes by the pictures' times: it is told both ends of its buffer at once by the first picture, which is
    there twice (see `pane_pipe.START_S`).
    """

    lead: int
    unit: int = 0
    codec: str = ""
    _base: int | None = None
    _number: int = 0

    def tables(self, codec: str, *, anew: bool = False) -> bytes:
        """Return the file's head where it has not been written yet."""
        del anew  # no JPEG builds on another, and a player that starves goes on with the next one
        if self.codec:
            return b""
        self.codec = codec
        return _head()

    def clock(self, ticks: int, *, broken: bool = False) -> bytes:
        """Return nothing: there is no clock beside the pictures' times."""
        del ticks, broken
        return b""

    def picture(self, data: bytes, pts: int, dts: int, clock: int, *, key: bool) -> bytes:
        """Return the fragment of one whole picture; pts in ticks. Every picture stands alone, in its order of showing."""
        del dts, clock, key
        if self._base is None:
            self._base = pts - self.lead
            return self._fragment(data, 0) + self._fragment(data, self.lead)
        return self._fragment(data, max(0, pts - self._base))

    def _fragment(self, data: bytes, time: int) -> bytes:
        self._number += 1
        head = _full("mfhd", 0, 0, _u32(self._number))
        tfhd = _full("tfhd", 0, 0x020000, _u32(1))  # offsets count from this moof
        tfdt = _full("tfdt", 1, 0, time.to_bytes(8, "big"))
        length = 8 + len(head) + 8 + len(tfhd) + len(tfdt) + 32
        sample = _u32(_LASTS) + _u32(len(data)) + _u32(_STANDS_ALONE)
        trun = _full("trun", 0, 0x000701, _u32(1) + _u32(length + 8) + sample)
        return _box("moof", head + _box("traf", tfhd + tfdt + trun)) + _box("mdat", data)


def _head() -> bytes:
    width, height = _NOMINAL
    size = (width << 16).to_bytes(4, "big") + (height << 16).to_bytes(4, "big")
    told = bytes(8) + _u32(TICKS) + bytes(4) + _u32(1 << 16) + b"\x01\x00" + bytes(10)
    mvhd = _full("mvhd", 0, 0, told + _IDENTITY + bytes(24) + _u32(2))
    tkhd = _full("tkhd", 0, 3, bytes(8) + _u32(1) + bytes(8) + bytes(8) + bytes(8) + _IDENTITY + size)
    mdhd = _full("mdhd", 0, 0, bytes(8) + _u32(TICKS) + bytes(4) + b"\x55\xc4\x00\x00")
    hdlr = _full("hdlr", 0, 0, bytes(4) + b"vide" + bytes(12) + b"\x00")
    entry = bytes(6) + b"\x00\x01" + bytes(16) + width.to_bytes(2, "big") + height.to_bytes(2, "big")
    entry += _u32(72 << 16) + _u32(72 << 16) + bytes(4) + b"\x00\x01" + bytes(32) + b"\x00\x18\xff\xff"
    stbl = _full("stsd", 0, 0, _u32(1) + _box("jpeg", entry))
    stbl += _full("stts", 0, 0, bytes(4)) + _full("stsc", 0, 0, bytes(4)) + _full("stsz", 0, 0, bytes(8))
    stbl += _full("stco", 0, 0, bytes(4))
    dinf = _box("dinf", _full("dref", 0, 0, _u32(1) + _full("url ", 0, 1, b"")))
    minf = _full("vmhd", 0, 1, bytes(8)) + dinf + _box("stbl", stbl)
    trak = tkhd + _box("mdia", mdhd + hdlr + _box("minf", minf))
    trex = _full("trex", 0, 0, _u32(1) + _u32(1) + bytes(12))
    return _box("ftyp", b"qt  \x00\x00\x02\x00qt  iso5") + _box("moov", mvhd + _box("trak", trak) + _box("mvex", trex))


def _u32(value: int) -> bytes:
    return value.to_bytes(4, "big")


def _box(kind: str, body: bytes) -> bytes:
    return _u32(8 + len(body)) + kind.encode("ascii") + body


def _full(kind: str, version: int, flags: int, body: bytes) -> bytes:
    return _box(kind, bytes([version]) + flags.to_bytes(3, "big") + body)
