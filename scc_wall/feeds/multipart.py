"""Takes pictures out of a multipart stream (`multipart/x-mixed-replace`, RFC 2046 section 5.1), as web cameras send them.

Cameras get the boundary wrong in every way (dashes forgotten or doubled, quotes); many tell a part's length, some tell it
wrong: a part is taken by its length if it has one and the boundary follows where it should, else up to the next boundary.
Everything has a limit; what cannot be understood is skipped up to the next boundary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

HEAD_LIMIT = 8 << 10
BOUNDARY_LIMIT = 200

_BOUNDARY = re.compile(r'boundary\s*=\s*(?:"([^"]*)"|([^\s;,]*))', re.IGNORECASE)
_LENGTH = re.compile(rb"(?im)^content-length:[ \t]*([0-9]{1,9})[ \t]*\r?$")
_HEAD_END = re.compile(rb"\r?\n\r?\n")


class MultipartError(Exception):
    """What comes is no multipart stream, or beyond its limits."""


def boundary_of(content_type: str) -> str | None:
    """Return the boundary that a Content-Type tells, without dashes in front; None where it is no multipart or tells none."""
    if not content_type.lower().lstrip().startswith("multipart/"):
        return None
    found = _BOUNDARY.search(content_type)
    told = ((found[1] if found[1] is not None else found[2]) if found else "").lstrip("-")
    return told if 0 < len(told) <= BOUNDARY_LIMIT and told.isascii() else None


class Multipart:
    """Cuts a stream's bytes into parts, however they were split."""

    def __init__(self, boundary: str, limit: int) -> None:
        """Cut at a boundary (as from `boundary_of`); limit: bytes of one part."""
        self._mark = b"--" + boundary.encode("ascii")
        self._limit = limit
        self._pending = bytearray()
        self._searched = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Take bytes and yield the body of each part that is now whole; MultipartError beyond a limit."""
        self._pending += data
        while (part := self._next()) is not None:
            if part:
                yield part

    def _next(self) -> bytes | None:
        """Return the next body, empty where a broken part was skipped, None where more bytes are needed."""
        pending = self._pending
        begin = pending.find(self._mark)
        if begin < 0:
            if len(pending) > self._limit:
                raise MultipartError("no boundary")
            return None
        head = _HEAD_END.search(pending, begin)
        if head is None:
            if len(pending) - begin > HEAD_LIMIT:
                raise MultipartError("a head without an end")
            return None
        if head.start() - begin > HEAD_LIMIT:
            raise MultipartError("a head without an end")
        told = _LENGTH.search(pending, begin, head.start() + 2)
        if told is not None and (part := self._by_length(head.end(), int(told[1]))) is not None:
            return part
        if told is not None and int(told[1]) <= self._limit and len(pending) < head.end() + int(told[1]):
            return None
        return self._by_boundary(head.end())

    def _by_length(self, start: int, length: int) -> bytes | None:
        """Return a body by its length; None where it is not here yet, or something else than the boundary follows."""
        if length > self._limit:
            raise MultipartError("a part above the limit")
        end = start + length
        follows = bytes(self._pending[end : end + len(self._mark) + 4]).lstrip(b"\r\n")
        if len(self._pending) < end or (follows and not (self._mark.startswith(follows) or follows.startswith(self._mark))):
            return None
        return self._cut(start, end, end)

    def _by_boundary(self, start: int) -> bytes | None:
        end = self._pending.find(self._mark, max(start, self._searched))
        if (len(self._pending) if end < 0 else end) - start > self._limit:
            raise MultipartError("a part above the limit")
        if end < 0:
            self._searched = max(start, len(self._pending) - len(self._mark))
            return None
        return self._cut(start, end, end)

    def _cut(self, start: int, end: int, after: int) -> bytes:
        body = bytes(self._pending[start:end])
        del self._pending[:after]
        self._searched = 0
        return body.removesuffix(b"\n").removesuffix(b"\r")
