"""What can be asked of the layout editor, and of a layout's lock."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked

OVER = "over"
"""The word that lets a save overwrite what somebody else has written meanwhile."""


@dataclass(frozen=True, slots=True)
class EditLayout(Asked, verb="editor open"):
    """Open the layout editor with a layout, by its name; without one, with what was in it, or with a new one."""

    layout: str = ""


@dataclass(frozen=True, slots=True)
class KeepLayout(Asked, verb="editor save"):
    """Save what is in the layout editor: under its own name, or as another layout.

    It never overwrites another layout, nor a file that was changed since it was opened, unless `over` says so.
    """

    layout: str = ""
    over: str = ""


@dataclass(frozen=True, slots=True)
class LockLayout(Asked, verb="lock"):
    """Lock a layout's file against being altered by accident ("on"), or unlock it ("off")."""

    layout: str
    state: str
