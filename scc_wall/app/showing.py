"""What is to be on the wall: layouts, parts of layouts, cameras picked and put by hand; and what stays connected beside it."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from itertools import takewhile

from scc_wall.app.arranging import Arranging
from scc_wall.app.composition import ZOOM
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.keeping import REFIT_S
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.layout.compose import part_for
from scc_wall.layout.edit import Edits
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import find_monitor
from scc_wall.layout.present_monitors import PresentMonitors
from scc_wall.wall import wall
from scc_wall.wall.fitted import notices
from scc_wall.wall.operation import CloseFeed, OpenFeed
from scc_wall.wall.pane import Pane, Place

ADAPT_S = 1.0
"""How often is looked whether a tile is better served by its camera's other stream."""

log = logging.getLogger(__name__)


class Showing:
    """Changes the wall by what people and time ask for; on the GUI thread."""

    def __init__(self, shelf: Shelf, arranging: Arranging, curtain: CurtainLoop | None = None) -> None:
        """curtain: what covers a switch that somebody asked for; None: nothing does."""
        self._shelf, self._arranging, self._curtain = shelf, arranging, curtain
        self.now, self._composition, self._keeping = arranging.now, arranging.composition, arranging.keeping
        self._refit_at = self.now.clock() + REFIT_S
        self._adapts_at = 0.0

    # layouts

    def show(self, name: str) -> None:
        """Show a layout as it is in its file, or `zoom:CAMERA`; Trouble where there is none of that name."""
        self._composition.forget(name, is_shown=name == self.now.state.layout)
        self._show(name, self._curtain)

    def show_parts(self, name: str, parts: Mapping[str, str]) -> None:
        """Show a layout with other layouts' parts on some monitors, in one switch; without a name, on what is shown now.

        Trouble where one of the layouts is not there. Tiles for a monitor that is not connected are told as without a place.
        """
        base = self._composition.take_parts(name, parts)
        self._show(base, self._curtain)

    def turn(self, monitor: str, name: str) -> None:
        """Show a layout's part on one monitor of the layout on the wall; Trouble where there is no such layout or monitor."""
        part = part_for(self._shelf.library.layout(name), monitor)
        if part is None or find_monitor(monitor, self.now.monitors.monitors) is None:
            raise Trouble("tour.no_monitor", monitor=monitor)
        self._composition.put_part(monitor, part)
        self._show(self._composition.base_name(name), self._curtain)

    def base_layout(self) -> Layout | None:
        """Return the layout that is shown, or lies behind enlarged cameras, as its file has it; None before the first."""
        return self._composition.base

    def shown_layout(self) -> Layout:
        """Return the layout on the wall, changes by hand included; Trouble where it is none."""
        return self._composition.layout(self.now.state.layout)

    # hands

    def pick(self, tile: str) -> None:
        """Let the keys mean a tile, and the hot-spot tile show what it shows."""
        self.now.selected = tile
        pane = next((one for one in self.now.state.panes if one.tile == tile and one.feed is not None), None)
        if pane is None or pane.feed is None:
            return
        if self._composition.pick(tile, pane.feed.camera) and not self.now.state.layout.startswith(ZOOM):
            self._show(self.now.state.layout, None)

    def edits(self) -> Edits:
        """Return what hands have changed of the layout on the wall."""
        return self._composition.edits(self.now.state.layout)

    def take_edits(self, edits: Edits) -> None:
        """Show the layout on the wall with these changes in place of those so far."""
        self._composition.take_edits(self.now.state.layout, edits)
        self._show(self.now.state.layout, self._curtain)

    def take_in_hand(self, cameras: frozenset[str]) -> None:
        """Show these cameras by their main stream with the least delay, and lower them last; others as usual again."""
        if cameras != self.now.in_hand:
            self.now.in_hand = cameras
            self._show_again()

    # what else may change

    def use_monitors(self, monitors: PresentMonitors) -> None:
        """Take the monitors there are now."""
        self.now.monitors = monitors
        self._show_again()

    def library_changed(self) -> None:
        """Take new addresses, logins and limits; a changed layout is shown when it is asked for, never by itself."""
        self.now.stage.reopen_changed(self.now.state.panes, self.now.open_feeds())
        self._keep_warm()
        self._refit_at = self.now.clock()

    def expect(self, layout: Layout | None) -> None:
        """Keep connected, within the warm budget, what an event plan shows next; None: nothing."""
        self._keeping.expected = layout
        self._keep_warm()

    def warm(self, name: str) -> None:
        """Keep a layout connected from now on, until another one is asked for; Trouble where nothing of it can be."""
        self._shelf.library.layout(name)
        before, self._keeping.asked = self._keeping.asked, name
        warm = self._arranging.warm_now()
        if name != self.now.state.layout and not any(one.layout == name and one.feeds for one in warm.layouts):
            self._keeping.asked = before
            raise self._keeping.nothing_warm(name)
        self.now.state = wall.keep_warm(self.now.state, warm)

    def tick(self) -> None:
        """Show the layout anew where by now other streams serve it better, or lines and recorders carry it in another way."""
        moment = self.now.clock()
        if self.now.state.layout and moment >= self._adapts_at:
            self._adapts_at = moment + ADAPT_S
            self._adapt_streams(self.now.state.layout)
        if moment >= self._refit_at:
            self._refit_at = moment + REFIT_S
            self._refit(self.now.state.layout)

    # within

    def _adapt_streams(self, name: str) -> None:
        """Have each tile show the stream that serves it best by what is known now; a changed layout is not shown by this."""
        _, fitted, _ = self._arranging.change(name)
        shown = {pane.tile: pane for pane in self.now.state.panes if not pane.spare}
        is_same = all(place.tile in shown and _is_same_but_for_stream(shown[place.tile], place) for place in fitted.places)
        if is_same and any(shown[place.tile].feed != place.feed for place in fitted.places):
            self._show(name, None)

    def _refit(self, name: str) -> None:
        """Show the layout anew where by now it fits its lines and recorders in another way: rates were measured meanwhile."""
        if not name or not (self._keeping.budgets.links or self._keeping.budgets.hosts):
            return
        change, _, _ = self._arranging.change(name)
        if (change[0].withheld, change[0].lowered) != (self.now.state.withheld, self.now.state.lowered):
            log.info("the layout is fitted anew to its lines and recorders")
            self._show(name, self._curtain)

    def _keep_warm(self) -> None:
        self.now.state = wall.keep_warm(self.now.state, self._arranging.warm_now())

    def _show_again(self) -> None:
        if self.now.state.layout:
            self._show(self.now.state.layout, None)

    def _show(self, name: str, curtain: CurtainLoop | None) -> None:
        change, fitted, arranged = self._arranging.change(name)
        self._composition.shown(name)
        if name == self._keeping.asked:
            self._keeping.asked = ""
        self.now.notices = (*arranged.notices, *notices(fitted))
        if curtain is None:
            self.now.change(change)
            return
        state, operations = change
        first = tuple(takewhile(lambda one: isinstance(one, OpenFeed | CloseFeed), operations))
        self.now.stage.carry_out(first)  # cameras take longest, and nobody sees that they are asked
        go_on = self.now.stage.hold()
        begun, done = curtain.close_for(self.now.state, change, self.now.monitors.usable, go_on)
        self.now.stage.then(begun)
        self.now.change((state, operations[len(first) :]))
        self.now.stage.then(done)


def _is_same_but_for_stream(pane: Pane, place: Place) -> bool:
    return pane.feed is not None and pane.feed.camera == place.feed.camera and pane.is_at(place)
