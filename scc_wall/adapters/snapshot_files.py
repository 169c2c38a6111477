"""The site's `snapshots`, a folder for each event: pictures are written beside their place and get their name when whole."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from scc_wall.adapters.files import begin_hidden, make_private_folder, read_capped, unwritable, write_atomically
from scc_wall.base.trouble import Trouble

SNAPSHOTS = "snapshots"
EVENT = ".event"
"""File in `snapshots` that holds the name of the event."""
PICTURES, PAGES = (".png", ".png.sealed"), (".pdf", ".pdf.sealed")
"""Endings of pictures and of their pages, as they lie at an open site and at a closed one."""
NAME = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9 _.-]{0,62}[A-Za-z0-9_-])?", re.ASCII)
"""What an event's folder may be called, on any system."""


def event_of(folder: Path) -> str:
    """Return the event that snapshots of a site belong to, empty for none."""
    try:
        name = read_capped(folder / SNAPSHOTS / EVENT, 256).decode("ascii", "replace").strip()
    except (FileNotFoundError, Trouble):
        return ""
    return name if NAME.fullmatch(name) else ""


def set_event(folder: Path, name: str) -> None:
    """Put the next snapshots into a folder of that name, empty: into one by the day. Trouble for what is no name."""
    if name and not NAME.fullmatch(name):
        raise Trouble("care.event_name")
    place = folder / SNAPSHOTS
    make_private_folder(place)
    write_atomically(place / EVENT, name.encode(), keep_last=False)


def newest_snapshot(folder: Path) -> Path:
    """Return the snapshot that was taken last; Trouble where there is none."""
    found = [path for end in PICTURES for path in (folder / SNAPSHOTS).glob(f"*/*{end}") if not path.name.startswith(".")]
    if not found:
        raise Trouble("care.no_snapshot")
    return max(found, key=lambda path: path.stat().st_mtime_ns)


def kept_snapshots(folder: Path, most: int) -> tuple[str, ...]:
    """Return the newest snapshots, as paths within the site's `snapshots`, the newest first."""
    place = folder / SNAPSHOTS
    found = [path for end in PICTURES for path in place.glob(f"*/*{end}") if not path.name.startswith(".")]
    newest = sorted(found, key=lambda path: path.stat().st_mtime_ns, reverse=True)[:most]
    return tuple(str(path.relative_to(place)) for path in newest)


def snapshot_at(folder: Path, name: str) -> Path:
    """Return the snapshot, or the page, of a path within a site's snapshots; Trouble where none is there."""
    place = (folder / SNAPSHOTS).resolve()
    path = (place / name).resolve()
    if not path.is_relative_to(place) or not path.name.endswith((*PICTURES, *PAGES)) or not path.is_file():
        raise Trouble("care.no_such_snapshot", file=name)
    return path


def snapshot_folder(folder: Path, day: str) -> Path:
    """Return the folder of the next snapshots, made where there is none: the event's, else the day's."""
    make_private_folder(folder / SNAPSHOTS)
    place = folder / SNAPSHOTS / (event_of(folder) or day)
    make_private_folder(place)
    return place


def free_name(place: Path, name: str, ending: str) -> Path:
    """Return a path that nothing is at yet, with a number behind the name where there is one of that name already."""
    number, path = 1, place / f"{name}{ending}"
    while path.exists():
        number += 1
        path = place / f"{name}_{number}{ending}"
    return path


def begin_snapshot(folder: Path, number: int, day: str) -> tuple[Path, int]:
    """Return a new file of mode 0600 in a site's snapshots, and its descriptor; Trouble where the disk refuses.

    day: name of the folder where no event is told.
    """
    return begin_hidden(snapshot_folder(folder, day), number)


def keep_snapshot(file: Path, name: str, ending: str = ".png") -> Path:
    """Give a written picture its name, with a number behind it where there is one of that name already; return its path."""
    number = 1
    while True:
        kept = file.with_name(f"{name}{ending}" if number == 1 else f"{name}_{number}{ending}")
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
    with suppress(OSError):  # it only takes up room
        file.unlink(missing_ok=True)
