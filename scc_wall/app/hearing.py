"""What the feeds and player processes say, taken into the wall's state and passed on to whom else it concerns."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.app.arranging import Arranging
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.lost_players import LostPlayers
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.base.feed_messages import FeedReports, PaneClocks, PaneJoined, PaneOutgrown, SnapshotTaken
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneFresh, PaneReports, PaneStopped
from scc_wall.wall import wall


class Hearing:
    """`Heard` of the crew; on the GUI thread.

    quality, curtain: they act on workers, who are heard here, and so are given after these are there; feeds_heard,
    stills_heard: who else wants to know; each knows its own requests of stills by their numbers.
    """

    def __init__(self, arranging: Arranging, players: LostPlayers) -> None:
        self._now, self._arranging, self._players = arranging.now, arranging, players
        self.quality: QualityLoop | None = None
        self.curtain: CurtainLoop | None = None
        self.feeds_heard: list[Callable[[FeedReports], None]] = []
        self.stills_heard: list[Callable[[SnapshotTaken], object]] = []

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""
        self._now.state = wall.hear_feeds(self._now.state, reports.reports, self._now.clock())
        self._arranging.feeds_said(reports.reports)
        for heard in self.feeds_heard:
            heard(reports)
        if self.quality is not None:
            self.quality.feeds_said(reports.reports)
        if self.curtain is not None:
            self.curtain.feeds_said(reports.reports)

    def pane_joined(self, joined: PaneJoined) -> None:
        """Note whose pictures a pane's pipe now carries, and have it told when the first of them is drawn."""
        self._now.state = wall.hear_joined(self._now.state, joined.pane, joined.feed, self._now.clock())
        self._now.stage.watch(joined.pane, joined.at_ms)
        if self.curtain is not None:
            self.curtain.joined(joined.pane)

    def pane_outgrown(self, outgrown: PaneOutgrown) -> None:
        """Give a pane a new pipe and player in its window: another container than before comes to it."""
        self._now.stage.carry_jpeg(outgrown.pane, outgrown.jpeg)
        self._now.change(wall.lose_players(self._now.state, [outgrown.pane], self._now.clock()))

    def snapshot_taken(self, taken: SnapshotTaken) -> None:
        """Pass on that a still is written."""
        for heard in self.stills_heard:
            heard(taken)

    def pane_fresh(self, fresh: PaneFresh) -> None:
        """Note whose picture is on the glass from now on."""
        if not self._now.stage.is_newest(fresh):
            return
        if fresh.joined:
            self._now.state = wall.hear_fresh(self._now.state, fresh.pane, self._now.clock())
        if self.curtain is not None:
            self.curtain.fresh(fresh)

    def player_said(self, reports: PaneReports) -> None:
        """Take the panes' reports."""
        self._now.state = wall.hear_player(self._now.state, reports.reports, self._now.clock())
        if self.quality is not None:
            self.quality.player_said(reports.reports)

    def load_said(self, load: Load) -> None:
        """Take what a worker measured of its own burden."""
        if self.quality is not None:
            self.quality.load_said(load)

    def clocks_said(self, clocks: PaneClocks) -> None:
        """Take which time the panes' pipes tell."""
        if self.quality is not None:
            self.quality.clocks_said(clocks.clocks)

    def pane_stopped(self, stopped: PaneStopped) -> None:
        """Note a pane whose player ended by itself."""
        if self._now.stage.pane_stopped(stopped):
            self._players.ended(stopped.pane)

    def feeds_restarted(self) -> None:
        """Open every stream again in the new feeds process."""
        self._now.stage.feeds_restarted()
        self._now.change(wall.lose_feeds(self._now.state, self._now.clock()))

    def player_lost(self, place: int) -> None:
        """Note that the pictures of a player process are gone; its panes play again once it is replaced."""
        self._now.stage.place_lost(place)
        lost = self._now.stage.panes_at(place)
        self._now.state, _ = wall.lose_players(self._now.state, lost, self._now.clock())
        if self.curtain is not None:
            self.curtain.lost(lost)

    def player_restarted(self, place: int) -> None:
        """Have the panes of a player process play again in its successor."""
        lost = self._now.stage.panes_at(place)
        self._now.change(wall.lose_players(self._now.state, lost, self._now.clock()))
