"""What a hand does to the wall: selects tiles, puts cameras into them, takes it back, saves it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from scc_wall.access.right import Right
from scc_wall.app.composition import ZOOM
from scc_wall.app.shelf import Shelf
from scc_wall.app.showing import Showing
from scc_wall.base.trouble import Trouble
from scc_wall.control.desk_command import Acknowledge, OpenDesk
from scc_wall.control.hand_command import Put, Redo, Select, Swap, Undo
from scc_wall.control.layout_command import SaveLayout, TurnMonitor
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.layout.edit import Changes, cameras_by_tile
from scc_wall.layout.layout import Layout


@dataclass(frozen=True, slots=True)
class HandActs:
    """What these commands need beside the wall's own state; each does as it is called.

    show: shows a layout, or the same again; save: writes a new layout file, then calls with None or why not; acknowledge: takes
    note of all alerts; open_desk: opens the operator's window at a page, or with an empty one where it was;
    that closes it where it is in front.
    """

    show: Callable[[str], None]
    save: Callable[[Layout, Callable[[Trouble | None], None]], None]
    acknowledge: Callable[[], None]
    open_desk: Callable[[str], None]


def register_hand(registry: Registry, showing: Showing, shelf: Shelf, acts: HandActs) -> None:
    """Give each of these commands its right and its act."""
    hand = _Hand(showing, shelf, acts)
    registry.register(Select, Right.LAYOUT, hand.select)
    registry.register(Put, Right.LAYOUT, hand.put)
    registry.register(Swap, Right.LAYOUT, hand.swap)
    registry.register(Undo, Right.LAYOUT, lambda _: hand.step(back=True))
    registry.register(Redo, Right.LAYOUT, lambda _: hand.step(back=False))
    registry.register(TurnMonitor, Right.LAYOUT, hand.turn)
    registry.register(SaveLayout, Right.LAYOUT, hand.save)
    registry.register(Acknowledge, Right.CAMERA, lambda _: _done(acts.acknowledge))
    registry.register(OpenDesk, Right.VIEW, lambda command: _done(lambda: acts.open_desk(command.page)))


@dataclass(frozen=True, slots=True)
class _Hand:
    showing: Showing
    shelf: Shelf
    acts: HandActs

    def select(self, command: Select) -> Reply:
        """Let the keys mean a tile."""
        if all(pane.tile != command.tile for pane in self.showing.now.state.panes if not pane.spare):
            raise Trouble("desk.no_tile", tile=command.tile)
        self.showing.pick(command.tile)
        return DONE

    def put(self, command: Put) -> Reply:
        """Show a camera in a tile, or several from that tile on; one that fills its monitor is replaced, just as large."""
        cameras = [self.shelf.library.camera(name).id for name in command.camera.split(",")]
        if self.showing.now.state.layout.startswith(ZOOM):
            self.acts.show(f"{ZOOM}{cameras[0]}")
            return DONE
        tiles = list(cameras_by_tile(self._layout()))
        room = tiles[tiles.index(self._known(command.tile)) :]
        self._change(dict(zip(room, cameras, strict=False)))
        if len(cameras) > len(room):
            raise Trouble("desk.too_few_tiles", n=len(room), all=len(cameras))
        return DONE

    def swap(self, command: Swap) -> Reply:
        """Exchange the cameras of two tiles."""
        cameras = cameras_by_tile(self._layout())
        tile, other = self._known(command.tile), self._known(command.other)
        self._change({tile: cameras[other], other: cameras[tile]})
        return DONE

    def turn(self, command: TurnMonitor) -> Reply:
        """Show a layout's part on one monitor."""
        self.showing.turn(command.monitor, command.layout)
        return DONE

    def step(self, *, back: bool) -> Reply:
        """Take back the last change, or make it again."""
        edits = self.showing.edits()
        after = edits.undone() if back else edits.redone()
        if after is edits:
            raise Trouble("desk.nothing_to_undo" if back else "desk.nothing_to_redo")
        self.showing.take_edits(after)
        return DONE

    def save(self, command: SaveLayout) -> Pending:
        """Save what is on the wall as a new layout."""
        layout = replace(self._layout(), name=command.layout, title=(), warm=False)
        pending = Pending()
        self.acts.save(layout, lambda trouble: pending.settle(DONE if trouble is None else trouble))
        return pending

    def _change(self, changes: Changes) -> None:
        self.showing.take_edits(self.showing.edits().changed(changes))

    def _known(self, tile: str) -> str:
        if tile not in cameras_by_tile(self._layout()):
            raise Trouble("desk.no_tile", tile=tile)
        return tile

    def _layout(self) -> Layout:
        if not self.showing.now.state.layout or self.showing.now.state.layout.startswith(ZOOM):
            raise Trouble("desk.enlarged")
        return self.showing.shown_layout()


def _done(act: Callable[[], None]) -> Reply:
    act()
    return DONE
