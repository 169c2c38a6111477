"""One RTSP connection: its requests answered in order, its sessions ended with it."""

from __future__ import annotations

import asyncio
import random
import socket

from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.faults import HEALTHY, Faults
from scc_wall.simulator.live import session_class
from scc_wall.simulator.outlet import Outlet
from scc_wall.simulator.rtsp import BadRequestError, Interleaved, Parser, Request, reply, target
from scc_wall.simulator.sdp import TRACK, describe
from scc_wall.simulator.service import LOG, Service
from scc_wall.simulator.session import GARBAGE, WAITING_LIMIT, Session
from scc_wall.simulator.transport import Nowhere, Road, TcpRoad, UdpRoad, open_udp, wish

METHODS = ("OPTIONS", "DESCRIBE", "SETUP", "PLAY", "GET_PARAMETER", "SET_PARAMETER", "TEARDOWN")
SESSION_LIFE = 60
"""Seconds a reader may say nothing at all, neither request nor RTCP, before its connection is cut."""
SESSIONS_LIMIT = 4
"""Sessions on one connection at the most."""
SEND_BUFFER = 256 * 1024
"""Bytes the kernel may hold for one reader: more would hide for seconds that it is slow."""


class Connection:
    """Serves one client until it leaves, misbehaves, is silent for too long or is cut."""

    def __init__(self, service: Service, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Take an accepted connection."""
        self.first = b""
        """What was read of it already."""
        self._service, self.reader, self.writer = service, reader, writer
        self._transport = writer.transport
        self._sessions: dict[str, Session] = {}
        self._adopted: list[Session] = []
        self._path = ""
        self._is_dead = False
        self._out = Outlet(writer.transport, lambda: self._faults().slow)
        self._reason = "the reader left"
        self._heard_at = service.clock()
        self._host: str = writer.get_extra_info("peername")[0]
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND_BUFFER)

    def silent_for(self) -> float:
        """Return the seconds since the client was last heard."""
        return self._service.clock() - self._heard_at

    def cut(self, reason: str) -> None:
        """End abruptly, as when a cable is pulled out of a camera."""
        if not self._transport.is_closing():
            self._reason = reason
        self._transport.abort()

    async def run(self) -> None:
        """Answer until the end of the connection."""
        parser = Parser()
        try:
            while data := self.first or await self.reader.read(16384):
                self.first = b""
                self.heard()
                for found in parser.feed(data):
                    if isinstance(found, Interleaved):
                        continue
                    if self._out.waiting() > 2 * WAITING_LIMIT:
                        self.cut("it asks and does not read")
                    if not self._swallows(found):
                        self._out.write(await self._babble() if self._faults().garbage else await self._answer(found))
        except BadRequestError as error:
            self._reason = f"bad request: {error}"
            self.writer.write(reply(400, None))
        except ConnectionError:
            self._reason = "the connection broke" if self._reason == "the reader left" else self._reason
        finally:
            for name in tuple(self._sessions):
                self._end(name, self._reason)
            for session in self._adopted:
                session.road = Nowhere()
            self._out.close()
            self.writer.close()

    def heard(self) -> None:
        """Note that the client was heard."""
        self._heard_at = self._service.clock()

    def _faults(self) -> Faults:
        """Return what is wrong with the camera that was asked for here; nothing while none was."""
        return self._service.board.of(self._path) if self._path else HEALTHY

    def _swallows(self, request: Request) -> bool:
        """Note which camera is meant, and return whether this request is never answered."""
        aimed = target(request.url)
        self._path = aimed.camera if aimed else self._path
        faults = self._faults()
        died = faults.half_open or any(session.is_dead for session in self._sessions.values())
        self._is_dead = self._is_dead or died or request.method == faults.silent.upper() != ""
        return self._is_dead

    async def _babble(self) -> bytes:
        """Send garbage without an end, about 4 Mbit/s, until the client leaves or the camera is well."""
        while self._faults().garbage and not self._transport.is_closing():
            if self._out.waiting() < WAITING_LIMIT:
                self._out.write(random.randbytes(GARBAGE))  # noqa: S311 - no secret
            await asyncio.sleep(GARBAGE / 500_000)
        self.cut("it was sent garbage")
        return b""

    async def _answer(self, request: Request) -> bytes:
        if request.version != "1.0" or request.method == "OPTIONS":
            return reply(200 if request.version == "1.0" else 505, request, {"Public": ", ".join(METHODS)})
        aimed = target(request.url)
        camera = self._service.cameras.get(aimed.camera) if aimed else None
        if (refusal := self._refusal(request, camera)) is not None:
            return refusal
        if aimed is None or camera is None or aimed.stream not in self._service.source.streams():
            return reply(404, request)
        if request.method == "DESCRIBE":
            return await self._describe(request, camera, aimed.stream)
        if request.method == "SETUP":
            return await self._setup(request, camera, aimed.stream)
        return self._in_session(request)

    def _refusal(self, request: Request, camera: SimulatedCamera | None) -> bytes | None:
        service = self._service
        code = self._refusal_code(camera) if camera else 0
        verdict = "granted"
        if service.gate is not None:
            verdict = service.gate.verdict(request.method, request.url, request.header("authorization"))
        if code != 401 and verdict == "granted":
            return None if code == 0 else reply(code, request)
        if request.header("authorization"):
            service.served.refused[camera.path if camera else "-"] += 1
        challenge = service.gate.challenge(stale=verdict == "stale") if service.gate else 'Basic realm="SCC Wall simulator"'
        return reply(401, request, {"WWW-Authenticate": challenge})

    def _refusal_code(self, camera: SimulatedCamera) -> int:
        faults, now = self._service.board.of(camera.path), self._service.clock()
        if now - self._service.served.ended.get(camera.path, -3600.0) < faults.busy_s:
            return 0 if self._sessions else 401
        return faults.refusal

    async def _describe(self, request: Request, camera: SimulatedCamera, stream: str) -> bytes:
        clip = await self._service.source.clip(camera, stream)
        if clip is None:
            return reply(503, request)
        self._service.served.described[f"{camera.path}/{stream}"] += 1
        headers = {"Content-Type": "application/sdp", "Content-Base": request.url.rstrip("/") + "/"}
        return reply(200, request, headers, describe(clip, f"{camera.id} {camera.name}"))

    async def _setup(self, request: Request, camera: SimulatedCamera, stream: str) -> bytes:
        wished = wish(request.header("transport"))
        if wished is None:
            return reply(461, request)
        if request.header("session"):
            return reply(459, request)  # one track a session
        if len(self._sessions) >= SESSIONS_LIMIT or (self._faults().single and self._service.served.has(camera.path)):
            return reply(453, request)
        clip = await self._service.source.clip(camera, stream)
        if clip is None:
            return reply(503, request)
        board = self._service.board
        road: Road = TcpRoad(self._out, wished.first)
        if wished.kind == "udp":
            try:
                road = await open_udp(self._service.bind, self._host, wished, self.heard, lambda: board.of(camera.path))
            except OSError as error:
                LOG.warning("no UDP ports for %s: %s", camera.path, error)
                return reply(503, request)
        shift = camera.number * 0.618 % 1 / clip.format.rate  # the golden section spreads any number of cameras evenly
        session = session_class(clip)(
            camera.path,
            stream,
            clip,
            road,
            shift,
            lambda: board.of(camera.path),
            lambda: self._service.source.made(camera, stream),
        )
        self._sessions[session.id] = session
        self._service.served.opened(session, lambda: self.cut("dropped by order"))
        ports = f"client_port={wished.first}-{wished.second}"
        if isinstance(road, UdpRoad):
            told = f"RTP/AVP;unicast;{ports};server_port={road.ports[0]}-{road.ports[1]};ssrc={session.source:08X}"
        else:
            told = f"RTP/AVP/TCP;unicast;interleaved={wished.first}-{wished.second};ssrc={session.source:08X}"
        return reply(200, request, {"Session": f"{session.id};timeout={SESSION_LIFE}", "Transport": told})

    def _in_session(self, request: Request) -> bytes:
        if request.method not in METHODS:
            return reply(405, request, {"Allow": ", ".join(METHODS)})
        name = request.header("session").partition(";")[0].strip()
        session = self._sessions.get(name)
        if session is None:
            return reply(454, request)
        if request.method == "TEARDOWN":
            self._end(name, "teardown")
            return reply(200, request)
        headers = {"Session": name}
        if request.method == "PLAY":
            if not session.is_playing:
                self._service.pacer.add(session, session.start(self._service.wall()))
                self._adopt(session)
            url = request.url.rstrip("/").removesuffix("/" + TRACK)
            headers["RTP-Info"] = f"url={url}/{TRACK};seq={session.sequence};rtptime={session.next_ticks()}"
            headers["Range"] = "npt=now-"
        return reply(200, request, headers)

    def _adopt(self, new: Session) -> None:
        """Let sessions of that camera whose connections broke send into this one, beside the new session."""
        if isinstance(new.road, TcpRoad):
            for session in self._service.served.stale:
                if session.camera == new.camera and isinstance(session.road, Nowhere):
                    session.road = TcpRoad(self._out, new.road.channel)
                    self._adopted.append(session)

    def _end(self, name: str, reason: str) -> None:
        session = self._sessions.pop(name)
        session.road.close()
        stale_s = self._service.board.of(session.camera).stale_s
        if stale_s and session.is_playing and reason != "teardown":
            self._service.served.went_stale(session, self._service.wall() + stale_s, self._service.clock)
            return
        session.is_playing = False
        self._service.served.closed(session, reason, self._service.clock())
        if reason != "teardown":
            LOG.debug("%s/%s sent %d pictures, dropped %d", session.camera, session.stream, session.pictures, session.dropped)
