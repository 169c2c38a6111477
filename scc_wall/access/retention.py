"""How long things are kept: the agency says so, the program only carries it out; pure."""

from __future__ import annotations

from dataclasses import dataclass

DAY_MS = 86_400_000
LONGEST_GAP_MS = 40 * DAY_MS
"""After so long without a look a clock that was set wrong cannot be told from a holiday: a person has to say `--run`."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Days for which snapshots (and pages, exports), letters that are over, and lines of the audit are kept; 0: for ever."""

    snapshot_days: int = 0
    letter_days: int = 0
    audit_days: int = 0

    @property
    def is_set(self) -> bool:
        """Whether anything is ever deleted."""
        return bool(self.snapshot_days or self.letter_days or self.audit_days)


def before_ms(days: int, now_ms: int) -> int | None:
    """Return the moment before which things are deleted, None for never."""
    return now_ms - days * DAY_MS if days else None


def may_run(last_ms: int, now_ms: int) -> bool:
    """Return whether the program may delete by itself. last_ms: when it looked last by the clock, 0: never.

    A clock that jumped years ahead would make everything old: then a person decides.
    """
    return 0 < last_ms <= now_ms <= last_ms + LONGEST_GAP_MS
