"""What a plot needs of a result, taken from the JSON of one run or of several."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from scc_wall.base.trouble import Place, Trouble


@dataclass(frozen=True, slots=True)
class Row:
    """A contender with so many streams; what was not measured is None.

    cpu: percent of one core; rate: numbers a second on the worst tile.
    """

    contender: str
    streams: int
    monitors: int
    cpu: float | None = None
    rate: float | None = None
    cold_s: float | None = None
    warm_s: float | None = None
    delay_ms: float | None = None


Line = Sequence[tuple[int, float]]
"""Number of streams and value."""


def parse_rows(text: str, place: Place) -> list[Row]:
    """Return the rows of a file that `--json` wrote. Trouble when it is no such file."""
    try:
        told = json.loads(text)
        return [_row(one) for one in told["results"]]
    except (ValueError, TypeError, LookupError, AttributeError) as error:
        raise Trouble("bench.not_results", place) from error


def lines(rows: Iterable[Row], value: Callable[[Row], float | None]) -> dict[str, Line]:
    """Return a value by contender, of one monitor's rows that have it; of two with as many streams the later counts."""
    found: dict[str, dict[int, float]] = {}
    for row in rows:
        if row.monitors == 1 and (one := value(row)) is not None:
            found.setdefault(row.contender, {})[row.streams] = one
    return {name: sorted(points.items()) for name, points in found.items()}


def _row(told: Mapping[str, object]) -> Row:
    steady = told["steady"]
    window = steady if isinstance(steady, dict) else {}
    return Row(
        str(told["contender"]),
        _whole(told["streams"]),
        _whole(told["monitors"]),
        _number(window.get("cpu_percent")),
        _number(window.get("rate_least")),
        _number(told["cold_last_s"]),
        _number(told["warm_last_s"]),
        _number(window.get("delay_p50_ms")),
    )


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _number(value: object) -> float | None:
    if value is not None and not isinstance(value, (int, float)):
        raise TypeError(value)
    return value
