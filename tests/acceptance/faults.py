"""Acceptance of issue 3, every camera and every fault: runs its points, prints their figures, ends with 1 when one fails.

    sh packaging/start.sh test
    .venv/bin/python tests/acceptance/faults.py [--hours 2] [--pictures DIR] [--only NAME ...]

The table takes two minutes, UDP one, the soak as long as it is told. Figures of time need a machine that is not used otherwise.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from tests.acceptance.points import Point, run_point, summary
from tests.acceptance.soak_point import soak_point
from tests.acceptance.table_point import table_point
from tests.acceptance.udp_point import udp_point

NAMES = ("table", "udp", "fuzz", "soak")
FUZZ = "tests.acceptance.fuzz_points"
INPUTS = 20_000


def main() -> int:
    """Run the points asked for; return the exit code."""
    parser = argparse.ArgumentParser("faults", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hours", type=float, default=2.0, metavar="H", help="how long the soak lasts")
    parser.add_argument("--seed", type=int, default=36, help="the soak's faults are drawn with this number")
    parser.add_argument("--pictures", type=Path, default=Path(tempfile.gettempdir()) / "scc-wall-acceptance", metavar="DIR")
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, metavar="NAME", help=", ".join(NAMES))
    asked = parser.parse_args()
    asked.pictures.mkdir(parents=True, exist_ok=True)
    works: dict[str, tuple[str, Callable[[Point, Path], None]]] = {
        "table": ("the fault table", table_point),
        "udp": ("UDP with 2 % loss and 30 ms jitter", lambda point, folder: udp_point(point, folder, asked.pictures)),
        "fuzz": ("hostile input: every parser of ours", lambda point, _: _fuzz(point)),
        "soak": (
            f"{asked.hours:g} h of the demo with a random fault every 10 s",
            lambda point, folder: soak_point(point, folder, asked.hours * 3600, asked.seed),
        ),
    }
    points: list[Point] = []
    with tempfile.TemporaryDirectory(prefix="scc-wall-acceptance-") as name:
        for key in NAMES:
            if key in asked.only:
                folder = Path(name) / key
                folder.mkdir()
                title, work = works[key]
                points.append(run_point(Point(key, title), lambda point, work=work, folder=folder: work(point, folder)))
    print(f"\n{summary(points)}")
    return 1 if any(point.failures for point in points) else 0


def _fuzz(point: Point) -> None:
    """Give each parser its hostile inputs; `fuzz_points.py` by itself tells more of each, and can be led by coverage."""
    if find_spec(FUZZ) is None:
        point.demand(False, f"{FUZZ} is not there yet")
        return
    fuzz = import_module(FUZZ)
    for parser in fuzz.PARSERS:
        one = Point(parser.name, parser.name)
        fuzz.by_mutation(one, parser, INPUTS)
        name = str(parser.name).replace(" ", "_")
        point.note(**{f"{name}_inputs": one.figures["inputs"], f"{name}_crashes": one.figures["crashes"]})
        point.failures += one.failures


if __name__ == "__main__":
    sys.exit(main())
