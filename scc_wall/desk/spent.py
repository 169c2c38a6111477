"""How a camera's time was spent: milliseconds in each state. What nobody measured is in none of them, never live."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum

from scc_wall.wall.view import PaneView, State


class Kind(StrEnum):
    """What is kept of a camera's state. Off is none of them: the wall itself holds such a camera back, and measures nothing."""

    LIVE = "live"
    FROZEN = "frozen"
    LATE = "late"
    LOST = "lost"
    REFUSED = "refused"
    CONNECTING = "connecting"


BAD = frozenset({Kind.LOST, Kind.REFUSED})
"""What an outage is made of."""
BEST_FIRST = tuple(Kind)
"""A camera that is live on one of its tiles is live: what is kept is about cameras, not about tiles."""
TENTHS = 1000
"""Tenths of a per cent in a whole."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Milliseconds in each state; watched: on a tile of readable size; losses: how often it went from working to not."""

    live: int = 0
    frozen: int = 0
    late: int = 0
    lost: int = 0
    refused: int = 0
    connecting: int = 0
    watched: int = 0
    losses: int = 0

    @property
    def measured(self) -> int:
        """Milliseconds in which somebody looked."""
        return self.live + self.frozen + self.late + self.lost + self.refused + self.connecting

    @property
    def available_tenths(self) -> int | None:
        """Tenths of a per cent it was live, of the time it was judged (connecting is no verdict); None where it never was.

        Rounded down: a hundred per cent is only said of what never failed.
        """
        judged = self.measured - self.connecting
        return self.live * TENTHS // judged if judged else None

    def of(self, kind: Kind) -> int:
        """Return the milliseconds in a state."""
        return int(getattr(self, kind.value))

    def plus(self, other: Spent) -> Spent:
        """Return both together."""
        return Spent(*(getattr(self, item.name) + getattr(other, item.name) for item in fields(Spent)))

    def within(self, room_ms: int) -> Spent:
        """Return the same shares in no more than so much time.

        A clock that is turned back goes through the same minutes twice; a minute still has sixty seconds.
        """
        whole = self.measured
        if whole <= room_ms:
            return self
        shares = {kind.value: self.of(kind) * room_ms // whole for kind in Kind}
        return Spent(**shares, watched=min(room_ms, self.watched * room_ms // whole), losses=self.losses)

    def tenths(self, room_ms: int) -> Mapping[Kind | None, int]:
        """Return the tenths of a per cent of some room in each state, and under None what was not measured; 1000 in all.

        room_ms: must be above 0. What is lost by rounding down goes where most was lost.
        """
        fitted = self.within(room_ms)
        parts: dict[Kind | None, int] = {kind: fitted.of(kind) for kind in Kind}
        parts[None] = room_ms - fitted.measured
        found = {part: amount * TENTHS // room_ms for part, amount in parts.items()}
        by_rest = sorted(parts, key=lambda part: parts[part] * TENTHS % room_ms, reverse=True)
        for part in by_rest[: TENTHS - sum(found.values())]:
            found[part] += 1
        return found


def total(all_spent: Iterable[Spent]) -> Spent:
    """Return everything together."""
    found = Spent()
    for spent in all_spent:
        found = found.plus(spent)
    return found


def kinds_now(views: Iterable[PaneView]) -> dict[str, Kind]:
    """Return how each camera on the wall stands, the best of its tiles; those that nobody measures are left out."""
    found: dict[str, Kind] = {}
    for view in views:
        camera = view.wanted or view.camera
        kind = _kind(view)
        if camera and kind is not None and (camera not in found or BEST_FIRST.index(kind) < BEST_FIRST.index(found[camera])):
            found[camera] = kind
    return found


def _kind(view: PaneView) -> Kind | None:
    if view.wanted:
        return Kind.CONNECTING  # the picture on the glass is the former camera's
    if view.state is State.OFF:
        return None
    return Kind.FROZEN if view.frozen and view.state is State.LIVE else Kind(view.state.value)
