"""The ONVIF side's options of `simulate` and its orders of `simulate fault`; light, because every start reads them."""

from __future__ import annotations

import argparse
from collections.abc import Callable

ORDERS = ("quirk", "dome", "onvif")
"""What the ONVIF side is told or asked through the control socket."""


def add_options(parser: argparse.ArgumentParser, told: Callable[[str], str]) -> None:
    """Add the ONVIF side's options; `told` gives their help by name."""
    parser.add_argument("--onvif-port-each", action="store_true", help=told("port-each"))
    parser.add_argument("--quirk", action="append", default=[], metavar="CAMERA:NAME[=VALUE]", help=told("quirk"))
    parser.add_argument("--discovery", action="append", default=[], metavar="ADDRESS[:PORT]", help=told("discovery"))
    parser.add_argument("--motion-log", metavar="FILE", help=told("motion-log"))
    parser.add_argument("--domes", metavar="N", type=int, help=told("domes"))
    parser.add_argument("--mark", action="store_true", help=told("mark"))
