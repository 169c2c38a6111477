"""The cut: up to which line a chain's beginning was deleted by rule. Signed, it stands where that beginning was; pure.

A line of the chain itself says the same, so that no deletion is without its line; and a cut that is older than the newest such
line, or that no line tells of, proves that somebody has been at the file.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from scc_wall.access.chain import canonical

COMMAND = "retention audit"
"""The command of the line that says what was deleted."""


@dataclass(frozen=True, slots=True)
class Cut:
    """The last line that was deleted: its chain, number, digest and moment (UTC)."""

    chain: str
    seq: int
    digest: str
    utc: str


def cut_text(cut: Cut) -> str:
    """Return a cut as the text that is signed and kept."""
    return canonical({"cut": asdict(cut)})


def read_cut(text: object) -> Cut | None:
    """Return a cut that was kept, None for what is none."""
    try:
        told = json.loads(str(text))["cut"]
        cut = Cut(str(told["chain"]), told["seq"], str(told["digest"]), str(told["utc"]))
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return cut if type(cut.seq) is int and cut_text(cut) == text else None


def told_cut(told: Mapping[str, object]) -> tuple[int, str] | None:
    """Return up to which line, and with which digest, a line of the chain says that was deleted; None where it does not."""
    fields = told.get("with")
    if told.get("command") != COMMAND or not isinstance(fields, Mapping) or type(fields.get("upto")) is not int:
        return None
    return fields["upto"], str(fields.get("digest", ""))
