"""Panes, as they are on the glass, and places, as a layout wants them."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Feed


@dataclass(frozen=True, slots=True)
class Place:
    """A tile of a layout on this machine: its id, the monitor it is on, its pixels there, and the feed it is to show."""

    tile: str
    monitor: str
    rect: Rect
    feed: Feed


@dataclass(frozen=True, slots=True)
class Pane:
    """What is really on the glass: a native window with a player behind it; it outlives layouts.

    A spare is hidden and shows nothing: its tile is empty and its feed None, monitor and rect are where it was last. Its player
    lives on, because starting one takes far longer than giving it another feed. An id is never used for a second pane: late
    messages of a closed one must not be taken for it.
    """

    id: str
    tile: str
    monitor: str
    rect: Rect
    feed: Feed | None
    spare: bool = False

    def __post_init__(self) -> None:
        """Refuse a spare that shows something (ValueError: a bug of ours)."""
        if self.spare and (self.tile or self.feed is not None):
            raise ValueError(f"spare pane {self.id} has a tile or a feed")

    def is_at(self, place: Place) -> bool:
        """Return whether it is exactly where a tile is to be, whatever it shows."""
        return (self.tile, self.monitor, self.rect) == (place.tile, place.monitor, place.rect)
