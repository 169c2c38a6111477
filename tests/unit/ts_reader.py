"""A small reader of MPEG-TS for tests, written from ISO/IEC 13818-1 and not from the writer it judges."""

from __future__ import annotations

from dataclasses import dataclass, field


class BrokenStreamError(Exception):
    """The bytes are not a transport stream as it should be."""


@dataclass
class Unit:
    """A PES packet: its times in ticks (None: not told) and what it carries."""

    pts: int | None
    dts: int | None
    random_access: bool
    discontinuity: bool
    clock: int | None
    data: bytes


@dataclass
class Stream:
    """All that was found: tables in their order, and units."""

    programs: list[bytes] = field(default_factory=list)
    maps: list[bytes] = field(default_factory=list)
    units: list[Unit] = field(default_factory=list)
    clocks: list[tuple[int, bool]] = field(default_factory=list)
    """Of packets that tell nothing but the time: ticks, and whether a jump is announced."""


@dataclass
class _Open:
    flags: int
    clock: int | None
    payload: bytearray


def crc_of(section: bytes) -> int:
    """Return CRC-32/MPEG-2 bit by bit; 0 over a section that ends with its own."""
    crc = 0xFFFFFFFF
    for byte in section:
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ (0x04C11DB7 if crc & 0x80000000 else 0)) & 0xFFFFFFFF
    return crc


def read(data: bytes, *, losses: bool = False, cut: bool = False) -> Stream:
    """Read whole packets; BrokenStreamError where a rule is broken.

    losses: counters may jump, which spoils the unit before. cut: the data end in the middle of a unit, which is left out.
    """
    if len(data) % 188:
        raise BrokenStreamError(f"{len(data)} bytes are no whole packets")
    reader = _Reader(losses)
    for at in range(0, len(data), 188):
        reader.take(data[at : at + 188])
    if not cut:
        reader.close_unit()
    return reader.stream


class _Reader:
    def __init__(self, losses: bool) -> None:
        self.stream = Stream()
        self._losses = losses
        self._counters: dict[int, int] = {}
        self._open: _Open | None = None

    def take(self, packet: bytes) -> None:
        if packet[0] != 0x47 or packet[1] & 0x80 or packet[3] & 0xC0:
            raise BrokenStreamError("no packet, or a scrambled one")
        pid, counter = (packet[1] & 0x1F) << 8 | packet[2], packet[3] & 0xF
        if not packet[3] & 0x10:
            self._tell_time(packet, pid)
            return
        if pid in self._counters and counter != (self._counters[pid] + 1) % 16:
            if not self._losses:
                raise BrokenStreamError(f"PID {pid}: counter {counter} after {self._counters[pid]}")
            self._open = None
        self._counters[pid] = counter
        flags, clock, payload_at = _adaptation(packet) if packet[3] & 0x20 else (0, None, 4)
        if pid in (0, 0x1000):
            self._take_table(pid, packet[payload_at:])
        else:
            self._take_payload(packet, _Open(flags, clock, bytearray(packet[payload_at:])))

    def close_unit(self) -> None:
        if self._open is not None:
            self.stream.units.append(_unit(self._open))
        self._open = None

    def _take_table(self, pid: int, payload: bytes) -> None:
        section = payload[1 + payload[0] :]
        section = section[: 3 + ((section[1] & 0xF) << 8 | section[2])]
        if crc_of(section):
            raise BrokenStreamError("a table with a wrong CRC")
        (self.stream.programs if pid == 0 else self.stream.maps).append(section)

    def _take_payload(self, packet: bytes, found: _Open) -> None:
        if start_of(packet):
            self.close_unit()
            self._open = found
        elif self._open is not None:
            self._open.payload += found.payload
        elif not self._losses:
            raise BrokenStreamError("a unit without a beginning")

    def _tell_time(self, packet: bytes, pid: int) -> None:
        """Take a packet without payload: its counter stays, unless it announces that counters jump."""
        flags, clock, end = _adaptation(packet)
        if end != 188 or clock is None or start_of(packet):
            raise BrokenStreamError("a packet without payload that tells no time")
        if flags & 0x80:
            self._counters[pid] = packet[3] & 0xF
            self._open = None if self._losses else self._open
        elif pid in self._counters and self._counters[pid] != packet[3] & 0xF:
            raise BrokenStreamError("a packet without payload counts")
        self.stream.clocks.append((clock, bool(flags & 0x80)))


def start_of(packet: bytes) -> bool:
    """Return whether a unit begins in this packet."""
    return bool(packet[1] & 0x40)


def _adaptation(packet: bytes) -> tuple[int, int | None, int]:
    length = packet[4]
    if length > (182 if packet[3] & 0x10 else 183):
        raise BrokenStreamError("an adaptation field that leaves no room")
    flags = packet[5] if length else 0
    clock, used = None, 1 if length else 0
    if flags & 0x10:
        raw = int.from_bytes(packet[6:12], "big")
        if raw >> 9 & 0x3F != 0x3F:
            raise BrokenStreamError("reserved bits of the clock")
        clock, used = raw >> 15, 7
    if any(byte != 0xFF for byte in packet[5 + used : 5 + length]):
        raise BrokenStreamError("stuffing is not 0xFF")
    return flags, clock, 5 + length


def _unit(found: _Open) -> Unit:
    pes = bytes(found.payload)
    if pes[:4] != b"\x00\x00\x01\xe0" or pes[6] & 0xC0 != 0x80:
        raise BrokenStreamError("no PES header of a video")
    told = int.from_bytes(pes[4:6], "big")
    if told and told != len(pes) - 6:
        raise BrokenStreamError(f"a PES of {len(pes) - 6} bytes says {told}")
    which, length = pes[7] >> 6, pes[8]
    pts = _time(pes[9:14], which) if which & 2 else None
    dts = _time(pes[14:19], 1) if which == 3 else pts
    if length != {0: 0, 2: 5, 3: 10}[which]:
        raise BrokenStreamError("length of the PES header")
    return Unit(pts, dts, bool(found.flags & 0x40), bool(found.flags & 0x80), found.clock, pes[9 + length :])


def _time(raw: bytes, prefix: int) -> int:
    if raw[0] >> 4 != prefix or not (raw[0] & raw[2] & raw[4] & 1):
        raise BrokenStreamError("marker bits of a time")
    return (raw[0] >> 1 & 7) << 30 | raw[1] << 22 | raw[2] >> 1 << 15 | raw[3] << 7 | raw[4] >> 1
