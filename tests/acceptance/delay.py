"""Delay from the arrival of a picture's last byte on this machine to the glass, read by bar code.

A second reader of the same camera notes when each numbered picture has come; the glass is looked at every 3 ms.
"""

from __future__ import annotations

import contextlib
import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self, cast

import av
import numpy as np

from tests.acceptance.barcode import Place, Screen, number_in

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.video.codeccontext import VideoCodecContext

LOOK_S = 0.003
SETTLE_S = 0.3
"""Pictures that came so shortly before the end may still be on their way to the glass."""


@dataclass(frozen=True, slots=True)
class Delays:
    """What was seen in a stretch of time: each new number's delay in milliseconds, in order of showing, and numbers skipped."""

    ms: tuple[float, ...]
    lost: int
    seconds: float

    def share(self, part: float) -> float:
        """Return the delay below which that part of all lies; infinite where nothing was seen."""
        ordered = sorted(self.ms)
        return ordered[min(len(ordered) - 1, int(part * len(ordered)))] if ordered else float("inf")

    @property
    def rate(self) -> float:
        """Different numbers a second."""
        return len(self.ms) / self.seconds


class Meter:
    """Reads one camera beside the wall; use as a context."""

    def __init__(self, url: str, screen: Screen) -> None:
        """url: with its login."""
        self._url, self._screen = url, screen
        self._arrived: dict[int, float] = {}
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._read, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_raised: object) -> None:
        self._is_over.set()
        self._thread.join(5)

    def measure(self, place: Place, seconds: float) -> Delays:
        """Watch a tile's picture for so long."""
        seen: list[tuple[int, float]] = []
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            number = self._screen.number_at(place)
            if number is not None and (not seen or seen[-1][0] != number):
                seen.append((number, time.monotonic()))
            time.sleep(LOOK_S)
        time.sleep(SETTLE_S)
        new = seen[1:]  # the first was there already
        lost = sum(max(0, after[0] - before[0] - 1) for before, after in zip(seen, new, strict=False))
        return Delays(
            tuple(1000 * (at - self._arrived[number]) for number, at in new if number in self._arrived), lost, seconds
        )

    def _read(self) -> None:
        """Without FFmpeg's parser each piece of RTP comes at once; it would hold a picture until the next one begins."""
        options = {"rtsp_transport": "tcp", "fflags": "nobuffer+noparse+nofillin", "analyzeduration": "0", "probesize": "32000"}
        with cast("InputContainer", av.open(self._url, options=options, timeout=8)) as source:
            codec = source.streams.video[0].codec_context.name
            decoder = cast("VideoCodecContext", av.CodecContext.create(codec, "r"))
            pieces, shared_pts, came = b"", None, 0.0
            for packet in source.demux(video=0):
                if self._is_over.is_set():
                    return
                now = time.monotonic()
                if packet.pts != shared_pts and pieces:
                    with contextlib.suppress(av.FFmpegError):  # before the first key picture
                        self._note(decoder, pieces, came)
                    pieces = b""
                shared_pts, came = packet.pts, now
                pieces += bytes(packet)

    def _note(self, decoder: VideoCodecContext, pieces: bytes, came: float) -> None:
        for frame in decoder.decode(av.Packet(pieces)):
            luma = np.frombuffer(bytes(frame.planes[0]), np.uint8).reshape(frame.height, -1)[:, : frame.width]
            number = number_in(luma[frame.height // 12])
            if number is not None:
                self._arrived[number] = came
