"""What the machine says of its processors, against a load of our own making."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from scc_wall.adapters.machine import Machine


def test_a_working_process_is_seen() -> None:
    machine = Machine()
    until = time.process_time() + 0.3
    while time.process_time() < until:
        pass
    assert machine.own_percent() > 0
    assert 0 < machine.busy() <= 1
    assert machine.cores >= 1


def test_where_the_kernel_tells_nothing_the_machine_is_idle(tmp_path: Path) -> None:
    machine = Machine(tmp_path / "none")
    assert machine.busy() == 0.0


def test_waiting_for_a_disk_is_no_work(tmp_path: Path) -> None:
    stat = tmp_path / "stat"
    stat.write_text("cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1\n", encoding="ascii")
    machine = Machine(stat)
    stat.write_text("cpu  110 0 110 850 30 0 0 0 0 0\n", encoding="ascii")
    assert machine.busy() == pytest.approx(0.2)
