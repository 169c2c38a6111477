"""What lines, recorders and the warm budget allow: fits layouts to it, and chooses what is kept warm."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence

from scc_wall.app.shelf import Shelf
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.layout.layout import Layout
from scc_wall.wall import rates
from scc_wall.wall.budget import Budgets, Costs, costs_of, in_the_way, mbit_text
from scc_wall.wall.fit import fit
from scc_wall.wall.fitted import Fitted
from scc_wall.wall.pane import Place
from scc_wall.wall.wall import WallState, wanted
from scc_wall.wall.warm import Candidate, WarmSet, Why, choose

MARKED_AT_MOST = 8
"""Marked layouts that are looked at: more would not fit any budget, and each costs a millisecond at every switch."""

REFIT_S = 30.0
"""How often is looked whether what is shown still fits, by what was measured meanwhile."""

FeedsOf = Callable[[str], tuple[Feed, ...]]
"""Returns the feeds a layout would show here; () where there is none of that name."""


class Keeping:
    """The measured rates and the wishes of people and event plans; asks the shelf for limits each time.

    asked: the layout somebody wants warm, empty for none; expected: the one an event plan shows next.
    """

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf
        self._rates = rates.Rates()
        self._playing: frozenset[str] = frozenset()
        self.asked = ""
        self.expected: Layout | None = None

    @property
    def budgets(self) -> Budgets:
        """The limits of lines and hosts."""
        return self._shelf.library.site.settings.budgets

    def costs(self) -> Costs:
        """Return what tells a feed's cost, by all that was measured so far."""
        return costs_of(self._shelf.library.cameras, self._rates)

    def hear(self, reports: Iterable[FeedReport], now: float) -> None:
        """Take feeds' reports."""
        reports = tuple(reports)
        self._rates = rates.hear(self._rates, reports, now)
        self._playing = frozenset(report.feed for report in reports if report.phase == "playing")

    def fitted(self, places: Sequence[Place], state: WallState) -> Fitted:
        """Return places as lines and hosts can carry them; cameras that are connected stay before others come."""
        connected = {*wanted(state), *(held.feed for held in state.lingering)}
        return fit(places, self._shelf.library.cameras, self.budgets, self._rates, connected)

    def crowded(self, needed: Collection[Feed], others: Iterable[Feed]) -> Collection[Feed]:
        """Return which of other open feeds must be closed for the needed ones to have room."""
        return in_the_way(needed, others, self.budgets, self.costs())

    def warm_set(self, layout: str, previous: str, needed: Collection[Feed], feeds_of: FeedsOf) -> WarmSet:
        """Return what to keep warm while a layout is shown. previous: the one before it; needed: what its panes want."""
        marked = [one.name for one in self._shelf.library.layouts if one.warm][:MARKED_AT_MOST]
        wishes = [
            (Why.ASKED, self.asked),
            (Why.NEXT, self.expected.name if self.expected is not None else ""),
            (Why.BEFORE, previous),
            *((Why.MARKED, one) for one in marked),
        ]
        candidates = [Candidate(name, why, feeds_of(name)) for why, name in wishes if name and name != layout]
        candidates = [candidate for candidate in candidates if candidate.feeds]
        return choose(candidates, needed, self._shelf.library.site.settings.warm, self.budgets, self.costs())

    def nothing_warm(self, layout: str) -> Trouble:
        """Return that nothing of a layout can be kept warm."""
        budget = self._shelf.library.site.settings.warm
        return Trouble("budget.nothing_warm", layout=layout, mbit=mbit_text(budget.kbps), sessions=budget.sessions)

    def status(self, state: WallState) -> dict[str, object]:
        """Return what is kept warm and its cost, as plain values; connected: warm feeds that send pictures now."""
        warm, budget = state.warm, self._shelf.library.site.settings.warm
        there = {held.feed for held in state.lingering}
        return {
            "layouts": [
                {
                    "layout": one.layout,
                    "why": one.why.value,
                    "cameras": len(one.feeds),
                    "cold": [str(feed) for feed in one.cold],
                }
                for one in warm.layouts
            ],
            "feeds": [str(feed) for feed in warm.feeds],
            "connected": sum(feed in there and str(feed) in self._playing for feed in warm.feeds),
            "sessions": warm.sessions,
            "mbit": round(warm.kbps / 1000, 2),
            "budget": {"mbit": round(budget.kbps / 1000, 2), "sessions": budget.sessions},
        }
