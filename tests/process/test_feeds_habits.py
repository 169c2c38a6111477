"""Cameras that play, each in a way of its own: addresses, logins, answers and packets as real ones have them."""

from __future__ import annotations

import hashlib
import re
import socket
import struct
import threading
import time
from itertools import count, islice, pairwise

import pytest

from scc_wall.camera.address import Address
from scc_wall.feeds import rtsp_opening, rtsp_session
from scc_wall.feeds.login import Login
from scc_wall.feeds.opening import Opener, Target
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.rtsp_session import RtspSession
from scc_wall.feeds.session import SessionEnded
from tests.coded import decoded_numbers
from tests.process.bad_camera import AUDIO, H264, running
from tests.process.odd_camera import OddCamera, head_of, next_request, on_channel
from tests.process.support import wait_for

LOGIN = Login("op er", "@:/%# x y")
NOBODY = Login("", "")


@pytest.fixture(autouse=True)
def _short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (rtsp_opening, rtsp_session):
        monkeypatch.setattr(module, "CONNECT_LIMIT_S", 5.0)
        monkeypatch.setattr(module, "SILENCE_LIMIT_S", 3.0)


def plays(camera: OddCamera) -> OddCamera:
    """Return it as one that sends its pictures after PLAY and then waits for its reader's end."""
    list(camera.packets())  # coded now: on a busy machine a reader would take the time for that for silence
    camera.then = lambda peer: _play(camera, peer)
    return camera


def _play(camera: OddCamera, peer: socket.socket) -> None:
    for packet in camera.packets():
        peer.sendall(packet)
    pending = bytearray()
    while request := next_request(peer, pending):
        camera.asked.append(request)
        camera.methods.append(request.split(" ", 1)[0])
        peer.sendall(camera._reply(camera.methods[-1], request).encode())


def seen(camera: OddCamera, login: Login = NOBODY, path: str = "/live", host: str = "127.0.0.1") -> list[int]:
    """Return which pictures a session shows."""
    with RtspSession(Address(f"rtsp://{host}:{camera.port}{path}"), login) as session:
        return decoded_numbers(camera.codec, [picture.data for picture in islice(session.pictures(), camera.count)])


def ends(camera: OddCamera, login: Login = NOBODY) -> str:
    """Return why a session ends."""
    with pytest.raises(SessionEnded) as caught, RtspSession(Address(f"rtsp://127.0.0.1:{camera.port}/live"), login) as session:
        for _ in session.pictures():
            pass
    assert caught.value.__context__ is None
    return caught.value.reason


MEDIA = "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=control:"
HERE = "rtsp://127.0.0.1:{}"


@pytest.mark.parametrize(
    ("media", "base", "setup", "play"),
    [
        (H264, HERE + "/live/", HERE + "/live/track1", HERE + "/live/"),
        (H264, HERE + "/live", HERE + "/live/track1", HERE + "/live"),
        (H264, "/live/", HERE + "/live/track1", HERE + "/live/"),
        (H264, "", HERE + "/live/track1", HERE + "/live"),
        (H264, "", HERE + "/track1", HERE + "/live"),  # a rule of RFC 1808 that few cameras know
        ("a=control:*\r\n" + MEDIA + "/track1\r\n", HERE + "/live/", HERE + "/live/track1", HERE + "/live/"),
        ("a=control:*\r\n" + MEDIA + "/track1\r\n", HERE + "/live/", HERE + "/track1", HERE + "/live/"),
        ("a=control:rtsp://nat.invalid/a/\r\n" + H264, HERE + "/live/", "rtsp://nat.invalid/a/track1", "rtsp://nat.invalid/a/"),
        ("a=control:all\r\n" + H264, HERE + "/live/", HERE + "/live/track1", HERE + "/live/all"),
        ("a=control:all\r\n" + H264, HERE + "/live/", HERE + "/live/track1", HERE + "/live/"),
        (H264, HERE + "/live/", HERE + "/live/track1", HERE + "/live/track1"),  # no aggregate control
        (MEDIA + "*\r\n", HERE + "/live/", HERE + "/live/", HERE + "/live/"),
        (MEDIA + "rtsp://nat.invalid/x?a=1&b=2\r\n", HERE + "/live/", "rtsp://nat.invalid/x?a=1&b=2", HERE + "/live/"),
        (AUDIO + H264 + AUDIO, HERE + "/live/", HERE + "/live/track1", HERE + "/live/"),
    ],
)
def test_addresses(media: str, base: str, setup: str, play: str) -> None:
    with running(plays(OddCamera(media=media, base=base, setup=setup, play=play, count=4))) as camera:
        assert seen(camera) == list(range(4))
        asked = [text.split(" ", 2)[:2] for text in camera.asked]
        assert asked[-1] == ["TEARDOWN", next(url for method, url in reversed(asked) if method == "PLAY")]


def test_a_camera_that_asks_without_end_is_left() -> None:
    def then(peer: socket.socket) -> None:
        peer.sendall(b"OPTIONS * RTSP/1.0\r\nCSeq: 1\r\n\r\n" * 500)
        while peer.recv(4096):
            continue

    with running(OddCamera(then=then)) as camera:
        assert ends(camera) == "garbage"


def test_an_address_with_queries() -> None:
    path = "/cam/realmonitor?channel=1&subtype=1"
    camera = OddCamera(base=HERE + path + "/", setup=HERE + path + "/track1", play=HERE + path + "/", count=4)
    with running(plays(camera)):
        assert seen(camera, path=path) == list(range(4))


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_numbers_and_times_that_wrap_on_channels_of_its_own(codec: str) -> None:
    with running(plays(OddCamera(media=head_of(codec), codec=codec, channels=(4, 9)))) as camera:
        with RtspSession(Address(f"rtsp://127.0.0.1:{camera.port}/live"), NOBODY) as session:
            pictures: list[Picture] = list(islice(session.pictures(), 20))
            assert (session.kind.codec, session.kind.width, session.kind.height) == (codec, 160, 96)
        assert decoded_numbers(codec, [one.data for one in pictures]) == list(range(20))
        steps = [round(15 * ((b.source_s or 0) - (a.source_s or 0)), 6) for a, b in pairwise(pictures)]
        assert set(steps) == {1}


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_a_size_that_changes_in_the_middle(codec: str) -> None:
    sizes = ((160, 96), (322, 178), (96, 256))
    with running(plays(OddCamera(media=head_of(codec), codec=codec, count=12, sizes=sizes))) as camera:
        with RtspSession(Address(f"rtsp://127.0.0.1:{camera.port}/live"), NOBODY) as session:
            told = [(picture.data, session.kind) for picture in islice(session.pictures(), 36)]
        assert [(kind.width, kind.height) for _, kind in told] == [size for size in sizes for _ in range(12)]
        assert decoded_numbers(codec, [data for data, _ in told]) == 3 * list(range(12))


def test_pictures_that_come_with_the_answer_to_play_are_not_kept_back() -> None:
    """A camera of one picture in ten seconds: its first one must not wait for the second."""

    class Prompt(OddCamera):
        def _reply(self, method: str, request: str) -> str:
            told = super()._reply(method, request)
            return told + b"".join(self.packets()).decode("latin-1") if method == "PLAY" else told

        def answer(self, peer: socket.socket) -> None:
            super().answer(_Latin(peer))  # type: ignore[arg-type]

    camera = Prompt(count=1, then=lambda peer: (next_request(peer, bytearray()), None)[1])
    with running(camera):
        began = time.monotonic()
        assert seen(camera) == [0]
        assert time.monotonic() - began < 0.9 * rtsp_session.SILENCE_LIMIT_S


class _Latin:
    """A connection whose text is sent byte by byte as it is."""

    def __init__(self, peer: socket.socket) -> None:
        self._peer = peer

    def recv(self, size: int) -> bytes:
        return self._peer.recv(size)

    def sendall(self, data: bytes) -> None:
        self._peer.sendall(data.decode().encode("latin-1"))


@pytest.mark.parametrize("status", ["405 Method Not Allowed", "501 Not Implemented", "404 Not Found", "454 Session Not Found"])
def test_options_need_not_be_known(status: str) -> None:
    with running(plays(OddCamera(statuses={"OPTIONS": status}, count=4))) as camera:
        assert seen(camera) == list(range(4))


def test_lines_that_end_with_a_line_feed() -> None:
    with running(plays(OddCamera(end="\n", count=4))) as camera:
        assert seen(camera) == list(range(4))


def test_an_ipv6_address() -> None:
    try:
        listener = socket.create_server(("::1", 0), family=socket.AF_INET6)
    except OSError:
        pytest.skip("this machine has no IPv6")
    camera = plays(OddCamera(count=4, setup="rtsp://[::1]:{}/live/track1"))
    with listener:
        camera.port = listener.getsockname()[1]

        def serve() -> None:
            peer, _ = listener.accept()
            with peer:
                camera.answer(peer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        assert seen(camera, host="[::1]") == list(range(4))
        thread.join(10)


@pytest.mark.parametrize(
    ("transport", "reason"),
    [("RTP/AVP;unicast;client_port=5000-5001", "transport"), ("RTP/AVP/TCP;interleaved=999-1000", "transport")],
)
def test_another_way_than_asked_for(transport: str, reason: str) -> None:
    with running(plays(OddCamera(transport=transport))) as camera:
        assert ends(camera) == reason
        assert camera.methods[-1] == "TEARDOWN"


def test_a_camera_that_sends_over_udp_only_says_so() -> None:
    with running(plays(OddCamera(statuses={"SETUP": "461 Unsupported Transport"}))) as camera:
        assert ends(camera) == "transport"


# elsewhere


def _moved(to: str) -> OddCamera:
    return OddCamera(count=4, statuses={"DESCRIBE": "302 Moved"}, heads={"DESCRIBE": f"Location: {to}\r\n"})


def test_a_camera_that_sends_us_to_another_door_of_its_own_is_followed() -> None:
    guard = Guard(NOBODY_KNOWS)
    with (
        running(plays(OddCamera(count=4, admits=guard.refusal))) as camera,
        running(_moved(HERE.format(camera.port) + "/two")) as first,
    ):
        assert seen(first, LOGIN) == list(range(4))
        assert all(" rtsp://127.0.0.1:" in text for text in camera.asked)
        assert camera.asked[0].split()[1].endswith("/two")


def test_another_machine_does_not_get_the_password() -> None:
    guard = Guard(NOBODY_KNOWS)
    with running(plays(OddCamera(count=4, admits=guard.refusal))) as camera:
        camera_port = camera.port
        with socket.create_server(("127.0.0.2", 0)) as listener:
            port = listener.getsockname()[1]
            first = _moved(HERE.format(camera_port) + "/two")
            first.port = port

            def serve() -> None:
                peer, _ = listener.accept()
                with peer:
                    first.answer(peer)

            threading.Thread(target=serve, daemon=True).start()
            with pytest.raises(SessionEnded) as caught:
                seen(first, LOGIN, host="127.0.0.2")
        assert caught.value.reason == "denied"
        assert not any("Authorization" in text for text in camera.asked)


@pytest.mark.parametrize("to", ["file:///etc/passwd", "http://127.0.0.1/x", "rtsp://", "rtsp://a b/", ""])
def test_nowhere_else(to: str) -> None:
    with running(_moved(to)) as camera:
        assert ends(camera) == "answer"


def test_two_cameras_that_send_us_to_each_other() -> None:
    with running(
        OddCamera(statuses={"DESCRIBE": "301 Moved"}, heads={"DESCRIBE": "Location: rtsp://127.0.0.1:{}/x\r\n"})
    ) as camera:
        assert ends(camera) == "answer"
        assert camera.methods.count("DESCRIBE") <= 4


# who we are

NOBODY_KNOWS = 'Digest realm="IP Camera(C1)", nonce="{}", qop="auth"'


class Guard:
    """Checks every request as a strict camera does; a nonce lives for `uses` requests, and is_told: its age is told."""

    def __init__(self, told: str, uses: int = 1000, *, is_told: bool = False) -> None:
        self._told, self._uses, self._is_told = told, uses, is_told
        self._numbers = count(1)
        self._nonce, self._left = "", 0
        self.offered = 0
        self.admitted: list[str] = []

    def refusal(self, request: str) -> str:
        told = re.search(r"Authorization: Digest (.*)", request)
        is_right = told is not None and self._is_right(told[1], request)
        self.offered += told is not None
        if is_right and self._left > 0:
            self._left -= 1
            self.admitted.append(request.split(" ", 1)[0])
            return ""
        self._nonce, self._left = f"n{next(self._numbers)}", self._uses
        age = ", stale=true" if is_right and self._is_told else ""
        return f"WWW-Authenticate: {self._told.format(self._nonce)}{age}"

    def _is_right(self, told: str, request: str) -> bool:
        parts = {name: quoted or plain for name, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^,\s]+))', told)}
        method, uri = request.split(" ", 2)[:2]

        def hashed(text: str) -> str:
            return hashlib.new("md5", text.encode(), usedforsecurity=False).hexdigest()

        first, second = hashed(f"{LOGIN.user}:{parts['realm']}:{LOGIN.password}"), hashed(f"{method}:{uri}")
        middle = f"{parts['nc']}:{parts['cnonce']}:auth:" if "qop" in parts else ""
        return parts["uri"] == uri and parts["response"] == hashed(f"{first}:{parts['nonce']}:{middle}{second}")


@pytest.mark.parametrize(
    "told", [NOBODY_KNOWS, 'Digest realm="x", nonce="{}"', 'Basic realm="x", Digest realm="x", nonce="{}"']
)
@pytest.mark.parametrize(("uses", "is_told"), [(1000, False), (1, True), (1, False), (2, False)])
def test_challenges_that_grow_old(told: str, uses: int, *, is_told: bool) -> None:
    """Also without a word of it, with every request, and in TEARDOWN: a camera that does not hear it keeps the session."""
    guard = Guard(told, uses, is_told=is_told)
    with running(plays(OddCamera(count=4, admits=guard.refusal))) as camera:
        assert seen(camera, LOGIN) == list(range(4))
        wait_for(lambda: guard.admitted[-1] == "TEARDOWN", 10)


@pytest.mark.parametrize("uses", [1, 1000])
def test_a_wrong_password_is_offered_once_to_each_first_challenge(uses: int) -> None:
    guard = Guard(NOBODY_KNOWS, uses)
    with running(plays(OddCamera(admits=guard.refusal))) as camera:
        assert ends(camera, Login("op er", "wrong")) == "denied"
    assert guard.offered == 1


def test_a_camera_that_calls_every_challenge_old_is_not_asked_for_ever() -> None:
    guard = Guard(NOBODY_KNOWS + ", stale=true")
    with running(plays(OddCamera(admits=guard.refusal))) as camera:
        assert ends(camera, Login("op er", "wrong")) == "denied"
    assert guard.offered == 2


# while it plays


def _alive(camera: OddCamera, refused: frozenset[str]) -> list[str]:
    """Return the first three words that keep a session of one second alive, of which a camera refuses some."""
    words: list[str] = []

    def then(peer: socket.socket) -> None:
        for packet in camera.packets():
            peer.sendall(packet)
        pending = bytearray()
        while request := next_request(peer, pending):
            words.append(request.split(" ", 1)[0])
            assert "Session: 1" in request
            status = "451 Parameter Not Understood" if words[-1] in refused else "200 OK"
            peer.sendall(f"RTSP/1.0 {status}\r\nCSeq: 9\r\n\r\n".encode())
            if len(words) == 3:
                return

    camera.then = then
    with running(camera):
        assert ends(camera) == "ended"
    return words


def test_words_that_keep_a_session_alive() -> None:
    heads, session = {"OPTIONS": "Public: OPTIONS, DESCRIBE, GET_PARAMETER\r\n"}, "1;timeout=1"
    first = OddCamera(heads=heads, session=session)
    told = _alive(first, frozenset())
    assert told == ["GET_PARAMETER"] * 3
    second = OddCamera(heads=heads, session=session)
    assert _alive(second, frozenset({"GET_PARAMETER"})) == ["GET_PARAMETER", "OPTIONS", "OPTIONS"]
    third = OddCamera(session=session)
    assert _alive(third, frozenset({"OPTIONS"})) == ["OPTIONS", "GET_PARAMETER", "GET_PARAMETER"]


def test_what_a_camera_asks_is_answered() -> None:
    heard: list[bytes] = []

    def then(peer: socket.socket) -> None:
        packets = list(camera.packets())
        for packet in packets[:5]:
            peer.sendall(packet)
        peer.sendall(b"GET_PARAMETER rtsp://x RTSP/1.0\r\nCSeq: 77\r\nContent-Length: 4\r\n\r\n$\0\0\0")
        for packet in packets[5:]:
            peer.sendall(packet)
        heard.append(peer.recv(100))
        peer.sendall(b"TEARDOWN rtsp://x RTSP/1.0\r\nCSeq: 78\r\n\r\n")
        peer.recv(100)

    camera = OddCamera(then=then)
    with running(camera):
        began = time.monotonic()
        assert ends(camera) == "ended"
        assert time.monotonic() - began < rtsp_session.SILENCE_LIMIT_S
    assert heard == [b"RTSP/1.0 200 OK\r\nCSeq: 77\r\n\r\n"]
    assert camera.methods[-1] == "PLAY"  # who has left is not told that we leave


@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_a_description_of_another_codec_ends_the_session(codec: str) -> None:
    def then(peer: socket.socket) -> None:
        for packet in camera.packets():
            peer.sendall(packet)
        body = f"v=0\r\n{head_of(codec)}".encode()
        peer.sendall(b"ANNOUNCE rtsp://x RTSP/1.0\r\nCSeq: 5\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        pending = bytearray()
        while next_request(peer, pending):
            peer.sendall(b"RTSP/1.0 200 OK\r\nCSeq: 5\r\n\r\n")

    camera = OddCamera(then=then)
    with running(camera):
        assert ends(camera) == ("silent" if codec == "h264" else "ended")


def test_a_goodbye_is_believed_when_nothing_follows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtsp_session, "GOODBYE_S", 0.5)
    monkeypatch.setattr(rtsp_session, "SILENCE_LIMIT_S", 30.0)

    def then(peer: socket.socket) -> None:
        packets = list(camera.packets())
        goodbye = on_channel(1, b"\x81\xcb\x00\x01" + struct.pack(">I", 7))
        peer.sendall(b"".join([*packets[:5], goodbye, *packets[5:], goodbye]))
        next_request(peer, bytearray())

    camera = OddCamera(then=then)
    with running(camera):
        assert ends(camera) == "ended"


def test_an_answer_that_trickles_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rtsp_session, "CONNECT_LIMIT_S", 1.0)

    class Slow(OddCamera):
        def answer(self, peer: socket.socket) -> None:
            peer.recv(4096)
            for _ in range(400):
                peer.sendall(b"x")
                time.sleep(0.05)

    with running(Slow()) as camera:
        began = time.monotonic()
        assert ends(camera) == "answer"
        assert time.monotonic() - began < 6


def test_a_camera_may_become_another() -> None:
    """H.264 first, H.265 when it is connected to again, nonsense in between: each is read by ourselves."""
    camera = plays(OddCamera(count=4))
    opener = Opener()
    with running(camera):
        target = Target("cam/sub", f"rtsp://127.0.0.1:{camera.port}/live", NOBODY, "tcp", "127.0.0.1")
        for codec in ("h264", "hevc", "h264"):
            camera.codec, camera.media = codec, head_of(codec)
            with opener.open(target, threading.Event()) as session:
                assert isinstance(session, RtspSession)
                assert decoded_numbers(codec, [one.data for one in islice(session.pictures(), 4)]) == list(range(4))
                assert session.kind.codec == codec
            camera.media = ""
            with pytest.raises(SessionEnded), opener.open(target, threading.Event()):
                pass
