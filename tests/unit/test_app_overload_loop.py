"""From what workers say to panes with key pictures only, and back."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from scc_wall.app.overload_loop import OVERLOADED, WHOLE_AGAIN_MS, OverloadLoop
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.geometry import Rect
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneReport
from scc_wall.camera.camera import Feed, Stream
from scc_wall.wall.overload import CALM_S, REASON
from scc_wall.wall.pane import Pane

PANES = [Pane(f"p{n}", f"1:c{n}r1", "left", Rect(0, 0, 320, 180), Feed(f"C{n}", Stream.SUB)) for n in range(1, 9)]


@dataclass
class Wall:
    """A machine whose load is set by hand, eight panes, and what was done to them."""

    busy_share: float = 0.4
    cores: int = 2
    now: float = 0.0
    displayed: int = 0
    lost: int = 0
    ticks: int = 0
    loses: bool = False
    tick_s: tuple[float, ...] = (0.25,)
    thin: dict[str, bool] = field(default_factory=dict)
    told: dict[str, tuple[str | None, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.loop = OverloadLoop(self, self.thin.__setitem__, self._lower, lambda: self.now)

    def busy(self) -> float:
        return self.busy_share

    def own_percent(self) -> int:
        return 10

    def run(self, seconds: float, panes: list[Pane] | None = None) -> None:
        shown = PANES if panes is None else panes
        until = self.now + seconds
        while self.now < until:
            self.ticks += 1
            self.now += self.tick_s[self.ticks % len(self.tick_s)]
            self.displayed, self.lost = self.displayed + 3, self.lost + (2 if self.loses else 0)
            percent = round(100 * self.busy_share)
            self.loop.load_said(Load("player", 11, 2 * percent - 40, 0, 0, 0))
            self.loop.load_said(Load("feeds", 12, percent // 2, 0, 0, 0))
            feeds = [FeedReport(str(one.feed), "playing", "", 0, -1, 99, 20, 67, 0, "h264", 640, 360, 1, 2000) for one in PANES]
            self.loop.feeds_said(feeds)
            self.loop.player_said([PaneReport(one.id, self.displayed, self.displayed, self.lost, 0, True, 0) for one in PANES])
            self.loop.tick(shown, frozenset({"p1"}))

    def _lower(self, pane: str, reason: str | None, interval_ms: int) -> None:
        self.told[pane] = (reason, interval_ms)


def overloaded() -> Wall:
    wall = Wall()
    wall.run(10)
    wall.busy_share, wall.loses = 1.0, True
    wall.run(4)
    return wall


def test_an_overload_is_told_and_the_one_in_hand_is_spared() -> None:
    wall = overloaded()
    assert wall.loop.reason == OVERLOADED
    lowered = [pane for pane, is_thin in wall.thin.items() if is_thin]
    assert lowered
    assert "p1" not in lowered
    assert {wall.told[pane] for pane in lowered} == {(REASON, 2000)}
    notice = wall.loop.notice(len(PANES))
    assert notice is not None
    assert notice.params == {"count": str(len(lowered)), "shown": "8"}


def test_a_restored_pane_says_so_until_its_next_key_picture_has_come() -> None:
    wall = overloaded()
    wall.loses, wall.busy_share = False, 0.2
    while all(wall.thin.values()):
        wall.run(0.5)
        assert wall.now < 20 + 2 * CALM_S
    restored = next(pane for pane, is_thin in wall.thin.items() if not is_thin)
    assert wall.told[restored] == (REASON, 2000)
    wall.run((2000 + WHOLE_AGAIN_MS) / 1000 + 0.5)
    assert wall.told[restored] == (None, 0)
    wall.run(60 * CALM_S)
    assert wall.loop.reason is None
    assert wall.loop.notice(8) is None


def test_a_lowered_pane_that_leaves_the_glass_is_whole_when_it_comes_back() -> None:
    wall = overloaded()
    lowered = {pane for pane, is_thin in wall.thin.items() if is_thin}
    wall.busy_share, wall.loses = 0.2, False
    wall.run(1, [one for one in PANES if one.id not in lowered])
    assert not any(wall.thin.values())
    assert wall.loop.reason is None


def test_ticks_a_little_early_or_late_are_no_stall_on_a_busy_machine() -> None:
    wall = Wall(tick_s=(0.248, 0.251))
    wall.run(10)
    wall.busy_share = 1.0
    wall.run(30)
    assert wall.loop.reason is None
    assert not wall.thin


@pytest.mark.parametrize("slow_s", [0.32, 0.45])
def test_a_loop_that_stands_still_is_an_overload_though_every_picture_is_shown(slow_s: float) -> None:
    wall = Wall(tick_s=(0.25, slow_s))
    wall.run(10)
    wall.busy_share = 1.0
    wall.run(10)
    assert wall.loop.reason == OVERLOADED
