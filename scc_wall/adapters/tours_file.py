"""Reads a site's tours."""

from __future__ import annotations

from pathlib import Path

from scc_wall.adapters.site_files import read_text_file
from scc_wall.base.trouble import Trouble
from scc_wall.layout.tour import SIZE_LIMIT, Tour, parse_tours

FILE = "tours.toml"


def read_tours(folder: Path) -> tuple[tuple[Tour, ...], tuple[Trouble, ...]]:
    """Return a site's tours and what is wrong with their file; none where there is no such file."""
    path = folder / FILE
    try:
        text = read_text_file(path, SIZE_LIMIT)
    except FileNotFoundError:
        return (), ()
    except Trouble as trouble:
        return (), (trouble,)
    tours, troubles = parse_tours(text, str(path))
    return tours or (), troubles
