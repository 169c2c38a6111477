"""A camera's last good picture, small."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtGui import QPixmap


@dataclass(frozen=True, slots=True)
class Thumb:
    """picture: some 160 pixels wide; taken: when the camera sent it, with its time zone."""

    picture: QPixmap
    taken: datetime
