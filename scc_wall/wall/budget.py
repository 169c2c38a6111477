"""What lines and recorders may carry for us, and what feeds take of them. Pure; whole kbit/s, so that sums are exact."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, host_of
from scc_wall.wall.rates import Rates

HOST_FULL = "budget.host_full"
LINK_FULL = "budget.link_full"


@dataclass(frozen=True, slots=True)
class Budgets:
    """links: kbit/s by a line's name (`Camera.link`); hosts: sessions by a host's name (`host_of`). Others have no limit."""

    links: Mapping[str, int] = field(default_factory=dict)
    hosts: Mapping[str, int] = field(default_factory=dict)

    def link_full(self, link: str) -> Trouble:
        """Return that a line with a budget has no room; mbit: its budget."""
        return Trouble(LINK_FULL, link=link, mbit=mbit_text(self.links[link]))

    def host_full(self, host: str) -> Trouble:
        """Return that a host with a limit has no free session; sessions: its limit."""
        return Trouble(HOST_FULL, host=host, sessions=self.hosts[host])


NO_BUDGETS = Budgets()


@dataclass(frozen=True, slots=True)
class Cost:
    """What one feed takes: kbit/s of a line ("" where nobody named it) and one session of a host ("": nobody knows which)."""

    link: str
    host: str
    kbps: int


Costs = Callable[[Feed], Cost]
"""Tells what a feed costs, see `costs_of`."""


def costs_of(cameras: Mapping[str, Camera], rates: Rates) -> Costs:
    """Return what tells the cost of these cameras' feeds; one that is no longer on the list is told to cost nothing."""
    known: dict[Feed, Cost] = {}

    def cost(feed: Feed) -> Cost:
        if feed not in known:
            camera = cameras.get(feed.camera)
            known[feed] = Cost("", "", 0) if camera is None else _cost(camera, feed, rates)
        return known[feed]

    return cost


class Ledger:
    """What a set of feeds takes of every line and host; a feed counts once, however many tiles show it."""

    def __init__(self, budgets: Budgets, costs: Costs) -> None:
        """Start with no feed."""
        self._budgets, self._costs = budgets, costs
        self.feeds: set[Feed] = set()
        self.kbps: Counter[str] = Counter()
        self.sessions: Counter[str] = Counter()

    def add(self, feeds: Iterable[Feed]) -> None:
        """Take these feeds in."""
        self._count((feed for feed in set(feeds) if feed not in self.feeds), 1)

    def remove(self, feeds: Iterable[Feed]) -> None:
        """Take these feeds out."""
        self._count((feed for feed in set(feeds) if feed in self.feeds), -1)

    def is_link_over(self, feed: Feed) -> bool:
        """Return whether a feed's line carries more than it may."""
        link = self._costs(feed).link
        return self.kbps[link] > self._budgets.links.get(link, self.kbps[link])

    def is_host_over(self, feed: Feed) -> bool:
        """Return whether a feed's host serves more sessions than it may."""
        host = self._costs(feed).host
        return self.sessions[host] > self._budgets.hosts.get(host, self.sessions[host])

    def refusal(self, feeds: Collection[Feed], *, links: bool = True) -> Trouble | None:
        """Return why these feeds cannot be taken in together, None where they can; links: whether lines matter."""
        new = [self._costs(feed) for feed in set(feeds) - self.feeds]
        for host, sessions in sorted(Counter(cost.host for cost in new).items()):
            if self.sessions[host] + sessions > self._budgets.hosts.get(host, self.sessions[host] + sessions):
                return self._budgets.host_full(host)
        for link in sorted({cost.link for cost in new} & self._budgets.links.keys()) if links else ():
            if self.kbps[link] + sum(cost.kbps for cost in new if cost.link == link) > self._budgets.links[link]:
                return self._budgets.link_full(link)
        return None

    def _count(self, feeds: Iterable[Feed], by: int) -> None:
        for feed in tuple(feeds):
            cost = self._costs(feed)
            self.kbps[cost.link] += by * cost.kbps
            self.sessions[cost.host] += by
            (self.feeds.add if by > 0 else self.feeds.discard)(feed)


def in_the_way(wanted: Iterable[Feed], others: Iterable[Feed], budgets: Budgets, costs: Costs) -> tuple[Feed, ...]:
    """Return which of `others` must be closed for the wanted ones to have room.

    others: feeds that are open and that no tile wants, lingering or warm, the most useful first.
    """
    ledger = Ledger(budgets, costs)
    ledger.add(wanted)
    closed: list[Feed] = []
    for feed in others:
        if ledger.refusal((feed,)) is None:
            ledger.add((feed,))
        elif feed not in ledger.feeds:
            closed.append(feed)
    return tuple(closed)


def mbit_text(kbps: int) -> str:
    """Return kbit/s as Mbit/s in digits: `8`, `0.6`."""
    return f"{kbps / 1000:g}"


def _cost(camera: Camera, feed: Feed, rates: Rates) -> Cost:
    return Cost(camera.link, host_of(camera, feed.stream), rates.kbps(feed))
