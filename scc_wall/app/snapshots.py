"""Snapshots: a camera's own newest picture into the site's `snapshots`, by the feeds process and off the GUI thread."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from PySide6.QtCore import QTimer

from scc_wall.app.disk_work import DiskWork
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.snapshot_place import Begun, SnapshotPlace
from scc_wall.app.stills import Stills
from scc_wall.base.feed_messages import SnapshotTaken
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.control.reply import Pending, Reply
from scc_wall.ui.wall_strip import WIB
from scc_wall.wall.view import PaneView

LIMIT_MS = 10_000


@dataclass(frozen=True, slots=True)
class _Asked:
    camera: Camera
    begun: Begun
    pending: Pending


class Snapshots:
    """Snapshots that are on their way; everything is called on the GUI thread."""

    def __init__(
        self, place: SnapshotPlace, stills: Stills, disk: DiskWork, mailbox: Mailbox, told: Callable[[Trouble], None]
    ) -> None:
        """Keep pictures in their place; told: gets a sentence for the wall for each that was kept."""
        self._place, self._stills, self._disk, self._mailbox, self._told = place, stills, disk, mailbox, told
        self._numbers = count(1)
        self._asked: dict[int, _Asked] = {}
        self.is_private: Callable[[PaneView], bool] = lambda _view: False
        """Whether no picture may be kept of a tile, because homes would be seen close up."""

    def take(self, camera: Camera, view: PaneView, texts: tuple[str, str]) -> Pending:
        """Begin to take what a tile shows of a camera; the reply tells the file. texts: who takes it, and the site's name."""
        if self.is_private(view):
            raise Trouble("keep.private_kept", camera=camera.id)
        pending, number = Pending(), next(self._numbers)
        feed = Feed(camera.id, Stream(view.stream))
        day = datetime.now(WIB).strftime("%Y-%m-%d")
        note = " ".join(part for part in (str(camera.number or ""), camera.id, camera.name, camera.group) if part)

        def opened(begun: Begun, fd: int) -> None:
            self._asked[number] = _Asked(camera, begun, pending)
            self._stills.snapshot(number, feed, (note, *texts), fd)
            QTimer.singleShot(LIMIT_MS, lambda: self._fail(number))

        def work() -> None:
            try:
                begun, fd = self._place.begin(number, day)
            except Trouble as trouble:
                refused = trouble
                self._mailbox.post(lambda: pending.settle(refused))
                return
            self._mailbox.post(lambda: opened(begun, fd))

        self._disk.do(work)
        return pending

    def taken(self, taken: SnapshotTaken) -> None:
        """Take the feeds' word that a picture is written: give it its name."""
        asked = self._asked.get(taken.request)
        if asked is None:
            return
        if taken.width == 0:
            self._fail(taken.request)
            return
        del self._asked[taken.request]
        moment = datetime.now(UTC) - timedelta(milliseconds=taken.age_ms)
        name = file_name(asked.camera, moment)

        def work() -> None:
            try:
                kept: Reply = {"file": str(self._place.keep(asked.begun, name)), "width": taken.width, "height": taken.height}
            except Trouble as trouble:
                kept = trouble
            self._mailbox.post(lambda: self._settle(asked, kept))

        self._disk.do(work)

    def _settle(self, asked: _Asked, kept: Reply) -> None:
        asked.pending.settle(kept)
        if not isinstance(kept, Trouble):
            key = "keep.snapshot_sealed" if asked.begun.memory >= 0 else "care.snapshot_kept"
            self._told(Trouble(key, file=kept["file"], camera=asked.camera.name))

    def _fail(self, number: int) -> None:
        asked = self._asked.pop(number, None)
        if asked is not None:
            self._disk.do(lambda: self._place.drop(asked.begun))
            asked.pending.settle(Trouble("care.no_picture", camera=asked.camera.id))


def file_name(camera: Camera, moment: datetime) -> str:
    """Return a snapshot's name without its ending: time in WIB, number, id and name, of letters every system takes."""
    at = moment.astimezone(WIB).strftime("%Y-%m-%d_%H-%M-%S-%f")[:-3]
    parts = [f"{at}_WIB", f"{camera.number:03d}" if camera.number else "", _plain(camera.id), _plain(camera.name)]
    return "_".join(part for part in parts if part)[:120]


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", letters).strip("-")[:48]
