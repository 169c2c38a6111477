# ruff: noqa: E501 - one example a line reads better than a folded one
"""Every parser of ours that meets hostile input, what it may say to it, and inputs near enough to good ones to get deep.

An input is bytes: a good example that was cut, doubled, spliced and sprinkled with what has broken parsers before. A parser may
refuse with its own error; anything else that it raises, or a result that breaks its promise (AssertionError), is a crash.
"""

from __future__ import annotations

import io
import random
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from scc_wall.adapters.site_files import load_regions, parse_monitors
from scc_wall.adapters.site_settings import parse_settings
from scc_wall.base.feed_messages import FeedReports, OpenFeed
from scc_wall.base.messages import FROM_FEEDS, FROM_PLAYER, TO_FEEDS, TO_PLAYER
from scc_wall.base.player_messages import PlayPane
from scc_wall.base.trouble import Trouble
from scc_wall.base.wire import Frames, WireError, decode, encode
from scc_wall.camera.address import SCHEMES, split_credentials
from scc_wall.camera.host import parse_host_port
from scc_wall.camera.redact import redacted
from scc_wall.camera.roster import join
from scc_wall.camera.table import read_table
from scc_wall.control.lines import WrongUsage, parse_asked
from scc_wall.desk.shift_book import parse_book
from scc_wall.feeds import rtsp_answers
from scc_wall.feeds.annexb import begins_picture, from_first_slice, sets_by_kind, without_delimiter
from scc_wall.feeds.assembly import Assembly
from scc_wall.feeds.clip_file import open_clip
from scc_wall.feeds.jpeg import jpeg_size, trimmed
from scc_wall.feeds.login import Login, authorization, challenge_of, is_stale
from scc_wall.feeds.multipart import Multipart, MultipartError, boundary_of
from scc_wall.feeds.playlist import PlaylistError, parse_playlist
from scc_wall.feeds.rtp import Unpacker, packet_of, says_goodbye, sender_report
from scc_wall.feeds.rtsp_wire import BODY_LIMIT, HEAD_LIMIT, Message, RtspError, Wire
from scc_wall.feeds.sdp import media_of
from scc_wall.feeds.session import SessionEnded
from scc_wall.feeds.sound import Soundness, has_slice
from scc_wall.feeds.sps import picture_size
from scc_wall.feeds.web import place_of
from scc_wall.layout.parse import parse_layout
from scc_wall.layout.parse_event_plan import parse_plan
from scc_wall.layout.toml_text import read_toml
from scc_wall.simulator.digest import parts
from scc_wall.simulator.rtsp import BadRequestError, Parser, target
from scc_wall.simulator.timetable import parse_timetable
from scc_wall.simulator.transport import wish

PASSWORD = "k4ta-s4ndi"
LIMIT = 4096
"""Bytes of one part of a multipart stream, in these tests."""


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """A parser under test. seeds: good examples; refusals: its own errors."""

    name: str
    run: Callable[[bytes], object]
    seeds: tuple[bytes, ...]
    refusals: tuple[type[Exception], ...] = ()

    def feed(self, data: bytes) -> bool:
        """Give it an input; return whether it was taken (not refused). Anything else that is raised is a crash."""
        try:
            self.run(data)
        except self.refusals:
            return False
        return True


_NASTY = (
    b"", b"\x00", b"\xff", b"\xff\xfe", b"\r\n\r\n", b"\n", b'"', b"'", b"\\", b"..", b"../", b"/", b"//", b"@", b":", b"%", b"%00",
    b"{user}", b"{password}", b"-1", b"0", b"9" * 30, b"1e999", b"NaN", b"file:///etc/passwd", b"rtsp://", b"http://[", b"://", b"$",
    b"$\x00\xff\xff", b"\x00\x00\x01", b"\x00\x00\x01\x67", b"\x00\x00\x01\x42\x01", b"\x00\x00\x03", b"\xff\xd8\xff", b"\xff\xc0",
    b"Content-Length: ", b"--x", b"#EXT-X-MAP:", b"#EXTINF:", b'URI="', b"[" * 200, b"{" * 200, b"(" * 200, b"\xe2\x80\xae", b"\xf0\x9f",
    b"\xed\xa0\x80", b" " * 300, b"A" * 3000, b"sep=;\n", b"id;number\n", b"=cmd()", b"\t", b"#", b"?", b"&pwd=", b"~",
)  # fmt: skip


def inputs(seeds: Sequence[bytes]) -> st.SearchStrategy[bytes]:
    """Return mutations of good examples, mixes of two, and now and then plain noise."""
    seed = st.sampled_from(seeds)
    piece = st.sampled_from(_NASTY) | st.binary(max_size=12)
    edit = st.tuples(st.integers(0, 1 << 16), st.integers(0, 40), piece)
    spoiled = st.builds(_spoiled, seed, st.lists(edit, max_size=6))
    mixed = st.builds(
        lambda one, two, at: one[: at % (len(one) + 1)] + two[at % (len(two) + 1) :], spoiled, spoiled, st.integers(0, 9999)
    )
    return spoiled | mixed | st.binary(max_size=300)


def _spoiled(seed: bytes, edits: Sequence[tuple[int, int, bytes]]) -> bytes:
    data = seed
    for at, length, put in edits:
        begin = at % (len(data) + 1)
        data = data[:begin] + put + data[begin + length :]
    return data


def shaken(seeds: Sequence[bytes], chance: random.Random) -> bytes:
    """Return one mutation as `inputs` makes them, a hundred times as fast: nobody has to shrink it."""

    def one() -> bytes:
        pieces = (chance.choice(_NASTY), chance.randbytes(chance.randint(0, 12)))
        edits = [(chance.randrange(1 << 16), chance.randint(0, 40), chance.choice(pieces)) for _ in range(chance.randint(0, 6))]
        return _spoiled(chance.choice(seeds), edits)

    match chance.randrange(8):
        case 0:
            return chance.randbytes(chance.randint(0, 300))
        case 1 | 2:
            head, tail = one(), one()
            return head[: chance.randint(0, len(head))] + tail[chance.randint(0, len(tail)) :]
        case _:
            return one()


def _text(data: bytes) -> str:
    return data.decode("utf-8", errors="surrogateescape")


def _address(data: bytes) -> None:
    address, user, password = split_credentials(_text(data))
    assert address.scheme in SCHEMES
    assert len(address.url) < 4000
    if address.scheme == "clip":
        assert not {"..", ".", ""} & set(address.clip.split("/"))
    else:
        assert parse_host_port(address.host) is not None
        assert "@" not in address.url.partition("://")[2].partition("/")[0]
    again, more_user, more_password = split_credentials(address.url)
    assert (again, more_user, more_password) == (address, "", "")
    address.with_credentials(user, password)


def _table(data: bytes) -> None:
    table = read_table(data, "kamera.csv")
    roster = join(table, "kamera.csv", load_regions())
    for camera in roster.cameras:
        for address in (camera.sub, camera.main, camera.onvif):
            assert address is None or address.scheme in SCHEMES


def _layout(data: bytes) -> None:
    parsed = parse_layout(_text(data), "uji", "uji.toml")
    assert parsed.layout is None or parsed.layout.name == "uji"


def _wire(data: bytes) -> None:
    frames = Frames()
    for body in [*frames.feed(data[: len(data) // 2]), *frames.feed(data[len(data) // 2 :]), data]:
        for known in (TO_FEEDS, FROM_FEEDS, TO_PLAYER, FROM_PLAYER):
            try:
                message = decode(body, known)
            except WireError:
                continue
            encode(message)


def _playlist(data: bytes) -> None:
    found = parse_playlist(data, "https://10.0.0.5/live/index.m3u8")
    assert not (found.variants and found.segments)
    for url in [one.url for one in found.variants] + [one.url for one in found.segments]:
        assert url.startswith("https://")
        assert len(url) <= 2048
    assert all(0 <= segment.seconds <= 60 for segment in found.segments)


def _multipart(data: bytes) -> None:
    whole, bytewise = Multipart("x y", LIMIT), Multipart("x y", LIMIT)
    found = list(whole.feed(data))
    assert all(0 < len(part) <= LIMIT for part in found)
    assert len(whole._pending) <= 4 * LIMIT + 16_384
    step = max(1, len(data) // 7)
    for at in range(0, len(data), step):
        list(bytewise.feed(data[at : at + step]))


def _content_type(data: bytes) -> None:
    boundary = boundary_of(_text(data))
    if boundary is not None:
        Multipart(boundary, LIMIT)


def _jpeg(data: bytes) -> None:
    size = jpeg_size(data)
    assert size is None or all(0 < side <= 16384 for side in size)
    assert data.startswith(trimmed(data))


def _challenge(data: bytes) -> None:
    lines = _text(data).split("\n")
    is_stale(lines)
    challenge = challenge_of(lines)
    if challenge is not None:
        told = authorization(challenge, Login("op", PASSWORD), "GET", "/x")
        assert "\r" not in told
        assert "\n" not in told
        assert challenge.scheme == "basic" or PASSWORD not in told


def _description(data: bytes) -> None:
    found = media_of(_text(data))
    if found is None:
        raise LookupError
    assert found.codec in {"h264", "hevc"}
    assert len(found.sets) <= len(data) + 4096


def _rtp(data: bytes) -> None:
    """Take packets of 40 bytes each, as they might come in a session of either codec."""
    sender_report(data)
    for codec in ("h264", "hevc"):
        unpacker, assembly, size = Unpacker(codec, LIMIT), Assembly(codec, LIMIT), 0
        for packet in (packet_of(data[at : at + 40]) for at in range(0, len(data), 40)):
            if packet is not None:
                wholes = assembly.take(unpacker.units(packet.payload), packet.stamp, marker=packet.marker)
                size += sum(len(whole.data) for whole in wholes)
        assert size <= 8 * len(data)
    says_goodbye(data, 7)


def _rtsp_wire(data: bytes) -> None:
    wire = Wire()
    for half in (data[: len(data) // 2], data[len(data) // 2 :]):
        for found in wire.feed(half):
            if isinstance(found, Message):
                assert found.status >= 0
                found.headers("www-authenticate")
                found.without("authorization").encoded()
    assert len(wire._pending) <= max(len(data), HEAD_LIMIT + BODY_LIMIT)


def _answers(data: bytes) -> None:
    """Read what cameras' answers mean; the first line of the input is a control of their description."""
    asked, (control, _, head) = "rtsp://10.0.0.5:554/live", data.partition(b"\n")
    for told in Wire().feed(head + b"\r\n\r\n"):
        if isinstance(told, Message):
            base = rtsp_answers.base_of(asked, told)
            name, life = rtsp_answers.session_of(told)
            addresses = [base, *rtsp_answers.places(base, _text(control)), rtsp_answers.moved_to(asked, told), name]
            assert not any(set(" \t\r\n\0") & set(one) for one in addresses)
            assert 1 <= life < 1e6
            channels = rtsp_answers.channels_of(told)
            assert channels is None or all(0 <= channel <= 255 for channel in channels)


def _simulator_rtsp(data: bytes) -> None:
    for request in Parser().feed(data):
        if not hasattr(request, "channel"):
            target(request.url)
            wish(request.header("transport"))
            parts(request.header("authorization"))


def _video(data: bytes) -> None:
    for codec in ("h264", "hevc"):
        assert len(without_delimiter(data, codec)) <= len(data)
        sets_by_kind(data, codec)
        begins_picture(data, codec)
        from_first_slice(data, codec)
        has_slice(data, codec)
        Soundness(codec).believes(data, key=True)
        size = picture_size(data, codec)
        assert size is None or all(0 < side <= 16384 for side in size)


def _redaction(data: bytes) -> None:
    text = _text(data) + f" rtsp://op:{PASSWORD}@10.0.0.5/live " + _text(data)
    assert PASSWORD not in redacted(text, "op", PASSWORD)


@cache
def _folder() -> str:
    """Return a folder of clips with traps in it, beside a file that must not be reached."""
    top = Path(tempfile.mkdtemp(prefix="scc-fuzz-"))
    (top / "clips" / "sub").mkdir(parents=True)
    (top / "secret").write_text("secret")
    (top / "clips" / "a.mp4").write_text("clip")
    (top / "clips" / "sub" / "b.mp4").write_text("clip")
    (top / "clips" / "link").symlink_to(top / "secret")
    (top / "clips" / "up").symlink_to(top)
    return str(top / "clips")


def _clip(data: bytes) -> None:
    with open_clip(_folder(), _text(data)) as file:
        assert isinstance(file, io.BufferedReader)
        assert str(Path(f"/proc/self/fd/{file.fileno()}").readlink()).startswith(f"{_folder()}/")


def _timetable(data: bytes) -> None:
    parse_timetable(_text(data), "f", ("jsc-01", "jsc-02"))


_REPORT = encode(OpenFeed("a/sub", "rtsp://h/x", "u", "p", "tcp", "h"))
_CSV = (
    b"id,number,name,group,region,sub_url,main_url,onvif_url,user,password,transport,interval,link,host,lat,lon\n"
    b'A,1,"Gerbang, utara",Gerbang,16.71,rtsp://u:p%40@10.0.0.1/s,,http://10.0.0.1/onvif,,,udp,,LTE,NVR-1,"-3,02",104.7\n'
    b"B,,Klip,,,clip://a/b.mp4,,,,,,0.5,,,,\n"
)
_M3U = (
    b'#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXT-X-MEDIA-SEQUENCE:7\n#EXT-X-MAP:URI="i.mp4",BYTERANGE="10@0"\n#EXTINF:3.9,\n'
    b"#EXT-X-BYTERANGE:100@10\na.ts\n#EXT-X-KEY:METHOD=NONE\n#EXTINF:4,\nhttps://10.0.0.6/b.ts?t=1\n#EXT-X-ENDLIST\n"
)
_MASTER = b'#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1280000,RESOLUTION=640x360,CODECS="avc1.4d,mp4a"\nlow/live.m3u8\n'
_PART = b"--x y\r\nContent-Type: image/jpeg\r\nContent-Length: 6\r\n\r\n\xff\xd8abcd\r\n--x y\r\nContent-Type: x\r\n\r\n\xff\xd8ab\r\n--x y\r\n"
_JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0\x00\x11\x08\x00\x60\x00\xa0\x03\x01\x22\x00\xff\xd9"
_DIGEST = b'Digest realm="a \\"b\\"", nonce="n", qop="auth,auth-int", algorithm=SHA-256, opaque=x, stale=true\nBasic realm="x"'
_ASK = (
    b"SETUP rtsp://127.0.0.1/jsc-01/sub/trackID=0 RTSP/1.0\r\nCSeq: 3\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n\r\n"
)
_ANSWER = (
    b"RTSP/1.0 401 Unauthorized\r\nCSeq: 1\r\nWWW-Authenticate: "
    + _DIGEST.split(b"\n")[0]
    + b"\r\nContent-Length: 2\r\n\r\nab$\x00\x00\x01x"
)
_MOVED = (
    b"RTSP/1.0 302 Moved\r\nLocation: rtsp://10.0.0.6:8554/x\r\nContent-Base: /live/\r\nSession: 12;timeout=30\r\n"
    b"Transport: RTP/AVP/TCP;unicast;interleaved=0-1"
)
_SETS = bytes.fromhex("000001674d401fe8802802dd80b50101014000000fa00003a98000000168ee3c80000001658884")
_SETS265 = bytes.fromhex(
    "0000014001 0c01ffff01600000030090000003000003005d95980900000142010101600000030090000003000003005da00280802d1659".replace(
        " ", ""
    )
)
_TOML = b'format = 1\ntitle = "Uji"\n[[screen]]\nmonitor = "1"\ngrid = [2, 2]\n[[screen.tile]]\ncamera = "A"\nat = [0, 0]\nspan = [1, 1]\n'
_PLAN = b'format = 1\ntitle = { id = "Uji" }\ncontacts = [{ role = "T", reach = "HT 5" }]\n[[phase]]\nname = "G"\nlayout = "a"\nmonitors = [{ monitor = 2, layout = "b" }]\npresets = [{ camera = "A", preset = "P" }]\nat = "2026-12-05 15:30"\nswitch = "auto"\nremind = 5\n'
_BOOK = b'{"note": 1, "at": "2026-12-05T14:58:10+07:00", "by": "A", "text": "x"}\n{"signed": [1], "at": "2026-12-05T15:02:41+07:00", "by": "B"}\n'
_SITE = b'format = 1\nid = "ab"\nname = "x"\nlanguage = "id"\nsecrets = "auto"\nca_file = "ca.pem"\n[video]\noutput = "auto"\n'

_SDP = b"v=0\r\ns=x\r\na=control:*\r\nm=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1; sprop-parameter-sets=Z0LAHg==,aM4=\r\na=control:track1\r\n"
_RTP = b"".join(
    (b"\x80" + bytes([96 | mark << 7]) + bytes([0, number]) + bytes(8) + payload).ljust(40, b"\xaa")
    for number, (mark, payload) in enumerate(
        ((0, b"\x67\x42\xc0\x1e"), (0, b"\x7c\x85\x88"), (1, b"\x7c\x45"), (1, b"\x78\0\3\x41\x9a\1"), (1, b"\x62\x01\x93\xaf"))
    )
)

PARSERS: tuple[Fuzzed, ...] = (
    Fuzzed("address", _address, (b"rtsp://admin:p@ss:/%# w@10.0.0.5:554/live?user=a&pwd=x", b"clip://a/b c.mp4", b"http://[::1]:80/x", b"rtsps://h/user=a_password=b_channel=1_stream=0.sdp"), (Trouble,)),
    Fuzzed("host", lambda data: parse_host_port(_text(data)), (b"nvr-1.lan:8554", b"[fe80::1]:80", b"10.0.0.1")),
    Fuzzed("camera table", _table, (_CSV, _CSV.replace(b",", b";"), _CSV.decode().encode("utf-16"))),
    Fuzzed("layout", _layout, (_TOML, _TOML + _TOML)),
    Fuzzed("event plan", lambda data: parse_plan(_text(data), "uji", "f"), (_PLAN, _PLAN + _PLAN)),
    Fuzzed("shift book", lambda data: parse_book(_text(data), "f"), (_BOOK, _BOOK * 2)),
    Fuzzed("toml lines", lambda data: read_toml(_text(data), "f"), (_TOML, _SITE), (Trouble,)),
    Fuzzed("site settings", lambda data: parse_settings(_text(data), "site.toml"), (_SITE,)),
    Fuzzed("monitors", lambda data: parse_monitors(_text(data), "monitors.toml"), (b'format = 1\n[[monitor]]\nidentity = "DEL U2412 X"\nnumber = 1\nname = "HDMI-1"\n',), (Trouble,)),
    Fuzzed("wire", _wire, (_REPORT, _REPORT[4:], encode(FeedReports(())), encode(PlayPane("p", 1, 2)) * 2), (WireError,)),
    Fuzzed("ctl request", parse_asked, (b'{"command": ["show", "a"]}', b'{"command": ["status", "--json"]}'), (WrongUsage,)),
    Fuzzed("playlist", _playlist, (_M3U, _MASTER), (PlaylistError,)),
    Fuzzed("multipart", _multipart, (_PART, _PART * 3), (MultipartError,)),
    Fuzzed("content type", _content_type, (b'multipart/x-mixed-replace; boundary="--x y"', b"multipart/x-mixed-replace;boundary=x")),
    Fuzzed("jpeg head", _jpeg, (_JPEG, _JPEG * 2)),
    Fuzzed("login challenge", _challenge, (_DIGEST,)),
    Fuzzed("web address", lambda data: place_of(_text(data)), (b"http://10.0.0.1:80/a?b=c", b"https://h/"), (SessionEnded,)),
    Fuzzed("rtsp of cameras", _rtsp_wire, (_ANSWER, _ANSWER * 2, _ASK), (RtspError,)),
    Fuzzed("answers of cameras", _answers, (b"trackID=1\n" + _MOVED, b"rtsp://h/x\n" + _MOVED, b"/a\n" + _ANSWER), (RtspError,)),
    Fuzzed("description of cameras", _description, (_SDP, _SDP.replace(b"H264", b"H265")), (LookupError,)),
    Fuzzed("rtp of cameras", _rtp, (_RTP, _RTP * 3), (OverflowError,)),
    Fuzzed("rtsp of the simulator", _simulator_rtsp, (_ASK, _ASK * 2), (BadRequestError,)),
    Fuzzed("video units", _video, (_SETS, _SETS265, _SETS + _SETS265)),
    Fuzzed("redaction", _redaction, (b"rtsp://a:b@h/x?pwd=1", b"Authorization: Basic abcd")),
    Fuzzed("clip name", _clip, (b"a.mp4", b"sub/b.mp4", b"link", b"up/secret", b"../secret"), (SessionEnded,)),
    Fuzzed("fault timetable", _timetable, (b"seed 4\n10 jsc-01 pause 5\n",)),
)  # fmt: skip
