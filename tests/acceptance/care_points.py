"""Acceptance of issue 3, points 4 to 7: seconds until what died or hung is back, and until a monitor has its panes again.

    .venv/bin/python -m tests.acceptance.care_points [--only NAME ...]

About five minutes on two quiet cores: workers must have lived half a minute before they are killed again. Seconds are to be
compared within one run only; none of them is a pass mark but the five seconds of a player.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from scc_wall.base.trouble import Trouble
from scc_wall.workers.care import GUI, WORKER
from tests.acceptance.points import Point, run_point, summary
from tests.process.cameras import PASSWORD, USER, gst_server, make_clip
from tests.process.support import (
    Wall,
    display_of,
    home_environment,
    kill,
    living,
    make_layout,
    make_site,
    running_wall,
    seconds_until,
    stop,
    wait_for,
)

LETTERS = "abcdefghi"
ALL, HALF = "a-semua", "b-separuh"
PANES = 18
LIMIT_S = 60.0
PLAYER_S = 5.0
SIDE = 640
SURE_S = 2.5


@dataclass(frozen=True, slots=True)
class Stand:
    """A wall of two monitors with nine cameras each, watched from outside."""

    wall: Wall
    environment: dict[str, str]


@contextmanager
def stand(folder: Path) -> Iterator[Stand]:
    """Start cameras, a display and a watched wall."""
    clip = make_clip(folder / "quick.mkv", 15)
    with gst_server(folder, {f"/{one}": clip for one in LETTERS}) as server, display_of(2, SIDE, 480) as display:
        environment = home_environment(folder / "home", display.environment)
        login = {"user": USER, "password": PASSWORD}
        rows = [{"id": one.upper(), "sub_url": server.url(f"/{one}"), **login} for one in LETTERS]
        site = make_site(folder / "site", rows, environment)
        nine = ",".join(LETTERS.upper())
        make_layout(site, ALL, [("3x3", nine), ("3x3", nine)], environment)
        make_layout(site, HALF, [("2x2", "A,B,C,D"), ("1x1", "E")], environment)
        with running_wall(site, environment, "--watch", "--layout", ALL) as wall:
            wait_for(lambda: wall.is_live(PANES), LIMIT_S, wall.states)
            yield Stand(wall, environment)


def workers_point(point: Point, ready: Stand) -> None:
    """Kill and stop each worker, in a quiet moment and in the middle of a switch."""
    wall = ready.wall
    for role in ("player", "feeds"):
        for way, name in ((kill, "killed"), (stop, "stopped")):
            for moment in ("quiet", "switching"):
                wall.show(HALF if moment == "switching" else ALL, 5 if moment == "switching" else PANES, LIMIT_S)
                failing = wait_for(lambda role=role: _grown_up(wall, role), 2 * WORKER.steady_s)
                if moment == "switching":
                    wall.ask("show", ALL)
                way(failing)
                took = _seconds_until_back(wall, role, failing)
                point.note(**{f"{role}_{name}_{moment}_s": took})
                if role == "player":
                    noticed = WORKER.hangs_after_s if name == "stopped" else 0.0
                    point.demand(took < PLAYER_S + noticed, f"a {name} player was back after {took:.1f} s ({moment})")


def gui_point(point: Point, ready: Stand) -> None:
    """Kill and stop gui: the watchman brings the wall back as it was, and nothing of the former one is left."""
    wall = ready.wall
    for way, name in ((kill, "killed"), (stop, "stopped")):
        wall.show(ALL, PANES, LIMIT_S)
        gui = psutil.Process(int(wall.status()["gui"]))
        family = [gui, *gui.children(recursive=True)]
        way(gui.pid)
        took = seconds_until(lambda gui=gui: _is_another(wall, gui.pid), LIMIT_S + GUI.hangs_after_s)
        point.note(**{f"gui_{name}_s": took, f"left_of_the_{name}": len(living(family))})
        point.demand(not living(family), f"processes of the {name} wall are left")


def monitor_point(point: Point, ready: Stand) -> None:
    """Unplug a monitor and plug it in again, in a quiet moment and in the middle of a switch."""
    wall = ready.wall
    for moment in ("quiet", "switching"):
        wall.show(HALF if moment == "switching" else ALL, 5 if moment == "switching" else PANES, LIMIT_S)
        if moment == "switching":
            wall.ask("show", ALL)
        subprocess.run(["xrandr", "--delmonitor", "W2"], env=ready.environment, check=True, timeout=20)
        gone = seconds_until(lambda: wall.is_live(PANES // 2), LIMIT_S, wall.states)
        place = f"{SIDE}/170x480/127+{SIDE}+0"
        subprocess.run(["xrandr", "--setmonitor", "W2", place, "none"], env=ready.environment, check=True, timeout=20)
        back = seconds_until(lambda: wall.is_live(PANES), LIMIT_S, wall.states)
        point.note(**{f"released_{moment}_s": gone, f"all_live_again_{moment}_s": back})


def _grown_up(wall: Wall, role: str) -> int:
    """Return a worker that has lived long enough to be started again at once, 0 while there is none: this is no crash loop."""
    old = [pid for pid in wall.workers(role) if time.time() - psutil.Process(pid).create_time() > WORKER.steady_s]
    return old[0] if old else 0


def _seconds_until_back(wall: Wall, role: str, failing: int) -> float:
    """Return the seconds until another worker is there and all panes are live for SURE_S: old judgements hold for a while."""
    began = since = time.monotonic()
    while time.monotonic() - since < SURE_S:
        assert time.monotonic() - began < LIMIT_S, wall.states()
        if not wall.is_live(PANES) or failing in wall.workers(role):
            since = time.monotonic()
        time.sleep(0.05)
    return since - began


def _is_another(wall: Wall, former: int) -> bool:
    try:
        return wall.status()["gui"] != former and wall.is_live(PANES)
    except Trouble:  # between two walls nobody answers
        return False


POINTS: tuple[tuple[str, str, Callable[[Point, Stand], None]], ...] = (
    ("workers", "each worker killed and stopped, also in the middle of a switch", workers_point),
    ("gui", "gui killed and stopped under its watchman", gui_point),
    ("monitor", "a monitor unplugged and plugged in again", monitor_point),
)


def main() -> int:
    """Run the points asked for; return the exit code."""
    parser = argparse.ArgumentParser("care_points", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = tuple(name for name, _, _ in POINTS)
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    asked = parser.parse_args()
    points: list[Point] = []
    with tempfile.TemporaryDirectory(prefix="scc-wall-acceptance-") as name, stand(Path(name)) as ready:
        for one, title, work in POINTS:
            if one in asked.only:
                points.append(run_point(Point(one, title), lambda point, work=work: work(point, ready)))
    print(f"\n{summary(points)}")
    return 1 if any(point.failures for point in points) else 0


if __name__ == "__main__":
    sys.exit(main())
