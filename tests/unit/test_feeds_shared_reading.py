"""One thread that reads many connections: each takes its steps, ends and fails alone."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from scc_wall.feeds.shared_reading import SharedReading

LIMIT_S = 20.0


class Line:
    """A connection and what came on it; `carried` in a thread of its own, as a stream's."""

    def __init__(self, shared: SharedReading) -> None:
        self.camera, self.ours = socket.socketpair()
        self.ours.setblocking(False)
        self.came: list[bytes] = []
        self.steps = 0
        self.read = threading.Condition()
        self.ended: list[BaseException | None] = []
        self._shared = shared
        self._thread = threading.Thread(target=self._carry, daemon=True)
        self._thread.start()

    def wait_for(self, *data: bytes) -> None:
        with self.read:
            assert self.read.wait_for(lambda: b"".join(self.came) == b"".join(data), LIMIT_S), self.came

    def wait_for_steps(self, count: int) -> None:
        with self.read:
            assert self.read.wait_for(lambda: self.steps >= count, LIMIT_S), self.steps

    def wait_for_end(self) -> BaseException | None:
        self._thread.join(LIMIT_S)
        assert not self._thread.is_alive()
        return self.ended[0]

    def close(self) -> None:
        self.camera.close()
        self._thread.join(LIMIT_S)
        self.ours.close()

    def _carry(self) -> None:
        try:
            self._shared.carry(self.ours.fileno(), self._takes())
        except BaseException as fault:  # noqa: BLE001 - it is what is looked at
            self.ended.append(fault)
        else:
            self.ended.append(None)

    def _takes(self) -> Iterator[None]:
        while True:
            try:
                data = self.ours.recv(4096)
            except BlockingIOError:
                data = None
            with self.read:
                self.steps += 1
                if data:
                    self.came.append(data)
                self.read.notify_all()
            if data == b"":
                return
            if data == b"fault":
                raise LookupError("odd")
            yield None


@pytest.fixture
def lines() -> Iterator[list[Line]]:
    shared = SharedReading()
    lines = [Line(shared) for _ in range(5)]
    yield lines
    for line in lines:
        line.close()


def test_what_comes_is_taken_by_whom_it_is_for(lines: list[Line]) -> None:
    for number, line in enumerate(lines):
        line.camera.sendall(b"picture %d" % number)
    for number, line in enumerate(lines):
        line.wait_for(b"picture %d" % number)


def test_the_end_of_one_is_told_to_it_alone(lines: list[Line]) -> None:
    lines[0].camera.shutdown(socket.SHUT_WR)
    assert lines[0].wait_for_end() is None
    lines[1].camera.sendall(b"more")
    lines[1].wait_for(b"more")
    assert not lines[1].ended


def test_a_fault_of_one_is_raised_to_it_and_costs_the_others_nothing(lines: list[Line]) -> None:
    lines[2].camera.sendall(b"fault")
    assert isinstance(lines[2].wait_for_end(), LookupError)
    for line in (lines[0], lines[4]):
        line.camera.sendall(b"on")
        line.wait_for(b"on")


def test_who_hears_nothing_is_asked_in_any_case(lines: list[Line]) -> None:
    before = lines[3].steps
    lines[3].wait_for_steps(before + 2)


def test_a_connection_that_begins_after_the_end_of_another_is_read() -> None:
    shared = SharedReading()
    first = Line(shared)
    first.camera.shutdown(socket.SHUT_WR)
    assert first.wait_for_end() is None
    first.close()
    second = Line(shared)
    second.camera.sendall(b"new")
    second.wait_for(b"new")
    second.close()


def test_a_fault_of_the_thread_itself_ends_every_session_and_the_next_one_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    shared = SharedReading()
    lines = [Line(shared), Line(shared)]
    for line in lines:
        line.wait_for_steps(1)
    with monkeypatch.context() as broken:
        broken.setattr(SharedReading, "_look", _raise)
        for line in lines:
            assert isinstance(line.wait_for_end(), OSError)
            line.close()
    after = Line(shared)
    after.camera.sendall(b"again")
    after.wait_for(b"again")
    after.close()


def _raise(_shared: SharedReading, _now: float) -> None:
    raise OSError
