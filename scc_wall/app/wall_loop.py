"""The running wall: hears the workers, keeps the wall's state, and shows what it judges, four times a second."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from scc_wall.app.arrange import Arranged, arrange, by_main, enlarged
from scc_wall.app.composition import ZOOM, Composition
from scc_wall.app.curtain_loop import CurtainLoop
from scc_wall.app.keeping import REFIT_S, Keeping
from scc_wall.app.quality_loop import QualityLoop
from scc_wall.app.shelf import Shelf
from scc_wall.app.stage import Stage
from scc_wall.base.clock import Clock
from scc_wall.base.geometry import Rect
from scc_wall.base.messages import (
    FeedReports,
    Load,
    PaneClocks,
    PaneFresh,
    PaneJoined,
    PaneOutgrown,
    PaneReports,
    PaneStopped,
    SnapshotTaken,
)
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.layout.compose import part_for
from scc_wall.layout.edit import Edits
from scc_wall.layout.layout import Fit, Layout
from scc_wall.layout.monitors import Monitor, find_monitor
from scc_wall.wall import wall
from scc_wall.wall.fitted import Fitted, notices
from scc_wall.wall.forecast import forecast
from scc_wall.wall.operation import Operation
from scc_wall.wall.pane import Pane, Place
from scc_wall.wall.price import NOTHING_SPENT, Price, price
from scc_wall.wall.streams import Streams, choose, hear
from scc_wall.wall.view import PaneView
from scc_wall.wall.views import views
from scc_wall.wall.warm import WarmSet

PANES_KEPT = 96
"""Panes that may be open, spares included. A spare saves the next layout a player's start; it costs 11 MB and 2 X clients, of
which a server has 256 by default."""

STUCK_REASONS = frozenset({"wall.not_shown", "wall.player_silent"})
STUCK_S = 10.0
"""How long a pane may show nothing of what it gets before its player is taken for hanging."""

ADAPT_S = 1.0
"""How often is looked whether a tile is better served by its camera's other stream."""

ABSENT_MONITOR = Rect(0, 0, 1920, 1080)
"""What a monitor that is not there is taken to have when a layout's cost is told."""

log = logging.getLogger(__name__)


class WallLoop:
    """The wall's state and its way on; `Heard` of the crew. Everything runs on the GUI thread and none of it waits."""

    def __init__(self, shelf: Shelf, clock: Clock) -> None:
        self._shelf, self._clock = shelf, clock
        self._stage: Stage | None = None
        self._monitors: tuple[Monitor, ...] = ()
        self._usable: Mapping[str, Rect] = {}
        self.state = wall.WallState()
        self.notices: tuple[Trouble, ...] = ()
        self._ended: set[str] = set()
        self._stuck: dict[str, float] = {}
        self._composition = Composition(shelf)
        self.selected = ""
        self._hand: frozenset[str] = frozenset()
        self._fast: set[str] = set()
        self.quality: QualityLoop | None = None
        self.curtain: CurtainLoop | None = None
        self._expected: Layout | None = None
        self.feeds_heard: Callable[[FeedReports], None] = lambda _: None
        self.snapshot_told: Callable[[SnapshotTaken], None] = lambda _: None
        self.keeping = Keeping(shelf)
        self._refit_at = clock() + REFIT_S
        self._streams = Streams()
        self._adapts_at = 0.0

    @property
    def stage(self) -> Stage:
        """What carries the operations out; set once, right after both are made."""
        if self._stage is None:
            raise RuntimeError("the loop has no stage yet")
        return self._stage

    @stage.setter
    def stage(self, stage: Stage) -> None:
        self._stage = stage

    # what people ask for

    def use_monitors(self, monitors: Sequence[Monitor], usable: Mapping[str, Rect]) -> None:
        """Take the monitors there are now; usable: by identity, the part that tiles may take."""
        self._monitors, self._usable = tuple(monitors), dict(usable)
        if self.state.layout:
            self._show(self.state.layout, None)

    def take_in_hand(self, cameras: frozenset[str]) -> None:
        """Show these cameras by their main stream with the least delay, and lower them last; others as usual again."""
        if cameras == self._hand:
            return
        self._hand = cameras
        if self.state.layout:
            self._show(self.state.layout, None)

    def show(self, name: str) -> None:
        """Show a layout as it is in its file, or `zoom:CAMERA`; Trouble where there is none of that name."""
        self._composition.forget(name, is_shown=name == self.state.layout)
        self._show(name, self.curtain)

    def show_parts(self, name: str, parts: Mapping[str, str]) -> None:
        """Show a layout with other layouts' parts on some monitors, in one switch; without a name, on what is shown now.

        Trouble where one of the layouts is not there. Tiles for a monitor that is not connected are told as without a place.
        """
        base = self._composition.take_parts(name, parts)
        self._show(base, self.curtain)

    def expect(self, layout: Layout | None) -> None:
        """Keep connected, within the warm budget, what an event plan shows next; None: nothing."""
        self._expected, self.keeping.coming = layout, layout.name if layout is not None else ""
        warm = self._warm_beside(self.state.layout, self.state.previous, wall.wanted(self.state))
        self.state = wall.keep_warm(self.state, warm)

    def shown_by(self, layout: Layout) -> tuple[Arranged, Fitted]:
        """Return what showing a layout would ask of cameras, lines and monitors, without showing it."""
        arranged = arrange(layout, self._monitors, self._usable, self._shelf.library.cameras)
        return arranged, self.keeping.fitted(arranged.places, self.state)

    def open_feeds(self) -> tuple[Feed, ...]:
        """Return the streams that the wall has connected, shown or not."""
        return tuple(dict.fromkeys((*wall.wanted(self.state), *(held.feed for held in self.state.lingering))))

    def base_layout(self) -> Layout | None:
        """Return the layout that is shown, or lies behind enlarged cameras, as its file has it; None before the first."""
        return self._composition.base

    def turn(self, monitor: str, name: str) -> None:
        """Show a layout's part on one monitor of the layout on the wall; Trouble where there is no such layout or monitor."""
        part = part_for(self._shelf.library.layout(name), monitor)
        if part is None or find_monitor(monitor, self._monitors) is None:
            raise Trouble("tour.no_monitor", monitor=monitor)
        self._composition.put_part(monitor, part)
        self._show(self._composition.base_name(name), self.curtain)

    def pick(self, tile: str) -> None:
        """Let the keys mean a tile, and the hot-spot tile show what it shows."""
        self.selected = tile
        pane = next((one for one in self.state.panes if one.tile == tile and one.feed is not None), None)
        if pane is None or pane.feed is None:
            return
        if self._composition.pick(tile, pane.feed.camera) and not self.state.layout.startswith(ZOOM):
            self._show(self.state.layout, None)

    def edits(self) -> Edits:
        """Return what hands have changed of the layout on the wall."""
        return self._composition.edits(self.state.layout)

    def take_edits(self, edits: Edits) -> None:
        """Show the layout on the wall with these changes in place of those so far."""
        self._composition.take_edits(self.state.layout, edits)
        self._show(self.state.layout, self.curtain)

    def shown_layout(self) -> Layout:
        """Return the layout on the wall, changes by hand included; Trouble where it is none."""
        return self._composition.layout(self.state.layout)

    def _show(self, name: str, curtain: CurtainLoop | None) -> None:
        change, fitted, arranged = self._change(name)
        self._composition.shown(name)
        if name == self.keeping.asked:
            self.keeping.asked = ""
        self.notices = (*arranged.notices, *notices(fitted))
        if curtain is not None:
            curtain.close_for(self.state, change, self._usable)
        self._do(change)
        if curtain is not None:
            curtain.carried_out()

    def forecast(self, name: str) -> dict[str, object]:
        """Return what showing a layout would do, without doing it, as plain values."""
        change, fitted, _ = self._change(name)
        return forecast(self.state, change, fitted, self.keeping.budgets, self.keeping.costs())

    def price(self, layout: Layout) -> Price:
        """Return what a layout would cost as a whole, also one that is in no file; monitors that are away count as Full HD."""
        away = [one.monitor for one in layout.screens if find_monitor(one.monitor, self._monitors) is None]
        monitors = (*self._monitors, *(Monitor(name, 0, name, ABSENT_MONITOR) for name in away))
        usable = {**self._usable, **dict.fromkeys(away, ABSENT_MONITOR)}
        places = arrange(layout, monitors, usable, self._shelf.library.cameras, self._stream_for).places
        spent = NOTHING_SPENT if self.quality is None else self.quality.spent
        return price(places, self.keeping.fitted(places, self.state), self.keeping.budgets, self.keeping.costs(), spent)

    def plan(self, name: str) -> tuple[Operation, ...]:
        """Return the operations by which a layout would be shown."""
        return self._change(name)[0][1]

    def warm(self, name: str) -> None:
        """Keep a layout connected from now on, until another one is asked for; Trouble where nothing of it can be."""
        self._shelf.library.layout(name)
        before, self.keeping.asked = self.keeping.asked, name
        warm = self._warm_beside(self.state.layout, self.state.previous, wall.wanted(self.state))
        if name != self.state.layout and not any(one.layout == name and one.feeds for one in warm.layouts):
            self.keeping.asked = before
            raise self.keeping.nothing_warm(name)
        self.state = wall.keep_warm(self.state, warm)

    def library_changed(self) -> None:
        """Take new addresses, logins and limits; a changed layout is shown when it is asked for, never by itself."""
        self.stage.reopen_changed(self.state.panes, self.open_feeds())
        warm = self._warm_beside(self.state.layout, self.state.previous, wall.wanted(self.state))
        self.state = wall.keep_warm(self.state, warm)
        self._refit_at = self._clock()

    def retry(self, camera: str) -> None:
        """Try a camera's streams again now, or all ("")."""
        for feed in self.open_feeds():
            if camera in {"", feed.camera}:
                self.stage.retry(feed)

    def hasten(self, camera: str, *, is_fast: bool) -> None:
        """Show a camera with the least delay from now on, by whichever stream, or with the usual one again."""
        (self._fast.add if is_fast else self._fast.discard)(camera)

    def views(self) -> tuple[PaneView, ...]:
        """Return what every tile tells at this moment."""
        told = views(self.state, self._shelf.library.cameras, self._clock())
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

    def fit_of(self, tile_id: str) -> Fit:
        """Return how a tile of the layout on the wall shows its picture."""
        base = self._composition.base
        return base.fit_of(tile_id) if base is not None else Fit.FIT

    def monitor_name(self, identity: str) -> str:
        """Return how people know a monitor: by its connector."""
        return next((monitor.name for monitor in self._monitors if monitor.identity == identity), identity)

    def monitor_titles(self) -> dict[str, str]:
        """Return what the keypad calls each monitor, and its connector, by identity."""
        return {monitor.identity: f"{monitor.number} · {monitor.name}" for monitor in self._monitors}

    def monitors(self) -> tuple[Monitor, ...]:
        """Return the monitors there are."""
        return self._monitors

    def monitor_places(self) -> dict[str, Rect]:
        """Return the monitors' places on the X screen, by identity."""
        return {monitor.identity: monitor.rect for monitor in self._monitors}

    def monitor_identity(self, number: int) -> str:
        """Return the identity of the monitor of that number, empty where it is not there."""
        return next((monitor.identity for monitor in self._monitors if monitor.number == number), "")

    def tick(self) -> None:
        """Close what lingered long enough, and see to players that do not stop."""
        self._do(wall.settle(self.state, self._clock()))
        if self._ended and self.stage.is_fed:
            self._do(wall.lose_players(self.state, self._ended, self._clock()))
        self._replay_stuck()
        self._adapt_streams()
        self._ended.clear()  # without a feeds process every pipe has ended: its successor gives new ones to all
        self.stage.tick()
        if self._clock() >= self._refit_at:
            self._refit()
        if self.quality is not None:
            self.quality.tick(self.state.panes, self._hand | self._fast)
        if self.curtain is not None:
            self.curtain.tick()

    def lower(self, pane: str, reason: str | None, interval_ms: int) -> None:
        """Note why a pane shows less than it could, and how far apart its pictures now are; None: no more."""
        self.state = wall.lower(self.state, pane, reason, interval_ms, self._clock())

    # what workers say

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""
        now = self._clock()
        self.state = wall.hear_feeds(self.state, reports.reports, now)
        self.keeping.hear(reports.reports, now)
        self.feeds_heard(reports)
        wanted = (pane.feed for pane in self.state.panes if pane.feed is not None)
        self._streams = hear(self._streams, wanted, reports.reports, now)
        if self.quality is not None:
            self.quality.feeds_said(reports.reports)
        if self.curtain is not None:
            self.curtain.feeds_said(reports.reports)

    def pane_joined(self, joined: PaneJoined) -> None:
        """Note whose pictures a pane's pipe now carries, and have it told when the first of them is drawn."""
        self.state = wall.hear_joined(self.state, joined.pane, joined.feed, self._clock())
        self.stage.watch(joined.pane, joined=True)

    def pane_outgrown(self, outgrown: PaneOutgrown) -> None:
        """Give a pane a new pipe and player in its window: another container than before comes to it."""
        self._do(wall.lose_players(self.state, [outgrown.pane], self._clock()))

    def snapshot_taken(self, taken: SnapshotTaken) -> None:
        """Pass on that a still is written."""
        self.snapshot_told(taken)

    def pane_fresh(self, fresh: PaneFresh) -> None:
        """Note whose picture is on the glass from now on."""
        if not self.stage.is_newest(fresh):
            return
        if fresh.joined:
            self.state = wall.hear_fresh(self.state, fresh.pane, self._clock())
        if self.curtain is not None:
            self.curtain.fresh(fresh)

    def player_said(self, reports: PaneReports) -> None:
        """Take the panes' reports."""
        self.state = wall.hear_player(self.state, reports.reports, self._clock())
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
        """Note a pane whose player ended by itself: it gets a new one at the next tick, lest it end again at once."""
        if self.stage.pane_stopped(stopped):
            log.warning("the player of %s ended by itself", stopped.pane)
            self._ended.add(stopped.pane)

    def feeds_restarted(self) -> None:
        """Open every stream again in the new feeds process."""
        self.stage.feeds_restarted()
        self._do(wall.lose_feeds(self.state, self._clock()))

    def player_lost(self, place: int) -> None:
        """Note that the pictures of a player process are gone; its panes play again once it is replaced."""
        self.stage.place_lost(place)
        lost = self.stage.panes_at(place)
        self.state, _ = wall.lose_players(self.state, lost, self._clock())
        if self.curtain is not None:
            self.curtain.lost(lost)

    def player_restarted(self, place: int) -> None:
        """Have the panes of a player process play again in its successor."""
        self._do(wall.lose_players(self.state, self.stage.panes_at(place), self._clock()))

    # within

    def _replay_stuck(self) -> None:
        """Give a pane a new player when pictures have gone into it for long and none comes out: libVLC may hang silently."""
        now = self._clock()
        stuck = {view.pane for view in self.views() if view.reason in STUCK_REASONS}
        self._stuck = {pane: self._stuck.get(pane, now) for pane in stuck}
        for pane in [pane for pane, since in self._stuck.items() if now - since > STUCK_S]:
            log.warning("%s shows nothing and gets a new player", pane)
            self._stuck[pane] = now
            self._do(wall.lose_players(self.state, [pane], now))

    def _arranged(self, name: str) -> Arranged:
        plain = self._laid_out(name)
        return replace(plain, places=by_main(plain.places, self._hand, self._shelf.library.cameras))

    def _laid_out(self, name: str) -> Arranged:
        cameras = self._shelf.library.cameras
        if not name.startswith(ZOOM):
            return arrange(self._composition.layout(name), self._monitors, self._usable, cameras, self._stream_for)
        base, behind = Arranged((), (), ()), self._composition.base
        if behind is not None:
            base = arrange(behind, self._monitors, self._usable, cameras, self._stream_for)
        places = base.places
        for camera_id in self._composition.enlarged_with(name):
            if camera_id in cameras:  # it may be taken off the list while it is shown large
                places = enlarged(places, cameras[camera_id], self._usable, self._stream_for)
        return Arranged(places, base.unplaced, base.notices)

    def _stream_for(self, camera: Camera, height: int) -> Stream:
        """Return the stream that serves a picture of that many pixels' height."""
        # Of two panes that show the camera either may tell: both are on the glass, and the larger comes first.
        panes = sorted((pane for pane in self.state.panes if pane.feed is not None), key=lambda pane: -pane.rect.h)
        shown = next((pane.feed.stream for pane in panes if pane.feed is not None and pane.feed.camera == camera.id), None)
        has_room = self.quality is None or self.quality.reason is None
        return choose(self._streams, camera, height, shown, self._clock(), has_room=has_room)

    def _adapt_streams(self) -> None:
        """Have each tile show the stream that serves it best by what is known now; a changed layout is not shown by this."""
        name = self.state.layout
        if not name or self._clock() < self._adapts_at:
            return
        self._adapts_at = self._clock() + ADAPT_S
        _, fitted, _ = self._change(name)
        shown = {pane.tile: pane for pane in self.state.panes if not pane.spare}
        is_same = all(place.tile in shown and _is_same_but_for_stream(shown[place.tile], place) for place in fitted.places)
        if is_same and any(shown[place.tile].feed != place.feed for place in fitted.places):
            self._show(name, None)

    def _change(self, name: str) -> tuple[wall.Change, Fitted, Arranged]:
        """Return what showing a layout changes, as lines and recorders can carry it."""
        arranged = self._arranged(name)
        fitted = self.keeping.fitted(arranged.places, self.state)
        previous = self.state.previous if name == self.state.layout else self.state.layout
        change = wall.show(
            self.state,
            name,
            fitted.places,
            self._clock(),
            spare_limit=_spares_beside(len(fitted.places)),
            unplaced=arranged.unplaced,
            lowered=fitted.lowered_keys,
            withheld=fitted.withheld_keys,
            warm=self._warm_beside(name, previous, fitted.wanted),
            crowded=self.keeping.crowded,
        )
        return change, fitted, arranged

    def _warm_beside(self, layout: str, previous: str, needed: Collection[Feed]) -> WarmSet:
        return self.keeping.warm_set(layout, previous, needed, self._feeds_of)

    def _feeds_of(self, name: str) -> tuple[Feed, ...]:
        """Return the feeds a layout would show; none for an enlarged camera, nor for a layout whose file is gone."""
        layout = self._shelf.library.site.layout(name)
        if layout is None and self._expected is not None and self._expected.name == name:
            layout = self._expected
        if layout is None:
            return ()
        places = arrange(layout, self._monitors, self._usable, self._shelf.library.cameras).places
        return self.keeping.fitted(places, self.state).wanted

    def _refit(self) -> None:
        """Show the layout anew where by now it fits its lines and recorders in another way: rates were measured meanwhile."""
        self._refit_at = self._clock() + REFIT_S
        if not self.state.layout or not (self.keeping.budgets.links or self.keeping.budgets.hosts):
            return
        change, _, _ = self._change(self.state.layout)
        if (change[0].withheld, change[0].lowered) != (self.state.withheld, self.state.lowered):
            log.info("the layout is fitted anew to its lines and recorders")
            self._show(self.state.layout, self.curtain)

    def _do(self, change: wall.Change) -> None:
        self.state, operations = change
        self.stage.carry_out(operations)


def _is_same_but_for_stream(pane: Pane, place: Place) -> bool:
    return pane.feed is not None and pane.feed.camera == place.feed.camera and pane.is_at(place)


def _spares_beside(shown: int) -> int:
    """Return how many spares a layout of so many panes leaves room for."""
    return max(0, PANES_KEPT - shown)
