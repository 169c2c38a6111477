"""The thread that asks for the monitors: what it believes at once, and what only when it stays."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest

from scc_wall.app import monitor_watch
from scc_wall.app.monitor_watch import MonitorWatch
from scc_wall.base.geometry import Rect

if TYPE_CHECKING:
    from scc_wall.app.qt_loop import Mailbox

LIMIT_S = 20.0
ONE: dict[str, Rect] = {"DP-1": Rect(0, 0, 480, 480)}
ODD: dict[str, Rect] = {}
TWO = ONE | {"DP-2": Rect(480, 0, 480, 480)}


class Server:
    """Tells what it is told to; the last again and again."""

    def __init__(self, *answers: Mapping[str, Rect] | None) -> None:
        self.answers = list(answers)
        self.heard: list[Mapping[str, Rect] | None] = []
        self.closed = threading.Event()
        self._asked = 0
        self._changed = threading.Condition()

    def read(self) -> Mapping[str, Rect] | None:
        with self._changed:
            self._asked += 1
            self._changed.notify_all()
            told = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if told is ODD:
            raise ValueError("odd")
        return told

    def close(self) -> None:
        self.closed.set()

    def take(self, told: Mapping[str, Rect] | None) -> None:
        with self._changed:
            self.heard.append(told)
            self._changed.notify_all()

    def wait_for(self, asked: int = 0, heard: int = 0) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: self._asked >= asked and len(self.heard) >= heard, LIMIT_S)

    def watch(self) -> MonitorWatch:
        watch = MonitorWatch(self, self.take, cast("Mailbox", SimpleNamespace(post=lambda work: work())))
        watch.start()
        return watch


def heard_of(server: Server) -> list[Mapping[str, Rect] | None]:
    watch = server.watch()
    server.wait_for(asked=len(server.answers) + 4)
    watch.end()
    assert server.closed.wait(LIMIT_S)
    return server.heard


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitor_watch, "LOOK_S", 0.02)


@pytest.mark.usefixtures("quick")
def test_a_change_is_told_once_when_it_has_stayed() -> None:
    assert heard_of(Server(ONE, ONE, TWO, TWO)) == [ONE, TWO]


@pytest.mark.usefixtures("quick")
def test_what_comes_and_goes_between_two_looks_is_not_told() -> None:
    assert heard_of(Server(ONE, ONE, TWO, ONE)) == [ONE]


@pytest.mark.usefixtures("quick")
def test_a_server_that_does_not_tell_is_passed_over() -> None:
    assert heard_of(Server(None)) == []


@pytest.mark.usefixtures("quick")
def test_an_answer_that_nobody_understands_does_not_end_the_watch() -> None:
    assert heard_of(Server(ONE, ONE, ODD, TWO, TWO)) == [ONE, TWO]


def test_who_asks_is_told_at_once_though_nothing_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(monitor_watch, "LOOK_S", 3600.0)
    server = Server(ONE)
    watch = server.watch()
    server.wait_for(asked=1)
    watch.ask()
    server.wait_for(heard=1)
    watch.end()
    assert server.heard == [ONE]


def test_a_watch_that_never_began_can_end() -> None:
    server = Server(ONE)
    MonitorWatch(server, server.take, cast("Mailbox", SimpleNamespace(post=lambda work: work()))).end()
    assert server.heard == []
