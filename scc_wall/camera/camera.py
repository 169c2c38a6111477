"""Cameras and feeds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from scc_wall.camera.address import Address


class Stream(StrEnum):
    """Which of a camera's streams."""

    MAIN = "main"
    SUB = "sub"


class Transport(StrEnum):
    """How RTP travels; TCP unless a camera needs otherwise. HTTP: RTSP in a tunnel through it; rtsps always goes by TCP."""

    TCP = "tcp"
    UDP = "udp"
    HTTP = "http"


@dataclass(frozen=True, slots=True, order=True)
class Feed:
    """A camera and which of its streams: what a pane shows and what is connected once, however many panes show it."""

    camera: str
    stream: Stream

    def __str__(self) -> str:
        """Return `CAMERA/STREAM`, its name on the wire."""
        return f"{self.camera}/{self.stream}"


@dataclass(frozen=True, slots=True)
class Camera:
    """A device. Its addresses never hold user or password: those are in the secret store under the camera's id.

    number: what an operator types; group: its zone; region: Kemendagri code of its kabupaten/kota, a string as "16.71";
    interval: seconds between two pictures that are fetched one by one (JPEG), None: one a second; link: the line it hangs on;
    host: what counts its sessions (an NVR serves several cameras), the address's host if not said.
    """

    id: str
    number: int
    name: str
    group: str = ""
    region: str = ""
    sub: Address | None = None
    main: Address | None = None
    onvif: Address | None = None
    transport: Transport = Transport.TCP
    link: str = ""
    host: str = ""
    lat: float | None = None
    lon: float | None = None
    extra: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    interval: float | None = None

    def address(self, stream: Stream) -> Address | None:
        """Return where a stream is, None where the camera has no such stream."""
        return self.main if stream is Stream.MAIN else self.sub

    def stream_for(self, height: int) -> Stream:
        """Return the stream for a picture of that many pixels' height; a camera with one stream has no choice."""
        if self.sub is None:
            return Stream.MAIN
        if self.main is None:
            return Stream.SUB
        return Stream.MAIN if height > SUB_SERVES_HEIGHT else Stream.SUB


def host_of(camera: Camera, stream: Stream) -> str:
    """Return what counts the sessions of a camera's stream: the host the site names, else that of the stream's address.

    Empty where the camera has no such stream, and for a clip. The names of a site's `[[host]]` entries are these.
    """
    address = camera.address(stream)
    return (camera.host or address.door) if address is not None and not address.clip else ""


SUB_SERVES_HEIGHT = 432
"""Tallest picture in pixels for which a sub stream (usually 360 lines) is enough: 1.2 times its lines."""
