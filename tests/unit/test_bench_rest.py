"""The rest before a benchmark's window: until a contender says the same of itself for long enough."""

from __future__ import annotations

from itertools import chain, count, repeat

from scc_wall.bench.scenario import Pace, settled_after_s

PACE = Pace(1.0, rest_s=0.2, rest_limit_s=1.0)


def test_an_overload_is_waited_out() -> None:
    quiet = settled_after_s(lambda: {"lowered": 4}, PACE)
    told = chain(range(3), repeat(3))
    busy = settled_after_s(lambda: {"lowered": next(told)}, PACE)
    assert quiet >= PACE.rest_s
    assert busy >= 3 * PACE.rest_s


def test_one_that_never_settles_is_measured_all_the_same() -> None:
    told = count()
    assert settled_after_s(lambda: {"lowered": next(told)}, PACE) >= PACE.rest_limit_s
