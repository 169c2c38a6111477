"""The fault table with what was measured: state and seconds to it, seconds to recovery, pictures lost by neighbours."""

from __future__ import annotations

from pathlib import Path

from tests.acceptance.points import Point
from tests.process.fault_room import BARS, fault_room, run_table
from tests.process.fault_table import HOLD_S, ROWS
from tests.process.fault_verdict import missing_pictures, neighbours_wrong, outcome


def table_point(point: Point, folder: Path) -> None:
    """Run every row at once, and print each."""
    with fault_room(folder, ROWS) as room:
        watched = run_table(room)
        outcomes = [outcome(row, watched, room.camera(row)) for row in ROWS]
        print(f"\nfault (held for {HOLD_S:g} s): states in their order, at what second; seconds from its end to live")
        for one in outcomes:
            print(f"   {one.line()}{'   WRONG' if one.wrong else ''}")
        point.note(rows=len(ROWS), rows_as_the_table_says=sum(not one.wrong for one in outcomes))
        point.note(false_live=sum(one.false_live for one in outcomes), false_late=sum(one.false_late for one in outcomes))
        for name in BARS:
            story, seen = watched.stories[name], watched.glass[name]
            lowered = sum(look.lowered for look in story.looks) / len(story.looks)
            point.note(**{f"{name}_pictures_that_did_not_come": max(0, missing_pictures(story))})
            point.note(**{f"{name}_numbers_skipped_on_the_glass": seen.lost, f"{name}_share_lowered_by_load": lowered})
        wrong = [f"{one.row.fault}: {line}" for one in outcomes for line in one.wrong]
        for line in [*wrong, *neighbours_wrong(room, watched)]:
            point.demand(False, line)
        point.note(machine_was_swamped_by_others=watched.is_swamped)
        point.demand("Traceback" not in room.wall.said() + room.wall.log(), "a Python traceback was written")
