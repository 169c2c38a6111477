"""What tests of the running wall share: a display, a site made by the real command line, the wall, and its status."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import psutil

from scc_wall.adapters.ctl_socket import ask, is_running
from scc_wall.adapters.virtual_display import VirtualDisplay, start_virtual_display
from scc_wall.control.lines import request

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
COLUMNS = (
    *("id", "number", "name", "group", "region", "link", "sub_url", "main_url", "onvif_url", "user", "password"),
    *("transport", "interval"),
)
LIMIT_S = 25.0
"""Longest wait for what usually takes a second or two: other people's work on the machine must not fail a test."""

Pane = dict[str, Any]
T = TypeVar("T")


def wait_for(what: Callable[[], T], limit_s: float = LIMIT_S, told: Callable[[], object] = lambda: "") -> T:
    """Return what `what` returns as soon as that is true; fail after the limit, with what `told` tells."""
    end = time.monotonic() + limit_s
    while not (found := what()):
        assert time.monotonic() < end, f"it did not happen in {limit_s} s {told()}"
        time.sleep(0.05)
    return found


def stays(what: Callable[[], object], for_s: float, told: Callable[[], object] = lambda: "") -> None:
    """Look for so long whether `what` goes on being true; fail as soon as it is not, with what `told` tells."""
    end = time.monotonic() + for_s
    while time.monotonic() < end:
        assert what(), told()
        time.sleep(0.1)


def seconds_until(what: Callable[[], object], limit_s: float = LIMIT_S, told: Callable[[], object] = lambda: "") -> float:
    """Return how long it takes until `what` is true."""
    began = time.monotonic()
    wait_for(what, limit_s, told)
    return time.monotonic() - began


def command(*words: str | Path, environment: Mapping[str, str], limit_s: float = 60) -> subprocess.CompletedProcess[str]:
    """Run one of our commands to its end."""
    line = [sys.executable, "-m", "scc_wall", *map(str, words)]
    return subprocess.run(line, env=environment, capture_output=True, text=True, timeout=limit_s, check=False)


def home_environment(home: Path, more: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment of somebody who has just been given the machine: an empty home, no keyring, no display."""
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL", "VIRTUAL_ENV"}}
    own = {
        "HOME": str(home),
        "PYTHONPATH": str(PROJECT),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    return {**kept, **own, **(more or {})}


def make_site(folder: Path, cameras: Iterable[Mapping[str, str]], environment: Mapping[str, str]) -> Path:
    """Import cameras into a new site, as its owner would."""
    table = folder.with_name(f"{folder.name}.csv")
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(cameras)
    done = command("import", table, "--site", folder, environment=environment)
    assert done.returncode == 0, done.stderr
    table.unlink()  # it holds the password, and stands for a file its owner deletes
    return folder


def make_layout(site: Path, name: str, screens: Sequence[tuple[str, str]], environment: Mapping[str, str]) -> None:
    """Make a layout; screens: grid and cameras (ids with commas) of monitor 1, 2, ..."""
    for number, (grid, cameras) in enumerate(screens, 1):
        words = ["layout", "new", name, "--grid", grid, "--cameras", cameras, "--monitor", str(number), "--site", str(site)]
        done = command(*words, environment=environment)
        assert done.returncode == 0, done.stderr


@contextmanager
def display_of(monitors: int, width: int = 960, height: int = 540) -> Iterator[VirtualDisplay]:
    display = start_virtual_display(monitors, width, height)
    try:
        yield display
    finally:
        display.close()


@dataclass(frozen=True, slots=True)
class Wall:
    """A running wall, as a user starts it."""

    process: subprocess.Popen[bytes]
    site: Path
    environment: Mapping[str, str]
    output: Path
    token: str = ""
    """Whose wall it is at a closed site: shown with every question of `ask`."""

    def ask(self, *words: str) -> dict[str, Any]:
        """Ask by the socket itself: a process for each question would be heavy for a test that looks often."""
        told = json.loads(ask(self.site, request(words, self.token)))
        assert told["ok"], told
        return dict(told["value"])

    def ctl(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Ask as a script does."""
        return command("ctl", "--site", self.site, *words, environment=self.environment)

    def status(self) -> dict[str, Any]:
        return self.ask("status")

    def panes(self) -> list[Pane]:
        return list(self.status()["panes"])

    def pane(self, camera: str) -> Pane:
        """Return the first pane that shows a camera or is to show it."""
        return next(pane for pane in self.panes() if camera in {pane["camera"], pane["wanted"]})

    def states(self) -> dict[str, str]:
        """Return each tile's state, for a test's message."""
        return {f"{pane['tile']} {pane['wanted']}": f"{pane['state']} {pane['reason']}" for pane in self.panes()}

    def is_live(self, count: int | None = None) -> bool:
        """Whether all panes (and so many, if told) show what they should, live."""
        panes = self.panes()
        shown = all(pane["state"] == "live" and pane["camera"] == pane["wanted"] for pane in panes)
        return bool(panes) and shown and count in {None, len(panes)}

    def show(self, layout: str, count: int, limit_s: float = LIMIT_S) -> float:
        """Show a layout; return the seconds until all its panes are live."""
        self.ask("show", layout)
        return seconds_until(lambda: self.is_live(count), limit_s, self.states)

    def workers(self, role: str) -> list[int]:
        return [worker["pid"] for worker in self.status()["workers"] if worker["role"] == role]

    def family(self) -> list[psutil.Process]:
        root = psutil.Process(self.process.pid)
        return [root, *root.children(recursive=True)]

    def log(self) -> str:
        """Return all that the wall and its workers have logged."""
        return "".join(path.read_text(errors="replace") for path in sorted((self.site / "logs").glob("*.log*")))

    def said(self) -> str:
        """Return what the wall wrote to the terminal."""
        return self.output.read_text(errors="replace")

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a program of the system on the wall's display."""
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, timeout=20, check=False)

    def press(self, *words: str) -> None:
        """Act as a person at the keyboard and mouse, by xdotool."""
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=20)


@contextmanager
def running_wall(
    site: Path, environment: Mapping[str, str], *words: str, program: Sequence[str] = ("scc_wall",), token: str = ""
) -> Iterator[Wall]:
    """Start `run` and wait for it to answer; whatever is left of it is killed at the end. program: module, arguments."""
    output = site.with_name(f"{site.name}.output")
    with output.open("w") as file:
        process = subprocess.Popen(
            [sys.executable, "-m", *program, "run", "--site", str(site), *words],
            stdin=subprocess.DEVNULL, stdout=file, stderr=file, env=dict(environment), cwd=site.parent,
        )  # fmt: skip
    wall = Wall(process, site, environment, output, token)
    family: list[psutil.Process] = []
    try:
        wait_for(lambda: is_running(site) or process.poll() is not None)
        assert process.poll() is None, wall.said()
        wait_for(lambda: bool(wall.panes()))
        yield wall
    finally:
        if process.poll() is None:
            family = wall.family()[1:]
        process.kill()
        process.wait(10)
        for one in living(family):
            one.kill()
        psutil.wait_procs(family, 10)  # the next wall must not find this one's socket still answering


def living(processes: Iterable[psutil.Process]) -> list[psutil.Process]:
    """Return those that still run; one that is dead and waits to be reaped does not."""
    return [one for one in processes if one.is_running() and _status(one) not in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}]


def _status(process: psutil.Process) -> str:
    try:
        return str(process.status())
    except psutil.NoSuchProcess:
        return str(psutil.STATUS_DEAD)


def stop(pid: int) -> None:
    os.kill(pid, signal.SIGSTOP)


def go_on(pid: int) -> None:
    os.kill(pid, signal.SIGCONT)


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)
