"""JPEG pictures over HTTP: an endless multipart stream, or one picture that is fetched again and again."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from typing import Self

from scc_wall.feeds.jpeg import jpeg_size, trimmed
from scc_wall.feeds.multipart import Multipart, MultipartError
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.session import PICTURE_LIMIT, Kind, SessionEnded
from scc_wall.feeds.web import Answer, Place, Web

BROKEN_LIMIT = 25
"""So many parts in a row that are no pictures, and it is no camera."""


class _Jpegs:
    """What both kinds share: pictures that stand alone, without times of their own."""

    def __init__(self, web: Web) -> None:
        self._web = web
        self._size = (0, 0)

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return Kind("mjpeg", *self._size)

    @property
    def security(self) -> str:
        """How the way is protected."""
        return self._web.security

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Leave the camera."""
        self._web.close()

    def _picture(self, data: bytes) -> Picture | None:
        """Return a picture, None where the data are none."""
        size = jpeg_size(data)
        if size is None or len(data) > PICTURE_LIMIT:
            return None
        self._size = size
        return Picture(trimmed(data), time.monotonic(), None, key=True)


class MotionJpeg(_Jpegs):
    """An endless multipart stream of JPEG pictures."""

    def __init__(self, web: Web, answer: Answer, boundary: str) -> None:
        """Read an answer that has begun."""
        super().__init__(web)
        self._answer = answer
        self._parts = Multipart(boundary, PICTURE_LIMIT)

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures as they come; end only by SessionEnded."""
        broken = 0
        while data := self._answer.some():
            for part in self._cut(data):
                picture = self._picture(part)
                broken = 0 if picture is not None else broken + 1
                if picture is not None:
                    yield picture
                if broken > BROKEN_LIMIT:
                    raise SessionEnded("codec")
        raise SessionEnded("ended")

    def _cut(self, data: bytes) -> Iterator[bytes]:
        is_broken = False
        try:
            yield from self._parts.feed(data)
        except MultipartError:
            is_broken = True
        if is_broken:
            raise SessionEnded("garbage")


class Still(_Jpegs):
    """One picture at an address, fetched every so many seconds."""

    def __init__(self, web: Web, answer: Answer, place: Place, interval_s: float, ended: threading.Event) -> None:
        """Go on from a first answer."""
        super().__init__(web)
        self._answer: Answer | None = answer
        self._place, self._interval_s, self._ended = place, interval_s, ended

    def pictures(self) -> Iterator[Picture]:
        """Yield a picture every interval, or as soon as the camera has one; end only by SessionEnded."""
        broken = 0
        while True:
            next_at = time.monotonic() + self._interval_s
            answer = self._answer or self._web.get(self._place)
            self._answer = None
            picture = self._picture(answer.whole(PICTURE_LIMIT))
            broken = 0 if picture is not None else broken + 1
            if picture is not None:
                yield picture
            elif broken > 2:
                raise SessionEnded("codec")
            if self._ended.wait(max(0.0, next_at - time.monotonic())):
                raise SessionEnded("ended")
