"""WS-Discovery (April 2005, as ONVIF uses it): hears a Probe on chosen interfaces and answers for each camera."""

from __future__ import annotations

import asyncio
import socket
import struct
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from scc_wall.simulator.onvif import device
from scc_wall.simulator.onvif.call import Call, Place
from scc_wall.simulator.onvif.desk import LOG
from scc_wall.simulator.onvif.tree import BadXmlError, found, make, parse, text, written

if TYPE_CHECKING:
    from scc_wall.simulator.onvif.side import Side

GROUP, DISCOVERY_PORT = "239.255.255.250", 3702
LARGEST = 8192
TYPES = "dn:NetworkVideoTransmitter"
_PROBE = "http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe"
_MATCHES = "http://schemas.xmlsoap.org/ws/2005/04/discovery/ProbeMatches"
_ANONYMOUS = "http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous"


@asynccontextmanager
async def discoverable(side: Side, address: str, port: int, http_port: int, *, each: bool) -> AsyncIterator[None]:
    """Answer probes on the interface of an address while the block runs; OSError if the port cannot be had."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as ear:
        ear.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        ear.bind((GROUP, port))
        ear.setsockopt(
            socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, struct.pack("4s4s", *map(socket.inet_aton, (GROUP, address)))
        )
        ear.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(address))
        ear.setblocking(False)
        hearing = asyncio.create_task(_hear(side, ear, address, http_port, each=each))
        try:
            yield
        finally:
            hearing.cancel()
            await asyncio.gather(hearing, return_exceptions=True)


async def _hear(side: Side, ear: socket.socket, address: str, http_port: int, *, each: bool) -> None:
    loop = asyncio.get_running_loop()
    while True:
        data, sender = await loop.sock_recvfrom(ear, LARGEST + 1)
        asked = asked_by(data)
        if asked is None:
            continue
        for answer in matches(side, asked, address, http_port, each=each):
            try:
                await loop.sock_sendto(ear, answer, sender)
            except OSError as error:
                LOG.info("a discovery answer could not be sent: %s", error)
                break


def asked_by(data: bytes) -> str | None:
    """Return the message id of a Probe that means us, None for anything else."""
    if len(data) > LARGEST:
        return None
    try:
        root = parse(data)
    except BadXmlError:
        return None
    probe = found(root, "s:Body", "d:Probe")
    if probe is None or text(root, "s:Header", "a:Action") != _PROBE:
        return None
    types = text(probe, "d:Types").split()
    ours = {"NetworkVideoTransmitter", "Device"}
    return text(root, "s:Header", "a:MessageID") if not types or any(one.rpartition(":")[2] in ours for one in types) else None


def matches(side: Side, asked: str, address: str, http_port: int, *, each: bool) -> list[bytes]:
    """Return a ProbeMatches message for each camera."""
    answers = []
    now, wall = side.times()
    for number, (path, state) in enumerate(side.states.items(), 1):
        place = Place(address, http_port + number if each else http_port, "" if each else f"/{path}", 0)
        call = Call(state, side.board.of(path), make("d:Probe"), place, now, wall)
        if not call.quirks.has("unplugged"):
            answers.append(_match(call, asked))
    return answers


def _match(call: Call, asked: str) -> bytes:
    header = make(
        "s:Header",
        make("a:MessageID", f"urn:uuid:{uuid.uuid4()}"),
        make("a:RelatesTo", asked),
        make("a:To", _ANONYMOUS),
        make("a:Action", _MATCHES),
    )
    reference = make("a:EndpointReference", make("a:Address", device.endpoint(call.state.camera.number)))
    match = make(
        "d:ProbeMatch",
        reference,
        make("d:Types", TYPES),
        make("d:Scopes", " ".join(device.scopes(call))),
        make("d:XAddrs", call.address("tds")),
        make("d:MetadataVersion", "1"),
    )
    return written(make("s:Envelope", header, make("s:Body", make("d:ProbeMatches", match))), keep=("dn",))
