"""RTSP on the server's side (RFC 2326): bytes in, requests out; replies as bytes. No network here.

Every input is hostile: request heads, bodies and frames have limits, and what is not a request ends the connection.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

HEAD_LIMIT = 8192
BODY_LIMIT = 4096
HEADERS_LIMIT = 64

REASONS: Mapping[int, str] = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    453: "Not Enough Bandwidth",
    454: "Session Not Found",
    455: "Method Not Valid in This State",
    459: "Aggregate Operation Not Allowed",
    461: "Unsupported Transport",
    500: "Internal Server Error",
    503: "Service Unavailable",
    505: "RTSP Version not supported",
}

_REQUEST_LINE = re.compile(r"([A-Z_]{1,32}) (\S{1,1024}) RTSP/(\d)\.(\d)")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}):[ \t]*(.*)")
_PATH = re.compile(
    r"(?:rtsps?://[^/?#\s]{0,256})?/([A-Za-z0-9-]{1,32})/([a-z0-9]{1,16})(/trackID=0)?/?(?:\?.*)?", re.IGNORECASE
)


class BadRequestError(Exception):
    """What came is no RTSP request; the connection cannot be understood any more."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request; header names are in lower case."""

    method: str
    url: str
    version: str = "1.0"
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""

    def header(self, name: str) -> str:
        """Return a header's value, or an empty text."""
        return self.headers.get(name, "")


@dataclass(frozen=True, slots=True)
class Interleaved:
    """A binary frame the client sent on the same connection (its RTCP)."""

    channel: int
    payload: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """What an address points to: camera in lower case, stream, and whether it names the track."""

    camera: str
    stream: str
    is_track: bool


class Parser:
    """Cuts a connection's bytes into requests and frames, however they were split."""

    def __init__(self) -> None:
        """Start with nothing received."""
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[Request | Interleaved]:
        """Take bytes and yield what is now whole; BadRequestError for anything else."""
        self._pending += data
        while (found := self._next()) is not None:
            yield found

    def _next(self) -> Request | Interleaved | None:
        pending = self._pending
        while pending[:2] == b"\r\n":  # some clients end a request with an empty line too many
            del pending[:2]
        if pending[:1] == b"$":
            return self._frame()
        end = pending.find(b"\r\n\r\n", 0, HEAD_LIMIT)
        if end < 0:
            if len(pending) >= HEAD_LIMIT:
                raise BadRequestError("the head is too long")
            return None
        request = _head(bytes(pending[:end]))
        size = _body_size(request)
        after = end + 4 + size
        if len(pending) < after:
            return None
        body = bytes(pending[end + 4 : after])
        del pending[:after]
        return Request(request.method, request.url, request.version, request.headers, body)

    def _frame(self) -> Interleaved | None:
        pending = self._pending
        if len(pending) < 4:
            return None
        size = int.from_bytes(pending[2:4], "big")
        if len(pending) < 4 + size:
            return None
        frame = Interleaved(pending[1], bytes(pending[4 : 4 + size]))
        del pending[: 4 + size]
        return frame


def target(url: str) -> Target | None:
    """Return what an address points to, or None if it is none of ours by its form."""
    found = _PATH.fullmatch(url)
    return Target(found[1].lower(), found[2].lower(), found[3] is not None) if found else None


def reply(code: int, request: Request | None, headers: Mapping[str, str] | None = None, body: bytes = b"") -> bytes:
    """Return the bytes of a reply; CSeq and Session are taken from the request unless given."""
    lines = [f"RTSP/1.0 {code} {REASONS[code]}"]
    if request is not None and (sequence := request.header("cseq")):
        lines.append(f"CSeq: {sequence}")
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    if body:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join([*lines, "", ""]).encode() + body


def _head(head: bytes) -> Request:
    try:
        lines = head.decode("ascii").split("\r\n")
    except UnicodeDecodeError as error:
        raise BadRequestError("the head is not ASCII") from error
    found = _REQUEST_LINE.fullmatch(lines[0])
    if found is None:
        raise BadRequestError("no request line")
    if len(lines) > HEADERS_LIMIT:
        raise BadRequestError("too many headers")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        header = _HEADER.fullmatch(line)
        if header is None or not header[2].isprintable():
            raise BadRequestError("a header that is none")
        headers.setdefault(header[1].lower(), header[2].strip())
    if not headers.get("cseq", "0").isdigit() or len(headers.get("cseq", "0")) > 10:
        raise BadRequestError("CSeq is no number")
    return Request(found[1], found[2], f"{found[3]}.{found[4]}", headers)


def _body_size(request: Request) -> int:
    told = request.header("content-length") or "0"
    if not (told.isascii() and told.isdigit()) or len(told) > 6 or int(told) > BODY_LIMIT:
        raise BadRequestError("the body is too long")
    return int(told)
