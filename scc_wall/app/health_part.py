"""Health within the wall process: what watches, what answers, and the two threads they do it on."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from scc_wall.app.disk_work import DiskWork
from scc_wall.app.health_acts import HealthActs, register_health
from scc_wall.app.health_loop import HealthLoop, Sight
from scc_wall.app.pictures import Pictures
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.desk.alerts import Subject
from scc_wall.desk.unwatched import Unwatched
from scc_wall.ui.desk.deskview import MachineView
from scc_wall.ui.glass import Glass
from scc_wall.wall.view import PaneView


class HealthPart:
    """Everything is called on the GUI thread."""

    def __init__(
        self, shelf: Shelf, pictures: Pictures, glass: Glass, words: Words, mailbox: Mailbox, tell: Callable[[Trouble], None]
    ) -> None:
        self._quality, self._crew = pictures.quality, pictures.crew
        sight = Sight(
            height=lambda view: glass.picture_place(view.pane).h,
            is_covered=lambda: glass.is_private,
            is_overloaded=self._is_overloaded,
        )
        self._loop = HealthLoop(shelf, sight, DiskWork(mailbox, tell), mailbox, tell, time.monotonic)
        self._acts = HealthActs(shelf, DiskWork(mailbox, tell), mailbox, words)

    def register(self, registry: Registry) -> None:
        """Give the commands of health their rights and acts."""
        register_health(registry, self._loop, self._acts)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look, when it is time."""
        self._loop.tick(views)

    def unwatched(self) -> tuple[Unwatched, ...]:
        """Return who has not been in view for as long as the site says."""
        return self._loop.unwatched()

    def troubles(self) -> Mapping[Subject, float]:
        """Return what is wrong with disk and clock, and for how long it must be so before it is told."""
        return self._loop.troubles()

    def machine(self) -> MachineView:
        """Return how the machine is."""
        return MachineView(
            is_overloaded=self._is_overloaded(),
            rooms=self._loop.rooms,
            low=self._loop.low,
            clock=self._loop.clock_state,
            has_clock_jumped=self._loop.has_clock_jumped,
            workers=len(self._crew.processes()),
            failing=len(self._crew.failing()),
        )

    def write_now(self, then: Callable[[], None]) -> None:
        """Have written what was seen until now, then call, on the thread that wrote it."""
        self._loop.write_now(then)

    def end(self) -> None:
        """Answer what was asked, and write what was seen."""
        self._acts.end()
        self._loop.end()

    def _is_overloaded(self) -> bool:
        return self._quality.reason is not None
