"""Pictures through RTP as cameras send it, and put together again as soon as they are whole."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.annexb import SLICES, START, without_delimiter
from scc_wall.feeds.assembly import Assembly, Whole
from scc_wall.feeds.rtp import Unpacker, packet_of, receiver_report, sender_report
from scc_wall.feeds.sdp import media_of
from scc_wall.simulator.rtp import framed, nal_units, payloads
from scc_wall.simulator.rtp import sender_report as simulated_report
from tests.coded import coded, decoded_numbers

LIMIT = 1 << 20
KINDS = [
    ("h264", ""),
    ("h264", ":slices=4"),
    ("h264", ":intra-refresh=1"),
    ("h264", ":open-gop=1"),
    ("hevc", ""),
    ("hevc", ":open-gop=1"),
]
Sent = tuple[bytes, int, bool]
"""A payload, its RTP time and its mark."""


def sent(codec: str, more: str, count: int = 40, *, marks: str = "true") -> list[Sent]:
    """Return the packets of pictures. marks: `true`, `none`, or `all`, as some cameras mark every unit."""
    found = []
    for packet in coded(codec, count, 10, 2 if "open" in more else 0, delimiters=True, more=more):
        parts = [(part, is_last) for unit in nal_units(bytes(packet)) for part, is_last in _with_last(payloads(unit, codec))]
        for index, (part, ends_unit) in enumerate(parts):
            marker = {"true": index == len(parts) - 1, "none": False, "all": ends_unit}[marks]
            found.append((part, 6000 * (packet.pts or 0), marker))
    return found


def _with_last(parts: Sequence[bytes]) -> list[tuple[bytes, bool]]:
    return [(part, index == len(parts) - 1) for index, part in enumerate(parts)]


def assembled(codec: str, packets: Sequence[Sent]) -> tuple[list[Whole], list[int]]:
    """Return the pictures, and after how many packets each of them came."""
    unpacker, assembly = Unpacker(codec, LIMIT), Assembly(codec, LIMIT)
    found, when = [], []
    for count, (payload, stamp, marker) in enumerate(packets, 1):
        for whole in assembly.take(unpacker.units(payload), stamp, marker=marker):
            found.append(whole)
            when.append(count)
    return found, when


@pytest.mark.parametrize(("codec", "more"), KINDS)
def test_each_picture_comes_with_its_last_packet(codec: str, more: str) -> None:
    packets = sent(codec, more)
    found, when = assembled(codec, packets)
    assert when == [count for count, (_, _, marker) in enumerate(packets, 1) if marker]
    originals = coded(codec, 40, 10, 2 if "open" in more else 0, delimiters=True, more=more)
    assert [whole.key for whole in found] == [packet.is_keyframe for packet in originals]
    assert [nal_units(whole.data) for whole in found] == [
        nal_units(without_delimiter(bytes(packet), codec)) for packet in originals
    ]
    assert decoded_numbers(codec, [whole.data for whole in found]) == list(range(40))


def test_whether_pictures_are_held_is_known() -> None:
    for marks, held in (("true", False), ("none", True), ("all", True)):
        unpacker, assembly = Unpacker("h264", LIMIT), Assembly("h264", LIMIT)
        told = [
            not assembly.has_marks
            for payload, stamp, marker in sent("h264", ":slices=4", marks=marks)
            for _ in assembly.take(unpacker.units(payload), stamp, marker=marker)
        ]
        assert set(told[1:]) == {held}


@pytest.mark.parametrize(("codec", "more"), KINDS)
def test_without_marks_each_picture_comes_with_the_next(codec: str, more: str) -> None:
    marked, _ = assembled(codec, sent(codec, more))
    found, _ = assembled(codec, sent(codec, more, marks="none"))
    assert found == marked[:-1]


@pytest.mark.parametrize(("codec", "more"), KINDS)
def test_marks_that_lie_are_found_out(codec: str, more: str) -> None:
    """A picture of several slices was let go too early once; from the next key picture on all are whole."""
    marked, _ = assembled(codec, sent(codec, more))
    found, _ = assembled(codec, sent(codec, more, marks="all"))
    if ":slices" not in more:
        assert found == marked
        return
    whole = [one for one in found if one in marked]
    assert whole == marked[10:-1]
    assert len(found) - len(whole) == 1


def slices_of(codec: str, whole: Whole) -> list[bytes]:
    """Return a picture's slices: parameter sets before it may have been lost, and are known."""
    return [unit for unit in nal_units(whole.data) if (unit[0] & 0x1F if codec == "h264" else unit[0] >> 1) in SLICES[codec]]


def test_parameter_sets_before_each_slice_do_not_tear_a_picture() -> None:
    packets = sent("h264", ":slices=4", 20)
    sets = [part for part in packets[:6] if part[0][0] & 0x1F in {7, 8}][:2]
    assert len(sets) == 2
    again = [
        one
        for part in packets
        for one in ([*((payload, part[1], False) for payload, _, _ in sets), part] if part[0][0] & 0x1F == 5 else [part])
    ]
    found, _ = assembled("h264", again)
    assert decoded_numbers("h264", [whole.data for whole in found]) == list(range(20))


@given(st.sampled_from(KINDS), st.integers(0, 60), st.integers(1, 5))
def test_after_a_loss_a_key_picture_is_waited_for(kind: tuple[str, str], at: int, count: int) -> None:
    codec, more = kind
    packets = sent(codec, more)
    at = min(at, len(packets) - count - 1)
    whole, _ = assembled(codec, packets)
    unpacker, assembly, found = Unpacker(codec, LIMIT), Assembly(codec, LIMIT), []
    for index, (payload, stamp, marker) in enumerate(packets):
        if at <= index < at + count:
            continue
        if index == at + count:
            unpacker.lost()
            assembly.lost()
            before = len(found)
        found += assembly.take(unpacker.units(payload), stamp, marker=marker)
    slices = [slices_of(codec, one) for one in whole]
    assert all(slices_of(codec, one) in slices for one in found)
    assert not found[before:] or found[before].key


@given(
    st.lists(st.tuples(st.binary(min_size=1, max_size=60), st.integers(0, 3), st.booleans()), max_size=60),
    st.sampled_from(["h264", "hevc"]),
)
def test_any_payloads_are_taken(packets: list[tuple[bytes, int, bool]], codec: str) -> None:
    for whole in assembled(codec, packets)[0]:
        assert START in whole.data


def test_what_has_no_end_is_not_kept() -> None:
    unpacker = Unpacker("h264", 5000)
    assert unpacker.units(b"\x7c\x85" + bytes(1000)) == ()
    with pytest.raises(OverflowError):
        assert not any(unpacker.units(b"\x7c\x05" + bytes(1000)) for _ in range(6))
    assembly = Assembly("h264", 5000)
    with pytest.raises(OverflowError):
        list(assembly.take([b"\x65\x88" + bytes(1000), *[b"\x65\x08" + bytes(1000)] * 6], 0, marker=False))


def test_i_pictures_without_a_mark_are_keys_where_one_reference_is_kept() -> None:
    packets = coded("h264", 20, 10, more=":ref=1:open-gop=0")
    i_slice = next(unit for unit in nal_units(bytes(packets[10])) if unit[0] & 0x1F == 5)
    sets = [unit for unit in nal_units(bytes(packets[0])) if unit[0] & 0x1F in {7, 8}]
    plain = b"\x41" + i_slice[1:]
    described = b"".join(b"\0\0\0\1" + unit for unit in sets)
    assert [one.key for one in Assembly("h264", LIMIT, described).take([plain], 0, marker=True)] == [True]
    assert [one.key for one in Assembly("h264", LIMIT).take([plain], 0, marker=True)] == [False]
    assert [one.key for one in Assembly("h264", LIMIT).take([*sets, plain], 0, marker=True)] == [True]


def test_aggregated_units() -> None:
    units = [b"\x67abc", b"\x68d", b"\x65\x88picture"]
    payload = b"\x78" + b"".join(struct.pack(">H", len(unit)) + unit for unit in units)
    assert list(Unpacker("h264", LIMIT).units(payload)) == units
    assert list(Unpacker("h264", LIMIT).units(payload[:-1])) == units[:2]
    assert list(Unpacker("hevc", LIMIT).units(b"\x60\x01" + payload[1:])) == units


def test_a_packet_with_all_that_may_be_in_it() -> None:
    plain = struct.pack(">BBHII", 0x80, 0xE0, 7, 90_000, 5) + b"body"
    packet = packet_of(plain)
    assert packet is not None
    assert (packet.kind, packet.number, packet.stamp, packet.source, packet.marker) == (96, 7, 90_000, 5, True)
    assert packet.payload == b"body"
    full = struct.pack(">BBHII", 0xB2, 0x60, 7, 90_000, 5) + bytes(8) + b"\xbe\xde\0\1" + bytes(4) + b"body\0\0\3"
    packet = packet_of(full)
    assert packet is not None
    assert (packet.payload, packet.marker) == (b"body", False)


@given(st.binary(max_size=80))
def test_any_packet_is_looked_at(data: bytes) -> None:
    packet = packet_of(data)
    assert packet is None or packet.payload
    assert sender_report(data) is None or len(data) >= 28


def test_reports() -> None:
    told = sender_report(simulated_report(9, 1234, 1_700_000_000.25, 1, 2))
    assert told is not None
    assert told[0] == pytest.approx(1_700_000_000.25, abs=1e-6)
    assert told[1] == 1234
    report = receiver_report(1, 2, 3)
    assert len(report) == 32 + 16
    assert sender_report(report) is None


@pytest.mark.parametrize(
    ("media", "codec"),
    [
        ("m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:track1\r\n", "h264"),
        ("m=audio 0 RTP/AVP 0\r\nm=video 0 RTP/AVP 98\r\na=rtpmap:98 h265/90000\r\na=control:track1\r\n", "hevc"),
        ("m=video 0 RTP/AVP 26\r\na=control:track1\r\n", ""),
        ("m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=2\r\n", ""),
        ("m=video 0 RTP/SAVP 96\r\na=rtpmap:96 H264/90000\r\n", ""),
        ("m=audio 0 RTP/AVP 0\r\n", ""),
        ("", ""),
    ],
)
def test_what_is_read_by_ourselves(media: str, codec: str) -> None:
    found = media_of("v=0\r\ns=x\r\na=control:*\r\n" + media)
    assert (found.codec if found else "") == codec
    assert found is None or (found.control, found.session_control) == ("track1", "*")


def test_parameter_sets_of_a_description() -> None:
    text = "v=0\nm=video 0 RTP/AVP 96\na=rtpmap:96 H264/90000\n"
    text += "a=fmtp:96 packetization-mode=1; sprop-parameter-sets=Z0LAHg==,aM4=\n"
    found = media_of(text)
    assert found is not None
    assert found.sets == b"\0\0\0\1\x67\x42\xc0\x1e\0\0\0\1\x68\xce"
    bad = media_of(text.replace("Z0LAHg==", "Z"))
    assert bad is not None
    assert bad.sets == b""


@given(st.text(max_size=300))
def test_any_description_is_read(text: str) -> None:
    for head in ("", "v=0\nm=video 0 RTP/AVP 96\na=rtpmap:96 H264/90000\na=fmtp:96 "):
        found = media_of(head + text)
        assert found is None or found.codec in {"h264", "hevc"}


def test_the_simulators_packets() -> None:
    chance = random.Random(1)
    picture = b"\0\0\0\1\x65\x88" + bytes(chance.randrange(1, 256) for _ in range(5000))
    packets = [packet_of(one[4:]) for one in framed(picture, "h264")]
    unpacker = Unpacker("h264", LIMIT)
    units = [unit for packet in packets if packet is not None for unit in unpacker.units(packet.payload)]
    assert units == nal_units(picture)
    assert [packet.marker for packet in packets if packet is not None] == [False] * (len(packets) - 1) + [True]
