"""Time-lapse at the wall: whose stream is opened for a picture and left again, what is missed, and the jobs process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest

from scc_wall.app.jobs_part import IDLE_S, JobsPart
from scc_wall.app.stills import Stills
from scc_wall.app.timelapse_loop import GB, TimelapseLoop
from scc_wall.app.timelapse_taking import LIMIT_S, Room, feed_for
from scc_wall.base.feed_messages import CloseFeed, FeedReport, FeedReports, OpenFeed, SnapshotTaken, TakeSnapshot
from scc_wall.base.job_messages import CancelJob, JobEnded, JobReport, MakeClip
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.camera.timelapse import Timelapse
from scc_wall.desk.jobs import TRIES, Job, JobState
from scc_wall.layout.parse_timelapse import timelapse_text
from scc_wall.workers.crew import JOBS
from tests.unit.app_fakes import Bench, CrewNotes, layout

START = 1_764_000_000.0


class Desk:
    """Does disk work at once, and what is posted too."""

    def do(self, work: Callable[[], None]) -> None:
        work()

    def post(self, work: Callable[[], None]) -> None:
        work()


class Lapse:
    """A time-lapse over stand-ins; the site is a folder of the test."""

    def __init__(self, folder: Path) -> None:
        self.bench, self.folder = Bench(layout("a", "A")), folder
        site = replace(self.bench.shelf.library.site, folder=folder)
        self.bench.shelf.library = replace(self.bench.shelf.library, site=site)
        self.bench.showing.show("a")
        self.bench.forget()
        self.moment, self.told = START, list[Trouble]()
        desk = cast("Any", Desk())
        room = Room(self.bench.shelf, self.bench.wall, Stills(self.bench.crew), self.bench.arranging.keeping, desk, desk)
        self.loop = TimelapseLoop(room, lambda: self.moment, self.told.append)

    def run(self, one: Timelapse) -> None:
        (self.folder / "timelapse.toml").write_text(timelapse_text([one], "-"), encoding="utf-8")
        self.loop.tick()
        self.on(1.0)

    def on(self, seconds: float) -> None:
        self.bench.now += seconds
        self.moment += seconds
        self.loop.tick()

    def says(self, feed: str, phase: str = "playing", pictures: int = 9) -> None:
        report = FeedReport(feed, phase, "", 1, -1, pictures, 40, 66, 0, "h264", 640, 360, 1)
        self.loop.feeds_said(FeedReports((report,)))

    def asked(self) -> list[TakeSnapshot]:
        return [message for message in self.bench.crew.to_feeds() if isinstance(message, TakeSnapshot)]

    def names(self) -> list[str]:
        return [type(message).__name__ for message in self.bench.crew.to_feeds()]


@pytest.fixture
def lapse(tmp_path: Path) -> Lapse:
    return Lapse(tmp_path)


def test_a_camera_on_the_wall_gives_its_picture_without_another_connection(lapse: Lapse) -> None:
    lapse.run(Timelapse("A", 10, 5, "budi"))
    assert lapse.asked() == []
    lapse.says("A/sub")
    lapse.on(0.25)
    (asked,) = lapse.asked()
    assert (asked.feed, asked.form, asked.by, asked.width) == ("A/sub", "jpeg", "budi", 1920)
    lapse.on(0.25)
    assert len(lapse.asked()) == 1
    assert lapse.loop.taken(SnapshotTaken(asked.request, 40, 640, 360))
    standing = lapse.loop.standings["A"]
    assert (standing.held.pictures, standing.missed, standing.why) == (1, 0, None)
    assert lapse.names() == ["TakeSnapshot"]  # nothing opened, nothing closed
    assert not lapse.loop.taken(SnapshotTaken(asked.request, 40, 640, 360))
    lapse.on(60)
    assert len(lapse.asked()) == 1  # not due
    lapse.on(600)
    lapse.says("A/sub")
    lapse.on(0.25)
    assert len(lapse.asked()) == 2


def test_another_camera_is_connected_for_it_and_left_again(lapse: Lapse) -> None:
    lapse.run(Timelapse("B", 10, 5))
    assert lapse.names() == ["OpenFeed"]
    lapse.says("B/sub", "connecting", 0)
    lapse.on(0.25)
    assert lapse.asked() == []
    lapse.says("B/sub")
    lapse.on(0.25)
    (first,) = lapse.asked()
    assert lapse.loop.taken(SnapshotTaken(first.request, 0, 0, 0))  # no whole picture yet: asked again
    lapse.on(1.25)
    second = lapse.asked()[-1]
    assert second.request != first.request
    assert lapse.loop.taken(SnapshotTaken(second.request, 40, 640, 360))
    assert lapse.bench.crew.to_feeds()[-1] == CloseFeed("B/sub")
    assert lapse.loop.standings["B"].held.pictures == 1


def test_a_camera_that_does_not_come_is_missed_and_left(lapse: Lapse, tmp_path: Path) -> None:
    lapse.run(Timelapse("B", 10, 5))
    lapse.says("B/sub", "waiting", 0)
    lapse.on(LIMIT_S + 1)
    assert lapse.names() == ["OpenFeed", "CloseFeed"]
    standing = lapse.loop.standings["B"]
    assert (standing.missed, standing.why is not None and standing.why.key) == (1, "timelapse.no_picture")
    assert lapse.told == []  # that it is lost is said elsewhere
    lapse.on(600)
    assert lapse.names()[-1] == "OpenFeed"  # the next one is tried again
    lapse.loop.end()
    assert lapse.names()[-1] == "CloseFeed"
    assert not list(tmp_path.rglob("*.new"))


def test_a_full_folder_takes_no_more_and_says_so_once(lapse: Lapse, tmp_path: Path) -> None:
    film = tmp_path / "timelapse" / "A" / "film_2026-11-01_2026-11-30.mp4"
    film.parent.mkdir(parents=True)
    with film.open("wb") as file:
        file.truncate(GB)
    lapse.run(Timelapse("A", 10, 1))
    for _ in range(3):
        lapse.on(600)
    assert [trouble.key for trouble in lapse.told] == ["timelapse.full"]
    assert lapse.asked() == []
    assert lapse.loop.standings["A"].missed == 4
    film.unlink()  # somebody makes room, and nobody has to say so
    lapse.on(31)
    lapse.on(600)
    lapse.says("A/sub")
    lapse.on(0.25)
    assert len(lapse.asked()) == 1


def test_the_main_stream_is_taken_where_there_is_room() -> None:
    camera = Camera("X", 1, "X", sub=cast("Any", object()), main=cast("Any", object()))

    def choice(held: list[Feed], crowded: set[Feed]) -> tuple[Feed, bool]:
        keeping = SimpleNamespace(crowded=lambda _needed, others: [feed for feed in others if feed in crowded])
        return feed_for(camera, held, cast("Any", keeping))

    main, sub = Feed("X", Stream.MAIN), Feed("X", Stream.SUB)
    assert choice([sub], set()) == (main, True)
    assert choice([main], set()) == (main, False)
    assert choice([sub], {main}) == (sub, False)
    assert choice([], {main}) == (sub, True)
    with pytest.raises(Trouble, match=r"timelapse\.no_room"):
        choice([], {main, sub})


# the jobs process


class JobsCrew(CrewNotes):
    def __init__(self) -> None:
        super().__init__()
        self.released = 0

    def listen(self, place: int, listener: object, arguments: object = ()) -> None:
        assert place == JOBS

    def release(self, place: int) -> None:
        self.released += 1
        self.started.remove(place)


class Office:
    def __init__(self, tmp_path: Path) -> None:
        self.now, self.crew, self.ended = 0.0, JobsCrew(), list[Job]()
        self.part = JobsPart(cast("Any", self.crew), tmp_path, lambda: self.now, self.ended.append)

    def add(self) -> Job:
        return self.part.add(lambda number: MakeClip(number, "A", "1 A", "", "", 25))

    def state(self, number: int) -> JobState:
        return next(job.state for job in self.part.jobs if job.number == number)


def test_the_process_is_there_while_there_is_work(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.part.tick()
    assert office.crew.started == []
    assert [office.add().number, office.add().number] == [1, 2]
    assert office.crew.started == [JOBS]
    assert [message.job for _, message in office.crew.told if isinstance(message, MakeClip)] == [1]
    office.part.said(JobReport(1, 3, 9))
    assert (office.part.jobs[0].done, office.part.jobs[0].of) == (3, 9)
    office.part.said(JobEnded(1, "timelapse/A/film.mp4", "", "", 9, 0))
    assert office.state(2) is JobState.RUNNING
    office.part.said(JobEnded(2, "", "timelapse.no_pictures", "A", 0, 0))
    assert [job.state for job in office.ended] == [JobState.DONE, JobState.FAILED]
    office.part.tick()
    assert office.crew.released == 0
    office.now += IDLE_S + 1
    office.part.tick()
    assert office.crew.released == 1
    office.add()
    assert office.crew.started == [JOBS]


def test_a_job_goes_on_in_the_next_process_until_it_is_given_up(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.add()
    for number in range(1, TRIES):
        office.part.lost()
        assert (office.state(1), office.ended) == (JobState.WAITING, [])
        office.part.restarted()
        assert office.part.jobs[0].tries == number + 1
    office.part.lost()
    assert [(job.number, job.state) for job in office.ended] == [(1, JobState.LOST)]


def test_nothing_is_counted_as_tried_while_there_is_no_process(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.crew.down.add(JOBS)
    office.add()
    office.part.tick()
    assert office.part.jobs[0].tries == 0
    office.crew.down.clear()
    office.part.restarted()
    assert office.part.jobs[0].tries == 1


def test_jobs_are_cancelled_while_they_wait_run_or_are_interrupted(tmp_path: Path) -> None:
    office = Office(tmp_path)
    for _ in range(3):
        office.add()
    office.part.cancel(2)
    office.part.cancel(1)
    assert (JOBS, CancelJob(1)) in office.crew.told
    assert office.state(1) is JobState.RUNNING  # until the process says so
    office.part.said(JobEnded(1, "", "", "", 0, 0))
    office.part.cancel(3)
    office.part.lost()
    assert [(job.number, job.state) for job in office.ended] == [(n, JobState.CANCELLED) for n in (2, 1, 3)]
    for number in (1, 9):
        with pytest.raises(Trouble, match=r"timelapse\.no_job"):
            office.part.cancel(number)


def test_no_descriptor_is_left(lapse: Lapse) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    test_a_camera_on_the_wall_gives_its_picture_without_another_connection(lapse)
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_what_is_opened_is_what_the_site_says(lapse: Lapse) -> None:
    lapse.run(Timelapse("B", 10, 5))
    (opened,) = (message for message in lapse.bench.crew.to_feeds() if isinstance(message, OpenFeed))
    assert (opened.feed, opened.user) == ("B/sub", "admin")
