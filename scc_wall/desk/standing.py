"""How the cameras stand, as far as anybody looks: states by camera, and counts of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from scc_wall.wall.view import PaneView, State

WORST_FIRST = (State.REFUSED, State.LOST, State.LATE, State.CONNECTING, State.OFF, State.LIVE)
"""A camera that is on several tiles is told by the worst of them: nobody is to overlook the one that stands still."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts over some cameras. states: of those that are shown; hidden: how many are not on the wall, of whom nobody knows."""

    states: tuple[tuple[State, int], ...] = ()
    hidden: int = 0

    @property
    def shown(self) -> int:
        """How many are on the wall."""
        return sum(count for _, count in self.states)

    def count(self, state: State) -> int:
        """Return how many are in a state."""
        return dict(self.states).get(state, 0)


def camera_states(views: Iterable[PaneView]) -> dict[str, State]:
    """Return the state of each camera that is on the wall, the worst of its tiles."""
    found: dict[str, State] = {}
    for view in views:
        camera = view.wanted or view.camera
        # The picture on the glass is still the former camera's; the one that is wanted has none yet.
        state = State.CONNECTING if view.wanted else view.state
        if camera and (camera not in found or WORST_FIRST.index(state) < WORST_FIRST.index(found[camera])):
            found[camera] = state
    return found


def tally(cameras: Iterable[str], states: Mapping[str, State]) -> Tally:
    """Return the counts over some cameras; states: of those that are on the wall."""
    counts = Counter(states.get(camera) for camera in cameras)
    hidden = counts.pop(None, 0)
    return Tally(tuple((state, counts[state]) for state in WORST_FIRST if counts[state]), hidden)
