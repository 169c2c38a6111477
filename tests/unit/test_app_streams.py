"""Main beside sub: who is asked for what, and for how long, when a picture is made large and small again."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from scc_wall.app.tiles import Tiles
from scc_wall.base.feed_messages import CloseFeed, FeedReport, FeedReports, OpenFeed, PaneJoined, TunePane
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneReport, PaneReports
from scc_wall.camera.address import parse_address
from scc_wall.layout.layout import Cell, Fit, Layout, Screenful, Tile
from scc_wall.ui.glass import Glass
from scc_wall.ui.pane_touch import PaneWheel
from scc_wall.wall.linger import BESIDE_S, LINGER_S
from scc_wall.wall.streams import PATIENCE_S
from tests.unit.app_fakes import Bench
from tests.unit.qt import application


class Wall(Bench):
    """Two cameras with two streams each beside one another; all is live."""

    def __init__(self) -> None:
        tiles = tuple(Tile(Cell(column, row), name) for name, column, row in (("A", 0, 0), ("B", 1, 0), ("C", 0, 1)))
        super().__init__(Layout("dua", (Screenful("1", 2, 2, tiles),)))
        cameras = {
            name: replace(camera, main=parse_address(f"rtsp://10.0.0.1/{name}/main"))
            for name, camera in self.shelf.library.cameras.items()
        }
        self.shelf.library = replace(self.shelf.library, cameras=cameras)
        self.displayed = 0
        self.phases: dict[str, str] = {}
        self.showing.show("dua")
        self.run(1.0)
        self.forget()

    def run(self, seconds: float) -> None:
        """Let the time pass; feeds without a phase of their own play, and are joined as soon as they do."""
        until = self.now + seconds
        while self.now < until:
            self.now += 0.25
            self.displayed += 4
            wanted = {str(pane.feed) for pane in self.wall.state.panes if pane.feed is not None}
            open_feeds = wanted | {str(held.feed) for held in self.wall.state.lingering}
            self.hearing.feeds_said(FeedReports(tuple(self._report(feed) for feed in sorted(open_feeds))))
            for pane in self.wall.state.panes:
                life = self.wall.state.lives[pane.id]
                if pane.feed is not None and life.joined != pane.feed and self._phase(str(pane.feed)) == "playing":
                    self.hearing.pane_joined(PaneJoined(pane.id, str(pane.feed), 1))
            panes = tuple(PaneReport(pane.id, self.displayed, 9, 0, 0, True, 0) for pane in self.wall.state.panes)
            self.hearing.player_said(PaneReports(panes))
            self.loop.tick()

    def asked(self) -> list[object]:
        return [one for one in self.crew.to_feeds() if isinstance(one, OpenFeed | CloseFeed | TunePane)]

    def names(self) -> list[str]:
        return [f"{type(one).__name__} {getattr(one, 'feed', '')}" for one in self.asked()]

    def on_glass(self) -> str:
        (view,) = [view for view in self.wall.views() if view.camera == "A"]
        return f"{view.stream} {view.state.value}"

    def _phase(self, feed: str) -> str:
        return self.phases.get(feed, "playing")

    def _report(self, feed: str) -> FeedReport:
        phase = self._phase(feed)
        height, pictures = (1080 if feed.endswith("main") else 360), (99 if phase == "playing" else 0)
        attempt = 1 if phase == "waiting" else 0
        return FeedReport(feed, phase, "", attempt, -1, pictures, 20 if pictures else -1, 67, 0, "h264", 640, height, 1)


class GlassOfHands(QObject):
    """As much of the glass as tiles need; each picture is 320 x 180."""

    pane_wheeled, pane_dragged = Signal(object), Signal(object)

    def frame_pane(self, _pane: str, _framing: object, _aspect: object) -> None:
        """Take how a pane is framed."""

    def badge_pane(self, _pane: str, _badge: object) -> None:
        """Take what a pane is marked with."""

    def picture_place(self, _pane: str) -> Rect:
        return Rect(0, 0, 320, 180)


def test_a_wheel_over_a_tile_asks_for_more_pixels() -> None:
    application()
    wall = Wall()
    glass = GlassOfHands()
    tiles = Tiles(cast("Glass", glass), wall.wall, wall.shelf, lambda _: Fit.FIT, lambda _: None)
    (view,) = [view for view in wall.wall.views() if view.camera == "A"]
    tiles.look(wall.wall.views())
    assert wall.wall.magnified == {}
    glass.pane_wheeled.emit(PaneWheel(view.pane, 7, (100, 100)))
    tiles.look(wall.wall.views())
    assert wall.wall.magnified.keys() == {"A"}
    assert 600 < wall.wall.magnified["A"] < 1500
    wall.run(3.0)
    assert "OpenFeed A/main" in wall.names()
    assert wall.on_glass() == "main live"
    glass.pane_wheeled.emit(PaneWheel(view.pane, -20, (100, 100)))
    tiles.look(wall.wall.views())
    assert wall.wall.magnified == {}


def test_enlarging_keeps_sub_until_main_is_on_the_glass_and_a_while_longer() -> None:
    wall = Wall()
    wall.phases["A/main"] = "connecting"
    wall.showing.show("zoom:A")
    wall.run(PATIENCE_S - 1)  # longer than a feed of another camera would be kept
    assert PATIENCE_S - 1 > LINGER_S
    assert "CloseFeed A/sub" not in wall.names()
    assert wall.on_glass() == "sub live"
    wall.phases.clear()
    wall.run(2.0)
    assert wall.on_glass() == "main live"
    assert "CloseFeed A/sub" not in wall.names()
    wall.run(BESIDE_S)
    assert "CloseFeed A/sub" in wall.names()


def test_small_again_at_once_needs_no_new_session() -> None:
    wall = Wall()
    wall.showing.show("zoom:A")
    wall.run(2.0)
    wall.showing.show("dua")
    wall.run(2.0)
    assert wall.on_glass() == "sub live"
    assert "OpenFeed A/sub" not in wall.names()
    assert "CloseFeed A/main" not in wall.names()
    wall.run(BESIDE_S)
    assert "CloseFeed A/main" in wall.names()


def test_a_main_stream_that_does_not_come_gives_way_without_a_gap() -> None:
    wall = Wall()
    wall.phases["A/main"] = "waiting"
    wall.showing.show("zoom:A")
    wall.run(PATIENCE_S + 2)
    assert wall.on_glass() == "sub live"
    assert [pane.feed for pane in wall.wall.state.panes if pane.feed is not None and str(pane.feed) == "A/sub"]
    assert "CloseFeed A/sub" not in wall.names()


def test_a_broken_sub_stream_is_replaced_while_the_layout_stands() -> None:
    wall = Wall()
    wall.phases["A/sub"] = "waiting"
    wall.run(PATIENCE_S + 2)
    assert wall.on_glass() == "main live"
    assert wall.wall.state.layout == "dua"
    assert wall.wall.state.previous == ""
    others = [name for name in wall.names() if name.split()[1].startswith(("B", "C"))]
    assert others == []


def test_a_tile_that_is_magnified_gets_the_main_stream_where_the_sub_stream_has_no_more_pixels() -> None:
    """A zoom by hand in a small tile: main is opened beside sub, and sub goes on until main is on the glass."""
    wall = Wall()
    assert wall.on_glass() == "sub live"
    (place,) = [pane.rect for pane in wall.wall.state.panes if pane.feed is not None and pane.feed.camera == "A"]
    assert place.h <= 540
    wall.wall.magnified = {"A": 360}  # as many lines as sub has
    wall.run(3.0)
    assert wall.names() == []
    wall.phases["A/main"] = "connecting"
    wall.wall.magnified = {"A": 1440}
    wall.run(3.0)
    assert "OpenFeed A/main" in wall.names()
    assert "CloseFeed A/sub" not in wall.names()
    assert wall.on_glass() == "sub live"
    wall.phases.clear()
    wall.run(3.0)
    assert wall.on_glass() == "main live"
    wall.forget()
    wall.wall.magnified = {"A": 400}  # a little closer than sub: what is shown stays
    wall.run(3.0)
    assert wall.on_glass() == "main live"
    wall.wall.magnified = {}
    wall.run(BESIDE_S + 3.0)
    assert wall.on_glass() == "sub live"
    assert not [name for name in wall.names() if name.startswith(("OpenFeed B", "CloseFeed B"))]
