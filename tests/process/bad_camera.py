"""A camera that answers what a test wants, for one RTSP session after the other: a few lines of sockets and no library."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

H264 = "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\na=fmtp:96 packetization-mode=1\r\na=control:track1\r\n"
AUDIO = "m=audio 0 RTP/AVP 0\r\na=control:track2\r\n"
VP8 = "m=video 0 RTP/AVP 97\r\na=rtpmap:97 VP8/90000\r\na=control:track1\r\n"
HEAD = "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=x\r\nc=IN IP4 0.0.0.0\r\nt=0 0\r\n"

Then = Callable[[socket.socket], None]


@dataclass
class BadCamera:
    """What it answers. statuses: by method, instead of 200; silent: methods it never answers; then: what it does after PLAY."""

    media: str = H264
    statuses: Mapping[str, str] = field(default_factory=dict)
    silent: frozenset[str] = frozenset()
    then: Then = lambda _peer: None
    port: int = 0
    methods: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    """Every request as it came, for tests of what a camera gets to see."""

    def answer(self, peer: socket.socket) -> None:
        """Speak with one client until it leaves."""
        pending = b""
        while True:
            while b"\r\n\r\n" not in pending:
                part = peer.recv(4096)
                if not part:
                    return
                pending += part
            request, _, pending = pending.partition(b"\r\n\r\n")
            text = request.decode()
            method = text.split(" ", 1)[0]
            self.methods.append(method)
            self.asked.append(text)
            if method in self.silent:
                continue
            peer.sendall(self._reply(method, text).encode())
            if method == "PLAY" and method not in self.statuses:
                self.then(peer)
                return

    def _reply(self, method: str, request: str) -> str:
        number = next(line.split(":", 1)[1].strip() for line in request.split("\r\n") if line.lower().startswith("cseq"))
        status = self.statuses.get(method, "200 OK")
        head = f"RTSP/1.0 {status}\r\nCSeq: {number}\r\n"
        if status.startswith("401"):
            head += 'WWW-Authenticate: Digest realm="x", nonce="y"\r\n'
        if method == "DESCRIBE" and status.startswith("200"):
            body = HEAD + self.media
            return f"{head}Content-Type: application/sdp\r\nContent-Length: {len(body)}\r\n\r\n{body}"
        if method == "SETUP":
            head += "Session: 1\r\nTransport: RTP/AVP/TCP;unicast;interleaved=0-1\r\n"
        return head + "\r\n"


@contextmanager
def running(camera: BadCamera) -> Iterator[BadCamera]:
    """Listen on a port of loopback and serve any number of clients."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        camera.port = listener.getsockname()[1]
        peers: list[socket.socket] = []

        def serve(peer: socket.socket) -> None:
            try:
                camera.answer(peer)
            except OSError:
                return
            finally:
                peer.close()

        def accept() -> None:
            while True:
                try:
                    peer, _ = listener.accept()
                except OSError:
                    return
                peers.append(peer)
                threading.Thread(target=serve, args=(peer,), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        try:
            yield camera
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join(5)
            for peer in peers:
                try:
                    peer.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue
