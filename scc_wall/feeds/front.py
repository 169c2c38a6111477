"""A door of ours on loopback between FFmpeg and a camera, for what FFmpeg cannot do: SHA-256 Digest, and checked TLS.

FFmpeg speaks plain RTSP to it and knows neither password nor camera; its address holds a word that nobody else can guess. What
it asks goes on to the camera with our answer to its challenge, what the camera sends comes back as it is.
"""

from __future__ import annotations

import select
import socket
import ssl
import threading
from secrets import token_urlsafe
from typing import Self

from scc_wall.camera.address import Address
from scc_wall.feeds.login import Challenge, Login, authorization, challenge_of, is_stale
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError, Wire
from scc_wall.feeds.session import CONNECT_LIMIT_S, SILENCE_LIMIT_S, SessionEnded
from scc_wall.feeds.tls import Trust, connect

RTSPS_PORT = 322
RTSP_PORT = 554
LOOK_S = 0.5
_PART = 64 << 10


class Front:
    """One session's door; use as a context."""

    def __init__(self, address: Address, login: Login, trust: Trust) -> None:
        """Connect to the camera; SessionEnded when that fails."""
        is_encrypted = address.scheme == "rtsps"
        self.security = trust.security if is_encrypted else ""
        port = address.port or (RTSPS_PORT if is_encrypted else RTSP_PORT)
        self._camera = connect(address.host, port, CONNECT_LIMIT_S, trust.context() if is_encrypted else None)
        self._camera.settimeout(SILENCE_LIMIT_S)
        self._login = login
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1)
        self._listener.settimeout(LOOK_S)
        word = f"rtsp://127.0.0.1:{self._listener.getsockname()[1]}/{token_urlsafe(16)}"
        self._theirs, self._ours = address.filled(login.user, login.password), word
        self.url = word
        self._challenge: Challenge | None = None
        self._count = 0
        self._is_known = False
        self._asked: Message | None = None
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="front", daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Leave; what FFmpeg has sent last (TEARDOWN) still goes out."""
        self._thread.join(LOOK_S)
        self._is_over.set()
        self._thread.join(LOOK_S)
        self._listener.close()
        self._camera.close()

    def _run(self) -> None:
        try:
            while not self._is_over.is_set():
                try:
                    client, _ = self._listener.accept()
                except TimeoutError:
                    continue
                with client:
                    client.settimeout(SILENCE_LIMIT_S)
                    self._relay(client)
                return
        except (OSError, RtspError):
            return  # FFmpeg sees the end of its connection

    def _relay(self, client: socket.socket) -> None:
        """Carry both directions until one of them ends."""
        from_client, from_camera = Wire(), Wire()
        while not self._is_over.is_set():
            if isinstance(self._camera, ssl.SSLSocket) and self._camera.pending():
                ready: list[socket.socket] = [self._camera]
            else:
                ready = select.select([client, self._camera], [], [], LOOK_S)[0]
            if client in ready:
                data = client.recv(_PART)
                if not data:
                    return
                for found in from_client.feed(data):
                    self._to_camera(found)
            if self._camera in ready:
                data = self._camera.recv(_PART)
                if not data:
                    return
                for found in from_camera.feed(data):
                    self._to_client(client, found)

    def _to_camera(self, found: Message | Frames) -> None:
        if isinstance(found, Frames):
            self._camera.sendall(found.data)
            return
        method, url, version = found.words
        if not self._is_known and not url.startswith(self._ours):
            raise RtspError  # somebody else has found the door
        self._is_known = True  # from here on it may use the addresses that the camera tells
        if url.startswith(self._ours):
            url = self._theirs + url[len(self._ours) :]
        self._asked = found.with_start(f"{method} {url} {version}").without("authorization")
        self._ask()

    def _ask(self) -> None:
        assert self._asked is not None  # noqa: S101 - set by the caller
        message = self._asked
        if self._challenge is not None:
            self._count += 1
            method, url, _ = message.words
            told = authorization(self._challenge, self._login, method, url, self._count)
            message = message.with_header("Authorization", told)
        self._camera.sendall(message.encoded())

    def _to_client(self, client: socket.socket, found: Message | Frames) -> None:
        if isinstance(found, Frames):
            client.sendall(found.data)
            return
        if found.status == 401 and self._asked is not None and not self._login.is_empty:
            told = found.headers("www-authenticate")
            if self._count == 0 or is_stale(told):
                self._challenge, self._count = challenge_of(told), 0
                if self._challenge is not None:
                    self._ask()
                    return
            found = found.without("www-authenticate")  # asked for a login it does not have, FFmpeg would try once more
        client.sendall(found.encoded())


def wants_sha256(address: Address) -> bool:
    """Return whether a camera asks for a SHA-256 Digest; asked without a login, so no account is harmed."""
    try:
        with connect(address.host, address.port or RTSP_PORT, CONNECT_LIMIT_S, None) as camera:
            camera.settimeout(CONNECT_LIMIT_S)
            headers = ("CSeq: 1", "Accept: application/sdp", "User-Agent: scc-wall")
            camera.sendall(Message(f"DESCRIBE {address.filled('', '')} RTSP/1.0", headers).encoded())
            wire = Wire()
            while data := camera.recv(_PART):
                for found in wire.feed(data):
                    if isinstance(found, Message):
                        challenge = challenge_of(found.headers("www-authenticate"))
                        return challenge is not None and challenge.scheme == "digest" and challenge.hash == "SHA-256"
    except (OSError, RtspError, SessionEnded):
        return False
    return False
