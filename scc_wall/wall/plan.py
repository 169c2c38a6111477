"""The plan: showing a layout is the difference between what is on the glass and what the layout wants. Pure; the wall's heart.

Operations come in this order, for these reasons:

1. `OpenFeed`: connecting takes longest, and no pane is given a feed that is not being opened. A feed is in one of the two
   lists of feeds or in none, so none is ever closed and opened again.
2. `ClosePane`, `ParkPane`: what goes makes room before anything is put there.
3. `MovePane`: panes that stay visible take their places while they still show their old picture.
4. `RetunePane`: the picture changes where the pane already stands.
5. `OpenPane`: new windows last, on empty ground.
6. `CloseFeed`: only when nothing is asked of it any more. A camera that allows a single session is thereby asked for its
   second stream while the first is open; the first is closed next and the second's retry finds it free.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence

from scc_wall.wall.match import match
from scc_wall.wall.operation import (
    CloseFeed,
    ClosePane,
    MovePane,
    OpenFeed,
    OpenPane,
    Operation,
    ParkPane,
    RetunePane,
)
from scc_wall.wall.pane import Pane, Place


def plan(panes: Sequence[Pane], places: Sequence[Place], new_ids: Iterable[str], spare_limit: int) -> tuple[Operation, ...]:
    """Return the operations that turn the panes into the places; at most `spare_limit` spares are left over.

    new_ids names new panes, in order, and must not name one of `panes`. The same feed may be wanted by several places: it takes
    a pane for each and is one feed. ValueError for two panes of one id, two places of one tile, or too few new ids.
    """
    _unique("pane", (pane.id for pane in panes))
    _unique("tile", (place.tile for place in places))
    matching = match(panes, places)
    had = dict.fromkeys(pane.feed for pane in panes if pane.feed is not None)
    wanted = dict.fromkeys(place.feed for place in places)
    order = {place.tile: index for index, place in enumerate(places)}
    pairs = sorted((*matching.kept, *matching.retuned), key=lambda pair: order[pair[1].tile])
    return (
        *(OpenFeed(feed) for feed in wanted if feed not in had),
        *_leave(matching.free, spare_limit),
        *(MovePane(pane.id, place.tile, place.monitor, place.rect) for pane, place in pairs if not pane.is_at(place)),
        *(RetunePane(pane.id, place.feed) for pane, place in pairs if pane.feed != place.feed),
        *_open(matching.unfilled, new_ids, {pane.id for pane in panes}),
        *(CloseFeed(feed) for feed in had if feed not in wanted),
    )


def _leave(free: Sequence[Pane], spare_limit: int) -> Iterator[Operation]:
    """Close and park what is left: spares that are there stay first, for they need no operation."""
    ranked = sorted(free, key=lambda pane: not pane.spare)
    kept = max(spare_limit, 0)
    yield from (ClosePane(pane.id) for pane in ranked[kept:])
    yield from (ParkPane(pane.id) for pane in ranked[:kept] if not pane.spare)


def _open(places: Sequence[Place], new_ids: Iterable[str], used: set[str]) -> Iterator[Operation]:
    ids = iter(new_ids)
    for place in places:
        pane = next(ids, None)
        if pane is None or pane in used:
            raise ValueError(f"new pane ids ran out or name an open pane: {pane}")
        used.add(pane)
        yield OpenPane(pane, place.tile, place.monitor, place.rect, place.feed)


def _unique(what: str, names: Iterable[Hashable]) -> None:
    seen: set[Hashable] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"{what} {name} is there twice")
        seen.add(name)
