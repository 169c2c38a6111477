"""The wall as it is now: its state, what hands mean at this moment, and the one way to change it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from scc_wall.app.shelf import Shelf
from scc_wall.app.stage import Stage
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.wall import wall
from scc_wall.wall.pane import Pane
from scc_wall.wall.view import PaneView
from scc_wall.wall.views import views


class WallNow:
    """Everything runs on the GUI thread and none of it waits.

    monitors: those that are there; notices: what stands against what is shown; selected: the tile that keys mean, empty for
    none; in_hand: cameras that somebody moves; fast: cameras that are wanted with the least delay;
    magnified: cameras magnified within their tiles, and how many lines the whole picture has there.
    """

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf, self.clock = shelf, clock
        self._stage: Stage | None = None
        self.state = wall.WallState()
        self.monitors = PresentMonitors()
        self.notices: tuple[Trouble, ...] = ()
        self.selected = ""
        self.in_hand: frozenset[str] = frozenset()
        self.fast: frozenset[str] = frozenset()
        self.magnified: Mapping[str, int] = {}

    @property
    def stage(self) -> Stage:
        """What carries the operations out; set once: its workers are heard by those who know this wall already."""
        if self._stage is None:
            raise RuntimeError("the wall has no stage yet")
        return self._stage

    @stage.setter
    def stage(self, stage: Stage) -> None:
        self._stage = stage

    def change(self, change: wall.Change) -> None:
        """Take a new state, and have what leads to it carried out."""
        self.state, operations = change
        self.stage.carry_out(operations)

    def lower(self, pane: str, reason: str | None, interval_ms: int) -> None:
        """Note why a pane shows less than it could, and how far apart its pictures now are; None: no more."""
        self.state = wall.lower(self.state, pane, reason, interval_ms, self.clock())

    def hasten(self, camera: str, *, is_fast: bool) -> None:
        """Show a camera with the least delay from now on, by whichever stream, or with the usual one again."""
        self.fast = self.fast | {camera} if is_fast else self.fast - {camera}

    def retry(self, camera: str) -> None:
        """Try a camera's streams again now, or all ("")."""
        for feed in self.open_feeds():
            if camera in {"", feed.camera}:
                self.stage.retry(feed)

    def open_feeds(self) -> tuple[Feed, ...]:
        """Return the streams that the wall has connected, shown or not."""
        return tuple(dict.fromkeys((*wall.wanted(self.state), *(held.feed for held in self.state.lingering))))

    def views(self) -> tuple[PaneView, ...]:
        """Return what every tile tells at this moment."""
        told = views(self.state, self._shelf.library.cameras, self.clock())
        return tuple(replace(view, selected=True) if self.selected and view.tile == self.selected else view for view in told)

    def pane(self, pane_id: str) -> Pane | None:
        """Return a pane that is on the glass."""
        return next((pane for pane in self.state.panes if pane.id == pane_id and not pane.spare), None)

    def aspect(self, pane_id: str) -> float | None:
        """Return the width through the height of the picture on a pane's glass, None while nobody knows."""
        life = self.state.lives.get(pane_id)
        word = life.word(life.glass) if life is not None and life.glass is not None else None
        return (
            word.report.width / word.report.height if word is not None and word.report.height > 0 < word.report.width else None
        )
