"""What all connections share: the cameras, their clips, faults, account and counters."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from scc_wall.base.clock import Clock
from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.clip import Clip
from scc_wall.simulator.digest import Gate
from scc_wall.simulator.faults import FaultBoard
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.session import Session

LOG = logging.getLogger("scc_wall.simulator")


class Source(Protocol):
    """Where clips come from."""

    def streams(self) -> tuple[str, ...]:
        """Return the names of the streams each camera has."""

    async def clip(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return what can be shown now: the clip, or a card while it is made; None if neither can be had in time."""

    def made(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return the clip itself if it is made."""


@dataclass(slots=True)
class Served:
    """The open sessions and what was counted since the start."""

    open: dict[Session, Callable[[], None]] = field(default_factory=dict)
    """Each open session and how to cut its connection."""
    sessions: int = 0
    ended: dict[str, float] = field(default_factory=dict)
    """When a session of each camera last ended, by the growing clock."""
    stale: list[Session] = field(default_factory=list)
    """Open sessions whose connection broke."""
    described: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)

    def opened(self, session: Session, cut: Callable[[], None]) -> None:
        """Note a new session."""
        self.open[session] = cut
        self.sessions += 1
        LOG.info("session opened: %s/%s over %s, %d open", session.camera, session.stream, session.road.kind, len(self.open))

    def closed(self, session: Session, reason: str, now: float) -> None:
        """Note a session's end at `now` of the growing clock."""
        del self.open[session]
        self.ended[session.camera] = now
        LOG.info(
            "session closed (%s): %s/%s over %s, %d open",
            reason,
            session.camera,
            session.stream,
            session.road.kind,
            len(self.open),
        )

    def has(self, camera: str) -> bool:
        """Return whether a session of that camera is open."""
        return any(session.camera == camera for session in self.open)

    def went_stale(self, session: Session, until: float, clock: Clock) -> None:
        """Note a session that goes on without its connection until Unix time `until`."""

        def over() -> None:
            self.stale.remove(session)
            self.closed(session, "stale for long enough", clock())

        self.stale.append(session)
        self.open[session] = lambda: None
        session.linger(until, over)
        LOG.info("session stale: %s/%s", session.camera, session.stream)

    def drop(self, cameras: tuple[str, ...]) -> int:
        """Cut the connections of these cameras' sessions; return how many."""
        cuts = [cut for session, cut in self.open.items() if session.camera in cameras and session not in self.stale]
        for cut in cuts:
            cut()
        return len(cuts)


@dataclass(frozen=True, slots=True)
class Service:
    """Everything a connection needs; `wall` is Unix time, `clock` only grows. `gate` None: no account is asked for."""

    cameras: Mapping[str, SimulatedCamera]
    source: Source
    board: FaultBoard
    gate: Gate | None
    pacer: Pacer
    served: Served
    wall: Callable[[], float]
    clock: Clock
    bind: str = "127.0.0.1"
    orders: dict[str, Callable[[Mapping[str, object]], dict[str, object]]] = field(default_factory=dict)
    """Orders of other parts (ONVIF) by their verb: each takes the whole order and returns the answer."""
