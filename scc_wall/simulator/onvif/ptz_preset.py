"""Presets and the home position."""

from __future__ import annotations

from scc_wall.simulator.onvif import names
from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.ptz_move import speed
from scc_wall.simulator.onvif.ptz_scale import scale_of
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import PRESETS, Preset
from scc_wall.simulator.onvif.tour import end_tours
from scc_wall.simulator.onvif.tree import Element, make

NAME_LIMIT = 64


def get_presets(call: Call) -> Element:
    """List the presets."""
    ready(call)
    return make("tptz:GetPresetsResponse", *(_preset(call, token, one) for token, one in _presets(call).items()))


def set_preset(call: Call) -> Element:
    """Remember this place under a new token, or change the place and name of a known one."""
    ready(call)
    dome, state = call.dome(), call.state
    pose = dome.pose(call.now)
    if pose.is_turning or pose.is_zooming:
        raise FaultError("Receiver", "ter:Action", "ter:MovingPTZ")
    name, token = call.asked("tptz:PresetName"), call.asked("tptz:PresetToken")
    if token and token not in state.presets:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoToken")
    if len(name) > NAME_LIMIT:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidPresetName")
    if any(one.name == name and known != token for known, one in state.presets.items() if name):
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:PresetExist")
    if not token:
        if len(state.presets) >= PRESETS:
            raise FaultError("Receiver", "ter:Action", "ter:TooManyPresets")
        token = next(str(number) for number in range(1, PRESETS + 1) if str(number) not in state.presets)
    known = state.presets.get(token)
    name = name or (known.name if known else f"Preset {token}")
    state.presets[token] = Preset(name, pose.pan, pose.tilt, pose.zoom)
    return make("tptz:SetPresetResponse", make("tptz:PresetToken", token))


def goto_preset(call: Call) -> Element:
    """Go to a preset."""
    ready(call)
    end_tours(call.state)
    _go(call, _known(call, "tptz:PresetToken"))
    return make("tptz:GotoPresetResponse")


def remove_preset(call: Call) -> Element:
    """Forget a preset."""
    ready(call)
    _known(call, "tptz:PresetToken")
    call.state.presets.pop(call.asked("tptz:PresetToken"), None)
    return make("tptz:RemovePresetResponse")


def goto_home_position(call: Call) -> Element:
    """Go home."""
    ready(call)
    end_tours(call.state)
    _go(call, call.state.home)
    return make("tptz:GotoHomePositionResponse")


def set_home_position(call: Call) -> Element:
    """Call this place home."""
    ready(call)
    pose = call.dome().pose(call.now)
    call.state.home = Preset("Home", pose.pan, pose.tilt, pose.zoom)
    return make("tptz:SetHomePositionResponse")


def ready(call: Call) -> None:
    """Return if the camera can move and the profile is known; a fault if not."""
    call.dome()
    call.profile("tptz:ProfileToken")


def _presets(call: Call) -> dict[str, Preset]:
    known = dict(call.state.presets)
    if call.quirks.has("presets-300"):  # Hikvision fills its whole table beforehand
        for number in range(1, PRESETS + 1):
            known.setdefault(str(number), Preset(f"Preset {number}", 0.0, 0.0, 0.0))
    return known


def _known(call: Call, path: str) -> Preset:
    preset = _presets(call).get(call.asked(path))
    if preset is None:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoToken")
    return preset


def _go(call: Call, to: Preset) -> None:
    call.dome().go(call.now, speed(call), pan=to.pan, tilt=to.tilt, zoom=to.zoom)


def _preset(call: Call, token: str, preset: Preset) -> Element:
    scale = scale_of(call.quirks, call.state.lens)
    place = make(
        "tt:PTZPosition",
        make("tt:PanTilt", x=scale.told_pan(preset.pan), y=scale.told_tilt(preset.tilt), space=names.POSITION),
        make("tt:Zoom", x=scale.told_zoom(preset.zoom, call.state.lens), space=names.ZOOM_POSITION),
    )
    name = None if call.quirks.has("presets-unnamed") else make("tt:Name", preset.name)
    return make("tptz:Preset", name, place, token=token)


OPERATIONS = {
    "GetPresets": get_presets,
    "SetPreset": set_preset,
    "GotoPreset": goto_preset,
    "RemovePreset": remove_preset,
    "GotoHomePosition": goto_home_position,
    "SetHomePosition": set_home_position,
}
