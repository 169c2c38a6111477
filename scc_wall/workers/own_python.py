"""The environment a process of our own gets; its command line is `base/own_program.py`'s."""

from __future__ import annotations

import os
from pathlib import Path

import scc_wall
from scc_wall.base.own_program import is_frozen, own_command

__all__ = ("own_command", "own_environment")


def own_environment() -> dict[str, str]:
    """Return our environment with the place where this very package lies first in the search path."""
    told = {**os.environ, "PYTHONUNBUFFERED": "1"}
    if not is_frozen():
        ours = str(Path(scc_wall.__file__).parents[1])
        told["PYTHONPATH"] = os.pathsep.join([ours, *filter(None, [os.environ.get("PYTHONPATH")])])
    return told
