"""`scc-wall demo`: a wall of simulated cameras with no set-up at all."""

from __future__ import annotations

import argparse
import os
import secrets
import select
import shutil
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from scc_wall.adapters.ctl_socket import is_running
from scc_wall.adapters.doctor_display import display_answers
from scc_wall.adapters.places import cache_folder
from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.app.ctl_command import demo_site
from scc_wall.app.demo_site import demo_layout, make_demo_site
from scc_wall.app.library import load_library
from scc_wall.app.logs import start_logging
from scc_wall.app.run_command import open_wall
from scc_wall.app.simulate_command import CLIPS
from scc_wall.base.own_program import own_command
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.secret import Secret
from scc_wall.simulator.catalogue import catalogue
from scc_wall.simulator.play_faults import WrongTimetable, read_timetable

DOMES = "1"
"""The long-range camera on the bank's roof alone is drawn while it is watched: nine would cost the demo a part of a core."""
USER = "operator"
START_LIMIT_S = 30.0
STOP_LIMIT_S = 3.0
LONGEST_S = 10_000_000.0


def run(arguments: list[str], words: Words) -> int:
    """Run the command; return its exit code."""
    parser = argparse.ArgumentParser("scc-wall demo", description=words.say("app.help_demo"))
    parser.add_argument(
        "--cameras", metavar="N", type=int, default=36, choices=range(1, 201), help=words.say("app.help_cameras")
    )
    parser.add_argument("--monitors", metavar="N", type=int, choices=range(1, 17), help=words.say("app.help_monitors"))
    parser.add_argument("--duration", metavar="S", type=_seconds, default=0.0, help=words.say("app.help_duration"))
    parser.add_argument("--screenshot", metavar="FILE", type=Path, help=words.say("app.help_screenshot"))
    parser.add_argument("--windowed", action="store_true", help=words.say("app.help_windowed"))
    parser.add_argument("--faults", metavar="FILE", type=Path, help=words.say("faults.help-demo"))
    parser.add_argument("--debug", action="store_true", help=words.say("app.help_debug"))
    told = parser.parse_args(arguments)
    try:
        with ExitStack() as ends:
            return _demo(told, words, ends)
    except WrongTimetable as wrong:
        for trouble in wrong.troubles:
            sys.stderr.write(words.tell(trouble) + "\n")
        return 1
    except Trouble as trouble:
        sys.stderr.write(words.tell(trouble) + "\n")
        return 1


def _demo(told: argparse.Namespace, words: Words, ends: ExitStack) -> int:
    folder = demo_site()
    if is_running(folder):
        raise Trouble("app.demo_running")
    if told.faults is not None:  # looked at here: the simulator's own words would only be in its log
        read_timetable(told.faults, tuple(camera.path for camera in catalogue(told.cameras)))
    screenshot = told.screenshot
    if told.monitors is not None or not display_answers():
        display = start_virtual_display(told.monitors or 2)
        ends.callback(display.close)
        os.environ.update(display.environment)
        screenshot = screenshot or cache_folder() / "demo-wall.png"
        _say(
            words.say(
                "app.virtual_display",
                display=display.name,
                count=told.monitors or 2,
                authority=display.environment["XAUTHORITY"],
            )
        )
    password = secrets.token_urlsafe(12)
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(mode=0o700, parents=True)
    url, onvif = _start_simulator(folder, told.cameras, told.faults, password, words, ends)
    make_demo_site(folder, catalogue(told.cameras), url, Secret(USER, password), words, onvif)
    start_logging(folder / "logs", debug=told.debug)
    return open_wall(
        load_library(folder),
        words,
        layout=lambda monitors: demo_layout(told.cameras, monitors),
        windowed=told.windowed,
        duration_s=told.duration,
        screenshot=screenshot.absolute() if screenshot else None,
    )


def _seconds(text: str) -> float:
    """Return a number of seconds; argparse refuses what raises ValueError."""
    told = float(text)
    if not 0.0 <= told <= LONGEST_S:
        raise ValueError(text)
    return told


def _start_simulator(
    folder: Path, cameras: int, faults: Path | None, password: str, words: Words, ends: ExitStack
) -> tuple[str, str]:
    """Start the simulated cameras and return their RTSP and ONVIF addresses; they end with the demo, also when it is killed."""
    _say(words.say("app.starting_simulator", count=cameras))
    arguments = ["--cameras", str(cameras), "--port", "0", "--onvif-port", "0", "--domes", DOMES, "--die-with-parent"]
    arguments += ["--user", USER, "--password-stdin"]
    arguments += ["--faults", str(faults.absolute())] if faults is not None else []
    arguments += ["--cache", str(cache_folder() / CLIPS), "--control", str(folder / "simulator.sock")]
    log = (folder / "simulator.log").open("ab")
    with log:
        simulator = subprocess.Popen(
            own_command("scc_wall.simulator", *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
        )
    ends.callback(_stop, simulator)
    if simulator.stdin is None or simulator.stdout is None:
        raise RuntimeError("Popen without the pipes it was asked for")
    simulator.stdin.write(f"{password}\n".encode())
    simulator.stdin.close()
    ready, _, _ = select.select([simulator.stdout], [], [], START_LIMIT_S)
    line = simulator.stdout.readline().decode() if ready else ""
    if not line.startswith("ready "):
        raise Trouble("app.no_simulator", log=folder / "simulator.log")
    _, url, onvif = line.split()
    return url, onvif


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_LIMIT_S)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout is not None:
        process.stdout.close()


def _say(sentence: str) -> None:
    sys.stdout.write(sentence + "\n")
    sys.stdout.flush()
