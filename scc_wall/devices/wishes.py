"""What can be asked of a camera beside holding a move: presets, steps, focus, wiper ... Each a short function, by its word."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from scc_wall.base.device_messages import Fact, Traits
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import items, number, text, token
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import FOV_TURN, FOV_ZOOM, GENERIC_TURN, GENERIC_ZOOM, Known, Movable
from scc_wall.devices.link import Link
from scc_wall.devices.status import Whereabouts, read_status
from scc_wall.ptz.lens import ASPECT, Lens, narrowed

PRESETS_SHOWN = 300
FOCUS_SPEED = 0.5
IRIS_STEP_DB = 3.0
STANDS_S = 9.0
"""How long a camera may take to a preset that is to be renamed."""


@dataclass(frozen=True, slots=True)
class Device:
    """A camera that can be asked."""

    link: Link
    known: Known
    lens: Lens
    traits: Traits

    @property
    def movable(self) -> Movable:
        """How it moves; Trouble where it does not."""
        if self.known.movable is None:
            raise Trouble("device.not_movable")
        return self.known.movable

    def ptz(self, operation: str, **fields: Any) -> Any:
        """Call a PTZ operation for the moving profile."""
        return self.link.call("ptz", operation, ProfileToken=self.movable.profile, **fields)


Wish = Callable[[Device, str, Sequence[float]], Iterable[Fact]]


def do_wish(device: Device, what: str, told: str, numbers: Sequence[float]) -> tuple[Fact, ...]:
    """Do what is asked and return what there is to tell; Trouble or Refused."""
    wish = WISHES.get(what)
    if wish is None:
        raise Trouble("device.unknown_wish", what=what)
    return tuple(wish(device, told, numbers))


def presets(device: Device, _told: str, _numbers: Sequence[float]) -> list[Fact]:
    """List the presets; those without a name, with which some cameras fill their whole table, come last and not endlessly."""
    found = [(token(one, "token"), text(one, "Name")) for one in items(device.ptz("GetPresets"))]
    named = [Fact("preset", name, about) for about, name in found if about and name]
    nameless = [Fact("preset", "", about) for about, name in found if about and not name]
    return [*named, *nameless][:PRESETS_SHOWN]


def go_preset(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Go to a preset, by its token or its name."""
    device.ptz("GotoPreset", PresetToken=preset_token(device, told))
    return []


def set_preset(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Keep where the camera looks under a name; a preset of that name is moved."""
    known = next((fact.about for fact in presets(device, "", ()) if fact.value == told), "")
    made = device.ptz("SetPreset", PresetName=told, **({"PresetToken": known} if known else {}))
    about = made if isinstance(made, str) else token(made, "PresetToken")
    return [Fact("preset", told, about)]


def remove_preset(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Remove a preset."""
    device.ptz("RemovePreset", PresetToken=preset_token(device, told))
    return []


def rename_preset(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Name a preset anew: OLD, a line break, NEW. ONVIF can only set it again: the camera goes there first and must stand."""
    old, _, new = told.partition("\n")
    about = preset_token(device, old)
    device.ptz("GotoPreset", PresetToken=about)
    _wait_until_it_stands(device)
    device.ptz("SetPreset", PresetToken=about, PresetName=new)
    return [Fact("preset", new, about)]


def preset_token(device: Device, told: str) -> str:
    """Return the token of a preset called by token or name; Trouble where there is none."""
    listed = presets(device, "", ())
    found = next((fact.about for fact in listed if told == fact.about), "")
    found = next((fact.about for fact in listed if told == fact.value), "") or found
    if not found:
        raise Trouble("device.no_preset", preset=told)
    return found


def go_home(device: Device, _told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Go to the home position."""
    device.ptz("GotoHomePosition")
    return []


def set_home(device: Device, _told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Make where the camera looks its home position."""
    device.ptz("SetHomePosition")
    return []


def step(device: Device, _told: str, numbers: Sequence[float]) -> list[Fact]:
    """Bring a place to the centre: right and up in picture widths and heights, then so many times larger.

    By the camera's own field-of-view space where it has one, else by what the lens is known to span.
    """
    right, up, factor = (*numbers, 1.0)[:3]
    movable, where = device.movable, _where(device)
    inverted = device.traits.inverted
    right, up = (-right if "pan" in inverted else right), (-up if "tilt" in inverted else up)
    if movable.turns and (right or up):
        device.ptz("RelativeMove", Translation={"PanTilt": _turn(device, where, right, up)})
    if movable.zooms and factor != 1.0 and where.zoom is not None:
        if right or up:
            _wait_until_it_stands(device)
        wanted = device.lens.position_of(narrowed(device.lens.degrees(where.zoom), factor))
        _zoom_to(device, wanted, where.zoom)
    return []


def _turn(device: Device, where: Whereabouts, right: float, up: float) -> dict[str, Any]:
    movable, traits = device.movable, device.traits
    if FOV_TURN in movable.spaces:
        across, down = movable.fov_turn
        return {"x": across.scaled(2.0 * right), "y": down.scaled(2.0 * up), "space": FOV_TURN}
    if where.zoom is None:
        raise Trouble("device.no_zoom_known")
    degrees = device.lens.degrees(where.zoom)
    across, down = movable.relative_turn
    told: dict[str, Any] = {
        "x": across.scaled(max(-1.0, min(1.0, 2.0 * right * degrees / traits.pan_range))),
        "y": down.scaled(max(-1.0, min(1.0, 2.0 * up * degrees / ASPECT / traits.tilt_range))),
    }
    return told | ({"space": GENERIC_TURN} if GENERIC_TURN in movable.spaces else {})


def _zoom_to(device: Device, wanted: float, now: float) -> None:
    movable = device.movable
    low, high = movable.zoom_range.low, movable.zoom_range.high
    if movable.absolute:
        device.ptz("AbsoluteMove", Position={"Zoom": {"x": low + wanted * (high - low)}})
    elif GENERIC_ZOOM in movable.spaces:
        device.ptz(
            "RelativeMove", Translation={"Zoom": {"x": movable.relative_zoom.scaled(wanted - now), "space": GENERIC_ZOOM}}
        )
    elif FOV_ZOOM in movable.spaces:
        device.ptz("RelativeMove", Translation={"Zoom": {"x": wanted - now, "space": FOV_ZOOM}})
    else:
        device.ptz("RelativeMove", Translation={"Zoom": {"x": wanted - now}})


def absolute(device: Device, _told: str, numbers: Sequence[float]) -> list[Fact]:
    """Go to a position: pan and tilt -1..1 of the camera's range, zoom 0..1; two numbers leave the zoom alone."""
    movable = device.movable
    pan, tilt, *zoom = numbers
    position: dict[str, Any] = {}
    if movable.turns:
        position["PanTilt"] = {"x": movable.pan_range.scaled(pan), "y": movable.tilt_range.scaled(tilt)}
    if movable.zooms and zoom:
        low, high = movable.zoom_range.low, movable.zoom_range.high
        position["Zoom"] = {"x": low + max(0.0, min(1.0, zoom[0])) * (high - low)}
    device.ptz("AbsoluteMove", Position=position)
    return []


def focus(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Focus `near` or `far` until `stop`, or leave it to the camera (`auto`)."""
    source = _source(device)
    if told == "auto":
        settings = {"Focus": {"AutoFocusMode": "AUTO"}}
        device.link.call("imaging", "SetImagingSettings", VideoSourceToken=source, ImagingSettings=settings)
    elif told == "stop":
        device.link.call("imaging", "Stop", VideoSourceToken=source)
    elif told in {"near", "far"}:
        speed = -FOCUS_SPEED if told == "near" else FOCUS_SPEED
        device.link.call("imaging", "Move", VideoSourceToken=source, Focus={"Continuous": {"Speed": speed}})
    else:
        raise Trouble("device.unknown_wish", what=f"focus {told}")
    return []


def iris(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Open or close the iris by a step, or leave it to the camera; ONVIF counts it in dB of attenuation, 0 is fully open."""
    source = _source(device)
    exposure: dict[str, Any] = {"Mode": "AUTO"}
    if told in {"open", "close"}:
        now = number(device.link.call("imaging", "GetImagingSettings", VideoSourceToken=source), "Exposure", "Iris") or 0.0
        exposure = {"Mode": "MANUAL", "Iris": min(0.0, now + (IRIS_STEP_DB if told == "open" else -IRIS_STEP_DB))}
    elif told != "auto":
        raise Trouble("device.unknown_wish", what=f"iris {told}")
    device.link.call("imaging", "SetImagingSettings", VideoSourceToken=source, ImagingSettings={"Exposure": exposure})
    return []


def auxiliary(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Switch `wiper on`, `washer off`, `irlamp auto` ...: by the command that the camera itself lists, word for word."""
    wanted = told.lower().split()
    listed = device.movable.auxiliary
    found = next(
        (one for one in listed if all(word in one.lower().replace("|", " ").split(":")[-1].split() for word in wanted)), ""
    )
    if not found:
        raise Trouble("device.no_auxiliary", wanted=told, listed=", ".join(listed) or "-")
    device.ptz("SendAuxiliaryCommand", AuxiliaryData=found)
    return []


def tours(device: Device, _told: str, _numbers: Sequence[float]) -> list[Fact]:
    """List the preset tours."""
    if device.movable.tours == 0:
        return []
    return [Fact("tour", text(one, "Name"), token(one, "token")) for one in items(device.ptz("GetPresetTours"))]


def tour(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Start or stop a tour: `start TOKEN`, `stop TOKEN`."""
    deed, _, which = told.partition(" ")
    if deed not in {"start", "stop"} or not which:
        raise Trouble("device.unknown_wish", what=f"tour {told}")
    device.ptz("OperatePresetTour", PresetTourToken=which, Operation=deed.capitalize())
    return []


def where_it_looks(device: Device, _told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Tell position, zoom and what the picture spans; what the camera does not say is left out."""
    where = read_status(device.link, device.movable)
    told = {"pan": where.pan, "tilt": where.tilt, "zoom": where.zoom}
    facts = [Fact(name, f"{value:.5f}") for name, value in told.items() if value is not None]
    if where.moving is not None:
        facts.append(Fact("moving", str(where.moving).lower()))
    if where.zoom is not None:
        facts += [
            Fact("degrees", f"{device.lens.degrees(where.zoom):.2f}"),
            Fact("factor", f"{device.lens.factor(where.zoom):.1f}"),
        ]
    return facts


def refresh(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Ask for key pictures at once, so that a new viewer sees something; told: a profile, empty for all."""
    for profile in device.known.profiles:
        if profile.service in device.link.services and (not told or told in {profile.token, profile.name}):
            device.link.call(profile.service, "SetSynchronizationPoint", ProfileToken=profile.token)
    return []


def _where(device: Device) -> Whereabouts:
    try:
        return read_status(device.link, device.movable)
    except (Refused, Trouble):
        return Whereabouts()


def _wait_until_it_stands(device: Device) -> None:
    """Wait for the end of a move that ends by itself."""
    until, before = time.monotonic() + STANDS_S, None
    while time.monotonic() < until:
        where = _where(device)
        seen = (where.pan, where.tilt, where.zoom)
        if seen == (None, None, None):
            raise Trouble("device.no_zoom_known")
        if seen == before and where.moving is not True:
            return
        before = seen
        time.sleep(0.2)
    raise Trouble("device.does_not_arrive", seconds=round(STANDS_S))


def _source(device: Device) -> str:
    if "imaging" not in device.link.services or not device.known.source:
        raise Trouble("device.no_service", service="imaging")
    return device.known.source


WISHES: Mapping[str, Wish] = {
    "presets": presets,
    "preset_go": go_preset,
    "preset_set": set_preset,
    "preset_remove": remove_preset,
    "preset_rename": rename_preset,
    "home": go_home,
    "home_set": set_home,
    "step": step,
    "absolute": absolute,
    "focus": focus,
    "iris": iris,
    "aux": auxiliary,
    "tours": tours,
    "tour": tour,
    "where": where_it_looks,
    "refresh": refresh,
}
MOVING_WISHES = frozenset({"preset_go", "preset_rename", "home", "step", "absolute", "tour"})
"""After these the camera moves by itself for a while."""
