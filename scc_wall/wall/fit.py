"""Fits a layout to what lines and recorders carry: smaller streams first, then tiles that wait. Pure and deterministic.

What is asked of a line or host above its budget is taken back in this order, the smallest tiles first each time:

1. A camera that is shown large and small shows its main stream in both: one session less, and the sub stream's bits.
2. Where a host has too few sessions even so, the cameras with the smallest tiles wait.
3. On a line that is too full, main streams become sub streams.
4. Where even those are too many, the cameras with the smallest tiles wait.

Of tiles of one size, those whose cameras are connected already stay, then those that come first. A camera too big for the room
that is left waits, and a smaller one may still find room: a single heavy camera must not darken a line.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.wall.budget import Budgets, Costs, Ledger, costs_of
from scc_wall.wall.fitted import Fitted
from scc_wall.wall.pane import Place
from scc_wall.wall.rates import Rates

_Choice = dict[str, frozenset[Feed]]
"""By camera, the feeds it is to have; those asked first come first."""


def fit(
    places: Sequence[Place],
    cameras: Mapping[str, Camera],
    budgets: Budgets,
    rates: Rates,
    open_feeds: Collection[Feed] = frozenset(),
) -> Fitted:
    """Return the places as lines and hosts can carry them. open_feeds: those connected now, which stay before others come."""
    if not budgets.links and not budgets.hosts:
        return Fitted(tuple(places))
    case = _Case(cameras, budgets, costs_of(cameras, rates))
    asked = case.shared(_ranked(places, {feed.camera for feed in open_feeds}))
    seated, _ = case.admitted(asked, Budgets(hosts=budgets.hosts))
    smaller = case.lowered(seated)
    granted, why = case.admitted({**asked, **seated, **smaller}, budgets)
    fitted = [_granted(place, granted) for place in places]
    lowered = {
        place.tile: smaller_why if (smaller_why := why.get(place.feed.camera)) is not None else case.link_full(place.feed)
        for place, now in zip(places, fitted, strict=True)
        if (place.feed.stream, now.feed.stream) == (Stream.MAIN, Stream.SUB)
    }
    waiting = {place.tile: why[place.feed.camera] for place in places if place.feed.camera not in granted}
    return Fitted(tuple(fitted), lowered, waiting)


def _ranked(places: Sequence[Place], connected: Collection[str]) -> dict[str, frozenset[Feed]]:
    """Return what the tiles of each camera ask for, the most important camera first."""
    feeds: dict[str, set[Feed]] = {}
    size: Counter[str] = Counter()
    for place in places:
        camera = place.feed.camera
        feeds.setdefault(camera, set()).add(place.feed)
        size[camera] = max(size[camera], place.rect.w * place.rect.h)
    order = sorted(feeds, key=lambda camera: (-size[camera], camera not in connected))
    return {camera: frozenset(feeds[camera]) for camera in order}


def _granted(place: Place, granted: _Choice) -> Place:
    """Return a place with the feed its camera got; one that got nothing keeps what it asked for."""
    feeds = granted.get(place.feed.camera, frozenset())
    return place if not feeds or place.feed in feeds else replace(place, feed=next(iter(feeds)))


@dataclass(frozen=True, slots=True)
class _Case:
    """The steps of one fitting."""

    cameras: Mapping[str, Camera]
    budgets: Budgets
    costs: Costs

    def shared(self, asked: _Choice) -> _Choice:
        """Return the wishes, one stream doing for two where a line or host is asked for too much."""
        ledger = Ledger(self.budgets, self.costs)
        ledger.add(feed for feeds in asked.values() for feed in feeds)
        after = dict(asked)
        for camera in reversed(asked):
            sub, main = Feed(camera, Stream.SUB), Feed(camera, Stream.MAIN)
            if {sub, main} <= asked[camera] and (ledger.is_link_over(sub) or ledger.is_host_over(sub)):
                ledger.remove((sub,))
                after[camera] = frozenset({main})
        return after

    def lowered(self, seated: _Choice) -> _Choice:
        """Return the cameras whose sub stream must do in place of the main one, because their line is too full."""
        ledger = Ledger(self.budgets, self.costs)
        for camera, feeds in seated.items():
            if Ledger(Budgets(self.budgets.links), self.costs).refusal(self._least(camera, feeds)) is None:
                ledger.add(feeds)  # who finds no room even alone takes none from the others
        smaller: dict[str, frozenset[Feed]] = {}
        for camera in reversed(seated):
            feeds, less = seated[camera], self._least(camera, seated[camera])
            if feeds <= ledger.feeds and self._saves(feeds, less) and any(map(ledger.is_link_over, feeds - less)):
                ledger.remove(feeds)
                if ledger.refusal(less, links=False) is None:
                    smaller[camera] = feeds = less
                ledger.add(feeds)
        return smaller

    def admitted(self, asked: _Choice, budgets: Budgets) -> tuple[_Choice, Mapping[str, Trouble]]:
        """Return what each camera gets, and what stood in the way of more (or of anything). What is taken in stays."""
        ledger = Ledger(budgets, self.costs)
        granted: dict[str, frozenset[Feed]] = {}
        why: dict[str, Trouble] = {}
        for camera, feeds in asked.items():
            for choice in (feeds, feeds & {Feed(camera, Stream.MAIN)}, self._least(camera, feeds)):
                refusal = ledger.refusal(choice)
                if refusal is not None:
                    why[camera] = refusal
                elif choice:
                    ledger.add(choice)
                    granted[camera] = choice
                    break
        return granted, why

    def link_full(self, feed: Feed) -> Trouble:
        """Return that a feed's line is full."""
        return self.budgets.link_full(self.costs(feed).link)

    def _least(self, camera: str, feeds: frozenset[Feed]) -> frozenset[Feed]:
        """Return the one feed that takes the least: the sub stream where there is one."""
        sub = Feed(camera, Stream.SUB)
        has_sub = camera in self.cameras and self.cameras[camera].sub is not None
        return frozenset({sub}) if sub in feeds or has_sub else feeds

    def _saves(self, feeds: frozenset[Feed], less: frozenset[Feed]) -> bool:
        return sum(self.costs(feed).kbps for feed in less) < sum(self.costs(feed).kbps for feed in feeds)
