"""The player process on a display of its own: what is on the glass is read back as the numbers the pictures show."""

from __future__ import annotations

import itertools
import os
import re
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

import pytest
from Xlib import X
from Xlib.display import Display

from scc_wall.adapters.virtual_display import VirtualDisplay, start_virtual_display
from scc_wall.base.messages import Quit
from scc_wall.base.player_messages import PaneFresh, PaneStopped, PlayPane, StopPane, WatchPane
from scc_wall.feeds.annexb import without_delimiter
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.picture import Picture
from scc_wall.feeds.pipe_end import PipeClosed
from tests.coded import BARS, HEIGHT, WIDTH, coded
from tests.process.worker_rig import HERE, Worker, is_gone

COUNT = 240
PARENT = """
import sys, pathlib
from scc_wall.workers.worker import Worker
worker = Worker("player", ["xcb_x11", "none"], pathlib.Path(sys.argv[1]))
while not worker.receive():
    pass
print(worker.pid, flush=True)
sys.stdin.read()
"""


@dataclass
class Window:
    """A window for a pane, as the gui makes them: without a background; and what is on the glass there."""

    display: Display
    at: tuple[int, int]
    id: int = 0
    _window: object = None

    def open(self) -> Window:
        root = self.display.screen().root
        window = root.create_window(
            *self.at,
            WIDTH,
            HEIGHT,
            0,
            X.CopyFromParent,
            X.InputOutput,
            X.CopyFromParent,
            background_pixmap=0,
            override_redirect=1,
        )
        window.map()
        self.display.sync()
        self._window, self.id = window, window.id
        return self

    def hide(self) -> None:
        self.display.create_resource_object("window", self.id).unmap()
        self.display.sync()

    def paint(self, colour: int) -> None:
        self._window.change_attributes(background_pixel=colour)
        self._window.clear_area()
        self.display.sync()

    def destroy(self) -> None:
        self.display.create_resource_object("window", self.id).destroy()
        self.display.sync()

    def resize(self, width: int, height: int) -> None:
        self.display.create_resource_object("window", self.id).configure(width=width, height=height)
        self.display.sync()

    def is_black(self) -> bool:
        """Whether the glass is blacker than any picture: their dark bars are at 16 and above."""
        x, y = self.at
        row = self.display.screen().root.get_image(x, y + HEIGHT // 2, WIDTH // 2, 1, X.ZPixmap, 0xFFFFFFFF).data
        return max(row[1::4]) < 8

    def number(self) -> int:
        """Return the number on the glass, read from the screen itself; -1 where bars are neither bright nor dark."""
        x, y = self.at
        row = self.display.screen().root.get_image(x, y + HEIGHT // 2, WIDTH, 1, X.ZPixmap, 0xFFFFFFFF).data
        levels = [row[4 * (WIDTH // BARS * bar + WIDTH // BARS // 2) + 1] for bar in range(BARS)]
        if any(60 < level < 180 for level in levels):
            return -1
        return sum(1 << bar for bar, level in enumerate(levels) if level > 128)


@dataclass
class Camera:
    """Writes pictures into a pane's pipe, from a thread, until stopped, and remembers when each was written."""

    pipe: PanePipe
    codec: str = "h264"
    rate: float = 15.0
    written: dict[int, float] = field(default_factory=dict)
    ended: threading.Event = field(default_factory=threading.Event)
    paused: threading.Event = field(default_factory=threading.Event)
    frozen: threading.Event = field(default_factory=threading.Event)
    thread: threading.Thread = field(init=False)

    def __post_init__(self) -> None:
        coded(self.codec, COUNT)
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def stop(self) -> None:
        self.ended.set()
        self.thread.join(10)

    def look_until_read(self) -> None:
        """Do what the feeds process does: look often whether the player reads."""
        while self.pipe.is_unread(time.monotonic()):
            select.select([], [], [], 0.01)

    def _run(self) -> None:
        number = 0
        while not self.ended.wait(1 / self.rate):
            if self.paused.is_set():
                continue
            codec, now = self.codec, time.monotonic()
            packet = coded(codec, COUNT)[0 if self.frozen.is_set() else number % COUNT]
            data = bytes(packet) if codec == "mjpeg" else without_delimiter(bytes(packet), codec)
            try:
                self.pipe.send(codec, Picture(data, now, None, key=packet.is_keyframe), now, now)
            except PipeClosed:
                return
            self.written[number % COUNT] = now
            number += 1


@pytest.fixture(scope="module")
def screen() -> Iterator[VirtualDisplay]:
    started = start_virtual_display(1, 640, 480)
    yield started
    started.close()


@pytest.fixture
def glass(screen: VirtualDisplay, monkeypatch: pytest.MonkeyPatch) -> Iterator[Display]:
    monkeypatch.setenv("XAUTHORITY", screen.environment["XAUTHORITY"])
    connection = Display(screen.name)
    yield connection
    connection.close()


@pytest.fixture
def player(screen: VirtualDisplay, tmp_path: Path) -> Iterator[Worker]:
    worker = Worker("player", tmp_path / "player.log", screen.environment, ["xcb_x11", "none"])
    try:
        worker.until(lambda: worker.hello)
        yield worker
    finally:
        worker.end()


@pytest.fixture
def play(player: Worker) -> Iterator[Callable[..., Camera]]:
    """Play a fed pipe in a window; the writing ends are closed when the test is over."""
    started: list[Camera] = []

    def begin(pane: str, window: int, serial: int = 1, codec: str = "h264", rate: float = 15.0, late_s: float = 0.0) -> Camera:
        reading, writing = os.pipe()
        camera = Camera(PanePipe(writing, jpeg=codec == "mjpeg"), codec, rate)
        started.append(camera)
        end = time.monotonic() + late_s
        player.until(lambda: time.monotonic() >= end)
        player.channel.send(PlayPane(pane, window, serial, jpeg=codec == "mjpeg"), (reading,))
        return camera

    yield begin
    for camera in started:
        camera.stop()
        camera.pipe.close()


def runs(player: Worker, window: Window, steps: int = 5) -> bool:
    """Wait until the glass has shown so many numbers, one after the other; a former player's last picture may be there."""
    seen: list[int] = []
    before = window.number()

    def look() -> bool:
        nonlocal before
        number = window.number()
        if number == before:
            return False
        before = -1
        if number >= 0 and (not seen or number != seen[-1]):
            seen.append(number)
        return len(seen) >= steps

    return player.until(look) and all((after - before) % COUNT < 30 for before, after in itertools.pairwise(seen))


@pytest.mark.parametrize("codec", ["h264", "hevc", "mjpeg"])
def test_pictures_are_on_the_glass(player: Worker, glass: Display, play: Callable[..., Camera], codec: str) -> None:
    window = Window(glass, (0, 0)).open()
    play("p", window.id, codec=codec)
    assert runs(player, window)
    player.until(lambda: player.panes["p"].displayed > 10)
    report = player.panes["p"]
    assert report.mapped
    assert report.lost <= 5  # at the start, on a busy machine
    assert report.decoded >= report.displayed
    assert report.read_bytes > 0
    player.until(lambda: player.panes["p"].still_ms < 1500)


@pytest.mark.parametrize(("rate", "late_s"), [(15.0, 0.0), (15.0, 1.5), (3.0, 0.0)])
@pytest.mark.parametrize("codec", ["h264", "hevc", "mjpeg"])
def test_the_delay_to_the_glass(
    player: Worker, glass: Display, play: Callable[..., Camera], codec: str, rate: float, late_s: float
) -> None:
    """It is the same for a slow camera, and for a player that began to read long after its first picture was written."""
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id, codec=codec, rate=rate, late_s=late_s)
    camera.look_until_read()
    delays: list[float] = []
    seen = -1

    def look() -> bool:
        nonlocal seen
        number = window.number()
        if number > 0 and number != seen:
            seen = number
            delays.append(time.monotonic() - camera.written[number])
        return len(delays) >= 8

    player.until(look)
    # 0.08 on a quiet machine; JPEG: 0.31 at 15 a second, as libVLC reads its container a quarter of a second ahead
    assert median(delays[2:]) < (0.45 + 1 / rate if codec == "mjpeg" else 0.25)


def test_where_something_lay_over_a_picture_nothing_is_black_until_the_next(
    player: Worker, glass: Display, play: Callable[..., Camera]
) -> None:
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    camera.paused.set()
    cover = Window(glass, (0, 0)).open()
    cover.paint(0x00FF00)
    player.until(lambda: cover.number() == 255)
    cover.hide()
    assert not any(window.is_black() for _ in range(50))
    camera.paused.clear()
    assert runs(player, window)


def test_a_pane_goes_from_codec_to_codec_without_a_new_player(
    player: Worker, glass: Display, play: Callable[..., Camera]
) -> None:
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    for codec in ("hevc", "h264"):
        camera.codec = codec
        camera.pipe.wait_for_key()
        player.hear()
        before = player.panes["p"].displayed
        player.until(lambda before=before: player.panes["p"].displayed > before + 15)
        assert runs(player, window)
    assert player.stopped == []


def test_nothing_black_is_seen_while_libvlc_makes_its_window_anew(
    player: Worker, glass: Display, play: Callable[..., Camera], screen: VirtualDisplay
) -> None:
    """Another codec and another size of the pane: libVLC's window is made anew each time, and was black for 15 to 50 ms."""
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    looks, ended = Window(Display(screen.name), (0, 0), window.id), threading.Event()
    looked, black = [0], [0]

    def watch() -> None:
        while not ended.is_set():
            black[0] += looks.is_black()
            looked[0] += 1

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        for codec, size in (("hevc", (WIDTH, HEIGHT)), ("h264", (WIDTH, HEIGHT)), ("h264", (240, 144)), ("hevc", (240, 144))):
            camera.codec = codec
            camera.pipe.wait_for_key()
            window.resize(*size)
            player.hear()
            before = player.panes["p"].displayed
            player.until(lambda before=before: player.panes["p"].displayed > before + 15)
    finally:
        ended.set()
        thread.join(10)
        looks.display.close()
    assert looked[0] > 200
    assert black[0] == 0
    assert player.panes["p"].mapped


def test_the_first_picture_in_another_size_and_of_another_camera_is_told(
    player: Worker, glass: Display, play: Callable[..., Camera]
) -> None:
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    player.channel.send(WatchPane("p", 1, 0, 240, 144))
    player.until(lambda: window.number() >= 0)
    assert player.fresh == []
    window.resize(240, 144)
    player.until(lambda: player.fresh == [PaneFresh("p", 1, False)])
    camera.codec = "hevc"
    camera.pipe.wait_for_key()
    player.channel.send(WatchPane("p", 2, int(1000 * time.monotonic()), 240, 144))
    player.until(lambda: player.fresh[1:] == [PaneFresh("p", 2, True)])
    player.channel.send(WatchPane("nobody", 1, 1, 240, 144))
    assert player.until(lambda: player.panes["p"].displayed > 5)


def test_what_lay_over_a_pane_leaves_nothing_beside_its_picture(
    player: Worker, glass: Display, play: Callable[..., Camera]
) -> None:
    """As a cover does. VLC makes its window several times before the first picture, and none of that is to be kept."""
    windows = [Window(glass, (WIDTH * number, 0)).open() for number in range(3)]
    for number, window in enumerate(windows):
        window.resize(WIDTH, HEIGHT + 80)
        play(f"p{number}", window.id)
    assert all(runs(player, window) for window in windows)
    root = glass.screen().root
    over = root.create_window(0, 0, 3 * WIDTH, HEIGHT + 80, 0, X.CopyFromParent, background_pixel=0xF08000, override_redirect=1)
    over.map()
    glass.sync()
    over.destroy()
    glass.sync()

    def beside() -> set[int]:
        """Return the levels of the line above each picture."""
        rows = [root.get_image(WIDTH * number, 4, WIDTH, 1, X.ZPixmap, 0xFFFFFFFF).data for number in range(3)]
        return {level for row in rows for channel in range(3) for level in row[channel::4]}

    player.until(lambda: beside() == {0})


def test_no_pane_reads_sixteen_mebibytes_ahead(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    """libVLC's own read-ahead would fill up in minutes, in every pane."""
    window = Window(glass, (0, 0)).open()
    play("p", window.id)
    assert runs(player, window)
    maps = Path(f"/proc/{player.process.pid}/smaps").read_text()
    sizes = [int(kib) for kib in re.findall(r"^\S+ rw-p 0+ 00:00 0 *\nSize: +(\d+) kB", maps, re.MULTILINE)]
    assert 0 < max(sizes) < 1 << 14


def test_a_camera_that_shows_one_picture_for_ever_stands_still(
    player: Worker, glass: Display, play: Callable[..., Camera]
) -> None:
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    camera.frozen.set()
    player.until(lambda: player.panes["p"].still_ms > 2500)
    assert window.number() == 0
    camera.frozen.clear()
    player.until(lambda: player.panes["p"].still_ms < 1500)


def test_a_camera_that_sends_nothing_displays_nothing(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    """Its last picture stays on the glass, and neither counter claims more."""
    window = Window(glass, (0, 0)).open()
    camera = play("p", window.id)
    assert runs(player, window)
    camera.paused.set()
    counts: list[int] = []

    def settled() -> bool:
        counts.append(player.panes["p"].displayed)
        return len(counts) > 40 and counts[-1] == counts[-40]

    player.until(settled)
    assert window.number() == len(camera.written) - 1
    assert player.panes["p"].still_ms < 2500


def test_a_hidden_and_a_lost_window_are_told(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    hidden, lost, shown = (Window(glass, at).open() for at in ((0, 0), (200, 0), (0, 200)))
    for pane, window in (("hidden", hidden), ("lost", lost), ("shown", shown)):
        play(pane, window.id)
        assert runs(player, window)
    hidden.hide()
    lost.destroy()
    player.until(lambda: not player.panes["hidden"].mapped and not player.panes["lost"].mapped)
    assert player.panes["shown"].mapped
    assert runs(player, shown)
    assert player.process.poll() is None


def test_stopping(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    window, other = Window(glass, (0, 0)).open(), Window(glass, (200, 0)).open()
    files = Path(f"/proc/{player.process.pid}/fd")
    play("keeps", other.id)
    assert runs(player, other)
    before = len(list(files.iterdir()))
    for serial in range(1, 4):
        camera = play("p", window.id, serial)
        assert runs(player, window)
        player.channel.send(StopPane("p"))
        player.until(lambda serial=serial: PaneStopped("p", serial, asked=True) in player.stopped)
        camera.stop()
        assert "p" not in player.panes or player.until(lambda: "p" not in player.panes)
    player.until(lambda: len(list(files.iterdir())) <= before)
    player.channel.send(StopPane("nobody"))
    player.until(lambda: PaneStopped("nobody", 0, asked=True) in player.stopped)
    assert runs(player, other)


def test_a_pipe_that_ends_is_told(player: Worker, glass: Display) -> None:
    window = Window(glass, (0, 0)).open()
    reading, writing = os.pipe()
    player.channel.send(PlayPane("p", window.id, 7), (reading,))
    camera = Camera(PanePipe(writing))
    assert runs(player, window)
    camera.stop()
    camera.pipe.close()
    player.until(lambda: player.stopped == [PaneStopped("p", 7, asked=False)])


def test_a_new_pipe_for_the_same_pane(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    window = Window(glass, (0, 0)).open()
    play("p", window.id, 1)
    assert runs(player, window)
    play("p", window.id, 2)
    player.until(lambda: player.stopped == [PaneStopped("p", 1, asked=True)])
    assert runs(player, window)
    player.until(lambda: player.panes["p"].displayed > 0)


def test_quit(player: Worker, glass: Display, play: Callable[..., Camera]) -> None:
    window = Window(glass, (0, 0)).open()
    play("p", window.id)
    assert runs(player, window)
    player.channel.send(Quit())
    assert player.process.wait(5) == 0


def test_gui_s_end_is_its_own(player: Worker) -> None:
    player.channel.close()
    assert player.process.wait(5) == 0


@pytest.mark.parametrize("stopped", [False, True])
def test_it_ends_with_a_parent_that_is_killed(screen: VirtualDisplay, tmp_path: Path, *, stopped: bool) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path / "log")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, **screen.environment, "PYTHONPATH": str(HERE.parents[1])},
    ) as parent:
        assert parent.stdout is not None
        pid = int(parent.stdout.readline())
        if stopped:
            os.kill(pid, signal.SIGSTOP)
        parent.kill()
        assert is_gone(pid, 3.0)
