"""The feeds process with real cameras: what it reads, how it stands with them, and how it ends."""

from __future__ import annotations

import itertools
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import psutil
import pytest

from scc_wall.base.channel import Channel
from scc_wall.base.feed_messages import AttachPane, CloseFeed, DetachPane, RetryFeed, TunePane
from scc_wall.base.messages import FROM_FEEDS, TO_FEEDS, Quit
from scc_wall.feeds.opening import Opener
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.program import Feeds
from scc_wall.feeds.source import Kind
from tests.process.bad_camera import BadCamera, running
from tests.process.secret_search import forms_of, in_files, in_processes
from tests.process.worker_rig import HERE, PASSWORD, USER, Cameras, PaneEnd, Worker, cameras, is_gone, wait_for
from tests.unit.ts_reader import read

WRONG = "wrong :@/%#"
PARENT = """
import sys, pathlib
from scc_wall.workers.worker import Worker
worker = Worker("feeds", [], pathlib.Path(sys.argv[1]))
while not worker.receive():
    pass
print(worker.pid, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def server(mounts: Mapping[str, tuple[str, Path]]) -> Iterator[Cameras]:
    with cameras(mounts) as running:
        yield running


@pytest.fixture
def own_server(mounts: Mapping[str, tuple[str, Path]]) -> Iterator[Cameras]:
    """A server that a test may stop or kill."""
    with cameras(mounts) as running:
        yield running


@pytest.fixture
def feeds(tmp_path: Path) -> Iterator[Worker]:
    """A feeds process; after every test its log, command line and environment are searched for passwords."""
    worker = Worker("feeds", tmp_path / "feeds.log")
    try:
        worker.until(lambda: worker.hello)
        yield worker
        forms = forms_of(USER, PASSWORD) | {f"wrong {name}": form for name, form in forms_of(USER, WRONG).items()}
        if worker.process.poll() is None:
            assert in_processes([psutil.Process(worker.process.pid)], forms) == []
        assert in_files([tmp_path], forms) == []
    finally:
        worker.end()


def pictures(worker: Worker, *panes: PaneEnd, least: int, limit_s: float = 20) -> None:
    worker.until(lambda: all(pane.pump() >= least for pane in panes), limit_s)


def rising(numbers: list[int]) -> bool:
    return all((after - before) % 256 == 1 for before, after in itertools.pairwise(numbers))


@pytest.mark.parametrize("transport", ["tcp", "udp"])
@pytest.mark.parametrize("codec", ["h264", "hevc"])
def test_pictures_reach_the_pane(feeds: Worker, server: Cameras, codec: str, transport: str) -> None:
    feeds.open("cam/sub", server.url(f"/{codec}"), transport=transport)
    pane = feeds.attach("p", "cam/sub")
    pictures(feeds, pane, least=20)
    numbers = pane.numbers(codec)
    assert len(numbers) >= 19
    assert rising(numbers)
    report = feeds.feeds["cam/sub"]
    assert (report.phase, report.codec, report.sessions, report.width, report.height) == ("playing", codec, 1, 160, 96)
    assert 40 <= report.interval_ms <= 100
    assert report.age_ms < 2000
    assert [(joined.pane, joined.feed) for joined in feeds.joined] == [("p", "cam/sub")]
    times = [unit.pts for unit in pane.stream().units if unit.pts is not None]
    assert times == sorted(set(times))
    os.close(pane.fd)


def test_two_panes_one_session(feeds: Worker, own_server: Cameras) -> None:
    feeds.open("cam/sub", own_server.url("/h264"))
    feeds.open("cam/sub", own_server.url("/h264"))
    first = feeds.attach("1", "cam/sub")
    pictures(feeds, first, least=5)
    second = feeds.attach("2", "cam/sub")
    pictures(feeds, second, least=10)
    assert own_server.count("play /h264") == 1
    assert rising(second.numbers("h264"))
    # a player dies and its successor gets a new pipe: the camera does not notice
    os.close(first.fd)
    third = feeds.attach("1", "cam/sub")
    pictures(feeds, second, third, least=20)
    assert rising(third.numbers("h264"))
    assert own_server.count("connected") == 1
    feeds.channel.send(DetachPane("2"))
    feeds.channel.send(CloseFeed("cam/sub"))
    wait_for(lambda: own_server.count("left /h264") == 1)
    for pane in (second, third):
        os.close(pane.fd)


def test_refused_then_only_by_a_person(feeds: Worker, own_server: Cameras) -> None:
    feeds.open("cam/sub", own_server.url("/h264"), password=WRONG)
    feeds.until(lambda: feeds.phase("cam/sub") == "refused feed.denied")
    assert feeds.feeds["cam/sub"].retry_ms == -1
    tries, until = own_server.count("connected"), time.monotonic() + 2.0
    feeds.until(lambda: time.monotonic() > until)  # twice the longest first pause
    assert own_server.count("connected") == tries == 1
    feeds.channel.send(RetryFeed("cam/sub"))
    wait_for(lambda: own_server.count("connected") == 2)
    feeds.until(lambda: feeds.phase("cam/sub") == "refused feed.denied")
    assert feeds.feeds["cam/sub"].sessions == 0


def test_where_a_session_of_ours_shows_nothing_ffmpeg_has_the_next_try(feeds: Worker) -> None:
    with running(BadCamera(statuses={"SETUP": "459 Aggregate Operation Not Allowed"})) as camera:
        feeds.open("cam/sub", f"rtsp://127.0.0.1:{camera.port}/live")

        def tries() -> list[bool]:
            """Return for each try whether it was ours."""
            return ["scc-wall" in asked for asked in tuple(camera.asked) if asked.startswith("DESCRIBE")]

        for count in (2, 3, 4):
            wait_for(lambda count=count: len(tries()) >= count or feeds.channel.send(RetryFeed("cam/sub")), 20)
        assert tries()[:4] == [True, False, True, False]


def test_not_there_is_tried_again(feeds: Worker, server: Cameras) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        free = listener.getsockname()[1]
    feeds.open("none/sub", server.url("/nothing"))
    feeds.open("dead/sub", f"rtsp://127.0.0.1:{free}/h264")
    feeds.until(
        lambda: feeds.phase("none/sub") == "waiting feed.not_found" and feeds.phase("dead/sub") == "waiting feed.unreachable"
    )
    assert 0 <= feeds.feeds["dead/sub"].retry_ms <= 4000
    assert feeds.feeds["dead/sub"].age_ms == -1
    feeds.until(lambda: feeds.feeds["none/sub"].attempt >= 2 and feeds.feeds["dead/sub"].attempt >= 2)


def test_a_camera_that_dies_and_comes_back(feeds: Worker, mounts: Mapping[str, tuple[str, Path]]) -> None:
    with cameras(mounts) as first:
        feeds.open("cam/sub", first.url("/h264"))
        pane = feeds.attach("p", "cam/sub")
        pictures(feeds, pane, least=10)
        port = first.port
    feeds.until(lambda: feeds.phase("cam/sub").startswith("waiting"))
    before = pane.pump()
    with cameras(mounts, port) as second:
        feeds.channel.send(RetryFeed("cam/sub"))
        feeds.until(lambda: feeds.phase("cam/sub") == "playing")
        pictures(feeds, pane, least=before + 10)
        report = feeds.feeds["cam/sub"]
        assert (report.sessions, second.count("play /h264")) == (2, 1)
        numbers = pane.numbers("h264")
        again = numbers.index(0, 5)  # the second server begins its clip anew
        assert rising(numbers[:again])
        assert rising(numbers[again:])
        os.close(pane.fd)


def test_a_camera_that_stops_ages_and_recovers_in_the_same_session(feeds: Worker, own_server: Cameras) -> None:
    feeds.open("cam/sub", own_server.url("/h264"))
    feeds.until(lambda: feeds.phase("cam/sub") == "playing")
    own_server.process.send_signal(signal.SIGSTOP)
    feeds.until(lambda: feeds.feeds["cam/sub"].age_ms > 2500)
    assert feeds.phase("cam/sub") == "playing"
    own_server.process.send_signal(signal.SIGCONT)
    feeds.until(lambda: feeds.feeds["cam/sub"].age_ms < 300)
    assert feeds.feeds["cam/sub"].sessions == 1


def test_closing_while_a_camera_hangs_does_not_pile_up(feeds: Worker, own_server: Cameras) -> None:
    """Opened and closed seven times while connecting hangs: one thread and one connection; then it plays, in one session."""
    own_server.process.send_signal(signal.SIGSTOP)
    process = psutil.Process(feeds.process.pid)
    threads, files = process.num_threads(), process.num_fds()
    for _ in range(7):
        feeds.open("cam/sub", own_server.url("/h264"))
        feeds.until(lambda: feeds.phase("cam/sub") == "connecting")
        feeds.channel.send(CloseFeed("cam/sub"))
        feeds.until(lambda: not feeds.feeds)
    feeds.open("cam/sub", own_server.url("/h264"))
    feeds.until(lambda: process.num_threads() <= threads + 2)
    assert process.num_fds() <= files + 2
    own_server.process.send_signal(signal.SIGCONT)
    feeds.until(lambda: feeds.phase("cam/sub") == "playing")
    feeds.until(lambda: feeds.feeds["cam/sub"].pictures > 20)
    assert own_server.count("play /h264") - own_server.count("left /h264") <= 1
    assert own_server.count("connected") <= 2


def test_closed_and_opened_again_there_are_never_two_sessions(feeds: Worker, own_server: Cameras) -> None:
    for number in range(1, 6):
        feeds.open("cam/sub", own_server.url("/h264"))
        wait_for(lambda number=number: own_server.count("play /h264") == number)
        feeds.channel.send(CloseFeed("cam/sub"))
    wait_for(lambda: own_server.count("left /h264") == 5)
    steps = [line for line in own_server.told if line.endswith("/h264")]
    assert steps == ["play /h264", "left /h264"] * 5


def test_the_old_picture_goes_on_until_the_new_camera_is_there(feeds: Worker, server: Cameras) -> None:
    feeds.open("a/sub", server.url("/h264"))
    pane = feeds.attach("p", "a/sub")
    pictures(feeds, pane, least=5)
    feeds.open("b/sub", server.url("/nothing"))
    feeds.channel.send(TunePane("p", "b/sub"))
    feeds.until(lambda: feeds.phase("b/sub") == "waiting feed.not_found")
    before = pane.pump()
    pictures(feeds, pane, least=before + 5)
    feeds.open("c/sub", server.url("/hevc"))
    feeds.channel.send(TunePane("p", "c/sub"))
    feeds.until(lambda: [joined.feed for joined in feeds.joined] == ["a/sub", "c/sub"])
    before = pane.pump()
    pictures(feeds, pane, least=before + 5)
    stream = pane.stream()
    assert (stream.maps[0][12], stream.maps[-1][12]) == (0x1B, 0x24)
    os.close(pane.fd)


def test_it_leaves_its_cameras_when_told_to_end(feeds: Worker, own_server: Cameras) -> None:
    feeds.open("a/sub", own_server.url("/h264"))
    feeds.open("b/sub", own_server.url("/hevc"))
    feeds.until(lambda: feeds.phase("a/sub") == feeds.phase("b/sub") == "playing")
    feeds.channel.send(Quit())
    assert feeds.process.wait(5) == 0
    wait_for(lambda: {"left /h264", "left /hevc"} <= set(own_server.told))


def test_a_camera_that_hangs_does_not_keep_it_from_ending(feeds: Worker, own_server: Cameras) -> None:
    feeds.open("a/sub", own_server.url("/h264"))
    feeds.until(lambda: feeds.phase("a/sub") == "playing")
    own_server.process.send_signal(signal.SIGSTOP)
    feeds.open("b/sub", own_server.url("/hevc"))
    feeds.until(lambda: feeds.phase("b/sub") == "connecting")
    began = time.monotonic()
    feeds.channel.send(Quit())
    assert feeds.process.wait(6) == 0
    assert time.monotonic() - began < 3


def test_gui_s_end_is_its_own(feeds: Worker) -> None:
    feeds.channel.close()
    assert feeds.process.wait(5) == 0


@pytest.mark.parametrize("stopped", [False, True])
def test_it_ends_with_a_parent_that_is_killed(tmp_path: Path, *, stopped: bool) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path / "log")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(HERE.parents[1])},
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        assert b"MALLOC_ARENA_MAX=2\0" in Path(f"/proc/{pid}/environ").read_bytes()
        if stopped:
            os.kill(pid, signal.SIGSTOP)
        parent.kill()
        assert is_gone(pid, 3.0)


def test_nonsense_from_gui_ends_it_without_a_word_of_what_was_said(tmp_path: Path) -> None:
    worker = Worker("feeds", tmp_path / "feeds.log")
    worker.until(lambda: worker.hello)
    worker.open("cam/sub", "rtsp://127.0.0.1:1/x")
    body = b'{"v": 1, "is": "OpenFeed", "password": "' + PASSWORD.encode() + b'"}'
    worker.channel._sock.sendall(len(body).to_bytes(4, "big") + body)
    assert worker.process.wait(10) == 1
    assert "WireError" in worker.log.read_text()
    assert in_files([tmp_path], forms_of(USER, PASSWORD)) == []
    worker.end()


def test_a_large_picture_leaves_without_the_help_of_the_next() -> None:
    """A key picture larger than the pipe: the rest follows as the player reads, though no other picture ever comes."""
    ours, theirs = socket.socketpair()
    gui = Channel(ours, FROM_FEEDS)
    feeds = Feeds(Channel(theirs, TO_FEEDS), os.getpid(), Opener())
    thread = threading.Thread(target=feeds.run)
    thread.start()
    reading, writing = os.pipe()
    gui.send(AttachPane("p"), (writing,))
    board = feeds._board
    wait_for(lambda: "p" in board._pipes)
    board.open_feed("cam")
    board.tune("p", "cam")
    now = time.monotonic()
    board.take("cam", Kind("h264", 0, 0), Picture(b"x" * 900_000, now, None, key=True), now)
    found, end = b"", time.monotonic() + 10
    while found.count(b"x" * 100) < 8_000 and time.monotonic() < end:
        if select.select([reading], [], [], 0.1)[0]:
            found += os.read(reading, 50_000)
        if len(found) > 910_000 and len(found) % 188 == 0:
            break
    gui.send(Quit())
    thread.join(10)
    assert not thread.is_alive()
    rest = os.read(reading, 1 << 20)
    os.close(reading)
    gui.close()
    assert read(found + rest).units[0].data[6:] == b"x" * 900_000
