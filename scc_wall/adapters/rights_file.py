"""Reads a site's table of rights."""

from __future__ import annotations

from pathlib import Path

from scc_wall.access.rights_table import SIZE_LIMIT, RightsTable, parse_rights
from scc_wall.adapters.site_files import read_text_file
from scc_wall.base.trouble import Trouble

FILE = "rights.toml"


def read_rights(folder: Path) -> tuple[RightsTable, tuple[Trouble, ...]]:
    """Return a site's table and what is wrong with its file; the usual one where there is none. A bad file gives no rights."""
    path = folder / FILE
    try:
        text = read_text_file(path, SIZE_LIMIT)
    except FileNotFoundError:
        return RightsTable(), ()
    except Trouble as trouble:
        table, _ = parse_rights("=", str(path))
        return table, (trouble,)
    return parse_rights(text, str(path))
