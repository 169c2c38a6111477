"""Closes the curtain before a switch, has the players watch for the new pictures, and opens it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Protocol

from scc_wall.adapters.x_curtains import Cloth
from scc_wall.app.staying import Movers, Staying
from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneFresh
from scc_wall.wall import gather
from scc_wall.wall.wall import Change, WallState

IN_TURN_S = 0.002
"""So much later the second of two is begun: what is called later is timed to a millisecond, and must not change places."""

SAY_S = 0.08
"""What is drawn beneath a curtain is told of so often: each time costs as much as painting a dozen strips."""

PAINTED_S = 0.015
"""Strips are given the new names beneath the curtain, and painted before it opens: Qt needs a turn of its loop for that."""


class Cloths(Protocol):
    """Curtains on the X screen."""

    def close(self, cloths: Mapping[int, Cloth], closed: Callable[[bool], None]) -> None:
        """Cover these windows as they look now; `closed` is told whether that was done, when it is."""

    def open(self, window_id: int, rects: Collection[Rect]) -> None:
        """Uncover parts of a window."""

    def open_all(self) -> None:
        """Uncover everything."""


class PaneHands(Movers, Protocol):
    """Who has panes moved, and cut off from what they show."""

    def mute(self, pane: str) -> None:
        """Give a pane nothing more of what it shows."""


class CurtainLoop:
    """The curtain and whom it waits for; everything runs on the GUI thread.

    on_window: in which X window a monitor's pixels are, and where; hands: who moves panes; later: call something in so many
    seconds; say: have every strip say what is true now.
    """

    def __init__(
        self,
        cloths: Cloths,
        on_window: Callable[[str, Rect], tuple[int, Rect]],
        hands: PaneHands,
        clock: Clock,
        later: Callable[[float, Callable[[], None]], None],
        say: Callable[[], None],
    ) -> None:
        self._cloths, self._on_window, self._hands = cloths, on_window, hands
        self._clock, self._later, self._say = clock, later, say
        self.staying = Staying(hands, later)
        """Those that keep their camera."""
        self._ready: frozenset[str] = frozenset()
        self._gathering: gather.Gathering | None = None
        self._rects: dict[str, tuple[int, Rect]] = {}
        self._switch = self._hung_for = self._carried = self._closing = 0
        self._is_awaited = self._is_saying = False
        self._hides_until = self._closes_at = 0.0
        self._hidden: frozenset[str] = frozenset()
        self._muted: frozenset[str] = frozenset()

    @property
    def hidden(self) -> Collection[str]:
        """Panes that change beneath the curtain and are seen together when it opens: nobody reads what is said there."""
        is_closed = self._closing > 0 or self._gathering is not None
        return self._hidden if is_closed and self._clock() < self._hides_until else ()

    def feeds_said(self, reports: Iterable[FeedReport]) -> None:
        """Note which feeds have pictures now."""
        self._ready = frozenset(report.feed for report in reports if report.phase == "playing" and report.pictures > 0)

    def close_for(
        self, before: WallState, change: Change, usable: Mapping[str, Rect], go_on: Callable[[], None]
    ) -> tuple[Callable[[], None], Callable[[], None]]:
        """Cover what a change is about to change, then call `go_on`, which lets it be done: at once where nothing is covered.

        Call the first of what is returned when it is begun to be carried out, the second when it is done.
        """
        after, operations = change[0].panes, change[1]
        ready = {pane.feed for pane in after if pane.feed is not None and str(pane.feed) in self._ready}
        carried = {
            pane: life.joined for pane, life in before.lives.items() if life.joined is not None and pane not in self._muted
        }
        asked_at = self._clock()
        found = gather.gather(before.panes, operations, usable, ready, carried, asked_at)
        if found is None:
            go_on()
            return _nothing, _nothing
        gathering, veils = found
        rects = {pane.id: self._on_window(pane.monitor, pane.rect) for pane in after if pane.id in gathering.alone}
        self._hidden, self._hides_until = gathering.together, asked_at + gather.LIMIT_S
        self._switch += 1
        self._closing += 1
        switch = self._switch

        def closed(is_hung: bool) -> None:
            self._closing -= 1
            if is_hung and switch == self._switch:  # else another switch has begun, and the curtain is that one's
                self._gathering = replace(gathering, until=gathering.until + self._clock() - asked_at)
                self._rects, self._hung_for = rects, switch
                self._is_awaited = bool(gathering.together or gathering.alone)
            elif switch == self._switch:
                self.staying.end()
            go_on()

        self.staying.hold(gathering.held)
        for pane in sorted(gathering.together):  # what it would still be given is decoded for nobody
            self._hands.mute(pane)
        self._muted |= gathering.together
        cut = self._cut(veils)
        # One curtain is hung after the other: a second one over what the first has still to cover would be replaced by it.
        first = self._closes_at + IN_TURN_S if self._closing > 1 else asked_at
        self._closes_at = max(first, asked_at + gather.DRAINED_S if gathering.held else asked_at)
        if self._closes_at > asked_at:
            self._later(self._closes_at - asked_at, lambda: self._cloths.close(cut, closed))
        else:
            self._cloths.close(cut, closed)
        return lambda: self._begin(switch), lambda: self._carried_out(switch)

    def joined(self, pane: str) -> None:
        """Take that a pane carries a feed again."""
        self._muted -= {pane}

    def fresh(self, told: PaneFresh) -> None:
        """Take the word that a pane shows what it was watched for."""
        if self._gathering is None or told.pane not in self._gathering.together:
            self._say()
        elif told.joined and not self._closing:
            self._say_beneath(told.pane)
        if self._gathering is None or self._closing:
            return
        now = self._clock()
        before = self._gathering.until
        self._gathering, opens = gather.fresh(self._gathering, told.pane, now, joined=told.joined)
        if opens:
            window_id, rect = self._rects[told.pane]
            self._cloths.open(window_id, (rect,))
            self.staying.seen({told.pane})
        if self._gathering.until < before:
            self._later(max(0.0, self._gathering.until - now), self.tick)

    def lost(self, panes: Collection[str]) -> None:
        """Take the end of these panes' players."""
        self.staying.seen(panes)
        if self._gathering is not None:
            self._gathering = gather.lost(self._gathering, panes, self._clock())
            self.tick()

    def tick(self) -> None:
        """Open the curtain when it is time; not before all is changed beneath, nor while it is closed for another switch."""
        is_busy = self._closing or self._carried < self._hung_for
        if self._gathering is not None and not is_busy and self._clock() >= self._gathering.until:
            self._gathering = None
            self.staying.end()
            self._say()
            self._later(PAINTED_S, self._open)

    def _say_beneath(self, pane: str) -> None:
        """Have a pane's strip say what is true now though the curtain hangs: painted all at once, strips would hold it up."""
        self._hidden -= {pane}
        if not self._is_saying:
            self._is_saying = True
            self._later(SAY_S, self._say_now)

    def _say_now(self) -> None:
        self._is_saying = False
        self._say()

    def _begin(self, switch: int) -> None:
        """Take that what moves from now on is moved for this switch."""
        if self._gathering is not None and self._hung_for == switch:
            self.staying.expect(self._gathering.alone)

    def _carried_out(self, switch: int) -> None:
        """Begin to wait for nobody but time, where no pane is awaited."""
        self._carried = switch
        if self._gathering is None or self._hung_for != switch:
            return
        now = self._clock()
        if not self._is_awaited:
            self._gathering = replace(self._gathering, until=now + gather.SETTLE_S)
        self._later(max(0.0, self._gathering.until - now), self.tick)

    def _open(self) -> None:
        if self._gathering is None and not self._closing:  # else another switch has begun, and the curtain is that one's
            self._cloths.open_all()

    def _cut(self, veils: Iterable[gather.Veil]) -> dict[int, Cloth]:
        cloths: dict[int, Cloth] = {}
        for veil in veils:
            covered = [self._on_window(veil.monitor, rect) for rect in veil.covered]
            spared = [self._on_window(veil.monitor, rect) for rect in veil.spared]
            cloths[covered[0][0]] = Cloth(tuple(rect for _, rect in covered), tuple(rect for _, rect in spared))
        return cloths


def _nothing() -> None:
    """Do nothing: no curtain hangs."""
