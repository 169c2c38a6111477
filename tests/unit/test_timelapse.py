"""Time-lapse: when a picture is due, the site's file, jobs that are interrupted, and pictures made into a clip."""

from __future__ import annotations

import io
import os
import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from scc_wall.adapters.site import create_site
from scc_wall.adapters.timelapse_files import begin_picture, change_timelapse, folder_of, held, need_room, read_timelapse, sweep
from scc_wall.adapters.words import load_words
from scc_wall.base.feed_messages import TakeSnapshot
from scc_wall.base.job_messages import JobEnded, MakeClip
from scc_wall.base.trouble import Trouble
from scc_wall.camera.timelapse import (
    LIMIT_GB,
    MINUTES,
    WIB,
    Timelapse,
    moment_text,
    next_moment,
    picture_moment,
    picture_name,
    slot_of,
    with_one,
    without,
)
from scc_wall.desk.jobs import ENDED_KEPT, TRIES, Job, JobState, begun, ended, find, interrupted, put
from scc_wall.feeds.snapshots import texts_of
from scc_wall.feeds.still import as_jpeg
from scc_wall.jobs.make_clip import chosen, make_clip
from scc_wall.jobs.pictures import UnreadableError, read_picture
from scc_wall.jobs.work import Work
from scc_wall.layout.parse_timelapse import COUNT_LIMIT, parse_timelapse, timelapse_text

WORDS = load_words("id")
MOMENT = datetime(2026, 11, 30, 9, 40, 0, tzinfo=WIB)
WANTED = MakeClip(1, "JSC-07", "7 Gerbang", "", "", 5)

lapses = st.builds(
    Timelapse,
    st.from_regex(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,20}", fullmatch=True),
    st.integers(*MINUTES),
    st.integers(*LIMIT_GB),
    st.text(st.characters(categories=("L", "N", "P", "S", "Zs")), max_size=20).filter(str.isprintable),
)


@given(st.integers(*MINUTES), st.floats(0, 4e9))
def test_the_next_picture_is_due_within_the_interval(minutes: int, moment: float) -> None:
    following = next_moment(moment, minutes)
    assert moment < following <= moment + 60 * minutes + 1e-3
    assert slot_of(following, minutes) == slot_of(moment, minutes) + 1


@given(st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001 - given a zone below
def test_a_pictures_name_tells_its_moment_in_wib(moment: datetime) -> None:
    whole = moment.replace(microsecond=0, tzinfo=UTC)
    assert picture_moment(f"{picture_name(whole)}.jpg") == whole
    assert picture_moment(f"{picture_name(whole)}_2.jpg") == whole


@pytest.mark.parametrize(
    "name",
    ["a.jpg", "2026-13-01_00-00-00_WIB.jpg", "film_2026-11-01_2026-11-30.mp4", ".1-2.new", "2026-11-30_09-40-00_WIB.png"],
)
def test_other_files_are_no_pictures(name: str) -> None:
    assert picture_moment(name) is None


@given(st.lists(lapses, max_size=8, unique_by=lambda one: one.camera))
def test_what_is_written_is_read_again(those: list[Timelapse]) -> None:
    assert parse_timelapse(timelapse_text(those, "ditulis oleh program"), "timelapse.toml") == (tuple(those), ())


@given(st.text(max_size=300))
def test_any_text_gives_time_lapses_or_troubles(text: str) -> None:
    parse_timelapse(text, "timelapse.toml")


def test_mistakes_have_their_line_and_the_rest_counts() -> None:
    text = """format = 1
[[timelapse]]
camera = "A"
minutes = 0
limit_gb = 5
[[timelapse]]
camera = "B"
minutes = 10
limit_gb = 5
[[timelapse]]
camera = "B"
minutes = 20
limit_gb = 5
[[timelapse]]
camera = "../x"
minutes = 20
limit_gb = 5
"""
    those, troubles = parse_timelapse(text, "t")
    assert those == (Timelapse("B", 10, 5),)
    assert [(one.key, one.place.line if one.place else 0) for one in troubles] == [
        ("timelapse.entry", 2), ("timelapse.twice", 10), ("timelapse.entry", 14),
    ]  # fmt: skip


def test_the_file_is_changed_and_kept_from_being_lost(tmp_path: Path) -> None:
    create_site(tmp_path, WORDS)
    one = Timelapse("A", 10, 5, 'bu"di\\')
    change_timelapse(tmp_path, lambda before: with_one(before, one), WORDS)
    change_timelapse(tmp_path, lambda before: with_one(before, replace(one, minutes=20)), WORDS)
    assert read_timelapse(tmp_path) == ((replace(one, minutes=20),), ())
    many = tuple(Timelapse(f"C{n}", 10, 5) for n in range(COUNT_LIMIT + 1))
    with pytest.raises(Trouble, match=r"timelapse\.too_many"):
        change_timelapse(tmp_path, lambda _: many, WORDS)
    assert change_timelapse(tmp_path, lambda before: without(before, "A"), WORDS) == ()
    (tmp_path / "timelapse.toml").write_text("format = 1\n[[timelapse]]\n", encoding="utf-8")
    with pytest.raises(Trouble, match=r"timelapse\.entry"):
        change_timelapse(tmp_path, lambda _: (one,), WORDS)


def test_a_folder_is_counted_and_swept(tmp_path: Path) -> None:
    assert held(tmp_path, "A").pictures == 0
    file, fd = begin_picture(tmp_path, "A", 1)
    os.close(fd)
    assert file.stat().st_mode & 0o777 == 0o600
    place = folder_of(tmp_path, "A")
    for minute in (40, 50):
        (place / f"2026-11-30_09-{minute}-00_WIB.jpg").write_bytes(b"12345")
    (place / "film_2026-11-30_2026-11-30.mp4").write_bytes(b"123")
    (place / "link.jpg").symlink_to("/etc/passwd")
    found = held(tmp_path, "A")
    assert (found.pictures, found.bytes, found.clips) == (2, 13, ("film_2026-11-30_2026-11-30.mp4",))
    assert found.newest == MOMENT + timedelta(minutes=10)
    assert sweep(tmp_path) == ()
    assert not file.exists()
    (place / ".film-3.new").touch()
    assert sweep(tmp_path) == ("A",)
    with pytest.raises(ValueError, match=r"\.\."):
        folder_of(tmp_path, "../A")
    need_room(tmp_path, 1)
    with pytest.raises(Trouble, match=r"timelapse\.disk_low"):
        need_room(tmp_path, 1 << 40)


# jobs


def jobs_of(*numbers: int) -> tuple[Job, ...]:
    return tuple(Job(replace(WANTED, job=number)) for number in numbers)


def test_jobs_run_one_after_the_other() -> None:
    jobs, first = begun(jobs_of(1, 2))
    assert first is not None
    assert (first.number, first.state, first.tries) == (1, JobState.RUNNING, 1)
    assert begun(jobs) == (jobs, None)
    jobs = ended(jobs, JobEnded(1, "timelapse/A/film.mp4", "", "", 9, 1))
    done = find(jobs, 1)
    assert done is not None
    assert (done.state, done.file, done.done, done.skipped) == (JobState.DONE, "timelapse/A/film.mp4", 9, 1)
    assert begun(jobs)[1] is not None
    assert ended(jobs, JobEnded(1, "", "timelapse.job_bug", "", 0, 0)) == jobs  # it has ended already
    assert ended(jobs, JobEnded(7, "", "", "", 0, 0)) == jobs


def test_a_job_whose_process_dies_is_begun_anew_and_at_last_given_up() -> None:
    jobs = jobs_of(1, 2)
    for number in range(1, TRIES + 1):
        jobs, job = begun(jobs)
        assert job is not None
        assert (job.number, job.tries) == (1, number)
        jobs = interrupted(jobs)
    lost, waiting = jobs
    assert lost.state is JobState.LOST
    assert lost.why is not None
    assert lost.why.key == "timelapse.job_lost"
    assert waiting.state is JobState.WAITING
    assert begun(jobs)[1] == replace(waiting, state=JobState.RUNNING, tries=1)


def test_only_the_newest_ended_jobs_are_kept_and_every_open_one() -> None:
    jobs: tuple[Job, ...] = jobs_of(0)
    for number in range(1, ENDED_KEPT + 10):
        jobs = put(jobs, Job(replace(WANTED, job=number), JobState.DONE))
    assert len(jobs) == ENDED_KEPT + 1
    assert jobs[0].number == 0
    assert jobs[-1].number == ENDED_KEPT + 9


# the clip


def jpeg(number: int, size: tuple[int, int] = (320, 180)) -> bytes:
    frame = av.VideoFrame.from_image(Image.new("RGB", size, (20 * number % 256, 90, 120)))
    asked = TakeSnapshot(1, "JSC-07/main", "7 JSC-07 <Gerbang> & café", 1920, "budi", "Jakabaring", "jpeg")
    return as_jpeg(frame, texts_of(asked, MOMENT))


def lapse_folder(site: Path, count: int) -> Path:
    place = folder_of(site, "JSC-07")
    place.mkdir(parents=True)
    for number in range(count):
        (place / f"{picture_name(MOMENT + timedelta(hours=12 * number))}.jpg").write_bytes(jpeg(number))
    return place


def test_a_picture_is_a_jpeg_that_says_camera_time_operator_and_site() -> None:
    data = jpeg(1)
    picture = Image.open(io.BytesIO(data))
    assert (picture.format, picture.size) == ("JPEG", (320, 180))
    packet = picture.info["xmp"].decode()
    for told in ("7 JSC-07 &lt;Gerbang&gt; &amp; café", "2026-11-30T09:40:00.000+07:00", "budi", "Jakabaring", "SCC Wall"):
        assert told in packet


def test_a_picture_is_lettered_and_a_hostile_one_refused() -> None:
    plain, lettered = read_picture(jpeg(3), ""), read_picture(jpeg(3), f"7 Gerbang   {moment_text(MOMENT)}")
    assert (lettered.width, lettered.height) == (320, 180)
    assert (plain.pixels[:150] == lettered.pixels[:150]).all()
    assert lettered.pixels[-20:, :60].max() > 200
    assert lettered.pixels[-20:, :60].min() < 20
    png = io.BytesIO()
    Image.new("RGB", (8, 8)).save(png, "PNG")
    for data in (b"", b"\xff\xd8\xff", jpeg(1)[:-400], png.getvalue(), b"<svg/>"):
        with pytest.raises(UnreadableError):
            read_picture(data, "x")


def test_pictures_become_a_clip_and_broken_ones_are_counted(tmp_path: Path) -> None:
    place = lapse_folder(tmp_path, 6)
    (place / f"{picture_name(MOMENT + timedelta(hours=1))}.jpg").write_bytes(b"not a picture")
    (place / f"{picture_name(MOMENT + timedelta(hours=2))}.jpg").write_bytes(jpeg(9, (100, 99)))  # another camera by then
    work = Work(1)
    make_clip(WANTED, tmp_path, work)
    assert work.ended == JobEnded(1, "timelapse/JSC-07/film_2026-11-30_2026-12-02.mp4", "", "", 7, 1)
    assert (work.done, work.of) == (8, 8)
    film = tmp_path / work.ended.file
    assert film.stat().st_mode & 0o777 == 0o600
    with av.open(str(film)) as container:
        assert container.metadata["title"] == "7 Gerbang"
        frames = list(container.decode(video=0))
    assert [(frame.width, frame.height) for frame in frames] == [(320, 180)] * 7
    again = Work(2)
    make_clip(replace(WANTED, job=2), tmp_path, again)
    assert again.ended is not None
    assert again.ended.file == "timelapse/JSC-07/film_2026-11-30_2026-12-02_2.mp4"  # never over another one
    assert not list(place.glob(".film*"))


def test_days_bound_a_clip() -> None:
    names = [f"{picture_name(MOMENT + timedelta(hours=12 * number))}.jpg" for number in range(6)]
    assert chosen(reversed(["x.mp4", *names]), "", "") == names  # type: ignore[arg-type]
    assert chosen(names, "2026-12-01", "2026-12-01") == names[2:4]
    assert chosen(names, "2026-12-02", "") == names[4:]


def test_a_clip_that_cannot_be_made_says_why(tmp_path: Path) -> None:
    def reason(wanted: MakeClip) -> str:
        work = Work(1)
        make_clip(wanted, tmp_path, work)
        assert work.ended is not None
        assert not work.ended.file
        return work.ended.reason

    assert reason(WANTED) == "timelapse.not_written"  # no such folder
    place = lapse_folder(tmp_path, 1)
    assert reason(replace(WANTED, first="2027-01-01")) == "timelapse.no_pictures"
    assert reason(replace(WANTED, camera="../..")) == "timelapse.job_bug"
    assert reason(replace(WANTED, first="today")) == "timelapse.job_bug"
    next(place.glob("*.jpg")).write_bytes(b"")
    assert reason(WANTED) == "timelapse.none_readable"


def test_a_cancelled_clip_leaves_nothing(tmp_path: Path) -> None:
    place = lapse_folder(tmp_path, 3)
    work = Work(1)
    work.cancel()
    thread = threading.Thread(target=make_clip, args=(WANTED, tmp_path, work))
    thread.start()
    thread.join(60)
    assert work.ended == JobEnded(1, "", "", "", 0, 0)
    assert sorted(path.suffix for path in place.iterdir()) == [".jpg"] * 3
