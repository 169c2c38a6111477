"""The delay of each pane from a picture's coming to the glass: what it is, when it is too long, and how short it may be. Pure.

Feeds tell when the time in a pane's pipe began, players when the time they play began on the glass (both by the machine's one
monotonic clock): what lies between is the delay that libVLC's clock makes. It grows when a player could not run and never
shrinks by itself, so the player is made to catch up. A pane in somebody's hand gets its pictures to the glass so early that
just enough time is left to decode them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

USUAL_MS = 119
"""What a pane begins with: 105 ms between the stream's first time and its first picture, 14 until libVLC's clock goes."""

LATE_MS = 60
"""So much more than usual is caught up; less is what the measure itself may be wrong by, and a picture interval."""
LASTING_S = 1.5
"""It must have lasted so long: the two reports of a moment may be half a second apart while a player is just beginning."""

FAST_MS = 32
"""What is left of the delay in fast mode: reading takes 19 ms by libVLC's clock, decoding a large picture some 10."""
STEP_MS = 12
"""Smaller changes of a fast pane's shift are not worth a disturbance."""

CATCHING_SHARE = 0.3
"""Share of the time by which feeds slows a stream that catches up (feeds' `StreamTime`)."""


@dataclass(frozen=True, slots=True)
class PaneTime:
    """What is known of one pane.

    clock_ms: when its pipe's time began; earlier_ms: by how much earlier than usual feeds has its pictures shown; played_ms:
    when that time began on the glass; late_since: since when it is too late without a pause; quiet_until: until then it
    catches up, and nothing is judged.
    """

    clock_ms: int | None = None
    earlier_ms: int = 0
    played_ms: int | None = None
    late_since: float | None = None
    quiet_until: float = 0.0

    @property
    def base_ms(self) -> int | None:
        """The delay that libVLC's clock makes, whatever is shown earlier; None while nobody knows."""
        if self.clock_ms is None or self.played_ms is None:
            return None
        return self.played_ms - self.clock_ms

    @property
    def delay_ms(self) -> int | None:
        """From feeds to the glass; None while nobody knows."""
        return None if self.base_ms is None else max(0, self.base_ms - self.earlier_ms)


@dataclass(frozen=True, slots=True)
class Cure:
    """What feeds is to do: catch up by so much (None: nothing), and show pictures so much earlier (None: as it does)."""

    catch_up_ms: int | None = None
    earlier_ms: int | None = None


def step(pane: PaneTime, *, fast: bool, now: float) -> tuple[PaneTime, Cure]:
    """Return what is known next, and what is to be done. fast: somebody needs the least delay here."""
    base_ms = pane.base_ms
    if base_ms is None or now < pane.quiet_until:
        return replace(pane, late_since=None), _earlier(pane, fast=fast)
    over_ms = base_ms - USUAL_MS
    if over_ms <= LATE_MS:
        return replace(pane, late_since=None), _earlier(pane, fast=fast)
    since = now if pane.late_since is None else pane.late_since
    if now - since < LASTING_S:
        return replace(pane, late_since=since), _earlier(pane, fast=fast)
    quiet_until = now + over_ms / 1000 / CATCHING_SHARE + LASTING_S
    return replace(pane, late_since=None, quiet_until=quiet_until), Cure(catch_up_ms=over_ms)


def _earlier(pane: PaneTime, *, fast: bool) -> Cure:
    """Fast panes are shown earlier by the usual delay only: what is more is caught up, and may be gone at any moment."""
    wanted_ms = 0
    if fast and pane.base_ms is not None:
        wanted_ms = max(0, min(pane.base_ms, USUAL_MS) - FAST_MS)
    is_same = abs(wanted_ms - pane.earlier_ms) < STEP_MS and (wanted_ms == 0) == (pane.earlier_ms == 0)
    return Cure() if is_same else Cure(earlier_ms=wanted_ms)
