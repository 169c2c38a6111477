"""What takes part in the bench: something that shows streams, and can be told to show others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from scc_wall.base.geometry import Rect

GROUPS = 4
"""Groups of cameras there are, shown in turn: neighbours show different numbers, and none is shown again too soon."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is to be shown where.

    urls: each group's addresses; monitors, width and height of each in pixels; places: of the tiles; environment: what programs
    need to find the display; folder: for files of this run.
    """

    urls: tuple[tuple[str, ...], ...]
    monitors: int
    width: int
    height: int
    places: tuple[Rect, ...]
    environment: Mapping[str, str]
    folder: Path

    @property
    def count(self) -> int:
        """How many streams are shown at once."""
        return len(self.places)


class Running(Protocol):
    """A contender that runs."""

    def roots(self) -> Sequence[int]:
        """Return its processes; their children count as its own."""

    def pictures(self) -> tuple[Rect, ...]:
        """Return where its pictures are on the glass, in the order of the streams; () while nobody knows."""

    def counted(self) -> Sequence[int]:
        """Return pictures decoded so far by stream, of one that shows nothing; () otherwise."""

    def warm(self, group: int) -> str:
        """Get a group ready without showing it; return "" once it is, else why it cannot be had."""

    def show(self, group: int) -> None:
        """Begin to show a group: start with it, or switch to it."""

    def told(self) -> Mapping[str, int]:
        """Return what it says about itself: `lowered` panes, for example."""

    def close(self) -> None:
        """End it."""


class Contender(Protocol):
    """A player or the wall."""

    @property
    def name(self) -> str:
        """Its name for `--only` and the table."""

    @property
    def shows(self) -> bool:
        """Whether it shows pictures; bare decoding does not."""

    def missing(self) -> tuple[str, ...]:
        """Return the packages to install before it can take part."""

    def version(self) -> str:
        """Return what it says of its version; "" where it says nothing."""

    def prepare(self, scene: Scene) -> Running:
        """Make ready what a person would have made before; the first `show` starts it."""
