"""The virtual display: its monitors, who may connect, and that it never outlives us."""

from __future__ import annotations

import os
import re
import select
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from scc_wall.adapters.doctor_display import display_answers, measure_display
from scc_wall.adapters.virtual_display import VirtualDisplay, start_virtual_display
from scc_wall.adapters.x_display import XDisplay
from scc_wall.base.trouble import Trouble

START_AND_TELL = """
import sys
from scc_wall.adapters.virtual_display import start_virtual_display
display = start_virtual_display(1)
print(display.process.pid, display.folder, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def display() -> Iterator[VirtualDisplay]:
    started = start_virtual_display()
    yield started
    started.close()


def environment_of(display: VirtualDisplay) -> dict[str, str]:
    return {**os.environ, **display.environment}


def test_two_monitors_side_by_side(display: VirtualDisplay) -> None:
    told = subprocess.run(
        ["xrandr", "--listmonitors"], env=environment_of(display), capture_output=True, text=True, timeout=20, check=True
    ).stdout
    assert re.findall(r"(W\d) (\d+)/\d+x(\d+)/\d+\+(\d+)\+(\d+)", told) == [
        ("W1", "1920", "1080", "0", "0"),
        ("W2", "1920", "1080", "1920", "0"),
    ]


def test_it_takes_many_clients(display: VirtualDisplay, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in display.environment.items():
        monkeypatch.setenv(name, value)
    assert measure_display().clients == 1024


def test_only_who_has_the_cookie_may_connect(display: VirtualDisplay) -> None:
    assert display_answers(environment_of(display), limit_s=20)
    assert not display_answers({**environment_of(display), "XAUTHORITY": "/dev/null"}, limit_s=20)
    assert display.folder.stat().st_mode & 0o777 == 0o700


def test_python_xlib_finds_the_cookie_too(display: VirtualDisplay, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in display.environment.items():
        monkeypatch.setenv(name, value)
    connection = XDisplay()
    connection.keep_awake()
    connection.close()


def test_closing_ends_it_and_leaves_nothing() -> None:
    display = start_virtual_display(1)
    display.close()
    display.close()
    assert display.process.poll() is not None
    assert not display.folder.exists()
    assert not display_answers(environment_of(display), limit_s=20)


def test_it_ends_when_we_are_killed() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", START_AND_TELL], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as owner:
        assert owner.stdout is not None
        told = owner.stdout.readline().split(maxsplit=1)
        server = os.pidfd_open(int(told[0]))
        try:
            owner.send_signal(signal.SIGKILL)
            ended, _, _ = select.select([server], [], [], 10)
        finally:
            os.close(server)
            shutil.rmtree(told[1].strip())
        assert ended


@pytest.mark.parametrize(("program", "package"), [("Xvfb", "xvfb"), ("xrandr", "x11-xserver-utils")])
def test_a_missing_program_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch, program: str, package: str) -> None:
    real = shutil.which
    monkeypatch.setattr(shutil, "which", lambda name: None if name == program else real(name))
    with pytest.raises(Trouble) as caught:
        start_virtual_display()
    assert caught.value == Trouble("display.program_missing", program=program, package=package)


@pytest.mark.parametrize("monitors", [0, -1, 18])
def test_an_impossible_number_of_monitors_is_refused(monitors: int) -> None:
    with pytest.raises(Trouble, match=r"display\.monitors"):
        start_virtual_display(monitors)


def test_a_server_that_does_not_start_tells_why() -> None:
    with pytest.raises(Trouble, match=r"display\.server_failed"):
        start_virtual_display(1, width=32767, height=60000)
