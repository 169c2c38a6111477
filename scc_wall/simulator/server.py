"""The RTSP server: accepts within limits, cuts the silent."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from scc_wall.simulator.connection import SESSION_LIFE, Connection
from scc_wall.simulator.service import LOG, Service
from scc_wall.simulator.tunnel import Tunnels

CONNECTIONS_LIMIT = 600
"""Connections at once; more are closed as they come."""
LOOK_EVERY = 5.0
"""Seconds between looks for silent clients."""


@asynccontextmanager
async def listening(service: Service, port: int, context: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    """Serve on `service.bind` while the block runs and yield the port (a free one for 0); OSError if it is taken.

    With a context everything goes through TLS (rtsps).
    """
    tunnels = Tunnels()
    connections: dict[Connection, asyncio.Task[None]] = {}

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if len(connections) >= CONNECTIONS_LIMIT:
            LOG.warning("more than %d connections: one refused", CONNECTIONS_LIMIT)
            writer.transport.abort()
            return
        connection = Connection(service, reader, writer)
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a streams callback runs in a task
        connections[connection] = task
        try:
            if await tunnels.look(connection):
                await connection.run()
        except asyncio.CancelledError:  # the simulator ends, and this one waits for a clip; a stream's task must end by itself
            connection.cut("the simulator ends")
        finally:
            del connections[connection]
            tunnels.leave(connection.reader)
            writer.close()

    async def watch() -> None:
        while True:
            await asyncio.sleep(LOOK_EVERY)
            for connection in tuple(connections):
                if connection.silent_for() > SESSION_LIFE:
                    connection.cut("timed out")

    server = await asyncio.start_server(accept, service.bind, port, backlog=128, limit=65536, ssl=context)
    watcher = asyncio.create_task(watch())
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        watcher.cancel()
        for connection, task in tuple(connections.items()):
            connection.cut("the simulator ends")
            task.cancel()  # it may be waiting for a clip
        await asyncio.gather(*connections.values(), watcher, return_exceptions=True)
        service.pacer.close()
