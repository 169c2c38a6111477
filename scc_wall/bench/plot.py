"""The plot for a README: cost, blindness, delay by number of streams. The door to matplotlib, of the extra `bench`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.bench.rows import Line, Row, lines

if TYPE_CHECKING:
    from matplotlib.axes import Axes

ENDINGS = (".png", ".svg")

_COLOURS = {
    "wall": "#d55e00", "bare": "#555555", "ffmpeg": "#999999", "ffplay": "#0072b2", "mpv": "#009e73", "gstreamer": "#cc79a7",
    "gstreamer-now": "#56b4e9",
}  # fmt: skip
"""Okabe and Ito's, which colour-blind readers can tell apart; a contender looks the same in every panel."""

_MARKS = {"wall": "o", "bare": "_", "ffmpeg": "|", "ffplay": "s", "mpv": "^", "gstreamer": "D", "gstreamer-now": "d"}


def check_plot(file: Path) -> None:
    """Raise Trouble where a plot could not be written, before anything is measured for it."""
    if find_spec("matplotlib") is None:
        raise Trouble("bench.no_matplotlib")
    if file.suffix.lower() not in ENDINGS:
        raise Trouble("bench.plot_ending", file=file, endings=" ".join(ENDINGS))


def write_plot(file: Path, rows: Sequence[Row], words: Words) -> None:
    """Write the plot as SVG or PNG, by the file's ending. Trouble as `check_plot`."""
    check_plot(file)
    from matplotlib.figure import Figure  # noqa: PLC0415 - an extra; without pyplot nothing asks for a display

    figure = Figure(figsize=(11, 7.4), layout="constrained")
    (cost, rate), (switch, delay) = figure.subplots(2, 2)
    _draw(cost, {"": lines(rows, lambda row: row.cpu)}, words.say("bench.plot_cpu"), words)
    _draw(rate, {"": lines(rows, lambda row: row.rate)}, words.say("bench.plot_rate"), words)
    switches = {"": lines(rows, lambda row: row.cold_s), words.say("bench.plot_warm"): lines(rows, lambda row: row.warm_s)}
    _draw(switch, switches, words.say("bench.plot_switch"), words)
    _draw(delay, {"": lines(rows, lambda row: row.delay_ms)}, words.say("bench.plot_delay"), words)
    figure.savefig(file, dpi=100)


def _draw(axes: Axes, found: Mapping[str, Mapping[str, Line]], title: str, words: Words) -> None:
    """Draw lines by contender; those of another kind are dashed, and named with what `found` calls the kind."""
    for kind, by_contender in found.items():
        for name, line in by_contender.items():
            axes.plot(
                [streams for streams, _ in line],
                [value for _, value in line],
                color=_COLOURS.get(name),
                marker=_MARKS.get(name, "o"),
                linestyle="--" if kind else "-",
                linewidth=2.4 if name == "wall" else 1.4,
                label=name + kind,
            )
    axes.set_title(title)
    axes.set_xlabel(words.say("bench.plot_streams"))
    axes.set_xticks(sorted({streams for lines_of in found.values() for line in lines_of.values() for streams, _ in line}))
    axes.set_ylim(bottom=0)
    axes.grid(alpha=0.3)
    if any(found.values()):
        axes.legend(frameon=False, fontsize="small")
