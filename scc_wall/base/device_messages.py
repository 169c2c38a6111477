"""What gui and the devices process say to each other about cameras beside their video: moving, presets, finding, probing.

Cameras are named by their id. Times are milliseconds unless the name says otherwise. Only `OpenDevice`, `StopNow` and
`ProbeDevice` carry passwords, and none of the answers does.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from scc_wall.base.messages import Hello, Ping, Pong, Quit
from scc_wall.base.wire import vocabulary


@dataclass(frozen=True, slots=True)
class LensPoint:
    """One point of a zoom-to-field-of-view curve: position 0..1, horizontal degrees."""

    position: float
    degrees: float


@dataclass(frozen=True, slots=True)
class Traits:
    """What the site knows of how a camera moves; `ptz.toml` holds it (see adapters/ptz_file).

    rung: what stopped this model before, empty if nothing yet; inverted: axes that turn the wrong way; pan_speed, tilt_speed:
    degrees a second at full velocity; pan_range, tilt_range: degrees that the position range spans.
    """

    rung: str = ""
    inverted: tuple[str, ...] = ()
    follows_zoom: bool = False
    pan_speed: float = 100.0
    tilt_speed: float = 100.0
    pan_range: float = 360.0
    tilt_range: float = 180.0
    wide: float = 60.0
    longest: float = 25.0
    points: tuple[LensPoint, ...] = ()


@dataclass(frozen=True, slots=True)
class StopRecipe:
    """All that is needed to stop a camera with no set-up: where, which profile, how to log in, what worked before.

    auth: `token`, `digest` or `none`; turns, zooms: which axes it has; user and password are empty on the way to gui, which has
    them.
    """

    camera: str
    url: str
    profile: str
    auth: str
    skew_ms: int
    rung: str
    turns: bool
    zooms: bool
    user: str = field(repr=False)
    password: str = field(repr=False)


# gui -> devices


@dataclass(frozen=True, slots=True)
class OpenDevice:
    """Know a camera from now on; nothing is sent to it before somebody wants something of it."""

    camera: str
    url: str
    user: str = field(repr=False)
    password: str = field(repr=False)
    traits: Traits


@dataclass(frozen=True, slots=True)
class CloseDevice:
    """Forget a camera; one that moves is stopped first."""

    camera: str


@dataclass(frozen=True, slots=True)
class WatchDevice:
    """Look at a camera's position regularly, or no more."""

    camera: str
    wanted: bool


@dataclass(frozen=True, slots=True)
class HoldMove:
    """Move as long as `StillHeld` follows; axes -1..1, right, up and closer positive. delay_ms: of the picture, as measured."""

    camera: str
    pan: float
    tilt: float
    zoom: float
    delay_ms: int


@dataclass(frozen=True, slots=True)
class StillHeld:
    """The hands are still on these cameras."""

    cameras: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StopDevice:
    """Stop a camera, before anything else, until it is seen to stand."""

    camera: str


@dataclass(frozen=True, slots=True)
class StopNow:
    """Stop these cameras before anything else is loaded: a devices process died while they moved."""

    recipes: tuple[StopRecipe, ...]


@dataclass(frozen=True, slots=True)
class AskDevice:
    """Have something else done (see devices/wishes for the words) and answer with the same serial."""

    camera: str
    serial: int
    what: str
    text: str
    numbers: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class RetryDevice:
    """A person asks to try a refused camera again."""

    camera: str


@dataclass(frozen=True, slots=True)
class ProbeDevice:
    """Find out all about one device, also one that is no camera of the site yet."""

    serial: int
    url: str
    user: str = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DiscoverDevices:
    """Look for devices on every network interface for so many seconds."""

    serial: int
    seconds: float


# devices -> gui


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """How one camera stands.

    phase: idle (nothing asked yet), connecting, ready, unreachable, refused; reason: catalogue key or empty, detail: what fills
    its sentence; motion: still, moving, stopping, unproven (a stop was acknowledged, nothing shows whether it stands), runaway
    (may still be moving); zoom: position 0..1, -1 unknown; degrees: horizontal field of view, factor: zoom factor, both 0
    unknown; answer_ms: the camera's usual answer time, -1 unknown; rung: the way to stop that worked last, model: maker and
    model for remembering it; pan: position as the camera counts, -1000 unknown.
    """

    camera: str
    phase: str
    reason: str
    detail: str
    motion: str
    zoom: float
    degrees: float
    factor: float
    answer_ms: int
    rung: str
    model: str
    pan: float = -1000.0


@dataclass(frozen=True, slots=True)
class DeviceReports:
    """All cameras' reports, four times a second."""

    reports: tuple[DeviceReport, ...]


@dataclass(frozen=True, slots=True)
class StopReady:
    """How to stop a camera without any set-up, should this process die; without its login."""

    recipe: StopRecipe


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing a device told; about: which of several it belongs to, as a preset's token."""

    name: str
    value: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class DeviceAnswer:
    """The end of a wish. trouble: catalogue key, empty if it was done; params: fill its sentence."""

    camera: str
    serial: int
    trouble: str
    params: tuple[Fact, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class StickMoved:
    """A joystick's axes, -1..1 (right, up, closer), and which of its buttons are down."""

    pan: float
    tilt: float
    zoom: float
    buttons: tuple[int, ...]


TO_DEVICES = vocabulary(
    (
        Ping,
        Quit,
        OpenDevice,
        CloseDevice,
        WatchDevice,
        HoldMove,
        StillHeld,
        StopDevice,
        StopNow,
        AskDevice,
        RetryDevice,
        ProbeDevice,
        DiscoverDevices,
    )
)
FROM_DEVICES = vocabulary((Hello, Pong, DeviceReports, StopReady, DeviceAnswer, StickMoved))
