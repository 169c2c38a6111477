"""The desk lies where the wall knows its monitors to be, whatever Qt thinks."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from scc_wall.app.desk_place import desk_rect, has_free_monitor
from scc_wall.base.geometry import Rect
from scc_wall.layout.monitors import Monitor
from scc_wall.layout.present_monitors import PresentMonitors

if TYPE_CHECKING:
    from scc_wall.app.wall_now import WallNow

LEFT, MIDDLE, RIGHT = Rect(0, 0, 800, 600), Rect(800, 0, 640, 480), Rect(1440, 0, 1024, 768)
MONITORS = PresentMonitors((Monitor("a", 1, "DP-1", RIGHT), Monitor("b", 2, "DP-2", LEFT), Monitor("c", 3, "DP-3", MIDDLE)))


def now(*taken: str, spare: tuple[str, ...] = ()) -> WallNow:
    panes = [SimpleNamespace(monitor=name, spare=False) for name in taken]
    panes += [SimpleNamespace(monitor=name, spare=True) for name in spare]
    return cast("WallNow", SimpleNamespace(monitors=MONITORS, state=SimpleNamespace(panes=panes)))


def test_the_last_monitor_without_a_tile_is_the_operators() -> None:
    assert desk_rect(now("a")) == MIDDLE
    assert desk_rect(now("a", "c", spare=("b",))) == LEFT
    assert has_free_monitor(now("a", "c"))


def test_where_all_have_tiles_the_desk_lies_over_the_one_farthest_right() -> None:
    assert desk_rect(now("a", "b", "c")) == RIGHT
    assert not has_free_monitor(now("a", "b", "c"))
