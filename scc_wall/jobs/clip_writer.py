"""The one door to PyAV in the jobs process: pictures of any size in, an MP4 of H.264 out, by one thread."""

from __future__ import annotations

from fractions import Fraction
from typing import BinaryIO

import av
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from scc_wall.jobs.pictures import Picture

WIDTH, HEIGHT = 3840, 2160
"""A clip is no larger than this."""


class CannotEncodeError(Exception):
    """FFmpeg refuses; the text says why and names no file."""


class ClipWriter:
    """Writes a clip into a file that can be sought in."""

    def __init__(self, file: BinaryIO, width: int, height: int, fps: int, title: str) -> None:
        """Begin a clip of a picture's size; pictures of another size are drawn to it. CannotEncodeError where FFmpeg cannot."""
        part = min(1.0, WIDTH / width, HEIGHT / height)
        self._width, self._height = (max(2, round(side * part) // 2 * 2) for side in (width, height))  # 4:2:0 wants even sides
        self._number = 0
        try:
            self._container = av.open(file, "w", format="mp4")
            self._container.metadata["title"] = title
            stream = self._container.add_stream("libx264", rate=fps)
        except (av.error.FFmpegError, ValueError) as error:
            raise CannotEncodeError(_why(error)) from None
        if not isinstance(stream, VideoStream):
            raise CannotEncodeError("libx264")
        stream.width, stream.height, stream.pix_fmt = self._width, self._height, "yuv420p"
        stream.codec_context.time_base = Fraction(1, fps)
        stream.codec_context.thread_count = 1
        stream.codec_context.options = {"preset": "veryfast", "crf": "23", "threads": "1", "g": str(2 * fps)}
        self._stream = stream

    def add(self, picture: Picture) -> None:
        """Add a picture; CannotEncodeError where FFmpeg cannot, or the disk is full."""
        try:
            frame = VideoFrame.from_ndarray(picture.pixels, format="rgb24")
            shown = frame.reformat(self._width, self._height, format="yuv420p")
            shown.pts, self._number = self._number, self._number + 1
            self._container.mux(self._stream.encode(shown))
        except av.error.FFmpegError as error:
            raise CannotEncodeError(_why(error)) from None

    def end(self) -> None:
        """Write what is still on its way; CannotEncodeError where FFmpeg cannot, or the disk is full."""
        try:
            self._container.mux(self._stream.encode(None))
            self._container.close()
        except av.error.FFmpegError as error:
            raise CannotEncodeError(_why(error)) from None


def _why(error: Exception) -> str:
    """Return FFmpeg's own words without the file it names."""
    told = error.strerror if isinstance(error, OSError) else ""
    return told or type(error).__name__
