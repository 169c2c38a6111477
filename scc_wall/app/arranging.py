"""What showing a layout would do at this wall now, without doing it: places, streams, limits, operations and cost."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from scc_wall.app.arrange import Arranged, arrange, by_main, enlarged
from scc_wall.app.composition import ZOOM, Composition
from scc_wall.app.keeping import Keeping
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.app.shelf import Shelf
from scc_wall.app.wall_now import WallNow
from scc_wall.base.feed_messages import FeedReport
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.layout.layout import Layout
from scc_wall.wall import wall
from scc_wall.wall.fitted import Fitted
from scc_wall.wall.forecast import forecast
from scc_wall.wall.operation import Operation
from scc_wall.wall.price import NOTHING_SPENT, Price, price
from scc_wall.wall.streams import Streams, choose, hear
from scc_wall.wall.warm import WarmSet

PANES_KEPT = 96
"""Panes that may be open, spares included. A spare saves the next layout a player's start; it costs 11 MB and 2 X clients, of
which a server has 256 by default."""


class Arranging:
    """Reads the wall as it is and changes nothing of it.

    composition: what layouts' names stand for; keeping: limits and what is kept warm; quality: how well pictures come through,
    None where nobody measures.
    """

    def __init__(self, shelf: Shelf, now: WallNow, composition: Composition, keeping: Keeping) -> None:
        self._shelf, self.now, self.composition, self.keeping = shelf, now, composition, keeping
        self.quality: QualityLoop | None = None
        self._streams = Streams()

    def feeds_said(self, reports: Iterable[FeedReport]) -> None:
        """Learn from how the streams are doing."""
        reports, moment = tuple(reports), self.now.clock()
        self.keeping.hear(reports, moment)
        wanted = (pane.feed for pane in self.now.state.panes if pane.feed is not None)
        self._streams = hear(self._streams, wanted, reports, moment)

    def change(self, name: str) -> tuple[wall.Change, Fitted, Arranged]:
        """Return what showing a layout changes, as lines and recorders can carry it."""
        state, arranged = self.now.state, self._arranged(name)
        fitted = self.keeping.fitted(arranged.places, state)
        previous = state.previous if name == state.layout else state.layout
        change = wall.show(
            state,
            name,
            fitted.places,
            self.now.clock(),
            spare_limit=_spares_beside(len(fitted.places)),
            unplaced=arranged.unplaced,
            lowered=fitted.lowered_keys,
            withheld=fitted.withheld_keys,
            warm=self._warm_beside(name, previous, fitted.wanted),
            crowded=self.keeping.crowded,
        )
        return change, fitted, arranged

    def plan(self, name: str) -> tuple[Operation, ...]:
        """Return the operations by which a layout would be shown."""
        return self.change(name)[0][1]

    def forecast(self, name: str) -> dict[str, object]:
        """Return what showing a layout would do, as plain values."""
        change, fitted, _ = self.change(name)
        return forecast(self.now.state, change, fitted, self.keeping.budgets, self.keeping.costs())

    def price(self, layout: Layout) -> Price:
        """Return what a layout would cost as a whole, also one that is in no file; monitors that are away count as Full HD."""
        there = self.now.monitors.with_all_of(layout)
        places = arrange(layout, there, self._shelf.library.cameras, self._stream_for).places
        spent = NOTHING_SPENT if self.quality is None else self.quality.spent
        return price(places, self.keeping.fitted(places, self.now.state), self.keeping.budgets, self.keeping.costs(), spent)

    def shown_by(self, layout: Layout) -> tuple[Arranged, Fitted]:
        """Return what showing a layout would ask of cameras, lines and monitors."""
        arranged = arrange(layout, self.now.monitors, self._shelf.library.cameras)
        return arranged, self.keeping.fitted(arranged.places, self.now.state)

    def warm_now(self) -> WarmSet:
        """Return what to keep warm beside what is shown."""
        state = self.now.state
        return self._warm_beside(state.layout, state.previous, wall.wanted(state))

    def _warm_beside(self, layout: str, previous: str, needed: Collection[Feed]) -> WarmSet:
        return self.keeping.warm_set(layout, previous, needed, self._feeds_of)

    def _feeds_of(self, name: str) -> tuple[Feed, ...]:
        """Return the feeds a layout would show; none for an enlarged camera, nor for a layout whose file is gone."""
        layout, expected = self._shelf.library.site.layout(name), self.keeping.expected
        if layout is None and expected is not None and expected.name == name:
            layout = expected
        return () if layout is None else self.shown_by(layout)[1].wanted

    def _arranged(self, name: str) -> Arranged:
        plain = self._laid_out(name)
        return replace(plain, places=by_main(plain.places, self.now.in_hand, self._shelf.library.cameras))

    def _laid_out(self, name: str) -> Arranged:
        cameras, there = self._shelf.library.cameras, self.now.monitors
        if not name.startswith(ZOOM):
            return arrange(self.composition.layout(name), there, cameras, self._stream_for)
        base, behind = Arranged((), (), ()), self.composition.base
        if behind is not None:
            base = arrange(behind, there, cameras, self._stream_for)
        places = base.places
        for camera_id in self.composition.enlarged_with(name):
            if camera_id in cameras:  # it may be taken off the list while it is shown large
                places = enlarged(places, cameras[camera_id], there.usable, self._stream_for)
        return Arranged(places, base.unplaced, base.notices)

    def _stream_for(self, camera: Camera, height: int) -> Stream:
        """Return the stream that serves a picture of that many pixels' height."""
        # Of two panes that show the camera either may tell: both are on the glass, and the larger comes first.
        panes = sorted((pane for pane in self.now.state.panes if pane.feed is not None), key=lambda pane: -pane.rect.h)
        shown = next((pane.feed.stream for pane in panes if pane.feed is not None and pane.feed.camera == camera.id), None)
        height = max(height, self.now.magnified.get(camera.id, 0))  # what is looked at closely needs pixels that are there
        has_room = self.quality is None or self.quality.reason is None
        return choose(self._streams, camera, height, shown, self.now.clock(), has_room=has_room)


def _spares_beside(shown: int) -> int:
    """Return how many spares a layout of so many panes leaves room for."""
    return max(0, PANES_KEPT - shown)
