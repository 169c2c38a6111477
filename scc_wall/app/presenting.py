"""Layouts as people get them: shown, told at the wall, and remembered for the next start."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from scc_wall.adapters.state_file import remember_last_layout
from scc_wall.app.composition import ZOOM
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.showing import Showing
from scc_wall.app.telling import Telling
from scc_wall.app.tour_loop import TourLoop
from scc_wall.app.wall_saying import WallSaying


class Presenting:
    """On the GUI thread."""

    def __init__(
        self, folder: Path, showing: Showing, telling: Telling, saying: WallSaying, tour: TourLoop, disk: DiskWork
    ) -> None:
        self._folder, self._showing, self._telling, self._saying = folder, showing, telling, saying
        self._tour, self._disk = tour, disk

    def show(self, name: str) -> None:
        """Show a layout or an enlarged camera; Trouble where there is none of that name."""
        self._showing.show(name)
        self._say()
        if not name.startswith(ZOOM):
            self._remember(name)

    def show_phase(self, name: str, parts: Mapping[str, str]) -> None:
        """Show a phase of an event in one switch; a tour that runs would soon show something else, and is ended."""
        self._showing.show_parts(name, parts)
        self._tour.make_way()
        self._say()
        self._remember(self._showing.now.state.layout)

    def _say(self) -> None:
        self._showing.now.stage.then(self._telling.now)  # covers lie over new panes before these are seen
        self._saying.what_is_shown()

    def _remember(self, name: str) -> None:
        self._disk.do(lambda: remember_last_layout(self._folder, name))
