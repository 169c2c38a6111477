"""A conversation with an RTSP camera over one connection (RFC 2326): asks, answers challenges, hands over what comes between.

The camera hears of a wrong password once only: many lock the account.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import time
from collections import deque
from collections.abc import Iterator

from scc_wall.feeds.login import Challenge, Login, authorization, challenge_of, is_stale
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError, Wire
from scc_wall.feeds.session import SessionEnded

PART = 64 << 10
_REASONS = {401: "denied", 403: "forbidden", 404: "not_found", 410: "not_found", 461: "transport"}
_BUSY = frozenset({408, 429, 453})
_NEVER = frozenset({501, 505, 551})
_FRAMES_LIMIT = 256
"""Frames kept that came before an answer."""
_TRIES = 2
"""How often we say who we are for one request: cameras that want a new challenge answered each time are asked no oftener."""
_LEAVES = frozenset({"TEARDOWN", "REDIRECT"})
_REQUESTS_LIMIT = 100
"""Requests of a camera's own within a second; one that asks without end would take the time of all other cameras."""


class Talk:
    """Owns the connection."""

    def __init__(self, camera: socket.socket, login: Login) -> None:
        self._camera, self._login = camera, login
        self._limit_s = camera.gettimeout()
        self._wire = Wire()
        self._challenge: Challenge | None = None
        self._used = self._number = self._tries = 0
        self._is_known = False
        """Whether a challenge of this camera has been answered to its content."""
        self._early: deque[Frames] = deque(maxlen=_FRAMES_LIMIT)
        self._asked: tuple[str, str, tuple[str, ...]] | None = None
        self._requests, self._requests_since = 0, 0.0

    def ask(self, method: str, url: str, *headers: str, until: float) -> Message:
        """Return the answer to a request; SessionEnded where there is none by then, or it says no; RtspError for nonsense."""
        self.say(method, url, *headers)
        while True:
            answer: Message | None = None
            for found in self.hear(until):  # to its end: pictures may have come along with the answer
                if isinstance(found, Frames):
                    self._early.append(found)
                elif answer is None and found.status >= 200 and not self._is_asked_again(found):
                    answer = found
            if answer is not None and answer.status >= 400:
                raise SessionEnded(reason_of(answer.status))
            if answer is not None:
                return answer
            if time.monotonic() >= until:
                raise SessionEnded("answer")

    def say(self, method: str, url: str, *headers: str) -> None:
        """Send a request and do not wait; SessionEnded where nobody is there."""
        self._asked, self._tries = (method, url, headers), 0
        self._say()

    def _say(self) -> None:
        assert self._asked is not None  # noqa: S101 - set by the caller
        method, url, headers = self._asked
        self._number += 1
        lines = [f"CSeq: {self._number}", "User-Agent: scc-wall", *headers]
        if self._challenge is not None:
            self._used += 1
            lines.append(f"Authorization: {authorization(self._challenge, self._login, method, url, self._used)}")
        self.send(Message(f"{method} {url} RTSP/1.0", tuple(lines)).encoded())

    def send(self, data: bytes) -> None:
        """Send what is ready for the wire; SessionEnded where nobody is there."""
        reason = ""
        try:
            self._camera.sendall(data)
        except OSError as error:
            reason = "silent" if isinstance(error, TimeoutError | BlockingIOError) else "ended"
        if reason:
            raise SessionEnded(reason)

    def hear(self, until: float) -> Iterator[Message | Frames]:
        """Yield what the camera says next, perhaps nothing yet; SessionEnded at its end or when nothing has come by then.

        Its own requests are answered here; only what changes its description (ANNOUNCE) is handed over.
        """
        for found in self._wire.feed(self._read(until)):
            if isinstance(found, Frames) or found.status or self._answer(found) == "ANNOUNCE":
                yield found

    def early(self) -> Iterator[Frames]:
        """Yield, once, the frames that came before an answer."""
        while self._early:
            yield self._early.popleft()

    def heard(self, answer: Message) -> bool:
        """Take an answer nobody waits for; return whether it refuses. The camera may want to know anew who we are."""
        return not self._is_asked_again(answer) and answer.status >= 400

    def leave(self, limit_s: float) -> None:
        """Wait so long at the most until the camera has answered our last word; closed at once, it might never read it."""
        until = time.monotonic() + limit_s
        with contextlib.suppress(SessionEnded, RtspError):
            while time.monotonic() < until:
                for found in self.hear(until):
                    if isinstance(found, Message) and found.status >= 200 and not self._is_asked_again(found):
                        return

    def share(self) -> int | None:
        """Wait no more when nothing has come, and return the connection, for who looks when something has.

        None where it cannot be seen from outside: what is encrypted may have come and been read already.
        """
        if isinstance(self._camera, ssl.SSLSocket):
            return None
        self._camera.setblocking(False)
        return self._camera.fileno()

    def keep(self) -> None:
        """Wait again: it is shared no more."""
        self._camera.settimeout(self._limit_s)

    def close(self) -> None:
        """Close the connection."""
        self._camera.close()

    def _read(self, until: float) -> bytes:
        """Return what has come, nothing when nothing has for a moment; the socket's own limit is that moment."""
        reason = ""
        try:
            data = self._camera.recv(PART)
            reason = "" if data else "ended"
        except (TimeoutError, BlockingIOError):
            data = b""
            reason = "silent" if time.monotonic() >= until else ""
        except OSError:
            reason = "ended"
        if reason:
            raise SessionEnded(reason)
        return data

    def _is_asked_again(self, answer: Message) -> bool:
        """Whether we now say who we are: once to each challenge, and again where only its age is wrong.

        Some cameras change their challenge without a word of age; where the old one was answered well, so can the new one be.
        """
        if answer.status != 401:
            self._is_known = self._is_known or self._used > 0
            return False
        if self._login.is_empty or self._asked is None or self._tries >= _TRIES:
            return False
        told = answer.headers("www-authenticate")
        challenge, former = challenge_of(told), self._challenge
        if challenge is None:
            return False
        if former is not None and not is_stale(told) and not (self._is_known and challenge.nonce != former.nonce):
            return False
        self._challenge, self._used = challenge, 0
        self._tries += 1
        self._say()
        return True

    def _answer(self, request: Message) -> str:
        """Say yes to whatever a camera asks of its reader, and return what that was; SessionEnded where it leaves us."""
        method = request.start.partition(" ")[0]
        numbers = request.headers("cseq")
        if not request.start.endswith("RTSP/1.0") or not numbers or not numbers[0].isdecimal():
            return ""
        self._count(time.monotonic())
        self.send(Message("RTSP/1.0 200 OK", (f"CSeq: {numbers[0]}",)).encoded())
        if method in _LEAVES:
            raise SessionEnded("ended")
        return method

    def _count(self, now: float) -> None:
        """Count a request of the camera's; RtspError where it asks without end."""
        if now - self._requests_since >= 1.0:
            self._requests, self._requests_since = 0, now
        self._requests += 1
        if self._requests > _REQUESTS_LIMIT:
            raise RtspError


def reason_of(status: int) -> str:
    """Return our word for a refusal."""
    is_busy = status in _BUSY or (status >= 500 and status not in _NEVER)
    return _REASONS.get(status, "busy" if is_busy else "answer")
