from __future__ import annotations

import os

import pytest

from scc_wall.workers import starved
from scc_wall.workers.care import GUI, WORKER, Care

HANGS_AFTER_S, START_LIMIT_S, STEADY_S, PAUSES_S = WORKER.hangs_after_s, WORKER.start_limit_s, WORKER.steady_s, WORKER.pauses_s


def test_a_silent_worker_hangs() -> None:
    care = Care(started=10.0).heard(12.0)
    assert not care.hangs(12.0 + HANGS_AFTER_S)
    assert care.hangs(12.01 + HANGS_AFTER_S)


def test_one_that_is_still_starting_has_longer() -> None:
    care = Care(started=10.0)
    assert not care.hangs(10.0 + START_LIMIT_S)
    assert care.hangs(10.1 + START_LIMIT_S)


def test_pauses_grow_with_young_deaths_and_never_end() -> None:
    care, pauses = Care(started=0.0), []
    for number in range(9):
        care = care.died(number + 0.5)
        pauses.append(care.pause_s)
        care = care.restarted(number + 1.0)
    assert pauses == [*PAUSES_S, PAUSES_S[-1], PAUSES_S[-1], PAUSES_S[-1]]


def test_one_that_has_lived_starts_at_once_again() -> None:
    care = Care(started=0.0).died(1.0).restarted(1.0).died(2.0).restarted(2.0).heard(3.0)
    assert care.pause_s == PAUSES_S[1]
    assert care.died(2.0 + STEADY_S).pause_s == 0.0
    assert care.died(1.9 + STEADY_S).pause_s == PAUSES_S[2]


def test_a_successor_has_said_nothing_yet() -> None:
    assert Care(started=0.0).heard(5.0).died(6.0).restarted(7.0) == Care(started=7.0, spoke=None, young_deaths=1)


def test_a_loop_is_told_from_a_single_death() -> None:
    """Who failed five times within a minute each fails the sixth time, too; one that lived long in between begins anew."""
    care = Care(0.0, rules=GUI)
    for number in range(GUI.failing_deaths):
        assert not care.is_loop
        care = care.restarted(10.0 * number).heard(10.0 * number + 1).died(10.0 * number + 2)
    assert care.is_loop
    assert not care.restarted(100.0).heard(101.0).died(100.0 + GUI.steady_s).is_loop


def test_time_without_a_processor_is_no_silence_of_its_own() -> None:
    care = Care(0.0).heard(10.0)
    assert not care.hangs(13.0)
    assert care.hangs(13.1)
    assert not care.hangs(15.0, excuse_s=2.0)
    assert care.hangs(15.1, excuse_s=2.0)


def test_waiting_is_counted_from_the_beginning_of_a_silence(monkeypatch: pytest.MonkeyPatch) -> None:
    waits = {7: {7: 100.0, 8: 5.0}}
    monkeypatch.setattr(starved, "processor_waits_s", lambda pid: dict(waits[pid]))
    silence = starved.Silence()
    assert silence.excuse_s(0.2, 7) == 0.0
    assert silence.excuse_s(1.0, 7) == 0.0  # what it waited before is over
    waits[7] = {7: 102.5, 8: 6.0, 9: 50.0}  # a thread that came later has not waited in this silence for certain
    assert silence.excuse_s(4.0, 7) == 2.5
    waits[7] = {7: 102.5, 8: 8.5}  # the first sleeps until the second, which waits for a processor, gives up a lock
    assert silence.excuse_s(4.5, 7) == 3.5
    waits[7] = {7: 1000.0}
    assert silence.excuse_s(99.0, 7) == starved.EXCUSE_MOST_S
    assert silence.excuse_s(0.1, 7) == 0.0
    assert silence.excuse_s(2.0, 7) == 0.0


def test_the_system_tells_how_long_a_process_has_waited() -> None:
    waits = starved.processor_waits_s(os.getpid())
    assert waits[os.getpid()] > 0
    assert starved.processor_waits_s(-1) == {}
