"""The site's `snapshots`: pictures are written beside their place and get their name when they are whole."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from scc_wall.adapters.files import make_private_folder, unwritable

SNAPSHOTS = "snapshots"


def begin_snapshot(folder: Path, number: int) -> tuple[Path, int]:
    """Return a new file of mode 0600 in a site's snapshots, and its descriptor; Trouble where the disk refuses."""
    place = folder / SNAPSHOTS
    make_private_folder(place)
    file = place / f".{os.getpid()}-{number}.new"
    try:
        file.unlink(missing_ok=True)
        return file, os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise unwritable(file, error) from None


def keep_snapshot(file: Path, name: str) -> Path:
    """Give a written picture its name, with a number behind it where there is one of that name already; return its path."""
    number = 1
    while True:
        kept = file.with_name(f"{name}.png" if number == 1 else f"{name}_{number}.png")
        try:
            kept.hardlink_to(file)  # unlike a renaming it never replaces what is there
            file.unlink()
        except FileExistsError:
            number += 1
        except OSError as error:
            raise unwritable(kept, error) from None
        else:
            return kept


def throw_away(file: Path) -> None:
    """Remove a picture that did not become one."""
    with suppress(OSError):
        file.unlink(missing_ok=True)
