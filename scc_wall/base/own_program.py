"""How a process of our own is started: this Python, this package, no module out of the current folder.

In a frozen program (PyInstaller sets `sys.frozen`) there is no Python to be asked for a module: the program itself is started,
with the same words, and `app/frozen.py` runs the module. So every process that is started by `own_command` works in both.
"""

from __future__ import annotations

import sys

MODULE = "-m"
"""What comes before the name of a module, for Python and for the frozen program."""


def is_frozen() -> bool:
    """Whether this is the packaged program, which carries its Python inside."""
    return bool(getattr(sys, "frozen", False))


def own_command(module: str, *arguments: str) -> list[str]:
    """Return the command line of one of our modules, as `scc_wall.feeds`."""
    safe = () if is_frozen() else ("-P",)
    return [sys.executable, *safe, MODULE, module, *arguments]
