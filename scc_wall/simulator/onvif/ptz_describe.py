"""What a dome tells of itself: its node, its configuration, its spaces and their ranges."""

from __future__ import annotations

from math import isinf

from scc_wall.simulator.dome.motion import DOME
from scc_wall.simulator.onvif import names
from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.device import abilities
from scc_wall.simulator.onvif.ptz_scale import Range, scale_of
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import PRESETS, TOURS
from scc_wall.simulator.onvif.tree import Element, make

NODE, CONFIGURATION = "dome", "ptz"
TIMEOUT = (1.0, 60.0)
"""Seconds a continuous move may be asked to last."""
DEFAULT_TIMEOUT = 10.0
AUXILIARY = ("tt:Wiper|On", "tt:Wiper|Off")


def get_service_capabilities(call: Call) -> Element:
    """Tell what the PTZ service can do."""
    del call
    return make("tptz:GetServiceCapabilitiesResponse", abilities("tptz"))


def get_nodes(call: Call) -> Element:
    """List the one node."""
    call.dome()
    return make("tptz:GetNodesResponse", _node(call))


def get_node(call: Call) -> Element:
    """Tell the node."""
    call.dome()
    if call.asked("tptz:NodeToken") != NODE:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoEntity")
    return make("tptz:GetNodeResponse", _node(call))


def get_configurations(call: Call) -> Element:
    """List the one configuration."""
    call.dome()
    return make("tptz:GetConfigurationsResponse", configuration(call, "tptz:PTZConfiguration"))


def get_compatible_configurations(call: Call) -> Element:
    """List the configurations that fit a profile."""
    call.profile("tptz:ProfileToken")
    return make("tptz:GetCompatibleConfigurationsResponse", configuration(call, "tptz:PTZConfiguration"))


def get_configuration(call: Call) -> Element:
    """Tell the configuration."""
    _is_known(call, "tptz:PTZConfigurationToken")
    return make("tptz:GetConfigurationResponse", configuration(call, "tptz:PTZConfiguration"))


def get_configuration_options(call: Call) -> Element:
    """Tell the spaces and the range of Timeout."""
    _is_known(call, "tptz:ConfigurationToken")
    low, high = ("PT0S", "PT0S") if call.quirks.has("timeout-refused") else (f"PT{TIMEOUT[0]:.0f}S", f"PT{TIMEOUT[1]:.0f}S")
    options = make(
        "tptz:PTZConfigurationOptions",
        _spaces(call, "tt:Spaces"),
        make("tt:PTZTimeout", make("tt:Min", low), make("tt:Max", high)),
    )
    return make("tptz:GetConfigurationOptionsResponse", options)


def configuration(call: Call, name: str) -> Element:
    """Return the PTZ configuration as an element of that name."""
    scale = scale_of(call.quirks, call.state.lens)
    speed = 1.0 if isinf(scale.speed[1]) else scale.speed[1]
    return make(
        name,
        make("tt:Name", "ptz"),
        make("tt:UseCount", str(len(call.state.profiles))),
        make("tt:NodeToken", NODE),
        make("tt:DefaultAbsolutePantTiltPositionSpace", names.POSITION),
        make("tt:DefaultAbsoluteZoomPositionSpace", names.ZOOM_POSITION),
        make("tt:DefaultRelativePanTiltTranslationSpace", names.TRANSLATION),
        make("tt:DefaultRelativeZoomTranslationSpace", names.ZOOM_TRANSLATION),
        make("tt:DefaultContinuousPanTiltVelocitySpace", names.VELOCITY),
        make("tt:DefaultContinuousZoomVelocitySpace", names.ZOOM_VELOCITY),
        make(
            "tt:DefaultPTZSpeed",
            make("tt:PanTilt", x=speed, y=speed, space=names.SPEED),
            make("tt:Zoom", x=speed, space=names.ZOOM_SPEED),
        ),
        make("tt:DefaultPTZTimeout", f"PT{DEFAULT_TIMEOUT:.0f}S"),
        make("tt:PanTiltLimits", _space_2("tt:Range", names.POSITION, scale.pan, scale.tilt)),
        make("tt:ZoomLimits", _space_1("tt:Range", names.ZOOM_POSITION, scale.zoom)),
        token=CONFIGURATION,
    )


def _is_known(call: Call, name: str) -> None:
    call.dome()
    if call.asked(name) != CONFIGURATION:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoConfig")


def _node(call: Call) -> Element:
    operations = (make("tt:PTZPresetTourOperation", one) for one in ("Start", "Stop", "Pause"))
    return make(
        "tptz:PTZNode",
        make("tt:Name", "Kubah"),
        _spaces(call, "tt:SupportedPTZSpaces"),
        make("tt:MaximumNumberOfPresets", str(PRESETS)),
        make("tt:HomeSupported", "true"),
        *(make("tt:AuxiliaryCommands", one) for one in AUXILIARY),
        make(
            "tt:Extension",
            make("tt:SupportedPresetTour", make("tt:MaximumNumberOfPresetTours", str(TOURS)), *operations),
        ),
        token=NODE,
        FixedHomePosition=False,
    )


def _spaces(call: Call, name: str) -> Element:
    scale = scale_of(call.quirks, call.state.lens)
    seen = (
        None if call.quirks.has("no-fov") else _space_2("tt:RelativePanTiltTranslationSpace", names.IN_VIEW, (-1, 1), (-1, 1))
    )
    tilt = DOME["tilt"]
    return make(
        name,
        _space_2("tt:AbsolutePanTiltPositionSpace", names.POSITION, scale.pan, scale.tilt),
        _space_2("tt:AbsolutePanTiltPositionSpace", names.DEGREES, (-180, 180), (tilt.low, tilt.high)),
        _space_1("tt:AbsoluteZoomPositionSpace", names.ZOOM_POSITION, scale.zoom),
        _space_2("tt:RelativePanTiltTranslationSpace", names.TRANSLATION, scale.turn, scale.turn),
        _space_2("tt:RelativePanTiltTranslationSpace", names.TRANSLATION_DEGREES, (-180, 180), (-110, 110)),
        seen,
        _space_1("tt:RelativeZoomTranslationSpace", names.ZOOM_TRANSLATION, (-1, 1)),
        _space_2("tt:ContinuousPanTiltVelocitySpace", names.VELOCITY, scale.velocity, scale.velocity),
        _space_1("tt:ContinuousZoomVelocitySpace", names.ZOOM_VELOCITY, scale.velocity),
        _space_1("tt:PanTiltSpeedSpace", names.SPEED, scale.speed),
        _space_1("tt:ZoomSpeedSpace", names.ZOOM_SPEED, scale.speed),
    )


def _space_2(name: str, uri: str, x: Range, y: Range) -> Element:
    return make(name, make("tt:URI", uri), _range("tt:XRange", x), _range("tt:YRange", y))


def _space_1(name: str, uri: str, x: Range) -> Element:
    return make(name, make("tt:URI", uri), _range("tt:XRange", x))


def _range(name: str, known: Range) -> Element:
    low, high = (("-INF" if one < 0 else "INF") if isinf(one) else f"{one:.6g}" for one in known)
    return make(name, make("tt:Min", low), make("tt:Max", high))


OPERATIONS = {
    "GetServiceCapabilities": get_service_capabilities,
    "GetNodes": get_nodes,
    "GetNode": get_node,
    "GetConfigurations": get_configurations,
    "GetCompatibleConfigurations": get_compatible_configurations,
    "GetConfiguration": get_configuration,
    "GetConfigurationOptions": get_configuration_options,
}
