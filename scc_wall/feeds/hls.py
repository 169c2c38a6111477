"""Live HLS: fetches playlist and segments by itself, and lets their pictures go at their own time.

A thread fetches ahead, the session's own lets go; FFmpeg gets whole segments as bytes and opens nothing. Joining begins with
the newest segment but one, so that the next is there in time; a session that has fallen behind goes a little faster until it
is not.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Self

from scc_wall.feeds.pace import Pace
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.playlist import SIZE_LIMIT, Playlist, PlaylistError, Segment, Variant, parse_playlist
from scc_wall.feeds.session import SILENCE_LIMIT_S, Kind, SessionEnded
from scc_wall.feeds.source import Demuxed
from scc_wall.feeds.web import Answer, Web, place_of

SEGMENT_LIMIT = 64 << 20
"""Bytes of one segment."""
AHEAD = 3
"""Segments that wait to be shown at the most."""
LOOK_S = 0.1
FORMATS = "mpegts,mov"


class Hls:
    """A session with a live playlist."""

    def __init__(self, web: Web, answer: Answer, height: int, ended: threading.Event) -> None:
        """Go on from the answer that holds the playlist. height: pixels wanted where there is a choice (0: the least)."""
        self._web, self._ended = web, ended
        self._kind = Kind("", 0, 0)
        self._closed = threading.Event()
        self._segments: queue.Queue[bytes | SessionEnded] = queue.Queue(AHEAD)
        playlist, self._url = _parsed(answer.whole(SIZE_LIMIT), answer.place.url), answer.place.url
        if playlist.variants:
            self._url = _chosen(playlist.variants, height).url
            playlist = self._fetched()
        if playlist.variants:
            raise SessionEnded("answer")
        self._thread = threading.Thread(target=self._fetch, args=(playlist,), name="hls", daemon=True)
        self._thread.start()

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return self._kind

    @property
    def security(self) -> str:
        """How the way is protected."""
        return self._web.security

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures at their own time; end only by SessionEnded."""
        pace = Pace()
        while True:
            segment = self._next()
            if isinstance(segment, SessionEnded):
                raise SessionEnded(segment.reason)
            with Demuxed(segment, FORMATS) as demuxed:
                for picture, decoding_s in demuxed.timed():
                    self._kind = demuxed.kind
                    due = pace.due(decoding_s, time.monotonic(), hurry=self._segments.qsize() > 1)
                    if self._ended.wait(max(0.0, due - time.monotonic())):
                        raise SessionEnded("ended")
                    yield replace(picture, at=time.monotonic())

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Leave the server."""
        self._closed.set()
        self._web.close()

    def _next(self) -> bytes | SessionEnded:
        limit = time.monotonic() + 3 * SILENCE_LIMIT_S
        while time.monotonic() < limit:
            if self._ended.is_set():
                return SessionEnded("ended")
            try:
                return self._segments.get(timeout=LOOK_S)
            except queue.Empty:
                continue
        return SessionEnded("silent")

    def _fetch(self, playlist: Playlist) -> None:
        try:
            self._follow(playlist)
        except SessionEnded as ended:
            self._put(ended)

    def _follow(self, playlist: Playlist) -> None:
        """Bring every new segment; what a server has dropped meanwhile is gone."""
        newest = playlist.segments[-2:][0].number - 1 if playlist.segments else -1
        changed_at = time.monotonic()
        while not self._closed.is_set():
            fresh = [one for one in playlist.segments if one.number > newest]
            if playlist.segments and playlist.segments[-1].number < newest:
                newest = playlist.segments[-1].number - 1  # the server has begun to count anew
                continue
            for segment in fresh:
                self._put(self._data(segment))
                newest, changed_at = segment.number, time.monotonic()
            if playlist.ended and not fresh:
                raise SessionEnded("ended")
            if time.monotonic() - changed_at > SILENCE_LIMIT_S + 2 * playlist.target_s:
                raise SessionEnded("silent")
            self._closed.wait(playlist.target_s / 2)
            if not self._closed.is_set():
                playlist = self._fetched()

    def _fetched(self) -> Playlist:
        answer = self._web.get(place_of(self._url))
        return _parsed(answer.whole(SIZE_LIMIT), answer.place.url)

    def _data(self, segment: Segment) -> bytes:
        start = b""
        if segment.start:
            start = self._web.get(place_of(segment.start), segment.start_span).whole(SEGMENT_LIMIT)
        return start + self._web.get(place_of(segment.url), segment.span).whole(SEGMENT_LIMIT)

    def _put(self, what: bytes | SessionEnded) -> None:
        while not self._closed.is_set():
            try:
                self._segments.put(what, timeout=LOOK_S)
            except queue.Full:
                continue
            return


def _parsed(data: bytes, base: str) -> Playlist:
    reason = ""
    try:
        return parse_playlist(data, base)
    except PlaylistError as error:
        reason = error.reason
    raise SessionEnded(reason)


def _chosen(variants: tuple[Variant, ...], height: int) -> Variant:
    """Return the smallest variant that is as high as wanted, else the largest."""
    ordered = sorted(variants, key=lambda one: (one.height, one.bandwidth))
    return next((one for one in ordered if one.height >= height), ordered[-1])
