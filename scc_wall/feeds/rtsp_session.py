"""RTSP over TCP, read by ourselves: H.264 and H.265 in one connection. Everything else is FFmpeg's.

Why: FFmpeg keeps the mark of a picture's last packet to itself, and its parser holds each picture until the next one begins: 67
ms at 15 a second, on every pane. And it reads each packet by two polls and two reads; here one read takes what there is.
Measured, from a picture's last byte to the glass, one camera alone on its monitor at 15 a second (p50 and p95): 153 and 155 ms
by FFmpeg, 32 and 34 ms by this, no number lost in either.
"""

from __future__ import annotations

import contextlib
import secrets
import socket
import struct
import time
from collections.abc import Iterator
from typing import Self
from urllib.parse import urljoin

from scc_wall.camera.address import Address
from scc_wall.feeds.assembly import Assembly, Whole
from scc_wall.feeds.heads import Heads
from scc_wall.feeds.login import Login
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.rtp import Packet, Unpacker, packet_of, receiver_report, sender_report
from scc_wall.feeds.rtsp_talk import Talk
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError
from scc_wall.feeds.sdp import CLOCK, Media, media_of
from scc_wall.feeds.session import CONNECT_LIMIT_S, PICTURE_LIMIT, SILENCE_LIMIT_S, Kind, SessionEnded
from scc_wall.feeds.sound import Soundness
from scc_wall.feeds.tls import connect

PORT = 554
LOOK_S = 0.5
"""How often a reader that nothing comes to looks at the clock."""
REPORT_S = 5.0
LIFE_S = 60
"""How long a session lives without a word from us where the camera does not say (RFC 2326 section 12.37)."""
LEAVE_S = 0.3


class NotOurs(Exception):  # noqa: N818 - a fact
    """A camera that FFmpeg must read. It has been left before a session was made."""


class RtspSession:
    """An open session; use as a context, so that the camera is told (TEARDOWN) when it ends."""

    def __init__(self, address: Address, login: Login) -> None:
        """Connect; SessionEnded when that fails, NotOurs where somebody else must."""
        self.security = ""
        self._until = time.monotonic() + CONNECT_LIMIT_S
        camera = connect(address.host, address.port or PORT, CONNECT_LIMIT_S, None)
        camera.settimeout(None)
        for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):  # in the kernel: Python's own limits cost a poll for each read
            seconds = LOOK_S if option == socket.SO_RCVTIMEO else SILENCE_LIMIT_S
            camera.setsockopt(socket.SOL_SOCKET, option, struct.pack("ll", int(seconds), int(seconds % 1 * 1e6)))
        self._talk = Talk(camera, login)
        self._session: tuple[str, ...] = ()
        try:
            self._media, self._base = self._describe(address.filled(login.user, login.password))
            self._begin()
        except BaseException:
            self._talk.close()
            raise
        self._heads = Heads(self._media.codec, self._media.sets)
        self._unpacker = Unpacker(self._media.codec, PICTURE_LIMIT)
        self._assembly = Assembly(self._media.codec, PICTURE_LIMIT, self._media.sets)
        self._soundness = Soundness(self._media.codec)
        self._clock = _StampClock()
        self._source = self._highest = 0
        self._next: int | None = None
        self._has_left = False

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return Kind(self._media.codec, *self._heads.size, held=not self._assembly.has_marks)

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures as they come; end only by SessionEnded."""
        believed_at = time.monotonic()
        for whole, at in self._wholes():
            data = self._heads.whole(whole.data, key=whole.key)
            if self._soundness.believes(data, key=whole.key):
                believed_at = at
                source_s, taken_s, reported = self._clock.of(whole.stamp)
                yield Picture(data, at, source_s, key=whole.key, taken_s=taken_s, reported=reported)
            elif at - believed_at > SILENCE_LIMIT_S:
                raise SessionEnded("garbage")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        with contextlib.suppress(SessionEnded):
            if not self._has_left:
                self._talk.say("TEARDOWN", self._base, *self._session)
                self._talk.leave(LEAVE_S)
        self._talk.close()

    # connecting

    def _describe(self, url: str) -> tuple[Media, str]:
        """Return what the camera has for us, and the address of all of it."""
        is_nonsense = False
        try:
            self._may_ask = "GET_PARAMETER" in ",".join(self._ask("OPTIONS", url).headers("public"))
            told = self._ask("DESCRIBE", url, "Accept: application/sdp")
        except RtspError:
            is_nonsense = True
        if is_nonsense or told.status != 200:
            raise NotOurs
        media = media_of(told.body.decode("utf-8", errors="replace"))
        if media is None:
            raise NotOurs
        base = (told.headers("content-base") or told.headers("content-location") or [""])[0] or url
        whole = media.session_control
        return media, whole if whole.startswith("rtsp://") else base

    def _begin(self) -> None:
        reason = ""
        try:
            place = _joined(self._base, self._media.control)
            told = self._ask("SETUP", place, "Transport: RTP/AVP/TCP;unicast;interleaved=0-1")
            name, _, life = (told.headers("session") or [""])[0].partition(";")
            self._session = (f"Session: {name.strip()}",) if name.strip() else ()
            self._life_s = _seconds(life)
            self._channel = _channel((told.headers("transport") or [""])[0])
            self._ask("PLAY", self._base, *self._session, "Range: npt=0.000-")
        except RtspError:
            reason = "garbage"
        if reason:
            raise SessionEnded(reason)

    def _ask(self, method: str, url: str, *headers: str) -> Message:
        return self._talk.ask(method, url, *headers, until=self._until)

    # playing

    def _wholes(self) -> Iterator[tuple[Whole, float]]:
        """Yield each picture when it is whole, and when that was."""
        self._came_at = self._picture_at = self._reported_at = self._alive_at = time.monotonic()
        reason = ""
        try:
            for frames in self._talk.early():
                yield from self._of(frames)
            while time.monotonic() - self._picture_at < SILENCE_LIMIT_S:
                for found in self._talk.hear(self._came_at + SILENCE_LIMIT_S):
                    if isinstance(found, Message):
                        self._talk.heard(found)
                    else:
                        yield from self._of(found)
                self._tend(time.monotonic())
            reason = "silent" if time.monotonic() - self._came_at >= SILENCE_LIMIT_S else "garbage"
        except (RtspError, OverflowError):
            reason = "garbage"
        except SessionEnded as ended:
            self._has_left = ended.reason == "ended"
            reason = ended.reason
        raise SessionEnded(reason)

    def _tend(self, now: float) -> None:
        """Say what keeps the session alive."""
        if now - self._reported_at >= REPORT_S and self._source:
            self._reported_at = now
            report = receiver_report(_OURS, self._source, self._highest)
            self._talk.send(b"$" + bytes([self._channel + 1]) + len(report).to_bytes(2, "big") + report)
        if now - self._alive_at >= self._life_s / 2:
            self._alive_at = now
            self._talk.say("GET_PARAMETER" if self._may_ask else "OPTIONS", self._base, *self._session)

    def _of(self, frames: Frames) -> Iterator[tuple[Whole, float]]:
        now = time.monotonic()
        for packet in self._packets(frames):
            self._came_at = now
            if packet.source != self._source:
                self._unpacker.lost()  # perhaps two senders in one session: that is told by their times
            elif self._next is not None and packet.number != self._next:
                self._unpacker.lost()
                self._assembly.lost()
            self._next = packet.number + 1 & 0xFFFF
            self._source, self._highest = packet.source, packet.number
            before = self._assembly.ended
            if (
                packet.payload[0] & 0x80
            ):  # the bit that is 0 in every unit (H.264 7.4.1, H.265 7.4.2.2), and in half of all junk
                self._soundness.doubt()
            units = self._unpacker.units(packet.payload)
            for whole in self._assembly.take(units, packet.stamp, marker=packet.marker):
                yield whole, now
            if self._assembly.ended != before:
                self._picture_at = now

    def _packets(self, found: Frames) -> Iterator[Packet]:
        """Yield the packets of our video; take what is told about time."""
        data, at = found.data, 0
        while at < len(data):
            channel, end = data[at + 1], at + 4 + int.from_bytes(data[at + 2 : at + 4], "big")
            body, at = data[at + 4 : end], end
            if channel == self._channel:
                packet = packet_of(body)
                if packet is not None and packet.kind == self._media.payload:
                    yield packet
            elif channel == self._channel + 1 and (told := sender_report(body)) is not None:
                self._clock.report(*told)


class _StampClock:
    """Turns RTP times into seconds since the first one, and into the camera's own time where it has told it."""

    def __init__(self) -> None:
        self._last: int | None = None
        self._ticks = 0
        self._told: tuple[float, int] | None = None
        self._is_new = False

    def report(self, unix_s: float, stamp: int) -> None:
        """Take that a camera's clock and RTP time stood so side by side."""
        self._told, self._is_new = (unix_s, stamp), True

    def of(self, stamp: int) -> tuple[float, float | None, bool]:
        """Return source time, the time at which it was taken, and whether that has just been told anew."""
        self._ticks += 0 if self._last is None else _step(self._last, stamp)
        self._last = stamp
        is_new, self._is_new = self._is_new, False
        taken_s = None if self._told is None else self._told[0] + _step(self._told[1], stamp) / CLOCK
        return self._ticks / CLOCK, taken_s, is_new


_OURS = secrets.randbits(32)


def _step(before: int, after: int) -> int:
    """Return how far one RTP time is after another, which both wrap."""
    return ((after - before + (1 << 31)) & 0xFFFFFFFF) - (1 << 31)


def _joined(base: str, control: str) -> str:
    """Return a stream's address; as FFmpeg and live555 do, what is relative is put behind the whole base."""
    if not control or control == "*":
        return base
    if control.startswith(("rtsp://", "rtsps://")):
        return control
    return urljoin(base, control) if control.startswith("/") else f"{base.rstrip('/')}/{control}"


def _seconds(life: str) -> float:
    told = life.partition("timeout=")[2].partition(";")[0].strip()
    return max(5.0, float(told)) if told.isdecimal() and len(told) < 6 else LIFE_S


def _channel(transport: str) -> int:
    """Return on which channel pictures come; SessionEnded where they would come another way."""
    if "TCP" not in transport.upper():
        raise SessionEnded("answer")
    told = transport.partition("interleaved=")[2].partition("-")[0].partition(";")[0].strip()
    return int(told) if told.isdecimal() and len(told) < 4 else 0
