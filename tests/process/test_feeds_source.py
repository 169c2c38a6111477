"""What becomes of a session with a camera that refuses, hangs, lies or dies; and that no word of it holds the password."""

from __future__ import annotations

import re
import socket
import struct
import threading
import time
import traceback
from typing import NoReturn

import pytest

from scc_wall.feeds import opening, rtsp_opening, rtsp_session, source
from scc_wall.feeds.login import Login
from scc_wall.feeds.memory_limit import limit_ffmpeg
from scc_wall.feeds.opening import Opener, Target
from scc_wall.feeds.rtsp_opening import NotOurs
from scc_wall.feeds.session import REASONS, SessionEnded
from tests.process.bad_camera import AUDIO, H264, VP8, BadCamera, running
from tests.process.secret_search import forms_of

USER, PASSWORD = "op er", "@:/%# x y"


@pytest.fixture(autouse=True)
def _short_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (source, rtsp_session, rtsp_opening):
        monkeypatch.setattr(module, "CONNECT_LIMIT_S", 1.0)
        monkeypatch.setattr(module, "SILENCE_LIMIT_S", 1.0)


@pytest.fixture(params=["tcp", "ffmpeg"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Read by ourselves as far as we can, or by FFmpeg alone: no camera is told apart."""
    if request.param == "ffmpeg":
        monkeypatch.setattr(opening, "OwnSession", _not_ours)
    return str(request.param)


def _not_ours(*_asked: object) -> NoReturn:
    raise NotOurs


def reason_of(host: str, *, password: str = PASSWORD) -> str:
    """Return how a session with a host ends; every text of the error is searched for the password."""
    target = Target("cam/sub", f"rtsp://{host}/live", Login(USER, password), "tcp", host)
    with pytest.raises(SessionEnded) as caught, Opener().open(target, threading.Event()) as opened:
        for _ in opened.pictures():
            pass
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value) + repr(caught.value.__context__)
    assert not [name for name, form in forms_of(USER, password).items() if form.decode() in told]
    assert caught.value.__context__ is None
    assert caught.value.reason in REASONS
    return caught.value.reason


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        ("401 Unauthorized", "denied"),
        ("403 Forbidden", "forbidden"),
        ("404 Not Found", "not_found"),
        ("453 Not Enough Bandwidth", "busy"),
        ("503 Service Unavailable", "busy"),
        ("500 Internal Server Error", "busy"),
        ("400 Bad Request", "answer"),
    ],
)
@pytest.mark.parametrize("method", ["DESCRIBE", "SETUP", "PLAY"])
def test_answers(method: str, status: str, reason: str) -> None:
    with running(BadCamera(statuses={method: status})) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == reason


def test_a_wrong_password_is_offered_once_in_a_session() -> None:
    with running(BadCamera(statuses={"DESCRIBE": "401 Unauthorized"})) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "denied"
        assert sum("Authorization:" in request for request in camera.asked) == 1
        assert not any(PASSWORD in request for request in camera.asked)  # Digest: it never travels


@pytest.mark.parametrize("method", ["OPTIONS", "DESCRIBE", "SETUP", "PLAY"])
def test_silence(method: str) -> None:
    began = time.monotonic()
    with running(BadCamera(silent=frozenset({method}))) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "silent"
    assert time.monotonic() - began < 5


def test_silence_after_play() -> None:
    with running(BadCamera(then=lambda peer: (peer.recv(100), None)[1])) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "silent"


def test_a_connection_that_ends_after_play() -> None:
    with running(BadCamera()) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "ended"


def test_a_connection_that_breaks_after_play() -> None:
    def reset(peer: socket.socket) -> None:
        peer.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    with running(BadCamera(then=reset)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "ended"


def test_garbage_after_play_ends_within_the_limit() -> None:
    with running(BadCamera(then=lambda peer: peer.sendall(b"\xa5" * 200_000))) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in {"ended", "garbage", "silent"}


def test_garbage_in_packets_after_play() -> None:
    def junk(peer: socket.socket) -> None:
        for number in range(200):
            packet = struct.pack(">BBHII", 0x80, 0xE0, number, number * 3000, 7) + b"\x7c\x85" + b"\xff\x00" * 300
            peer.sendall(b"$\x00" + struct.pack(">H", len(packet)) + packet)

    with running(BadCamera(then=junk)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in {"ended", "garbage"}


def test_packets_that_never_become_a_picture() -> None:
    def empty(peer: socket.socket) -> None:
        for number in range(100):
            packet = struct.pack(">BBHII", 0x80, 0xE0, number, number * 3000, 7) + b"\x09\xf0"
            peer.sendall(b"$\x00" + struct.pack(">H", len(packet)) + packet)
            time.sleep(0.05)

    began = time.monotonic()
    with running(BadCamera(then=empty)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in {"silent", "garbage"}
    assert time.monotonic() - began < 4


@pytest.mark.parametrize(("media", "reason"), [(AUDIO, "no_video"), (VP8, "codec"), ("", "no_video")])
def test_what_is_no_video_of_ours(media: str, reason: str) -> None:
    with running(BadCamera(media=media)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == reason


def test_audio_is_not_asked_for() -> None:
    with running(BadCamera(media=AUDIO + H264)) as camera:
        reason_of(f"127.0.0.1:{camera.port}")
        assert camera.methods.count("SETUP") == 1


def test_a_description_that_is_none() -> None:
    with running(BadCamera(media="\x01\x02\xff" * 500)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in {"garbage", "no_video", "answer"}


@pytest.mark.parametrize("host", ["{}:1", "255.255.255.255", "a" * 70 + ".invalid"])
def test_nobody_there(host: str) -> None:
    """Refused, no route, no such name."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        free = listener.getsockname()[1]
    assert reason_of(host.replace("{}:1", f"127.0.0.1:{free}")) == "unreachable"


def test_who_hangs_up_at_once() -> None:
    class Curt(BadCamera):
        def answer(self, peer: socket.socket) -> None:
            peer.recv(1)

    with running(Curt()) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in {"ended", "unreachable", "garbage"}


def test_a_redirection_to_a_file_opens_none() -> None:
    class Sly(BadCamera):
        def _reply(self, method: str, request: str) -> str:
            return super()._reply(method, request).replace("200 OK\r\n", "302 Found\r\nLocation: file:///etc/passwd\r\n")

    with running(Sly()) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") in REASONS


def test_a_reply_of_gigabytes_is_not_waited_for_nor_stored() -> None:
    class Bomb(BadCamera):
        def _reply(self, method: str, request: str) -> str:
            told = super()._reply(method, request)
            return re.sub(r"Content-Length: \d+", "Content-Length: 2000000000", told)

    assert limit_ffmpeg()
    with running(Bomb()) as camera:
        began = time.monotonic()
        assert reason_of(f"127.0.0.1:{camera.port}") != "silent"
    assert time.monotonic() - began < source.CONNECT_LIMIT_S


def test_a_picture_without_end_is_cut_off(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (source, rtsp_session):
        monkeypatch.setattr(module, "PICTURE_LIMIT", 50_000)

    def endless(peer: socket.socket) -> None:
        for number in range(300):  # pieces of one slice (FU-A), the last with its end mark, then the next picture
            bits = 0x80 if number == 0 else 0x40 if number == 149 else 0
            packet = struct.pack(">BBHII", 0x80, 0x60 | (0x80 if number == 149 else 0), number, 3000 * (number // 150), 7)
            packet += bytes([0x7C, 0x05 | bits]) + b"\xaa" * 1000
            peer.sendall(b"$\x00" + struct.pack(">H", len(packet)) + packet)

    with running(BadCamera(then=endless)) as camera:
        assert reason_of(f"127.0.0.1:{camera.port}") == "garbage"
