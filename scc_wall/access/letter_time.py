"""Times of letters: as people write them, and which time it is for a letter whatever is done to the computer's clock; pure.

Of the time two things are known: it is not before `least_ms` (what a clock that nobody can set has counted) and not after
`most_ms` (the trusted time). They are apart only after the clock has jumped ahead. A letter is good when it has begun by the
first and has not ended by the second, so neither a clock turned back nor one set ahead opens or lengthens anything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from scc_wall.access.chain import WIB, Stamp
from scc_wall.access.trusted_time import ClockSign, Known, advance
from scc_wall.base.trouble import Trouble

MINUTE_MS, DAY_MS = 60_000, 86_400_000
_MOMENT = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]([0-9]{1,2})[.:]([0-9]{2}))?(?: WIB)?", re.ASCII)
YEARS = (2000, 2100)


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What is known of the time. behind_ms: how far the clock has jumped ahead, in all, since somebody said it is right."""

    known: Known = field(default_factory=Known)
    behind_ms: int = 0
    sign: ClockSign = ClockSign.WELL

    @property
    def least_ms(self) -> int:
        """The moment that has come in any case."""
        return self.known.trusted_ms - self.behind_ms

    @property
    def most_ms(self) -> int:
        """The moment that may have come."""
        return self.known.trusted_ms


def reckon(before: Reckoning, stamp: Stamp) -> Reckoning:
    """Return what is known at a later moment."""
    known, sign = advance(before.known, stamp)
    if before.known.boot and before.known.boot == stamp.boot and stamp.mono_ms >= before.known.mono_ms:
        counted = stamp.mono_ms - before.known.mono_ms
        jumped = known.trusted_ms - before.known.trusted_ms - counted
    else:
        jumped = 0  # after a start of the machine nothing has counted; a clock set while it was off cannot be told
    return Reckoning(known, before.behind_ms + jumped, sign)


def confirmed(reckoning: Reckoning) -> Reckoning:
    """Return what is known once somebody has said that a clock that jumped ahead is right; nothing goes back by that."""
    return Reckoning(reckoning.known, 0, reckoning.sign)


def moment_of(text: str, name: str, *, is_end: bool = False) -> int:
    """Return the moment a text means, `2026-12-01` or `2026-12-01 14.05`, WIB; Trouble for any other. name: of its field.

    is_end: a day alone means its end, and a minute means that it is still within.
    """
    found = _MOMENT.fullmatch(text.strip())
    if found is None or not YEARS[0] <= int(found[1]) <= YEARS[1]:
        raise Trouble("letter.no_moment", field=name)
    try:
        year, month, day, hour, minute = (int(part or 0) for part in found.groups())
        moment = datetime(year, month, day, hour, minute, tzinfo=WIB)
    except ValueError:
        raise Trouble("letter.no_moment", field=name) from None
    if is_end:
        moment += timedelta(days=1) if found[4] is None else timedelta(minutes=1)
    return int(moment.timestamp()) * 1000


def moment_text(ms: int, *, is_end: bool = False) -> str:
    """Return a moment as people read it, `2026-12-01 14.05 WIB`; the end of a day is its last minute, 23.59."""
    shown = ms - MINUTE_MS if is_end else ms
    return datetime.fromtimestamp(shown / 1000, UTC).astimezone(WIB).strftime("%Y-%m-%d %H.%M WIB")


def minutes_left(until_ms: int, now_ms: int) -> int:
    """Return how many minutes are left, begun ones counted; 0 when it is over."""
    return max(0, -(-(until_ms - now_ms) // MINUTE_MS))
