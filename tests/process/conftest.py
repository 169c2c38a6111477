"""What is made once in a session: clips for the cameras of the worker tests, and an X server for windows in this process."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from Xlib import display as xlib_display

from tests.coded import write_clip


@pytest.fixture(scope="session")
def mounts(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, tuple[str, Path]]:
    """Cameras by path: codec and clip; a minute long, a key picture each second, pictures that show their numbers."""
    folder = tmp_path_factory.mktemp("clips")
    made = {f"/{codec}": (codec, folder / f"{codec}.mkv") for codec in ("h264", "hevc")}
    for codec, file in made.values():
        write_clip(file, codec, 900, 15)
    return made


@pytest.fixture(scope="session")
def x_server() -> Iterator[xlib_display.Display]:
    """An X server of two monitors. It ends with its last client, which is this process: Qt keeps its connection to the end."""
    if QApplication.instance() is not None:
        pytest.fail("Qt draws into memory already: run tests/unit and tests/process each by itself, as packaging/check.sh does")
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "2560x720x24", "-terminate"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        os.close(writing)
        with os.fdopen(reading) as pipe:
            name = ":" + pipe.readline().strip()
        display = xlib_display.Display(name)
        for number in (1, 2):
            place = f"1280/340x720/190+{(number - 1) * 1280}+0"
            output = "screen" if number == 1 else "none"
            subprocess.run(["xrandr", "-d", name, "--setmonitor", f"WALL-{number}", place, output], check=True, timeout=10)
        os.environ |= {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_ENABLE_HIGHDPI_SCALING": "0"}
    except BaseException:
        server.kill()
        raise
    yield display
    display.close()
    server.returncode = 0  # it outlives this fixture on purpose: Qt would end the process if its server went first


@pytest.fixture(scope="session")
def qapp_args(x_server: xlib_display.Display) -> list[str]:
    """Have Qt started only when the X server is there."""
    return ["wall"]
