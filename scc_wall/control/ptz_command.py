"""Everything that can be asked of a camera that moves: keys, mouse, pad, joystick and `ctl` all say it in these words."""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.control.asked import Asked


@dataclass(frozen=True, slots=True)
class PtzMove(Asked, verb="ptz move"):
    """Move as long as it is repeated at least every second; axes -1 to 1, right, up and closer are positive."""

    camera: str
    pan: float
    tilt: float
    zoom: float = 0.0


@dataclass(frozen=True, slots=True)
class PtzStop(Asked, verb="ptz stop"):
    """Stop a camera; without one, all that move."""

    camera: str = ""


@dataclass(frozen=True, slots=True)
class PtzCentre(Asked, verb="ptz centre"):
    """Bring a place in the picture to its centre; 0 to 1 from the left top corner."""

    camera: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PtzFrame(Asked, verb="ptz frame"):
    """Fill the picture with a rectangle of it; drawn from right to left, the other way."""

    camera: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class PtzGoTo(Asked, verb="ptz goto"):
    """Go to a position: pan and tilt -1 to 1 of the camera's range, zoom 0 to 1."""

    camera: str
    pan: float
    tilt: float
    zoom: float


@dataclass(frozen=True, slots=True)
class PtzPresets(Asked, verb="ptz presets", tells=True):
    """Tell a camera's presets."""

    camera: str


@dataclass(frozen=True, slots=True)
class PtzPreset(Asked, verb="ptz preset"):
    """Go to a preset, by name or token."""

    camera: str
    preset: str


@dataclass(frozen=True, slots=True)
class PtzPresetSet(Asked, verb="ptz preset-set"):
    """Keep where the camera looks as a preset."""

    camera: str
    preset: str


@dataclass(frozen=True, slots=True)
class PtzPresetRename(Asked, verb="ptz preset-rename"):
    """Give a preset another name; the camera goes there first, ONVIF knows no other way."""

    camera: str
    preset: str
    name: str


@dataclass(frozen=True, slots=True)
class PtzPresetRemove(Asked, verb="ptz preset-remove"):
    """Remove a preset; the word `yes` confirms it."""

    camera: str
    preset: str
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class PtzHome(Asked, verb="ptz home"):
    """Go to the home position; with the word `set`, make where the camera looks its home."""

    camera: str
    deed: str = ""


@dataclass(frozen=True, slots=True)
class PtzFocus(Asked, verb="ptz focus"):
    """Focus: near or far until stop, or auto."""

    camera: str
    deed: str


@dataclass(frozen=True, slots=True)
class PtzIris(Asked, verb="ptz iris"):
    """Iris: open or close by a step, or auto."""

    camera: str
    deed: str


@dataclass(frozen=True, slots=True)
class PtzAux(Asked, verb="ptz aux"):
    """Switch what the camera lists: wiper, washer, irlamp ...; on, off or auto."""

    camera: str
    what: str
    state: str


@dataclass(frozen=True, slots=True)
class PtzTours(Asked, verb="ptz tours", tells=True):
    """Tell a camera's preset tours."""

    camera: str


@dataclass(frozen=True, slots=True)
class PtzTour(Asked, verb="ptz tour"):
    """Start or stop a preset tour, by token."""

    camera: str
    deed: str
    tour: str


@dataclass(frozen=True, slots=True)
class PtzHold(Asked, verb="ptz hold"):
    """Take a camera in hand: nobody of the same level may move it until it is let go."""

    camera: str


@dataclass(frozen=True, slots=True)
class PtzRelease(Asked, verb="ptz release"):
    """Let a camera go; without one, all that are held."""

    camera: str = ""


@dataclass(frozen=True, slots=True)
class PtzWhere(Asked, verb="ptz where", tells=True):
    """Tell where a camera looks, as it says itself."""

    camera: str


@dataclass(frozen=True, slots=True)
class PtzCalibrate(Asked, verb="ptz calibrate"):
    """Learn the zoom curve: at this moment the picture is so many metres wide at so many metres' distance."""

    camera: str
    width: float
    distance: float


@dataclass(frozen=True, slots=True)
class PtzStatus(Asked, verb="ptz status", tells=True):
    """Tell who holds which camera and how each of those that move stands."""


PtzCommand = (
    PtzMove
    | PtzStop
    | PtzCentre
    | PtzFrame
    | PtzGoTo
    | PtzPresets
    | PtzPreset
    | PtzPresetSet
    | PtzPresetRename
    | PtzPresetRemove
    | PtzHome
    | PtzFocus
    | PtzIris
    | PtzAux
    | PtzTours
    | PtzTour
    | PtzHold
    | PtzRelease
    | PtzWhere
    | PtzCalibrate
    | PtzStatus
)
