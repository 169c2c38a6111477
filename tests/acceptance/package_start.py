"""How soon the packaged demo shows pictures, beside the checkout's: each with an empty home and once more with it."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from scc_wall.adapters.virtual_display import start_virtual_display
from scc_wall.base.trouble import Trouble
from tests.acceptance.package_wall import PackageWall
from tests.acceptance.points import PROJECT, Point
from tests.process.support import living

ALL_LIMIT_S, LOOK_S = 240.0, 0.2
HOMES = ("fresh", "again")


def start_point(point: Point, folder: Path, package: Path, cameras: int) -> None:
    """Start both by turns; the machine's disk cache has both already."""
    tree = folder / "unpacked to start"
    subprocess.run(["dpkg-deb", "-x", str(package), str(tree)], check=True)
    programs = {
        "checkout": [str(Path(sys.executable).with_name("scc-wall"))],
        "package": [str(tree / "usr/lib/scc-wall/scc-wall")],
    }
    for name, program in programs.items():
        _started(program, folder / f"warm {name}", cameras)
    for home in HOMES:
        for name, program in programs.items():
            first, every = _started(program, folder / f"home {name}", cameras)
            point.note(**{f"{name}_{home}_first_live_s": first, f"{name}_{home}_all_live_s": every})
    mean = {
        name: sum(float(str(point.figures[f"{name}_{home}_first_live_s"])) for home in HOMES) / len(HOMES) for name in programs
    }
    point.note(cameras=cameras, package_later_by_s=mean["package"] - mean["checkout"])
    # On two cores that others use as well, two starts of the same program differ by more than this.
    point.demand(mean["package"] < mean["checkout"] + 1, "the package's first picture comes later than the checkout's")


def _live_after(wall: PackageWall, count: int, began: float) -> float:
    """Return after how many seconds so many pictures are live; looks seldom, because each look costs the wall something."""
    while time.monotonic() < began + ALL_LIMIT_S:
        assert wall.process.poll() is None, wall.output.read_text()
        with suppress(Trouble):  # there is no wall yet, or it has no time for an answer
            if wall.states()["live"] >= count:
                return time.monotonic() - began
        time.sleep(LOOK_S)
    raise AssertionError(f"{count} pictures were not live after {ALL_LIMIT_S} s: {wall.output.read_text()}")


def _started(program: Sequence[str], home: Path, cameras: int) -> tuple[float, float]:
    """Return after how many seconds the first and the last picture were live."""
    home.mkdir(exist_ok=True)
    display = start_virtual_display(2)
    site = home / ".cache/scc-wall/demo"
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
    began = time.monotonic()
    with (home / "output").open("w") as output:
        process = subprocess.Popen(
            [*program, "demo", "--cameras", str(cameras)],
            env={**kept, **display.environment, "HOME": str(home)},
            cwd=PROJECT,
            stdout=output,
            stderr=output,
        )
    wall = PackageWall(process, site, home / "output")
    try:
        return _live_after(wall, 1, began), _live_after(wall, cameras, began)
    finally:
        family = wall.family() if process.poll() is None else []
        process.terminate()
        try:
            process.wait(30)
        except subprocess.TimeoutExpired:
            process.kill()
        for one in living(family):
            one.kill()
        display.close()
