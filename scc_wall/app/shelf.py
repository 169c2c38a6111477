"""The newest library, and how it is kept the newest: files of a site may be edited while its wall runs."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from scc_wall.adapters.site_stamp import site_stamp
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.library import Library, load_library
from scc_wall.app.qt_loop import Mailbox

log = logging.getLogger(__name__)


class Shelf:
    """Holds the library; whoever needs it asks here each time and keeps none of its own."""

    def __init__(self, library: Library) -> None:
        self.library = library


class ShelfKeeper:
    """Reads the site again, on the disk's thread, when its files have changed; `changed` is told on the GUI thread."""

    def __init__(self, shelf: Shelf, disk: DiskWork, mailbox: Mailbox, changed: Callable[[Library], None]) -> None:
        self._shelf, self._disk, self._mailbox, self._changed = shelf, disk, mailbox, changed
        self._stamp = site_stamp(shelf.library.folder)

    def look(self, then: Callable[[], None] | None = None) -> None:
        """Have the files looked at soon; `then` is called on the GUI thread when the shelf is up to date."""
        self._disk.do(lambda: self._look(then))

    def _look(self, then: Callable[[], None] | None) -> None:
        try:
            self._read_if_changed(self._shelf.library.folder)
        finally:
            if then is not None:
                self._mailbox.post(then)

    def _read_if_changed(self, folder: Path) -> None:
        stamp = site_stamp(folder)
        if stamp != self._stamp:
            library = load_library(folder)
            self._stamp = stamp
            log.info("the site's files have changed and were read again")
            for trouble in library.troubles:
                log.warning("%s", trouble)
            self._mailbox.post(lambda: self._put(library))

    def _put(self, library: Library) -> None:
        self._shelf.library = library
        self._changed(library)
