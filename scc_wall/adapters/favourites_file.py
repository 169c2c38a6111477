"""The site's favourite cameras: a text file with one id on each line, to be edited by hand as well."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from scc_wall.adapters.files import read_capped, write_atomically
from scc_wall.adapters.site import writing
from scc_wall.base.trouble import Place, Trouble

FILE = "favourites.txt"
SIZE_LIMIT = 64 << 10
LIMIT = 200
"""Favourites there may be: more of them would be a second list of all cameras."""


def load_favourites(folder: Path) -> frozenset[str]:
    """Return the ids of a site's favourites, none where there is no file; `#` begins a comment. Trouble for what is no text."""
    try:
        text = read_capped(folder / FILE, SIZE_LIMIT).decode()
    except FileNotFoundError:
        return frozenset()
    except UnicodeDecodeError:
        raise Trouble("site.not_utf8", Place(str(folder / FILE))) from None
    ids = (line.partition("#")[0].strip() for line in text.splitlines())
    return frozenset([one for one in ids if one][:LIMIT])


def save_favourites(folder: Path, ids: Iterable[str]) -> None:
    """Write a site's favourites; Trouble where the disk or the site refuses."""
    with writing(folder):
        write_atomically(folder / FILE, "".join(f"{one}\n" for one in sorted(ids)).encode())
