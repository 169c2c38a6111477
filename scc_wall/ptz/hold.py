"""Who holds a camera: one person at a time, a higher level may take it, and nobody keeps it by forgetting it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from scc_wall.base.trouble import Trouble

IDLE_S = 10.0
"""A camera is free again so long after its holder's last command, unless the site says otherwise."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a camera and when they last did something with it; person: how people know them."""

    person: str
    level: int
    used: float


@dataclass(frozen=True, slots=True)
class Taken:
    """The new holder, and who had to let go (None mostly)."""

    holder: Holder
    ousted: Holder | None = None


def holder_now(holder: Holder | None, now: float, idle_s: float, *, is_moving: bool = False) -> Holder | None:
    """Return who holds a camera at this moment: nobody who has been idle for so long, unless their move still goes on."""
    if holder is None or (not is_moving and now - holder.used >= idle_s):
        return None
    return holder


def take(holder: Holder | None, person: str, level: int, now: float) -> Taken:
    """Take a camera, or go on holding it; Trouble says who has it. holder: as `holder_now` told."""
    if holder is None or holder.person == person:
        return Taken(Holder(person, level, now))
    if level > holder.level:
        return Taken(Holder(person, level, now), ousted=holder)
    raise Trouble("ptz.held", holder=holder.person)


def used(holder: Holder, now: float) -> Holder:
    """Return the holder after another command."""
    return replace(holder, used=now)
