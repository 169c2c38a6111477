"""The Transport header of SETUP, and the two roads pictures take to a reader: the RTSP connection itself, or UDP."""

from __future__ import annotations

import asyncio
import random
import re
import socket
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from scc_wall.simulator.faults import Faults
from scc_wall.simulator.outlet import Outlet
from scc_wall.simulator.rtp import FRAMING

_PAIR = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")
_PORT_TRIES = 50
Address = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Wish:
    """What a client asks for: `tcp` with a pair of channels, or `udp` with a pair of its ports."""

    kind: str
    first: int
    second: int


class Road(Protocol):
    """Where a session's packets go."""

    kind: str
    channel: int

    def send(self, picture: bytearray, offsets: Sequence[int]) -> None:
        """Send the stamped packets of one picture."""

    def report(self, packet: bytes) -> None:
        """Send an RTCP packet."""

    def spill(self, garbage: bytes) -> None:
        """Send bytes that are nothing."""

    def waiting(self) -> int:
        """Return how many bytes the reader has not taken yet."""

    def close(self) -> None:
        """Leave; the RTSP connection itself stays."""


def wish(header: str) -> Wish | None:
    """Return the first transport of the header we can serve, or None."""
    for one in header.split(",")[:8]:
        names = [part.strip() for part in one.split(";")[:32]]
        values = dict(part.split("=", 1) for part in names if "=" in part)
        profile = names[0].upper()
        if "multicast" in names:
            continue
        if profile == "RTP/AVP/TCP" and (pair := _pair(values.get("interleaved", "0-1"), 0, 254)):
            return Wish("tcp", *pair)
        if profile in {"RTP/AVP", "RTP/AVP/UDP"} and (pair := _pair(values.get("client_port", ""), 1024, 65534)):
            return Wish("udp", *pair)
    return None


def _pair(text: str, least: int, most: int) -> tuple[int, int] | None:
    found = _PAIR.fullmatch(text)
    if found is None:
        return None
    first = int(found[1])
    second = int(found[2] or first + 1)
    return (first, second) if least <= first <= most and second == first + 1 else None


class TcpRoad:
    """Packets interleaved into the RTSP connection."""

    kind = "tcp"

    def __init__(self, connection: Outlet, channel: int) -> None:
        """Send on `channel`, RTCP on the next."""
        self.channel = channel
        self._connection = connection

    def send(self, picture: bytearray, offsets: Sequence[int]) -> None:
        """Send one picture in one write."""
        del offsets
        self._connection.write(picture)

    def report(self, packet: bytes) -> None:
        """Send an RTCP packet on the second channel."""
        self._connection.write(b"$" + bytes([self.channel + 1]) + len(packet).to_bytes(2, "big") + packet)

    def spill(self, garbage: bytes) -> None:
        """Send bytes without any framing."""
        self._connection.write(garbage)

    def waiting(self) -> int:
        """Return the bytes in our write buffer."""
        return self._connection.waiting()

    def close(self) -> None:
        """Leave nothing behind: the connection belongs to its handler."""


class _Ear(asyncio.DatagramProtocol):
    """Hears a reader's RTCP, which shows that it is there."""

    def __init__(self, heard: Callable[[], None], host: str) -> None:
        self._heard = heard
        self._host = host

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Note that the reader lives; what it reports does not matter here."""
        if data and addr[0] == self._host:
            self._heard()

    def error_received(self, exc: Exception) -> None:
        """Take a closed port of the reader as what it is: nobody there; the session's time limit ends it."""
        del exc


class UdpRoad:
    """Packets as datagrams from a pair of our ports to a pair of the reader's; what the kernel does not take is lost."""

    kind = "udp"
    channel = 0

    def __init__(
        self,
        sockets: tuple[socket.socket, socket.socket],
        ears: Sequence[asyncio.DatagramTransport],
        to: Address,
        faults: Callable[[], Faults],
    ) -> None:
        """Take two bound sockets, what listens at them, the reader's address of the first, and what is wrong on the way."""
        self.ports = sockets[0].getsockname()[1], sockets[1].getsockname()[1]
        self._rtp, self._rtcp = sockets
        self._ears = ears
        self._to, self._report_to = to, (to[0], to[1] + 1)
        self._faults = faults
        self._held: bytes | None = None

    def send(self, picture: bytearray, offsets: Sequence[int]) -> None:
        """Send each packet as a datagram, without the framing of TCP."""
        view = memoryview(picture)
        ends = [*offsets[1:], len(picture)]
        faults = self._faults()
        send = self._send_badly if faults.loss or faults.reorder or faults.jitter or self._held else self._send
        for offset, end in zip(offsets, ends, strict=True):
            send(view[offset + FRAMING : end])

    def spill(self, garbage: bytes) -> None:
        """Send a datagram that is no RTP."""
        self._send(garbage[:1400])

    def _send(self, packet: bytes | memoryview) -> None:
        with suppress(OSError):  # UDP: nobody may listen there, or the line may be full; a camera would not know either
            self._rtp.sendto(packet, self._to)

    def _send_badly(self, packet: bytes | memoryview) -> None:
        """Lose a packet, hold it until the next one has gone, or send it late."""
        faults = self._faults()
        if 100 * random.random() < faults.loss:  # noqa: S311 - no secret
            return
        before, self._held = self._held, None
        if before is None and 100 * random.random() < faults.reorder:  # noqa: S311
            self._held = bytes(packet)
        elif faults.jitter:
            late = random.random() * faults.jitter / 1000  # noqa: S311
            asyncio.get_running_loop().call_later(late, self._send, bytes(packet))
        else:
            self._send(packet)
        if before is not None:
            self._send(before)

    def report(self, packet: bytes) -> None:
        """Send an RTCP packet from our second port."""
        with suppress(OSError):  # as with pictures
            self._rtcp.sendto(packet, self._report_to)

    def waiting(self) -> int:
        """Return 0: nothing waits on this road."""
        return 0

    def close(self) -> None:
        """Close both sockets."""
        for ear in self._ears:
            ear.close()


async def open_udp(bind: str, host: str, wished: Wish, heard: Callable[[], None], faults: Callable[[], Faults]) -> UdpRoad:
    """Bind an even port and the next one on `bind`, towards `host` only; OSError when none is free."""
    loop = asyncio.get_running_loop()
    pair = _port_pair(bind)
    ears = [(await loop.create_datagram_endpoint(lambda: _Ear(heard, host), sock=one))[0] for one in pair]
    return UdpRoad(pair, ears, (host, wished.first), faults)


class Nowhere:
    """The road of a session whose connection broke, while no other connection has taken it over."""

    kind = "tcp"
    channel = 0

    def send(self, picture: bytearray, offsets: Sequence[int]) -> None:
        """Send nothing."""

    def report(self, packet: bytes) -> None:
        """Send nothing."""

    def spill(self, garbage: bytes) -> None:
        """Send nothing."""

    def waiting(self) -> int:
        """Return 0."""
        return 0

    def close(self) -> None:
        """Leave nothing."""


def _port_pair(bind: str) -> tuple[socket.socket, socket.socket]:
    family = socket.AF_INET6 if ":" in bind else socket.AF_INET
    for _ in range(_PORT_TRIES):
        first = socket.socket(family, socket.SOCK_DGRAM)
        second = socket.socket(family, socket.SOCK_DGRAM)
        try:
            first.bind((bind, 0))
            port = first.getsockname()[1]
            if port % 2 == 0:
                second.bind((bind, port + 1))
                first.setblocking(False)
                second.setblocking(False)
                return first, second
        except OSError:
            pass  # the neighbour is taken: try another pair
        first.close()
        second.close()
    raise OSError("no pair of free UDP ports")
