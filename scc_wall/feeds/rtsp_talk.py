"""A conversation with an RTSP camera over one connection (RFC 2326): asks, answers challenges, hands over what comes between.

The camera hears of a wrong password once only: many lock the account.
"""

from __future__ import annotations

import contextlib
import socket
import time
from collections import deque
from collections.abc import Iterator

from scc_wall.feeds.login import Challenge, Login, authorization, challenge_of, is_stale
from scc_wall.feeds.rtsp_wire import Frames, Message, RtspError, Wire
from scc_wall.feeds.session import SessionEnded

PART = 64 << 10
_REASONS = {400: "answer", 401: "denied", 403: "forbidden", 404: "not_found"}
_FRAMES_LIMIT = 256
"""Frames kept that came before an answer."""


class Talk:
    """Owns the connection."""

    def __init__(self, camera: socket.socket, login: Login) -> None:
        self._camera, self._login = camera, login
        self._wire = Wire()
        self._challenge: Challenge | None = None
        self._used = self._number = 0
        self._early: deque[Frames] = deque(maxlen=_FRAMES_LIMIT)
        self._asked: tuple[str, str, tuple[str, ...]] | None = None

    def ask(self, method: str, url: str, *headers: str, until: float) -> Message:
        """Return the answer to a request; SessionEnded where there is none by then, or it says no; RtspError for nonsense."""
        self.say(method, url, *headers)
        while True:
            for found in self.hear(until):
                if isinstance(found, Frames):
                    self._early.append(found)
                elif found.status and not self._is_asked_again(found):
                    if found.status >= 400:
                        raise SessionEnded(reason_of(found.status))
                    return found

    def say(self, method: str, url: str, *headers: str) -> None:
        """Send a request and do not wait; SessionEnded where nobody is there."""
        self._asked = (method, url, headers)
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
        """Yield what the camera says next, perhaps nothing yet; SessionEnded at its end or when nothing has come by then."""
        data = self._read(until)
        for found in self._wire.feed(data) if data else ():
            if isinstance(found, Message) and not found.status:
                self._answer(found)
            else:
                yield found

    def early(self) -> Iterator[Frames]:
        """Yield, once, the frames that came before an answer."""
        while self._early:
            yield self._early.popleft()

    def heard(self, answer: Message) -> None:
        """Take an answer nobody waits for; the camera may want to know anew who we are."""
        self._is_asked_again(answer)

    def leave(self, limit_s: float) -> None:
        """Wait so long at the most until the camera has answered our last word; closed at once, it might never read it."""
        until = time.monotonic() + limit_s
        with contextlib.suppress(SessionEnded, RtspError):
            while time.monotonic() < until:
                if any(isinstance(found, Message) for found in self.hear(until)):
                    return

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
        """Whether we now say who we are: once to each challenge, and again where only its age is wrong."""
        if answer.status != 401 or self._login.is_empty or self._asked is None:
            return False
        told = answer.headers("www-authenticate")
        if self._challenge is not None and not is_stale(told):
            return False
        self._challenge, self._used = challenge_of(told), 0
        if self._challenge is None:
            return False
        method, url, headers = self._asked
        self.say(method, url, *headers)
        return True

    def _answer(self, request: Message) -> None:
        """Say yes to whatever a camera asks of its reader."""
        numbers = request.headers("cseq")
        if request.start.endswith("RTSP/1.0") and numbers and numbers[0].isdecimal():
            self.send(Message("RTSP/1.0 200 OK", (f"CSeq: {numbers[0]}",)).encoded())


def reason_of(status: int) -> str:
    """Return our word for a refusal."""
    return _REASONS.get(status, "busy")
