"""The socket of `ctl` with good, slow, dumb and hostile clients."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from scc_wall.adapters import ctl_socket
from scc_wall.adapters.ctl_socket import CLIENTS, SOCKET, CtlServer, ask, is_running
from scc_wall.base.trouble import Trouble
from scc_wall.control.lines import REQUEST_LIMIT
from tests.process.support import wait_for


def echo(line: bytes, answer: Callable[[bytes], None]) -> None:
    answer(b"<" + line.rstrip(b"\n") + b">\n")


@contextmanager
def listening(folder: Path, serve: ctl_socket.Serve = echo, patience_s: float = 2.0) -> Iterator[CtlServer]:
    server = CtlServer(folder, serve, patience_s)
    try:
        yield server
    finally:
        server.close()


def test_the_socket_is_private_without_touching_the_umask_of_other_threads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder that another thread made meanwhile was one that nobody could enter: so a site's first audit was lost."""

    def forbidden(_mask: int) -> int:
        pytest.fail("the umask is the whole process's")

    monkeypatch.setattr("os.umask", forbidden)
    with listening(tmp_path):
        assert (tmp_path / SOCKET).stat().st_mode & 0o777 == 0o600


def connected(folder: Path) -> socket.socket:
    client = socket.socket(socket.AF_UNIX)
    client.settimeout(10)
    client.connect(str(folder / SOCKET))
    return client


def test_one_line_is_asked_and_one_answered(tmp_path: Path) -> None:
    assert not is_running(tmp_path)
    with listening(tmp_path):
        assert is_running(tmp_path)
        assert ask(tmp_path, b"status\n") == b"<status>\n"
        assert (tmp_path / SOCKET).stat().st_mode & 0o777 == 0o600
        assert (tmp_path / SOCKET).parent.stat().st_mode & 0o777 == 0o700
    assert not is_running(tmp_path)
    assert not (tmp_path / SOCKET).exists()
    with pytest.raises(Trouble, match=r"app\.no_wall"):
        ask(tmp_path, b"status\n")


def test_only_one_wall_listens_in_a_site(tmp_path: Path) -> None:
    with listening(tmp_path):
        with pytest.raises(Trouble, match=r"app\.already_running"):
            CtlServer(tmp_path, echo)
        assert ask(tmp_path, b"still\n") == b"<still>\n"


@pytest.mark.parametrize("kind", ["dead socket", "file"])
def test_what_a_dead_wall_left_is_no_obstacle(tmp_path: Path, kind: str) -> None:
    (tmp_path / SOCKET).parent.mkdir()
    if kind == "file":
        (tmp_path / SOCKET).write_text("x")
    else:
        with socket.socket(socket.AF_UNIX) as dead:
            dead.bind(str(tmp_path / SOCKET))
    with listening(tmp_path):
        assert ask(tmp_path, b"x\n") == b"<x>\n"


def test_a_path_longer_than_an_address(tmp_path: Path) -> None:
    deep = tmp_path / ("a" * 100) / ("b" * 100)
    deep.mkdir(parents=True)
    with listening(deep):
        assert ask(deep, b"x\n") == b"<x>\n"


def test_an_answer_may_come_later_and_from_another_thread(tmp_path: Path) -> None:
    def later(line: bytes, answer: Callable[[bytes], None]) -> None:
        threading.Timer(0.2, lambda: echo(line, answer)).start()

    with listening(tmp_path, later):
        assert ask(tmp_path, b"x\n") == b"<x>\n"


def test_a_large_answer_arrives_whole(tmp_path: Path) -> None:
    large = b"x" * (3 << 20) + b"\n"
    with listening(tmp_path, lambda _, answer: answer(large)):
        assert ask(tmp_path, b"x\n") == large


def test_an_endless_request_is_cut_off(tmp_path: Path) -> None:
    seen: list[int] = []

    def measure(line: bytes, answer: Callable[[bytes], None]) -> None:
        seen.append(len(line))
        answer(b"no\n")

    with listening(tmp_path, measure), connected(tmp_path) as client:
        client.sendall(b"x" * (REQUEST_LIMIT + 1))
        assert client.recv(10) == b"no\n"
    assert seen == [REQUEST_LIMIT + 1]


def test_slow_clients_are_left_and_others_served(tmp_path: Path) -> None:
    with listening(tmp_path, patience_s=0.3), ExitStack() as ends:
        dumb = [ends.enter_context(connected(tmp_path)) for _ in range(CLIENTS)]
        assert ask(tmp_path, b"x\n") == b"<x>\n"
        assert [one.recv(1) for one in dumb] == [b""] * CLIENTS


def test_a_client_that_drips_is_left_as_well(tmp_path: Path) -> None:
    with listening(tmp_path, patience_s=0.5), connected(tmp_path) as client:
        client.settimeout(0.1)
        until = time.monotonic() + 10
        is_left = False
        while not is_left and time.monotonic() < until:
            try:
                client.sendall(b"x")
                with suppress(TimeoutError):
                    is_left = client.recv(1) == b""
            except (BrokenPipeError, ConnectionResetError):
                is_left = True
        assert is_left


def test_clients_that_go_before_their_answer_do_no_harm(tmp_path: Path) -> None:
    waiting: list[Callable[[bytes], None]] = []
    with listening(tmp_path, lambda _, answer: waiting.append(answer)) as server:
        with connected(tmp_path) as client:
            client.sendall(b"x\n")
            wait_for(lambda: waiting)
        waiting[0](b"y" * (1 << 20) + b"\n")
        server._serve = echo
        assert ask(tmp_path, b"x\n") == b"<x>\n"


def test_no_answer_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctl_socket, "ANSWER_LIMIT_S", 0.2)
    with listening(tmp_path, lambda _line, _answer: None), pytest.raises(Trouble, match=r"app\.no_answer"):
        ask(tmp_path, b"x\n")
