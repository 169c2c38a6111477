"""Saves what hands have made of a layout as a new one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from scc_wall.adapters.layout_files import put_new_layout
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import ShelfKeeper
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.layout.layout import Layout

Then = Callable[[Trouble | None], None]


def layout_saver(
    folder: Path, words: Words, disk: DiskWork, mailbox: Mailbox, keeper: ShelfKeeper
) -> Callable[[Layout, Then], None]:
    """Return what writes a new layout file on the disk's thread; the wall knows it by the time `then` is called."""

    def save(layout: Layout, then: Then) -> None:
        def work() -> None:
            trouble = outcome(lambda: put_new_layout(folder, layout, words))
            mailbox.post(lambda: then(trouble) if isinstance(trouble, Trouble) else keeper.look(lambda: then(None)))

        disk.do(work)

    return save
