"""What the pages that set up a site need of the running program."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtGui import QImage

from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply
from scc_wall.wall.budget import Budgets

Ask = Callable[[Command, Callable[[Reply], None]], None]


@dataclass(frozen=True, slots=True)
class SetupSource:
    """Asked each time. regions: name by code; user_of: a camera's user, None without a login; pocket: a ticket for a login.

    picture: of a test, by its number; shown_in: titles of layouts that show a camera; removed: what can be brought back.
    """

    ask: Ask
    regions: Mapping[str, str]
    cameras: Callable[[], Mapping[str, Camera]]
    budgets: Callable[[], Budgets]
    user_of: Callable[[str], str | None]
    pocket: Callable[[str, str], str]
    picture: Callable[[int], QImage | None]
    shown_in: Callable[[str], tuple[str, ...]]
    removed: Callable[[], tuple[str, ...]]
