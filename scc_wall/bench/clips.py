"""The cameras' films: coded once, kept in the user's cache. One of the bench's two doors to PyAV (`reader` is the other)."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

import av
import av.error
import numpy as np

from scc_wall.base.trouble import Trouble
from scc_wall.bench.barcode import GROUP_STEP, Levels, paint

if TYPE_CHECKING:
    from av.video.stream import VideoStream

DRAWING = 1
"""Part of a clip's name: another drawing is another clip."""

_GRAINS = 8
_PAN = 3  # pixels a picture


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of stream as cameras send it: sizes in pixels, pictures a second and a GOP, bits a second."""

    name: str
    codec: str
    width: int
    height: int
    rate: int
    gop: int
    bits: int


SUB = Kind("sub", "h264", 640, 360, 15, 30, 512_000)
SUB_H265 = Kind("sub265", "hevc", 640, 360, 15, 30, 384_000)
MAIN = Kind("main", "h264", 1920, 1080, 25, 50, 4_000_000)

_CODERS = {
    # One slice a picture: GStreamer's sender repeats the parameter sets before every slice, and FFmpeg takes them for pictures.
    "h264": ("libx264", "x264-params", "veryfast", "sliced-threads=0:scenecut=0:bframes=0:keyint={0}:min-keyint={0}"),
    "hevc": ("libx265", "x265-params", "ultrafast", "scenecut=0:bframes=0:keyint={0}:min-keyint={0}:log-level=error"),
}


def clip(folder: Path, kind: Kind, group: int, seconds: int, tell: Callable[[str], None]) -> Path:
    """Return a clip of a group's numbers, made now if it is not there; `tell` gets its name before that.

    Trouble when FFmpeg cannot code it; OSError when the folder cannot be written.
    """
    path = folder / f"bench-{kind.name}-{group}-{seconds}s-v{DRAWING}.mkv"
    if path.exists():
        return path
    tell(path.name)
    folder.mkdir(parents=True, exist_ok=True)
    unfinished = folder / f".{path.name}.{os.getpid()}"
    try:
        _encode(unfinished, kind, group * GROUP_STEP, seconds)
        unfinished.replace(path)
    except av.error.FFmpegError as error:
        raise Trouble("bench.no_clip", name=path.name, why=error.strerror) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return path


def _encode(path: Path, kind: Kind, first: int, seconds: int) -> None:
    coder, option, preset, text = _CODERS[kind.codec]
    options = {"preset": preset, "tune": "zerolatency", option: text.format(kind.gop)}
    with av.open(str(path), "w", format="matroska") as file:
        stream = cast("VideoStream", file.add_stream(coder, rate=kind.rate, options=options))
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = kind.width, kind.height, "yuv420p", kind.bits
        for index, planes in enumerate(_drawn(kind, first, seconds * kind.rate)):
            frame = av.VideoFrame.from_ndarray(planes, format="yuv420p")
            frame.pts = index
            file.mux(stream.encode(frame))
        file.mux(stream.encode(None))


def _drawn(kind: Kind, first: int, count: int) -> Iterator[Levels]:
    """Yield pictures that pan over a landscape of soft waves, with fresh grain on each, as a camera's sensor gives it."""
    random = np.random.default_rng(kind.width)
    across, down = np.meshgrid(np.arange(kind.width * 2), np.arange(kind.height))
    waves = 110 + 30 * np.sin(across * (2 * np.pi / 160)) * np.cos(down / 37) + 18 * np.sin((across + 2 * down) / 11)
    ground = np.concatenate([waves[:, : kind.width]] * 2, axis=1).astype(np.uint8)
    grains = random.integers(0, 13, (_GRAINS, kind.height, kind.width), dtype=np.uint8)
    planes = np.full((kind.height * 3 // 2, kind.width), 128, np.uint8)
    luma = planes[: kind.height]
    for index in range(count):
        left = _PAN * index % kind.width
        np.add(ground[:, left : left + kind.width], grains[index % _GRAINS], out=luma)
        paint(luma, first + index)
        yield planes
