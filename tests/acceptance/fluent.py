"""Acceptance of issue 4, switching in a blink and staying fluent: runs points, prints figures, ends with 1 when one fails.

    sh packaging/start.sh test && apt-get install mpv gstreamer1.0-libav gstreamer1.0-x gir1.2-gst-plugins-base-1.0
    .venv/bin/python tests/acceptance/fluent.py [--only NAME ...] [--json FILE]

Each of MODULES gives its points as POINTS: name, title and a function that gets the `Point` and an empty folder for itself; so
a point starts and ends whatever it needs. Figures of CPU are meant to be compared within one run only.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

from scc_wall.app.bench_command import interruptible
from tests.acceptance.points import Point, run_point, summary

MODULES = ("bench_points", "switch_points", "fluent_points")

Work = Callable[[Point, Path], None]


def points_of(modules: tuple[str, ...] = MODULES) -> Iterator[tuple[str, str, Work]]:
    """Yield the points of all modules."""
    for module in modules:
        yield from import_module(f"tests.acceptance.{module}").POINTS


def main() -> int:
    """Run the points asked for; return the exit code."""
    known = list(points_of())
    names = [name for name, _, _ in known]
    parser = argparse.ArgumentParser("fluent", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file, too")
    asked = parser.parse_args()
    points: list[Point] = []
    with interruptible(), tempfile.TemporaryDirectory(prefix="scc-wall-acceptance-") as folder:
        for name, title, work in known:
            if name in asked.only:
                own = Path(folder) / name
                own.mkdir()
                points.append(run_point(Point(name, title), lambda point, work=work, own=own: work(point, own)))
    told = summary(points)
    print(f"\n{told}")
    if asked.json is not None:
        asked.json.write_text(told + "\n", encoding="utf-8")
    return 1 if any(point.failures for point in points) else 0


if __name__ == "__main__":
    sys.exit(main())
