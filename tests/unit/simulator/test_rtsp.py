from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.simulator.rtsp import BODY_LIMIT, HEAD_LIMIT, BadRequestError, Interleaved, Parser, Request, reply, target

PLAIN = b"DESCRIBE rtsp://h/jsc-01/sub RTSP/1.0\r\nCSeq: 7\r\nAccept: application/sdp\r\n\r\n"
WITH_BODY = b"SET_PARAMETER /jsc-01/sub RTSP/1.0\r\nCSeq: 8\r\nContent-Length: 4\r\n\r\nab\r\n"
FRAME = b"$\x01\x00\x05hello"


def test_a_request_is_read() -> None:
    (found,) = Parser().feed(PLAIN)
    assert found == Request("DESCRIBE", "rtsp://h/jsc-01/sub", "1.0", {"cseq": "7", "accept": "application/sdp"})


@given(st.lists(st.sampled_from([PLAIN, WITH_BODY, FRAME]), max_size=5), st.data())
def test_any_split_gives_the_same(sent: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(sent)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)), max_size=8)))
    split = Parser()
    seen = [found for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True) for found in split.feed(whole[a:b])]
    assert seen == list(Parser().feed(whole))
    assert len(seen) == len(sent)


@given(st.lists(st.binary(max_size=200), max_size=6))
def test_any_bytes_are_requests_or_refused(chunks: list[bytes]) -> None:
    parser = Parser()
    with suppress(BadRequestError):
        for chunk in chunks:
            assert all(isinstance(found, Request | Interleaved) for found in parser.feed(chunk))


@given(st.text(st.characters(max_codepoint=0x17F), max_size=120))
def test_any_header_is_read_or_refused(text: str) -> None:
    with suppress(BadRequestError):
        list(Parser().feed(f"PLAY /a/sub RTSP/1.0\r\n{text}\r\n\r\n".encode()))


@pytest.mark.parametrize(
    "sent",
    [
        b"x" * HEAD_LIMIT,
        b"GET / HTTP/1.1\r\n\r\n",
        b"PLAY /a/sub RTSP/1.0\r\nCSeq: 1e9\r\n\r\n",
        b"PLAY /a/sub RTSP/1.0\r\nno colon\r\n\r\n",
        b"PLAY /a/sub RTSP/1.0\r\n" + b"a: b\r\n" * 70 + b"\r\n",
        b"PLAY /a/sub RTSP/1.0\r\nContent-Length: %d\r\n\r\n" % (BODY_LIMIT + 1),
        b"PLAY /a/sub RTSP/1.0\r\nContent-Length: -4\r\n\r\n",
        b"PLAY /a/sub RTSP/1.0\r\nX: \xff\r\n\r\n",
    ],
)
def test_what_is_too_much_or_no_request_is_refused(sent: bytes) -> None:
    with pytest.raises(BadRequestError):
        list(Parser().feed(sent))


def test_addresses() -> None:
    found = target("rtsp://user@127.0.0.1:8554/JSC-01/sub/trackID=0")
    assert found is not None
    assert (found.camera, found.stream, found.is_track) == ("jsc-01", "sub", True)
    for url in ("*", "/jsc-01", "rtsp://h/../etc/passwd", "/jsc-01/sub/more", "http://h/jsc-01/sub", "/a/b" + "c" * 40):
        assert target(url) is None


def test_a_reply_takes_the_number_of_its_request() -> None:
    (found,) = Parser().feed(PLAIN)
    assert isinstance(found, Request)
    assert reply(200, found, {"X": "y"}, b"body") == b"RTSP/1.0 200 OK\r\nCSeq: 7\r\nX: y\r\nContent-Length: 4\r\n\r\nbody"
