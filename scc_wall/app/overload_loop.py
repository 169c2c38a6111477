"""Gathers what the processes measure of their burden, and lowers and restores panes as `wall.overload` says."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol

from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneReport
from scc_wall.base.trouble import Trouble
from scc_wall.wall.burden import Burden, hear, pane_load
from scc_wall.wall.overload import REASON, Measures, Overload, PaneLoad, step
from scc_wall.wall.pane import Pane
from scc_wall.wall.price import Spent

TICK_S = 0.25
"""So often `tick` is called while nothing holds the loop up; what is longer counts as a stall."""
STEP_S = 0.5
LOAD_OLD_S = 2.0
"""A process that has not told its load for so long is gone, or hangs, which is seen elsewhere."""
KEPT_S = 2.0
"""Over so long the machine's own measures are looked at: one busy half second is none."""
WHOLE_AGAIN_MS = 500
"""How long after its next key picture a restored pane is surely whole: until then it shows key pictures, and says so."""
UNKNOWN_KEYS_MS = 10_000
"""How far apart key pictures may be of which nobody knows yet (streaming.md section 4: 5 to 10 s on some cameras)."""
OVERLOADED = "load.overload"
"""The words of `ctl status`' `overload`."""

log = logging.getLogger(__name__)


class Machine(Protocol):
    """What the machine is asked."""

    @property
    def cores(self) -> int:
        """How many processors there are."""

    def busy(self) -> float:
        """Return which share of the processors' time was spent since the last question, 0 to 1."""

    def own_percent(self) -> int:
        """Return how much of one processor this process used since the last question, in per cent."""


class OverloadLoop:
    """Everything runs on the GUI thread.

    thin: has a pane's pipe carry key pictures only, or all again; lower: has the wall know why, and how far apart a pane's
    pictures now are (None: no more).
    """

    def __init__(
        self, machine: Machine, thin: Callable[[str, bool], None], lower: Callable[[str, str | None, int], None], clock: Clock
    ) -> None:
        self._machine, self._thin, self._lower, self._clock = machine, thin, lower, clock
        self._state = Overload()
        self._burden = Burden()
        self._feeds: Mapping[str, FeedReport] = {}
        self._waits_ms: Mapping[str, int] = {}
        self._loads: dict[int, tuple[float, Load]] = {}
        self._busy: list[tuple[float, float, int]] = []
        self._thinned: dict[str, int] = {}
        self._leaving: dict[str, float] = {}
        self._step_at: float | None = None
        self._ticked_at: float | None = None
        self._late_ms = 0
        self._spent = Spent()

    @property
    def spent(self) -> Spent:
        """What the pictures on the glass were seen to take of the processors lately."""
        return self._spent

    @property
    def reason(self) -> str | None:
        """Why panes are lowered, None while none is: a key of the words."""
        return OVERLOADED if self._thinned else None

    def notice(self, shown: int) -> Trouble | None:
        """Return what to tell the room, where `shown` panes are on the glass; None while nothing is lowered."""
        return Trouble(OVERLOADED, count=len(self._thinned), shown=shown) if self._thinned else None

    # what workers say

    def load_said(self, load: Load) -> None:
        """Take what a worker measured of itself."""
        self._loads[load.pid] = (self._clock(), load)

    def feeds_said(self, reports: Iterable[FeedReport]) -> None:
        """Take how the streams are doing."""
        self._feeds = {report.feed: report for report in reports}

    def player_said(self, reports: Iterable[PaneReport]) -> None:
        """Take what a player has shown."""
        self._burden = hear(self._burden, reports, self._clock())

    def waits_said(self, waits_ms: Mapping[str, int]) -> None:
        """Take by how much longer than usual the panes' pictures take to the glass."""
        self._waits_ms = dict(waits_ms)

    # the steps

    def tick(self, panes: Sequence[Pane], hand: frozenset[str]) -> None:
        """Step when it is time. panes: those on the glass, in reading order; hand: those an operator has chosen."""
        now = self._clock()
        if self._ticked_at is not None:
            self._late_ms = max(self._late_ms, round(1000 * (now - self._ticked_at - TICK_S)))
        self._ticked_at = now
        if self._step_at is not None and now < self._step_at - TICK_S / 2:
            return  # a tick that comes a little early must not make the step a whole tick late
        self._step_at = now + STEP_S
        loads = self._pane_loads(panes, hand)
        before, measures = self._state, self._measures(now)
        work = sum(load.key_work if load.pane in before.lowered else load.work for load in loads)
        self._spent = Spent(work, measures, self._feeds)
        self._state, lowered = step(self._state, measures, loads, now)
        if self._state.lowered != before.lowered:
            log.info("%d of %d panes show key pictures only", len(lowered), len(panes))
        self._carry_out({load.pane: load for load in loads}, lowered, {pane.id for pane in panes}, now)

    def _pane_loads(self, panes: Sequence[Pane], hand: frozenset[str]) -> list[PaneLoad]:
        loads = []
        for pane in panes:
            report = self._feeds.get(str(pane.feed))
            if report is not None and report.phase == "playing" and report.width:
                waits = self._waits_ms.get(pane.id, 0)
                loads.append(pane_load(pane, report, self._burden, chosen=pane.id in hand, waits_ms=waits))
        return loads

    def _measures(self, now: float) -> Measures:
        late_ms, self._late_ms = self._late_ms, 0
        self._busy = [one for one in self._busy if now - one[0] < KEPT_S] + [(now, self._machine.busy(), late_ms)]
        self._loads = {pid: told for pid, told in self._loads.items() if now - told[0] <= LOAD_OLD_S}
        loads = [load for _, load in self._loads.values()]
        own = self._machine.own_percent()
        key_ms = max(late for _, _, late in self._busy)
        return Measures(
            busy=sum(busy for _, busy, _ in self._busy) / len(self._busy),
            cores=self._machine.cores,
            own=(own + sum(load.cpu_percent for load in loads)) / 100,
            tightest=max([own, *(load.cpu_percent for load in loads if load.role == "feeds")]) / 100,
            stall_ms=max([key_ms, *(load.stall_ms for load in loads)]),
            key_ms=key_ms,
            dropped=sum(load.dropped for load in loads),
        )

    def _carry_out(self, loads: Mapping[str, PaneLoad], lowered: Mapping[str, str], shown: set[str], now: float) -> None:
        for pane in lowered:
            interval_ms = loads[pane].key_interval_ms or UNKNOWN_KEYS_MS if pane in loads else UNKNOWN_KEYS_MS
            if pane not in self._thinned or pane in self._leaving:
                self._thin(pane, True)
                self._leaving.pop(pane, None)
            if self._thinned.get(pane) != interval_ms:
                self._lower(pane, REASON, interval_ms)
            self._thinned[pane] = interval_ms
        for pane in [pane for pane in self._thinned if pane not in lowered]:
            if pane not in self._leaving:
                self._thin(pane, False)
                self._leaving[pane] = now + (self._thinned[pane] + WHOLE_AGAIN_MS) / 1000
            if now >= self._leaving[pane] or pane not in shown:
                self._lower(pane, None, 0)
                del self._thinned[pane], self._leaving[pane]
