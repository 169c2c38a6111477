from __future__ import annotations

import pytest

from scc_wall.feeds.annexb import begins_picture, from_first_slice
from scc_wall.feeds.joiner import Joiner
from scc_wall.feeds.picture import Picture

SETS = b"\x00\x00\x00\x01\x67\x42\x00\x1e\x00\x00\x00\x01\x68\xce\x38\x80"
FIRST_KEY, NEXT_KEY = b"\x00\x00\x01\x65\x88first", b"\x00\x00\x01\x65\x10second"
FIRST, NEXT = b"\x00\x00\x01\x41\x9afirst", b"\x00\x00\x01\x41\x20second"


def part(data: bytes, at: float, *, key: bool = False) -> Picture:
    return Picture(data, at, at, key=key)


@pytest.mark.parametrize(
    ("data", "codec", "begins"),
    [
        (SETS + FIRST_KEY, "h264", True),
        (SETS + NEXT_KEY, "h264", False),
        (FIRST, "h264", True),
        (NEXT, "h264", False),
        (FIRST + NEXT, "h264", True),
        (b"\x00\x00\x01\x26\x01\xaf\x00", "hevc", True),
        (b"\x00\x00\x01\x26\x01\x20\x00", "hevc", False),
        (SETS, "h264", True),
        (b"", "h264", True),
        (b"\x00\x00\x01\x41", "h264", True),
    ],
)
def test_what_begins_a_picture(data: bytes, codec: str, *, begins: bool) -> None:
    assert begins_picture(data, codec) is begins


def test_within_a_picture_only_slices_may_stand() -> None:
    assert from_first_slice(SETS + NEXT_KEY, "h264") == NEXT_KEY
    assert from_first_slice(SETS, "h264") == b""


def test_whole_pictures_pass_at_once() -> None:
    joiner = Joiner("h264")
    pictures = [part(SETS + FIRST_KEY + NEXT_KEY, 0.0, key=True), part(FIRST + NEXT, 0.1), part(FIRST, 0.2)]
    assert [joiner.take(one) for one in pictures] == pictures


def test_pieces_are_joined_from_the_next_key_picture_on() -> None:
    joiner = Joiner("h264")
    pieces = [
        part(SETS + FIRST_KEY, 0.0, key=True),
        part(SETS + NEXT_KEY, 0.0, key=True),
        part(FIRST + NEXT, 0.1),
        part(SETS + FIRST_KEY, 0.2, key=True),
        part(SETS + NEXT_KEY, 0.2, key=True),
        part(FIRST + NEXT, 0.3),
        part(FIRST, 0.4),
    ]
    came = [joiner.take(one) for one in pieces]
    assert came[0] == pieces[0]
    assert came[1:5] == [None] * 4
    assert came[5] == Picture(SETS + FIRST_KEY + NEXT_KEY, 0.3, 0.2, key=True)
    assert came[6] == Picture(FIRST + NEXT, 0.4, 0.3, key=False)
