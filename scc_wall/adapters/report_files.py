"""The site's `reports`: what is written there for people, each file whole or not at all."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters.files import make_private_folder, write_atomically
from scc_wall.adapters.room import check_room
from scc_wall.desk.availability import Days

REPORTS = "reports"


def report_path(folder: Path, days: Days, ending: str) -> Path:
    """Return where the availability report of some days is kept; made anew, it replaces the former one of the same days."""
    return folder / REPORTS / f"availability_{days.first.isoformat()}_{days.last.isoformat()}.{ending}"


def keep_report(path: Path, data: bytes) -> None:
    """Write a report; Trouble where the disk refuses."""
    check_room(path.parent, len(data))
    if not path.parent.is_dir():
        make_private_folder(path.parent)
    write_atomically(path, data, keep_last=False)
