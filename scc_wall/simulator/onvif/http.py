"""HTTP/1.1 on the server's side (RFC 9112), as much as ONVIF needs: bytes in, requests out; answers as bytes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

HEAD_LIMIT = 16_384
BODY_LIMIT = 262_144
HEADERS_LIMIT = 64

_REQUEST_LINE = re.compile(r"([A-Z]{1,16}) (\S{1,2048}) HTTP/1\.([01])")
_HEADER = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}):[ \t]*(.*)")


class BadHttpError(Exception):
    """What came is no request we understand; `code` is the answer, and the connection cannot go on."""

    def __init__(self, code: int, why: str) -> None:
        """Refuse with an HTTP code."""
        super().__init__(why)
        self.code = code


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request; header names are in lower case."""

    method: str
    target: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    keeps: bool = True

    @property
    def path(self) -> str:
        """Return the target without a query."""
        return self.target.partition("?")[0]


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """One answer."""

    code: int
    body: bytes = b""
    kind: str = "application/soap+xml; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)

    def written(self, *, keeps: bool = True) -> bytes:
        """Return head and body together: sent in two parts, each answer would wait 40 ms for the reader's acknowledgement."""
        lines = [f"HTTP/1.1 {self.code} {HTTPStatus(self.code).phrase}", f"Content-Length: {len(self.body)}"]
        if self.body:
            lines.append(f"Content-Type: {self.kind}")
        lines += [f"{name}: {value}" for name, value in self.headers.items()]
        lines.append(f"Connection: {'keep-alive' if keeps else 'close'}")
        return "\r\n".join([*lines, "", ""]).encode() + self.body


class HttpParser:
    """Cuts a connection's bytes into requests, however they were split."""

    def __init__(self) -> None:
        """Start with nothing received."""
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[HttpRequest]:
        """Take bytes and yield what is now whole; BadHttpError for anything else."""
        self._pending += data
        while (found := self._next()) is not None:
            yield found

    def _next(self) -> HttpRequest | None:
        pending = self._pending
        end = pending.find(b"\r\n\r\n", 0, HEAD_LIMIT)
        if end < 0:
            if len(pending) >= HEAD_LIMIT:
                raise BadHttpError(431, "the head is too long")
            return None
        method, target, headers, keeps = _head(bytes(pending[:end]))
        after = end + 4 + _body_size(headers)
        if len(pending) < after:
            return None
        body = bytes(pending[end + 4 : after])
        del pending[:after]
        return HttpRequest(method, target, headers, body, keeps)


def _head(head: bytes) -> tuple[str, str, dict[str, str], bool]:
    lines = head.decode("latin-1").lstrip("\r\n").split("\r\n")
    found = _REQUEST_LINE.fullmatch(lines[0])
    if found is None or len(lines) > HEADERS_LIMIT:
        raise BadHttpError(400, "no request line, or too many headers")
    headers: dict[str, str] = {}
    for line in lines[1:]:
        header = _HEADER.fullmatch(line)
        if header is None:
            raise BadHttpError(400, "a header that is none")
        headers.setdefault(header[1].lower(), header[2].strip())
    asked = headers.get("connection", "").lower()
    return found[1], found[2], headers, asked != "close" and (found[3] == "1" or asked == "keep-alive")


def _body_size(headers: Mapping[str, str]) -> int:
    if "transfer-encoding" in headers:
        raise BadHttpError(411, "the length must be told")
    told = headers.get("content-length") or "0"
    if not (told.isascii() and told.isdigit()):
        raise BadHttpError(400, "Content-Length is no number")
    if len(told) > 9 or int(told) > BODY_LIMIT:
        raise BadHttpError(413, "the body is too long")
    return int(told)
