"""The same cameras over HTTP: `/CAMERA/video.mjpg` (multipart), `/CAMERA/still.jpg`, and `/CAMERA/live.m3u8` (live HLS)."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.clip import Clip
from scc_wall.simulator.encode import segment
from scc_wall.simulator.onvif.http import BadHttpError, HttpAnswer, HttpParser, HttpRequest
from scc_wall.simulator.phase import due, picture_number, place_in_clip
from scc_wall.simulator.rtp import FRAMING, HEADER
from scc_wall.simulator.rtp_jpeg import coded_data
from scc_wall.simulator.service import LOG, Service
from scc_wall.simulator.snapshot import annexb

CONNECTIONS_LIMIT = 300
SEGMENTS = 5
"""Segments a playlist lists; two more may still be fetched."""
WAITING_LIMIT = 512 * 1024
"""Bytes a reader may leave untaken before pictures are left out."""
BOUNDARY = "--sccwall"
"""Told with dashes in front, as half of all cameras do."""
_PAGE = re.compile(r"/([A-Za-z0-9-]{1,32})/(video\.mjpg|still\.jpg|live\.m3u8|live-([0-9]{1,12})\.ts)")


class WebSide:
    """Answers requests for pictures."""

    def __init__(self, service: Service) -> None:
        """Serve the cameras of a service."""
        self._service = service
        self._open = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        if self._open >= CONNECTIONS_LIMIT:
            writer.transport.abort()
            return
        self._open += 1
        try:
            await self._converse(reader, writer)
        except BadHttpError as error:
            writer.write(HttpAnswer(error.code).written(keeps=False))
        except ConnectionError:
            LOG.debug("a reader over HTTP left")
        finally:
            self._open -= 1
            writer.close()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        parser = HttpParser()
        while data := await asyncio.wait_for(reader.read(16384), 60):
            for request in parser.feed(data):
                camera, page = self._asked(request)
                if (refusal := self._refusal(request, camera)) is not None:
                    writer.write(refusal.written())
                elif camera is None:
                    writer.write(HttpAnswer(404).written())
                elif page == "video.mjpg":
                    await self._film(camera, writer)
                    return
                else:
                    writer.write((await self._answer(camera, page)).written(keeps=request.keeps))
                await writer.drain()

    def _asked(self, request: HttpRequest) -> tuple[SimulatedCamera | None, str]:
        found = _PAGE.fullmatch(request.path)
        if found is None or request.method != "GET":
            return None, ""
        return self._service.cameras.get(found[1].lower()), found[2]

    def _refusal(self, request: HttpRequest, camera: SimulatedCamera | None) -> HttpAnswer | None:
        """Return what keeps a reader out: its camera refuses everybody (RTSP's own codes become 503), or its login is wrong."""
        code = self._service.board.of(camera.path).refusal if camera else 0
        if code not in {0, 401}:
            return HttpAnswer(code if code < 450 else 503)
        gate, verdict = self._service.gate, "granted"
        if gate is not None:
            verdict = gate.verdict("GET", request.target, request.headers.get("authorization", ""))
        if verdict == "granted" and code == 0:
            return None
        challenge = gate.challenge(stale=verdict == "stale") if gate else 'Basic realm="SCC Wall simulator"'
        return HttpAnswer(401, headers={"WWW-Authenticate": challenge})

    async def _answer(self, camera: SimulatedCamera, page: str) -> HttpAnswer:
        clip = await self._service.source.clip(camera, "jpeg" if page == "still.jpg" else "sub")
        if clip is None:
            return HttpAnswer(503)
        wall = self._service.wall()
        if page == "still.jpg":
            return HttpAnswer(200, jpeg(clip, picture_number(clip.format, wall, 0.0)), "image/jpeg")
        newest = (picture_number(clip.format, wall, 0.0) - clip.format.first) // clip.format.gop - 1
        if page == "live.m3u8":
            return HttpAnswer(200, playlist(clip, newest), "application/vnd.apple.mpegurl")
        number = int(page[5:-3])
        if not newest - SEGMENTS - 2 <= number <= newest:
            return HttpAnswer(404)
        return HttpAnswer(200, await asyncio.to_thread(_segment, clip, number), "video/mp2t")

    async def _film(self, camera: SimulatedCamera, writer: asyncio.StreamWriter) -> None:
        clip = await self._service.source.clip(camera, "jpeg")
        if clip is None:
            writer.write(HttpAnswer(503).written(keeps=False))
            return
        writer.write(f"HTTP/1.0 200 OK\r\nContent-Type: multipart/x-mixed-replace; boundary={BOUNDARY}\r\n\r\n".encode())
        number = picture_number(clip.format, self._service.wall(), 0.0)
        while not writer.is_closing():
            if not self._service.board.of(camera.path).paused and writer.transport.get_write_buffer_size() < WAITING_LIMIT:
                data = jpeg(clip, number)
                head = f"{BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(data)}\r\n\r\n"
                writer.write(head.encode() + data + b"\r\n")
            number += 1
            await asyncio.sleep(max(0.0, due(clip.format, number, 0.0) - self._service.wall()))


@asynccontextmanager
async def web_serving(service: Service, port: int, context: Callable[[], ssl.SSLContext] | None) -> AsyncIterator[int]:
    """Serve over HTTP (with a context: HTTPS) while the block runs and yield the port; OSError if it is taken."""
    side, tasks = WebSide(service), set[asyncio.Task[None]]()

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101 - a streams callback runs in a task
        tasks.add(task)
        with suppress(TimeoutError):  # a client that asks for nothing is left, as a camera does it
            await side.serve(reader, writer)
        tasks.discard(task)

    server = await asyncio.start_server(accept, service.bind, port, limit=65536, ssl=context() if context else None)
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        server.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def jpeg(clip: Clip, number: int) -> bytes:
    """Return a picture of a clip of JPEG pictures as a file."""
    picture, offsets = clip.picture(place_in_clip(clip.format, clip.length, number))
    ends = [*offsets[1:], len(picture)]
    payloads = [bytes(picture[start + FRAMING + HEADER : end]) for start, end in zip(offsets, ends, strict=True)]
    return clip.parameter_sets[0] + coded_data(payloads)


def playlist(clip: Clip, newest: int) -> bytes:
    """Return the playlist whose newest segment has that number; each segment is one group of pictures."""
    seconds = clip.format.gop / clip.format.rate
    oldest = newest - SEGMENTS + 1
    lines = [
        "#EXTM3U",
        "#EXT-X-VERSION:3",
        f"#EXT-X-TARGETDURATION:{max(1, round(seconds))}",
        f"#EXT-X-MEDIA-SEQUENCE:{oldest}",
    ]
    for number in range(oldest, newest + 1):
        lines += [f"#EXTINF:{seconds:.3f},", f"live-{number}.ts"]
    return "\n".join([*lines, ""]).encode()


def _segment(clip: Clip, number: int) -> bytes:
    first = clip.format.first + number * clip.format.gop
    numbers = range(first, first + clip.format.gop)
    pictures = [annexb(clip, place_in_clip(clip.format, clip.length, one)) for one in numbers]
    return segment(clip.format, pictures, first)
