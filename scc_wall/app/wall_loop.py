"""What the running wall does by itself, a few times a second."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.lost_players import LostPlayers
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.app.showing import Showing
from scc_wall.wall import wall


@dataclass(frozen=True, slots=True)
class WallLoop:
    """On the GUI thread. quality, curtain: None where nothing is measured, and where switches are not covered."""

    showing: Showing
    players: LostPlayers
    quality: QualityLoop | None = None
    curtain: CurtainLoop | None = None

    def tick(self) -> None:
        """Close what lingered long enough, see to players that do not stop, and to what is shown and how well."""
        now = self.showing.now
        now.change(wall.settle(now.state, now.clock()))
        self.players.tick()
        self.showing.tick()
        now.stage.tick()
        if self.quality is not None:
            self.quality.tick(now.state.panes, now.in_hand | now.fast)
        if self.curtain is not None:
            self.curtain.tick()
