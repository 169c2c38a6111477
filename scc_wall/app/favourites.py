"""The desk's favourites: the command that changes them, and their file."""

from __future__ import annotations

from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.favourites_file import LIMIT, load_favourites, save_favourites
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.control.desk_command import Favourite
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Reply, WrongUsage
from scc_wall.control.tile_command import OFF, ON


class Favourites:
    """Holds them; read at once, when the wall starts, and written on the disk's thread."""

    def __init__(self, folder: Path, shelf: Shelf, disk: DiskWork) -> None:
        self._folder, self._shelf, self._disk = folder, shelf, disk
        self.trouble: Trouble | None = None
        """Why the file cannot be read; it is then left as it is, and favourites last until the wall ends."""
        self.ids: frozenset[str] = frozenset()
        try:
            self.ids = load_favourites(folder)
        except Trouble as trouble:
            self.trouble = trouble

    def register(self, registry: Registry) -> None:
        """Give the command its right and its act."""
        registry.register(Favourite, Right.VIEW, self._change)

    def _change(self, command: Favourite) -> Reply:
        if command.state not in {ON, OFF}:
            raise WrongUsage("care.on_or_off", word=command.state)
        if command.state == OFF:
            changed = self.ids - {command.camera}  # also of a camera that the site has no more
        else:
            changed = self.ids | {self._shelf.library.camera(command.camera).id}
        if len(changed) > max(LIMIT, len(self.ids)):
            raise Trouble("desk.too_many_favourites", limit=LIMIT)
        if changed != self.ids:
            self.ids = changed
            if self.trouble is None:
                self._disk.do(lambda: save_favourites(self._folder, changed))
        return DONE
