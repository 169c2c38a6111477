"""The same commit built once more from another path: the same bytes."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from tests.acceptance.points import PROJECT, Point

BUILD_LIMIT_S = 1500.0
LISTED = 12


def twice_point(point: Point, folder: Path, package: Path) -> None:
    """Clone the commit into a path with a space, build there, and hold every file against those of the package."""
    other, tree = folder / "jalur lain", folder / "unpacked to compare"
    subprocess.run(["git", "clone", "-q", str(PROJECT), str(other)], check=True)
    subprocess.run(["dpkg-deb", "-x", str(package), str(tree)], check=True)
    place = tree / "usr/lib/scc-wall"
    when = int((place / "VERSION").stat().st_mtime)  # of the commit that the package was built from, which all times in it are
    environment = {**os.environ, "SCC_WALL_DEB_COMPRESSION": "none", "SOURCE_DATE_EPOCH": str(when)}
    done = subprocess.run(
        ["sh", "packaging/build.sh"],
        cwd=other,
        env=environment,
        capture_output=True,
        text=True,
        timeout=BUILD_LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-800:]
    first = _sums(place / "SHA256SUMS")
    second = _sums(other / "build/dist/scc-wall/SHA256SUMS")
    differing = sorted(name for name in first.keys() | second.keys() if first.get(name) != second.get(name))
    point.note(files=len(first), files_that_differ=len(differing), which=", ".join(differing[:LISTED]) or "none")
    made = next((other / "build").glob("scc-wall_*.deb"))
    point.note(same_package=made.read_bytes() == package.read_bytes())
    point.demand(not differing, f"a second build differs in {len(differing)} files")


def _sums(file: Path) -> dict[str, str]:
    pairs = (line.split("  ", 1) for line in file.read_text(encoding="utf-8").splitlines())
    return {name: digest for digest, name in pairs}
