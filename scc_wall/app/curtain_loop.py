"""Closes the curtain before a switch, has the players watch for the new pictures, and opens it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Protocol

from scc_wall.adapters.x_curtains import Cloth
from scc_wall.base.clock import Clock
from scc_wall.base.geometry import Rect
from scc_wall.base.messages import FeedReport, PaneFresh
from scc_wall.wall import gather
from scc_wall.wall.wall import Change, WallState

PAINTED_S = 0.015
"""Strips are given the new names beneath the curtain, and painted before it opens: Qt needs a turn of its loop for that."""


class Cloths(Protocol):
    """Curtains on the X screen."""

    def close(self, cloths: Mapping[int, Cloth]) -> bool:
        """Cover these windows as they look now."""

    def open(self, window_id: int, rects: Collection[Rect]) -> None:
        """Uncover parts of a window."""

    def open_all(self) -> None:
        """Uncover everything."""


class CurtainLoop:
    """The curtain and whom it waits for; everything runs on the GUI thread.

    on_window: in which X window a monitor's pixels are, and where; watch: have a pane's player tell of the first picture drawn
    in its present size; later: call something in so many seconds; say: have every strip say what is true now.
    """

    def __init__(
        self,
        cloths: Cloths,
        on_window: Callable[[str, Rect], tuple[int, Rect]],
        watch: Callable[[str], None],
        clock: Clock,
        later: Callable[[float, Callable[[], None]], None],
        say: Callable[[], None],
    ) -> None:
        self._cloths, self._on_window, self._watch = cloths, on_window, watch
        self._clock, self._later, self._say = clock, later, say
        self._ready: frozenset[str] = frozenset()
        self._gathering: gather.Gathering | None = None
        self._rects: dict[str, tuple[int, Rect]] = {}

    def feeds_said(self, reports: Iterable[FeedReport]) -> None:
        """Note which feeds have pictures now."""
        self._ready = frozenset(report.feed for report in reports if report.phase == "playing" and report.pictures > 0)

    def close_for(self, before: WallState, change: Change, usable: Mapping[str, Rect]) -> None:
        """Cover what a change is about to change; to be called right before it is carried out."""
        after, operations = change[0].panes, change[1]
        ready = {pane.feed for pane in after if pane.feed is not None and str(pane.feed) in self._ready}
        carried = {pane: life.joined for pane, life in before.lives.items() if life.joined is not None}
        found = gather.gather(before.panes, operations, usable, ready, carried, self._clock())
        if found is None:
            return
        gathering, veils = found
        if not self._cloths.close(self._cut(veils)):
            return
        self._gathering = gathering
        self._rects = {pane.id: self._on_window(pane.monitor, pane.rect) for pane in after if pane.id in gathering.alone}
        self._later(gathering.until - self._clock(), self.tick)

    def carried_out(self) -> None:
        """Have the panes watched that are to be drawn in new places; to be called right after the operations."""
        if self._gathering is not None:
            for pane in sorted(self._gathering.alone):
                self._watch(pane)

    def fresh(self, told: PaneFresh) -> None:
        """Take the word that a pane shows what it was watched for."""
        self._say()
        if self._gathering is None:
            return
        now = self._clock()
        before = self._gathering.until
        self._gathering, opens = gather.fresh(self._gathering, told.pane, now, joined=told.joined)
        if opens:
            window_id, rect = self._rects[told.pane]
            self._cloths.open(window_id, (rect,))
        if self._gathering.until < before:
            self._later(max(0.0, self._gathering.until - now), self.tick)

    def lost(self, panes: Collection[str]) -> None:
        """Take the end of these panes' players."""
        if self._gathering is not None:
            self._gathering = gather.lost(self._gathering, panes, self._clock())
            self.tick()

    def tick(self) -> None:
        """Open the curtain when it is time."""
        if self._gathering is not None and self._clock() >= self._gathering.until:
            self._gathering = None
            self._say()
            self._later(PAINTED_S, self._open)

    def _open(self) -> None:
        if self._gathering is None:  # else another switch has begun, and the curtain is that one's
            self._cloths.open_all()

    def _cut(self, veils: Iterable[gather.Veil]) -> dict[int, Cloth]:
        cloths: dict[int, Cloth] = {}
        for veil in veils:
            covered = [self._on_window(veil.monitor, rect) for rect in veil.covered]
            spared = [self._on_window(veil.monitor, rect) for rect in veil.spared]
            cloths[covered[0][0]] = Cloth(tuple(rect for _, rect in covered), tuple(rect for _, rect in spared))
        return cloths
