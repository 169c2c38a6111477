"""May this origin use this right? Asked before every command, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.base.trouble import Trouble

Policy = Callable[[Origin, Right, object], Trouble | None]
"""Returns None if the origin may use the right for this command, else why not, for a person to read."""


def open_site(_origin: Origin, _right: Right, _command: object) -> Trouble | None:
    """Allow everything to everybody: the policy of a site without accounts, which says so on its strip."""
    return None
