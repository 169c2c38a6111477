"""A kept snapshot as a line of a list, of what its file is called. Pure."""

from __future__ import annotations

import re
from datetime import datetime

from scc_wall.base.words import Words
from scc_wall.camera.timelapse import WIB
from scc_wall.desk.rehearsal_text import moment_text

_NAME = re.compile(r"(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)-\d{3}_WIB_(.+?)\.png(?:\.sealed)?", re.ASCII)


def snapshot_text(file: str, words: Words) -> str:
    """Return moment, camera and folder of a file in the site's `snapshots`; another file's name as it is."""
    folder, _, name = file.rpartition("/")
    found = _NAME.fullmatch(name)
    if found is None:
        return file
    try:
        moment = datetime.strptime(found[1], "%Y-%m-%d_%H-%M-%S").replace(tzinfo=WIB)
    except ValueError:
        return file
    return f"{moment_text(moment, words)} · {found[2].replace('_', ' ')} · {folder}"
