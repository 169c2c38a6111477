"""How long to wait before a camera is tried again.

Delays grow, because a camera or recorder that refuses its clients needs rest, and are spread by chance, because a switch that
comes back would otherwise be asked for all its cameras in the same moment.
"""

from __future__ import annotations

DELAYS_S = (1.0, 2.0, 4.0, 8.0, 15.0, 30.0, 60.0)
"""Longest wait after the first, second, ... failure in a row; the last holds for all that follow."""
LEAST_PART = 0.5
"""Chance shortens a delay to this part of it at the most: down to nothing, a dead camera would be asked without pause."""
GOOD_AFTER_S = 30.0
"""After so many seconds of good pictures a camera's failures are forgotten: count attempts from 0 again."""


def delay(attempt: int, random01: float) -> float:
    """Return the seconds to wait after a failure. attempt: failures in a row before this one, from 0; random01: 0 to 1.

    ValueError for numbers outside these.
    """
    if attempt < 0 or not 0.0 <= random01 <= 1.0:
        raise ValueError(f"attempt {attempt}, random number {random01}")
    longest = DELAYS_S[min(attempt, len(DELAYS_S) - 1)]
    return longest * (LEAST_PART + (1.0 - LEAST_PART) * random01)
