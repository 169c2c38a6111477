"""The stop ladder: Stop, zero velocity, axis by axis, until the camera is seen to stand.

That a camera says "yes" to a stop proves nothing: some acknowledge and run on, some refuse Stop and know only zero velocity,
some want the Stop to match the move. So each rung is tried, then the camera is watched; facts/onvif has the models.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum


class Rung(StrEnum):
    """A way to stop."""

    STOP = "stop"
    ZERO = "zero"
    AXES = "axes"


RUNGS = tuple(Rung)
QUICK_ROUNDS = 2
"""How often the whole ladder is gone through before it is tried at a slower pace."""
WATCH_S = 1.0
"""How long a rung that was acknowledged may take until the camera stands."""
LOOK_S = 0.15
"""Between two looks at the camera."""
STILL_S = 0.3
"""A position unchanged for so long stands still."""
STILL_STEP = 1e-5
"""Smaller differences of position (of a range of about 2) are noise."""
PROMPT_S = 0.6
"""One that stands so soon after its yes was stopped by it; later it may have been its Timeout, or a wall."""
RETRY_S = 0.5
"""Pause before a rung that got no answer at all is tried again."""


class End(StrEnum):
    """How it stands.

    going: still at it; stands: seen; believed: acknowledged by a camera that shows nothing of itself; failed:
    all rungs tried and it still moves, or nobody answers: people must know, and the trying goes on.
    """

    GOING = "going"
    STANDS = "stands"
    BELIEVED = "believed"
    FAILED = "failed"


class Order(StrEnum):
    """What to do next: send the rung, look at the camera, or wait."""

    SEND = "send"
    LOOK = "look"
    WAIT = "wait"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Seen:
    """What GetStatus told: moving is None where it tells nothing of that; position in the camera's numbers, None likewise."""

    moving: bool | None = None
    position: tuple[float, ...] | None = None

    @property
    def is_blind(self) -> bool:
        """Whether it tells nothing at all."""
        return self.moving is None and self.position is None


@dataclass(frozen=True, slots=True)
class Ladder:
    """The way down so far.

    rungs: in their order, the one that worked before first; at: how many were tried; yes_to: the rung the camera acknowledged
    last; watched: since when it is watched for that; anchor, still_since: a position it has kept, and since when.
    """

    rungs: tuple[Rung, ...] = RUNGS
    at: int = 0
    yes_to: Rung | None = None
    watched: float | None = None
    due: float = 0.0
    anchor: tuple[float, ...] | None = None
    still_since: float | None = None
    end: End = End.GOING
    worked: Rung | None = None

    @property
    def rung(self) -> Rung:
        """The rung at hand."""
        return self.rungs[self.at % len(self.rungs)]

    @property
    def is_over(self) -> bool:
        """Whether nothing more is to be done."""
        return self.end in {End.STANDS, End.BELIEVED}


def ladder(known: Rung | None) -> Ladder:
    """Begin; known: what stopped this model before."""
    return Ladder((known, *(rung for rung in RUNGS if rung is not known)) if known is not None else RUNGS)


def order(state: Ladder, now: float) -> Order:
    """Return what to do at this moment."""
    if state.is_over:
        return Order.NOTHING
    if now < state.due:
        return Order.WAIT
    return Order.SEND if state.watched is None else Order.LOOK


def acknowledged(state: Ladder, now: float) -> Ladder:
    """Take the camera's yes to the rung at hand: now it is watched."""
    end = End.FAILED if state.at >= len(state.rungs) else End.GOING
    return replace(_watching(state, now), yes_to=state.rung, end=end)


def refused(state: Ladder, now: float) -> Ladder:
    """Take the camera's no: the next rung at once; after all of them it is watched: it may stand already, or by its Timeout."""
    at = state.at + 1
    if at % len(state.rungs):
        return replace(state, at=at, watched=None, due=now)
    return replace(_watching(state, now), at=at - 1, end=End.FAILED)


def unanswered(state: Ladder, now: float) -> Ladder:
    """Take silence: the same rung again (a stop may be repeated, a move never), and meanwhile people must know."""
    return replace(state, watched=None, due=now + RETRY_S, end=End.FAILED)


def seen(state: Ladder, what: Seen | None, now: float) -> Ladder:
    """Take what the camera shows of itself; None: it does not answer, or has no such thing as a status."""
    if state.watched is None or state.is_over:
        return state
    if what is None or what.is_blind:
        return _blind(state, now)
    looked = _compared(state, what, now)
    if looked.still_since is not None:
        kept = now - looked.still_since
        if kept >= STILL_S or (what.position is None and what.moving is False):
            is_prompt = looked.still_since - state.watched <= PROMPT_S
            return replace(looked, end=End.STANDS, worked=state.yes_to if is_prompt else None)
    if now - state.watched < WATCH_S:
        return replace(looked, due=now + LOOK_S)
    return _after_rung(state, now)


def _watching(state: Ladder, now: float) -> Ladder:
    return replace(state, watched=now, due=now, anchor=None, still_since=None)


def _blind(state: Ladder, now: float) -> Ladder:
    """Go on without eyes: two rungs are acknowledged, then it is believed, for want of better."""
    if state.yes_to is None or state.at == 0:
        return _after_rung(state, now + (WATCH_S if state.yes_to is None else 0.0))
    return replace(state, end=End.BELIEVED)


def _compared(state: Ladder, what: Seen, now: float) -> Ladder:
    """Note since when it stands still. The position counts where there is one: the status of many cameras never changes."""
    if what.position is None:
        return replace(state, still_since=now if what.moving is False else None)
    anchor = state.anchor
    if anchor is None or len(anchor) != len(what.position) or _differ(anchor, what.position):
        return replace(state, anchor=what.position, still_since=now)
    return state


def _differ(before: tuple[float, ...], after: tuple[float, ...]) -> bool:
    return any(abs(old - new) > STILL_STEP for old, new in zip(before, after, strict=True))


def _after_rung(state: Ladder, now: float) -> Ladder:
    """Go to the next rung, round and round: a camera that does not stop is never left alone, only asked less often."""
    at = state.at + 1
    if at < len(state.rungs):
        return replace(state, at=at, watched=None, due=now)
    pause = 0.0 if at < len(state.rungs) * QUICK_ROUNDS else WATCH_S
    return replace(state, at=at, watched=None, due=now + pause, end=End.FAILED)
