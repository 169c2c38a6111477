"""The command lines of `simulate` and `simulate fault`."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from scc_wall.base.words import Words
from scc_wall.simulator.catalogue import MOST
from scc_wall.simulator.faults import VERBS
from scc_wall.simulator.onvif.options import ORDERS, add_options
from scc_wall.simulator.onvif.quirks import NAMES
from scc_wall.simulator.stock import STREAMS


def simulate_parser(words: Words) -> argparse.ArgumentParser:
    """Return the parser of `simulate`; `--cache` has no default here, because where caches belong is the caller's knowledge."""

    def told(name: str) -> str:
        return words.say(f"simulator.help-{name}")

    parser = argparse.ArgumentParser(
        prog="scc-wall simulate",
        description=told("simulate"),
        epilog=words.say("streams.help-list", streams=", ".join(STREAMS)) + "\n\n" + words.say("faults.help-timetable"),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--cameras", type=_number(1, MOST, words), default=36, metavar="N", help=told("cameras"))
    parser.add_argument("--port", type=_number(0, 65535, words), default=8554, metavar="P", help=told("port"))
    parser.add_argument("--onvif-port", type=_number(0, 65535, words), metavar="P", help=told("onvif-port"))
    for name in ("rtsps-port", "web-port", "https-port"):
        parser.add_argument(f"--{name}", type=_number(0, 65535, words), metavar="P", help=words.say(f"streams.help-{name}"))
    parser.add_argument("--digest", choices=("md5", "sha-256"), default="md5", help=words.say("streams.help-digest"))
    parser.add_argument("--bind", default="127.0.0.1", metavar="ADDRESS", help=told("bind"))
    parser.add_argument("--user", metavar="U", help=told("user"))
    parser.add_argument("--password-stdin", action="store_true", help=told("password-stdin"))
    parser.add_argument("--cache", type=Path, required=True, metavar="DIR", help=told("cache"))
    parser.add_argument("--control", type=Path, metavar="PATH", help=told("control"))
    parser.add_argument("--faults", type=Path, metavar="FILE", help=words.say("faults.help-file"))
    parser.add_argument("--seconds", type=int, choices=(2, 4, 6, 10, 20, 30, 60), default=60, help=told("seconds"))
    add_options(parser, lambda name: words.say(f"onvif_simulator.help-{name}"))
    parser.add_argument("--die-with-parent", action="store_true", help=told("die-with-parent"))
    parser.add_argument("--verbose", action="store_true", help=told("verbose"))
    return parser


def fault_parser(words: Words) -> argparse.ArgumentParser:
    """Return the parser of `simulate fault`."""
    parser = argparse.ArgumentParser(
        prog="scc-wall simulate fault",
        description=words.say("simulator.help-fault"),
        epilog=words.say("faults.help-list") + "\n\n" + words.say("onvif_simulator.help-orders", names=_listed()),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--control", type=Path, required=True, metavar="PATH", help=words.say("simulator.help-control"))
    parser.add_argument("verb", choices=(*VERBS, *ORDERS, "status"), help=words.say("faults.help-verb"), metavar="FAULT")
    parser.add_argument("camera", nargs="?", default="all", help=words.say("simulator.help-camera"))
    parser.add_argument("value", nargs="?", help=words.say("faults.help-value"))
    return parser


def _listed() -> str:
    """Return the names of all quirks, wrapped."""
    return textwrap.fill(" ".join(NAMES), 100, initial_indent="  ", subsequent_indent="  ", break_on_hyphens=False)


class _number:  # noqa: N801 - used like a function by argparse
    """A whole number within limits, with a sentence of ours for anything else."""

    def __init__(self, least: int, most: int, words: Words) -> None:
        self._least, self._most, self._words = least, most, words

    def __call__(self, text: str) -> int:
        """Return the number; argparse shows the sentence."""
        if not (text.isascii() and text.isdigit() and len(text) < 7 and self._least <= int(text) <= self._most):
            raise argparse.ArgumentTypeError(
                self._words.say("simulator.bad-number", text=text, least=self._least, most=self._most)
            )
        return int(text)
