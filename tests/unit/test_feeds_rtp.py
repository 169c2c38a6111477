"""Pictures through RTP as cameras send it, and put together again as soon as they are whole."""

from __future__ import annotations

import random
import struct
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.annexb import SLICES, START, sets_by_kind, without_delimiter
from scc_wall.feeds.assembly import Assembly, Whole
from scc_wall.feeds.heads import Heads
from scc_wall.feeds.keyless import Keyless
from scc_wall.feeds.rtp import Unpacker, packet_of, receiver_report, says_goodbye, sender_report
from scc_wall.feeds.sdp import media_of
from scc_wall.feeds.sound import refreshes
from scc_wall.feeds.stamp_clock import StampClock
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


def test_a_goodbye_and_reports_in_one_packet() -> None:
    report = simulated_report(9, 1234, 1_700_000_000.0, 1, 2)
    bye = b"\x81\xcb\x00\x01" + (9).to_bytes(4, "big")
    assert says_goodbye(report + bye, 9)
    assert not says_goodbye(report + bye, 8)
    assert not says_goodbye(report, 9)
    receiver_first = b"\x80\xc9\x00\x01" + bytes(4) + report
    told = sender_report(receiver_first)
    assert told is not None
    assert told[1] == 1234


@given(st.binary(max_size=80), st.integers(0, 2**32 - 1))
def test_any_report_is_looked_at(data: bytes, source: int) -> None:
    assert says_goodbye(data, source) in {True, False}
    assert says_goodbye(b"\x81\xcb\x00\x01" + data, source) in {True, False}


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_a_fragment_whose_middle_is_lost_gives_nothing(codec: str) -> None:
    head, begin, middle, end = (
        (b"\x7c", b"\x85", b"\x05", b"\x45") if codec == "h264" else (b"\x62\x01", b"\x93", b"\x13", b"\x53")
    )
    parts = [head + flags + bytes([index]) * 9 for index, flags in enumerate((begin, middle, middle, end))]
    unpacker = Unpacker(codec, LIMIT)
    (whole,) = [unit for part in parts for unit in unpacker.units(part)]
    assert len(whole) == (1 if codec == "h264" else 2) + 36
    unpacker.units(parts[0])
    unpacker.lost()
    assert [*unpacker.units(parts[2]), *unpacker.units(parts[3])] == []
    assert list(unpacker.units(parts[0])) == []
    assert list(unpacker.units(head + end)) == [whole[:-27]]  # an end with nothing in it ends it nevertheless
    unpacker.units(parts[0])
    unpacker.units(parts[0])  # begun anew
    assert list(unpacker.units(parts[3])) == [whole[:-27] + b"\3" * 9]


@pytest.mark.parametrize(("codec", "more"), KINDS)
def test_a_key_picture_of_gradual_refresh_is_told_from_one_that_is_right_at_once(codec: str, more: str) -> None:
    first, *others = [whole for whole in assembled(codec, sent(codec, more))[0] if whole.key]
    assert others
    assert not refreshes(first.data, codec)
    assert {refreshes(whole.data, codec) for whole in others} == {"intra-refresh" in more}


def test_what_never_begins_a_picture_is_not_kept() -> None:
    for unit in (b"\x06\x05" + bytes(900), b"\x67" + bytes(900)):
        assembly = Assembly("h264", 5000)
        with pytest.raises(OverflowError):
            list(assembly.take([unit] * 8, 0, marker=False))
    assembly = Assembly("h264", 5000)
    list(assembly.take([b"\x65\x88" + bytes(100)], 0, marker=False))
    with pytest.raises(OverflowError):
        list(assembly.take([b"\x0a\x00"] * 100, 0, marker=False))
    unpacker = Unpacker("h264", 50_000)
    with pytest.raises(OverflowError):
        assert not any(unpacker.units(b"\x7c" + flags + b"x") for flags in (b"\x85", *[b"\x05"] * 1000))


def test_after_a_loss_a_stream_without_key_pictures_goes_on_when_told() -> None:
    packets = sent("h264", ":intra-refresh=1:keyint=infinite", 30)
    unpacker, assembly = Unpacker("h264", LIMIT), Assembly("h264", LIMIT)
    found = 0
    for index, (payload, stamp, marker) in enumerate(packets):
        if index == 8:
            assembly.lost()
        if index == len(packets) // 2:
            before, found = found, 0
            assembly.go_on()
        plain = [unit for unit in unpacker.units(payload) if unit[0] & 0x1F != 6]  # no word of recovery
        found += sum(1 for _ in assembly.take(plain, stamp, marker=marker))
    assert before < 10
    assert found >= 14


def test_how_long_a_key_picture_is_waited_for() -> None:
    never = Keyless()
    told = [never.is_key(at, key=False) for at in (0.0, 5.0, 12.0, 12.5, 13.0, 25.0)]
    assert told == [False, False, False, True, False, True]
    regular = Keyless()
    for at in (0.0, 10.0, 20.0):
        assert regular.is_key(at, key=True)
    assert not regular.is_tired(41.9)  # one of them was lost
    assert regular.is_tired(42.1)
    assert not regular.is_key(42.1, key=False)  # it may go on, and is no place to begin
    long = Keyless()
    assert long.is_key(0.0, key=True)
    assert not long.is_tired(29.0)
    assert not any(
        long.is_key(float(at), key=False) for at in range(1, 60)
    )  # 25 s and more between two, as "smart" codecs have
    assert long.is_key(60.5, key=False)  # only the first picture ever was one
    assert not long.is_key(61.0, key=False)


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_parameter_sets_wherever_a_camera_tells_them(codec: str) -> None:
    """In the description alone, in the stream alone, or one here and the others there: a key picture always has all of them."""
    first = bytes(coded(codec, 4, 2)[2])
    sets = sets_by_kind(first, codec)
    bare = first.removeprefix(b"".join(sets.values()))
    whole = b"".join(sets.values()) + bare
    assert Heads(codec, b"".join(sets.values())).whole(bare, key=True) == whole
    for kind in sets:
        others = b"".join(part for other, part in sets.items() if other != kind)
        heads = Heads(codec, sets[kind])
        told = heads.whole(others + bare, key=True)
        assert decoded_numbers(codec, [told]) == [2]
        assert heads.size == (160, 96)
        assert heads.whole(bare, key=True) == whole
        assert heads.whole(b"\0\0\0\1\x41\x9a", key=False) == b"\0\0\0\1\x41\x9a"


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_a_new_size_takes_the_place_of_the_old_one(codec: str) -> None:
    heads = Heads(codec, b"")
    old, new = bytes(coded(codec, 2, 2)[0]), bytes(coded(codec, 2, 2, size=(322, 178))[0])
    assert heads.whole(old, key=True) == old
    assert heads.whole(new, key=True) == new
    assert heads.size == (322, 178)
    sets = b"".join(sets_by_kind(new, codec).values())
    assert heads.whole(new.removeprefix(sets), key=True) == new


def test_times_wrap() -> None:
    clock = StampClock()
    assert [clock.of(stamp & 0xFFFFFFFF)[0] for stamp in (2**32 - 3000, 2**32, 2**32 + 3000)] == pytest.approx(
        [0, 1 / 30, 1 / 15]
    )
    assert clock.of(0)[0] == pytest.approx(1 / 30)  # and go back
