"""All that brings pictures onto the glass, put together: the workers, the wall they fill, and what decides between them."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection

from scc_wall.adapters.machine import Machine
from scc_wall.adapters.x_curtains import Curtains
from scc_wall.app.arranging import Arranging
from scc_wall.app.composition import Composition
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.curtain_work import CurtainWork
from scc_wall.app.hearing import Hearing
from scc_wall.app.keeping import Keeping
from scc_wall.app.lost_players import LostPlayers
from scc_wall.app.qt_loop import Mailbox, QtWatch, later
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.app.stage import Stage
from scc_wall.app.stills import Stills
from scc_wall.app.wall_loop import WallLoop
from scc_wall.app.wall_now import WallNow
from scc_wall.app.worker_arguments import worker_arguments
from scc_wall.ui.glass import Glass
from scc_wall.workers.crew import FEEDS, Crew

END_LIMIT_S = 2.5


class Pictures:
    """The parts, for those who ask something of one; on the GUI thread.

    now: what is on the wall; arranging: what showing would do; showing: changes it; hearing: whom workers tell; stage: tells
    them; stills: asks them for single pictures; quality: how well pictures come through.
    """

    def __init__(self, shelf: Shelf, glass: Glass, watch: QtWatch, mailbox: Mailbox, say: Callable[[], None]) -> None:
        """say: has every strip say what is true now."""
        clock = time.monotonic
        self.now = WallNow(shelf, clock)
        self.arranging = Arranging(shelf, self.now, Composition(shelf), Keeping(shelf))
        players = LostPlayers(self.now)
        self.hearing = Hearing(self.arranging, players)
        logs = shelf.library.folder / "logs"
        self.crew = Crew(self.hearing, watch, clock, logs, worker_arguments(shelf.library))
        self.stills = Stills(self.crew)
        self.stage = self.now.stage = Stage(glass, self.crew, shelf, clock, later)
        self.quality = self.arranging.quality = self.hearing.quality = QualityLoop(Machine(), self.stage, self.now.lower, clock)
        self._curtains = CurtainWork(Curtains(), mailbox)
        self._curtain = curtain = CurtainLoop(self._curtains, glass.on_window, self.stage, clock, later, say)
        self.hearing.curtain = curtain
        self.stage.moved, self.stage.opening = curtain.staying.moved, curtain.staying.opening
        self.showing = Showing(shelf, self.arranging, curtain)
        self._loop = WallLoop(self.showing, players, self.quality, curtain)

    def start(self) -> None:
        """Start the feeds process and the first player; more of these start with the panes that need them."""
        self.crew.start(FEEDS)
        self.crew.start(0)

    @property
    def curtained(self) -> Collection[str]:
        """Panes that change beneath a curtain: nobody can read what is said there."""
        return self._curtain.hidden

    def tick(self) -> None:
        """Look after workers and panes; a few times a second."""
        self.crew.tick()
        self._loop.tick()

    def end(self) -> None:
        """End the workers; their windows are still there."""
        self.crew.end(END_LIMIT_S)
        self._curtains.end()
