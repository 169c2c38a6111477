"""Feeds that are open though no pane wants them.

There are two reasons. Its picture may still be on the glass, until the one that follows it has come: to close it at once would
freeze the old picture for as long as the new camera takes to connect. Of one camera the other stream goes on until the wanted
one is on the glass, however long that takes, and a while after: who makes a picture large often makes it small again at once.
Or it is warm (see `warm`): kept connected, without being decoded, so that a layout can be shown at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from scc_wall.camera.camera import Feed
from scc_wall.wall.life import PaneLife
from scc_wall.wall.operation import CloseFeed, OpenFeed, Operation

LINGER_S = 5.0
"""No feed that is not warm is kept longer: the camera that follows may be dead, and sessions of an NVR are few."""

OPEN_AT_ONCE = 8
"""Warm feeds opened at one step: they must not hold up the cameras that somebody waits for."""

BESIDE_S = 10.0
"""So long a camera's other stream is kept after the wanted one has come."""


@dataclass(frozen=True, slots=True)
class Lingering:
    """An open feed that no pane wants: while it is warm, or until its picture is replaced and `until` at the latest.

    until: seconds that only grow.
    """

    feed: Feed
    until: float


def hold(
    operations: Iterable[Operation],
    lingering: Iterable[Lingering],
    lives: Iterable[PaneLife],
    warm: Collection[Feed],
    now: float,
) -> tuple[tuple[Operation, ...], tuple[Lingering, ...]]:
    """Return the operations of a plan without the feeds that stay open after all, and the feeds that now linger.

    lives: those of the panes after the plan. A feed that lingered and is wanted again is not opened: it is open.
    """
    lives = tuple(lives)
    waiting = {held.feed: held for held in lingering}
    passed: list[Operation] = []
    for operation in operations:
        match operation:
            case OpenFeed(feed) if feed in waiting:
                del waiting[feed]
            case CloseFeed(feed) if _is_seen(feed, lives):
                waiting[feed] = Lingering(feed, now + LINGER_S)
            case CloseFeed(feed) if feed in warm:
                waiting[feed] = Lingering(feed, now)
            case _:
                passed.append(operation)
    return tuple(passed), tuple(waiting.values())


def due(
    lingering: Iterable[Lingering], lives: Iterable[PaneLife], warm: Collection[Feed], now: float
) -> tuple[tuple[Operation, ...], tuple[Lingering, ...]]:
    """Return the feeds to close now, as operations, and those that linger on."""
    lives = tuple(lives)
    kept: list[Lingering] = []
    closed: list[Operation] = []
    for held in lingering:
        # While a camera's other stream is seen it stands in for the one that is to follow; from then on its time runs.
        is_seen, is_beside = _is_seen(held.feed, lives), _is_beside(held.feed, lives)
        until = now + BESIDE_S if is_beside and is_seen else held.until
        if held.feed in warm or (now < until and (is_seen or is_beside)):
            kept.append(replace(held, until=until))
        else:
            closed.append(CloseFeed(held.feed))
    return tuple(closed), tuple(kept)


def warmed(
    lingering: Iterable[Lingering], wanted: Collection[Feed], warm: Iterable[Feed], now: float
) -> tuple[tuple[Operation, ...], tuple[Lingering, ...]]:
    """Return the warm feeds to open now, a few at a time, as operations, and all that linger then; wanted: what panes have."""
    lingering = tuple(lingering)
    there = {*wanted, *(held.feed for held in lingering)}
    new = [feed for feed in warm if feed not in there][:OPEN_AT_ONCE]
    return tuple(OpenFeed(feed) for feed in new), (*lingering, *(Lingering(feed, now) for feed in new))


def _is_seen(feed: Feed, lives: Iterable[PaneLife]) -> bool:
    return any(life.glass == feed and life.wanted is not None for life in lives)


def _is_beside(feed: Feed, lives: Iterable[PaneLife]) -> bool:
    """Whether another stream of the same camera is wanted."""
    return any(life.wanted is not None and life.wanted.camera == feed.camera and life.wanted != feed for life in lives)
