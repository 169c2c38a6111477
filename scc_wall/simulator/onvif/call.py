"""One request as the services see it: whose camera, what was asked, and which addresses to answer with."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.simulator.dome.motion import Dome
from scc_wall.simulator.onvif.names import SERVICES
from scc_wall.simulator.onvif.quirks import Quirks
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import CameraState, Profile
from scc_wall.simulator.onvif.tree import Element, text

BEHIND = "192.168.1.64"
"""The address a camera behind a router tells: its own, in its own network."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a camera is reached: host, ONVIF port, the path before `/onvif/`, and the RTSP port."""

    host: str
    port: int
    prefix: str
    rtsp_port: int


@dataclass(frozen=True, slots=True)
class Call:
    """`now` only grows, `clock` is the camera's own Unix time, which may be wrong."""

    state: CameraState
    quirks: Quirks
    body: Element
    place: Place
    now: float
    clock: float

    def address(self, service: str) -> str:
        """Return a service's address (by prefix), or that of the snapshots."""
        part = f"/onvif/{SERVICES.get(service, service)}"
        if self.quirks.has("nat"):
            return f"http://{BEHIND}{part}"
        return f"http://{self.place.host}:{self.place.port}{self.place.prefix}{part}"

    def stream(self, profile: Profile) -> str:
        """Return a profile's RTSP address."""
        host = f"{BEHIND}:554" if self.quirks.has("nat") else f"{self.place.host}:{self.place.rtsp_port}"
        return f"rtsp://{host}/{self.state.camera.path}/{profile.stream}"

    def asked(self, *path: str) -> str:
        """Return the text at a path in the request, empty if there is none."""
        return text(self.body, *path)

    def profile(self, *path: str) -> Profile:
        """Return the profile whose token is at a path; a fault if there is none."""
        profile = self.state.profiles.get(self.asked(*path))
        if profile is None:
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoProfile")
        return profile

    def dome(self) -> Dome:
        """Return the dome; a fault if the camera has none."""
        if self.state.dome is None:
            raise FaultError("Receiver", "ter:ActionNotSupported")
        return self.state.dome
