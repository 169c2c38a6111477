"""The server's limits, in this process: silent clients, too many of them, UDP's liveness."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path

import pytest

from scc_wall.simulator import server
from scc_wall.simulator.catalogue import SimulatedCamera, catalogue
from scc_wall.simulator.clip import Clip, Format, read_clip, write_clip
from scc_wall.simulator.connection import SESSION_LIFE, Connection
from scc_wall.simulator.faults import FaultBoard
from scc_wall.simulator.pacer import Pacer
from scc_wall.simulator.service import Served, Service

URL = "rtsp://127.0.0.1/jsc-01/sub"


class Now:
    seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


class OneClip:
    def __init__(self, clip: Clip) -> None:
        self._clip = clip

    def streams(self) -> tuple[str, ...]:
        return ("sub",)

    async def clip(self, camera: SimulatedCamera, stream: str) -> Clip | None:
        return self._clip


@pytest.fixture
def now() -> Now:
    return Now()


@pytest.fixture
def service(tmp_path: Path, now: Now, monkeypatch: pytest.MonkeyPatch) -> Service:
    monkeypatch.setattr(server, "LOOK_EVERY", 0.02)
    write_clip(
        tmp_path / "c.clip",
        Format("h264", 64, 36, 15, 30, 0),
        [(b"\0\0\1\x67\x42\xc0\x1e\0\0\1\x68\xce\0\0\1\x65\x88", 0)] * 30,
    )
    cameras = {camera.path: camera for camera in catalogue(2)}
    return Service(cameras, OneClip(read_clip(tmp_path / "c.clip")), FaultBoard(cameras), None, Pacer(now), Served(), now, now)


async def asked(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, method: str, **headers: str) -> str:
    more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    writer.write(f"{method} {URL} RTSP/1.0\r\nCSeq: 1\r\n{more}\r\n".encode())
    return (await reader.readuntil(b"\r\n\r\n")).decode()


async def ends(reader: asyncio.StreamReader) -> None:
    try:
        while await reader.read(4096):
            pass
    except ConnectionResetError:
        return


def test_a_silent_reader_is_cut_and_its_session_closed(service: Service, now: Now, caplog: pytest.LogCaptureFixture) -> None:
    async def story() -> None:
        async with asyncio.timeout(20), server.listening(service, 0) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            told = await asked(reader, writer, "SETUP", Transport="RTP/AVP/TCP;interleaved=0-1")
            assert f"timeout={SESSION_LIFE}" in told
            assert len(service.served.open) == 1
            now.seconds += SESSION_LIFE - 1
            assert "200 OK" in await asked(reader, writer, "GET_PARAMETER", Session=told.split("Session: ")[1].split(";")[0])
            now.seconds += SESSION_LIFE - 1
            writer.write(b"$\x01\x00\x02rr")  # its RTCP is enough
            assert "200 OK" in await asked(reader, writer, "OPTIONS")
            now.seconds += SESSION_LIFE + 1
            await ends(reader)
            writer.close()
        assert not service.served.open

    with caplog.at_level(logging.INFO, "scc_wall.simulator"):
        asyncio.run(story())
    assert "session closed (timed out): jsc-01/sub over tcp, 0 open" in caplog.text


def test_udp_readers_are_heard_and_sent_to_nobody_else(service: Service, now: Now, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = Connection.heard

    async def story() -> None:
        told_of = asyncio.Event()
        monkeypatch.setattr(Connection, "heard", lambda self: (plain(self), told_of.set()))
        async with asyncio.timeout(20), server.listening(service, 0) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            told = await asked(
                reader, writer, "SETUP", Transport="RTP/AVP;unicast;client_port=50000-50001;destination=192.0.2.1"
            )
            assert "destination" not in told
            ports = told.split("server_port=")[1].split(";")[0].split("-")
            assert int(ports[0]) % 2 == 0
            assert int(ports[1]) == int(ports[0]) + 1
            (session,) = service.served.open
            assert session.road._to == ("127.0.0.1", 50000)
            loop = asyncio.get_running_loop()
            heard, _ = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, remote_addr=("127.0.0.1", int(ports[1])))
            told_of.clear()
            for _ in range(4):  # minutes in which only RTCP comes
                now.seconds += SESSION_LIFE / 2
                heard.sendto(b"rr")
                await told_of.wait()
                told_of.clear()
            assert service.served.open
            now.seconds += SESSION_LIFE + 1
            await ends(reader)
            heard.close()
            writer.close()

    asyncio.run(story())


def test_one_too_many_is_turned_away(service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "CONNECTIONS_LIMIT", 1)

    async def story() -> None:
        async with asyncio.timeout(20), server.listening(service, 0) as port:
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            assert "200 OK" in await asked(reader, writer, "OPTIONS")
            other, closing = await asyncio.open_connection("127.0.0.1", port)
            await ends(other)
            assert "200 OK" in await asked(reader, writer, "OPTIONS")
            for one in (writer, closing):
                one.close()

    asyncio.run(story())
