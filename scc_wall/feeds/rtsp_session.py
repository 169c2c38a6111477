"""RTSP over TCP, plain or encrypted (rtsps), read by ourselves: H.264 and H.265 in one connection. Everything else is FFmpeg's.

Why: FFmpeg keeps the mark of a picture's last packet to itself, and its parser holds each picture until the next one begins: 67
ms at 15 a second, on every pane. And it reads each packet by two polls and two reads; here one read takes what there is.
Measured, from a picture's last byte to the glass, one camera alone on its monitor at 15 a second (p50 and p95): 153 and 155 ms
by FFmpeg, 32 and 34 ms by this, no number lost in either; 36 and 38 since one thread reads all (`shared_reading`).
"""

from __future__ import annotations

import contextlib
import secrets
import time
from collections.abc import Iterator
from typing import Self

from scc_wall.camera.address import Address
from scc_wall.feeds import rtsp_answers
from scc_wall.feeds.assembly import Assembly, Whole
from scc_wall.feeds.heads import Heads
from scc_wall.feeds.keyless import Keyless
from scc_wall.feeds.login import Login
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.rtp import Packet, Unpacker, packet_of, receiver_report, says_goodbye, sender_report
from scc_wall.feeds.rtsp_opening import introduced
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError
from scc_wall.feeds.sdp import media_of
from scc_wall.feeds.session import CONNECT_LIMIT_S, PICTURE_LIMIT, SILENCE_LIMIT_S, Kind, SessionEnded
from scc_wall.feeds.sound import Soundness, refreshes
from scc_wall.feeds.stamp_clock import StampClock
from scc_wall.feeds.tls import NOBODY_CHECKED, Trust

REPORT_S = 5.0
LEAVE_S = 0.3
GOODBYE_S = 2.0
"""A camera that has said goodbye and sends nothing for so long is gone."""
_OURS = secrets.randbits(32)
_ELSEWHERE = frozenset({"not_found", "answer"})


class RtspSession:
    """An open session; use as a context, so that the camera is told (TEARDOWN) when it ends."""

    def __init__(self, address: Address, login: Login, trust: Trust = NOBODY_CHECKED) -> None:
        """Connect; SessionEnded when that fails, NotOurs where somebody else must."""
        self._until = time.monotonic() + CONNECT_LIMIT_S
        self._talk, self._described = introduced(address, login, trust, self._until)
        self.security = self._described.security
        self._media = self._described.media
        self._alive_words = ["GET_PARAMETER", "OPTIONS"] if self._described.asks else ["OPTIONS", "GET_PARAMETER"]
        self._session: tuple[str, ...] = ()
        self._whole = self._described.whole
        self._is_set_up = self._has_left = False
        try:
            self._begin()
        except BaseException:
            self._leave()
            raise
        self._heads = Heads(self._media.codec, self._media.sets)
        self._unpacker = Unpacker(self._media.codec, PICTURE_LIMIT)
        self._assembly = Assembly(self._media.codec, PICTURE_LIMIT, self._media.sets)
        self._soundness = Soundness(self._media.codec)
        self._keyless = Keyless()
        self._clock = StampClock()
        self._source = self._highest = 0
        self._next: int | None = None
        self._said_goodbye = False

    @property
    def kind(self) -> Kind:
        """What the stream is, as far as it is known now."""
        return Kind(self._media.codec, *self._heads.size, held=not self._assembly.has_marks)

    def pictures(self) -> Iterator[Picture]:
        """Yield the pictures as they come; end only by SessionEnded."""
        return (picture for picture in self.steps() if picture is not None)

    def share(self) -> int | None:
        """Leave the waiting to somebody else, who calls for a step of `steps` when something has come on this connection.

        None where that cannot be: then each step waits.
        """
        return self._talk.share()

    def keep(self) -> None:
        """Take the waiting back."""
        self._talk.keep()

    def steps(self) -> Iterator[Picture | None]:
        """Yield the pictures as they come, and None each time when all is taken that came; end only by SessionEnded."""
        believed_at = time.monotonic()
        for step in self._wholes():
            if step is None:
                yield None
                continue
            whole, at = step
            key = self._keyless.is_key(at, key=whole.key)
            data = self._heads.whole(whole.data, key=key)
            if self._soundness.believes(data, key=key):
                believed_at = at
                source_s, taken_s, reported = self._clock.of(whole.stamp)
                heals = key and (not whole.key or refreshes(data, self._media.codec))
                yield Picture(data, at, source_s, key=key, taken_s=taken_s, reported=reported, heals=heals)
            elif at - believed_at > SILENCE_LIMIT_S:
                raise SessionEnded("garbage")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_raised: object) -> None:
        self._leave()

    def _leave(self) -> None:
        """Tell the camera, where there is a session and it has not left us before."""
        with contextlib.suppress(SessionEnded):  # a camera that hangs up first has been left, too
            if self._is_set_up and not self._has_left:
                self._talk.say("TEARDOWN", self._whole, *self._session)
                self._talk.leave(LEAVE_S)
        self._talk.close()

    # connecting

    def _begin(self) -> None:
        reason = ""
        try:
            transport = "Transport: RTP/AVP/TCP;unicast;interleaved=0-1"
            place, told = self._ask("SETUP", rtsp_answers.places(self._described.base, self._media.control), transport)
            self._is_set_up = True
            name, self._life_s = rtsp_answers.session_of(told)
            self._session = (f"Session: {name}",) if name else ()
            channels = rtsp_answers.channels_of(told)
            if channels is not None:
                self._channel, self._reports = channels
                wholes = tuple(dict.fromkeys((self._whole, self._described.base, place)))
                self._whole, _ = self._ask("PLAY", wholes, *self._session, "Range: npt=0.000-")
            else:
                reason = "transport"
        except RtspError:
            reason = "garbage"
        if reason:
            raise SessionEnded(reason)

    def _ask(self, method: str, places: tuple[str, ...], *headers: str) -> tuple[str, Message]:
        """Ask at one address after the other until one is taken, and return which it was; cameras differ in what they mean."""
        reason = "answer"
        for place in places:
            try:
                told = self._talk.ask(method, place, *headers, until=self._until)
            except SessionEnded as ended:
                reason = ended.reason
                if reason not in _ELSEWHERE:
                    raise
            else:
                if told.status < 300:
                    return place, told
        raise SessionEnded(reason)

    # playing

    def _wholes(self) -> Iterator[tuple[Whole, float] | None]:
        """Yield each picture when it is whole, and when that was; None when there is nothing more to take."""
        self._came_at = self._picture_at = self._reported_at = self._alive_at = time.monotonic()
        reason = ""
        try:
            for frames in self._talk.early():
                yield from self._of(frames)
            while not reason:
                for found in self._talk.hear(self._came_at + SILENCE_LIMIT_S):
                    if isinstance(found, Frames):
                        yield from self._of(found)
                    elif self._is_other(found):
                        reason = "ended"
                reason = reason or self._tend(time.monotonic())
                if not reason:
                    yield None
        except (RtspError, OverflowError):
            reason = "garbage"
        except SessionEnded as ended:
            self._has_left = ended.reason == "ended"
            reason = ended.reason
        raise SessionEnded(reason)

    def _tend(self, now: float) -> str:
        """Say what keeps the session alive; return why it is over, nothing while it is not."""
        if now - self._reported_at >= REPORT_S and self._source:
            self._reported_at = now
            report = receiver_report(_OURS, self._source, self._highest)
            self._talk.send(b"$" + bytes([self._reports]) + len(report).to_bytes(2, "big") + report)
        if now - self._alive_at >= self._life_s / 2:
            self._alive_at = now
            self._talk.say(self._alive_words[0], self._whole, *self._session)
        if self._said_goodbye and now - self._came_at >= GOODBYE_S:
            return "ended"
        if now - self._picture_at < SILENCE_LIMIT_S:
            return ""
        return "silent" if now - self._came_at >= SILENCE_LIMIT_S else "garbage"

    def _is_other(self, told: Message) -> bool:
        """Take an answer or a description; return whether what comes from here on is another stream."""
        if told.status:
            if self._talk.heard(told):
                self._alive_words.reverse()  # perhaps it takes the other one
            return False
        media = media_of(told.body.decode("utf-8", errors="replace"))
        return media is not None and (media.codec, media.payload) != (self._media.codec, self._media.payload)

    def _of(self, frames: Frames) -> Iterator[tuple[Whole, float]]:
        now = time.monotonic()
        for packet in self._packets(frames):
            self._came_at, self._said_goodbye = now, False
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
                if self._keyless.is_tired(now):
                    self._assembly.go_on()

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
            elif channel == self._reports:
                self._said_goodbye = says_goodbye(body, self._source) or self._said_goodbye
                if (told := sender_report(body)) is not None:
                    self._clock.report(*told)
