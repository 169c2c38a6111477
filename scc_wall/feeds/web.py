"""GETs from a camera's web server: login, redirections and limits; nothing of it reaches FFmpeg but bytes of pictures.

A login goes only to the host and scheme it was given for. A redirection may change the path, the port, or lead from http to
https on the same host; to another host it goes without the login, and never from https to http.
"""

from __future__ import annotations

import http.client
import io
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import split_credentials
from scc_wall.feeds.login import Challenge, Login, authorization, challenge_of, is_stale
from scc_wall.feeds.session import CONNECT_LIMIT_S, SILENCE_LIMIT_S, SessionEnded
from scc_wall.feeds.tls import Trust, connect

REDIRECTIONS = 3
_STATUSES: Mapping[int, str] = {401: "denied", 403: "forbidden", 404: "not_found", 410: "not_found", 429: "busy", 453: "busy"}
_MOVED = {301, 302, 303, 307, 308}


@dataclass(frozen=True, slots=True)
class Place:
    """A checked address on the web."""

    scheme: str
    host: str
    port: int
    path: str

    @property
    def url(self) -> str:
        """The whole address; it may hold a token and is never shown."""
        return f"{self.scheme}://{self.host}:{self.port}{self.path}"


def place_of(url: str) -> Place:
    """Return where a URL leads; SessionEnded unless it is one of http or https without a login before the host."""
    try:
        address, user, password = split_credentials(url)
    except Trouble:
        raise SessionEnded("answer") from None
    if address.scheme not in {"http", "https"} or ((user or password) and "@" in urlsplit(url).netloc):
        raise SessionEnded("answer")
    port = address.port or (443 if address.scheme == "https" else 80)
    parts = urlsplit(url)
    path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return Place(address.scheme, address.host, port, path)


class Answer:
    """A server's answer while its body is read; close it, or read it to its end, before the next GET."""

    def __init__(self, response: http.client.HTTPResponse, place: Place) -> None:
        self.response = response
        self.place = place
        self.status = response.status

    @property
    def content_type(self) -> str:
        """The body's type with its parameters, as `multipart/x-mixed-replace; boundary=x`."""
        return (self.response.getheader("Content-Type") or "")[:1024]

    def some(self, limit: int = 64 << 10) -> bytes:
        """Return what has come, at least a byte, at the most so many; nothing at the end. SessionEnded when it breaks."""
        with _told():
            part = self.response.read1(limit)
            if not part:
                self.response.close()  # else http.client takes the answer for unread, and the connection for taken
            return part
        raise AssertionError  # pragma: no cover - _told never swallows

    def whole(self, limit: int) -> bytes:
        """Return the body; SessionEnded where it has more bytes than the limit."""
        found = io.BytesIO()
        while part := self.some():
            found.write(part)
            if found.tell() > limit:
                raise SessionEnded("garbage")
        return found.getvalue()


class _told:  # noqa: N801 - used like a function
    """Turns what the network and http.client raise into SessionEnded, without the text of it."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        """Raise our own error in place of a foreign one."""
        reason = ""
        if isinstance(error, TimeoutError):
            reason = "silent"
        elif isinstance(error, ssl.SSLError):
            reason = "tls"
        elif isinstance(error, http.client.HTTPException | ValueError):
            reason = "garbage"
        elif isinstance(error, OSError):
            reason = "ended"
        if reason:
            raise SessionEnded(reason) from None


class Web:
    """One camera's web server; a connection is kept between GETs where the server keeps it. Close it at the end."""

    def __init__(self, login: Login, home: Place, trust: Trust) -> None:
        """Speak for a login that belongs to `home`'s host."""
        self._login, self._home, self._trust = login, home, trust
        self._connection: http.client.HTTPConnection | None = None
        self._at: tuple[str, str, int] | None = None
        self._challenge: Challenge | None = None
        self._count = 0
        self._is_encrypted = home.scheme == "https"

    @property
    def security(self) -> str:
        """How the way to the newest answer was protected: see `session.Session.security`."""
        return self._trust.security if self._is_encrypted else ""

    def get(self, place: Place, span: tuple[int, int] | None = None) -> Answer:
        """Ask for a place, following redirections; SessionEnded for any answer but a good one. span: first and last byte."""
        for _ in range(REDIRECTIONS + 1):
            answer = self._asked(place, span)
            if answer.status in {200, 206}:
                self._is_encrypted = answer.place.scheme == "https"
                return answer
            if answer.status not in _MOVED:
                raise SessionEnded(_STATUSES.get(answer.status, "busy" if answer.status >= 500 else "answer"))
            place = self._moved(place, answer)
        raise SessionEnded("answer")

    def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            self._connection.close()
            self._connection = self._at = None

    def _moved(self, place: Place, answer: Answer) -> Place:
        to = place_of(urljoin(place.url, answer.response.getheader("Location") or ""))
        answer.whole(1 << 20)
        if place.scheme == "https" and to.scheme == "http":
            raise SessionEnded("answer")
        return to

    def _asked(self, place: Place, span: tuple[int, int] | None) -> Answer:
        """Ask once, and with the login if the server wants one; a nonce that has grown old is renewed once."""
        for attempt in range(3):
            answer = self._sent(place, span)
            told = [_as_sent(one) for one in answer.response.headers.get_all("WWW-Authenticate") or []]
            if answer.status != 401 or not self._may_know(place):
                return answer
            if self._count > 0 and attempt > 0 and not is_stale(told):
                return answer
            self._challenge, self._count = challenge_of(told), 0
            if self._challenge is None:
                return answer
            answer.whole(1 << 20)
        return answer

    def _may_know(self, place: Place) -> bool:
        """Whether a server may see the login: its own host, and no less protected than it was given for."""
        is_weaker = self._home.scheme == "https" and place.scheme == "http"
        return not self._login.is_empty and place.host == self._home.host and not is_weaker

    def _sent(self, place: Place, span: tuple[int, int] | None) -> Answer:
        headers: dict[str, str | bytes] = {"User-Agent": "scc-wall", "Accept": "*/*", "Accept-Encoding": "identity"}
        if span is not None:
            headers["Range"] = f"bytes={span[0]}-{span[1]}"
        if self._challenge is not None and self._may_know(place):
            self._count += 1
            told = authorization(self._challenge, self._login, "GET", place.path, self._count)
            headers["Authorization"] = told.encode("utf-8", errors="surrogateescape")
        is_kept = self._at == (place.scheme, place.host, place.port)
        try:
            return self._once(place, headers)
        except SessionEnded as ended:
            if not is_kept or ended.reason == "silent":
                raise
        return self._once(place, headers)  # a connection that was kept may have been closed meanwhile: one new one

    def _once(self, place: Place, headers: Mapping[str, str | bytes]) -> Answer:
        connection = self._to(place)
        try:
            with _told():
                connection.request("GET", place.path, headers=dict(headers))
                return Answer(connection.getresponse(), place)
        except SessionEnded:
            self.close()
            raise
        raise AssertionError  # pragma: no cover

    def _to(self, place: Place) -> http.client.HTTPConnection:
        at = (place.scheme, place.host, place.port)
        if self._connection is not None and self._at == at and self._connection.sock is not None:
            return self._connection
        self.close()
        context = self._trust.context() if place.scheme == "https" else None
        connection = http.client.HTTPConnection(place.host, place.port)
        connection.sock = connect(place.host, place.port, CONNECT_LIMIT_S, context)
        connection.sock.settimeout(SILENCE_LIMIT_S)
        self._connection, self._at = connection, at
        return connection


def _as_sent(header: str) -> str:
    """Return a header as the bytes that came say it: http.client takes them for Latin-1."""
    return header.encode("latin-1", errors="replace").decode("utf-8", errors="surrogateescape")
