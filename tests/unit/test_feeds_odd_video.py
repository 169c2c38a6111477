"""Odd encodings: sizes from parameter sets, and what is left out when a pane joins an open group."""

from __future__ import annotations

import os
from collections.abc import Sequence

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.annexb import sets_by_kind
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.sps import picture_size
from tests.coded import RATE, coded, decoded_numbers
from tests.unit.ts_reader import read

ODD = {
    "b": ("h264", 3, ":b-pyramid=normal"),
    "open": ("h264", 3, ":open-gop=1"),
    "slices": ("h264", 0, ":slices=4"),
    "high": ("h264", 2, ":8x8dct=1:cqm=jvt"),
    "rasl": ("hevc", 3, ":open-gop=1"),
}


def sent(codec: str, packets: Sequence[av.Packet], start: int) -> tuple[list[int], int]:
    """Return the numbers a decoder sees in a pane that joins at a picture and gets what follows, and how many came."""
    reading, writing = os.pipe()
    pipe = PanePipe(writing)
    for packet in packets[start:]:
        assert packet.pts is not None
        at = 10 + packet.pts / RATE
        pipe.send(codec, Picture(bytes(packet), at, packet.pts / RATE, key=packet.is_keyframe), at + 0.3, at)
    pipe.close()
    with os.fdopen(reading, "rb") as end:
        units = read(end.read()).units
    pictures = [unit.data for unit in units if unit.pts is not None]
    return decoded_numbers(codec, pictures), len(pictures)


@pytest.mark.parametrize("kind", list(ODD))
def test_what_a_pane_joins_is_whole(kind: str) -> None:
    codec, b, more = ODD[kind]
    packets = coded(codec, 45, 15, b, more=more)
    keys = [index for index, packet in enumerate(packets) if packet.is_keyframe]
    numbers, count = sent(codec, packets, keys[1])
    first = packets[keys[1]].pts
    assert numbers == list(range(first or 0, 45))
    assert count == len(numbers)  # leading pictures were left out before a decoder could make smears of them
    assert (len(packets) - keys[1] > count) == (kind in {"open", "rasl"})


@pytest.mark.parametrize("size", [(160, 96), (322, 178), (96, 256), (640, 480), (1280, 720), (18, 20)])
@pytest.mark.parametrize("kind", list(ODD))
def test_the_size_is_in_the_parameter_sets(kind: str, size: tuple[int, int]) -> None:
    codec, b, more = ODD[kind]
    if codec == "hevc" and min(size) < 64:  # x265 cannot
        size = (162, 130)
    sets = sets_by_kind(bytes(coded(codec, 2, 15, b, more=more, size=size)[0]), codec).values()
    assert picture_size(b"".join(sets), codec) == size


@given(st.binary(max_size=200), st.sampled_from(["h264", "hevc"]))
def test_any_parameter_set_gives_a_size_or_none(data: bytes, codec: str) -> None:
    for head in (b"", b"\x00\x00\x01\x67", b"\x00\x00\x01\x42\x01"):
        size = picture_size(head + data, codec)
        assert size is None or all(0 < side <= 16384 for side in size)
