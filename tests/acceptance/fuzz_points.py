"""Acceptance of issue 3, hostile input: how many inputs each parser of ours was given, and how many broke it (0).

`python tests/acceptance/fuzz_points.py [--inputs 20000] [--only NAME] [--seconds 20]`: seeded mutations of good examples, a
hundred of them by hypothesis; where atheris is installed (it is not needed), each parser also gets `--seconds` of fuzzing that
is led by coverage, in a process of its own.
"""

from __future__ import annotations

import argparse
import importlib.util
import random
import re
import subprocess
import sys
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT))

from tests.acceptance.points import Point, run_point, summary  # noqa: E402 - the project's root comes first
from tests.fuzzing import PARSERS, Fuzzed, inputs, shaken  # noqa: E402

HEALTHY = list(HealthCheck)
SLOW_S = 1.0
"""No input of ours is as long as its limit; whatever takes so long for it would take for ever for a long one."""


def by_mutation(point: Point, parser: Fuzzed, count: int) -> None:
    tried = taken = 0
    longest = 0.0
    crashes: list[str] = []

    def one(data: bytes) -> None:
        nonlocal tried, taken, longest
        began = time.perf_counter()
        try:
            taken += parser.feed(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is a crash
            crashes.append(f"{type(error).__name__} {error} at {data!r:.200}")
        tried += 1
        longest = max(longest, time.perf_counter() - began)

    chance = random.Random(3)
    for _ in range(count):
        one(shaken(parser.seeds, chance))
    settled = settings(max_examples=100, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=HEALTHY)
    seed(3)(settled(given(data=inputs(parser.seeds))(one)))()
    point.note(inputs=tried, taken=taken, crashes=len(crashes), longest_s=longest)
    point.demand(not crashes, "; ".join(crashes[:3]))
    point.demand(longest < SLOW_S, f"an input took {longest:.1f} s")


def by_coverage(point: Point, parser: Fuzzed, seconds: int) -> None:
    word = [sys.executable, __file__, "--atheris", parser.name, "--seconds", str(seconds)]
    done = subprocess.run(word, capture_output=True, text=True, timeout=seconds + 120, check=False, cwd=PROJECT)
    found = re.search(r"stat::number_of_executed_units: *(\d+)", done.stderr)
    point.note(inputs_by_coverage=int(found[1]) if found else 0, crashed_by_coverage=done.returncode != 0)
    point.demand(done.returncode == 0, done.stderr[-400:])


def lead_by_coverage(parser: Fuzzed, seconds: int) -> None:
    """Fuzz in this process until the time is over; does not return."""
    import atheris

    atheris.instrument_func(parser.run)
    atheris.instrument_all()
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", "-print_final_stats=1", "-max_len=4096"], parser.feed)
    atheris.Fuzz()


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--inputs", type=int, default=20000)
    asked.add_argument("--only", default="")
    asked.add_argument("--seconds", type=int, default=0)
    asked.add_argument("--atheris", default="")
    told = asked.parse_args()
    if told.atheris:
        lead_by_coverage(next(one for one in PARSERS if one.name == told.atheris), told.seconds)
    points: list[Point] = []
    for parser in PARSERS:
        if told.only not in parser.name:
            continue
        point = Point(f"fuzz {parser.name}", f"Hostile input to: {parser.name}")

        def work(point: Point, parser: Fuzzed = parser) -> None:
            by_mutation(point, parser, told.inputs)
            if told.seconds and importlib.util.find_spec("atheris") is not None:
                by_coverage(point, parser, told.seconds)

        points.append(run_point(point, work))
    print(summary(points))
    return int(any(point.failures for point in points))


if __name__ == "__main__":
    sys.exit(main())
