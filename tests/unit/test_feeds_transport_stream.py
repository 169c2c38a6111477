"""The streams we write, read by a demuxer of the tests' own and by FFmpeg's."""

from __future__ import annotations

import io
import itertools

import av
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scc_wall.feeds.annexb import without_delimiter
from scc_wall.feeds.transport_stream import ACCESS_UNIT_DELIMITER, TICKS, VIDEO_PIDS, TransportStream
from tests.coded import coded, decoded_numbers
from tests.unit.ts_reader import Stream, crc_of, read

WRAP = 1 << 33
PAT = bytes.fromhex("00b00d0001c100000001f0002ab104b2")  # written by FFmpeg: program 1, map at PID 0x1000


def stream_of(codec: str, count: int = 30) -> bytes:
    stream, out = TransportStream(), b""
    for packet in coded(codec, count, delimiters=True):
        assert packet.pts is not None
        ticks = 90_000 + packet.pts * TICKS // 15
        if packet.is_keyframe:
            out += stream.tables(codec)
        out += stream.picture(without_delimiter(bytes(packet), codec), ticks, ticks, ticks - 900, key=packet.is_keyframe)
    return out


def pictures_in(stream: Stream, codec: str) -> list[bytes]:
    """Return the pictures without the delimiters before and behind each."""
    delimiter = ACCESS_UNIT_DELIMITER[codec]
    assert [unit.data for unit in stream.units[1::2]] == [delimiter + b"\x00\x00\x01"] * (len(stream.units) // 2)
    assert all(unit.data.startswith(delimiter) for unit in stream.units[::2])
    return [unit.data.removeprefix(delimiter) for unit in stream.units[::2]]


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_what_goes_in_comes_out(codec: str) -> None:
    found = read(stream_of(codec))
    sent = [without_delimiter(bytes(packet), codec) for packet in coded(codec, delimiters=True)]
    assert pictures_in(found, codec) == sent
    assert decoded_numbers(codec, sent) == list(range(30))
    assert [unit.pts for unit in found.units[::2]] == [90_000 + number * 6_000 for number in range(30)]
    assert [unit.clock for unit in found.units[::2]] == [89_100 + number * 6_000 for number in range(30)]
    assert [number for number, unit in enumerate(found.units[::2]) if unit.random_access] == [0, 15]
    assert all(unit.pts is None and unit.clock is None for unit in found.units[1::2])


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_ffmpeg_reads_it(codec: str) -> None:
    with av.open(io.BytesIO(stream_of(codec)), format="mpegts") as container:
        (track,) = container.streams.video
        assert track.codec_context.name == codec
        packets = [packet for packet in container.demux(track) if packet.size]
    packets = [packet for packet in packets if packet.size > 12]  # its parser also finds the empty ends of pictures
    assert len(packets) == 30
    assert [number for number, packet in enumerate(packets) if packet.is_keyframe] == [0, 15]
    assert not any(packet.is_corrupt for packet in packets)
    assert decoded_numbers(codec, map(bytes, packets)) == list(range(30))


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_ffmpeg_finds_the_times(codec: str) -> None:
    options = {
        "fflags": "noparse+nofillin"
    }  # units as they are: its parser would give a picture the delimiter's lack of a time
    with av.open(io.BytesIO(stream_of(codec)), format="mpegts", options=options) as container:
        packets = [packet for packet in container.demux(container.streams.video[0]) if packet.size]
    assert [packet.pts for packet in packets[::2]] == [90_000 + number * 6_000 for number in range(30)]
    assert all(len(bytes(packet)) < 12 for packet in packets[1::2])


def test_tables_are_those_of_another_writer() -> None:
    found = read(TransportStream().tables("h264"))
    assert found.programs == [PAT]
    assert crc_of(PAT) == 0
    assert found.maps[0][5] & 1  # in force now
    assert found.maps[0][12] == 0x1B
    assert found.maps[0][13:15] == b"\xe1\x00"


def test_another_codec_is_announced_by_a_new_version() -> None:
    stream = TransportStream()
    found = read(b"".join(stream.tables(codec) for codec in ("h264", "h264", "hevc", "hevc", "h264")))
    versions = [table[5] >> 1 & 0x1F for table in found.maps]
    assert versions[0] == versions[1] != versions[2] == versions[3] != versions[4]
    assert [table[12] for table in found.maps] == [0x1B, 0x1B, 0x24, 0x24, 0x1B]


def test_a_track_that_goes_on_as_another_one_has_another_number_and_its_clock_with_it() -> None:
    stream = TransportStream()
    out = b""
    for anew in (False, True, False, True):
        out += stream.tables("h264", anew=anew) + stream.clock(90_000) + stream.picture(b"\x01" * 700, 5, 5, 1, key=True)
    found = read(out)
    tracks = [int.from_bytes(table[13:15], "big") & 0x1FFF for table in found.maps]
    assert tracks[0] != tracks[1] == tracks[2] != tracks[3] != tracks[0]
    assert [int.from_bytes(table[8:10], "big") & 0x1FFF for table in found.maps] == tracks
    versions = [table[5] >> 1 & 0x1F for table in found.maps]
    assert versions[0] != versions[1] == versions[2] != versions[3]
    assert pictures_in(found, "h264") == [b"\x01" * 700] * 4
    with av.open(io.BytesIO(out), format="mpegts") as container:
        assert sorted({packet.stream.id for packet in container.demux() if packet.size}) == sorted(set(tracks))


def test_numbers_of_tracks_go_round_and_stay_the_video_s() -> None:
    stream = TransportStream()
    found = []
    for _ in range(40):
        stream.tables("h264", anew=True)
        found.append(stream.pid)
        read(stream.tables("h264") + stream.picture(b"\x01" * 400, 5, 5, 1, key=True))
    assert set(found) == set(VIDEO_PIDS)
    assert all(len({*found[at : at + 3]}) == 3 for at in range(38))


def test_versions_go_round() -> None:
    stream = TransportStream()
    found = read(b"".join(stream.tables(("h264", "hevc")[number % 2]) for number in range(70)))
    versions = [table[5] >> 1 & 0x1F for table in found.maps]
    assert all((after - before) % 32 == 1 for before, after in itertools.pairwise(versions))


@given(size=st.integers(1, 900), apart=st.booleans())
@example(size=65_515, apart=True)
@example(size=65_516, apart=True)
@example(size=65_517, apart=True)
@example(size=300_000, apart=True)
def test_every_size_of_picture(size: int, *, apart: bool) -> None:
    stream = TransportStream()
    data = bytes(number % 251 + 2 for number in range(size))
    out = stream.tables("h264")
    for number in range(3):
        out += stream.picture(data, 5_000 + number + apart, 5_000 + number, 100, key=number == 0)
    found = read(out)
    assert pictures_in(found, "h264") == [data] * 3
    assert [(unit.pts, unit.dts) for unit in found.units[::2]] == [(5_000 + n + apart, 5_000 + n) for n in range(3)]


def test_every_length_of_stuffing_there_is() -> None:
    """Sizes 1 to 400: the last packet of a picture then has every filling, with and without a clock in it."""
    stream, out, sent = TransportStream(), b"", []
    for size in range(1, 401):
        sent.append(b"\xab" * size)
        out += (stream.tables("hevc") if size == 1 else b"") + stream.picture(sent[-1], size, size, size, key=False)
    assert pictures_in(read(out), "hevc") == sent


@given(st.integers(0, 1 << 40), st.integers(0, 1 << 40))
@example(WRAP - 1, WRAP)
def test_times_wrap_where_the_format_does(time: int, clock: int) -> None:
    stream = TransportStream()
    found = read(stream.tables("h264") + stream.picture(b"\x01", time, time, clock, key=True))
    assert found.units[0].pts == time % WRAP
    assert found.units[0].clock == clock % WRAP


def test_a_packet_that_tells_the_time_only() -> None:
    stream = TransportStream()
    out = stream.tables("h264") + stream.clock(5) + stream.picture(b"\x01", 9, 9, 9, key=True) + stream.clock(WRAP + 7)
    out += stream.picture(b"\x02", 19, 19, 19, key=False)
    found = read(out)  # which checks that such packets do not count
    assert found.clocks == [(5, False), (7, False)]
    assert pictures_in(found, "h264") == [b"\x01", b"\x02"]
    assert read(stream.clock(1, broken=True)).clocks == [(1, True)]
