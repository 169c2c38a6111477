"""What each command about tiles does; beside `acts`, which has all the others."""

from __future__ import annotations

from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.adapters.places import system_user
from scc_wall.app.shelf import Shelf
from scc_wall.app.snapshots import Snapshots
from scc_wall.app.tiles import Tiles
from scc_wall.control.registry import Registry
from scc_wall.control.reply import Pending
from scc_wall.control.tile_command import CoverWall, FitTile, Identify, Magnify, ShowNumbers, Snapshot


def register_tiles(registry: Registry, tiles: Tiles, snapshots: Snapshots, shelf: Shelf) -> None:
    """Give every command about tiles its right and its act."""

    def snapshot(command: Snapshot, origin: Origin) -> Pending:
        view = tiles.meant(command.camera)[0]
        settings = shelf.library.site.settings
        texts = (origin.person or system_user(), settings.name or shelf.library.folder.name)
        return snapshots.take(shelf.library.camera(view.camera), view, texts)

    registry.register(CoverWall, Right.LAYOUT, tiles.cover)
    registry.register(ShowNumbers, Right.VIEW, tiles.numbers)
    registry.register(Identify, Right.VIEW, tiles.identify)
    registry.register_with_origin(Snapshot, Right.SNAPSHOT, snapshot)
    registry.register(FitTile, Right.VIEW, tiles.fit)
    registry.register(Magnify, Right.VIEW, tiles.magnify)
