"""The serving side of the drawing process: starts it when somebody looks, orders pictures, hands them out, starts it anew."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import Callable, Mapping
from itertools import count

from scc_wall.base.own_program import own_command
from scc_wall.simulator.dome.worker_head import HEAD

LOG = logging.getLogger("scc_wall.simulator.dome")
AGAIN = 1.0
"""Seconds before a process that died is started again."""
LARGEST = 8_000_000
Taken = Callable[[bytes, int], None]
"""Takes what was made: the bytes (none if it failed), and 1 for a key picture."""


class DrawingProcess:
    """One process; it lives from the first order to `close`."""

    def __init__(self) -> None:
        """Start nothing yet."""
        self._process: asyncio.subprocess.Process | None = None
        self._tickets = count(1)
        self._waiting: dict[int, Taken] = {}
        self._task: asyncio.Task[None] | None = None
        self._is_there = asyncio.Event()

    def order(self, told: Mapping[str, object], taken: Taken | None = None) -> None:
        """Order something; `taken` is called when it is there, with nothing if the process dies before."""
        ticket = next(self._tickets) & 0xFFFFFFFF
        if taken is not None:
            self._waiting[ticket] = taken
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        writer = self._process.stdin if self._process is not None else None
        if writer is None or writer.is_closing():
            self._waiting.pop(ticket, None)
            if taken is not None:
                taken(b"", 2)
            return
        writer.write(json.dumps({**told, "ticket": ticket}).encode() + b"\n")

    async def still(self, told: Mapping[str, object], patience: float) -> bytes | None:
        """Return what is made of an order, None if nothing can be."""
        made: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()

        def taken(data: bytes, _: int) -> None:
            if not made.done():
                made.set_result(data)

        with contextlib.suppress(TimeoutError):  # who asked does without this picture
            async with asyncio.timeout(patience):
                await self.ready()
                self.order(told, taken)
                return await made or None
        return None

    async def ready(self) -> None:
        """Start the process if it is not there yet."""
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        await self._is_there.wait()

    async def close(self) -> None:
        """End it."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            command = own_command("scc_wall.simulator.dome", str(os.getpid()))
            process = await asyncio.create_subprocess_exec(
                *command, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE
            )
            self._process = process
            self._is_there.set()
            try:
                await self._hand_out(process)
            finally:
                self._process = None
                self._is_there.clear()
                with contextlib.suppress(ProcessLookupError):  # it has ended by itself
                    process.kill()
                await process.wait()
                for taken in tuple(self._waiting.values()):
                    taken(b"", 2)
                self._waiting.clear()
            LOG.warning("the drawing process of the domes died and is started again")
            await asyncio.sleep(AGAIN)

    async def _hand_out(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None  # noqa: S101 - asked for above
        with contextlib.suppress(asyncio.IncompleteReadError):  # the process has ended; whoever waits for it starts another
            while True:
                size, ticket, is_key = HEAD.unpack(await process.stdout.readexactly(HEAD.size))
                data = await process.stdout.readexactly(min(size, LARGEST))
                taken = self._waiting.pop(ticket, None)
                if taken is not None:
                    taken(data, is_key)
