"""Everything that can be asked of a camera that moves: keys, mouse, pad, joystick and `ctl` all say it in these words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class PtzMove:
    """Move as long as it is repeated at least every second; axes -1 to 1, right, up and closer are positive."""

    verb: ClassVar[str] = "ptz move"
    tells: ClassVar[bool] = False
    camera: str
    pan: float
    tilt: float
    zoom: float = 0.0


@dataclass(frozen=True, slots=True)
class PtzStop:
    """Stop a camera; without one, all that move."""

    verb: ClassVar[str] = "ptz stop"
    tells: ClassVar[bool] = False
    camera: str = ""


@dataclass(frozen=True, slots=True)
class PtzCentre:
    """Bring a place in the picture to its centre; 0 to 1 from the left top corner."""

    verb: ClassVar[str] = "ptz centre"
    tells: ClassVar[bool] = False
    camera: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class PtzFrame:
    """Fill the picture with a rectangle of it; drawn from right to left, the other way."""

    verb: ClassVar[str] = "ptz frame"
    tells: ClassVar[bool] = False
    camera: str
    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class PtzGoTo:
    """Go to a position: pan and tilt -1 to 1 of the camera's range, zoom 0 to 1."""

    verb: ClassVar[str] = "ptz goto"
    tells: ClassVar[bool] = False
    camera: str
    pan: float
    tilt: float
    zoom: float


@dataclass(frozen=True, slots=True)
class PtzPresets:
    """Tell a camera's presets."""

    verb: ClassVar[str] = "ptz presets"
    tells: ClassVar[bool] = True
    camera: str


@dataclass(frozen=True, slots=True)
class PtzPreset:
    """Go to a preset, by name or token."""

    verb: ClassVar[str] = "ptz preset"
    tells: ClassVar[bool] = False
    camera: str
    preset: str


@dataclass(frozen=True, slots=True)
class PtzPresetSet:
    """Keep where the camera looks as a preset."""

    verb: ClassVar[str] = "ptz preset-set"
    tells: ClassVar[bool] = False
    camera: str
    preset: str


@dataclass(frozen=True, slots=True)
class PtzPresetRename:
    """Give a preset another name; the camera goes there first, ONVIF knows no other way."""

    verb: ClassVar[str] = "ptz preset-rename"
    tells: ClassVar[bool] = False
    camera: str
    preset: str
    name: str


@dataclass(frozen=True, slots=True)
class PtzPresetRemove:
    """Remove a preset; the word `yes` confirms it."""

    verb: ClassVar[str] = "ptz preset-remove"
    tells: ClassVar[bool] = False
    camera: str
    preset: str
    confirm: str = ""


@dataclass(frozen=True, slots=True)
class PtzHome:
    """Go to the home position; with the word `set`, make where the camera looks its home."""

    verb: ClassVar[str] = "ptz home"
    tells: ClassVar[bool] = False
    camera: str
    deed: str = ""


@dataclass(frozen=True, slots=True)
class PtzFocus:
    """Focus: near or far until stop, or auto."""

    verb: ClassVar[str] = "ptz focus"
    tells: ClassVar[bool] = False
    camera: str
    deed: str


@dataclass(frozen=True, slots=True)
class PtzIris:
    """Iris: open or close by a step, or auto."""

    verb: ClassVar[str] = "ptz iris"
    tells: ClassVar[bool] = False
    camera: str
    deed: str


@dataclass(frozen=True, slots=True)
class PtzAux:
    """Switch what the camera lists: wiper, washer, irlamp ...; on, off or auto."""

    verb: ClassVar[str] = "ptz aux"
    tells: ClassVar[bool] = False
    camera: str
    what: str
    state: str


@dataclass(frozen=True, slots=True)
class PtzTours:
    """Tell a camera's preset tours."""

    verb: ClassVar[str] = "ptz tours"
    tells: ClassVar[bool] = True
    camera: str


@dataclass(frozen=True, slots=True)
class PtzTour:
    """Start or stop a preset tour, by token."""

    verb: ClassVar[str] = "ptz tour"
    tells: ClassVar[bool] = False
    camera: str
    deed: str
    tour: str


@dataclass(frozen=True, slots=True)
class PtzHold:
    """Take a camera in hand: nobody of the same level may move it until it is let go."""

    verb: ClassVar[str] = "ptz hold"
    tells: ClassVar[bool] = False
    camera: str


@dataclass(frozen=True, slots=True)
class PtzRelease:
    """Let a camera go; without one, all that are held."""

    verb: ClassVar[str] = "ptz release"
    tells: ClassVar[bool] = False
    camera: str = ""


@dataclass(frozen=True, slots=True)
class PtzWhere:
    """Tell where a camera looks, as it says itself."""

    verb: ClassVar[str] = "ptz where"
    tells: ClassVar[bool] = True
    camera: str


@dataclass(frozen=True, slots=True)
class PtzCalibrate:
    """Learn the zoom curve: at this moment the picture is so many metres wide at so many metres' distance."""

    verb: ClassVar[str] = "ptz calibrate"
    tells: ClassVar[bool] = False
    camera: str
    width: float
    distance: float


@dataclass(frozen=True, slots=True)
class PtzStatus:
    """Tell who holds which camera and how each of those that move stands."""

    verb: ClassVar[str] = "ptz status"
    tells: ClassVar[bool] = True


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
