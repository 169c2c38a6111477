"""The whole ONVIF side of a simulator: made from its options, served while it runs, ordered about by the control socket."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from scc_wall.base.trouble import Trouble
from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.digest import Account, Gate
from scc_wall.simulator.onvif.desk import LOG, Desk
from scc_wall.simulator.onvif.discovery import DISCOVERY_PORT, discoverable
from scc_wall.simulator.onvif.motion_log import MotionLog
from scc_wall.simulator.onvif.quirks import QuirkBoard
from scc_wall.simulator.onvif.server import OnvifPorts, Snapshot
from scc_wall.simulator.onvif.state import CameraState, Profile, state_of
from scc_wall.simulator.onvif.tour import touring

TICK = 0.05
"""Seconds between looks at what moves: how finely the log follows it, and how promptly tours go on."""
Times = Callable[[], tuple[float, float]]


class Power(Protocol):
    """Does to a camera what having power or none does to it."""

    def __call__(self, camera: str, *, is_on: bool) -> None:
        """Switch it."""


@dataclass(frozen=True, slots=True)
class Side:
    """What the ONVIF side consists of."""

    states: Mapping[str, CameraState]
    board: QuirkBoard
    desk: Desk
    log: MotionLog
    times: Times

    def orders(self, power: Power) -> dict[str, Callable[[Mapping[str, object]], dict[str, object]]]:
        """Return what it does when told so; `power` does to the rest of a camera what an unplugged one does."""
        return {
            "quirk": lambda told: self._quirk(told, power),
            "dome": lambda told: {"ok": True, "domes": self._domes(str(told.get("camera", "all")))},
            "onvif": lambda _: {"ok": True, **self._counted()},
        }

    def _quirk(self, told: Mapping[str, object], power: Power) -> dict[str, object]:
        meant = self.board.meant(str(told.get("camera", "all")).lower())
        name, _, value = str(told.get("value")).partition("=")
        if not meant:
            return {"ok": False, "why": "unknown-camera"}
        try:
            for one in meant:
                self.board.change(one, name, value or "on")
        except ValueError as error:
            return {"ok": False, "why": "unknown-order", "detail": str(error)}
        for one in meant:
            is_off, dome = self.board.of(one).has("unplugged"), self.states[one].dome
            if is_off and dome is not None:
                dome.freeze(self.times()[0])
                self.log.note(one, "unplugged")
            if is_off or name in {"unplugged", "none"}:
                power(one, is_on=not is_off)
        LOG.info("quirk: %s for %s", told.get("value"), meant[0] if len(meant) == 1 else f"{len(meant)} cameras")
        return {"ok": True, "cameras": len(meant), "cut": 0}

    def _domes(self, camera: str) -> dict[str, object]:
        return {name: self.log.told(name) for name in self.board.meant(camera.lower()) if self.states[name].dome is not None}

    def _counted(self) -> dict[str, object]:
        told = self.desk.told
        return {
            "requests": dict(told.requests),
            "faults": dict(told.faults),
            "invalid_requests": told.invalid_requests[-50:],
            "invalid_answers": told.invalid_answers[-50:],
            "quirks": {
                name: [*sorted(quirks.flags), *(f"{key}={value:g}" for key, value in quirks.numbers.items() if value)]
                for name in self.states
                if (quirks := self.board.of(name)).flags or any(quirks.numbers.values())
            },
        }


def side_of(
    cameras: Mapping[str, SimulatedCamera],
    profiles: Callable[[SimulatedCamera], tuple[Profile, ...]],
    account: Account | None,
    gate: Gate | None,
    asked: argparse.Namespace,
    times: Times,
) -> Side:
    """Return the side of these cameras; Trouble for a wrong option."""
    now = times()[0]
    states = {path: state_of(camera, profiles(camera), now) for path, camera in cameras.items()}
    board = QuirkBoard(states)
    for told in asked.quirk:
        camera, _, quirk = told.partition(":")
        name, _, value = quirk.partition("=")
        meant = board.meant(camera.lower())
        if not meant:
            raise Trouble("onvif_simulator.bad-quirk", text=told, why=camera)
        try:
            for one in meant:
                board.change(one, name, value or "on")
        except ValueError as error:
            raise Trouble("onvif_simulator.bad-quirk", text=told, why=error) from error
    log = MotionLog(states, times, asked.motion_log)
    return Side(states, board, Desk(states, board, account, gate, log.note), log, times)


@asynccontextmanager
async def serving(
    side: Side, asked: argparse.Namespace, rtsp_port: int, snapshot: Snapshot, power: Power
) -> AsyncIterator[tuple[int, dict[str, Callable[[Mapping[str, object]], dict[str, object]]]]]:
    """Serve while the block runs; yields the port and what the control socket may order. OSError if a port is taken."""
    ports = OnvifPorts(side.desk, asked.bind, rtsp_port, snapshot, side.times)
    async with AsyncExitStack() as stack:
        port = await stack.enter_async_context(ports.listening(asked.onvif_port, each=asked.onvif_port_each))
        for told in asked.discovery:
            address, _, own = told.partition(":")
            await stack.enter_async_context(
                discoverable(side, address, int(own or DISCOVERY_PORT), port, each=asked.onvif_port_each)
            )
        ticker = asyncio.create_task(_tick(side))
        stack.callback(ticker.cancel)

        def both(camera: str, *, is_on: bool) -> None:
            if not is_on:
                ports.cut(camera)
            power(camera, is_on=is_on)

        yield port, side.orders(both)


async def _tick(side: Side) -> None:
    while True:
        await asyncio.sleep(TICK)
        now = side.times()[0]
        for state in side.states.values():
            touring(state, now)
        side.log.follow()
