"""The ONVIF port: accepts within limits, finds the camera by path or by its own port, delivers answers as it should or not."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager

from scc_wall.simulator.onvif.call import Place
from scc_wall.simulator.onvif.desk import LOG, Desk, service_at
from scc_wall.simulator.onvif.http import BadHttpError, HttpAnswer, HttpParser, HttpRequest
from scc_wall.simulator.onvif.quirks import Quirks

CONNECTIONS_LIMIT = 300
SILENCE = 60.0
"""Seconds a connection may be silent."""
_PATH = re.compile(r"(?:/([a-z0-9-]{1,32}))?/onvif/(?:([a-z0-9_]{1,32})|snapshot/([a-z0-9]{1,16})\.jpg)")
Snapshot = Callable[[str, str], Awaitable[bytes | None]]
"""Makes a JPEG of a camera's stream (camera path, stream)."""


class OnvifPorts:
    """The listening ports and their connections; `times` gives the growing clock and Unix time."""

    def __init__(
        self, desk: Desk, bind: str, rtsp_port: int, snapshot: Snapshot, times: Callable[[], tuple[float, float]]
    ) -> None:
        """Serve nothing yet."""
        self._desk, self._bind, self._rtsp_port, self._snapshot, self._times = desk, bind, rtsp_port, snapshot, times
        self._writers: dict[asyncio.StreamWriter, str] = {}

    @asynccontextmanager
    async def listening(self, port: int, *, each: bool) -> AsyncIterator[int]:
        """Serve all cameras by path at a port (0: a free one), and each at the next ports too; yields the port.

        Without a path a port means its own camera, the first port the first dome. OSError if a port is taken.
        """
        names = list(self._desk.states)
        first = next((name for name, state in self._desk.states.items() if state.dome), names[0])
        async with AsyncExitStack() as stack:
            server = await asyncio.start_server(self._accept(first), self._bind, port, limit=65536)
            stack.callback(server.close)
            port = server.sockets[0].getsockname()[1]
            for number, name in enumerate(names if each else (), 1):
                stack.callback((await asyncio.start_server(self._accept(name), self._bind, port + number, limit=65536)).close)
            try:
                yield port
            finally:
                for writer in tuple(self._writers):
                    writer.transport.abort()

    def cut(self, camera: str) -> None:
        """End a camera's connections abruptly."""
        for writer, meant in tuple(self._writers.items()):
            if meant == camera:
                writer.transport.abort()

    def _accept(self, camera: str) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if len(self._writers) >= CONNECTIONS_LIMIT:
                writer.transport.abort()
                return
            self._writers[writer] = camera
            try:
                await self._converse(camera, reader, writer)
            except (ConnectionError, TimeoutError):
                LOG.debug("a connection to %s ended", camera)
            except asyncio.CancelledError:  # the simulator ends
                writer.transport.abort()
            finally:
                del self._writers[writer]
                writer.close()

        return accept

    async def _converse(self, camera: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        parser = HttpParser()
        try:
            while data := await asyncio.wait_for(reader.read(65536), SILENCE):
                for request in parser.feed(data):
                    if not await self._serve(camera, request, writer):
                        return
        except BadHttpError as error:
            writer.write(HttpAnswer(error.code, str(error).encode(), "text/plain").written(keeps=False))

    async def _serve(self, camera: str, request: HttpRequest, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; return whether the connection goes on."""
        found = _PATH.fullmatch(request.path)
        camera = (found[1] or camera) if found else camera
        if found is None or camera not in self._desk.states:
            writer.write(HttpAnswer(404).written())
            return True
        self._writers[writer] = camera
        quirks = self._desk.board.of(camera)
        if quirks.has("unplugged"):
            writer.transport.abort()
            return False
        if quirks.has("hang"):
            await asyncio.sleep(3600)
        await asyncio.sleep(quirks.number("late") / 1000)
        answer = await self._answer(camera, found[2] or "", found[3] or "", request, self._place(writer, found[1]))
        await asyncio.sleep(quirks.number("slow") / 1000)
        await self._deliver(answer, request, quirks, writer)
        return request.keeps and not writer.is_closing()

    async def _answer(self, camera: str, part: str, picture: str, request: HttpRequest, place: Place) -> HttpAnswer:
        if picture:
            return await self._picture(camera, picture, request)
        service = service_at(part)
        if not service:
            return HttpAnswer(404)
        if request.method != "POST":
            return HttpAnswer(405, headers={"Allow": "POST"})
        return self._desk.answer(camera, service, request, place, *self._times())

    async def _picture(self, camera: str, token: str, request: HttpRequest) -> HttpAnswer:
        if request.method != "GET":
            return HttpAnswer(405, headers={"Allow": "GET"})
        profile = self._desk.states[camera].profiles.get(token)
        if profile is None:
            return HttpAnswer(404)
        refusal = self._desk.admits(request)
        if refusal is not None:
            return refusal
        jpeg = await self._snapshot(camera, profile.stream)
        return HttpAnswer(503) if jpeg is None else HttpAnswer(200, jpeg, "image/jpeg")

    def _place(self, writer: asyncio.StreamWriter, path: str | None) -> Place:
        host, port = writer.get_extra_info("sockname")[:2]
        return Place(f"[{host}]" if ":" in host else host, port, f"/{path}" if path else "", self._rtsp_port)

    async def _deliver(self, answer: HttpAnswer, request: HttpRequest, quirks: Quirks, writer: asyncio.StreamWriter) -> None:
        if quirks.has("redirect"):
            answer = HttpAnswer(307, headers={"Location": f"http://203.0.113.66{request.target}"})
        if quirks.has("page"):
            answer = HttpAnswer(200, b"<html><head><title>Login</title></head><body>Login</body></html>", "text/html")
        data = answer.written(keeps=request.keeps)
        if quirks.has("cut"):
            writer.write(data[: len(data) * 2 // 3])
            await writer.drain()
            writer.close()
            return
        step = 1 if quirks.has("drip") else len(data)
        for start in range(0, len(data), step):
            writer.write(data[start : start + step])
            await writer.drain()
            if step < len(data):
                await asyncio.sleep(1.0)
