"""When a camera is asked again: what follows from a session's end. Pure; times in seconds. Rules: DESIGN.md section 6."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scc_wall.base.backoff import GOOD_AFTER_S, delay

WAITS_FOR_A_PERSON = frozenset({"denied", "forbidden"})
"""Trying again by itself could lock the account."""

BUSY_S = 4.0
"""Some cameras answer 401 for 3 to 4 s after a session ended (streaming.md section 4): one such answer is not a refusal."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a stream stands with its camera.

    phase: connecting, playing, waiting (for the next try) or refused (waits for a person); reason: why the last session ended,
    empty while all is well; attempt: failures in a row; retry_at: when a waiting one is tried again; has_played: the last
    session brought pictures.
    """

    phase: str = "connecting"
    reason: str = ""
    attempt: int = 0
    retry_at: float = 0.0
    has_played: bool = False

    def connecting(self) -> Standing:
        """Return this at the beginning of a try; why the last one ended stays known."""
        return replace(self, phase="connecting")

    def playing(self) -> Standing:
        """Return this when pictures come."""
        return replace(self, phase="playing", reason="")

    def forgiven(self) -> Standing:
        """Return this after a person asked to try again: failures count from 0 anew."""
        return replace(self, attempt=0)

    def ended(self, reason: str, played_s: float | None, now: float, chance: float, *, may_be_busy: bool = False) -> Standing:
        """Return this after the end of a session or of a try.

        played_s: for how long pictures came, None if none did; chance: 0 to 1; may_be_busy: another session with this camera
        had ended just before, so that a refusal need not be one.
        """
        attempt = 0 if played_s is not None and played_s >= GOOD_AFTER_S else self.attempt
        is_refusal = reason in WAITS_FOR_A_PERSON
        if is_refusal and not self.has_played and not may_be_busy:
            return Standing("refused", reason, attempt)
        pause = BUSY_S if is_refusal else delay(attempt, chance)
        told = "busy" if is_refusal else reason
        return Standing("waiting", told, attempt + 1, now + pause, has_played=played_s is not None)
