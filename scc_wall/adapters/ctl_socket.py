"""The running wall's socket for `ctl`: a Unix socket of mode 0600 in the site's folder, so only the same user can ask.

One line of JSON is asked, one is answered. Clients are served in threads of their own with limits of size and time, so that a
slow or hostile one costs the wall nothing.
"""

from __future__ import annotations

import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scc_wall.base.trouble import Place, Trouble
from scc_wall.control.lines import REQUEST_LIMIT

SOCKET = Path("run") / "ctl.sock"
PATIENCE_S = 2.0
"""A client that has not sent its line by then is left."""

ANSWER_LIMIT_S = 15.0
ANSWER_BYTES = 8 << 20
PAUSE_S = 0.2
CLIENTS = 8
"""Served at once; more wait in the kernel's queue."""

_PATH_LIMIT = 100  # sun_path holds 108 bytes; longer ones go through a short name of the open folder

Serve = Callable[[bytes, Callable[[bytes], None]], None]
"""Gets a request's line and a function that takes the answer's line, once, from any thread."""


class CtlServer:
    """The listening socket; `close` removes it."""

    def __init__(self, folder: Path, serve: Serve, patience_s: float = PATIENCE_S) -> None:
        """Listen in a site's folder, with so much patience for a client; Trouble where another wall already listens."""
        if is_running(folder):
            raise Trouble("app.already_running", Place(str(folder)))
        path = folder / SOCKET
        path.parent.mkdir(mode=0o700, exist_ok=True)
        path.unlink(missing_ok=True)
        self._path, self._serve, self._patience = path, serve, patience_s
        self._places = threading.BoundedSemaphore(CLIENTS)
        self._socket = socket.socket(socket.AF_UNIX)
        with _short(path) as name:
            self._socket.bind(name)
        # Nobody connects before it listens. Not by the umask: that is the whole process's, and a folder that another thread
        # makes in that moment (the audit's) would be one that nobody may enter.
        path.chmod(0o600)
        self._socket.listen(CLIENTS)
        self._is_closed = False
        threading.Thread(target=self._accept, name="ctl", daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        self._is_closed = True
        self._socket.close()
        self._path.unlink(missing_ok=True)

    def _accept(self) -> None:
        while True:
            self._places.acquire()
            try:
                client, _ = self._socket.accept()
            except OSError:
                self._places.release()
                if self._is_closed:
                    return
                time.sleep(PAUSE_S)  # too many open files, or a client that left: the next one may have more luck
                continue
            threading.Thread(target=self._talk, args=(client,), name="ctl client", daemon=True).start()

    def _talk(self, client: socket.socket) -> None:
        try:
            with client:
                client.settimeout(self._patience)
                line = _line(client, REQUEST_LIMIT + 1)
                answer: list[bytes] = []
                answered = threading.Event()

                def take(reply: bytes) -> None:
                    answer.append(reply)
                    answered.set()

                self._serve(line, take)
                if answered.wait(ANSWER_LIMIT_S):
                    client.sendall(answer[0])
        except OSError:
            return  # the client has gone or is too slow; nobody is left to be told
        finally:
            self._places.release()


def is_running(folder: Path) -> bool:
    """Return whether a wall listens in a site's folder."""
    try:
        with _connected(folder):
            return True
    except OSError:
        return False


def ask(folder: Path, request: bytes) -> bytes:
    """Return the running wall's answer to a request; Trouble where none is running or none comes."""
    try:
        with _connected(folder) as server:
            server.settimeout(ANSWER_LIMIT_S + PATIENCE_S)
            server.sendall(request)
            answer = _line(server, ANSWER_BYTES)
    except OSError:
        raise Trouble("app.no_wall", Place(str(folder))) from None
    if not answer:
        raise Trouble("app.no_answer", Place(str(folder)))
    return answer


@contextmanager
def _connected(folder: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as sock:
        sock.settimeout(PATIENCE_S)
        with _short(folder / SOCKET) as name:
            sock.connect(name)
        yield sock


@contextmanager
def _short(path: Path) -> Iterator[str]:
    """Yield a name for a socket's path that fits into an address, however long the path is."""
    if len(os.fsencode(path)) <= _PATH_LIMIT:
        yield str(path)
        return
    folder = os.open(path.parent, os.O_PATH | os.O_DIRECTORY)
    try:
        yield f"/proc/self/fd/{folder}/{path.name}"
    finally:
        os.close(folder)


def _line(sock: socket.socket, limit: int) -> bytes:
    """Return the bytes up to a line's end, the peer's end, or the limit."""
    received = bytearray()
    until = time.monotonic() + (sock.gettimeout() or PATIENCE_S)
    while len(received) < limit and b"\n" not in received:
        if time.monotonic() > until:
            raise TimeoutError
        piece = sock.recv(min(1 << 16, limit - len(received)))
        if not piece:
            break
        received += piece
    return bytes(received)
