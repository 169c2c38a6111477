"""Web cameras for tests, by Python's own http.server: MJPEG, JPEG and HLS, with Basic or Digest, plain or over TLS.

The server's side of Digest is written here from RFC 7616 and shares nothing with the client under test.
"""

from __future__ import annotations

import hashlib
import re
import ssl
import threading
import time
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

Serve = Callable[["Handler"], None]
NONCE, REALM = "n0nce", "web camera"


@dataclass
class WebCamera:
    """What it serves by path, and how it asks who is there: empty, `Basic`, `MD5` or `SHA-256`."""

    pages: Mapping[str, Serve]
    user: str = ""
    password: str = ""
    asks: str = ""
    port: int = 0
    folder: Path | None = None
    heads: list[str] = field(default_factory=list)
    """Every request's line and Authorization, as it came."""

    def url(self, path: str, scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.port}{path}"


class Handler(BaseHTTPRequestHandler):
    """One request."""

    camera: WebCamera
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        told = self.headers.get("Authorization", "")
        self.camera.heads.append(f"{self.path} {told}")
        if self.camera.asks and not self._is_known(told):
            self.answer(401, b"no", {"WWW-Authenticate": self._challenge()})
            return
        page = self.camera.pages.get(self.path) or self._file()
        if page is None:
            self.answer(404, b"none")
            return
        try:
            page(self)
        except OSError:
            self.close_connection = True

    def answer(self, status: int, body: bytes, headers: Mapping[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _file(self) -> Serve | None:
        """Return a page of the camera's folder, without a type: what it is must be told by its name or content."""
        folder = self.camera.folder
        if folder is None or not (folder / self.path[1:]).is_file():
            return None
        data = (folder / self.path[1:]).read_bytes()
        return lambda handler: handler.answer(200, data)

    def _challenge(self) -> str:
        if self.camera.asks == "Basic":
            return f'Basic realm="{REALM}"'
        return f'Digest realm="{REALM}", nonce="{NONCE}", qop="auth,auth-int", opaque="o", algorithm={self.camera.asks}'

    def _is_known(self, told: str) -> bool:
        user, password = self.camera.user, self.camera.password
        if self.camera.asks == "Basic":
            return told == "Basic " + b64encode(f"{user}:{password}".encode()).decode()
        parts = dict(re.findall(r'(\w+)="?((?:[^",\\]|\\.)*)"?', told))
        hashed = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}[self.camera.asks]
        one = hashed(f"{user}:{REALM}:{password}".encode()).hexdigest()
        two = hashed(f"GET:{self.path}".encode()).hexdigest()
        middle = f"{NONCE}:{parts.get('nc')}:{parts.get('cnonce')}:auth"
        return parts.get("response") == hashed(f"{one}:{middle}:{two}".encode()).hexdigest()


def multipart(pictures: list[bytes], rate: float, *, lengths: bool = True, boundary: str = "--x y") -> Serve:
    """Return a page that sends pictures for ever, as a camera does that gets its boundary's dashes wrong."""

    def serve(handler: Handler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", f'multipart/x-mixed-replace; boundary="{boundary}"')
        handler.end_headers()
        mark, number = b"--" + boundary.lstrip("-").encode(), 0
        while True:
            data = pictures[number % len(pictures)]
            length = f"Content-Length: {len(data)}\r\n" if lengths else ""
            handler.wfile.write(mark + f"\r\nContent-Type: image/jpeg\r\n{length}\r\n".encode() + data + b"\r\n")
            number += 1
            time.sleep(1 / rate)

    return serve


def still(pictures: list[bytes]) -> Serve:
    """Return a page that gives the next picture each time."""
    left = iter(range(1 << 30))
    return lambda handler: handler.answer(200, pictures[next(left) % len(pictures)], {"Content-Type": "image/jpeg"})


def moved(to: str) -> Serve:
    """Return a page that leads elsewhere."""
    return lambda handler: handler.answer(302, b"", {"Location": to})


@contextmanager
def web_camera(camera: WebCamera, tls: tuple[Path, Path] | None = None) -> Iterator[WebCamera]:
    """Serve on a free port of loopback. tls: certificate and key."""
    kind = type("OneHandler", (Handler,), {"camera": camera})
    server = ThreadingHTTPServer(("127.0.0.1", 0), kind)
    server.daemon_threads = True
    if tls is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    camera.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield camera
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
