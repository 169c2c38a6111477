"""A camera with the habits that real ones have, and real pictures: strict about addresses and logins, loose about all else."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from scc_wall.simulator.rtp import framed
from tests.coded import HEIGHT, WIDTH, coded
from tests.process.bad_camera import HEAD, BadCamera

SOURCE = 7


@dataclass
class OddCamera(BadCamera):
    """What it is like. base: its Content-Base, empty for none; setup, play: the only addresses it takes, empty for any.

    heads: further lines of its answers, by method; channels: which it sends on, whatever is asked for; admits: who may see a
    request (its text), and if not what it says to that; count: how many pictures it sends after PLAY.
    """

    base: str = ""
    setup: str = ""
    play: str = ""
    heads: dict[str, str] = field(default_factory=dict)
    channels: tuple[int, int] = (0, 1)
    admits: Callable[[str], str] = lambda _request: ""
    transport: str = "RTP/AVP/TCP;unicast;interleaved={0}-{1}"
    session: str = "1"
    codec: str = "h264"
    count: int = 20
    sizes: tuple[tuple[int, int], ...] = ((WIDTH, HEIGHT),)
    end: str = "\r\n"

    def _reply(self, method: str, request: str) -> str:
        refusal = self.admits(request)
        if refusal:
            number = next(line for line in request.split("\r\n") if line.lower().startswith("cseq"))
            return f"RTSP/1.0 401 Unauthorized\r\n{number}\r\n{refusal}\r\n\r\n"
        url = request.split(" ", 2)[1]
        wanted = {"SETUP": self.setup, "PLAY": self.play}.get(method, "")
        if wanted and url != wanted.format(self.port):
            return f"RTSP/1.0 {'459 Aggregate' if method == 'PLAY' else '404 Not Found'}\r\nCSeq: 1\r\n\r\n"
        told = super()._reply(method, request)
        if method == "SETUP" and method not in self.statuses:
            told = told.replace("Session: 1\r\n", f"Session: {self.session}\r\n")
            told = re.sub(r"Transport: .*\r\n", f"Transport: {self.transport.format(*self.channels)}\r\n", told)
        lines = self.heads.get(method, "").format(self.port)
        if method == "DESCRIBE" and self.base:
            lines += f"Content-Base: {self.base.format(self.port)}\r\n"
        head, _, body = told.partition("\r\n\r\n")
        return f"{head}\r\n{lines}\r\n".replace("\r\n", self.end) + body

    def packets(self, first: int = 65_530, stamp: int = 2**32 - 20_000) -> Iterator[bytes]:
        """Yield its pictures' packets as they go over the wire, of one size after the other; numbers and times wrap soon."""
        coded_all = [packet for size in self.sizes for packet in coded(self.codec, self.count, 10, size=size)]
        for index, packet in enumerate(coded_all):
            for told in framed(bytes(packet), self.codec):
                body = bytearray(told[4:])
                body[2:4] = (first & 0xFFFF).to_bytes(2, "big")
                body[4:8] = (stamp + 6000 * index & 0xFFFFFFFF).to_bytes(4, "big")
                body[8:12] = SOURCE.to_bytes(4, "big")
                first += 1
                yield on_channel(self.channels[0], bytes(body))


def on_channel(channel: int, body: bytes) -> bytes:
    """Return a binary frame (RFC 2326 section 10.12)."""
    return b"$" + bytes([channel]) + len(body).to_bytes(2, "big") + body


def next_request(peer: socket.socket, pending: bytearray) -> str:
    """Return what a reader asks next, past its own frames; nothing when it leaves."""
    while True:
        while pending[:1] == b"$" and len(pending) >= 4 and len(pending) >= 4 + int.from_bytes(pending[2:4], "big"):
            del pending[: 4 + int.from_bytes(pending[2:4], "big")]
        if bytes(pending[:1]) not in {b"", b"$"} and b"\r\n\r\n" in pending:
            end = pending.index(b"\r\n\r\n")
            text = bytes(pending[:end]).decode()
            del pending[: end + 4]
            return text
        part = peer.recv(4096)
        if not part:
            return ""
        pending += part


def head_of(codec: str) -> str:
    """Return a description's only video of a codec, its parameter sets in the stream alone."""
    name = {"h264": "H264", "hevc": "H265"}[codec]
    return f"m=video 0 RTP/AVP 96\r\na=rtpmap:96 {name}/90000\r\na=control:track1\r\n"


__all__ = ["HEAD", "OddCamera", "head_of", "next_request", "on_channel"]
