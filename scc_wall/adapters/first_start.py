"""Whether a place has a site, none, or one whose first set-up is under way: then `first-setup.json` lies in it."""

from __future__ import annotations

import json
import os
from enum import StrEnum
from pathlib import Path

from scc_wall.adapters.accounts_file import FILE as ACCOUNTS
from scc_wall.adapters.accounts_file import load_accounts
from scc_wall.adapters.files import backup_of, make_private_folder, read_capped, write_atomically
from scc_wall.adapters.key_folder import KeyFolder
from scc_wall.adapters.site_files import CAMERAS, LAYOUTS, read_settings
from scc_wall.base.trouble import Trouble

FILE = "first-setup.json"
FORMAT = 1
LIMIT = 4 << 10
STEP_LIMIT = 99
_OWN = frozenset({FILE, "site.toml", "site.toml.bak", "monitors.toml", LAYOUTS, "plans", "clips", "run", "logs"})
"""What a place may hold of which nobody would say that it is full of other things."""


class Start(StrEnum):
    """NEW: nothing there that anybody has set up; BEGUN: a first set-up was broken off; READY: a site."""

    NEW = "new"
    BEGUN = "begun"
    READY = "ready"


def start_of(folder: Path) -> Start:
    """Return what a place is. Cameras, layouts or accounts make a site of it, whatever else is missing: that is `check`'s.

    A site with accounts is ready whatever lies in it: the guide asks nobody for a password.
    """
    settings, _, _ = read_settings(folder)
    if settings.is_newer or load_accounts(folder, KeyFolder.of_site(settings.id, folder)).is_closed:
        return Start.READY
    if (folder / FILE).is_file():
        return Start.BEGUN
    kept = (folder / CAMERAS, folder / ACCOUNTS, folder / "state.json")
    if any(path.exists() or backup_of(path).exists() for path in kept) or any((folder / LAYOUTS).glob("*.toml")):
        return Start.READY
    return Start.NEW


def may_begin(folder: Path) -> bool:
    """Return whether a first set-up may begin here unasked: the place can be made, or is a folder without other things."""
    try:
        if folder.exists():
            foreign = {path.name for path in folder.iterdir() if not path.name.startswith(".")} - _OWN
            return not foreign and os.access(folder, os.W_OK | os.X_OK)
        parent = next(path for path in folder.absolute().parents if path.exists())
        return parent.is_dir() and os.access(parent, os.W_OK | os.X_OK)
    except OSError:  # no folder, or one nobody may look into
        return False


def begin(folder: Path) -> None:
    """Mark a new place as under way, before anything else is in it: a power cut then leaves no half site that looks whole."""
    make_private_folder(folder)
    if not any(folder.iterdir()):
        folder.chmod(0o700)  # made by hand a moment ago; a folder with other things in it is its owner's matter
    keep_step(folder, 0)


def keep_step(folder: Path, step: int) -> None:
    """Remember how far the guide is; a set-up that was broken off goes on there."""
    write_atomically(folder / FILE, json.dumps({"format": FORMAT, "step": step}).encode(), keep_last=False)


def last_step(folder: Path) -> int:
    """Return how far the guide was; 0 where nothing readable tells."""
    try:
        told = json.loads(read_capped(folder / FILE, LIMIT))
    except (FileNotFoundError, Trouble, ValueError, RecursionError):
        return 0
    step = told.get("step") if isinstance(told, dict) else None
    return step if type(step) is int and 0 <= step <= STEP_LIMIT else 0


def finish(folder: Path) -> None:
    """Take the mark away: the site is ready."""
    (folder / FILE).unlink(missing_ok=True)
