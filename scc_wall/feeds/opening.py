"""Opens whatever a camera's address leads to: one way in for every kind of source."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from scc_wall.camera.address import Address
from scc_wall.feeds.clip_file import ClipFile
from scc_wall.feeds.front import Front, wants_sha256
from scc_wall.feeds.hls import Hls
from scc_wall.feeds.login import Login
from scc_wall.feeds.motion_jpeg import MotionJpeg, Still
from scc_wall.feeds.multipart import boundary_of
from scc_wall.feeds.rtsp_opening import NotOurs
from scc_wall.feeds.rtsp_session import RtspSession as OwnSession
from scc_wall.feeds.session import Session, SessionEnded
from scc_wall.feeds.source import Session as RtspSession
from scc_wall.feeds.tls import Trust
from scc_wall.feeds.web import Web, place_of

_NOT_OUR_FAULT = frozenset({"denied", "forbidden", "not_found", "unreachable"})
HLS_TYPES = ("application/vnd.apple.mpegurl", "application/x-mpegurl", "audio/mpegurl", "audio/x-mpegurl")


@dataclass(frozen=True, slots=True)
class Target:
    """What to read: an address, the login for it (never shown, never logged), how, and whose gate it passes.

    interval_s: seconds between two pictures that are fetched one by one.
    """

    feed: str
    url: str
    login: Login
    transport: str
    host: str
    interval_s: float = 1.0

    def __repr__(self) -> str:
        return f"Target({self.feed})"


@dataclass(slots=True)
class Opener:
    """Opens sessions for one site. clips: its folder of clips, empty where it has none; thread-safe.

    It remembers which cameras have been asked whether they want SHA-256, and which do: where FFmpeg must read those, it does so
    by a front at once. Which stream FFmpeg must read is found out anew each time, by one question: cameras are set up anew, and
    one that is starting may answer nonsense. Where a session of ours showed nothing, FFmpeg has the next try and we the one
    after it: it has met more cameras than we have.
    """

    trust: Trust = field(default_factory=Trust)
    clips: str = ""
    _asked: set[str] = field(default_factory=set)
    _fronted: set[str] = field(default_factory=set)
    _tried: set[str] = field(default_factory=set)
    _doubted: set[str] = field(default_factory=set)

    def open(self, target: Target, ended: threading.Event) -> Session:
        """Return an open session; SessionEnded when there is none to be had."""
        address = Address(target.url)
        match address.scheme:
            case "rtsp" | "rtsps":
                return self._rtsp(target, address)
            case "http" | "https":
                return self._web(target, address, ended)
            case "clip":
                return ClipFile(self.clips, address.clip, ended)
        raise SessionEnded("answer")

    def showed_nothing(self, feed: str, reason: str) -> None:
        """Take that the last try has ended without a picture, and why."""
        if feed in self._tried and reason not in _NOT_OUR_FAULT:
            self._doubted.add(feed)

    def _rtsp(self, target: Target, address: Address) -> Session:
        self._tried.discard(target.feed)
        if target.feed in self._doubted:
            self._doubted.discard(target.feed)
        elif target.transport == "tcp" or address.scheme == "rtsps":
            self._tried.add(target.feed)
            try:
                return OwnSession(address, target.login, self.trust)
            except NotOurs:
                self._tried.discard(target.feed)
        if target.feed in self._fronted or address.scheme == "rtsps":
            return FrontedSession(address, target.login, self.trust)
        reason = ""
        try:
            return RtspSession(address.with_credentials(target.login.user, target.login.password), target.transport)
        except SessionEnded as ended:
            reason = ended.reason
        if reason == "denied" and not target.login.is_empty and target.feed not in self._asked:
            self._asked.add(target.feed)
            if wants_sha256(address):
                self._fronted.add(target.feed)
                return FrontedSession(address, target.login, self.trust)
        raise SessionEnded(reason)

    def _web(self, target: Target, address: Address, ended: threading.Event) -> Session:
        """Ask, and go by what is answered: people know their camera's address, seldom what kind of stream it is."""
        place = place_of(address.filled(target.login.user, target.login.password))
        login = Login("", "") if address.has_place_for_password else target.login
        web = Web(login, place, self.trust)
        try:
            answer = web.get(place)
            kind = answer.content_type.partition(";")[0].strip().lower()
            if (boundary := boundary_of(answer.content_type)) is not None:
                return MotionJpeg(web, answer, boundary)
            if kind in HLS_TYPES or answer.place.path.partition("?")[0].endswith((".m3u8", ".m3u")):
                return Hls(web, answer, 0, ended)
            if kind in {"image/jpeg", "image/jpg", "image/pjpeg"}:
                return Still(web, answer, place, target.interval_s, ended)
        except SessionEnded:
            web.close()
            raise
        web.close()
        raise SessionEnded("no_video")


class FrontedSession(RtspSession):
    """RTSP by a front of ours, which owns login and encryption."""

    def __init__(self, address: Address, login: Login, trust: Trust) -> None:
        """Connect; SessionEnded when that fails."""
        self._front = Front(address, login, trust)
        try:
            super().__init__(self._front.url, "tcp")
        except SessionEnded:
            self._front.__exit__()
            raise
        self.security = self._front.security

    def __exit__(self, *raised: object) -> None:
        """Leave the camera, then close the door."""
        super().__exit__(*raised)
        self._front.__exit__()
