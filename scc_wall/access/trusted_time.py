"""A time of day that never goes back, whatever is done to the computer's clock; pure.

It is the clock's time where that is plausible, and otherwise the last known moment plus what a clock that nobody can set has
counted since. So a clock that was turned back makes nothing last longer; one that jumps ahead only ends things early.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from scc_wall.access.chain import Stamp

SLACK_MS = 2_000
"""What a clock may be corrected by without a word."""
JUMP_MS = 60_000


class ClockSign(StrEnum):
    """What is odd about the clock: nothing, it was turned back, or it jumped ahead while the program ran."""

    WELL = ""
    BACK = "back"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Known:
    """The last moment that is known: trusted, and by the counting clock since the machine's start that `boot` names."""

    trusted_ms: int = 0
    mono_ms: int = 0
    boot: str = ""


def advance(known: Known, stamp: Stamp) -> tuple[Known, ClockSign]:
    """Return what is known at a later moment, and what is odd about it."""
    is_same_start = bool(known.boot) and known.boot == stamp.boot and stamp.mono_ms >= known.mono_ms
    counted = known.trusted_ms + (stamp.mono_ms - known.mono_ms if is_same_start else 0)
    trusted = max(counted, stamp.utc_ms)
    if stamp.utc_ms < counted - SLACK_MS:
        sign = ClockSign.BACK
    elif is_same_start and stamp.utc_ms > counted + JUMP_MS:
        sign = ClockSign.AHEAD
    else:
        sign = ClockSign.WELL
    return Known(trusted, stamp.mono_ms, stamp.boot), sign
