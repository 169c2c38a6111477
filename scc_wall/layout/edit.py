"""What a hand changes of a layout while it is on the wall: other cameras in its tiles, to be undone, and to be saved or not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from scc_wall.layout.layout import Layout

Changes = Mapping[str, str]
"""By tile id, the camera that a tile shows in place of its own."""

STEPS_KEPT = 100


@dataclass(frozen=True, slots=True)
class Edits:
    """The changes to one layout, with those before them and those that were undone."""

    now: Changes = field(default_factory=dict)
    past: tuple[Changes, ...] = ()
    future: tuple[Changes, ...] = ()

    def changed(self, changes: Changes) -> Edits:
        """Return the edits after a hand's next change; what was undone before is gone."""
        return Edits({**self.now, **changes}, (*self.past, self.now)[-STEPS_KEPT:])

    def undone(self) -> Edits:
        """Return the edits without the last change; the same where there is none."""
        return Edits(self.past[-1], self.past[:-1], (self.now, *self.future)) if self.past else self

    def redone(self) -> Edits:
        """Return the edits with what was undone last; the same where there is nothing."""
        return Edits(self.future[0], (*self.past, self.now), self.future[1:]) if self.future else self


def edited(layout: Layout, changes: Changes) -> Layout:
    """Return a layout with other cameras in some of its tiles; changes to tiles that it does not have mean nothing."""
    if not changes:
        return layout
    screens = tuple(
        replace(
            screen,
            tiles=tuple(replace(tile, camera=changes.get(screen.tile_id(tile), tile.camera)) for tile in screen.tiles),
        )
        for screen in layout.screens
    )
    return replace(layout, screens=screens)


def cameras_by_tile(layout: Layout) -> dict[str, str]:
    """Return the camera of each tile, by the tile's id."""
    return {screen.tile_id(tile): tile.camera for screen in layout.screens for tile in screen.tiles}
