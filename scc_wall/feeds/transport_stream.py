"""MPEG-TS for one pane: one video track whose codec may change, with a clock of our own choosing.

Why not FFmpeg's muxer: a pane's stream never ends while cameras and codecs behind it change, and the distance between clock and
pictures must be ours to set (that is where the delay to the glass is made). Source: ISO/IEC 13818-1 sections 2.4.3 (packets),
2.4.4 (tables); H.265 in TS: amendment 3 (stream type 0x24).
"""

from __future__ import annotations

import binascii
from dataclasses import dataclass, field

from scc_wall.feeds.annexb import START

TICKS = 90_000
"""Ticks a second of PTS, DTS and PCR base."""

PACKET = 188
STREAM_TYPE = {"h264": 0x1B, "hevc": 0x24}
PAT_PID, PMT_PID = 0, 0x1000
VIDEO_PIDS = range(0x100, 0x110)
"""More than two: tables that tell of another may be dropped where a player does not read; the next must be new to it, too."""
ACCESS_UNIT_DELIMITER = {"h264": b"\x00\x00\x00\x01\x09\xf0", "hevc": b"\x00\x00\x00\x01\x46\x01\x50"}
_WRAP = 1 << 33


@dataclass(slots=True)
class TransportStream:
    """The continuing state of one pane's stream: counters, codec, version of its table, the track's number."""

    codec: str = ""
    pid: int = VIDEO_PIDS[0]
    unit: int = PACKET
    _version: int = 0
    _counters: dict[int, int] = field(default_factory=dict)

    def tables(self, codec: str, *, anew: bool = False) -> bytes:
        """Return PAT and PMT for a codec ("h264" or "hevc"); a changed codec is announced by a new table version.

        anew: the track goes on as another one, for which the player makes another decoder.
        """
        if anew:
            self.pid = VIDEO_PIDS[(self.pid + 1 - VIDEO_PIDS[0]) % len(VIDEO_PIDS)]
        if anew or codec != self.codec:
            self._version = (self._version + 1) % 32
            self.codec = codec
        pat = _section(0x00, 1, 0, (1).to_bytes(2, "big") + (0xE000 | PMT_PID).to_bytes(2, "big"))
        streams = bytes([STREAM_TYPE[codec]]) + (0xE000 | self.pid).to_bytes(2, "big") + b"\xf0\x00"
        pmt = _section(0x02, 1, self._version, (0xE000 | self.pid).to_bytes(2, "big") + b"\xf0\x00" + streams)
        return self._table_packet(PAT_PID, pat) + self._table_packet(PMT_PID, pmt)

    def clock(self, ticks: int, *, broken: bool = False) -> bytes:
        """Return a packet that tells nothing but the time; broken: the clock or the counters jump here."""
        counter = self._counters.get(self.pid, 15)  # a packet without payload does not count
        flags = 0x10 | (0x80 if broken else 0)
        return (bytes([0x47, self.pid >> 8, self.pid & 0xFF, 0x20 | counter, 183, flags]) + _pcr(ticks)).ljust(PACKET, b"\xff")

    def picture(self, data: bytes, pts: int, dts: int, clock: int, *, key: bool) -> bytes:
        """Return the packets of one whole picture (Annex B, no delimiter in front); pts, dts, clock in ticks.

        key: joining is possible here. The picture begins with a delimiter, so that its first unit has its time: libVLC guesses
        the time of an H.265 picture whose first unit has none. In a packet of its own a delimiter follows, and a start code:
        libVLC lets go of a picture when it sees a whole delimiter behind it, and a unit is whole where the next one begins. So
        it need not wait for the next picture (one picture interval of delay saved, measured).
        """
        times = _timestamp(0x3 if pts != dts else 0x2, pts) + (_timestamp(0x1, dts) if pts != dts else b"")
        flags = 0xC0 if pts != dts else 0x80
        body = bytes([0x84, flags, len(times)]) + times + ACCESS_UNIT_DELIMITER[self.codec] + data
        pes = b"\x00\x00\x01\xe0" + (len(body) if len(body) < 1 << 16 else 0).to_bytes(2, "big") + body
        after = b"\x84\x00\x00" + ACCESS_UNIT_DELIMITER[self.codec] + START
        end = b"\x00\x00\x01\xe0" + len(after).to_bytes(2, "big") + after
        return self._cut(pes, clock, key=key) + self._cut(end)

    def _cut(self, pes: bytes, clock: int | None = None, *, key: bool = False) -> bytes:
        adaptation = b""
        if clock is not None:
            adaptation = bytes([7, 0x10 | (0x40 if key else 0)]) + _pcr(clock)
        room = PACKET - 4 - len(adaptation)
        if len(pes) < room:
            adaptation = _stuffed(adaptation, room - len(pes))
            room = len(pes)
        out = [self._head(self.pid, start=True, adapted=bool(adaptation)), adaptation, pes[:room]]
        heads = _HEADS[self.pid]
        counter, full = self._counters[self.pid], (len(pes) - room) // (PACKET - 4)
        at, end = room + full * (PACKET - 4), len(pes)
        for number, begin in enumerate(range(room, at, PACKET - 4), counter + 1):
            out += (heads[number % 16], pes[begin : begin + PACKET - 4])
        self._counters[self.pid] = (counter + full) % 16
        if at < end:
            rest = pes[at:]
            out += (self._head(self.pid, adapted=True), _stuffed(b"", PACKET - 4 - len(rest)), rest)
        return b"".join(out)

    def _head(self, pid: int, *, start: bool = False, adapted: bool = False) -> bytes:
        counter = (self._counters.get(pid, 15) + 1) % 16
        self._counters[pid] = counter
        return bytes([0x47, (0x40 if start else 0) | pid >> 8, pid & 0xFF, (0x30 if adapted else 0x10) | counter])

    def _table_packet(self, pid: int, section: bytes) -> bytes:
        return (self._head(pid, start=True) + b"\x00" + section).ljust(PACKET, b"\xff")


_HEADS = {pid: tuple(bytes([0x47, pid >> 8, pid & 0xFF, 0x10 | counter]) for counter in range(16)) for pid in VIDEO_PIDS}
"""What full packets in the midst of a picture begin with."""


def _stuffed(adaptation: bytes, by: int) -> bytes:
    """Return an adaptation field made longer by that many bytes (at least 1); an empty one is begun."""
    if adaptation:
        return bytes([adaptation[0] + by]) + adaptation[1:] + b"\xff" * by
    return b"\x00" if by == 1 else bytes([by - 1, 0]) + b"\xff" * (by - 2)


def _section(table: int, number: int, version: int, body: bytes) -> bytes:
    length = 5 + len(body) + 4
    head = bytes([table]) + (0xB000 | length).to_bytes(2, "big") + number.to_bytes(2, "big")
    section = head + bytes([0xC1 | version << 1, 0, 0]) + body
    return section + _crc(section).to_bytes(4, "big")


def _crc(data: bytes) -> int:
    """CRC-32/MPEG-2 (13818-1 annex A): zlib's CRC with mirrored bits in and out, no final complement."""
    mirrored = bytes(_MIRROR[byte] for byte in data)
    crc = binascii.crc32(mirrored) ^ 0xFFFFFFFF
    return int(f"{crc:032b}"[::-1], 2)


_MIRROR = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def _pcr(ticks: int) -> bytes:
    return ((ticks % _WRAP) << 15 | 0x7E00).to_bytes(6, "big")


def _timestamp(prefix: int, ticks: int) -> bytes:
    t = ticks % _WRAP
    return bytes([prefix << 4 | (t >> 29) & 0xE | 1, t >> 22 & 0xFF, (t >> 14) & 0xFE | 1, t >> 7 & 0xFF, (t << 1) & 0xFE | 1])
