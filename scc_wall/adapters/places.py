"""Where a site and caches belong on this system. The only door to platformdirs."""

from __future__ import annotations

import getpass
from pathlib import Path

import platformdirs

_PROGRAM = "scc-wall"


def default_site() -> Path:
    """Return the site's folder where none is named (on Linux `~/.local/share/scc-wall`)."""
    return platformdirs.user_data_path(_PROGRAM, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again (on Linux `~/.cache/scc-wall`)."""
    return platformdirs.user_cache_path(_PROGRAM, appauthor=False)


def keys_folder() -> Path:
    """Return the folder of what must not lie in a site (on Linux `~/.local/share/scc-wall-keys`)."""
    return platformdirs.user_data_path(f"{_PROGRAM}-keys", appauthor=False)


def system_user() -> str:
    """Return the system's name of who runs the program, `operator` where it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "operator"
