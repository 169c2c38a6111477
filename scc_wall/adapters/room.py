"""Room on the disk: pictures and exports stop while there is still enough for the audit, which is the last to stop."""

from __future__ import annotations

import shutil
from pathlib import Path

from scc_wall.base.trouble import Place, Trouble

KEPT_FREE = 64 << 20
"""Bytes that are left alone by all that people can do without: what the audit, the settings and the logs may still need."""


def check_room(folder: Path, wanted: int = 0) -> None:
    """Refuse (Trouble) to write so many bytes for people where the disk would have too little room left for the audit."""
    place = folder
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    if free - wanted < KEPT_FREE:
        raise Trouble("keep.no_room", Place(str(folder)), free=free >> 20, kept=KEPT_FREE >> 20)
