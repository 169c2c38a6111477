"""The desk's favourites: the command that changes them, and their file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scc_wall.access.right import Right
from scc_wall.adapters.favourites_file import LIMIT, load_favourites, save_favourites
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.base.trouble import Trouble
from scc_wall.control.desk_command import Favourite
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply, WrongUsage
from scc_wall.control.tile_command import OFF, ON


class Favourites:
    """Holds them; on the GUI thread. Their file is read and written on the disk's."""

    def __init__(self, folder: Path, shelf: Shelf, disk: DiskWork) -> None:
        """Begin without any, until the file was read."""
        self._folder, self._shelf, self._disk = folder, shelf, disk
        self._is_read = self._is_damaged = False
        self._waiting: list[Callable[[], None]] = []
        self.ids: frozenset[str] = frozenset()

    def read(self, mailbox: Mailbox, tell: Callable[[Trouble], None]) -> None:
        """Have the file read; `tell` gets why it cannot be: it is then left as it is, and favourites last as the wall does."""

        def work() -> None:
            try:
                found = load_favourites(self._folder)
            except Trouble as trouble:
                refused = trouble
                mailbox.post(lambda: self._take(frozenset(), is_damaged=True))
                mailbox.post(lambda: tell(refused))
            else:
                mailbox.post(lambda: self._take(found, is_damaged=False))

        self._disk.do(work)

    def register(self, registry: Registry) -> None:
        """Give the command its right and its act."""
        registry.register(Favourite, Right.VIEW, self._change)

    def _take(self, ids: frozenset[str], *, is_damaged: bool) -> None:
        self.ids, self._is_damaged, self._is_read = ids, is_damaged, True
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            change()

    def _change(self, command: Favourite) -> Reply | Pending:
        if self._is_read:
            return self._changed(command)
        pending = Pending()

        def later() -> None:
            try:
                reply = self._changed(command)
            except Trouble as trouble:
                reply = trouble
            pending.settle(reply)

        self._waiting.append(later)
        return pending

    def _changed(self, command: Favourite) -> Reply:
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
            if not self._is_damaged:
                self._disk.do(lambda: save_favourites(self._folder, changed))
        return DONE
