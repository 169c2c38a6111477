"""The result table people read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scc_wall.base.words import Words
from scc_wall.bench.figures import ratio
from scc_wall.bench.result import Result, cpu, last_s, times_bare
from scc_wall.bench.watch import Shown

COLUMNS = (
    "contender", "cpu", "times_bare", "per_stream", "memory", "first", "rate", "lost", "cold", "warm", "p50", "p95",
    "x", "cameras", "others",
)  # fmt: skip
"""The columns, each with a heading `bench.column_<name>`."""

NOTHING = "-"


def table(results: Sequence[Result], words: Words) -> str:
    """Return a table for each number of streams and monitors, and a line below it for whatever ended early."""
    parts: list[str] = []
    for streams, monitors in dict.fromkeys((result.streams, result.monitors) for result in results):
        same = [result for result in results if (result.streams, result.monitors) == (streams, monitors)]
        heading = [words.say(f"bench.column_{column}") for column in COLUMNS]
        rows = [_row(result, results) for result in same]
        title = words.say("bench.table_title", streams=streams, monitors=monitors)
        parts.append("\n".join([title, *aligned([heading, *rows]), *_remarks(same, words)]))
    return "\n\n".join(parts) + "\n"


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return rows as lines: the first column to the left, the others to the right, as wide as needed."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  ".join(f"{cell:<{width}}" if not place else f"{cell:>{width}}" for place, (cell, width) in enumerate(cells)).rstrip()
        for cells in ([*zip(row, widths, strict=True)] for row in rows)
    ]


def _row(result: Result, results: Iterable[Result]) -> list[str]:
    steady = result.steady
    return [
        result.contender,
        _number(cpu(result), 0),
        _number(times_bare(result, results), 2),
        _number(ratio(cpu(result), result.streams), 1),
        _number(steady.memory_mb if steady else None, 0),
        _switches([result.first] if result.first else []),
        _number(steady.rate_least if steady else None, 1),
        _number(steady.lost if steady else None, 0),
        _switches(result.cold),
        _switches(result.warm),
        _number(steady.delay_p50_ms if steady else None, 0),
        _number(steady.delay_p95_ms if steady else None, 0),
        _number(steady.x_percent if steady else None, 0),
        _number(steady.cameras_percent if steady else None, 0),
        _number(steady.others_percent if steady else None, 0),
    ]


def _switches(shown: Sequence[Shown]) -> str:
    """Return when the last tile showed its picture (median); where not all did, how many of them at worst."""
    if not shown:
        return NOTHING
    last = last_s(shown)
    return f"{last:.2f}" if last is not None else f"{min(one.count for one in shown)}/{len(shown[0].after_s)}"


def _number(value: float | None, digits: int) -> str:
    return NOTHING if value is None else f"{value:.{digits}f}"


def _remarks(results: Iterable[Result], words: Words) -> list[str]:
    lines = []
    for result in results:
        if result.trouble is not None:
            lines.append(words.say("bench.remark", contender=result.contender, what=words.tell(result.trouble)))
        if result.warm_refused and result.contender == "wall":
            what = words.say("bench.not_warm", why=result.warm_refused)
            lines.append(words.say("bench.remark", contender=result.contender, what=what))
        for name, count in result.told.items():
            if count:
                what = words.say(f"bench.told_{name}", count=count)
                lines.append(words.say("bench.remark", contender=result.contender, what=what))
    return lines
