"""A clip from the site's own `clips/` folder, shown again and again: for exercises and for cameras that are yet to come.

This is the only kind of file that is ever opened, and FFmpeg does not open it: it gets an open descriptor. No name leads out of
the folder, and no link in it is followed.
"""

from __future__ import annotations

import os
import stat
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import PurePosixPath
from typing import BinaryIO, Self

from scc_wall.feeds.pace import Pace
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.session import Kind, SessionEnded
from scc_wall.feeds.source import Demuxed

FORMATS = "mov,matroska,mpegts,h264,hevc,mpjpeg,avi"
SIZE_LIMIT = 8 << 30
GAP_S = 0.04
"""Time between a clip's last picture and its first again, where its own rate is not known."""


class ClipFile:
    """A clip that runs for ever."""

    def __init__(self, folder: str, name: str, ended: threading.Event) -> None:
        """Open a clip of a folder; SessionEnded where there is none, or it is none."""
        self._file = open_clip(folder, name)
        self._ended = ended
        self._kind = Kind("", 0, 0)

    @property
    def kind(self) -> Kind:
        """What the clip is, as far as it is known now."""
        return self._kind

    @property
    def security(self) -> str:
        """Return nothing: there is no way to protect."""
        return ""

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures at their own time, round and round; end only by SessionEnded."""
        pace, turn_s = Pace(), 0.0
        while True:
            self._file.seek(0)
            first = last = None
            gap = GAP_S
            with Demuxed(self._file, FORMATS) as demuxed:
                for picture, decoding_s in demuxed.timed():
                    self._kind = demuxed.kind
                    first = decoding_s if first is None else first
                    gap = decoding_s - last if last is not None and decoding_s > last else gap
                    last = decoding_s
                    due = pace.due(turn_s + decoding_s - first, time.monotonic())
                    if self._ended.wait(max(0.0, due - time.monotonic())):
                        raise SessionEnded("ended")
                    source_s = None if picture.source_s is None else turn_s + picture.source_s - first
                    yield replace(picture, at=time.monotonic(), source_s=source_s)
            if first is None or last is None:
                raise SessionEnded("garbage")
            turn_s += last - first + gap

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_raised: object) -> None:
        """Close the file."""
        self._file.close()


def open_clip(folder: str, name: str) -> BinaryIO:
    """Open a file below a folder, given as `name` or `folder/name`; SessionEnded for whatever is not a plain file in there."""
    try:
        return _opened(folder, PurePosixPath(name).parts)
    except (OSError, ValueError):  # whose words would name a path; the reason is the same for all
        raise SessionEnded("clip") from None


def _opened(folder: str, parts: tuple[str, ...]) -> BinaryIO:
    """Walk down by descriptors, so that no link that is put in place meanwhile is followed."""
    if not folder or not parts or any(part in {"..", ".", "/"} for part in parts):
        raise ValueError
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        for part in parts[:-1]:
            below = os.open(part, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC, dir_fd=at)
            os.close(at)
            at = below
        fd = os.open(parts[-1], os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=at)
    finally:
        os.close(at)
    told = os.fstat(fd)
    if not stat.S_ISREG(told.st_mode) or told.st_size > SIZE_LIMIT:
        os.close(fd)
        raise ValueError
    return os.fdopen(fd, "rb")
