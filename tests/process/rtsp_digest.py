"""A camera that knows SHA-256 Digest only: a relay before GStreamer's server, which asks for it and answers GStreamer's MD5.

Written with sockets and hashlib alone; it shares nothing with the client under test.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from tests.process.worker_rig import PASSWORD, USER

REALM, NONCE = "sha camera", "abc"


@dataclass
class ShaCamera:
    """Where it listens, and how often it let a request pass or refused a login."""

    server: int
    port: int = 0
    granted: int = 0
    refused: int = 0

    def serve(self, client: socket.socket) -> None:
        """Serve one client; it may leave at any time."""
        with contextlib.suppress(ConnectionError):
            self._relay(client)

    def _relay(self, client: socket.socket) -> None:
        with client, socket.create_connection(("127.0.0.1", self.server)) as camera:
            challenge: dict[str, str] = {}
            asked = b""
            while True:
                for ready in select.select([client, camera], [], [], 30)[0]:
                    data = ready.recv(65536)
                    if not data:
                        return
                    if ready is camera:
                        if data.startswith(b"RTSP/1.0 401"):
                            challenge = dict(re.findall(r'(\w+)="([^"]*)"', data.decode()))
                            camera.sendall(self._as_md5(asked, challenge))
                        else:
                            client.sendall(data)
                    elif data[:1] == b"$":
                        camera.sendall(data)
                    elif self._is_known(data, client):
                        asked = data
                        camera.sendall(self._as_md5(data, challenge))

    def _is_known(self, request: bytes, client: socket.socket) -> bool:
        text = request.decode()
        method, uri, _ = text.split("\r\n")[0].split(" ")
        told = dict(re.findall(r'(\w+)="?([^",\r]*)"?', text[text.find("Authorization:") :]))

        def hashed(what: str) -> str:
            return hashlib.sha256(what.encode()).hexdigest()

        right = hashed(f"{hashed(f'{USER}:{REALM}:{PASSWORD}')}:{NONCE}:{hashed(f'{method}:{uri}')}")
        if "Authorization:" in text and told.get("response") == right and told.get("algorithm") == "SHA-256":
            self.granted += 1
            return True
        self.refused += "Authorization:" in text
        number = re.search(r"CSeq: *(\d+)", text)
        assert number is not None
        asks = f'Digest realm="{REALM}", nonce="{NONCE}", algorithm=SHA-256'
        client.sendall(f"RTSP/1.0 401 Unauthorized\r\nCSeq: {number[1]}\r\nWWW-Authenticate: {asks}\r\n\r\n".encode())
        return False

    def _as_md5(self, request: bytes, challenge: dict[str, str]) -> bytes:
        text = request.decode()
        lines = [line for line in text.split("\r\n") if not line.startswith("Authorization:")]
        if challenge:
            method, uri, _ = lines[0].split(" ")

            def hashed(what: str) -> str:
                return hashlib.md5(what.encode(), usedforsecurity=False).hexdigest()

            realm, nonce = challenge["realm"], challenge["nonce"]
            right = hashed(f"{hashed(f'{USER}:{realm}:{PASSWORD}')}:{nonce}:{hashed(f'{method}:{uri}')}")
            told = f'username="{USER}", realm="{realm}", nonce="{nonce}", uri="{uri}", response="{right}"'
            lines.insert(1, f"Authorization: Digest {told}")
        return "\r\n".join(lines).encode()


@contextmanager
def sha256_camera(server: int) -> Iterator[ShaCamera]:
    """Run the relay before the RTSP server on a port of loopback."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        camera = ShaCamera(server, listener.getsockname()[1])

        def accept() -> None:
            while True:
                try:
                    client, _ = listener.accept()
                except OSError:
                    return
                threading.Thread(target=camera.serve, args=(client,), daemon=True).start()

        thread = threading.Thread(target=accept, daemon=True)
        thread.start()
        yield camera
        listener.shutdown(socket.SHUT_RDWR)
        thread.join(5)
