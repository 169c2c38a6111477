"""The door to the X display, without Qt."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Iterator

import pytest
from Xlib import display as xlib_display
from Xlib.ext import screensaver

from scc_wall.adapters.x_display import XDisplay
from scc_wall.base.trouble import Trouble


@pytest.fixture
def server() -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """An X server's display name and process."""
    reading, writing = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(writing)], pass_fds=[writing], stderr=subprocess.DEVNULL) as process:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            name = pipe.readline().strip()
        yield f":{name}", process
        process.kill()


def wait_for_idle(display: xlib_display.Display, least: int, most: int) -> None:
    """Wait up to two seconds until the server's idle time in milliseconds is within bounds."""
    root = display.screen().root
    end = time.monotonic() + 2
    while not least <= screensaver.query_info(root).idle <= most:
        assert time.monotonic() < end


def test_the_idle_timer_starts_anew(server: tuple[str, subprocess.Popen[bytes]]) -> None:
    watcher = xlib_display.Display(server[0])
    wait_for_idle(watcher, 400, 10_000)
    door = XDisplay(server[0])
    door.keep_awake()
    wait_for_idle(watcher, 0, 300)
    door.close()
    door.close()
    watcher.close()


def test_a_broken_connection_is_trouble(server: tuple[str, subprocess.Popen[bytes]]) -> None:
    door = XDisplay(server[0])
    door.keep_awake()
    server[1].kill()
    server[1].wait()
    with pytest.raises(Trouble, match=r"ui\.awake\.failed"):
        door.keep_awake()


def test_no_display_is_trouble() -> None:
    with pytest.raises(Trouble):
        XDisplay("no display at all").keep_awake()
