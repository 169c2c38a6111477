"""A picture of the whole wall in a file, as soon as every tile is live (or, after a while, as it is)."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtGui import QImage, QImageWriter, QPainter

from scc_wall.app.disk_work import DiskWork
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.ui.glass import Glass
from scc_wall.wall.view import PaneView, State

LIMIT_S = 90.0
"""Longest wait for all tiles to be live."""

BEFORE_END_S = 3.0
"""A wall that ends by itself is pictured so long before its end at the latest."""

SETTLE_S = 1.5
"""All have been live for so long: nothing is half drawn any more."""


class Screenshot:
    """Takes one picture; ask `look` four times a second."""

    def __init__(self, glass: Glass, disk: DiskWork, words: Words, path: Path, limit_s: float = LIMIT_S) -> None:
        self._glass, self._disk, self._words, self._path, self._limit = glass, disk, words, path, limit_s
        self._began = time.monotonic()
        self._live_since: float | None = None
        self._taken = False

    def look(self, views: tuple[PaneView, ...]) -> None:
        """Take the picture if it is time."""
        if self._taken:
            return
        now = time.monotonic()
        if not views or any(view.state is not State.LIVE for view in views):
            self._live_since = None
        elif self._live_since is None:
            self._live_since = now
        settled = self._live_since is not None and now - self._live_since >= SETTLE_S
        if settled or now - self._began >= self._limit:
            self.take(views)

    def take(self, views: tuple[PaneView, ...]) -> None:
        """Take the picture now, unless it has been taken; there is none without monitors."""
        images = [] if self._taken else [image for _, image in self._glass.grab()]
        if images:
            self._taken = True
            picture = side_by_side(images)
            live = sum(view.state is State.LIVE for view in views)
            self._disk.do(lambda: self._save(picture, live, len(views)))

    def _save(self, picture: QImage, live: int, count: int) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not QImageWriter(str(self._path), b"png").write(picture):
            raise Trouble("app.screenshot_failed", path=self._path)
        sys.stdout.write(self._words.say("app.screenshot", path=self._path, live=live, count=count) + "\n")
        sys.stdout.flush()


def screenshot_of(path: Path | None, duration_s: float, glass: Glass, disk: DiskWork, words: Words) -> Screenshot | None:
    """Return what takes the picture that is asked for. duration_s: when the wall ends by itself, 0 for never."""
    limit_s = min(LIMIT_S, max(0.0, duration_s - BEFORE_END_S)) if duration_s else LIMIT_S
    return Screenshot(glass, disk, words, path, limit_s) if path else None


def side_by_side(images: list[QImage]) -> QImage:
    """Return the monitors' pictures as one, in their order."""
    whole = QImage(sum(image.width() for image in images), max(image.height() for image in images), QImage.Format.Format_RGB32)
    whole.fill(0)
    painter = QPainter(whole)
    left = 0
    for image in images:
        painter.drawImage(left, 0, image)
        left += image.width()
    painter.end()
    return whole
