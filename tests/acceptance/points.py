"""Points of acceptance: each gives its figures and whether it passed; printed as readable blocks and one line of JSON."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]

Figure = str | int | float | bool | None


@dataclass(slots=True)
class Point:
    """One point: its figures in their order, what failed, and what a person still has to do."""

    name: str
    title: str
    figures: dict[str, Figure] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    by_hand: list[str] = field(default_factory=list)

    def note(self, **figures: Figure) -> None:
        """Add figures."""
        self.figures |= {name: round(value, 2) if isinstance(value, float) else value for name, value in figures.items()}

    def demand(self, is_so: bool, what: str) -> None:
        """Note a failure unless `is_so`."""
        if not is_so:
            self.failures.append(what)


def run_point(point: Point, work: Callable[[Point], None]) -> Point:
    """Do a point's work and print its block; whatever ends the work early is a failure and does not stop the other points."""
    sys.stderr.write(f"... {point.title}\n")
    try:
        work(point)
    except (AssertionError, OSError, subprocess.SubprocessError, LookupError, ValueError) as error:
        traceback.print_exc()
        point.failures.append(f"{type(error).__name__}: {str(error)[:300]}")
    point.note(load_average_of_the_machine=os.getloadavg()[0])
    print(_block(point), flush=True)
    return point


def summary(points: list[Point]) -> str:
    """Return everything as one line of JSON."""
    told: dict[str, object] = {"commit": commit(), "machine": machine()}
    told["points"] = {point.name: {"passed": not point.failures, **point.figures} for point in points}
    return json.dumps(told, ensure_ascii=False)


def commit() -> str:
    """Return the checkout's commit, with `+changes` where files differ from it."""
    short = _git("rev-parse", "--short", "HEAD") or "unknown"
    return f"{short}+changes" if _git("status", "--porcelain") else short


def machine() -> Mapping[str, Figure]:
    """Return what the figures were measured on."""
    return {"cores": os.cpu_count(), "python": platform.python_version(), "system": _system()}


def _block(point: Point) -> str:
    wide = max((len(name) for name in point.figures), default=0)
    lines = [f"\n== {point.title}: {'FAILED' if point.failures else 'passed'} (commit {commit()})"]
    lines += [f"   {name.replace('_', ' '):<{wide}}  {value}" for name, value in point.figures.items()]
    lines += [f"   FAILED: {failure}" for failure in point.failures]
    lines += [f"   by hand: {line}" for line in point.by_hand]
    return "\n".join(lines)


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=PROJECT, capture_output=True, text=True, timeout=20, check=False).stdout.strip()


def _system() -> str:
    told = Path("/etc/os-release").read_text(encoding="utf-8") if Path("/etc/os-release").exists() else ""
    names = dict(line.split("=", 1) for line in told.splitlines() if "=" in line)
    return names.get("PRETTY_NAME", platform.platform()).strip('"')
