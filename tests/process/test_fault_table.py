"""The fault table, proved: every row at once on one wall of real cameras' protocols, real players and real glass."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.process.fault_room import fault_room, run_table
from tests.process.fault_table import ROWS
from tests.process.fault_verdict import neighbours_wrong, outcome


@pytest.mark.timeout(400)  # three quarters of a minute are watched; the rest is starting, which others on the machine prolong
def test_every_fault_is_told_and_costs_nobody_else_anything(tmp_path: Path) -> None:
    with fault_room(tmp_path, ROWS) as room:
        watched = run_table(room)
        outcomes = [outcome(row, watched, room.camera(row)) for row in ROWS]
        wrong = [f"{one.row.fault}: {line}" for one in outcomes for line in one.wrong] + neighbours_wrong(room, watched)
        assert not wrong, "\n".join([*wrong, "", *(one.line() for one in outcomes)])
        told = room.wall.log() + room.wall.said()
    assert not [line for line in told.splitlines() if any(sign in line for sign in ("Traceback", " ERROR ", " CRITICAL "))]
