"""Acceptance of issue 2, the main job: runs its points, prints their figures, ends with 1 when one fails.

    sh packaging/start.sh test
    .venv/bin/python tests/acceptance/main_job.py [--pictures DIR] [--front-door] [--only NAME ...]

About four minutes on two quiet cores. Figures of CPU are meant to be compared within one run only.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.acceptance.demo_point import demo_point
from tests.acceptance.points import PROJECT, Point, run_point, summary
from tests.acceptance.wall_points import (
    bare_point,
    cost_point,
    gui_point,
    pictures_point,
    player_point,
    secret_point,
    stand,
)

ON_THE_STAND = (
    ("pictures", "36 cameras of GStreamer's RTSP server: the bar code read from every tile", pictures_point),
    ("cost", "CPU and memory of the 36, all our processes", cost_point),
    ("player", "kill -9 of a player", player_point),
    ("secret", "the password is nowhere but in the secret store", secret_point),
    ("gui", "kill -9 of gui", gui_point),
    ("bare", "bare decoding of the same 36 streams, for comparison", bare_point),
)
NAMES = ("front_door", "demo", *(name for name, _, _ in ON_THE_STAND))


def main() -> int:
    """Run the points asked for; return the exit code."""
    parser = argparse.ArgumentParser("main_job", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pictures", type=Path, default=Path(tempfile.gettempdir()) / "scc-wall-acceptance", metavar="DIR")
    parser.add_argument("--front-door", action="store_true", help="also run both README commands in this checkout")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, metavar="NAME", help=", ".join(NAMES))
    asked = parser.parse_args()
    points: list[Point] = []
    with tempfile.TemporaryDirectory(prefix="scc-wall-acceptance-") as name:
        folder = Path(name)
        if "front_door" in asked.only:
            front_door = Point("front_door", "the two commands of the README")
            points.append(run_point(front_door, lambda point: _front_door(point, asked.front_door)))
        if "demo" in asked.only:
            (folder / "demo").mkdir()
            demo = Point("demo", "the demo: 36 simulated cameras on two virtual monitors")
            points.append(run_point(demo, lambda point: demo_point(point, folder / "demo", asked.pictures)))
        if set(asked.only) & {name for name, _, _ in ON_THE_STAND}:
            (folder / "stand").mkdir()
            points += _on_the_stand(folder / "stand", asked.only)
    _compare(points)
    print(f"\n{summary(points)}")
    return 1 if any(point.failures for point in points) else 0


def _on_the_stand(folder: Path, only: list[str]) -> list[Point]:
    points = []
    with stand(folder) as ready:
        for name, title, work in ON_THE_STAND:
            if name in only:
                points.append(run_point(Point(name, title), lambda point, work=work: work(point, ready)))
    return points


def _front_door(point: Point, is_asked: bool) -> None:
    """Run both commands here, where everything is installed; a bare machine is a person's matter."""
    point.by_hand += [
        "on a machine (or in a root made with debootstrap --variant=minbase bookworm) with git and python3 only:",
        "git clone REPOSITORY 'scc wall' && cd 'scc wall' && time sh packaging/start.sh demo --duration 90",
        "time sh packaging/start.sh test; then both again; then both as root and with sudo",
    ]
    point.note(run_here=is_asked)
    if not is_asked:
        return
    for name, words in (("demo", ["demo", "--monitors", "2", "--duration", "20"]), ("test", ["test", "-q"])):
        began = time.monotonic()
        done = subprocess.run(
            ["sh", "packaging/start.sh", *words], cwd=PROJECT, stdin=subprocess.DEVNULL, timeout=1800, check=False
        )
        point.note(**{f"{name}_seconds": time.monotonic() - began, f"{name}_exit_code": done.returncode})
        point.demand(done.returncode == 0, f"`start.sh {name}` ended with {done.returncode}")


def _compare(points: list[Point]) -> None:
    """Say how the wall's CPU compares with that of bare decoding."""
    figures = {point.name: point.figures for point in points}
    wall, bare = figures.get("cost", {}).get("wall_cpu_percent"), figures.get("bare", {}).get("bare_decoding_cpu_percent")
    if isinstance(wall, float) and isinstance(bare, float) and bare > 0:
        point = next(point for point in points if point.name == "cost")
        point.note(times_bare_decoding=wall / bare)
        print(f"\n== the wall costs {wall:.0f} % of a core, bare decoding {bare:.0f} %: {wall / bare:.2f} times as much")


if __name__ == "__main__":
    sys.exit(main())
