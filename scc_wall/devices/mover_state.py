"""What is known of one camera that is being moved: guarded by its mover's condition."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from scc_wall.base.device_messages import AskDevice, HoldMove
from scc_wall.base.trouble import Trouble
from scc_wall.devices.status import NOWHERE, Whereabouts
from scc_wall.ptz import slot as queue
from scc_wall.ptz.axes import STILL, Deflection
from scc_wall.ptz.ladder import End, Ladder


@dataclass(slots=True)
class State:
    """A camera's queue and what it was told last.

    held: the move that goes on; heard: when gui last said that it does; sent_at, pushed: the last ContinuousMove and its axes;
    ladder: the stop that goes on, was_sent: of which a rung has left; proof: how the last stop ended; settles: until when a
    move that ends by itself is looked at; is_busy: a request is under way.
    """

    slot: queue.Slot[HoldMove | AskDevice] = field(default_factory=queue.Slot)
    held: HoldMove | None = None
    heard: float = 0.0
    sent_at: float = 0.0
    pushed: Deflection = STILL
    ladder: Ladder | None = None
    was_sent: bool = False
    proof: End = End.STANDS
    phase: str = "idle"
    trouble: Trouble | None = None
    rung: str = ""
    seen: Whereabouts = NOWHERE
    next_poll: float = 0.0
    watched: bool = False
    settles: float = 0.0
    is_busy: bool = False
    ended: bool = False


def motion_of(state: State) -> str:
    """Return how the camera moves, in the words of `DeviceReport`."""
    if state.ladder is not None or state.slot.stop:
        return "runaway" if state.ladder is not None and state.ladder.end is End.FAILED else "stopping"
    if not state.pushed.is_still or (state.seen.moving and time.monotonic() < state.settles):
        return "moving"
    return "unproven" if state.proof is End.BELIEVED else "still"
