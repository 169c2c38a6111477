"""The clips there are: read from the cache, or ordered from worker processes, what somebody waits for first."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.clip import Clip, ClipDamagedError, Format, read_clip
from scc_wall.simulator.draw.card import WAITING
from scc_wall.simulator.draw.film import Subject
from scc_wall.simulator.encode import EncodingFailedError
from scc_wall.simulator.service import LOG
from scc_wall.simulator.studio import Order, enter, make

DRAWING = 4
"""Version of the drawing and encoding code: part of each cached file's name, raise it when pictures change."""
RATE = 10
"""Pictures a second of every stream: usual for sub streams, and a first start of the demo draws 36 minutes of film."""
WAIT = 60.0
"""Seconds a reader may wait for a clip that is being made."""
_TRIES = 2
_UNFINISHED = 600.0


@dataclass(frozen=True, slots=True)
class Kind:
    """How a stream is made: its form (of camera 0), pixels a unit and bits a second at the most."""

    form: Format
    scale: int
    peak: int


ODD: Mapping[str, Format] = {
    "jpeg": Format("mjpeg", 640, 360, RATE, 1, 0),
    "b": Format("h264", 640, 360, RATE, 2 * RATE, 0, "b"),
    "open": Format("h264", 640, 360, RATE, 2 * RATE, 0, "open", 1),
    "refresh": Format("h264", 640, 360, RATE, 2 * RATE, 0, "refresh"),
    "slices": Format("h264", 640, 360, RATE, 2 * RATE, 0, "slices"),
    "bare": Format("h264", 640, 360, RATE, 2 * RATE, 0, "bare"),
    "inband": Format("h264", 640, 360, RATE, 2 * RATE, 0, "inband"),
    "changing": Format("h264", 640, 360, RATE, RATE, 0, "changing"),
    "wide43": Format("h264", 640, 480, RATE, 2 * RATE, 0),
    "tall": Format("h264", 360, 640, RATE, 2 * RATE, 0),
    "odd": Format("h264", 322, 182, RATE, 2 * RATE, 0),
    "fast": Format("h264", 640, 360, 60, 120, 0),
    "slow": Format("h264", 640, 360, 1, 2, 0),
    "brief": Format("h264", 640, 360, RATE, RATE // 2, 0),
    "long": Format("h264", 640, 360, RATE, 10 * RATE, 0),
}
"""Streams each camera has beside the usual ones, as installers meet them; made when somebody asks for one.

JPEG; B pictures; open groups; no key picture but refreshed columns; four slices a picture; parameter sets only in the
description, or only with the pictures; a size that changes every half clip; 4:3, portrait and sizes that are no multiple of 16;
60 pictures a second and one; key pictures every half second and every ten.
"""
STREAMS: Mapping[str, Kind] = {
    "sub": Kind(Format("h264", 640, 360, RATE, 2 * RATE, 0), 1, 600_000),
    "main": Kind(Format("h264", 1280, 720, RATE, 2 * RATE, 0), 2, 2_500_000),
    "sub265": Kind(Format("hevc", 640, 360, RATE, 2 * RATE, 0), 1, 500_000),
    "main265": Kind(Format("hevc", 1280, 720, RATE, 2 * RATE, 0), 2, 2_000_000),
    **{name: Kind(form, 1, 600_000) for name, form in ODD.items()},
}
Key = tuple[str, str]
"""Camera path and stream."""


@dataclass(slots=True)
class Item:
    """One clip's state; `at` is its place in the queue while nobody has begun it."""

    order: Order
    ready: asyncio.Future[Clip]
    begun: bool = False


class Stock:
    """Clips by camera and stream; `progress` is told of each clip that is begun (how many so far, of how many)."""

    def __init__(self, folder: Path, seconds: int, progress: Callable[[int, int, str], None]) -> None:
        """Keep clips of `seconds` in `folder`, which must exist."""
        self._folder, self._seconds, self._progress = folder, seconds, progress
        self._items: dict[Key, Item] = {}
        self._queue: asyncio.PriorityQueue[tuple[int, int, Key]] = asyncio.PriorityQueue()
        self._tickets = count()
        self._begun = 0
        self._ordered = 0

    def streams(self) -> tuple[str, ...]:
        """Return the streams each camera has."""
        return tuple(STREAMS)

    def want(self, camera: SimulatedCamera, stream: str, urgency: int = 1) -> asyncio.Future[Clip]:
        """Return the future of a clip, from the cache or ordered; urgency 0 goes before 1."""
        return self._want((camera.path, stream), lambda: self._order(camera, stream), urgency)

    def _want(self, key: Key, order_of: Callable[[], Order], urgency: int) -> asyncio.Future[Clip]:
        item = self._items.get(key)
        if item is None:
            order = order_of()
            item = self._items[key] = Item(order, asyncio.get_running_loop().create_future())
            try:
                item.ready.set_result(read_clip(order.path))
            except FileNotFoundError:
                self._ordered += 1
            except ClipDamagedError as error:
                self._ordered += 1
                LOG.warning("cached clip made again: %s", error)
            else:
                return item.ready
            self._queue.put_nowait((urgency, next(self._tickets), key))
        elif not item.begun and not item.ready.done() and urgency == 0:
            self._queue.put_nowait((urgency, next(self._tickets), key))
        return item.ready

    async def clip(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return a clip for a reader, or a card while it is made; None if neither is ready within WAIT seconds.

        Main streams are drawn after the sub streams: one costs as much as four of those.
        """
        wanted = self.want(camera, stream, urgency=1 if stream.startswith("main") else 0)
        if not wanted.done():
            card = self._want(("", stream), lambda: self._card(stream), -1)
            await asyncio.wait({wanted, card}, timeout=WAIT, return_when=asyncio.FIRST_COMPLETED)
        for key in ((camera.path, stream), ("", stream)):
            made = self._items.get(key)
            if made is None or not made.ready.done():
                continue
            if made.ready.exception() is None:
                return made.ready.result()
            self._items.pop(key)  # told where it happened; the next reader has another try
        return None

    def made(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        """Return a clip if it is made."""
        item = self._items.get((camera.path, stream))
        return item.ready.result() if item is not None and item.ready.done() and item.ready.exception() is None else None

    @asynccontextmanager
    async def working(self, workers: int) -> AsyncIterator[None]:
        """Make what is ordered, in `workers` processes, while the block runs."""
        tasks = [asyncio.create_task(self._work()) for _ in range(workers)]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            for child in multiprocessing.active_children():
                child.terminate()

    async def _work(self) -> None:
        pool: ProcessPoolExecutor | None = None
        try:
            while True:
                if pool is not None and self._queue.empty():
                    pool.shutdown(wait=False)  # an idle process would only hold memory
                    pool = None
                _, _, key = await self._queue.get()
                item = self._items.get(key)
                if item is None or item.begun or item.ready.done():
                    continue
                item.begun = True
                self._begun += 1
                self._progress(self._begun, self._ordered, "/".join(key))
                pool = await self._make(item, pool or _pool())
        finally:
            if pool is not None:
                pool.shutdown(wait=False, cancel_futures=True)

    async def _make(self, item: Item, pool: ProcessPoolExecutor) -> ProcessPoolExecutor:
        for attempt in range(_TRIES):
            try:
                await asyncio.get_running_loop().run_in_executor(pool, make, item.order)
                item.ready.set_result(read_clip(item.order.path))
            except BrokenProcessPool:
                LOG.warning("a drawing process died at %s (attempt %d)", item.order.path.name, attempt + 1)
                pool.shutdown(wait=False)
                pool = _pool()
            except (OSError, EncodingFailedError, ClipDamagedError) as error:
                LOG.error("clip %s cannot be made: %s", item.order.path.name, error)
                item.ready.set_exception(error if not isinstance(error, ClipDamagedError) else OSError(str(error)))
                item.ready.exception()  # taken note of, also when no reader waits for it
                return pool
            else:
                return pool
        item.ready.set_exception(OSError("drawing processes keep dying"))
        item.ready.exception()
        return pool

    def _card(self, stream: str) -> Order:
        kind = STREAMS[stream]
        return Order(WAITING, kind.form, kind.scale, self._seconds, kind.peak, self._path("card", stream))

    def _path(self, name: str, stream: str) -> Path:
        return self._folder / f"{name}-{stream}-{self._seconds}s-v{DRAWING}.clip"

    def _order(self, camera: SimulatedCamera, stream: str) -> Order:
        kind = STREAMS[stream]
        first = camera.number * 7 % kind.form.gop  # key pictures of different cameras come at different moments
        subject = Subject(camera.id, camera.number, camera.name, camera.group)
        path = self._path(camera.path, stream)
        return Order(subject, replace(kind.form, first=first), kind.scale, self._seconds, kind.peak, path)


def tidy(folder: Path, now: float) -> None:
    """Remove what a killed worker left unfinished, and clips of other versions; `now` is Unix time. OSError if it cannot."""
    for path in folder.glob(".*.clip.*"):
        if path.stat().st_mtime < now - _UNFINISHED:  # a younger one may be another simulator's work
            path.unlink(missing_ok=True)
    for path in folder.glob("*s-v*.clip"):
        if not path.name.endswith(f"-v{DRAWING}.clip"):
            path.unlink(missing_ok=True)


def _pool() -> ProcessPoolExecutor:
    """Return a pool of one process: each task has its own, so that a crash costs one clip."""
    return ProcessPoolExecutor(1, multiprocessing.get_context("spawn"), initializer=enter, initargs=(os.getpid(),))
