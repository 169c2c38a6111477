"""What can be asked of the layout editor, and of a layout's lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

OVER = "over"
"""The word that lets a save overwrite what somebody else has written meanwhile."""


@dataclass(frozen=True, slots=True)
class EditLayout:
    """Open the layout editor with a layout, by its name; without one, with what was in it, or with a new one."""

    verb: ClassVar[str] = "editor open"
    tells: ClassVar[bool] = False
    layout: str = ""


@dataclass(frozen=True, slots=True)
class KeepLayout:
    """Save what is in the layout editor: under its own name, or as another layout.

    It never overwrites another layout, nor a file that was changed since it was opened, unless `over` says so.
    """

    verb: ClassVar[str] = "editor save"
    tells: ClassVar[bool] = False
    layout: str = ""
    over: str = ""


@dataclass(frozen=True, slots=True)
class LockLayout:
    """Lock a layout's file against being altered by accident ("on"), or unlock it ("off")."""

    verb: ClassVar[str] = "lock"
    tells: ClassVar[bool] = False
    layout: str
    state: str
