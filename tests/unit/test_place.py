"""Places of tiles on the monitors that are there."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Cell, Layout, Screenful, StreamChoice, Tile
from scc_wall.layout.monitors import Monitor
from scc_wall.layout.place import UnplacedTile, place

LEFT = Monitor("DEL/U2415/A1", 1, "DP-1", Rect(0, 0, 1920, 1080))
RIGHT = Monitor("DEL/U2415/B2", 2, "HDMI-1", Rect(1920, 0, 1280, 1024))


def screen(monitor: str, *cameras: str) -> Screenful:
    return Screenful(monitor, len(cameras), 1, tuple(Tile(Cell(column, 0), camera) for column, camera in enumerate(cameras)))


def test_a_tile_is_placed_within_its_monitor() -> None:
    layout = Layout("x", (Screenful("2", 2, 2, (Tile(Cell(1, 0, 1, 2), "A", StreamChoice.MAIN),)),))
    (tile,) = place(layout, (LEFT, RIGHT)).placed
    assert (tile.tile_id, tile.monitor, tile.camera, tile.stream) == ("2:c2r1", RIGHT.identity, "A", StreamChoice.MAIN)
    assert tile.rect == Rect(640, 0, 640, 1024)


def test_a_monitor_is_found_by_number_name_and_identity() -> None:
    for told in ("2", "HDMI-1", "DEL/U2415/B2"):
        (tile,) = place(Layout("x", (screen(told, "A"),)), (LEFT, RIGHT)).placed
        assert tile.monitor == RIGHT.identity


def test_absent_monitors_are_told() -> None:
    layout = Layout("x", (screen("1", "A"), screen("3", "B", "C"), screen("4", "D")))
    placement = place(layout, (LEFT, RIGHT))
    assert placement.unplaced == (
        UnplacedTile("3:c1r1", "3", "B"),
        UnplacedTile("3:c2r1", "3", "C"),
        UnplacedTile("4:c1r1", "4", "D"),
    )
    assert place(layout, ()).placed == ()
    assert place(Layout("x", (screen("1", "A"),)), (LEFT,)).unplaced == ()


def test_two_parts_for_one_monitor_do_not_lie_over_each_other() -> None:
    placement = place(Layout("x", (screen("1", "A"), screen("DP-1", "B"))), (LEFT,))
    assert [tile.camera for tile in placement.placed] == ["A"]
    assert [tile.camera for tile in placement.unplaced] == ["B"]


@st.composite
def screens(draw: st.DrawFn) -> Screenful:
    columns, rows = draw(st.integers(1, 16)), draw(st.integers(1, 16))
    tiles: list[Tile] = []
    for _ in range(draw(st.integers(0, 12))):
        column, row = draw(st.integers(0, columns - 1)), draw(st.integers(0, rows - 1))
        cell = Cell(column, row, draw(st.integers(1, columns - column)), draw(st.integers(1, rows - row)))
        if not any(cell.overlaps(tile.cell) for tile in tiles):
            tiles.append(Tile(cell, draw(st.sampled_from("ABC"))))
    return Screenful(draw(st.sampled_from(["1", "2", "3", "DP-1"])), columns, rows, tuple(tiles))


@settings(deadline=None)  # other work on the same cores is no fault of the code
@given(st.lists(screens(), max_size=4), st.integers(16, 4000), st.integers(16, 3000))
def test_every_tile_is_placed_or_told_and_none_overlaps(parts: list[Screenful], width: int, height: int) -> None:
    monitors = (Monitor("a", 1, "DP-1", Rect(0, 0, width, height)), Monitor("b", 2, "DP-2", Rect(width, 0, height, width)))
    placement = place(Layout("x", tuple(parts)), monitors)
    assert len(placement.placed) + len(placement.unplaced) == sum(len(part.tiles) for part in parts)
    sizes = {"a": (width, height), "b": (height, width)}
    for index, tile in enumerate(placement.placed):
        right, bottom = sizes[tile.monitor]
        assert tile.rect.x >= 0 <= tile.rect.y
        assert tile.rect.right <= right
        assert tile.rect.bottom <= bottom
        assert not tile.rect.is_empty
        assert not any(tile.monitor == other.monitor and tile.rect.overlaps(other.rect) for other in placement.placed[:index])


def test_a_full_grid_covers_every_pixel() -> None:
    tiles = tuple(Tile(Cell(column, row), "A") for row in range(7) for column in range(6))
    placed = place(Layout("x", (Screenful("1", 6, 7, tiles),)), (Monitor("a", 1, "DP-1", Rect(5, 5, 1366, 768)),)).placed
    assert sum(tile.rect.w * tile.rect.h for tile in placed) == 1366 * 768
