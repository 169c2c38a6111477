from __future__ import annotations

import itertools
import threading
import time

import pytest

from scc_wall.feeds.gate import Gates, StartGate

LIMIT_S = 10.0


def test_a_connection_that_hangs_gives_up_its_place() -> None:
    gate = StartGate(at_once=1, apart_s=0.0, hold_s=0.2)
    with gate.passing(threading.Event()) as first:
        began = time.monotonic()
        with gate.passing(threading.Event()) as second:
            took = time.monotonic() - began
    assert first
    assert second
    assert 0.15 <= took < 5.0


def test_four_at_a_time() -> None:
    gate, lock = StartGate(at_once=4, apart_s=0.0), threading.Lock()
    inside, most = 0, 0
    full, leave = threading.Event(), threading.Event()

    def pass_it() -> None:
        nonlocal inside, most
        with gate.passing(threading.Event()) as mine:
            assert mine
            with lock:
                inside += 1
                most = max(most, inside)
                if inside == 4:
                    full.set()
            assert leave.wait(LIMIT_S)
            with lock:
                inside -= 1

    threads = [threading.Thread(target=pass_it) for _ in range(12)]
    for thread in threads:
        thread.start()
    assert full.wait(LIMIT_S)
    leave.set()
    for thread in threads:
        thread.join(LIMIT_S)
    assert not any(thread.is_alive() for thread in threads)
    assert (inside, most) == (0, 4)


def test_two_are_a_little_apart() -> None:
    gate, times = StartGate(at_once=4, apart_s=0.05), []

    def pass_it() -> None:
        with gate.passing(threading.Event()):
            times.append(time.monotonic())

    threads = [threading.Thread(target=pass_it) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT_S)
    times.sort()
    assert all(after - before > 0.04 for before, after in itertools.pairwise(times))


def test_who_is_no_longer_wanted_does_not_wait() -> None:
    gate, ended = StartGate(at_once=1, apart_s=0.0), threading.Event()
    ended.set()
    with gate.passing(threading.Event()) as first, gate.passing(ended) as second:
        assert first
        assert not second
    with gate.passing(threading.Event()) as again:
        assert again


def test_a_failure_inside_gives_the_place_back() -> None:
    gate = StartGate(at_once=1, apart_s=0.0)
    for _ in range(3):
        with pytest.raises(ConnectionError), gate.passing(threading.Event()):
            raise ConnectionError
    with gate.passing(threading.Event()) as mine:
        assert mine


def test_each_host_has_its_own_gate() -> None:
    gates = Gates()
    assert gates.of("a") is gates.of("a")
    assert gates.of("a") is not gates.of("b")


def test_a_stream_has_one_session_at_a_time() -> None:
    gates, wanted = Gates(), threading.Event()
    order: list[str] = []

    def successor() -> None:
        with gates.turn("cam/sub", wanted) as mine:
            assert mine
            order.append("second")

    with gates.turn("cam/sub", wanted) as mine, gates.turn("cam/main", wanted) as other:
        assert mine
        assert other
        thread = threading.Thread(target=successor)
        thread.start()
        thread.join(0.2)
        assert thread.is_alive()
        order.append("first is over")
    thread.join(LIMIT_S)
    assert order == ["first is over", "second"]


def test_a_successor_that_is_closed_again_gives_up() -> None:
    gates, ended = Gates(), threading.Event()
    ended.set()
    with gates.turn("cam/sub", threading.Event()), gates.turn("cam/sub", ended) as mine:
        assert not mine
