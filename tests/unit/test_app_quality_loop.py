"""Delays and cameras in hand, from what workers say to what feeds is asked (overload: `test_app_overload_loop`)."""

from __future__ import annotations

from scc_wall.app.quality_loop import QualityLoop
from scc_wall.base.feed_messages import FeedReport, PaneClock
from scc_wall.base.geometry import Rect
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.delay import FAST_MS, LASTING_S, USUAL_MS
from scc_wall.wall.pane import Pane

LEFT = Pane("p1", "1:c1r1", "left", Rect(0, 0, 320, 180), Feed("A", Stream.SUB))
BESIDE = Pane("p2", "1:c2r1", "left", Rect(320, 0, 320, 180), Feed("B", Stream.SUB))
ALONE = Pane("p3", "2:c1r1", "right", Rect(0, 0, 640, 360), Feed("C", Stream.SUB))


class Idle:
    """A machine at rest."""

    cores = 2

    def busy(self) -> float:
        return 0.1

    def own_percent(self) -> int:
        return 5


class Wall:
    """Three panes on two monitors, and what was done to their pipes."""

    def __init__(self) -> None:
        self.now = 10.0
        self.told: list[tuple[str, str, int]] = []
        self.panes = [LEFT, BESIDE, ALONE]
        self.late_ms = 0
        self.held = True
        self.hand: set[str] = set()
        self.earlier: dict[str, int] = {}
        self.loop = QualityLoop(Idle(), self, lambda *_: None, lambda: self.now)

    def thin(self, pane: str, keys_only: bool) -> None:
        self.told.append(("thin", pane, keys_only))

    def hasten(self, pane: str, earlier_ms: int) -> None:
        self.told.append(("hasten", pane, earlier_ms))
        self.earlier[pane] = earlier_ms

    def catch_up(self, pane: str, by_ms: int) -> None:
        self.told.append(("catch up", pane, by_ms))

    def tick(self) -> None:
        self.now += 0.5
        self.loop.feeds_said(
            [
                FeedReport(f"{one}/sub", "playing", "", 0, -1, 99, 20, 67, 0, "h264", 640, 360, 1, 2000, held=self.held)
                for one in "ABC"
            ]
        )
        self.loop.clocks_said([PaneClock(pane.id, 4000, self.earlier.get(pane.id, 0)) for pane in self.panes])
        played = 4000 + USUAL_MS + self.late_ms
        self.loop.player_said([PaneReport(pane.id, 9, 9, 0, 0, True, 0, played) for pane in self.panes])
        self.loop.tick(self.panes, self.hand)


def test_a_pane_alone_on_its_monitor_and_a_camera_in_hand_are_fast() -> None:
    wall = Wall()
    wall.tick()
    assert wall.told == [("hasten", "p3", USUAL_MS - FAST_MS)]
    wall.hand = {"A"}
    wall.tick()
    assert wall.told[1:] == [("hasten", "p1", USUAL_MS - FAST_MS)]
    wall.hand = set()
    wall.tick()
    assert wall.told[2:] == [("hasten", "p1", 0)]
    wall.tick()
    assert len(wall.told) == 3


def test_the_delay_that_is_told_holds_the_interval_in_which_a_picture_becomes_whole() -> None:
    wall = Wall()
    assert wall.loop.delay_ms(LEFT) is None
    wall.tick()
    assert wall.loop.delay_ms(LEFT) == USUAL_MS + 67
    wall.tick()
    assert wall.loop.delay_ms(ALONE) == FAST_MS + 67
    wall.held = False
    wall.tick()
    assert (wall.loop.delay_ms(LEFT), wall.loop.delay_ms(ALONE)) == (USUAL_MS, FAST_MS)


def test_players_that_are_late_catch_up() -> None:
    wall = Wall()
    wall.late_ms = 700
    for _ in range(int(LASTING_S / 0.5) + 1):
        wall.tick()
    assert {told for told in wall.told if told[0] == "catch up"} == {("catch up", f"p{n}", 700) for n in (1, 2, 3)}


def test_a_pane_that_is_gone_is_forgotten() -> None:
    wall = Wall()
    wall.tick()
    wall.panes = [LEFT]
    wall.tick()
    assert wall.loop.delay_ms(ALONE) is None


def test_a_new_pipe_that_knows_nothing_yet_is_told_again() -> None:
    wall = Wall()
    wall.tick()
    wall.earlier.clear()  # a new feeds process
    wall.tick()
    assert wall.told == [("hasten", "p3", USUAL_MS - FAST_MS)] * 2
