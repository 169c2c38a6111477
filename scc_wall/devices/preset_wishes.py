"""Places a camera knows by itself: presets, its home position, tours."""

from __future__ import annotations

from collections.abc import Sequence

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import items, text, token
from scc_wall.devices.device import Device, wait_until_it_stands

PRESETS_SHOWN = 300


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
    wait_until_it_stands(device)
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
