"""Keeps failures to sign in, and the last moment that is known, beside the audit's key: a restart forgets neither."""

from __future__ import annotations

import json
from dataclasses import asdict

from scc_wall.access.throttle import NAMES, Throttle, Tries
from scc_wall.access.trusted_time import Known
from scc_wall.adapters.files import make_private_folder, read_capped, write_atomically
from scc_wall.adapters.key_folder import KeyFolder

FILE = "tries.json"
LIMIT = 64 << 10


def load_tries(keys: KeyFolder) -> tuple[Throttle, Known]:
    """Return what is kept; nothing where there is nothing, or the file is damaged."""
    try:
        told = json.loads(read_capped(keys.folder / FILE, LIMIT))
        tries = {
            str(name): Tries(int(one["failed"]), int(one["until_ms"])) for name, one in list(told["tries"].items())[:NAMES]
        }
        known = told["clock"]
        return Throttle(tries), Known(int(known["trusted_ms"]), int(known["mono_ms"]), str(known["boot"]))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Throttle(), Known()


def save_tries(keys: KeyFolder, throttle: Throttle, known: Known) -> None:
    """Keep both; Trouble where the disk refuses."""
    make_private_folder(keys.folder)
    told = {"tries": {name: asdict(one) for name, one in throttle.by_name.items()}, "clock": asdict(known)}
    write_atomically(keys.folder / FILE, json.dumps(told).encode(), keep_last=False)
