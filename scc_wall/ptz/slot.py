"""What one camera is still to be told: the newest move wins, a stop goes first and is never dropped.

A move that reaches a camera after the stop that was meant to end it is a runaway, so a stop clears every move that waits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Generic, TypeVar

M = TypeVar("M")
ASKED_LIMIT = 8
"""Other wishes (presets, focus ...) that may wait; the next one is refused."""


@dataclass(frozen=True, slots=True)
class Slot(Generic[M]):
    """What waits. stop: a stop is due; move: what to do after it; asked: other wishes, in their order."""

    stop: bool = False
    move: M | None = None
    asked: tuple[M, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self.stop and self.move is None and not self.asked


@dataclass(frozen=True, slots=True)
class Stop:
    """The order to stop."""


def put_move(slot: Slot[M], move: M) -> Slot[M]:
    """Have a move made, in place of one that waits; a stop that waits still goes before it."""
    return replace(slot, move=move)


def put_stop(_waiting: Slot[M]) -> Slot[M]:
    """Have the camera stopped before anything else; a move that waits is void, so are wishes (a preset moves, too)."""
    return Slot(stop=True)


def put_asked(slot: Slot[M], wish: M) -> Slot[M] | None:
    """Have something else done; None where too much waits already."""
    return None if len(slot.asked) >= ASKED_LIMIT else replace(slot, asked=(*slot.asked, wish))


def take_next(slot: Slot[M]) -> tuple[Stop | M | None, Slot[M]]:
    """Return what to do now and what waits then; None where nothing does."""
    if slot.stop:
        return Stop(), replace(slot, stop=False)
    if slot.move is not None:
        return slot.move, replace(slot, move=None)
    if slot.asked:
        return slot.asked[0], replace(slot, asked=slot.asked[1:])
    return None, slot
