"""What one camera is and remembers on its ONVIF side: profiles, presets, tours, the dome and its lens, focus and iris."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import inf

from scc_wall.simulator.catalogue import SimulatedCamera
from scc_wall.simulator.dome.lens import Lens
from scc_wall.simulator.dome.motion import Axis, Dome, Limits

FAR, NEAR_DOME = Lens(60.0, 40.0), Lens(60.0, 25.0)
PRESETS = 300
"""Presets at the most."""
TOURS = 4
_SEVERAL = (
    ("Gerbang Utama", 12.0, -9.0, 0.3),
    ("Danau", 118.0, -3.0, 0.45),
    ("Stadion", -46.0, -1.5, 0.3),
    ("Jembatan Ampera", -22.0, 0.0, 0.85),
)


@dataclass(frozen=True, slots=True)
class Profile:
    """A media profile: its token, the RTSP stream it stands for, its encoding and size."""

    token: str
    stream: str
    encoding: str
    width: int
    height: int
    rate: int
    gop: int
    peak: int


@dataclass(frozen=True, slots=True)
class Preset:
    """A place the dome remembers."""

    name: str
    pan: float
    tilt: float
    zoom: float


@dataclass(slots=True)
class Tour:
    """Presets (a token each, empty for home) with the seconds to stay; `since` is when the present spot was begun."""

    name: str
    spots: list[tuple[str, float]] = field(default_factory=list)
    state: str = "Idle"
    spot: int = 0
    since: float = 0.0


@dataclass(slots=True)
class Focus:
    """The focus: automatic or at a place from 0 (near) to 1 (far); 0.8 is sharp here."""

    axis: Axis = field(default_factory=lambda: Axis("zoom", Limits(0.5, 5.0, 0.0, 1.0), 0.8))
    is_automatic: bool = True
    seen: float = 0.0

    def at(self, now: float) -> float:
        """Return where it is."""
        while self.seen < now and self.axis.is_moving:
            step = min(0.01, now - self.seen)
            self.axis.step(step)
            self.seen += step
        self.seen = now
        return 0.8 if self.is_automatic else self.axis.at


SHARP = 0.8


@dataclass(slots=True)
class CameraState:
    """One camera; `dome` is None for a fixed one. iris: dB of attenuation, None while exposure is automatic."""

    camera: SimulatedCamera
    profiles: Mapping[str, Profile]
    dome: Dome | None
    lens: Lens
    home: Preset = Preset("Home", 0.0, -8.0, 0.0)
    presets: dict[str, Preset] = field(default_factory=dict)
    tours: dict[str, Tour] = field(default_factory=dict)
    focus: Focus = field(default_factory=Focus)
    iris: float | None = None
    wiper: bool = False
    wrong_logins: int = 0
    locked_until: float = -inf

    @property
    def is_modern(self) -> bool:
        """Whether it offers Media2: older firmware does not."""
        return self.camera.number % 4 != 3

    @property
    def serial(self) -> str:
        """Its serial number."""
        return f"SIM{self.camera.number:06d}"


def can_move(camera: SimulatedCamera) -> bool:
    """Return whether a camera is a dome."""
    return camera.kind.startswith("ptz")


def state_of(camera: SimulatedCamera, profiles: tuple[Profile, ...], now: float) -> CameraState:
    """Return a camera as it leaves the factory, with a few presets and a tour if it is a dome."""
    moves = can_move(camera)
    state = CameraState(
        camera,
        {profile.token: profile for profile in profiles},
        Dome(now) if moves else None,
        FAR if camera.kind == "ptz_jauh" else NEAR_DOME,
    )
    if moves:
        state.presets = {str(index): Preset(*one) for index, one in enumerate(_SEVERAL, 1)}
        state.tours = {"1": Tour("Keliling", [(token, 10.0) for token in state.presets])}
    return state
