"""Keeps what letters know of the time beside the audit's key, so that a start of the program forgets no jump of the clock."""

from __future__ import annotations

import json
from dataclasses import asdict

from scc_wall.access.letter_time import Reckoning
from scc_wall.access.trusted_time import Known
from scc_wall.adapters.files import make_private_folder, read_capped, write_atomically
from scc_wall.adapters.key_folder import KeyFolder

FILE = "clock.json"
LIMIT = 4 << 10


def load_reckoning(keys: KeyFolder) -> Reckoning:
    """Return what is kept; nothing where there is nothing, or the file is damaged."""
    try:
        told = json.loads(read_capped(keys.folder / FILE, LIMIT))
        known = told["known"]
        return Reckoning(
            Known(int(known["trusted_ms"]), int(known["mono_ms"]), str(known["boot"])), max(0, int(told["behind_ms"]))
        )
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Reckoning()


def save_reckoning(keys: KeyFolder, reckoning: Reckoning) -> None:
    """Keep it; Trouble where the disk refuses."""
    make_private_folder(keys.folder)
    told = {"known": asdict(reckoning.known), "behind_ms": reckoning.behind_ms}
    write_atomically(keys.folder / FILE, json.dumps(told).encode(), keep_last=False)
