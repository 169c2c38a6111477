"""Which layouts are kept warm: their feeds connected without a pane, so that showing them takes no time. Pure.

What is most likely to be shown next comes first, and each takes what is left of the budget. A camera that does not fit is left
cold and the next one tried: a layout that is warm but for one camera is still shown at once but for one picture.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.camera.camera import Feed
from scc_wall.wall.budget import Budgets, Costs, Ledger


class Why(StrEnum):
    """Why a layout is kept warm, the strongest reason first."""

    ASKED = "asked"
    """Somebody said `ctl warm`."""
    NEXT = "next"
    """An event plan shows it next."""
    BEFORE = "before"
    """It was shown before this one: `back` shows it again."""
    MARKED = "marked"
    """Its file says so."""


@dataclass(frozen=True, slots=True)
class WarmBudget:
    """What warm feeds may take together, beside those that are shown: kbit/s and sessions.

    The usual one holds another 36 sub streams of 1.3 Mbit/s each (24 Mbit/s held 35 of 0.66). It is meant for cameras on the
    room's own network; a line that is narrower has a `[[link]]` of its own, which counts as well.
    """

    kbps: int = 48_000
    sessions: int = 40


USUAL_WARM = WarmBudget()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A layout that could be kept warm, and the feeds it would show."""

    layout: str
    why: Why
    feeds: tuple[Feed, ...]


@dataclass(frozen=True, slots=True)
class WarmLayout:
    """A layout that is kept warm. feeds: all of its feeds that are or are to be connected; cold: those without room."""

    layout: str
    why: Why
    feeds: tuple[Feed, ...]
    cold: tuple[Feed, ...]


@dataclass(frozen=True, slots=True)
class WarmSet:
    """What is kept warm. feeds: those that no pane wants, each once; kbps, sessions: what they take."""

    layouts: tuple[WarmLayout, ...] = ()
    feeds: tuple[Feed, ...] = ()
    kbps: int = 0
    sessions: int = 0


NOTHING_WARM = WarmSet()


def choose(
    candidates: Iterable[Candidate], wanted: Collection[Feed], budget: WarmBudget, budgets: Budgets, costs: Costs
) -> WarmSet:
    """Return what to keep warm. candidates: in any order, the same layout may come twice; wanted: what panes want."""
    order = list(Why)
    ledger = Ledger(budgets, costs)
    ledger.add(wanted)
    chosen: dict[Feed, int] = {}
    layouts: dict[str, WarmLayout] = {}
    for candidate in sorted(candidates, key=lambda candidate: order.index(candidate.why)):
        if candidate.layout in layouts:
            continue
        warm: list[Feed] = []
        for feed in dict.fromkeys(candidate.feeds):
            if feed in ledger.feeds:
                warm.append(feed)
                continue
            kbps = costs(feed).kbps
            fits = len(chosen) < budget.sessions and sum(chosen.values()) + kbps <= budget.kbps
            if fits and ledger.refusal((feed,)) is None:
                ledger.add((feed,))
                chosen[feed] = kbps
                warm.append(feed)
        cold = tuple(feed for feed in dict.fromkeys(candidate.feeds) if feed not in warm)
        layouts[candidate.layout] = WarmLayout(candidate.layout, candidate.why, tuple(warm), cold)
    return WarmSet(tuple(layouts.values()), tuple(chosen), sum(chosen.values()), len(chosen))
