"""Keeps every pane's delay where it belongs: measured by feeds and players, judged by `wall.delay`, cured by feeds."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import PaneClock
from scc_wall.base.player_messages import PaneReport
from scc_wall.wall.delay import PaneTime, step

log = logging.getLogger(__name__)


class DelayLoop:
    """Everything runs on the GUI thread.

    hasten: has a pane's pictures shown so many milliseconds earlier; catch_up: has its player catch up by so many.
    """

    def __init__(self, hasten: Callable[[str, int], None], catch_up: Callable[[str, int], None], clock: Clock) -> None:
        self._hasten, self._catch_up, self._clock = hasten, catch_up, clock
        self._panes: dict[str, PaneTime] = {}

    def delay_ms(self, pane: str) -> int | None:
        """Return a pane's delay from feeds to the glass in milliseconds, None while nobody knows."""
        return self._panes.get(pane, PaneTime()).delay_ms

    def excess_ms(self, pane: str, usual_ms: int) -> int:
        """Return by how much a pane's delay is longer than usual."""
        base_ms = self._panes.get(pane, PaneTime()).base_ms
        return 0 if base_ms is None else max(0, base_ms - usual_ms)

    def clocks_said(self, clocks: Iterable[PaneClock]) -> None:
        """Take the times of the pipes; one that is not told is not known."""
        told = {clock.pane: clock for clock in clocks}
        for pane in {*told, *self._panes}:
            before, clock = self._panes.get(pane, PaneTime()), told.get(pane)
            if clock is None:
                self._panes[pane] = replace(before, clock_ms=None)
            else:
                self._panes[pane] = replace(before, clock_ms=clock.began_ms, earlier_ms=clock.earlier_ms)

    def player_said(self, reports: Iterable[PaneReport]) -> None:
        """Take the times of the glass."""
        for report in reports:
            before = self._panes.get(report.pane, PaneTime())
            self._panes[report.pane] = replace(before, played_ms=report.began_ms or None)

    def tick(self, panes: Collection[str], fast: Collection[str]) -> None:
        """Judge and cure. panes: those there are, spares too; fast: those that need the least delay."""
        now = self._clock()
        self._panes = {pane: known for pane, known in self._panes.items() if pane in panes}
        for pane, known in self._panes.items():
            after, cure = step(known, fast=pane in fast, now=now)
            if cure.catch_up_ms is not None:
                log.info("%s is %d ms too late and catches up", pane, cure.catch_up_ms)
                self._catch_up(pane, cure.catch_up_ms)
            if cure.earlier_ms is not None:
                self._hasten(pane, cure.earlier_ms)
                after = replace(after, earlier_ms=cure.earlier_ms)
            self._panes[pane] = after
