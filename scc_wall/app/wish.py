"""What the command line asks of the wall."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of the wall.

    layout: names the first layout, for the number of monitors; heartbeat: descriptor of a watchman's pipe, None without one;
    desk: open the operator's desk also where every monitor has tiles; scale: how much larger the desktop wants programs.
    """

    layout: Callable[[int], str]
    windowed: bool = False
    duration_s: float = 0.0
    screenshot: Path | None = None
    heartbeat: int | None = None
    desk: bool = False
    scale: str = ""
