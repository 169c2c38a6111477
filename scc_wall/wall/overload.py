"""Overload: which panes are shown with key pictures only, because the machine cannot carry them all. Pure.

One number is steered: how much work may be shown whole (`limit`, in the pictures' pixels a second). Too much hurts: the limit
falls by a good part at once, so that a hundred panes on two cores settle within seconds. Calm: it rises by a small part, seldom
and only as far as the work measured for each pane says there is room. It falls fast and rises slowly, as TCP's window does and
for its reason: nobody can tell the limit beforehand. Which panes are lowered follows from it: the smallest first, those an
operator chose last. The limit outlives a switch, so that going back to a large layout does not begin with another overload.

Only two things together are an overload: the processors are spent (or the one that a single-threaded process of ours may use),
AND pictures that came in time are late or missing in a good part of the panes, or our own loops stand still. A slow camera or a
stalled link hurts panes while processors idle; a job in the background spends them. Neither lowers anything by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

REASON = "load.key_pictures"
"""Why a pane is lowered: a key of the words."""

BUSY = 0.95
"""Share of the processors' time, and of one processor's for a process with one working thread, from which they are spent."""
MISSED = 0.05
"""Share of a pane's pictures that came in time and were not shown from which it is hurt; one in 20 is still hard to see."""
BEHIND_MS = 500
"""Source time so far behind arrival hurts as well: with no processor left, cameras are read too late, and nothing is lost."""
SPREAD = 0.25
"""Share of the panes that must be hurt. An overload spares nobody for long; a camera or a line hurts its own panes only."""
STALL_MS = 100
"""A loop of ours that is so late hurts, also while every picture is shown."""
KEY_MS = 40
"""The wall's own loop hurts earlier: a key must be answered within 100 ms, and takes some of its turns. Measured on two cores:
20 ms at the most with 64 panes, all whole (0.96 busy); with 59 whole ones of 100, 52 ms, and a key is answered after 120."""

HURT_S = 2.0
"""How long it must hurt without a pause before something is done: one hiccup is none."""
LOOK_S = 3.0
"""After a change it takes so long until the measures tell of it: two seconds of window, and what was queued before."""
SETTLE_S, SETTLE_PANE_S = 3.0, 0.04
"""After a switch nothing is judged for so long, and so much longer for each pane: all join at once (36 take up to a second of
both processors), and a hundred start their players."""
SWITCHED = 0.1
"""Share of the panes that must have changed for a switch."""

CUT_LEAST, CUT_MOST = 0.15, 0.4
"""What share of the whole panes' work is taken away at once, at least and at the most."""

CALM_S, CALM_MOST_S = 25.0, 600.0
"""How long it must be calm before some panes are restored; twice as long after each relapse, up to the second."""
RELAPSE_S = 45.0
"""An overload so soon after a restoring is its fault."""
RAISE = 0.12
"""What share of all work is restored at once at the most."""
ROOM = 0.85
"""The processors may be spent up to here by what is restored: the rest is for a switch, and for what cannot be foreseen."""
OWN_MARGIN = 1.5
"""What our panes cost beyond our own processes: the X server's and the kernel's part, measured 1.2 to 1.3 times."""
OWN_LEAST = 0.5
"""Share of all processors from which on lowering panes can help: below, others have spent them, and less of ours is no cure."""
FORGET_S = 600.0
"""Without an overload for so long while nothing is lowered, what was learnt of the machine is forgotten: it may be another."""

SLOW_KEYS_MS = 10_000
"""Where key pictures are further apart, or nobody knows how far, they tell little: such a pane is lowered after all others."""


@dataclass(frozen=True, slots=True)
class PaneLoad:
    """A pane with a picture that comes, as the measures see it.

    feed: what it shows; area: its size in pixels; chosen: an operator wants to see this one (alone on its monitor, enlarged, in
    hand); work: decoded and drawn pixels a second when shown whole; key_work: the same with key pictures only;
    key_interval_ms: between two key pictures, 0 while unknown; missed: share of its pictures that came in time and were not
    shown; behind_ms: how far its source's time has fallen behind arrival.
    """

    pane: str
    feed: str
    area: int
    chosen: bool
    work: float
    key_work: float
    key_interval_ms: int
    missed: float
    behind_ms: int


@dataclass(frozen=True, slots=True)
class Measures:
    """What was measured over the last two seconds.

    busy: share of the machine's processor time that was spent, 0 to 1; cores: how many processors there are; own: how many of
    them our processes use; tightest: what the busiest process with one working thread uses of one; stall_ms: how late our loops
    were; key_ms: how late the wall's own loop was; dropped: pictures that were thrown away because a player did not read.
    """

    busy: float
    cores: int
    own: float
    tightest: float = 0.0
    stall_ms: int = 0
    key_ms: int = 0
    dropped: int = 0


@dataclass(frozen=True, slots=True)
class Overload:
    """What is known at one moment.

    limit: the work that may be shown whole, None: nobody knows of a limit; good: the limit before it was raised the last time;
    lowered: panes that show key pictures only; shown: panes and feeds at the last step; hurt_since: since when it hurts without
    a pause; look_at: before that nothing is judged; cut_at, raised_at: when the limit fell and rose the last time; calm_since:
    since when nothing hurts and nothing was changed; wait_s: how long it must be calm before the next rise.
    """

    limit: float | None = None
    good: float | None = None
    lowered: frozenset[str] = frozenset()
    shown: frozenset[tuple[str, str]] = frozenset()
    hurt_since: float | None = None
    look_at: float = 0.0
    cut_at: float | None = None
    raised_at: float | None = None
    calm_since: float = 0.0
    wait_s: float = CALM_S


def step(state: Overload, measures: Measures, panes: Sequence[PaneLoad], now: float) -> tuple[Overload, Mapping[str, str]]:
    """Return the next state, and why each lowered pane is lowered; to be called about twice a second.

    panes: those that are on the glass and get pictures, in reading order: of equals the last are lowered first.
    """
    state = _with_panes(state, panes, now)
    if now < state.look_at:
        after = replace(state, hurt_since=None, calm_since=now)
    elif is_hurt(measures, [pane for pane in panes if pane.pane not in state.lowered]):
        since = now if state.hurt_since is None else state.hurt_since
        after = replace(state, hurt_since=since, calm_since=now)
        if now - since >= HURT_S:
            after = _cut(after, measures, panes, now)
    else:
        after = _rest(replace(state, hurt_since=None), measures, panes, now)
    return after, dict.fromkeys(sorted(after.lowered), REASON)


def is_hurt(measures: Measures, whole: Sequence[PaneLoad]) -> bool:
    """Return whether this is an overload; whole: the panes that are not lowered."""
    is_spent = measures.busy >= BUSY and OWN_MARGIN * measures.own >= OWN_LEAST * measures.cores
    if not is_spent and measures.tightest < BUSY:
        return False
    hurt = sum(pane.missed >= MISSED or pane.behind_ms >= BEHIND_MS for pane in whole)
    is_slow = measures.stall_ms >= STALL_MS or measures.key_ms >= KEY_MS
    return measures.dropped > 0 or is_slow or (hurt > 0 and hurt >= SPREAD * len(whole))


def _with_panes(state: Overload, panes: Sequence[PaneLoad], now: float) -> Overload:
    """Take the panes there are now.

    A switch chooses anew by what was learnt. Anything smaller (a camera that comes and goes, another stream) only lowers where
    the limit says so: restoring by such a chance would be flapping.
    """
    shown = frozenset((pane.pane, pane.feed) for pane in panes)
    if shown == state.shown:
        return state
    is_switch = len(shown ^ state.shown) >= max(3.0, 2 * SWITCHED * max(len(shown), len(state.shown)))
    kept = frozenset() if is_switch else state.lowered & {pane.pane for pane in panes}
    state = replace(state, shown=shown, lowered=_chosen(panes, kept, state.limit))
    if not is_switch:
        return state
    return replace(state, look_at=now + SETTLE_S + SETTLE_PANE_S * len(panes), hurt_since=None, calm_since=now)


def _cut(state: Overload, measures: Measures, panes: Sequence[PaneLoad], now: float) -> Overload:
    """Lower the limit; after a relapse at least to where it was good, and be slower to raise it again."""
    whole = [pane for pane in panes if pane.pane not in state.lowered]
    work = sum(pane.work for pane in whole)
    if work == 0:
        return state
    missed = sum(pane.missed for pane in whole) / len(whole)
    share = CUT_MOST if measures.stall_ms >= 2 * STALL_MS or measures.dropped else 2 * missed
    limit = work * (1 - min(CUT_MOST, max(CUT_LEAST, share)))
    wait_s, is_relapse = state.wait_s, state.raised_at is not None and now - state.raised_at < RELAPSE_S
    if is_relapse:
        wait_s = min(CALM_MOST_S, 2 * wait_s)
        limit = limit if state.good is None else min(state.good, limit)
    lowered = _chosen(panes, state.lowered, limit)
    return replace(
        state, limit=limit, lowered=lowered, wait_s=wait_s, cut_at=now, raised_at=None, hurt_since=None, look_at=now + LOOK_S
    )


def _rest(state: Overload, measures: Measures, panes: Sequence[PaneLoad], now: float) -> Overload:
    """Restore some panes when it has been calm for long enough and there is room; forget what is old."""
    if not state.lowered:
        is_old = state.cut_at is None or now - state.cut_at > FORGET_S + state.wait_s
        return replace(state, limit=None, good=None, wait_s=CALM_S) if is_old else state
    if now - state.calm_since < state.wait_s:
        return state
    work = sum(pane.work for pane in panes)
    whole = sum(pane.work for pane in panes if pane.pane not in state.lowered)
    # On a wall of a few panes the usual part is less than one pane.
    next_work = max((pane for pane in panes if pane.pane in state.lowered), key=_importance).work
    limit = whole + min(_room(state, measures, panes), max(RAISE * work, next_work))
    lowered = _chosen(panes, frozenset(), limit) & state.lowered
    if lowered == state.lowered:
        return state
    return replace(state, limit=limit, good=whole, lowered=lowered, raised_at=now, calm_since=now, look_at=now + LOOK_S)


def _room(state: Overload, measures: Measures, panes: Sequence[PaneLoad]) -> float:
    """Return how much more work there is room for, by what the present work is measured to cost."""
    present = sum(pane.key_work if pane.pane in state.lowered else pane.work for pane in panes)
    spent = min(measures.busy * measures.cores, OWN_MARGIN * measures.own)
    free = min(ROOM - measures.busy, ROOM - measures.tightest) * measures.cores
    return max(0.0, free) * present / spent if spent > 0 else 0.0


def _chosen(panes: Iterable[PaneLoad], lowered: frozenset[str], limit: float | None) -> frozenset[str]:
    """Return the panes to be lowered: those that are already, and as many more as the limit asks for."""
    if limit is None:
        return lowered
    whole = sorted((pane for pane in panes if pane.pane not in lowered), key=_importance, reverse=True)
    work, over = 0.0, set(lowered)
    is_full = False
    for pane in whole:
        work += pane.work
        is_full = is_full or work > limit
        if is_full:
            over.add(pane.pane)
    return frozenset(over)


def _importance(pane: PaneLoad) -> tuple[bool, bool, int]:
    return pane.chosen, not 0 < pane.key_interval_ms <= SLOW_KEYS_MS, pane.area
