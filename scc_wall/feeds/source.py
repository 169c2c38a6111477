"""The door to PyAV (FFmpeg): RTSP sessions that are not plain TCP (see `rtsp_session`), and bytes of files taken apart.

Everything that FFmpeg says about an address holds the password (`str(error)` is the whole URL), so no text of it leaves this
module: errors become one of our own reasons.
"""

from __future__ import annotations

import io
import struct
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Self, get_args

import av
import av.error
import av.logging
from av.bitstream import BitStreamFilterContext
from av.packet import PktSideDataT

from scc_wall.feeds.annexb import is_annex_b, without_delimiter
from scc_wall.feeds.heads import Heads
from scc_wall.feeds.joiner import Joiner
from scc_wall.feeds.jpeg import jpeg_size
from scc_wall.feeds.keyless import Keyless
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.session import CONNECT_LIMIT_S, PICTURE_LIMIT, REASONS, SILENCE_LIMIT_S, Kind, SessionEnded
from scc_wall.feeds.sound import Soundness, has_slice, refreshes

if TYPE_CHECKING:
    from av.container import InputContainer
    from av.packet import Packet
    from av.video.stream import VideoStream

CODECS = ("h264", "hevc", "mjpeg")

PROTOCOLS = {"tcp": "tcp", "udp": "tcp,rtp,udp", "http": "http,tcp"}
"""What FFmpeg may open for each transport of RTSP, whatever a camera's answer points to: never a file. It opens nothing else:
HTTP, TLS and clips are read by ourselves, and it gets bytes."""

__all__ = ["REASONS", "Demuxed", "Kind", "Session", "SessionEnded"]

SLACK_S = 0.1
"""FFmpeg looks at its limits a little early or late."""

TELLS_REPORTS = "rtcp_sr" in get_args(PktSideDataT)

av.logging.set_level(av.logging.PANIC)  # FFmpeg logs addresses with passwords


class Session:
    """An open session; use as a context, so that the camera is told (TEARDOWN) when it ends."""

    def __init__(self, url: str, transport: str) -> None:
        """Connect to an address with its credentials; SessionEnded when that fails."""
        options = {"rtsp_transport": transport, "analyzeduration": "0", "probesize": "32", "allowed_media_types": "video"}
        options["protocol_whitelist"] = PROTOCOLS[transport]
        if transport == "udp":
            options |= {"buffer_size": str(2 << 20), "reorder_queue_size": "500", "max_delay": "200000"}
        self._track = _Track(_open(url, options))
        self.security = ""

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return self._track.kind

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures as they come; end only by SessionEnded."""
        for picture, _ in self._track.timed():
            yield picture
        raise SessionEnded("ended")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._track.close()


def _taken_s(packet: Packet[VideoStream]) -> float | None:
    """Return when a picture was taken by its sender's clock (RTCP sender reports), in seconds of Unix time."""
    if not packet.has_sidedata("prft"):
        return None
    told = bytes(packet.get_sidedata("prft"))  # AVProducerReferenceTime: int64 microseconds, int flags
    return float(struct.unpack_from("=q", told)[0]) / 1e6 if len(told) >= 8 else None


def _is_reported(packet: Packet[VideoStream]) -> bool:
    """Return whether an RTCP sender report came with a picture; never before FFmpeg 8.1, which first tells it."""
    return TELLS_REPORTS and packet.has_sidedata("rtcp_sr")


def _open(url: str, options: dict[str, str]) -> InputContainer:
    began = time.monotonic()
    try:
        return av.open(url, options=options, timeout=(CONNECT_LIMIT_S, SILENCE_LIMIT_S))
    except (av.error.FFmpegError, OSError, ValueError) as error:
        # A limit that passes within a step of RTSP comes back as "invalid data" or "not permitted": the clock knows better.
        is_late = time.monotonic() - began >= CONNECT_LIMIT_S
        reason = "silent" if is_late else _reason(error, began=False)
    raise SessionEnded(reason)  # outside the handler: see `pictures`


class Demuxed:
    """A file or a piece of a stream, already here as bytes; FFmpeg opens nothing for it. Use as a context."""

    def __init__(self, source: bytes | BinaryIO, formats: str) -> None:
        """Read a source that is in one of FFmpeg's formats; SessionEnded where it is not."""
        file = io.BytesIO(source) if isinstance(source, bytes) else source
        options = {"format_whitelist": formats, "protocol_whitelist": "", "analyzeduration": "500000"}
        reason = ""
        try:
            container = av.open(file, "r", options=options)
        except (av.error.FFmpegError, OSError, ValueError) as error:
            reason = _reason(error, began=True)
        if reason:
            raise SessionEnded("garbage" if reason == "ended" else reason)
        self._track = _Track(container)

    @property
    def kind(self) -> Kind:
        """What the stream is."""
        return self._track.kind

    def timed(self) -> Iterator[tuple[Picture, float]]:
        """Yield each picture with its decoding time in seconds, up to the end of what there is."""
        last = 0.0
        for picture, decoding_s in self._track.timed():
            last = decoding_s if decoding_s is not None else last
            yield picture, last

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._track.close()


class _Track:
    """The video of an open container; owns it."""

    def __init__(self, container: InputContainer) -> None:
        """Choose the first video; SessionEnded where there is none of ours."""
        self._container = container
        if not container.streams.video:
            container.close()
            raise SessionEnded("no_video")
        self._stream: VideoStream = container.streams.video[0]
        self._codec = self._stream.codec_context.name
        if self._codec not in CODECS:
            container.close()
            raise SessionEnded("codec")
        told = bytes(self._stream.codec_context.extradata or b"")
        self._filter: BitStreamFilterContext | None = None
        if self._codec != "mjpeg" and told and not is_annex_b(told):  # lengths in place of start codes, as in MP4
            self._filter = BitStreamFilterContext(f"{self._codec}_mp4toannexb", self._stream)
            told = b""
        context = self._stream.codec_context
        self._size = (context.width, context.height)
        self._keyless = Keyless()
        self._heads = Heads(self._codec, told, self._size) if self._codec != "mjpeg" else None

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return Kind(self._codec, *(self._heads.size if self._heads is not None else self._size))

    def close(self) -> None:
        """Leave: RTSP cameras are told (TEARDOWN)."""
        self._container.close()

    def timed(self) -> Iterator[tuple[Picture, float | None]]:
        """Yield each picture and its decoding time in seconds until the end; SessionEnded when it ends otherwise."""
        joiner, soundness = Joiner(self._codec), Soundness(self._codec)
        believed_at = time.monotonic()
        reason = ""
        try:
            for packet in self._packets():
                if packet.size == 0 or packet.is_corrupt:
                    continue
                if packet.size > PICTURE_LIMIT:
                    reason = "garbage"
                    break
                part, decoding_s = self._part(packet)
                if not self._has_picture(part.data):
                    continue  # parameter sets alone: kept for the next key picture
                if not soundness.believes(part.data, key=part.key):
                    if part.at - believed_at > SILENCE_LIMIT_S:
                        reason = "garbage"
                        break
                    continue
                believed_at = part.at
                picture = part if self._codec == "mjpeg" else joiner.take(part)
                if picture is not None:
                    yield picture, decoding_s
        except (av.error.FFmpegError, OSError, ValueError) as error:
            reason = _reason(error, began=True)
        if reason:
            raise SessionEnded(reason)  # outside the handler: the error would travel along with it, password and all

    def _has_picture(self, data: bytes) -> bool:
        return jpeg_size(data) is not None if self._codec == "mjpeg" else has_slice(data, self._codec)

    def _packets(self) -> Iterator[Packet[VideoStream]]:
        asked_at = time.monotonic()
        for packet in self._container.demux(self._stream):
            if time.monotonic() - asked_at >= SILENCE_LIMIT_S - SLACK_S:
                raise SessionEnded("silent")  # FFmpeg hands over what its parser held, and would then wait for as long again
            yield from self._filter.filter(packet) if self._filter is not None else (packet,)
            asked_at = time.monotonic()

    def _part(self, packet: Packet[VideoStream]) -> tuple[Picture, float | None]:
        base = self._stream.time_base
        source_s = float(packet.pts * base) if packet.pts is not None and base is not None else None
        decoding_s = float(packet.dts * base) if packet.dts is not None and base is not None else source_s
        now, taken_s, reported = time.monotonic(), _taken_s(packet), _is_reported(packet)
        if self._heads is None:
            data = bytes(packet)
            self._size = jpeg_size(data) or self._size
            return Picture(data, now, source_s, key=True, taken_s=taken_s, reported=reported), decoding_s
        key = self._keyless.is_key(now, key=packet.is_keyframe)
        data = self._heads.whole(without_delimiter(bytes(packet), self._codec), key=key)
        heals = key and (not packet.is_keyframe or refreshes(data, self._codec))
        return Picture(data, now, source_s, key=key, taken_s=taken_s, reported=reported, heals=heals), decoding_s


_KINDS: tuple[tuple[type[Exception], str], ...] = (
    (av.error.HTTPUnauthorizedError, "denied"),
    (av.error.HTTPForbiddenError, "forbidden"),
    (av.error.HTTPNotFoundError, "not_found"),
    (av.error.HTTPServerError, "busy"),
    (av.error.HTTPOtherClientError, "busy"),
    (av.error.HTTPTooManyRequestsError, "busy"),
    (av.error.HTTPError, "answer"),
    (av.error.HTTPClientError, "answer"),
    (av.error.ExitError, "silent"),
    (av.error.EOFError, "ended"),
    (av.error.InvalidDataError, "garbage"),
    (av.error.PatchWelcomeError, "garbage"),
    (TimeoutError, "silent"),
    (PermissionError, "answer"),  # -1, FFmpeg's "something is wrong" from the middle of RTSP
)


def _reason(error: Exception, *, began: bool) -> str:
    """Return our word for an error of FFmpeg or the network."""
    for kind, reason in _KINDS:
        if isinstance(error, kind):
            return reason
    if isinstance(error, OSError):
        return "ended" if began else "unreachable"
    return "garbage"
