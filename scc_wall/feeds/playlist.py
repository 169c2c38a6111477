"""HLS playlists (RFC 8216): hostile text in, checked addresses out.

Only http and https, never from https to http, and no playlist beside the two that are needed: one that lists variants, and the
variant's own. What we could not show is refused by name (encrypted segments).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urljoin

SIZE_LIMIT = 1 << 20
LINES_LIMIT = 20_000
URL_LIMIT = 2048
SEGMENT_LIMIT_S = 60.0
"""A live segment that lasts longer is none."""

_ATTRIBUTE = re.compile(r'([A-Z0-9-]{1,64})=("[^"]*"|[^,]*)(?:,|$)')


class PlaylistError(Exception):
    """What came is no playlist, or one that we must not follow. reason: garbage, answer or protected."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Variant:
    """One of several playlists of the same pictures; height in pixels, 0 where it is not told."""

    url: str
    bandwidth: int
    height: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of the stream. number: its media sequence number; span: first and last byte of it in its file, None for all.

    start: address of the piece a decoder needs before it (`EXT-X-MAP`), empty where there is none.
    """

    url: str
    number: int
    seconds: float
    span: tuple[int, int] | None = None
    start: str = ""
    start_span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Playlist:
    """What a playlist tells: either variants, or segments. target_s: the longest segment; ended: there will be no more."""

    variants: tuple[Variant, ...] = ()
    segments: tuple[Segment, ...] = ()
    target_s: float = 2.0
    ended: bool = False


def parse_playlist(data: bytes, base: str) -> Playlist:
    """Return what is in a playlist that came from the address `base`; PlaylistError for anything else."""
    if len(data) > SIZE_LIMIT:
        raise PlaylistError("garbage")
    lines = data.decode("utf-8", errors="replace").removeprefix("\ufeff").splitlines()
    if not lines or lines[0].strip() != "#EXTM3U" or len(lines) > LINES_LIMIT:
        raise PlaylistError("garbage")
    reader = _Reader(base)
    for line in lines[1:]:
        reader.take(line.strip())
    return reader.playlist()


class _Reader:
    """Walks the lines of one playlist."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._variants: list[Variant] = []
        self._segments: list[Segment] = []
        self._number = 0
        self._target_s = 2.0
        self._ended = False
        self._seconds: float | None = None
        self._variant: dict[str, str] | None = None
        self._span: tuple[int, int] | None = None
        self._after = 0
        self._start = ""
        self._start_span: tuple[int, int] | None = None

    def playlist(self) -> Playlist:
        if self._variants and self._segments:
            raise PlaylistError("garbage")
        return Playlist(tuple(self._variants), tuple(self._segments), self._target_s, self._ended)

    def take(self, line: str) -> None:
        if not line.startswith("#"):
            if line:
                self._address(line)
            return
        tag, _, told = line.partition(":")
        self._tag(tag, told)

    def _tag(self, tag: str, told: str) -> None:
        match tag:
            case "#EXTINF":
                self._seconds = _seconds(told.partition(",")[0])
            case "#EXT-X-TARGETDURATION":
                self._target_s = max(0.5, _seconds(told))
            case "#EXT-X-MEDIA-SEQUENCE":
                self._number = _whole(told)
            case "#EXT-X-ENDLIST":
                self._ended = True
            case "#EXT-X-STREAM-INF":
                self._variant = _attributes(told)
            case "#EXT-X-BYTERANGE":
                self._span = self._range(told)
            case "#EXT-X-MAP":
                given = _attributes(told)
                self._start = self._checked(given.get("URI", ""))
                self._start_span = self._range(given["BYTERANGE"]) if "BYTERANGE" in given else None
            case "#EXT-X-KEY" if _attributes(told).get("METHOD", "") != "NONE":
                raise PlaylistError("protected")

    def _address(self, line: str) -> None:
        url = self._checked(line)
        if self._variant is not None:
            height = self._variant.get("RESOLUTION", "").lower().partition("x")[2]
            bandwidth = self._variant.get("BANDWIDTH", "")
            self._variants.append(Variant(url, _whole(bandwidth or "0"), _whole(height or "0")))
            self._variant = None
        elif self._seconds is not None:
            self._segments.append(Segment(url, self._number, self._seconds, self._span, self._start, self._start_span))
            self._number += 1
            self._seconds = self._span = None

    def _range(self, told: str) -> tuple[int, int]:
        length, mark, first = told.strip().partition("@")
        begin = _whole(first) if mark else self._after
        if _whole(length) == 0:
            raise PlaylistError("garbage")
        self._after = begin + _whole(length)
        return begin, self._after - 1

    def _checked(self, told: str) -> str:
        """Return an absolute address; PlaylistError unless it is one we may follow from here."""
        try:
            url = urljoin(self._base, told)
        except ValueError:
            raise PlaylistError("garbage") from None
        scheme = url.partition("://")[0].lower()
        allowed = {"https"} if self._base.lower().startswith("https:") else {"http", "https"}
        if not told or len(url) > URL_LIMIT or scheme not in allowed or not url.isprintable():
            raise PlaylistError("answer")
        return url


def _attributes(told: str) -> dict[str, str]:
    return {name: value.strip('"') for name, value in _ATTRIBUTE.findall(told[: 4 * URL_LIMIT])}


def _seconds(told: str) -> float:
    text = told.strip()
    if not re.fullmatch(r"[0-9]{1,5}(\.[0-9]{0,12})?", text, re.ASCII) or float(text) > SEGMENT_LIMIT_S:
        raise PlaylistError("garbage")
    return float(text)


def _whole(told: str) -> int:
    text = told.strip()
    if not re.fullmatch(r"[0-9]{1,18}", text, re.ASCII):
        raise PlaylistError("garbage")
    return int(text)
