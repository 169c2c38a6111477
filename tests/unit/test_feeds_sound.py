from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.sound import Soundness, has_slice, is_sound
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
def test_one_torn_picture_costs_only_itself(codec: str) -> None:
    packets = [bytes(packet) for packet in coded(codec, 30, 30)]
    packets[20] = packets[20][40:]
    soundness = Soundness(codec)
    believed = [soundness.believes(packet, key=number == 0) for number, packet in enumerate(packets)]
    assert believed == [number != 20 for number in range(30)]


def test_parameter_sets_alone_are_no_picture() -> None:
    assert not has_slice(b"\0\0\1\x67\x42\xc0\x1e\0\0\1\x68\xce", "h264")
    assert has_slice(b"\0\0\1\x67\x42\xc0\x1e\0\0\1\x65\xce", "h264")


def test_other_codecs_are_believed() -> None:
    assert Soundness("mjpeg").believes(b"\xff\xd8anything", key=True)


@given(st.binary(max_size=300), st.sampled_from(CODECS))
def test_any_bytes_are_judged(data: bytes, codec: str) -> None:
    assert is_sound(b"\0\0\1" + data, codec) in {True, False}
    assert has_slice(data, codec) in {True, False}
