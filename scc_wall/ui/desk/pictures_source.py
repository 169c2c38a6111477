"""What the page of kept pictures needs of the running program."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QImage

from scc_wall.camera.camera import Camera
from scc_wall.control.command import Command
from scc_wall.control.reply import Reply

Ask = Callable[[Command, Callable[[Reply], None]], None]
Lines = Sequence[Mapping[str, object]]


@dataclass(frozen=True, slots=True)
class PicturesSource:
    """Asked each time. picture: one that was looked at, by its number; timelapse, jobs: what their commands tell."""

    ask: Ask
    cameras: Callable[[], Mapping[str, Camera]]
    picture: Callable[[int], QImage | None]
    timelapse: Callable[[], Lines]
    jobs: Callable[[], Lines]
