"""Keeps logs of a site within a size while they are being written.

The wall's own log turns itself over. A worker's is its standard error: it goes on writing into the file it was given, so that
is copied and then emptied. Everybody opens these files for appending, so writing goes on at the new end.
"""

from __future__ import annotations

import logging
import os
import shutil
from pathlib import Path

LOG_BYTES = 2 << 20
"""A log that has grown beyond this is put aside; one former log of each is kept."""
OWN = frozenset({"wall.log", "watch.log"})
"""Logs that turn themselves over."""

log = logging.getLogger(__name__)


def keep_logs_small(folder: Path, limit: int = LOG_BYTES) -> None:
    """Put aside every log in the folder that has grown too large; a disk that refuses is logged and nothing else."""
    for path in folder.glob("*.log"):
        try:
            if path.name not in OWN and not path.is_symlink() and path.stat().st_size > limit:
                shutil.copyfile(path, path.with_suffix(".log.1"))
                os.truncate(path, 0)
        except OSError as error:
            log.warning("%s cannot be put aside: %s", path.name, error.strerror)
