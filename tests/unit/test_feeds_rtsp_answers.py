"""What cameras write in their answers, and what is made of it."""

from __future__ import annotations

import hashlib
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scc_wall.feeds.login import Login, authorization, challenge_of, is_stale
from scc_wall.feeds.rtsp_answers import base_of, channels_of, moved_to, places, session_of, whole_of
from scc_wall.feeds.rtsp_talk import reason_of
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError, Wire
from scc_wall.feeds.sdp import media_of

ASKED = "rtsp://10.0.0.5:554/live/1"
HEAD = "v=0\r\ns=x\r\n"


def answer(*lines: str, status: str = "200 OK") -> Message:
    return Message(f"RTSP/1.0 {status}", lines)


@pytest.mark.parametrize(
    ("lines", "base"),
    [
        (("Content-Base: rtsp://10.0.0.5:554/live/1/",), "rtsp://10.0.0.5:554/live/1/"),
        (("content-base:rtsp://nat.lan/live/1/  ",), "rtsp://nat.lan/live/1/"),
        (('Content-Base: "rtsp://10.0.0.5/x/"',), "rtsp://10.0.0.5/x/"),
        (("Content-Base: /media/",), "rtsp://10.0.0.5:554/media/"),
        (("Content-Base: 2/",), "rtsp://10.0.0.5:554/live/2/"),
        (("Content-Base:", "Content-Location: rtsp://10.0.0.5/y/"), "rtsp://10.0.0.5/y/"),
        ((), ASKED),
        (("Content-Base: rtsp://h/a b\x01",), ASKED),
        (("Content-Base: rtsp://[bad/",), "rtsp://[bad/"),  # it is only repeated to the camera
        (("Content-Base: //[bad/",), ASKED),
    ],
)
def test_what_addresses_are_relative_to(lines: tuple[str, ...], base: str) -> None:
    assert base_of(ASKED, answer(*lines)) == base


@pytest.mark.parametrize(
    ("base", "control", "first", "others"),
    [
        ("rtsp://h/live/", "trackID=1", "rtsp://h/live/trackID=1", ()),
        ("rtsp://h/live", "trackID=1", "rtsp://h/live/trackID=1", ("rtsp://h/trackID=1",)),
        ("rtsp://h", "trackID=1", "rtsp://h/trackID=1", ()),
        ("rtsp://h/live/", "/trackID=1", "rtsp://h/live/trackID=1", ("rtsp://h/trackID=1",)),
        (
            "rtsp://h/cam?channel=1&subtype=1",
            "trackID=0",
            "rtsp://h/cam?channel=1&subtype=1/trackID=0",
            ("rtsp://h/trackID=0",),
        ),
        ("rtsp://h/live", "?track=1", "rtsp://h/live?track=1", ()),
        ("rtsp://h/live/", "rtsp://nat/x/trackID=1", "rtsp://nat/x/trackID=1", ()),
        ("rtsp://h/live/", "RTSP://h/live/trackID=1", "RTSP://h/live/trackID=1", ()),
        ("rtsp://h/live/", "rtsp://rtsp://h/live/trackID=1", "rtsp://h/live/trackID=1", ()),
        ("rtsp://h/live/", "*", "rtsp://h/live/", ()),
        ("rtsp://h/live/", "", "rtsp://h/live/", ()),
        ("rtsp://h/live/", "a b", "rtsp://h/live/", ()),
        ("rtsp://[fd00::5]:554/live/", "t", "rtsp://[fd00::5]:554/live/t", ()),
    ],
)
def test_where_a_stream_is(base: str, control: str, first: str, others: tuple[str, ...]) -> None:
    assert places(base, control) == (first, *others)
    assert whole_of(base, control) == first


@pytest.mark.parametrize(
    ("header", "name", "life"),
    [
        ("12345678", "12345678", 60),
        ("12345678;timeout=30", "12345678", 30),
        (" abc ; Timeout = 90", "abc", 90),
        ('abc;x=1;timeout="15"', "abc", 15),
        ("abc;timeout=0", "abc", 60),
        ("abc;timeout=99999999999", "abc", 60),
        ("abc;timeout=-5", "abc", 60),
        ("a b", "", 60),
        ("", "", 60),
    ],
)
def test_sessions(header: str, name: str, life: float) -> None:
    assert session_of(answer(f"Session: {header}")) == (name, life)


@pytest.mark.parametrize(
    ("header", "channels"),
    [
        ("RTP/AVP/TCP;unicast;interleaved=0-1", (0, 1)),
        ("RTP/AVP/TCP;unicast;interleaved=4-7;ssrc=1", (4, 7)),
        ("RTP/AVP;unicast;Interleaved = 2 - 3", (2, 3)),
        ("RTP/AVP/TCP;interleaved=254", (254, 255)),
        ("RTP/AVP/TCP;unicast", (0, 1)),
        ("RTP/AVP/TCP;interleaved=255", None),
        ("RTP/AVP/TCP;interleaved=999-1000", None),
        ("RTP/AVP/TCP;interleaved=5-5", None),
        ("RTP/AVP;unicast;client_port=5000-5001", None),
        ("", None),
    ],
)
def test_channels(header: str, channels: tuple[int, int] | None) -> None:
    assert channels_of(answer(f"Transport: {header}")) == channels


def test_where_a_camera_sends_us() -> None:
    told = answer("Location: rtsp://10.0.0.6/live", status="302 Moved")
    assert moved_to(ASKED, told) == "rtsp://10.0.0.6/live"
    assert moved_to(ASKED, answer("Location: /other", status="301 Moved")) == "rtsp://10.0.0.5:554/other"
    assert moved_to(ASKED, answer("Location: rtsp://10.0.0.6/live")) == ""
    assert moved_to(ASKED, answer(status="302 Moved")) == ""


def test_reasons() -> None:
    assert [reason_of(one) for one in (453, 503, 500, 408)] == ["busy"] * 4
    assert [reason_of(one) for one in (400, 405, 454, 459, 501, 551)] == ["answer"] * 6
    assert [reason_of(one) for one in (401, 403, 404, 461)] == ["denied", "forbidden", "not_found", "transport"]


@given(st.text(max_size=80), st.text(max_size=80))
def test_any_answer_is_read(one: str, two: str) -> None:
    told = answer(
        f"Content-Base: {one}", f"Session: {one};{two}", f"Transport: TCP;interleaved={two}", f"Location: {one}", status="302 x"
    )
    for url in (*places(base_of(ASKED, told), two), moved_to(ASKED, told), session_of(told)[0]):
        assert not re.search(r"\s", url)
    assert 1 <= session_of(told)[1] <= 99_999
    found = channels_of(told)
    assert found is None or all(0 <= channel <= 255 for channel in found)


# the wire


@pytest.mark.parametrize("end", ["\r\n", "\n"])
def test_lines_may_end_as_they_like_and_fold(end: str) -> None:
    text = end.join(
        ["RTSP/1.0  200 OK", "CSeq : 1", "WWW-Authenticate: Digest realm=$x,", "\t nonce=n", "Content-Length: 2", "", "ab"]
    )
    found = list(Wire().feed(text.encode() + b"$\0\0\1x" + b"\r\n" + b"$\0\0\1y"))
    assert isinstance(found[0], Message)
    assert (found[0].status, found[0].body, found[0].headers("cseq")) == (200, b"ab", ["1"])
    assert found[0].headers("www-authenticate") == ["Digest realm=$x, nonce=n"]
    assert found[1:] == [Frames(b"$\0\0\1x"), Frames(b"$\0\0\1y")]


@pytest.mark.parametrize("cut", range(1, 60, 7))
def test_wherever_bytes_are_cut(cut: int) -> None:
    data = b"\n\r\nRTSP/1.0 200 OK\r\nCSeq: 1\r\nContent-Length: 3\r\n\r\nabc$\1\0\2xyRTSP/1.0 404 No\nCSeq: 2\n\n"
    wire = Wire()
    found = [*wire.feed(data[:cut]), *wire.feed(data[cut:])]
    assert [one.status if isinstance(one, Message) else one.data for one in found] == [200, b"$\1\0\2xy", 404]


def test_absurd_heads() -> None:
    with pytest.raises(RtspError):
        list(Wire().feed(b"RTSP/1.0 200 OK\r\nX: " + b"a" * 20_000))
    for start in ("RTSP/1.0 " + "9" * 5000, "RTSP/1.0 0200 x", "RTSP/1.0", "HTTP/1.1 200 OK", ""):
        assert Message(start, ()).status == 0


# who we are


def response(line: str) -> dict[str, str]:
    return {name: quoted or plain for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^,\s]+))', line)}


def expected(told: dict[str, str], user: str, password: str, method: str, uri: str) -> str:
    """Return the response of RFC 7616, written down once more."""

    def hashed(text: str) -> str:
        return hashlib.new("sha256" if told.get("algorithm", "").startswith("SHA-256") else "md5", text.encode()).hexdigest()

    first = hashed(f"{user}:{told['realm']}:{password}")
    if told.get("algorithm", "").lower().endswith("-sess"):
        first = hashed(f"{first}:{told['nonce']}:{told['cnonce']}")
    second = hashed(f"{method}:{uri}" + (f":{hashed('')}" if told.get("qop") == "auth-int" else ""))
    if "qop" not in told:
        return hashed(f"{first}:{told['nonce']}:{second}")
    return hashed(f"{first}:{told['nonce']}:{told['nc']}:{told['cnonce']}:{told['qop']}:{second}")


@pytest.mark.parametrize("qop", ["", ', qop="auth"', ', qop="auth,auth-int"', ', qop="auth-int"', ", qop=auth-int"])
@pytest.mark.parametrize(
    "algorithm", ["", ", algorithm=MD5", ", algorithm=MD5-sess", ", algorithm=SHA-256", ', algorithm="SHA-256-sess"']
)
def test_digests(algorithm: str, qop: str) -> None:
    challenge = challenge_of([f'Digest realm="IP Camera(C1)", nonce="a,b=c"{algorithm}{qop}, stale=FALSE'])
    assert challenge is not None
    told = response(authorization(challenge, Login("op er", "@:/%# x y"), "SETUP", "rtsp://h/x"))
    assert told["response"] == expected(told, "op er", "@:/%# x y", "SETUP", "rtsp://h/x")
    assert told.get("qop", "") == (
        "auth-int" if qop.strip('", ').endswith("=auth-int") or qop == ', qop="auth-int"' else "auth" if qop else ""
    )


@pytest.mark.parametrize(
    "headers",
    [
        ['Basic realm="x"', 'Digest realm="x", nonce="n"'],
        ['Digest realm="x", nonce="n"', 'Basic realm="x"'],
        ['Basic realm="x", Digest realm="x", nonce="n"'],
        ['Digest realm="x", nonce="n", Basic realm="Digest , basic"'],
        ["Negotiate", 'digest realm="x",nonce="n"'],
        ['Negotiate, Digest realm="x" , nonce="n"'],
        ['Digest realm="x", nonce="n", algorithm=SHA-512-256', 'Digest realm="x", nonce="n"'],
    ],
)
def test_the_best_of_several_challenges_is_answered(headers: list[str]) -> None:
    challenge = challenge_of(headers)
    assert challenge is not None
    assert (challenge.scheme, challenge.realm, challenge.nonce) == ("digest", "x", "n")


def test_age_is_told_on_any_line() -> None:
    assert is_stale(['Basic realm="x"', 'Digest realm="x", nonce="n", stale=TRUE'])
    assert not is_stale(['Digest realm="stale=true", nonce="n"'])


def test_a_realm_in_another_script_is_repeated_as_it_came() -> None:
    raw = b'RTSP/1.0 401 No\r\nCSeq: 1\r\nWWW-Authenticate: Digest realm="\xc9\xe3\xcf\xf1", nonce="n"\r\n\r\n'
    (told,) = Wire().feed(raw)
    assert isinstance(told, Message)
    challenge = challenge_of(told.headers("www-authenticate"))
    assert challenge is not None
    sent = Message(
        "DESCRIBE x RTSP/1.0", (f"Authorization: {authorization(challenge, Login('a', 'b'), 'DESCRIBE', 'x')}",)
    ).encoded()
    assert b'realm="\xc9\xe3\xcf\xf1"' in sent
    first, second = (
        hashlib.new("md5", text, usedforsecurity=False).hexdigest() for text in (b"a:\xc9\xe3\xcf\xf1:b", b"DESCRIBE:x")
    )
    assert hashlib.new("md5", f"{first}:n:{second}".encode(), usedforsecurity=False).hexdigest().encode() in sent


# the description


@pytest.mark.parametrize(
    ("media", "codec", "control"),
    [
        ("m=video 0 RTP/AVP 96 97\r\na=rtpmap:97 VP8/90000\r\na=rtpmap:96 H264/90000\r\na=control:1\r\n", "h264", "1"),
        ("m=video 0 RTP/AVPF 96\na=rtpmap:96 H264/90000\n", "h264", ""),
        ("m=video 0 RTP/AVP/TCP 96\na=rtpmap:96  H264/90000\n", "h264", ""),
        (
            (
                "m=application 0 RTP/AVP 107\na=rtpmap:107 vnd.onvif.metadata/90000\na=control:m\nm=audio 0 RTP/AVP 8\n"
                "a=control:a\nm=video 0 RTP/AVP 96\nb=AS:500\na=recvonly\na=rtpmap:96 H265/90000\na=control:v\n"
            ),
            "hevc",
            "v",
        ),
        ("m=video 0 RTP/AVP 97 96\na=rtpmap:97 VP8/90000\na=rtpmap:96 H264/90000\n", "", ""),
        ("m=video 0 RTP/AVP 96\na=rtpmap:96 H264/1000\n", "", ""),
        ("m=video 0 RTP/AVP 96\na=rtpmap:96 H265/90000\na=fmtp:96 sprop-max-don-diff=2\n", "", ""),
    ],
)
def test_streams_among_others(media: str, codec: str, control: str) -> None:
    found = media_of(HEAD + media)
    assert (found.codec, found.control) == (codec, control) if found else not codec


@pytest.mark.parametrize(
    "told", ["Z0LAHg==,aM4=", "Z0LAHg,aM4", " Z0LAHg== , aM4= ", "AAAAAWdCwB4=,AAABaM4=", "Z0LAHg==,aM4=,"]
)
def test_parameter_sets_as_cameras_write_them(told: str) -> None:
    found = media_of(f"{HEAD}m=video 0 RTP/AVP 96\na=rtpmap:96 H264/90000\na=fmtp:96 sprop-parameter-sets={told}; x=1\n")
    assert found is not None
    assert found.sets == b"\0\0\0\1\x67\x42\xc0\x1e\0\0\0\1\x68\xce"
