"""The imaging service: focus and iris."""

from __future__ import annotations

from math import inf, isfinite

from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.device import abilities
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.tree import Element, found, make, text

DARKEST = 22.0
"""dB of attenuation with the iris closed as far as it goes; 0 is fully open."""


def get_service_capabilities(call: Call) -> Element:
    """Tell what imaging can do."""
    del call
    return make("timg:GetServiceCapabilitiesResponse", abilities("timg"))


def get_imaging_settings(call: Call) -> Element:
    """Tell the settings of focus and exposure."""
    _ready(call)
    iris = call.state.iris
    exposure = make(
        "tt:Exposure",
        make("tt:Mode", "AUTO" if iris is None else "MANUAL"),
        make("tt:Iris", f"{iris:g}") if iris is not None else None,
    )
    focus = make("tt:Focus", make("tt:AutoFocusMode", "AUTO" if call.state.focus.is_automatic else "MANUAL"))
    return make("timg:GetImagingSettingsResponse", make("timg:ImagingSettings", exposure, focus))


def set_imaging_settings(call: Call) -> Element:
    """Change what is given of focus and exposure."""
    _ready(call)
    settings = found(call.body, "timg:ImagingSettings")
    iris, mode = text(settings, "tt:Exposure", "tt:Iris"), text(settings, "tt:Exposure", "tt:Mode")
    if iris and not 0 <= float(iris) <= DARKEST:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:SettingsInvalid")
    if mode:
        call.state.iris = None if mode == "AUTO" else float(iris) if iris else call.state.iris or 0.0
    automatic = text(settings, "tt:Focus", "tt:AutoFocusMode")
    if automatic:
        focus = call.state.focus
        focus.axis.at = focus.at(call.now)
        focus.is_automatic = automatic == "AUTO"
        focus.axis.halt()
    return make("timg:SetImagingSettingsResponse")


def get_options(call: Call) -> Element:
    """Tell the ranges of the settings."""
    _ready(call)
    exposure = make("tt:Exposure", make("tt:Mode", "AUTO"), make("tt:Mode", "MANUAL"), _range("tt:Iris", 0, DARKEST))
    focus = make("tt:Focus", make("tt:AutoFocusModes", "AUTO"), make("tt:AutoFocusModes", "MANUAL"))
    return make("timg:GetOptionsResponse", make("timg:ImagingOptions", exposure, focus))


def get_move_options(call: Call) -> Element:
    """Tell the ranges of focus moves."""
    _ready(call)
    absolute = make("tt:Absolute", _range("tt:Position", 0, 1), _range("tt:Speed", 0, 1))
    relative = make("tt:Relative", _range("tt:Distance", -1, 1), _range("tt:Speed", 0, 1))
    options = make("timg:MoveOptions", absolute, relative, make("tt:Continuous", _range("tt:Speed", -1, 1)))
    return make("timg:GetMoveOptionsResponse", options)


def move(call: Call) -> Element:
    """Move the focus: it is by hand from then on."""
    _ready(call)
    told, focus = found(call.body, "timg:Focus"), call.state.focus
    focus.axis.at = focus.at(call.now)
    focus.is_automatic = False
    speed = text(told, "tt:Continuous", "tt:Speed")
    place, way = text(told, "tt:Absolute", "tt:Position"), text(told, "tt:Relative", "tt:Distance")
    number = float(speed or place or way or "nan")
    if not isfinite(number) or not -1 <= number <= 1:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:SettingsInvalid")
    if speed:
        focus.axis.drive(number, inf)
    else:
        focus.axis.go(number if place else focus.axis.at + number, 1.0)
    return make("timg:MoveResponse")


def stop(call: Call) -> Element:
    """Stop the focus."""
    _ready(call)
    call.state.focus.at(call.now)
    call.state.focus.axis.halt()
    return make("timg:StopResponse")


def get_status(call: Call) -> Element:
    """Tell where the focus is."""
    _ready(call)
    at = call.state.focus.at(call.now)
    word = "MOVING" if call.state.focus.axis.is_moving else "IDLE"
    status = make("tt:FocusStatus20", make("tt:Position", f"{at:.4f}"), make("tt:MoveStatus", word))
    return make("timg:GetStatusResponse", make("timg:Status", status))


def _ready(call: Call) -> None:
    call.dome()
    if call.asked("timg:VideoSourceToken") != "source":
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoSource")


def _range(name: str, low: float, high: float) -> Element:
    return make(name, make("tt:Min", f"{low:g}"), make("tt:Max", f"{high:g}"))


OPERATIONS = {
    "GetServiceCapabilities": get_service_capabilities,
    "GetImagingSettings": get_imaging_settings,
    "SetImagingSettings": set_imaging_settings,
    "GetOptions": get_options,
    "GetMoveOptions": get_move_options,
    "Move": move,
    "Stop": stop,
    "GetStatus": get_status,
}
