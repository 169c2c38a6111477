"""What each pane costs the machine and what it suffers, from the reports of feeds and players. Pure.

A pane suffers when pictures that were decoded in time are not shown: libVLC counts them as lost. They are counted over two
seconds, because its counters move four times a second only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.player_messages import PaneReport
from scc_wall.wall.overload import PaneLoad
from scc_wall.wall.pane import Pane

WINDOW_S = 2.0
USUAL_INTERVAL_MS = 67
"""Assumed between two pictures while nobody knows better: 15 a second."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A player's counters at a time."""

    at: float
    displayed: int
    lost: int


@dataclass(frozen=True, slots=True)
class Burden:
    """The counters of every pane over the last two seconds."""

    counts: Mapping[str, tuple[Counted, ...]] = field(default_factory=dict)

    def missed(self, pane: str) -> float:
        """Return the share of a pane's pictures that were lost lately, 0 to 1."""
        counts = self.counts.get(pane, ())
        if len(counts) < 2:
            return 0.0
        shown, lost = counts[-1].displayed - counts[0].displayed, counts[-1].lost - counts[0].lost
        return lost / (shown + lost) if lost > 0 else 0.0


def hear(burden: Burden, reports: Iterable[PaneReport], now: float) -> Burden:
    """Return the burden after a player's reports; a counter that fell is a new player's, and counting begins anew."""
    counts = {pane: kept for pane, kept in burden.counts.items() if now - kept[-1].at <= WINDOW_S}
    for report in reports:
        kept = tuple(one for one in counts.get(report.pane, ()) if now - one.at <= WINDOW_S)
        if kept and (report.displayed < kept[-1].displayed or report.lost < kept[-1].lost):
            kept = ()
        counts[report.pane] = (*kept, Counted(now, report.displayed, report.lost))
    return Burden(counts)


def pane_load(pane: Pane, report: FeedReport, burden: Burden, *, chosen: bool, waits_ms: int) -> PaneLoad:
    """Return a pane as the overload's rules see it.

    report: of the feed it shows; chosen: an operator wants to see this one; waits_ms: by how much longer than usual its
    pictures take from their coming to the glass.
    """
    area = pane.rect.w * pane.rect.h
    pixels = report.width * report.height + area
    key_rate = 1000 / report.key_interval_ms if report.key_interval_ms else 0.0
    return PaneLoad(
        pane=pane.id,
        feed=report.feed,
        area=area,
        chosen=chosen,
        work=pixels * 1000 / (report.interval_ms or USUAL_INTERVAL_MS),
        key_work=pixels * key_rate,
        key_interval_ms=report.key_interval_ms,
        missed=burden.missed(pane.id),
        behind_ms=max(report.lag_ms, waits_ms),
    )
