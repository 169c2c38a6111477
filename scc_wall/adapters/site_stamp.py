"""Has somebody changed a site's files? Told by names, sizes and times, without reading them."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters import accounts_file, ptz_file, rights_file, secrets, site_settings, tours_file
from scc_wall.adapters.site import PLANS
from scc_wall.adapters.site_files import CAMERAS, LAYOUTS, MONITORS

Stamp = tuple[tuple[str, int, int], ...]


def site_stamp(folder: Path) -> Stamp:
    """Return name, size and time (ns) of the files that people change in a site."""
    paths = [
        folder / site_settings.FILE,
        folder / CAMERAS,
        folder / MONITORS,
        folder / secrets.FILE,
        folder / ptz_file.FILE,
        folder / tours_file.FILE,
        folder / rights_file.FILE,
        folder / accounts_file.FILE,
        *sorted((folder / LAYOUTS).glob("*.toml")),
        *sorted((folder / PLANS).glob("*.toml")),
    ]
    return tuple(found for path in paths if (found := _stamp(path)) is not None)


def _stamp(path: Path) -> tuple[str, int, int] | None:
    try:
        found = path.stat()
    except FileNotFoundError:
        return None
    return f"{path.parent.name}/{path.name}", found.st_size, found.st_mtime_ns
