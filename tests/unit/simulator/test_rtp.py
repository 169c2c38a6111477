from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.rtp import LARGEST, PAYLOAD, framed, nal_units, sender_report, stamp

H264 = st.builds(
    lambda kind, body: bytes([0x60 | kind]) + body + b"\x80", st.sampled_from([1, 5, 7, 8]), st.binary(max_size=40)
)
LONG = st.integers(1, 5).map(lambda size: bytes([0x65]) + bytes(range(1, 251)) * (size * 4) + b"\x80")


def safe(unit: bytes) -> bytes:
    return unit.replace(b"\0\0", b"\0\3").replace(b"\0\0", b"\0\3")


def depacketised(packets: list[bytes], codec: str) -> list[bytes]:
    """A reader's side, written from RFC 6184 5.8 and RFC 7798 4.4.3."""
    units: list[bytes] = []
    head, fragment = (2, 49) if codec == "hevc" else (1, 28)
    for packet in packets:
        assert packet[0:1] == b"$"
        assert struct.unpack(">H", packet[2:4])[0] == len(packet) - 4
        body = packet[16:]
        assert len(body) <= LARGEST
        kind = body[0] >> 1 & 0x3F if codec == "hevc" else body[0] & 0x1F
        if kind != fragment:
            units.append(body)
            continue
        told = body[head]
        if told & 0x80:
            first = (
                bytes([body[0] & 0x81 | (told & 0x3F) << 1, body[1]])
                if codec == "hevc"
                else bytes([body[0] & 0xE0 | told & 0x1F])
            )
            units.append(first)
        units[-1] += body[head + 1 :]
        assert not (told & 0x80 and told & 0x40)
    return units


@given(st.lists(H264.map(safe) | LONG, min_size=1, max_size=5), st.booleans())
def test_h264_comes_back_as_it_was(units: list[bytes], long_codes: bool) -> None:
    start = b"\0\0\0\1" if long_codes else b"\0\0\1"
    picture = b"".join(start + unit for unit in units)
    assert nal_units(picture) == units
    packets = framed(picture, "h264")
    assert depacketised(packets, "h264") == units
    assert [packet[5] >> 7 for packet in packets] == [0] * (len(packets) - 1) + [1]
    assert {packet[5] & 0x7F for packet in packets} == {PAYLOAD}


@given(st.lists(st.integers(0, 6000), min_size=1, max_size=4))
def test_h265_comes_back_as_it_was(sizes: list[int]) -> None:
    units = [bytes([19 << 1, 1]) + b"\x11" * size + b"\x80" for size in sizes]
    packets = framed(b"".join(b"\0\0\1" + unit for unit in units), "hevc")
    assert depacketised(packets, "hevc") == units


@given(st.integers(0, 0xFFFF), st.integers(0, 2**40), st.integers(0, 2**32 - 1))
def test_stamps_count_up_and_wrap(sequence: int, ticks: int, source: int) -> None:
    packets = framed(b"\0\0\1\x65" + b"\x11" * 5000, "h264")
    offsets = [sum(len(packet) for packet in packets[:index]) for index in range(len(packets))]
    picture = bytearray(b"".join(packets))
    stamp(picture, offsets, 2, sequence, ticks, source)
    for index, offset in enumerate(offsets):
        assert picture[offset + 1] == 2
        told = struct.unpack(">HII", picture[offset + 6 : offset + 16])
        assert told == ((sequence + index) & 0xFFFF, ticks & 0xFFFFFFFF, source)


def test_a_sender_report_tells_the_time() -> None:
    report = sender_report(0xABCDEF01, 2**33 + 5, 1_700_000_000.5, 7, 900, b"cam")
    assert len(report) % 4 == 0
    version, kind, words, source, seconds, fraction, ticks, packets, octets = struct.unpack(">BBHIIIIII", report[:28])
    assert (version, kind, words, source, ticks, packets, octets) == (0x80, 200, 6, 0xABCDEF01, 5, 7, 900)
    assert seconds - 2_208_988_800 == 1_700_000_000
    assert fraction == 2**31
    assert struct.unpack(">BBHI", report[28:36]) == (0x81, 202, (len(report) - 28) // 4 - 1, 0xABCDEF01)
    assert report[36:41] == b"\x01\x03cam"
