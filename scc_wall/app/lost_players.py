"""Panes whose player ended by itself or hangs get a new one."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from scc_wall.app.wall_now import WallNow
from scc_wall.wall import wall
from scc_wall.wall.liveness import judge

STUCK_REASONS = frozenset({"wall.not_shown", "wall.player_silent"})
STUCK_S = 10.0
"""How long a pane may show nothing of what it gets before its player is taken for hanging."""

log = logging.getLogger(__name__)


class LostPlayers:
    """On the GUI thread."""

    def __init__(self, now: WallNow) -> None:
        self._now = now
        self._ended: set[str] = set()
        self._stuck: dict[str, float] = {}

    def ended(self, pane: str) -> None:
        """Note a pane whose player ended by itself: it gets a new one at the next tick, lest it end again at once."""
        log.warning("the player of %s ended by itself", pane)
        self._ended.add(pane)

    def tick(self) -> None:
        """Give the panes noted so far, and those that show nothing for long, a new player."""
        now = self._now
        if self._ended and now.stage.is_fed:
            now.change(wall.lose_players(now.state, self._ended, now.clock()))
        self._ended.clear()  # without a feeds process every pipe has ended: its successor gives new ones to all
        self._replay_stuck()

    def _replay_stuck(self) -> None:
        """Give a pane a new player when pictures have gone into it for long and none comes out: libVLC may hang silently."""
        moment = self._now.clock()
        stuck = set(_stuck(self._now.state, moment))
        self._stuck = {pane: self._stuck.get(pane, moment) for pane in stuck}
        for pane in [pane for pane, since in self._stuck.items() if moment - since > STUCK_S]:
            log.warning("%s shows nothing and gets a new player", pane)
            self._stuck[pane] = moment
            self._now.change(wall.lose_players(self._now.state, [pane], moment))


def _stuck(state: wall.WallState, moment: float) -> Iterator[str]:
    """Yield the panes on the glass whose player shows nothing of what it is given. Not from views: these cost a tick's half."""
    for pane in state.panes:
        told = judge(state.lives[pane.id], moment)
        if not pane.spare and told.reason in STUCK_REASONS and told.feed not in state.withheld:
            yield pane.id
