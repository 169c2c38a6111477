"""Guessing is slow: who fails to sign in waits longer each time, and is locked out in the end; pure.

Moments are milliseconds of a clock that never goes back (`trusted_time`), so that they survive a restart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

FREE = 3
"""Failures in a row that cost no wait."""
LONGEST_WAIT_MS = 60_000
LOCK_AFTER = 10
LOCK_MS = 15 * 60_000
NAMES = 200
"""Names that are remembered; with more, those whose wait ends first are forgotten."""
ALL, ALL_FREE, ALL_WAIT_MS = "*", 30, 5_000
"""Whatever the names: after so many failures without a success in between, everybody waits so long after each."""


@dataclass(frozen=True, slots=True)
class Tries:
    """Failures in a row, and until when the next try has to wait."""

    failed: int = 0
    until_ms: int = 0

    @property
    def is_locked(self) -> bool:
        """Whether it is a lock rather than a wait."""
        return self.failed >= LOCK_AFTER


@dataclass(frozen=True, slots=True)
class Throttle:
    """Tries by name."""

    by_name: Mapping[str, Tries] = field(default_factory=dict)


def blocked(throttle: Throttle, name: str, now_ms: int) -> Tries | None:
    """Return what keeps somebody from trying now, None if nothing does."""
    for key in (name, ALL):
        tries = throttle.by_name.get(key, Tries())
        if tries.until_ms > now_ms:
            return replace(tries, until_ms=min(tries.until_ms, now_ms + LOCK_MS)) if key == name else Tries(0, tries.until_ms)
    return None


def failed(throttle: Throttle, name: str, now_ms: int) -> Throttle:
    """Return the throttle after a wrong password."""
    count = throttle.by_name.get(name, Tries()).failed + 1
    whole = throttle.by_name.get(ALL, Tries()).failed + 1
    if count >= LOCK_AFTER:
        wait = LOCK_MS
    elif count > FREE:
        wait = min(LONGEST_WAIT_MS, 1000 << (count - FREE))
    else:
        wait = 0
    kept = {**throttle.by_name, name: Tries(count, now_ms + wait)}
    kept[ALL] = Tries(whole, now_ms + (ALL_WAIT_MS if whole > ALL_FREE else 0))
    while len(kept) > NAMES:
        del kept[min((key for key in kept if key not in {ALL, name}), key=lambda key: kept[key].until_ms)]
    return Throttle(kept)


def succeeded(throttle: Throttle, name: str) -> Throttle:
    """Return the throttle after a right one."""
    return Throttle({key: tries for key, tries in throttle.by_name.items() if key not in {name, ALL}})
