"""Acceptance of issue 5, PTZ: runs its points, prints their figures, ends with 1 when one fails.

    .venv/bin/python tests/acceptance/ptz.py [--only NAME ...]

The camera's side is measured at the simulated domes themselves, which log what they really do; the client's points, through gui
and its glass, are in ptz_client_points.py. About ten minutes on two quiet cores.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.acceptance import ptz_camera_points, ptz_glass_points, ptz_third_party
from tests.acceptance.points import Point, run_point, summary

Work = Callable[[Point, Path], None]


def all_points() -> tuple[tuple[str, str, Work], ...]:
    """Return the points: name, title and work."""
    client: tuple[tuple[str, str, Work], ...] = ()
    if importlib.util.find_spec("tests.acceptance.ptz_client_points") is not None:
        client = importlib.import_module("tests.acceptance.ptz_client_points").POINTS
    return (*ptz_camera_points.POINTS, *ptz_glass_points.POINTS, *ptz_third_party.POINTS, *client)


def main() -> int:
    """Run the points asked for; return the exit code."""
    points = all_points()
    names = [name for name, _, _ in points]
    parser = argparse.ArgumentParser("ptz", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    asked = parser.parse_args()
    done: list[Point] = []
    with tempfile.TemporaryDirectory(prefix="scc-wall-ptz-") as name:
        for point, title, work in points:
            if point in asked.only:
                done.append(run_point(Point(point, title), lambda one, work=work: work(one, Path(name))))
    print(f"\n{summary(done)}")
    return 1 if any(point.failures for point in done) else 0


if __name__ == "__main__":
    sys.exit(main())
