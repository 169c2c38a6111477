"""Operations: the steps of a plan. Somebody outside carries them out; `apply` says what panes there are afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from scc_wall.base.geometry import Rect
from scc_wall.camera.camera import Feed
from scc_wall.wall.pane import Pane


@dataclass(frozen=True, slots=True)
class OpenFeed:
    """Connect to a camera's stream."""

    feed: Feed


@dataclass(frozen=True, slots=True)
class CloseFeed:
    """Leave a camera's stream: no pane wants it any more."""

    feed: Feed


@dataclass(frozen=True, slots=True)
class OpenPane:
    """Make a window and a player in it, and show a feed there."""

    pane: str
    tile: str
    monitor: str
    rect: Rect
    feed: Feed


@dataclass(frozen=True, slots=True)
class MovePane:
    """Put a pane at another place, in another size, under another tile's name; a spare appears there. Its player plays on."""

    pane: str
    tile: str
    monitor: str
    rect: Rect


@dataclass(frozen=True, slots=True)
class RetunePane:
    """Show another feed in a pane: its player plays on, the old picture stays until the new one is there."""

    pane: str
    feed: Feed


@dataclass(frozen=True, slots=True)
class ParkPane:
    """Hide a pane and show nothing in it; its player is kept as a spare for the next layout."""

    pane: str


@dataclass(frozen=True, slots=True)
class ClosePane:
    """End a pane's player, then its window (in this order: libVLC must not outlive its window's handle)."""

    pane: str


@dataclass(frozen=True, slots=True)
class ReplayPane:
    """Make a new player for a pane whose player is gone: its window stays, a new pipe is attached; a spare's feed is None."""

    pane: str
    feed: Feed | None


Operation = OpenFeed | CloseFeed | OpenPane | MovePane | RetunePane | ParkPane | ClosePane | ReplayPane


def apply(panes: Iterable[Pane], operations: Iterable[Operation]) -> tuple[Pane, ...]:
    """Return the panes after the operations; ValueError where one names a pane that is not there, or opens one that is."""
    now = {pane.id: pane for pane in panes}
    for operation in operations:
        match operation:
            case OpenFeed() | CloseFeed():
                continue
            case OpenPane(pane, tile, monitor, rect, feed):
                if pane in now:
                    raise ValueError(f"pane {pane} is open already")
                now[pane] = Pane(pane, tile, monitor, rect, feed)
            case _:
                if operation.pane not in now:
                    raise ValueError(f"{operation} of a pane that is not there")
                _change(now, operation)
    return tuple(now.values())


def _change(now: dict[str, Pane], operation: MovePane | RetunePane | ParkPane | ClosePane | ReplayPane) -> None:
    pane = now[operation.pane]
    match operation:
        case MovePane(_, tile, monitor, rect):
            now[pane.id] = replace(pane, tile=tile, monitor=monitor, rect=rect, spare=False)
        case RetunePane(_, feed):
            now[pane.id] = replace(pane, feed=feed)
        case ParkPane():
            now[pane.id] = replace(pane, tile="", feed=None, spare=True)
        case ClosePane():
            del now[pane.id]
        case ReplayPane():
            pass
