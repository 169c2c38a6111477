"""What is where on the running wall, as far as somebody's scope asks: cameras by layout, tile, tour."""

from __future__ import annotations

from scc_wall.app.composition import ZOOM
from scc_wall.app.shelf import Shelf
from scc_wall.app.wall_now import WallNow
from scc_wall.control.reach import NONE, Cameras, Sight
from scc_wall.layout.layout import Layout

UNKNOWN: Cameras = frozenset({"?"})
"""What a name reaches that nobody knows: no camera bears this id, so it is refused like what lies outside somebody's scope."""


def sight_of(shelf: Shelf, now: WallNow) -> Sight:
    """Return what is where, always as it is at the moment of asking."""

    def layout(name: str) -> Cameras:
        if name.startswith(ZOOM):
            return frozenset({name.removeprefix(ZOOM)})
        found = shelf.library.site.layout(name)
        return UNKNOWN if found is None else _cameras_of(found)

    def nth(number: int) -> Cameras:
        layouts = shelf.library.layouts
        return _cameras_of(layouts[number - 1]) if 0 < number <= len(layouts) else NONE

    def shown() -> Cameras:
        return frozenset(pane.feed.camera for pane in now.state.panes if pane.feed is not None and not pane.spare)

    def tile(name: str) -> Cameras:
        there = [pane for pane in now.state.panes if pane.tile == name and not pane.spare]
        return frozenset(pane.feed.camera for pane in there if pane.feed is not None) if there else UNKNOWN

    def tour(name: str) -> Cameras:
        found = next((one for one in shelf.library.tours if one.name == name), None)
        return NONE if found is None else NONE.union(*(layout(step.layout) for step in found.steps))

    return Sight(
        everything=lambda: frozenset(shelf.library.cameras) | UNKNOWN,
        shown=shown,
        before=lambda: layout(now.state.previous) if now.state.previous else NONE,
        layout=layout,
        nth=nth,
        tile=tile,
        tour=tour,
    )


def _cameras_of(layout: Layout) -> Cameras:
    return frozenset(tile.camera for screen in layout.screens for tile in screen.tiles if tile.camera)
