"""Coded pictures for tests, each of which shows its own number as a bar code of eight wide bars."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import cast

import av
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.stream import VideoStream

WIDTH, HEIGHT, RATE = 160, 96, 15
BARS = 8
CODER = {
    "h264": (
        "libx264",
        "x264-params",
        "aud={aud}:repeat-headers=1:scenecut=0:bframes={b}:keyint={gop}:min-keyint={gop}:log=none",
    ),
    "hevc": (
        "libx265",
        "x265-params",
        "aud={aud}:repeat-headers=1:scenecut=0:bframes={b}:keyint={gop}:min-keyint={gop}:log-level=none:pools=1:open-gop=0",
    ),
}


def drawn(number: int) -> av.VideoFrame:
    """Return the picture of a number below 256: bright bars are ones, the leftmost is the lowest bit."""
    gray = np.full((HEIGHT * 3 // 2, WIDTH), 128, np.uint8)
    wide = WIDTH // BARS
    for bar in range(BARS):
        gray[:HEIGHT, bar * wide : (bar + 1) * wide] = 220 if number >> bar & 1 else 30
    return av.VideoFrame.from_ndarray(gray, format="yuv420p")


def number_of(frame: av.VideoFrame) -> int:
    """Return the number a decoded picture of any size shows."""
    gray = frame.reformat(WIDTH, HEIGHT).to_ndarray(format="gray")
    middles = [gray[HEIGHT // 2, WIDTH // BARS * bar + WIDTH // BARS // 2] for bar in range(BARS)]
    return sum(1 << bar for bar, level in enumerate(middles) if level > 128)


@cache
def coded(
    codec: str,
    count: int = 30,
    gop: int = 15,
    b: int = 0,
    *,
    delimiters: bool = False,
    more: str = "",
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> tuple[av.Packet, ...]:
    """Return pictures 0, 1, ... coded as H.264, H.265 (Annex B, headers before each key picture) or JPEG, in decoding order."""
    if codec == "mjpeg":
        return tuple(jpegs(count))
    name, option, text = CODER[codec]
    coder = cast("VideoCodecContext", av.CodecContext.create(name, "w"))
    coder.width, coder.height, coder.pix_fmt = *size, "yuv420p"
    coder.time_base, coder.framerate = Fraction(1, RATE), Fraction(RATE, 1)
    coder.thread_count = 1
    coder.options = {"preset": "ultrafast", option: text.format(aud=int(delimiters), b=b, gop=gop) + more}
    packets: list[av.Packet] = []
    for number in range(count):
        frame = drawn(number).reformat(*size)
        frame.pts = number
        packets += coder.encode(frame)
    return (*packets, *coder.encode(None))


def jpegs(count: int) -> Iterable[av.Packet]:
    """Yield pictures 0, 1, ... as JPEG files with the usual Huffman tables."""
    coder = cast("VideoCodecContext", av.CodecContext.create("mjpeg", "w"))
    coder.width, coder.height, coder.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
    coder.time_base = Fraction(1, RATE)
    coder.options = {"huffman": "default", "qmin": "4", "qmax": "4"}
    for number in range(count):
        frame = drawn(number).reformat(format="yuvj420p")
        frame.pts = number
        yield from coder.encode(frame)


def write_clip(
    file: Path,
    codec: str,
    count: int,
    gop: int,
    *,
    rate: int = RATE,
    b: int = 0,
    more: str = "",
    size: tuple[int, int] = (WIDTH, HEIGHT),
) -> None:
    """Write pictures 0, 1, ... (their numbers go round at 256) into a file of the kind that its name tells."""
    if codec == "mjpeg":
        _write_jpegs(file, count)
        return
    name, option, text = CODER[codec]
    with av.open(str(file), "w") as container:
        stream = cast("VideoStream", container.add_stream(name, rate=rate))
        stream.width, stream.height, stream.pix_fmt = *size, "yuv420p"
        stream.codec_context.thread_count = 1
        stream.codec_context.options = {"preset": "ultrafast", option: text.format(aud=1, b=b, gop=gop) + more}
        for number in range(count):
            frame = drawn(number % 256).reformat(*size)
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _write_jpegs(file: Path, count: int) -> None:
    with av.open(str(file), "w") as container:
        stream = cast("VideoStream", container.add_stream("mjpeg", rate=RATE))
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
        stream.codec_context.options = {"huffman": "default"}
        for number in range(count):
            frame = drawn(number % 256).reformat(format="yuvj420p")
            frame.pts = number
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def decoded_numbers(codec: str, pictures: Iterable[bytes]) -> list[int]:
    """Return the numbers that a decoder sees in coded pictures."""
    decoder = cast("VideoCodecContext", av.CodecContext.create(codec, "r"))
    decoder.thread_count = 1
    frames = [frame for data in pictures for frame in decoder.decode(av.Packet(data))]
    return [number_of(frame) for frame in (*frames, *decoder.decode(None))]
