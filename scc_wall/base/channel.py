"""One end of the wire: messages and file descriptors over a Unix socket that somebody else made and owns.

Never blocks: what the peer does not take at once waits in a bounded queue. A peer that lets it overflow is as good as dead. A
descriptor that was given away, or that came, is closed on every path that does not hand it to somebody.
"""

from __future__ import annotations

import array
import socket
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from scc_wall.base.messages import FDS
from scc_wall.base.wire import Frames, WireError, decode, encode

QUEUE_LIMIT = 4 << 20
"""Bytes that may wait for a peer."""

READ_SIZE = 1 << 16
READS_AT_ONCE = 32
"""Reads in one call of `receive` at the most: a peer that never stops talking must not keep a GUI thread."""

FDS_AT_ONCE = 64
"""Descriptors that may come or wait together: a peer cannot use up our table of them."""

_ROOM = socket.CMSG_SPACE(FDS_AT_ONCE * array.array("i").itemsize)


class PeerGone(Exception):  # noqa: N818 - a fact, not a fault
    """The other process closed its end, died, or stopped reading for too long."""


class Received(NamedTuple):
    """A message and the descriptors beside it, which now belong to the receiver."""

    message: object
    fds: tuple[int, ...]


class Channel:
    """A non-blocking socket as a stream of messages; `known` is what the peer may say."""

    def __init__(self, sock: socket.socket, known: Mapping[str, type]) -> None:
        """Take over the socket."""
        sock.setblocking(False)
        self._sock = sock
        self._known = known
        self._fds_limit = FDS_AT_ONCE if any(FDS.get(name) for name in known) else 0
        self._frames = Frames()
        self._fds: deque[int] = deque()
        self._waiting: deque[tuple[memoryview, tuple[int, ...]]] = deque()
        self._waiting_bytes = 0
        self._gone = ""

    def fileno(self) -> int:
        """Return the descriptor to wait on."""
        return self._sock.fileno()

    @property
    def wants_to_write(self) -> bool:
        """Whether something waits for the peer to read."""
        return bool(self._waiting)

    def send(self, message: object, fds: Sequence[int] = ()) -> None:
        """Send a message and give away `fds`: ours are closed once the peer has its own, or when it is gone.

        Raise PeerGone when the peer is not there or lets too much wait, from then on at every call.
        """
        try:
            data = memoryview(encode(message))
        except ValueError:
            _close(fds)
            raise
        self._waiting.append((data, tuple(fds)))
        self._waiting_bytes += len(data)
        self.flush()
        if self._waiting_bytes > QUEUE_LIMIT:
            raise self._given_up("does not read")

    def flush(self) -> None:
        """Send what waits, as far as the peer takes it now; PeerGone when it is not there."""
        if self._gone:
            raise self._given_up(self._gone)
        while self._waiting:
            data, fds = self._waiting[0]
            try:
                sent = socket.send_fds(self._sock, [data], list(fds)) if fds else self._sock.send(data)
            except BlockingIOError:
                return
            except OSError as error:
                raise self._given_up(error.strerror or "closed") from error
            _close(fds)
            self._waiting_bytes -= sent
            if sent == len(data):
                self._waiting.popleft()
            else:
                self._waiting[0] = (data[sent:], ())

    def receive(self) -> list[Received]:
        """Return the messages that have come; PeerGone at the peer's end, WireError for what is not ours.

        After either the channel is good for nothing but `close`.
        """
        arrived: list[Received] = []
        try:
            for _ in range(READS_AT_ONCE):
                data = self._read()
                if data is None:
                    break
                if not data:
                    _require_some(arrived)
                    break  # first what it still said; its end is told by the next call
                arrived += [self._whole(body) for body in self._frames.feed(data)]
        except (PeerGone, WireError):
            for one in arrived:
                _close(one.fds)
            raise
        return arrived

    def close(self) -> None:
        """Close the socket and every descriptor that nobody has taken."""
        self._sock.close()
        _close(self._fds)
        self._fds.clear()
        self._forget_waiting()

    def _read(self) -> bytes | None:
        """Return what has come, nothing at the peer's end, None when there is nothing yet."""
        try:
            data, ancillary, flags, _ = self._sock.recvmsg(READ_SIZE, _ROOM, socket.MSG_CMSG_CLOEXEC)
        except BlockingIOError:
            return None
        except OSError as error:
            raise PeerGone(error.strerror or "closed") from error
        self._fds.extend(_descriptors(ancillary))
        if flags & socket.MSG_CTRUNC or len(self._fds) > self._fds_limit:
            raise WireError("more descriptors than belong to messages")
        return data

    def _whole(self, body: bytes) -> Received:
        message = decode(body, self._known)
        count = FDS.get(type(message).__name__, 0)
        if count > len(self._fds):
            raise WireError(f"{type(message).__name__} without its descriptors")
        return Received(message, tuple(self._fds.popleft() for _ in range(count)))

    def _given_up(self, why: str) -> PeerGone:
        self._gone = why
        self._forget_waiting()
        return PeerGone(why)

    def _forget_waiting(self) -> None:
        for _data, fds in self._waiting:
            _close(fds)
        self._waiting.clear()
        self._waiting_bytes = 0


def _require_some(arrived: list[Received]) -> None:
    if not arrived:
        raise PeerGone("closed")


def _close(fds: Iterable[int]) -> None:
    for fd in fds:
        socket.close(fd)


def _descriptors(ancillary: list[tuple[int, int, bytes]]) -> list[int]:
    found = array.array("i")
    for level, kind, data in ancillary:
        if level == socket.SOL_SOCKET and kind == socket.SCM_RIGHTS:
            found.frombytes(data[: len(data) - len(data) % found.itemsize])
    return found.tolist()
