"""A camera's cells as one word of a command, JSON of column to text; and as the audit may hold them, without a login."""

from __future__ import annotations

import json
from collections.abc import Mapping

from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import split_credentials
from scc_wall.camera.table import ALIASES, CELL_LIMIT, COLUMNS

URLS = ("sub_url", "main_url", "onvif_url")
KNOWN = tuple(column for column in COLUMNS if column not in {"id", "user", "password"})
"""Columns that a command may name."""
HIDDEN = "***"


def cells_word(cells: Mapping[str, str]) -> str:
    """Return cells as a word."""
    return json.dumps(dict(cells), ensure_ascii=False, separators=(",", ":"))


def cells_of_word(word: str) -> dict[str, str]:
    """Return a word's cells; Trouble where it is none, names a column there is not, or holds a login."""
    told = _parsed(word)
    if told is None:
        raise Trouble("setup.cells", known=", ".join(KNOWN))
    for column, cell in told.items():
        if column in {"user", "password", *ALIASES}:
            raise Trouble("setup.login_in_cells")
        if column not in KNOWN:
            raise Trouble("setup.column", column=column[:40], known=", ".join(KNOWN))
        if len(cell) > CELL_LIMIT or not cell.isprintable():
            raise Trouble("camera.cell_character", column=column)
        if column in URLS and cell:
            _, user, password = split_credentials(cell, column)
            if user or password:
                raise Trouble("setup.login_in_cells")
    return told


def cells_for_audit(word: str) -> str:
    """Return a word as it may be written down: what could hold a login is hidden."""
    try:
        return cells_word(cells_of_word(word)) if word else ""
    except Trouble:
        told = _parsed(word)
        return HIDDEN if told is None else cells_word({name: HIDDEN for name in told if name in COLUMNS})


def _parsed(word: str) -> dict[str, str] | None:
    try:
        told = json.loads(word)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict) or not all(isinstance(cell, str) for cell in told.values()):
        return None
    return told
