"""Reads and writes the layout editor's files on the disk's own thread; what came of it is told on the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from scc_wall.adapters.layout_files import LayoutFile, keep_layout, layout_mark, read_layout
from scc_wall.app.disk_work import DiskWork, outcome
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import ShelfKeeper
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.control.registry import BUG
from scc_wall.layout.layout import Layout

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A layout to be written. mark, source, unlocks: see `keep_layout`; over: whatever is in its file now is overwritten."""

    layout: Layout
    mark: str = ""
    source: str = ""
    unlocks: bool = False
    over: bool = False


class EditorFiles:
    """`then` gets what was read or written, or the trouble; by that time the wall knows of a written file."""

    def __init__(self, folder: Path, words: Words, disk: DiskWork, mailbox: Mailbox, keeper: ShelfKeeper) -> None:
        self._folder, self._words = folder, words
        self._disk, self._mailbox, self._keeper = disk, mailbox, keeper

    def read(self, name: str, then: Callable[[LayoutFile | Trouble], None]) -> None:
        """Read a layout for editing."""
        self._do(lambda: read_layout(self._folder, name), then)

    def keep(self, wanted: Wanted, then: Callable[[LayoutFile | Trouble], None]) -> None:
        """Write a layout."""

        def work() -> LayoutFile:
            mark = layout_mark(self._folder, wanted.layout.name) if wanted.over else wanted.mark
            return self._kept(wanted, mark)

        self._do(work, lambda found: self._up_to_date(found, then))

    def lock(self, name: str, locked: bool, then: Callable[[LayoutFile | Trouble], None]) -> None:
        """Lock or unlock a layout's file."""

        def work() -> LayoutFile:
            found = read_layout(self._folder, name)
            return self._kept(Wanted(replace(found.layout, locked=locked), unlocks=True), found.mark)

        self._do(work, lambda found: self._up_to_date(found, then))

    def _kept(self, wanted: Wanted, mark: str) -> LayoutFile:
        layout = wanted.layout
        new = keep_layout(self._folder, layout, mark, self._words, source=wanted.source, unlocks=wanted.unlocks)
        return LayoutFile(layout, new)

    def _up_to_date(self, found: LayoutFile | Trouble, then: Callable[[LayoutFile | Trouble], None]) -> None:
        if isinstance(found, Trouble):
            then(found)
        else:
            self._keeper.look(lambda: then(found))

    def _do(self, work: Callable[[], T], then: Callable[[T | Trouble], None]) -> None:
        def told() -> None:
            try:
                found = outcome(work)
            except Exception:
                self._mailbox.post(lambda: then(Trouble(BUG, verb="editor")))
                raise
            self._mailbox.post(lambda: then(found))

        self._disk.do(told)
