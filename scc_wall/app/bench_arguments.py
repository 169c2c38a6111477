"""The command line of `scc-wall bench`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from scc_wall.base.words import Words

MOST_STREAMS = 144
SHORTEST_S, LONGEST_S = 1.0, 60.0
MOST_SWITCHES = 9


def bench_parser(words: Words, names: Sequence[str]) -> argparse.ArgumentParser:
    """Return the parser; names: of the contenders there are."""

    def count(text: str) -> int:
        if not (text.isascii() and text.isdigit() and len(text) < 4 and 1 <= int(text) <= MOST_STREAMS):
            raise argparse.ArgumentTypeError(words.say("bench.wrong_streams", most=MOST_STREAMS))
        return int(text)

    def seconds(text: str) -> float:
        try:
            found = float(text)
        except ValueError:
            found = 0.0
        if not SHORTEST_S <= found <= LONGEST_S:
            raise argparse.ArgumentTypeError(words.say("bench.wrong_seconds", least=SHORTEST_S, most=LONGEST_S))
        return found

    parser = argparse.ArgumentParser("scc-wall bench", description=words.say("app.help_bench"))
    add = parser.add_argument
    add("--streams", metavar="N", nargs="+", type=count, help=words.say("bench.help_streams"))
    add("--only", metavar="NAME", nargs="+", choices=names, default=names, help=", ".join(names))
    add("--monitors", type=int, choices=(1, 4), help=words.say("bench.help_monitors"))
    add("--seconds", metavar="S", type=seconds, default=10.0, help=words.say("bench.help_seconds"))
    switches = range(MOST_SWITCHES + 1)
    add("--switches", metavar="N", type=int, choices=switches, default=3, help=words.say("bench.help_switches"))
    add("--json", metavar="FILE", type=Path, help=words.say("bench.help_json"))
    add("--plot", metavar="FILE", type=Path, help=words.say("bench.help_plot"))
    add("--from", metavar="FILE", nargs="+", type=Path, dest="earlier", help=words.say("bench.help_from"))
    add("--quick", action="store_true", help=words.say("bench.help_quick"))
    add("--on-display", action="store_true", help=words.say("bench.help_on_display"))
    return parser
