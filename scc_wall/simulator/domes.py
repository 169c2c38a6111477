"""The cameras with ONVIF: domes and fixed ones, their streams, snapshots and services, put together."""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from scc_wall.base.trouble import Trouble
from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.clip import Clip
from scc_wall.simulator.digest import Account, Gate
from scc_wall.simulator.dome.studio import DrawingProcess
from scc_wall.simulator.encode import EncodingFailedError
from scc_wall.simulator.live import FORMS, LiveStream
from scc_wall.simulator.onvif.desk import LOG
from scc_wall.simulator.onvif.side import serving, side_of
from scc_wall.simulator.onvif.state import SHARP, CameraState, Profile, can_move
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.service import Service
from scc_wall.simulator.snapshot import snapshot
from scc_wall.simulator.stock import STREAMS, Stock

STILL_PATIENCE = 20.0
"""Seconds a snapshot of a dome may take: the drawing process may have to start."""


class Domes:
    """A source of clips like the stock it stands before, and the ONVIF side of the same cameras."""

    def __init__(
        self,
        cameras: Mapping[str, SimulatedCamera],
        stock: Stock,
        account: Account | None,
        gate: Gate | None,
        pacer: Pacer,
        asked: argparse.Namespace,
    ) -> None:
        """Make the cameras; Trouble for a wrong option."""
        self._cameras, self._stock, self._asked = cameras, stock, asked
        try:
            self._side = side_of(cameras, profiles, account, gate, asked, lambda: (time.monotonic(), time.time()))
        except OSError as error:
            raise Trouble("onvif_simulator.no-log", path=asked.motion_log, why=error.strerror or error) from error
        self._process = DrawingProcess()
        self._live = {
            (path, stream): self._stream(path, stream, pacer)
            for path, state in self._side.states.items()
            if state.dome is not None
            for stream in FORMS
        }
        self._side.desk.key_picture = self._wish_for_key

    def streams(self) -> tuple[str, ...]:
        """Return the streams each camera has."""
        return self._stock.streams()

    async def clip(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return what can be shown now."""
        live = self._live.get((camera.path, stream))
        return await (live.clip(time.time()) if live is not None else self._stock.clip(camera, stream))

    def made(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return a clip if it is made; a live one does not take the place of another."""
        return None if (camera.path, stream) in self._live else self._stock.made(camera, stream)

    def draws(self, camera: SimulatedCamera) -> bool:
        """Return whether a camera's view is drawn while it is watched, and needs no clip."""
        return can_move(camera)

    @asynccontextmanager
    async def serving(self, service: Service, rtsp_port: int) -> AsyncIterator[int]:
        """Serve ONVIF while the block runs and yield its port; OSError if it is taken."""

        def power(camera: str, *, is_on: bool) -> None:
            """Without power nothing of a camera's RTSP answers either."""
            service.board.change(camera, "half-open", "off" if is_on else None)
            if not is_on:
                service.served.drop((camera,))

        try:
            async with serving(self._side, self._asked, rtsp_port, self._snapshot, power) as (port, orders):
                service.orders.update(orders)
                yield port
        finally:
            await self._process.close()

    def _stream(self, path: str, stream: str, pacer: Pacer) -> LiveStream:
        state, board = self._side.states[path], self._side.board

        def telling() -> Mapping[str, object]:
            return seen(state, time.monotonic(), time.time(), has_mark=self._asked.mark)

        return LiveStream(
            stream, pacer, self._process, telling, lambda: board.of(path).number("picture-late") / 1000, state.camera.id
        )

    def _wish_for_key(self, camera: str, stream: str) -> None:
        live = self._live.get((camera, stream))
        if live is not None:  # a clip's key pictures are where they are
            live.wants_key = True

    async def _snapshot(self, camera: str, stream: str) -> bytes | None:
        live = self._live.get((camera, stream))
        if live is not None:
            return await self._process.still(live.still_order(), STILL_PATIENCE)
        clip = await self._stock.clip(self._cameras[camera], stream)
        try:
            return await asyncio.to_thread(snapshot, clip, time.time()) if clip else None
        except EncodingFailedError as error:
            LOG.warning("no snapshot of %s: %s", camera, error)
            return None


def seen(state: CameraState, now: float, wall: float, *, has_mark: bool) -> Mapping[str, object]:
    """Return what the drawing process has to know of a dome's picture."""
    assert state.dome is not None  # noqa: S101 - asked of domes only
    pose, camera = state.dome.pose(now), state.camera
    return {
        "number": camera.number,
        "name": camera.name,
        "wide": state.lens.wide,
        "most": state.lens.most,
        "pan": round(pose.pan, 4),
        "tilt": round(pose.tilt, 4),
        "zoom": round(pose.zoom, 5),
        "blur": round(min(1.0, 2 * abs(state.focus.at(now) - SHARP)), 2),
        "iris": state.iris or 0.0,
        "wiper": state.wiper,
        "wall": wall,
        "mark": has_mark,
    }


def profiles(camera: SimulatedCamera) -> tuple[Profile, ...]:
    """Return a camera's media profiles: some fixed ones are H.265, domes are drawn live."""
    if can_move(camera):
        live = ((token, *FORMS[token]) for token in ("main", "sub"))
        return tuple(Profile(token, token, "H264", one.width, one.height, one.rate, one.gop, peak) for token, one, peak in live)
    is_265 = camera.number % 6 == 5
    found = []
    for token in ("main", "sub"):
        stream = f"{token}265" if is_265 else token
        kind = STREAMS[stream]
        form = kind.form
        encoding = "H265" if is_265 else "H264"
        found.append(Profile(token, stream, encoding, form.width, form.height, form.rate, form.gop, kind.peak))
    return tuple(found)
