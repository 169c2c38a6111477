"""Acceptance of issue 8, the package: runs its points, prints their figures, ends with 1 when one fails.

    sh packaging/build.sh
    sudo PYTHONPATH=. .venv/bin/python tests/acceptance/package.py --folder DIR [--only NAME ...]

Needs root, debootstrap and lintian. DIR keeps the base system for the next time. A graphics server is made here and reaches
into the bare root as a socket; the root's own network is a loopback.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.acceptance import package_points as points
from tests.acceptance.bare_root import bare_root, make_base
from tests.acceptance.package_faults import faults_point
from tests.acceptance.package_start import start_point
from tests.acceptance.package_twice import twice_point
from tests.acceptance.package_update import update_point
from tests.acceptance.points import PROJECT, Point, run_point, summary

NAMES = ("install", "demo", "glass", "faults", "update", "upgrade", "lists", "start", "twice")


def main() -> int:
    """Run the points asked for; return the exit code."""
    parser = argparse.ArgumentParser("package", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, required=True, metavar="DIR")
    parser.add_argument("--package", type=Path, metavar="FILE", help="usually the newest in build/")
    parser.add_argument("--suite", default="bookworm", help="Debian's release of the bare root")
    parser.add_argument("--cameras", type=int, default=36)
    parser.add_argument("--only", nargs="+", choices=NAMES, default=NAMES, metavar="NAME", help=", ".join(NAMES))
    asked = parser.parse_args()
    package = asked.package or max((PROJECT / "build").glob("scc-wall_*_amd64.deb"), key=lambda file: file.stat().st_mtime)
    base = asked.folder / asked.suite
    make_base(base, asked.suite)
    done: list[Point] = []

    def do(name: str, title: str, work: Callable[[Point], None]) -> None:
        if name in asked.only:
            done.append(run_point(Point(name, f"{title} ({asked.suite})"), work))

    with tempfile.TemporaryDirectory(prefix="scc-wall-package-", dir=asked.folder) as name, bare_root(base, Path(name)) as root:
        folder, cameras = Path(name), asked.cameras
        if set(asked.only) - {"lists", "start", "twice"}:
            title = f"installed in a bare root ({asked.suite})"
            done.append(run_point(Point("install", title), lambda p: points.install_point(p, root, package)))
        do("demo", f"the demo with {cameras} cameras", lambda p: points.demo_point(p, root, folder, cameras))
        do("glass", "numbers on the glass, kills, a power cut", lambda p: points.glass_point(p, root, folder, cameras))
        do("faults", "what is told where it cannot work", lambda p: faults_point(p, root, folder))
        do("update", "signed updates: refused, rolled back, cut off, good", lambda p: update_point(p, root, folder, package))
        do("upgrade", "upgrade, step back, remove, purge", lambda p: points.upgrade_point(p, root, folder, package))
        do("lists", "lintian, SBOM, sizes", lambda p: points.lists_point(p, folder, package))
        do("start", "start-up beside the checkout's", lambda p: start_point(p, folder, package, cameras))
        do("twice", "built once more from another path", lambda p: twice_point(p, folder, package))
        for picture in folder.glob("*.png"):
            shutil.copy(picture, asked.folder)
    print(summary(done))
    return 1 if any(point.failures for point in done) else 0


if __name__ == "__main__":
    sys.exit(main())
