"""One time-lapse picture on its way: the stream it comes from, connected for it where the wall does not show it."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from scc_wall.adapters.snapshot_files import keep_snapshot, throw_away
from scc_wall.adapters.timelapse_files import begin_picture, need_room
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.keeping import Keeping
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.app.stills import Stills
from scc_wall.app.wall_now import WallNow
from scc_wall.base.feed_messages import FeedReport, FeedReports, SnapshotTaken
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.camera.timelapse import Timelapse, picture_name

LIMIT_S = 20.0
"""How long a picture may take, from the first try to connect."""
AGAIN_S = 1.0
"""Before a stream is asked again that had no whole picture yet."""
FRESH_MS = 15_000
"""A picture that is older than this is none of this moment."""
WIDTH = 1920
"""Pixels of a picture's width at the most: a year of larger ones would fill a disk and say no more."""
_NUMBERS = count(1 << 32)
"""Numbers of requests: far above those of snapshots, which count from 1."""

Told = Callable[[Path | None, int, Trouble | None], None]
"""Told the file and its bytes, or why there is none."""


@dataclass(slots=True)
class Room:
    """What taking a picture needs of the wall."""

    shelf: Shelf
    wall: WallNow
    stills: Stills
    keeping: Keeping
    disk: DiskWork
    mailbox: Mailbox


class Taking:
    """One picture; `told` is called once, on the GUI thread."""

    def __init__(self, room: Room, one: Timelapse, camera: Camera, told: Told) -> None:
        """Begin: connect to the camera where the wall has not. Trouble where its line or recorder has no room."""
        self._room, self._one, self._camera, self._told = room, one, camera, told
        self.feed, self._is_ours = feed_for(camera, room.wall.open_feeds(), room.keeping)
        self._began, self._again_at = room.wall.clock(), 0.0
        self._number, self._is_over = next(_NUMBERS), False
        self._file: Path | None = None
        self._report: FeedReport | None = None
        if self._is_ours:
            room.wall.stage.try_feed(self.feed)

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""
        self._report = next((one for one in reports.reports if one.feed == str(self.feed)), None)

    def tick(self) -> None:
        """Ask for the picture once there is one; give up after a while."""
        now, report = self._room.wall.clock(), self._report
        if self._is_over:
            return
        if now - self._began > LIMIT_S:
            self._fail(Trouble("timelapse.no_picture"))
        elif self._file is None and now >= self._again_at and _has_picture(report):
            self._again_at = now + LIMIT_S
            self._room.disk.do(self._open)

    def taken(self, taken: SnapshotTaken) -> bool:
        """Take the word that a picture is written; return whether it is this one."""
        if taken.request != self._number or self._file is None:
            return taken.request == self._number
        file, self._file = self._file, None
        if taken.width == 0 or self._is_over:
            self._room.disk.do(lambda: throw_away(file))
            self._again_at, self._number = self._room.wall.clock() + AGAIN_S, next(_NUMBERS)
            return True
        name = picture_name(datetime.now(UTC) - timedelta(milliseconds=taken.age_ms))
        self._is_over = True
        self._leave()
        self._room.disk.do(lambda: self._keep(file, name))
        return True

    def end(self) -> None:
        """Leave it: nothing is told any more."""
        if not self._is_over:
            self._is_over = True
            self._leave()

    # on the disk's thread

    def _open(self) -> None:
        folder = self._room.shelf.library.folder
        least = self._room.shelf.library.site.settings.watching.disk_mb
        try:
            need_room(folder, least)
            file, fd = begin_picture(folder, self._camera.id, self._number)
        except Trouble as trouble:
            refused = trouble
            self._room.mailbox.post(lambda: self._fail(refused))
            return
        self._room.mailbox.post(lambda: self._ask(file, fd))

    def _keep(self, file: Path, name: str) -> None:
        try:
            kept = keep_snapshot(file, name, ".jpg")
            size = kept.stat().st_size
        except Trouble as trouble:
            refused = trouble
            self._room.mailbox.post(lambda: self._told(None, 0, refused))
            return
        self._room.mailbox.post(lambda: self._told(kept, size, None))

    # within

    def _ask(self, file: Path, fd: int) -> None:
        if self._is_over:  # the disk was slower than anybody waits
            os.close(fd)
            self._room.disk.do(lambda: throw_away(file))
            return
        camera, site = self._camera, self._room.shelf.library.site.settings.name
        note = " ".join(part for part in (str(camera.number or ""), camera.id, camera.name, camera.group) if part)
        self._file = file
        texts = (note, self._one.by, site or self._room.shelf.library.folder.name)
        self._room.stills.lapse_picture(self._number, self.feed, texts, fd, WIDTH)

    def _fail(self, why: Trouble) -> None:
        if self._is_over:
            return
        self._is_over = True
        self._leave()
        file = self._file
        if file is not None:
            self._room.disk.do(lambda: throw_away(file))
        self._told(None, 0, why)

    def _leave(self) -> None:
        """Close the stream where it was opened for this picture, unless the wall wants it by now."""
        if self._is_ours and self.feed not in self._room.wall.open_feeds():
            self._room.wall.stage.leave_feed(self.feed)


def _has_picture(report: FeedReport | None) -> bool:
    return report is not None and report.phase == "playing" and report.pictures > 0 and 0 <= report.age_ms < FRESH_MS


def feed_for(camera: Camera, open_feeds: Collection[Feed], keeping: Keeping) -> tuple[Feed, bool]:
    """Return which stream the picture is taken from, and whether it must be connected for it.

    The main one where it is connected or there is room for one more; else the sub stream, likewise. Trouble without either.
    """
    there = [Feed(camera.id, stream) for stream in (Stream.MAIN, Stream.SUB) if camera.address(stream) is not None]
    for feed in there:
        if feed in open_feeds:
            return feed, False
        if feed not in keeping.crowded(open_feeds, [feed]):
            return feed, True
    raise Trouble("timelapse.no_room", camera=camera.id)
