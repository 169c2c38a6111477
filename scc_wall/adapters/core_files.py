"""No core files: the memory of the wall and its workers holds passwords, and a crash must not write them to the disk."""

from __future__ import annotations

import sys


def forbid_core_files() -> None:
    """Have the kernel write no core file of this process and of those it starts; Windows writes none anyway."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not there on every system

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
