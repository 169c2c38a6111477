"""RTSP as it stands on the wire (RFC 2326): messages with a head and a body, and binary frames between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

HEAD_LIMIT = 16 << 10
BODY_LIMIT = 256 << 10
_LENGTH = re.compile(r"[0-9]{1,7}", re.ASCII)
_STATUS = re.compile(r"RTSP/[0-9.]{1,8}[ \t]+([1-9][0-9]{2})(?![0-9])", re.ASCII)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_LINE_END = re.compile(r"\r?\n(?![ \t])")
_FOLD = re.compile(r"\r?\n[ \t]+")


class RtspError(Exception):
    """What came is no RTSP, or beyond its limits."""


@dataclass(frozen=True, slots=True)
class Frames:
    """One binary frame after the other (`$`, channel, length, data), whole."""

    data: bytes


@dataclass(frozen=True, slots=True)
class Message:
    """A request or an answer. start: its first line; lines: its headers as they came."""

    start: str
    lines: tuple[str, ...]
    body: bytes = b""

    @property
    def words(self) -> tuple[str, str, str]:
        """A request's method, address and version."""
        parts = self.start.split(" ")
        if len(parts) != 3:
            raise RtspError
        return parts[0], parts[1], parts[2]

    @property
    def status(self) -> int:
        """An answer's status; 0 for a request."""
        found = _STATUS.match(self.start)
        return int(found[1]) if found else 0

    def headers(self, name: str) -> list[str]:
        """Return the values of a header, given in lower case."""
        return [value.strip() for key, _, value in (line.partition(":") for line in self.lines) if key.strip().lower() == name]

    def without(self, name: str) -> Message:
        """Return this without a header, given in lower case."""
        return replace(self, lines=tuple(line for line in self.lines if line.partition(":")[0].strip().lower() != name))

    def with_header(self, name: str, value: str) -> Message:
        """Return this with one header more."""
        return replace(self, lines=(*self.lines, f"{name}: {value}"))

    def with_start(self, start: str) -> Message:
        """Return this with another first line."""
        return replace(self, start=start)

    def encoded(self) -> bytes:
        """Return the bytes for the wire."""
        return "\r\n".join([self.start, *self.lines, "", ""]).encode("utf-8", errors="surrogateescape") + self.body


class Wire:
    """Cuts one direction's bytes into messages and frames, however they were split."""

    def __init__(self) -> None:
        """Start with nothing received."""
        self._pending = bytearray()

    def feed(self, data: bytes) -> Iterator[Message | Frames]:
        """Take bytes and yield what is now whole; RtspError for anything else."""
        self._pending += data
        while self._pending:
            if self._pending[0] in b"\r\n":  # an empty line too many
                del self._pending[: len(self._pending) - len(self._pending.lstrip(b"\r\n"))]
                continue
            found = self._frames() if self._pending[0] == 0x24 else self._message()
            if found is None:
                return
            yield found

    def _frames(self) -> Frames | None:
        pending, end = self._pending, 0
        while len(pending) >= end + 4 and pending[end] == 0x24:
            after = end + 4 + int.from_bytes(pending[end + 2 : end + 4], "big")
            if after > len(pending):
                break
            end = after
        if end == 0:
            return None
        data = bytes(pending[:end])
        del pending[:end]
        return Frames(data)

    def _message(self) -> Message | None:
        pending = self._pending
        found = _HEAD_END.search(pending, 0, HEAD_LIMIT)
        if found is None:
            if len(pending) >= HEAD_LIMIT:
                raise RtspError
            return None
        head = bytes(pending[: found.start()]).decode("utf-8", errors="surrogateescape")
        start, *lines = _LINE_END.split(head)  # some end their lines with a line feed alone, some fold long ones
        message = Message(start, tuple(_FOLD.sub(" ", line) for line in lines))
        told = (message.headers("content-length") or ["0"])[0] or "0"
        if not _LENGTH.fullmatch(told) or int(told) > BODY_LIMIT:
            raise RtspError
        begin = found.end()
        after = begin + int(told)
        if len(pending) < after:
            return None
        body = bytes(pending[begin:after])
        del pending[:after]
        return replace(message, body=body)
