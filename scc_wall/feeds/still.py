"""A still of a feed: its newest group of pictures decoded to the last one, as PNG. Beside `source` the only door to PyAV here.

The picture is the camera's own, in its own size, whatever the panes make of it; nothing is asked of the camera.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from fractions import Fraction

import av
from av.error import FFmpegError
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_AFTER_HEADER = len(_SIGNATURE) + 25  # IHDR is first and always 25 bytes long (PNG specification, 11.2.2)


def newest_frame(codec: str, pictures: Iterable[bytes]) -> VideoFrame | None:
    """Return the last picture of a group in the order of showing, None where nothing can be decoded. codec: FFmpeg's name."""
    decoder = av.CodecContext.create(codec, "r")
    if not isinstance(decoder, VideoCodecContext):
        return None
    newest: VideoFrame | None = None
    packets = [*(av.Packet(data) for data in pictures), None]
    for packet in packets:
        try:
            frames = decoder.decode(packet)
        except FFmpegError:  # its text may hold anything; a damaged picture is passed over as a player does
            continue
        newest = next((frame for frame in reversed(frames) if isinstance(frame, VideoFrame)), newest)
    return newest


def narrowed(frame: VideoFrame, width: int) -> VideoFrame:
    """Return a picture made so many pixels wide, with its proportions; one that is not wider as it is."""
    if frame.width <= width:
        return frame
    return frame.reformat(width=width, height=max(1, min(4 * width, round(frame.height * width / frame.width))))


def as_png(frame: VideoFrame, texts: Iterable[tuple[str, str]]) -> bytes:
    """Return a picture as PNG, with texts (keyword of PNG's list, text) in it."""
    encoder = av.CodecContext.create("png", "w")
    if not isinstance(encoder, VideoCodecContext):
        raise TypeError("FFmpeg's PNG encoder is no encoder of pictures")
    encoder.width, encoder.height, encoder.pix_fmt, encoder.time_base = frame.width, frame.height, "rgb24", Fraction(1, 25)
    drawn = frame.reformat(format="rgb24")
    drawn.pts = 0
    data = b"".join(bytes(packet) for packet in (*encoder.encode(drawn), *encoder.encode(None)))
    return data[:_AFTER_HEADER] + b"".join(_text(keyword, text) for keyword, text in texts) + data[_AFTER_HEADER:]


def _text(keyword: str, text: str) -> bytes:
    """Return an iTXt chunk: text in UTF-8 (PNG specification, 11.3.3.4)."""
    body = b"iTXt" + keyword.encode("latin-1") + b"\0\0\0\0\0" + text.encode()
    return struct.pack(">I", len(body) - 4) + body + struct.pack(">I", zlib.crc32(body))
