"""Time-lapse at the running wall: whose picture is due, one after the other, and what became of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from scc_wall.adapters.timelapse_files import Held, held, read_timelapse
from scc_wall.app.timelapse_taking import Room, Taking
from scc_wall.base.feed_messages import FeedReports, SnapshotTaken
from scc_wall.base.trouble import Trouble
from scc_wall.camera.row import ID
from scc_wall.camera.timelapse import FOLDER, WIB, Timelapse, next_moment, picture_moment, slot_of

GB = 10**9
LOOK_S = 1.0
READ_S = 30.0
"""How often `timelapse.toml` is looked at: somebody may have edited it."""
TOLD_AT_ONCE = frozenset({"timelapse.full", "timelapse.disk_low"})
"""What is said at the wall when it begins; that a camera is lost, the wall says already."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a camera's time-lapse is. slot: the stretch whose picture was tried last; missed: pictures that did not come."""

    held: Held = field(default_factory=Held)
    slot: int | None = None
    missed: int = 0
    why: Trouble | None = None


class TimelapseLoop:
    """Everything is called on the GUI thread; the disk is asked on its own.

    those: who has a time-lapse; standings: by camera, also of cameras whose pictures are still there.
    """

    def __init__(self, room: Room, moment_s: Callable[[], float], tell: Callable[[Trouble], None]) -> None:
        """Begin by having the file read. moment_s: the present moment, seconds since 1970; tell: says something at the wall."""
        self._room, self._moment_s, self._tell = room, moment_s, tell
        self.those: tuple[Timelapse, ...] = ()
        self.standings: dict[str, Standing] = {}
        self._queue: list[str] = []
        self._taking: Taking | None = None
        self._look_at = self._read_at = 0.0
        self._wrong: tuple[str, ...] = ()

    @property
    def _folder(self) -> Path:
        return self._room.shelf.library.folder

    def tick(self) -> None:
        """Go on; a few times a second."""
        now = self._room.wall.clock()
        if now >= self._read_at:
            self._read_at = now + READ_S
            known = frozenset(
                name for name, one in self.standings.items() if one.why is None or one.why.key != "timelapse.full"
            )
            self._room.disk.do(lambda: self._read(known))
        if now >= self._look_at:
            self._look_at = now + LOOK_S
            self._queue_due()
        if self._taking is not None:
            self._taking.tick()
        elif self._queue:
            self._begin(self._queue.pop(0))

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""
        if self._taking is not None:
            self._taking.feeds_said(reports)

    def taken(self, taken: SnapshotTaken) -> bool:
        """Take the word that a picture is written; return whether it is one of these."""
        return self._taking is not None and self._taking.taken(taken)

    def take_list(self, those: Iterable[Timelapse]) -> None:
        """Take who has a time-lapse from now on; a new one's first picture is due at once."""
        before, self.those = {one.camera: one for one in self.those}, tuple(those)
        for one in self.those:
            if one.camera not in before or before[one.camera].minutes != one.minutes:
                standing = self.standings.get(one.camera, Standing())
                newest = standing.held.newest
                slot = slot_of(newest.timestamp(), one.minutes) if newest is not None else None
                self.standings[one.camera] = replace(standing, slot=slot, missed=0, why=None)

    def look_again(self, camera: str) -> None:
        """Have a camera's folder looked at: a clip was made."""
        self._room.disk.do(lambda: self._count((camera,)))

    def due(self, one: Timelapse) -> datetime:
        """Return when a camera's next picture is taken (WIB)."""
        return datetime.fromtimestamp(next_moment(self._moment_s(), one.minutes), WIB)

    def end(self) -> None:
        """Leave what is on its way."""
        if self._taking is not None:
            self._taking.end()
            self._taking = None

    # on the disk's thread

    def _read(self, known: frozenset[str]) -> None:
        """Read the file, and count what the folders hold of which that is not known, or which somebody may have emptied."""
        those, troubles = read_timelapse(self._folder)
        there = [path.name for path in (self._folder / FOLDER).glob("*") if ID.fullmatch(path.name) and path.is_dir()]
        self._count({*there, *(one.camera for one in those)} - known)
        self._room.mailbox.post(lambda: self._take(those, troubles))

    def _count(self, cameras: Iterable[str]) -> None:
        found = {camera: held(self._folder, camera) for camera in cameras}
        self._room.mailbox.post(lambda: self._take_held(found))

    # within

    def _take(self, those: tuple[Timelapse, ...], troubles: tuple[Trouble, ...]) -> None:
        wrong = tuple(str(trouble) for trouble in troubles)
        if wrong != self._wrong:
            self._wrong = wrong
            for trouble in troubles[:1]:
                self._tell(trouble)
        self.take_list(those)

    def _take_held(self, found: dict[str, Held]) -> None:
        for camera, one in found.items():
            self.standings[camera] = replace(self.standings.get(camera, Standing()), held=one)

    def _queue_due(self) -> None:
        for one in self.those:
            standing = self.standings.get(one.camera, Standing())
            slot = slot_of(self._moment_s(), one.minutes)
            if standing.slot != slot:  # also after the clock was set back
                self.standings[one.camera] = replace(standing, slot=slot)
                if one.camera not in self._queue:
                    self._queue.append(one.camera)

    def _begin(self, camera_id: str) -> None:
        one = next((found for found in self.those if found.camera == camera_id), None)
        if one is None:
            return
        try:
            self._taking = self._take_of(one)
        except Trouble as trouble:
            self._missed(camera_id, trouble)

    def _take_of(self, one: Timelapse) -> Taking:
        """Begin to take a camera's picture; Trouble where there is no such camera, or no room, in its folder or on its line."""
        library = self._room.shelf.library
        camera = library.camera(one.camera)
        if library.ptz.of(camera.id).covers:  # homes might be seen close up, and nobody is there to look
            raise Trouble("keep.private_kept", camera=camera.id)
        if self.standings[one.camera].held.bytes >= one.limit_gb * GB:
            raise Trouble("timelapse.full", camera=camera.name or camera.id, gb=one.limit_gb)
        return Taking(self._room, one, camera, lambda file, size, why: self._took(one.camera, file, size, why))

    def _took(self, camera: str, file: Path | None, size: int, why: Trouble | None) -> None:
        self._taking = None
        if file is None:
            self._missed(camera, why or Trouble("timelapse.no_picture"))
            return
        standing = self.standings.get(camera, Standing())
        before = standing.held
        more = replace(
            before, pictures=before.pictures + 1, bytes=before.bytes + size, newest=picture_moment(file.name) or before.newest
        )
        self.standings[camera] = replace(standing, held=more, why=None)

    def _missed(self, camera: str, why: Trouble) -> None:
        before = self.standings.get(camera, Standing())
        log.warning("no time-lapse picture of %s: %s", camera, why)
        if why.key in TOLD_AT_ONCE and (before.why is None or before.why.key != why.key):
            self._tell(why)
        self.standings[camera] = replace(before, missed=before.missed + 1, why=why)
