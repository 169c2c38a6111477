"""Watches for the operator: samples how cameras stand, who is watched by nobody, and how the machine is.

Looking takes well under a millisecond on the GUI thread; the store, the disks and the clock's service are asked on a thread of
this part's own, so that a slow disk holds up neither the wall nor what the wall itself must write.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from scc_wall.adapters.health_reading import read_watched
from scc_wall.adapters.health_store import HealthStore
from scc_wall.adapters.machine_facts import clock_state, disk_rooms, steady_clock
from scc_wall.adapters.snapshot_files import SNAPSHOTS
from scc_wall.app.disk_work import DiskWork
from scc_wall.app.qt_loop import Mailbox
from scc_wall.app.shelf import Shelf
from scc_wall.base.clock import Clock
from scc_wall.base.trouble import Trouble
from scc_wall.desk.alerts import Subject
from scc_wall.desk.machine_health import TOLD_S, ClockState, ClockWatch, DiskRoom, low_disks, machine_troubles, watch_clock
from scc_wall.desk.sampling import MINUTE_S, Harvest, Sampler
from scc_wall.desk.spent import kinds_now
from scc_wall.desk.unwatched import Unwatched, readable, seen, unwatched
from scc_wall.wall.view import PaneView

LOOK_S = 1.0
WRITE_S = 10.0
"""How often is written what was seen: so much is lost when the wall is killed."""
FACTS_S = 30.0
PRUNE_S = 3600.0
REMEMBERED_S = 86_400
"""How far back is looked, at the start, for when each camera was last in view."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sight:
    """What this part is told of the wall. height: of a view's picture on the glass, in pixels; covered: nobody sees any."""

    height: Callable[[PaneView], int]
    is_covered: Callable[[], bool]
    is_overloaded: Callable[[], bool]


class HealthLoop:
    """Everything is called on the GUI thread; `store` only on the thread of `disk`."""

    def __init__(
        self, shelf: Shelf, sight: Sight, disk: DiskWork, mailbox: Mailbox, tell: Callable[[Trouble], None], clock: Clock
    ) -> None:
        self._shelf, self._sight, self._disk, self._mailbox, self._tell = shelf, sight, disk, mailbox, tell
        self._clock, self._folder = clock, shelf.library.folder
        self._sampler, self._store, self._refused = Sampler(), _StoreKeeper(self._folder), False
        self._looked_at: float | None = None
        self._due = {"write": 0.0, "facts": 0.0, "prune": 0.0}
        self._last_seen: dict[str, float] = {}
        self._known_since: dict[str, float] = {}
        self._watch = ClockWatch()
        self.rooms: tuple[DiskRoom, ...] = ()
        self.low: frozenset[str] = frozenset()
        self.clock_state = ClockState.UNKNOWN
        disk.do(self._recall)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look, once a second; have written and asked what is due."""
        now = self._clock()
        if self._looked_at is not None and now - self._looked_at < LOOK_S:
            return
        passed_ms = 0 if self._looked_at is None else round(1000 * (now - self._looked_at))
        self._looked_at = now
        self._watch = watch_clock(self._watch, time.time(), steady_clock())
        lines = self._shelf.library.site.settings.watching.lines
        shown = [(view, self._sight.height(view)) for view in views]
        in_view = readable(shown, lines, covered=self._sight.is_covered())
        cameras = self._shelf.library.cameras
        self._last_seen = seen(self._last_seen, cameras, in_view, now)
        self._known_since = {camera: self._known_since.get(camera, now) for camera in cameras}
        overloaded = self._sight.is_overloaded()
        self._sampler.look(kinds_now(views), in_view, time.time(), passed_ms, overloaded=overloaded)
        if self._is_due("write", WRITE_S, now):
            self._write()
        if self._is_due("facts", FACTS_S, now):
            self._disk.do(self._ask_machine)
        if self._is_due("prune", PRUNE_S, now):
            self._disk.do(lambda: self._told(lambda: self._store.prune(time.time())))

    def unwatched(self) -> tuple[Unwatched, ...]:
        """Return who has not been in view for as long as the site says, the longest first."""
        minutes = self._shelf.library.site.settings.watching.minutes
        return unwatched(self._shelf.library.cameras, self._last_seen, self._known_since, self._clock(), minutes)

    def troubles(self) -> Mapping[Subject, float]:
        """Return what is wrong with disk and clock, and for how long it must be so before it is told."""
        return machine_troubles(self.low, self.clock_state, self._watch, steady_clock())

    @property
    def has_clock_jumped(self) -> bool:
        """Whether somebody has set the clock a moment ago."""
        return self._watch.jumped_at is not None and steady_clock() - self._watch.jumped_at < TOLD_S

    def end(self) -> None:
        """Write what was seen until now, and close the store."""
        harvest = self._sampler.take()
        self._disk.do(lambda: self._told(lambda: self._store.write(harvest)))
        self._disk.do(self._store.close)
        self._disk.end()

    def write_now(self, then: Callable[[], None]) -> None:
        """Have written what was seen until now, then call on that thread: whoever reads the store next reads all of it."""
        self._write()
        self._disk.do(then)

    def _recall(self) -> None:
        """Ask the store who was in view before this start: a wall that was restarted must not call everybody unwatched anew."""
        now = time.time()
        try:
            found = read_watched(self._folder, int(now) - REMEMBERED_S)
        except Trouble as trouble:
            log.warning("who was in view is not known: %s", trouble)  # who writes into the store tells it at the wall
            return
        self._mailbox.post(lambda: self._take_recalled(found, now))

    def _take_recalled(self, found: Mapping[str, tuple[int, int]], then: float) -> None:
        cameras, now = self._shelf.library.cameras, self._clock()
        for camera, (begun, in_view) in found.items():
            if camera not in cameras:
                continue
            began, seen_at = (now - max(0.0, then - moment) for moment in (begun, in_view + MINUTE_S))
            self._known_since[camera] = min(began, self._known_since.get(camera, now))
            if in_view:
                self._last_seen[camera] = max(seen_at, self._last_seen.get(camera, seen_at))

    def _is_due(self, what: str, every_s: float, now: float) -> bool:
        if now < self._due[what]:
            return False
        self._due[what] = now + every_s
        return True

    def _write(self) -> None:
        harvest = self._sampler.take()
        self._disk.do(lambda: self._told(lambda: self._store.write(harvest)))

    def _told(self, work: Callable[[], Trouble | None]) -> None:
        """Do something with the store; a disk that refuses is told once, and not again before it has worked."""
        try:
            trouble = work()
        except (Trouble, OSError) as error:
            trouble = error if isinstance(error, Trouble) else Trouble("app.disk", why=error.strerror or type(error).__name__)
            log.warning("health is not written: %s", trouble)
            if self._refused:
                return
            self._refused = True
        else:
            self._refused = False
        if trouble is not None:
            told = trouble
            self._mailbox.post(lambda: self._tell(told))

    def _ask_machine(self) -> None:
        rooms = disk_rooms((self._folder, self._folder / "logs", self._folder / SNAPSHOTS))
        state = clock_state()
        self._mailbox.post(lambda: self._take_facts(rooms, state))

    def _take_facts(self, rooms: tuple[DiskRoom, ...], state: ClockState) -> None:
        self.rooms, self.clock_state = rooms, state
        self.low = low_disks(rooms, self.low, self._shelf.library.site.settings.watching.disk_mb)


class _StoreKeeper:
    """The store, opened when it is first needed and again after it failed; for one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store: HealthStore | None = None

    def write(self, harvest: Harvest) -> Trouble | None:
        """Write; return what must be told: that a damaged file was put aside."""
        return self._do(lambda store: store.write(harvest))

    def prune(self, now: float) -> Trouble | None:
        """Forget what is too old."""
        return self._do(lambda store: store.prune(now))

    def close(self) -> None:
        """Close it."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _do(self, work: Callable[[HealthStore], None]) -> Trouble | None:
        store = self._store = self._store or HealthStore(self._folder)
        try:
            work(store)
        except Trouble:
            self.close()
            raise
        moved, store.moved = store.moved, None
        return moved
