"""Setting up, put together: the commands and what the desk's pages need for them."""

from __future__ import annotations

from scc_wall.adapters.site_files import load_regions
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.pocket import Pocket
from scc_wall.app.qt_loop import Mailbox, QtWatch
from scc_wall.app.setup_acts import Setup
from scc_wall.app.setup_look import Looks
from scc_wall.app.shelf import Shelf, ShelfKeeper
from scc_wall.base.words import Words
from scc_wall.control.registry import Registry
from scc_wall.ui.desk.setup_source import Ask, SetupSource


class SetupPart:
    """Setting up, as the wall's program uses it; on the GUI thread."""

    def __init__(
        self, shelf: Shelf, words: Words, watch: QtWatch, disk: DiskWork, mailbox: Mailbox, keeper: ShelfKeeper
    ) -> None:
        self._shelf, self._words, self._disk, self._mailbox = shelf, words, disk, mailbox
        self._pocket, self._looks = Pocket(), Looks(shelf, words, watch, disk, mailbox)
        self._setup = Setup(shelf, words, disk, mailbox, keeper, self._looks, self._pocket)

    def register(self, registry: Registry) -> None:
        """Give the commands of setting up their rights and acts."""
        self._setup.register(registry)

    def source(self, ask: Ask) -> SetupSource:
        """Return what the desk's pages need. ask: dispatches a command of the desk."""
        return SetupSource(
            ask,
            load_regions().names,
            lambda: self._shelf.library.cameras,
            lambda: self._shelf.library.site.settings.budgets,
            self._user_of,
            self._pocket.put,
            self._looks.picture,
            self._shown_in,
            lambda: tuple(self._setup.removed),
        )

    def end(self) -> None:
        """End what looks at cameras."""
        self._looks.end()

    def _user_of(self, camera: str) -> str | None:
        secret = self._shelf.library.secrets.get(camera)
        return secret.user if secret is not None else None

    def _shown_in(self, camera: str) -> tuple[str, ...]:
        return tuple(
            layout.title_in(self._words.language)
            for layout in self._shelf.library.layouts
            if any(tile.camera == camera for screen in layout.screens for tile in screen.tiles)
        )
