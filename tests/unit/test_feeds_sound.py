from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.sound import BEGINS_AFTER, LOOKED_AT, Soundness, has_slice, is_clear_beginning, is_sound
from tests.coded import coded

CODECS = ("h264", "hevc")


@pytest.mark.parametrize("codec", CODECS)
@pytest.mark.parametrize("b", [0, 2])
def test_every_picture_of_a_coder_is_believed(codec: str, b: int) -> None:
    soundness = Soundness(codec)
    for packet in coded(codec, 60, 15, b, delimiters=True):
        assert soundness.believes(bytes(packet), key=packet.is_keyframe)


@pytest.mark.parametrize("codec", CODECS)
def test_junk_is_hardly_ever_believed(codec: str) -> None:
    chance = random.Random(5)
    soundness = Soundness(codec)
    junk = [b"\0\0\1" + chance.randbytes(900) for _ in range(2000)]
    assert sum(is_sound(data, codec) for data in junk) < 100
    assert sum(soundness.believes(data, key=chance.random() < 0.3) for data in junk) <= 2


@pytest.mark.parametrize("codec", CODECS)
def test_after_junk_a_key_picture_is_waited_for(codec: str) -> None:
    packets = coded(codec, 60, 15)
    soundness = Soundness(codec)
    for _ in range(12):
        assert not soundness.believes(b"\0\0\1\xff" + b"junk" * 9, key=True)
    believed = [soundness.believes(bytes(packet), key=packet.is_keyframe) for packet in packets]
    first = believed.index(True)
    assert packets[first].is_keyframe
    assert all(believed[first:])


@pytest.mark.parametrize("codec", CODECS)
def test_units_that_no_camera_sends_are_held_against_what_comes_between(codec: str) -> None:
    packets = coded(codec, 60, 15)
    soundness = Soundness(codec)
    assert soundness.believes(bytes(packets[0]), key=True)
    for _ in range(4):
        soundness.doubt()
    believed = [soundness.believes(bytes(packet), key=packet.is_keyframe) for packet in packets]
    first = believed.index(True)
    assert first >= 9  # three of the twelve last ones may be doubted
    assert packets[first].is_keyframe
    assert all(believed[first:])


@pytest.mark.parametrize("codec", CODECS)
def test_one_torn_picture_costs_only_itself(codec: str) -> None:
    packets = [bytes(packet) for packet in coded(codec, 30, 30)]
    packets[20] = packets[20][40:]
    soundness = Soundness(codec)
    believed = [soundness.believes(packet, key=number == 0) for number, packet in enumerate(packets)]
    assert believed == [number != 20 for number in range(30)]


@pytest.mark.parametrize("codec", CODECS)
def test_a_session_that_begins_with_junk_has_not_begun(codec: str) -> None:
    chance = random.Random(7)
    believed = 0
    for _ in range(1000):
        soundness = Soundness(codec)
        believed += sum(soundness.believes(passable(codec, chance), key=True) for _ in range(6))
    assert believed <= 3


@pytest.mark.parametrize("codec", CODECS)
@given(seed=st.integers(0, 1 << 30), junk=st.integers(0, 30), start=st.integers(0, 29))
def test_video_comes_up_after_any_junk_and_wherever_it_begins(codec: str, seed: int, junk: int, start: int) -> None:
    chance = random.Random(seed)
    packets = coded(codec, 60, 15)[start:]
    soundness = Soundness(codec)
    for _ in range(junk):
        soundness.believes(b"\0\0\1" + chance.randbytes(400), key=chance.random() < 0.4)
    believed = [soundness.believes(bytes(packet), key=packet.is_keyframe) for packet in packets]
    first = believed.index(True)
    assert all(believed[first:])
    assert packets[first].is_keyframe or first < BEGINS_AFTER
    keys = [index for index, packet in enumerate(packets) if packet.is_keyframe]
    assert first <= next(key for key in keys if key >= (LOOKED_AT if junk else 0))  # junk counts for as many pictures


@pytest.mark.parametrize(
    ("codec", "b", "more"),
    [("h264", 0, ":intra-refresh=1"), ("h264", 3, ":open-gop=1"), ("hevc", 3, ":open-gop=1"), ("h264", 0, ":slices=4")],
)
@pytest.mark.parametrize("key", [0, 1, 2])
def test_odd_groups_begin_at_once_with_any_of_their_keys(codec: str, b: int, more: str, key: int) -> None:
    packets = coded(codec, 80, 20, b, more=more)
    keys = [index for index, packet in enumerate(packets) if packet.is_keyframe]
    soundness = Soundness(codec)
    assert all(soundness.believes(bytes(packet), key=packet.is_keyframe) for packet in packets[keys[key] :])


@pytest.mark.parametrize("codec", CODECS)
def test_without_any_key_picture_a_session_begins_after_a_few(codec: str) -> None:
    packets = [bytes(packet) for packet in coded(codec, 30, 30)[1:]]
    soundness = Soundness(codec)
    believed = [soundness.believes(packet, key=False) for packet in packets]
    assert believed == [False] * (BEGINS_AFTER - 1) + [True] * (len(packets) - BEGINS_AFTER + 1)


def passable(codec: str, chance: random.Random) -> bytes:
    """Return junk as FFmpeg would hand it over: its first byte is that of a unit it knows."""
    if codec == "h264":
        return b"\0\0\1" + bytes([chance.randrange(8) << 5 | chance.randrange(24)]) + chance.randbytes(900)
    return b"\0\0\1" + bytes([chance.randrange(48) << 1, chance.randrange(256)]) + chance.randbytes(900)


def test_parameter_sets_alone_are_no_picture() -> None:
    assert not has_slice(b"\0\0\1\x67\x42\xc0\x1e\0\0\1\x68\xce", "h264")
    assert has_slice(b"\0\0\1\x67\x42\xc0\x1e\0\0\1\x65\xce", "h264")


def test_other_codecs_are_believed() -> None:
    assert Soundness("mjpeg").believes(b"\xff\xd8anything", key=True)


@given(st.binary(max_size=300), st.sampled_from(CODECS))
def test_any_bytes_are_judged(data: bytes, codec: str) -> None:
    assert is_sound(b"\0\0\1" + data, codec) in {True, False}
    assert has_slice(data, codec) in {True, False}
    assert is_clear_beginning(b"\0\0\1" + data, codec) in {True, False}
