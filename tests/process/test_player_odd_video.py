"""Odd streams on the glass of a real player: without any IDR picture, and with a size that changes while it runs."""

from __future__ import annotations

import itertools
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import av
import pytest
from Xlib.display import Display

from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.base.player_messages import PlayPane
from scc_wall.feeds.annexb import without_delimiter
from scc_wall.feeds.pane_pipe import PanePipe
from scc_wall.feeds.picture import Picture
from tests.coded import RATE, coded
from tests.process.test_player_process import Window
from tests.process.worker_rig import Worker


def in_time(_pipe: PanePipe, _number: int) -> tuple[float, float]:
    """Return that a picture comes without a pause, and is not late."""
    return 0.0, 0.0


@contextmanager
def played(
    packets: Sequence[av.Packet],
    codec: str,
    folder: Path,
    before: Callable[[PanePipe, int], tuple[float, float]] = in_time,
) -> Iterator[tuple[Worker, Window]]:
    """Play pictures in a window at their own rate, from a thread; the last ones over and over are no concern here.

    before: called before each with its number, returns how many seconds it comes later than usual, and by how many it is late.
    """
    reading, writing = os.pipe()
    pipe, ended = PanePipe(writing, jpeg=codec == "mjpeg"), threading.Event()

    def write() -> None:
        for number, packet in enumerate(packets):
            pause_s, late_s = before(pipe, number)
            if pause_s and ended.wait(pause_s):
                return
            now = time.monotonic()
            data = bytes(packet) if codec == "mjpeg" else without_delimiter(bytes(packet), codec)
            pipe.send(codec, Picture(data, now, None, key=packet.is_keyframe), now - late_s, now)
            if ended.wait(1 / RATE):
                return

    screen = start_virtual_display(1, 640, 480)
    os.environ["XAUTHORITY"] = screen.environment["XAUTHORITY"]
    worker = Worker("player", folder / "player.log", screen.environment, ["xcb_x11", "none"])
    thread = threading.Thread(target=write)
    try:
        display = Display(screen.name)
        worker.until(lambda: worker.hello)
        window = Window(display, (0, 0)).open()
        worker.channel.send(PlayPane("p", window.id, 1, jpeg=codec == "mjpeg"), (reading,))
        thread.start()
        yield worker, window
    finally:
        ended.set()
        thread.join(10)
        pipe.close()
        worker.end()
        display.close()
        screen.close()


def on_glass(worker: Worker, window: Window, until: int) -> list[int]:
    """Return the numbers that appeared one after the other, up to a number; -1 where there were no clear bars."""
    seen: list[int] = [-1]

    def look() -> bool:
        number = window.number()
        if number != seen[-1]:
            seen.append(number)
        return number >= until

    worker.until(look)
    return seen


def test_intra_refresh_joined_in_the_middle(tmp_path: Path) -> None:
    """No IDR picture ever comes: decoding begins at a recovery point, and what is on the glass soon is whole."""
    packets = coded("h264", 200, 20, more=":intra-refresh=1")
    points = [index for index, packet in enumerate(packets) if packet.is_keyframe]
    assert len(points) > 4
    assert b"\x00\x00\x01\x65" not in b"".join(bytes(packet) for packet in packets[points[1] :])
    with played(packets[points[1] :], "h264", tmp_path) as (worker, window):
        seen = on_glass(worker, window, 120)
    whole = [number for number in seen if number > packets[points[3]].pts]
    assert len(whole) > 20
    assert all(0 < after - before < 10 for before, after in itertools.pairwise(whole))


@pytest.mark.parametrize("codec", ["h264", "hevc", "mjpeg"])
def test_the_size_changes_while_it_runs(tmp_path: Path, codec: str) -> None:
    large = coded(codec, 120, 15, size=(320, 192))
    packets = (*coded(codec, 120, 15)[:45], *large[45:90], *coded(codec, 120, 15)[90:])
    with played(packets, codec, tmp_path) as (worker, window):
        seen = on_glass(worker, window, 110)
        assert worker.stopped == []
    assert {number // 20 for number in seen if number > 0} >= {1, 2, 3, 4, 5}
