"""How a process of our own is started: this Python, this package, no module out of the current folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import scc_wall


def own_command(module: str, *arguments: str) -> list[str]:
    """Return the command line of one of our modules."""
    return [sys.executable, "-P", "-m", module, *arguments]


def own_environment() -> dict[str, str]:
    """Return our environment with the place where this very package lies first in the search path."""
    ours = str(Path(scc_wall.__file__).parents[1])
    path = os.pathsep.join([ours, *filter(None, [os.environ.get("PYTHONPATH")])])
    return {**os.environ, "PYTHONUNBUFFERED": "1", "PYTHONPATH": path}
