"""Tables of cameras where an installer leaves them: on a stick that is plugged in, and in the user's own folder."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

STICKS = ("/media", "/run/media", "/mnt")
DEPTH = 3
"""Folders below a place: /run/media/USER/STICK, and one on the stick."""
LIMIT = 50
LOOKED_AT = 2000


def tables(places: Iterable[Path] | None = None) -> tuple[Path, ...]:
    """Return the `.csv` files there, the newest first; what cannot be read is passed over. It blocks: sticks are slow."""
    roots = [*map(Path, STICKS), Path.home()] if places is None else list(places)
    found: dict[Path, float] = {}
    for root in roots:
        depth = 0 if root == Path.home() else DEPTH
        for path in _files(root, depth, [LOOKED_AT]):
            try:
                found[path] = path.stat().st_mtime
            except OSError:  # the stick was pulled out
                continue
    return tuple(sorted(found, key=lambda path: (-found[path], str(path)))[:LIMIT])


def _files(folder: Path, depth: int, left: list[int]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir())
    except OSError:  # not there, or somebody else's
        return
    for entry in entries:
        left[0] -= 1
        if left[0] < 0:
            return
        if entry.name.startswith("."):
            continue
        try:
            is_folder = entry.is_dir() and not entry.is_symlink()
            is_table = entry.suffix.lower() == ".csv" and entry.is_file()
        except OSError:
            continue
        if is_table:
            yield entry
        elif is_folder and depth > 0:
            yield from _files(entry, depth - 1, left)
