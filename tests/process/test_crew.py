"""The crew with real workers: who dies, hangs or cannot start is replaced, and cameras do not notice."""

from __future__ import annotations

import logging
import os
import select
import signal
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import psutil
import pytest
from Xlib import X
from Xlib.display import Display

from scc_wall.adapters.virtual_display import VirtualDisplay, start_virtual_display
from scc_wall.base.feed_messages import (
    AttachPane,
    FeedReport,
    FeedReports,
    OpenFeed,
    PaneClocks,
    PaneJoined,
    PaneOutgrown,
    TunePane,
)
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneFresh, PaneReport, PaneReports, PaneStopped, PlayPane
from scc_wall.workers import crew as crew_module
from scc_wall.workers.care import WORKER
from scc_wall.workers.crew import FEEDS, Crew
from tests.process.worker_rig import PASSWORD, USER, Cameras, cameras, is_gone, wait_for

LIMIT_MIB = 400
LEAK = """
import sys, threading, time
from pathlib import Path

def leak():
    held = []
    while True:
        if Path({file!r}).exists():
            held.append(b"x" * (16 << 20))
        time.sleep(0.02)

if any(part.startswith("scc_wall.") and part.split(".")[1] in {roles!r} for part in sys.orig_argv):
    threading.Thread(target=leak, daemon=True).start()
"""
"""A leak, let into a worker by Python's own start (`sitecustomize`): it begins when the file is there."""


class Wall:
    """Hears the crew, is its event loop, and holds one pane."""

    def __init__(self, folder: Path) -> None:
        self.told: list[object] = []
        self.feeds: dict[str, FeedReport] = {}
        self.panes: dict[str, PaneReport] = {}
        self.loads: dict[str, Load] = {}
        self.serial = 0
        self.late = 0.0
        self._ready: dict[int, Callable[[], None]] = {}
        self._poll = select.poll()
        self.crew = Crew(self, self, lambda: time.monotonic() + self.late, folder, {"player": ("xcb_x11", "none")}, LIMIT_MIB)

    # what the crew tells

    def feeds_said(self, reports: FeedReports) -> None:
        self.feeds = {report.feed: report for report in reports.reports}

    def player_said(self, reports: PaneReports) -> None:
        self.panes = {report.pane: report for report in reports.reports}

    def load_said(self, load: Load) -> None:
        self.loads[load.role] = load

    def clocks_said(self, clocks: PaneClocks) -> None:
        pass

    def pane_fresh(self, fresh: PaneFresh) -> None:
        pass

    def pane_outgrown(self, outgrown: PaneOutgrown) -> None:
        raise AssertionError(outgrown)

    def pane_joined(self, joined: PaneJoined) -> None:
        self.told.append(joined)

    def pane_stopped(self, stopped: PaneStopped) -> None:
        self.told.append(stopped)

    def feeds_restarted(self) -> None:
        self.told.append("feeds restarted")

    def player_lost(self, place: int) -> None:
        self.panes = {}
        self.told.append(f"lost {place}")

    def player_restarted(self, place: int) -> None:
        self.told.append(f"restarted {place}")

    # its event loop

    def add(self, fd: int, ready: Callable[[], None]) -> None:
        self._poll.register(fd, select.POLLIN)
        self._ready[fd] = ready

    def remove(self, fd: int) -> None:
        self._poll.unregister(fd)
        del self._ready[fd]

    def until(self, what: Callable[[], object], limit_s: float = 20) -> None:
        def turn() -> object:
            for fd, _ in self._poll.poll(20):
                if fd in self._ready:
                    self._ready[fd]()
            self.crew.tick()
            return what()

        wait_for(turn, limit_s, lambda: (self.told, self.feeds, self.panes))

    def play(self, window: int) -> None:
        self.serial += 1
        reading, writing = os.pipe()
        self.crew.send(FEEDS, AttachPane("p"), (writing,))
        self.crew.send(0, PlayPane("p", window, self.serial), (reading,))
        self.crew.send(FEEDS, TunePane("p", "cam/sub"))

    def pid(self, role: str) -> int:
        return dict(self.crew.processes())[role]

    def is_playing(self) -> bool:
        return "p" in self.panes and self.panes["p"].displayed > 5


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualDisplay]:
    started = start_virtual_display(1, 320, 240)
    yield started
    started.close()


@pytest.fixture
def window(screen: VirtualDisplay, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    for name, value in screen.environment.items():
        monkeypatch.setenv(name, value)
    display = Display(screen.name)
    made = display.screen().root.create_window(0, 0, 160, 96, 0, X.CopyFromParent, override_redirect=1, background_pixel=0)
    made.map()
    display.sync()
    yield made.id
    display.close()


@pytest.fixture
def wall(tmp_path: Path) -> Iterator[Wall]:
    made = Wall(tmp_path)
    yield made
    made.crew.end(3.0)


@pytest.fixture
def server(mounts: Mapping[str, tuple[str, Path]]) -> Iterator[Cameras]:
    with cameras(mounts) as running:
        yield running


def start_all(wall: Wall, window: int, server: Cameras) -> None:
    wall.crew.start(FEEDS)
    wall.crew.start(0)
    wall.crew.start(0)
    wall.crew.send(FEEDS, OpenFeed("cam/sub", server.url("/h264"), USER, PASSWORD, "tcp", ""))
    wall.play(window)
    wall.until(wall.is_playing)
    assert len(wall.crew.processes()) == 2


def test_a_killed_player_is_replaced_and_no_camera_notices(wall: Wall, window: int, server: Cameras) -> None:
    start_all(wall, window, server)
    wall.told.clear()
    former = wall.pid("player")
    os.kill(former, signal.SIGKILL)
    wall.until(lambda: "restarted 0" in wall.told)
    assert wall.told == ["lost 0", "restarted 0"]
    assert wall.pid("player") != former
    wall.play(window)
    wall.until(wall.is_playing)
    assert server.count("connected") == server.count("play /h264") == 1
    assert wall.feeds["cam/sub"].sessions == 1
    wall.until(lambda: not psutil.pid_exists(former))  # reaped


def test_a_killed_feeds_process_is_replaced(wall: Wall, window: int, server: Cameras) -> None:
    start_all(wall, window, server)
    player = wall.pid("player")
    os.kill(wall.pid("feeds"), signal.SIGKILL)
    wall.until(lambda: "feeds restarted" in wall.told)
    wall.until(lambda: PaneStopped("p", 1, asked=False) in wall.told)
    wall.crew.send(FEEDS, OpenFeed("cam/sub", server.url("/h264"), USER, PASSWORD, "tcp", ""))
    wall.panes = {}
    wall.play(window)
    wall.until(wall.is_playing)
    assert wall.pid("player") == player


def test_a_hanging_worker_is_killed_and_replaced(wall: Wall, window: int) -> None:
    wall.crew.start(0)
    wall.until(lambda: wall.crew.is_up(0) and not wall.panes and wall.crew._posts[0].care.spoke)
    hanging = wall.pid("player")
    os.kill(hanging, signal.SIGSTOP)
    began = time.monotonic()
    wall.until(lambda: "restarted 0" in wall.told)
    assert time.monotonic() - began > WORKER.hangs_after_s - 0.5
    wall.until(lambda: not psutil.pid_exists(hanging))


@pytest.mark.parametrize("role", ["player", "feeds"])
def test_a_leaking_worker_is_replaced_before_it_eats_the_machine(
    tmp_path: Path, window: int, server: Cameras, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, role: str
) -> None:
    leaks = tmp_path / "leak now"
    (tmp_path / "sitecustomize.py").write_text(LEAK.format(file=str(leaks), roles=[role]))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    wall = Wall(tmp_path)
    start_all(wall, window, server)
    leaking, score = wall.pid(role), Path(f"/proc/{wall.pid(role)}/oom_score_adj").read_text()
    assert int(score) > 0
    leaks.touch()
    with caplog.at_level(logging.WARNING):
        wall.until(lambda: {"restarted 0", "feeds restarted"} & set(map(str, wall.told)))
    leaks.unlink()
    assert f"{role} {leaking} takes" in caplog.text
    assert wall.pid(role) != leaking
    wall.crew.send(FEEDS, OpenFeed("cam/sub", server.url("/h264"), USER, PASSWORD, "tcp", ""))
    wall.panes = {}
    wall.play(window)
    wall.until(wall.is_playing)
    wall.crew.end(3.0)


def test_nobody_is_killed_for_a_stall_of_our_own(wall: Wall) -> None:
    wall.crew.start(FEEDS)
    wall.until(lambda: wall.crew._posts[FEEDS].care.spoke)
    pid = wall.pid("feeds")
    select.select([], [], [], 0.5)  # two reports come, unheard
    wall.late = 60.0
    wall.crew.tick()
    assert wall.pid("feeds") == pid
    assert wall.told == []


def test_one_that_dies_again_and_again_pauses_longer_and_longer(wall: Wall) -> None:
    wall.crew.start(FEEDS)
    for _ in range(2):
        os.kill(wall.pid("feeds"), signal.SIGKILL)
        wall.until(lambda: not wall.crew.is_up(FEEDS) or wall.told.count("feeds restarted") == 1)
        if not wall.crew.is_up(FEEDS):
            break
    assert wall.told == ["feeds restarted"]
    assert wall.crew.processes() == []
    began = time.monotonic()
    wall.until(lambda: wall.crew.is_up(FEEDS))
    assert 0.3 < time.monotonic() - began < 5


def test_one_that_cannot_be_started_is_tried_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    wall = Wall(tmp_path / "not yet")
    with caplog.at_level(logging.WARNING):
        wall.crew.start(FEEDS)
    assert not wall.crew.is_up(FEEDS)
    assert "cannot be started" in caplog.text
    reading, writing = os.pipe()
    wall.crew.send(FEEDS, AttachPane("p"), (writing,))
    assert os.read(reading, 1) == b""  # closed, though nobody was there to take it
    os.close(reading)
    (tmp_path / "not yet").mkdir()
    wall.until(lambda: wall.crew.is_up(FEEDS))
    wall.until(lambda: wall.crew._posts[FEEDS].care.spoke)
    assert wall.told == ["feeds restarted"]
    wall.crew.end(3.0)


def test_the_end_of_all(wall: Wall, window: int, server: Cameras) -> None:
    start_all(wall, window, server)
    pids = [pid for _, pid in wall.crew.processes()]
    began = time.monotonic()
    wall.crew.end(3.0)
    assert time.monotonic() - began < 3.0
    assert all(is_gone(pid, 0) for pid in pids)
    wait_for(lambda: server.count("left /h264") == 1)
    assert wall.crew.processes() == []


def test_who_hangs_is_killed_at_the_end_and_all_wait_together(wall: Wall) -> None:
    wall.crew.start(FEEDS)
    wall.until(lambda: wall.crew._posts[FEEDS].care.spoke)
    pid = wall.pid("feeds")
    os.kill(pid, signal.SIGSTOP)
    began = time.monotonic()
    wall.crew.end(1.0)
    assert 0.9 < time.monotonic() - began < 3.0
    assert not psutil.pid_exists(pid)


def test_a_worker_that_speaks_nonsense_is_replaced(wall: Wall, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Mad(crew_module.Worker):
        def __init__(self, role: str, arguments: list[str], log: Path, memory_mib: int) -> None:
            super().__init__(role, arguments, log, memory_mib)
            monkeypatch.setattr(crew_module, "Worker", crew_module.Worker.__mro__[1])
            self._channel._known = {}  # nothing it says is known to us

    monkeypatch.setattr(crew_module, "Worker", Mad)
    wall.crew.start(FEEDS)
    first = wall.pid("feeds")
    wall.until(lambda: "feeds restarted" in wall.told)
    wall.until(lambda: wall.crew._posts[FEEDS].care.spoke)
    assert wall.pid("feeds") != first
