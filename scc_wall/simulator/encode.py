"""The one door to PyAV in the simulator: pictures in, Annex B bytes out; and still pictures as JPEG."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import chain, islice

import av
from av.packet import Packet
from av.video.codeccontext import VideoCodecContext
from av.video.frame import PictureType
from av.video.stream import VideoStream

from scc_wall.simulator.clip import Format
from scc_wall.simulator.draw.planes import Frame

STYLES: Mapping[str, tuple[str, ...]] = {
    "b": ("bframes=3", "b-adapt=0"),
    "open": ("bframes=2", "b-adapt=0", "open-gop=1"),
    "refresh": ("intra-refresh=1",),
    "slices": ("slices=4",),
}
"""What x264 is told for each odd style of coding."""


class EncodingFailedError(Exception):
    """FFmpeg could not encode; its words are in the cause."""


def encoded(form: Format, frames: Iterator[Frame], peak: int, count: int) -> Iterator[tuple[bytes, int]]:
    """Yield `count` frames as encoded pictures (Annex B, parameter sets with each key picture; or JPEG files).

    Each comes with the number of pictures by which it is shown later than its place. `peak` bounds the rate in bits a second.
    The style `changing` gives the second half another size. EncodingFailedError if FFmpeg fails.
    """
    half = count // 2 // form.gop * form.gop if form.style == "changing" else count
    small = replace(form, width=form.width // 2, height=form.height // 2)
    try:
        for part, span in ((form, half), (small, count - half)):
            for number, packet in enumerate(_packets(part, islice(frames, span), peak)):
                yield bytes(packet), (packet.pts or 0) - number
    except av.error.FFmpegError as error:
        raise EncodingFailedError(f"{form.codec} {form.width}x{form.height}: {error.strerror}") from error


def jpeg_of_last(codec: str, pictures: Iterable[bytes]) -> bytes:
    """Return the last of some pictures (Annex B, the first a key picture) as JPEG; EncodingFailedError if FFmpeg fails."""
    try:
        reader = av.CodecContext.create(codec, "r")
        if not isinstance(reader, VideoCodecContext):
            raise EncodingFailedError(f"{codec}: no decoder of pictures")
        last = None
        for picture in (*(av.Packet(one) for one in pictures), None):
            last = ([last, *reader.decode(picture)])[-1]
        if last is None:
            raise EncodingFailedError(f"{codec}: no picture came out")
        return jpeg_of(last)
    except av.error.FFmpegError as error:
        raise EncodingFailedError(f"{codec}: {error.strerror}") from error


def jpeg_of_frame(frame: Frame) -> bytes:
    """Return a drawn frame as JPEG; EncodingFailedError if FFmpeg fails."""
    try:
        return jpeg_of(av.VideoFrame.from_ndarray(frame.all, format="yuv420p"))
    except av.error.FFmpegError as error:
        raise EncodingFailedError(f"mjpeg: {error.strerror}") from error


def segment(form: Format, pictures: Sequence[bytes], first: int) -> bytes:
    """Return pictures (Annex B, no B pictures) as an MPEG-TS; first: the running number of the first, which is its time."""
    file = io.BytesIO()
    try:
        with av.open(file, "w", format="mpegts") as container:
            stream = container.add_mux_stream(form.codec, rate=form.rate, width=form.width, height=form.height)
            for number, picture in enumerate(pictures, first):
                packet = av.Packet(picture)
                packet.stream, packet.time_base = stream, Fraction(1, 90_000)
                packet.pts = packet.dts = number * 90_000 // form.rate % (1 << 33)
                packet.is_keyframe = number == first
                container.mux_one(packet)
    except av.error.FFmpegError as error:
        raise EncodingFailedError(f"mpegts: {error.strerror}") from error
    return file.getvalue()


class LiveEncoder:
    """Encodes pictures one by one as they are drawn: each goes out at once, a key picture whenever one is asked for."""

    def __init__(self, form: Format, peak: int) -> None:
        """Encode to a form; EncodingFailedError if FFmpeg cannot."""
        self._coder = _coder(form, peak, preset="superfast", is_live=True)
        self._number = 0

    def encode(self, frame: Frame, *, is_key: bool) -> bytes:
        """Return one picture (Annex B, parameter sets with each key picture); EncodingFailedError if FFmpeg fails."""
        try:
            picture = av.VideoFrame.from_ndarray(frame.all, format="yuv420p")
            picture.pts = self._number
            self._number += 1
            picture.pict_type = PictureType.I if is_key else PictureType.P
            return b"".join(bytes(packet) for packet in self._coder.encode(picture))
        except av.error.FFmpegError as error:
            raise EncodingFailedError(f"live: {error.strerror}") from error


def jpeg_of(picture: av.VideoFrame) -> bytes:
    """Return a picture as JPEG."""
    writer = av.CodecContext.create("mjpeg", "w")
    if not isinstance(writer, VideoCodecContext):
        raise EncodingFailedError("mjpeg: no encoder of pictures")
    writer.width, writer.height, writer.pix_fmt = picture.width, picture.height, "yuvj420p"
    writer.time_base, writer.options = Fraction(1, 25), {"q:v": "4"}
    full = picture.reformat(format="yuvj420p")
    full.pts = 0
    return b"".join(bytes(packet) for packet in (*writer.encode(full), *writer.encode(None)))


def _packets(form: Format, frames: Iterator[Frame], peak: int) -> Iterator[Packet[VideoStream]]:
    first = next(frames, None)
    if first is None:
        return
    coder, colours = _coder(form, peak), "yuvj420p" if form.codec == "mjpeg" else "yuv420p"
    for number, frame in enumerate(chain([first], frames)):
        picture = av.VideoFrame.from_ndarray(frame.all, format="yuv420p")
        if (picture.width, picture.height, colours) != (form.width, form.height, "yuv420p"):
            picture = picture.reformat(form.width, form.height, format=colours)
        picture.pts = number
        yield from coder.encode(picture)
    yield from coder.encode(None)


def _coder(form: Format, peak: int, preset: str = "ultrafast", *, is_live: bool = False) -> VideoCodecContext:
    coder = av.CodecContext.create({"h264": "libx264", "hevc": "libx265", "mjpeg": "mjpeg"}[form.codec], "w")
    if not isinstance(coder, VideoCodecContext):
        raise EncodingFailedError(f"{form.codec}: no encoder of pictures")
    coder.width, coder.height, coder.pix_fmt = form.width, form.height, "yuv420p"
    coder.time_base, coder.framerate = Fraction(1, form.rate), Fraction(form.rate)
    coder.thread_count = 1
    if form.codec == "mjpeg":
        coder.pix_fmt = "yuvj420p"
        coder.options = {"huffman": "default", "qmin": "6", "qmax": "6"}  # one head for all, as RFC 2435 wants it
        return coder
    common = f"keyint={form.gop}:min-keyint={form.gop}:scenecut=0:bframes=0"
    rate = f"vbv-maxrate={peak // 1000}:vbv-bufsize={peak // 1000}"
    if form.codec == "h264":
        more = "sliced-threads=0:rc-lookahead=0:sync-lookahead=0:force-cfr=1:weightp=0:annexb=1:repeat-headers=1"
        more += ":deblock=1,0,0"  # ultrafast leaves it out, and then blocks show
        more += "".join(f":{told}" for told in STYLES.get(form.style, ()))
        live = {"tune": "zerolatency", "forced-idr": "1"} if is_live else {}
        coder.options = {"preset": preset, **live, "crf": "26", "x264-params": f"{common}:{rate}:{more}"}
    else:
        more = "rc-lookahead=0:repeat-headers=1:annexb=1:log-level=error:pools=none:frame-threads=1"
        coder.options = {"preset": "ultrafast", "crf": "27", "x265-params": f"{common}:{rate}:{more}"}
    return coder
