"""What keeps pictures fluent and fresh while a layout stands: overload, delay, and cameras in somebody's hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Protocol

from scc_wall.app.delay_loop import DelayLoop
from scc_wall.app.overload_loop import Machine, OverloadLoop
from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import FeedReport, PaneClock
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneReport
from scc_wall.base.trouble import Trouble
from scc_wall.wall.delay import USUAL_MS
from scc_wall.wall.pane import Pane
from scc_wall.wall.price import Spent
from scc_wall.wall.views import reading_order


class Pipes(Protocol):
    """What is done to the panes' pipes."""

    def thin(self, pane: str, keys_only: bool) -> None:
        """Have a pane get key pictures only, or all again."""

    def hasten(self, pane: str, earlier_ms: int) -> None:
        """Have a pane's pictures shown so much earlier than usual."""

    def catch_up(self, pane: str, by_ms: int) -> None:
        """Have a pane's player, which is so much behind, catch up."""


class QualityLoop:
    """Everything runs on the GUI thread. lower: has the wall know why a pane shows less, and how far apart its pictures are."""

    def __init__(self, machine: Machine, pipes: Pipes, lower: Callable[[str, str | None, int], None], clock: Clock) -> None:
        self._overload = OverloadLoop(machine, pipes.thin, lower, clock)
        self._delays = DelayLoop(pipes.hasten, pipes.catch_up, clock)
        self._intervals_ms: dict[str, int] = {}

    @property
    def reason(self) -> str | None:
        """Why panes are lowered, None while none is: a key of the words."""
        return self._overload.reason

    @property
    def spent(self) -> Spent:
        """What the pictures on the glass take of the processors, as far as it is known."""
        return self._overload.spent

    def notice(self, shown: int) -> Trouble | None:
        """Return what to tell the room of lowered panes, where `shown` are on the glass; None while nothing is lowered."""
        return self._overload.notice(shown)

    def delay_ms(self, pane: Pane) -> int | None:
        """Return how long a pane's pictures take from their last byte to the glass; None while nobody knows.

        Where a picture is known to be whole only when the next one begins, that interval is part of it.
        """
        delay_ms = self._delays.delay_ms(pane.id)
        return None if delay_ms is None else delay_ms + self._intervals_ms.get(str(pane.feed), 0)

    # what workers say

    def feeds_said(self, reports: Sequence[FeedReport]) -> None:
        """Take how the streams are doing."""
        self._intervals_ms = {report.feed: report.interval_ms if report.held else 0 for report in reports}
        self._overload.feeds_said(reports)

    def player_said(self, reports: Sequence[PaneReport]) -> None:
        """Take what a player has shown."""
        self._overload.player_said(reports)
        self._delays.player_said(reports)

    def load_said(self, load: Load) -> None:
        """Take what a worker measured of its own burden."""
        self._overload.load_said(load)

    def clocks_said(self, clocks: Iterable[PaneClock]) -> None:
        """Take which time the panes' pipes tell."""
        self._delays.clocks_said(clocks)

    # the steps

    def tick(self, panes: Sequence[Pane], in_hand: Collection[str]) -> None:
        """Judge and act. panes: all there are, spares too; in_hand: cameras that somebody moves: they get the least delay."""
        shown = sorted((pane for pane in panes if not pane.spare), key=reading_order)
        on_monitor = Counter(pane.monitor for pane in shown)
        hand = {pane.id for pane in shown if pane.feed is not None and pane.feed.camera in in_hand}
        alone = {pane.id for pane in shown if on_monitor[pane.monitor] == 1}
        self._overload.waits_said({pane.id: self._delays.excess_ms(pane.id, USUAL_MS) for pane in shown})
        self._overload.tick(shown, frozenset(hand | alone))
        self._delays.tick({pane.id for pane in panes}, hand | alone)
