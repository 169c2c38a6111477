"""What the programs of acceptance share: points by name out of modules, their figures on the screen and in a file."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path

from scc_wall.app.bench_command import interruptible
from tests.acceptance.points import Point, run_point, summary

Work = Callable[[Point, Path], None]


def run_modules(name: str, about: str | None, modules: Sequence[str]) -> int:
    """Run the points that the command line asks for; return the exit code.

    Each module gives its points as POINTS: name, title and a function that gets the `Point` and an empty folder for itself; so
    a point starts and ends whatever it needs.
    """
    known: list[tuple[str, str, Work]] = [
        point for module in modules for point in import_module(f"tests.acceptance.{module}").POINTS
    ]
    names = [point for point, _, _ in known]
    parser = argparse.ArgumentParser(name, description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures to this file, too")
    asked = parser.parse_args()
    points: list[Point] = []
    with interruptible(), tempfile.TemporaryDirectory(prefix="scc-wall-acceptance-") as folder:
        for point, title, work in known:
            if point in asked.only:
                own = Path(folder) / point
                own.mkdir()
                points.append(run_point(Point(point, title), lambda one, work=work, own=own: work(one, own)))
    told = summary(points)
    print(f"\n{told}")
    if asked.json is not None:
        asked.json.write_text(told + "\n", encoding="utf-8")
    return 1 if any(point.failures for point in points) else 0
