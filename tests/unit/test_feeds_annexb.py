from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.annexb import is_annex_b, sets_by_kind, without_delimiter
from tests.coded import coded, decoded_numbers

CODECS = ("h264", "hevc")


@pytest.mark.parametrize("codec", CODECS)
def test_the_delimiter_goes_and_nothing_else(codec: str) -> None:
    for packet in coded(codec, delimiters=True):
        data = bytes(packet)
        without = without_delimiter(data, codec)
        assert data.endswith(without)
        assert len(data) - len(without) in {6, 7}  # bytes of a delimiter with its start code
        assert without_delimiter(without, codec) == without
    plain = [bytes(packet) for packet in coded(codec)]
    assert [without_delimiter(data, codec) for data in plain] == plain


@pytest.mark.parametrize("codec", CODECS)
def test_a_stream_whose_headers_came_but_once_can_be_joined_later(codec: str) -> None:
    pictures = [bytes(packet) for packet in coded(codec)]
    sets = b"".join(sets_by_kind(pictures[0], codec).values())
    bare = pictures[15].removeprefix(sets)
    assert len(bare) < len(pictures[15])
    assert not sets_by_kind(bare, codec)
    assert decoded_numbers(codec, [sets + bare, *pictures[16:]]) == list(range(15, 30))


@pytest.mark.parametrize("codec", CODECS)
def test_headers_of_any_start_code_are_found(codec: str) -> None:
    data = bytes(coded(codec, delimiters=True)[0])
    short = data.replace(b"\x00\x00\x00\x01", b"\x00\x00\x01")
    assert sets_by_kind(short, codec) == sets_by_kind(data, codec) != {}


def test_sets_stand_before_the_first_slice() -> None:
    sps, pps, slice_ = b"\x00\x00\x01\x67aaaa", b"\x00\x00\x01\x68bb", b"\x00\x00\x01\x65cccc"
    assert sets_by_kind(sps + slice_, "h264") == {7: b"\x00" + sps}
    assert sets_by_kind(slice_ + sps + pps, "h264") == {}  # behind the slice they are the next picture's
    assert sets_by_kind(pps + sps + slice_, "h264") == {7: b"\x00" + sps, 8: b"\x00" + pps}
    assert sets_by_kind(sps + pps, "h264") == {7: b"\x00" + sps, 8: b"\x00" + pps}  # as a camera tells them in its description


def test_absurd_sets_are_not_kept() -> None:
    absurd = b"\x00\x00\x01\x67" + b"a" * 20_000
    assert sets_by_kind(absurd + b"\x00\x00\x01\x68bb\x00\x00\x01\x65c", "h264") == {8: b"\x00\x00\x00\x01\x68bb"}


@given(st.binary(max_size=80), st.sampled_from(CODECS))
def test_any_bytes_are_taken(data: bytes, codec: str) -> None:
    assert data.endswith(without_delimiter(data, codec))
    sets_by_kind(data, codec)


@pytest.mark.parametrize(
    ("data", "so"), [(b"\x00\x00\x01\x67", True), (b"\x00\x00\x00\x01\x67", True), (b"\x01\x64\x00\x1f", False), (b"", False)]
)
def test_headers_of_mp4_are_told_apart(data: bytes, *, so: bool) -> None:
    assert is_annex_b(data) is so
