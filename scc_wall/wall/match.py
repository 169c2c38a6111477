"""Which pane takes which place of a layout.

Pairs are made in stages, each coarser than the one before. The first three keep what a pane shows: a camera that stays on the
wall is never reconnected or restarted. The others give free panes another feed. Within a stage the largest places choose
first, and each takes the pane of the nearest size: the least to resize, and the eye follows a picture best that way.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from scc_wall.base.geometry import Rect
from scc_wall.wall.pane import Pane, Place

Pair = tuple[Pane, Place]
PaneKey = Callable[[Pane], Hashable]
PlaceKey = Callable[[Place], Hashable]

KEEP: tuple[tuple[PaneKey, PlaceKey], ...] = (
    (lambda pane: pane.feed and (pane.tile, pane.feed), lambda place: (place.tile, place.feed)),
    (lambda pane: pane.feed and (pane.monitor, pane.feed), lambda place: (place.monitor, place.feed)),
    (lambda pane: pane.feed, lambda place: place.feed),
)
"""Stages in which the feed stays: same tile, else same monitor, else anywhere. A key of None takes no part."""

RETUNE: tuple[tuple[PaneKey, PlaceKey], ...] = (
    # The same camera's other stream: its picture stays the right one while the new stream comes up.
    (lambda pane: pane.feed and (pane.tile, pane.feed.camera), lambda place: (place.tile, place.feed.camera)),
    (lambda pane: pane.feed and pane.feed.camera, lambda place: place.feed.camera),
    (lambda pane: None if pane.spare else pane.tile, lambda place: place.tile),
    (lambda pane: None if pane.spare else pane.monitor, lambda place: place.monitor),
    (lambda pane: True if pane.spare else None, lambda _: True),
    (lambda _: True, lambda _: True),
)
"""Stages in which a free pane takes a new feed: same camera, same tile, same monitor, spares, any."""


@dataclass(frozen=True, slots=True)
class Matching:
    """kept: pairs whose feed stays; retuned: pairs whose pane takes a new feed; unfilled: places left; free: panes left."""

    kept: tuple[Pair, ...]
    retuned: tuple[Pair, ...]
    unfilled: tuple[Place, ...]
    free: tuple[Pane, ...]


def match(panes: Sequence[Pane], places: Sequence[Place]) -> Matching:
    """Return who takes what. A place is left unfilled only when no pane is left free."""
    kept, panes, places = _stages(KEEP, panes, places)
    retuned, panes, places = _stages(RETUNE, panes, places)
    return Matching(tuple(kept), tuple(retuned), tuple(places), tuple(panes))


def _stages(
    stages: Iterable[tuple[PaneKey, PlaceKey]], panes: Sequence[Pane], places: Sequence[Place]
) -> tuple[list[Pair], Sequence[Pane], Sequence[Place]]:
    pairs: list[Pair] = []
    for of_pane, of_place in stages:
        if not panes or not places:
            break
        found = _pair(panes, places, of_pane, of_place)
        if found:
            pairs += found
            taken, filled = {pane.id for pane, _ in found}, {place.tile for _, place in found}
            panes = [pane for pane in panes if pane.id not in taken]
            places = [place for place in places if place.tile not in filled]
    return pairs, panes, places


def _pair(panes: Sequence[Pane], places: Sequence[Place], of_pane: PaneKey, of_place: PlaceKey) -> list[Pair]:
    groups: defaultdict[Hashable, list[tuple[int, int]]] = defaultdict(list)
    for index, pane in enumerate(panes):
        if (key := of_pane(pane)) is not None:
            groups[key].append((_area(pane.rect), index))
    for group in groups.values():
        group.sort()
    pairs = []
    for place in sorted(places, key=lambda place: -_area(place.rect)):
        if group := groups.get(of_place(place), []):
            _, index = group.pop(_nearest(group, _area(place.rect)))
            pairs.append((panes[index], place))
    return pairs


def _nearest(group: Sequence[tuple[int, int]], area: int) -> int:
    after = bisect_left(group, (area, -1))
    around = [position for position in (after, after - 1) if 0 <= position < len(group)]
    return min(around, key=lambda position: abs(group[position][0] - area))


def _area(rect: Rect) -> int:
    return rect.w * rect.h
