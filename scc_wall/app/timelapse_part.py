"""Time-lapse and long work, put together: the commands, and what the desk's page shows of them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import datetime

from scc_wall.access.origin import Origin
from scc_wall.access.right import Right
from scc_wall.adapters.places import system_user
from scc_wall.adapters.timelapse_files import change_timelapse, sweep
from scc_wall.app.hearing import Hearing
from scc_wall.app.jobs_part import JobsPart
from scc_wall.app.timelapse_loop import TimelapseLoop
from scc_wall.app.timelapse_taking import Room
from scc_wall.base.job_messages import MakeClip
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.timelapse import FPS, LIMIT_GB, MINUTES, Timelapse, with_one, without
from scc_wall.control.registry import Registry
from scc_wall.control.reply import DONE, Pending, Reply, WrongUsage
from scc_wall.control.timelapse_command import (
    CancelJob,
    ListJobs,
    ListTimelapse,
    MakeTimelapseClip,
    StartTimelapse,
    StopTimelapse,
)
from scc_wall.desk.jobs import Job, JobState
from scc_wall.workers.crew import Crew

DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
BY_LIMIT = 64


class TimelapsePart:
    """Everything is called on the GUI thread."""

    def __init__(self, room: Room, hearing: Hearing, crew: Crew, words: Words, tell: Callable[[Trouble], None]) -> None:
        """Begin. tell: says something at the wall."""
        self._room, self._words, self._tell = room, words, tell
        self.loop = TimelapseLoop(room, time.time, tell)
        self.jobs = JobsPart(crew, room.shelf.library.folder, room.wall.clock, self._job_ended)
        hearing.feeds_heard.append(self.loop.feeds_said)
        hearing.stills_heard.append(self.loop.taken)
        room.disk.do(self._sweep)

    def register(self, registry: Registry) -> None:
        """Give the commands their rights and acts."""
        register_timelapse(registry, self)

    def tick(self) -> None:
        """Go on; a few times a second."""
        self.loop.tick()
        self.jobs.tick()

    def end(self) -> None:
        """Leave what is on its way."""
        self.loop.end()

    def lines(self) -> list[dict[str, object]]:
        """Return how each camera's time-lapse is, as plain values."""
        running = {one.camera: one for one in self.loop.those}
        return [self._told(camera, running.get(camera)) for camera in self.cameras()]

    def job_lines(self) -> list[dict[str, object]]:
        """Return the jobs, as plain values."""
        return [self._told_job(job) for job in self.jobs.jobs]

    # commands

    def start(self, command: StartTimelapse, origin: Origin) -> Pending:
        """Give a camera a time-lapse, in place of the one it has."""
        for name, value, limits in (("minutes", command.minutes, MINUTES), ("gb", command.limit_gb, LIMIT_GB)):
            if not limits[0] <= value <= limits[1]:
                raise WrongUsage(f"timelapse.bad_{name}", least=limits[0], most=limits[1])
        camera = self._room.shelf.library.camera(command.camera).id
        if self._room.shelf.library.ptz.of(camera).covers:  # nobody looks where such a camera looks when its picture is due
            raise Trouble("keep.private_timelapse", camera=camera)
        by = "".join(letter for letter in (origin.person or system_user()) if letter.isprintable())[:BY_LIMIT]
        one = Timelapse(camera, command.minutes, command.limit_gb, by)
        return self._change(lambda before: with_one(before, one))

    def stop(self, command: StopTimelapse) -> Pending:
        """Take a camera's time-lapse away; Trouble where it has none."""
        if not any(one.camera == command.camera for one in self.loop.those):
            raise Trouble("timelapse.none_of", camera=command.camera)
        return self._change(lambda before: without(before, command.camera))

    def told(self) -> Reply:
        """Tell how each camera's is, as plain values."""
        return {"timelapse": self.lines()}

    def cameras(self) -> tuple[str, ...]:
        """Return the cameras that have a time-lapse, and then those of which there are pictures."""
        running = [one.camera for one in self.loop.those]
        there = [camera for camera, one in sorted(self.loop.standings.items()) if one.held.pictures and camera not in running]
        return (*running, *there)

    def clip(self, command: MakeTimelapseClip) -> Reply:
        """Begin to make a clip."""
        for day in (command.first, command.last):
            if day and not _is_day(day):
                raise WrongUsage("timelapse.bad_day", day=day[:20])
        if command.first and command.last and command.first > command.last:
            raise WrongUsage("timelapse.days_turned", first=command.first, last=command.last)
        if not FPS[0] <= command.fps <= FPS[1]:
            raise WrongUsage("timelapse.bad_fps", least=FPS[0], most=FPS[1])
        standing = self.loop.standings.get(command.camera)
        if standing is None or not standing.held.pictures:
            raise Trouble("timelapse.no_pictures", detail=command.camera)
        camera = self._room.shelf.library.cameras.get(command.camera)
        title = f"{camera.number} {camera.name}".strip() if camera is not None else command.camera
        job = self.jobs.add(lambda n: MakeClip(n, command.camera, title, command.first, command.last, command.fps))
        return {"job": job.number}

    def cancel(self, command: CancelJob) -> Reply:
        """Leave a job undone."""
        self.jobs.cancel(command.job)
        return DONE

    def told_jobs(self) -> Reply:
        """Tell the jobs, as plain values."""
        return {"jobs": self.job_lines()}

    # within

    def _change(self, change: Callable[[tuple[Timelapse, ...]], tuple[Timelapse, ...]]) -> Pending:
        pending, folder, mailbox = Pending(), self._room.shelf.library.folder, self._room.mailbox

        def done(those: tuple[Timelapse, ...]) -> None:
            self.loop.take_list(those)
            pending.settle(DONE)

        def work() -> None:
            try:
                those = change_timelapse(folder, change, self._words)
            except Trouble as trouble:
                refused = trouble
                mailbox.post(lambda: pending.settle(refused))
            else:
                mailbox.post(lambda: done(those))

        self._room.disk.do(work)
        return pending

    def _sweep(self) -> None:
        """Say of which cameras a clip was being made when the wall ended: that clip is lost."""
        for camera in sweep(self._room.shelf.library.folder):
            lost = Trouble("timelapse.clip_lost", camera=camera)
            self._room.mailbox.post(lambda lost=lost: self._tell(lost))  # type: ignore[misc]

    def _job_ended(self, job: Job) -> None:
        self.loop.look_again(job.wanted.camera)
        if job.state is JobState.DONE:
            key = "timelapse.made_but" if job.skipped else "timelapse.made"
            self._tell(Trouble(key, camera=job.wanted.title, file=job.file, pictures=job.done, skipped=job.skipped))
        elif job.why is not None:
            self._tell(job.why)

    def _told(self, camera: str, one: Timelapse | None) -> dict[str, object]:
        standing = self.loop.standings[camera]
        held = standing.held
        return {
            "camera": camera,
            "runs": one is not None,
            "minutes": one.minutes if one is not None else None,
            "limit_gb": one.limit_gb if one is not None else None,
            "by": one.by if one is not None else "",
            "pictures": held.pictures,
            "mb": round(held.bytes / 1e6, 1),
            "newest": held.newest.isoformat() if held.newest is not None else None,
            "next": self.loop.due(one).isoformat(timespec="minutes") if one is not None else None,
            "missed": standing.missed,
            "note": self._words.tell(standing.why) if standing.why is not None else "",
            "clips": list(held.clips),
        }

    def _told_job(self, job: Job) -> dict[str, object]:
        why = self._words.tell(job.why) if job.why is not None else ""
        told = {"job": job.number, "camera": job.wanted.camera, "state": job.state.value, "done": job.done, "of": job.of}
        return {**told, "file": job.file, "skipped": job.skipped, "note": why}


def register_timelapse(registry: Registry, part: TimelapsePart) -> None:
    """Give every command about time-lapse and jobs its right and its act.

    Its pictures and clips are plain files for others to see, at a closed site too: who begins one needs the right to take out.
    """
    registry.register_with_origin(StartTimelapse, Right.EXPORT, part.start)
    registry.register(StopTimelapse, Right.SNAPSHOT, part.stop)
    registry.register(ListTimelapse, Right.VIEW, lambda _: part.told())
    registry.register(MakeTimelapseClip, Right.EXPORT, part.clip)
    registry.register(ListJobs, Right.VIEW, lambda _: part.told_jobs())
    registry.register(CancelJob, Right.SNAPSHOT, part.cancel)


def _is_day(text: str) -> bool:
    if not DAY.fullmatch(text):
        return False
    try:
        datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007 - a day, not a moment
    except ValueError:
        return False
    return True
