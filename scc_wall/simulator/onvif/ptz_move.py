"""Moving a dome: continuous, absolute and relative moves, stop and status, with the faults ONVIF names for them."""

from __future__ import annotations

from datetime import UTC, datetime
from math import inf, isfinite

from scc_wall.simulator.dome.motion import DOME, Dome
from scc_wall.simulator.onvif import names
from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.duration import seconds_of
from scc_wall.simulator.onvif.ptz_describe import AUXILIARY, DEFAULT_TIMEOUT, TIMEOUT
from scc_wall.simulator.onvif.ptz_scale import is_in, scale_of
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.tour import end_tours
from scc_wall.simulator.onvif.tree import Element, found, make

AXES = ("pan", "tilt", "zoom")
_TILT = DOME["tilt"]


def continuous_move(call: Call) -> Element:
    """Keep speeds until Timeout, Stop or another move; an axis that is not named goes on as it was, zero stops it."""
    quirks, dome = call.quirks, _ready(call)
    scale = scale_of(quirks, call.state.lens)
    parts: dict[str, float] = {}
    for axis, told, space in _told(call, "tptz:Velocity"):
        if space not in {"", names.VELOCITY if axis != "zoom" else names.ZOOM_VELOCITY}:
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:SpaceNotSupported")
        if not isfinite(told) or not is_in(told, scale.velocity):
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidVelocity")
        parts[axis] = scale.meant_velocity(told) * _sign(call, axis)
    if quirks.has("one-axis") and sum(part != 0 for part in parts.values()) > 1:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:SpaceNotSupported", why="one axis at a time")
    if quirks.has("own-zoom-speed"):
        slower = 1 / call.state.lens.factor(dome.pose(call.now).zoom)
        parts |= {axis: part * slower for axis, part in parts.items() if axis != "zoom"}
    if quirks.has("zero-ignored"):
        parts = {axis: part for axis, part in parts.items() if part != 0}
    dome.drive(call.now, _deadline(call), **parts)
    return make("tptz:ContinuousMoveResponse")


def absolute_move(call: Call) -> Element:
    """Go to a place; one that cannot be reached is a fault."""
    dome, places = _ready(call), {}
    scale, lens = scale_of(call.quirks, call.state.lens), call.state.lens
    for axis, told, space in _told(call, "tptz:Position"):
        if axis == "zoom" and space in {"", names.ZOOM_POSITION}:
            known, meant = is_in(told, scale.zoom), scale.meant_zoom(told, lens)
        elif space == names.DEGREES:
            known, meant = is_in(told, (-180, 180) if axis == "pan" else (_TILT.low, _TILT.high)), told
        elif axis != "zoom" and space in {"", names.POSITION}:
            known = is_in(told, scale.pan if axis == "pan" else scale.tilt)
            meant = scale.meant_pan(told) if axis == "pan" else scale.meant_tilt(told)
        else:
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:SpaceNotSupported")
        if not known:
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidPosition")
        places[axis] = meant
    dome.go(call.now, speed(call), **places)
    return make("tptz:AbsoluteMoveResponse")


def relative_move(call: Call) -> Element:
    """Go on from here, cut off at the ends; in the space of the view, bring a point of the picture to its centre."""
    dome, ways = _ready(call), {}
    scale, lens = scale_of(call.quirks, call.state.lens), call.state.lens
    told = {axis: (value, space) for axis, value, space in _told(call, "tptz:Translation")}
    if not all(isfinite(value) for value, _ in told.values()):
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidTranslation")
    if "pan" in told and told["pan"][1] == names.IN_VIEW:
        if call.quirks.has("no-fov"):
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:SpaceNotSupported")
        pose = dome.pose(call.now)
        pan, tilt = lens.aimed(pose.pan, pose.tilt, pose.zoom, told.pop("pan")[0], told.pop("tilt")[0])
        ways = {"pan": pan - pose.pan, "tilt": tilt - pose.tilt} if not call.quirks.has("fov-dead") else {}
    for axis, (value, space) in told.items():
        if axis == "zoom" and space in {"", names.ZOOM_TRANSLATION}:
            ways["zoom"] = value
        elif axis != "zoom" and space in {"", names.TRANSLATION}:
            whole = 360.0 if axis == "pan" else _TILT.high - _TILT.low
            ways[axis] = value / (scale.turn[1] - scale.turn[0]) * 2 * whole * _sign(call, axis)
        elif space == names.TRANSLATION_DEGREES:
            ways[axis] = value
        else:
            raise FaultError("Sender", "ter:InvalidArgVal", "ter:SpaceNotSupported")
    dome.shift(call.now, speed(call), **ways)
    return make("tptz:RelativeMoveResponse")


def stop(call: Call) -> Element:
    """Stop the axes that are named, or all."""
    dome, quirks = _ready(call), call.quirks
    if quirks.has("stop-refused"):
        raise FaultError("Receiver", "ter:ActionNotSupported")
    turning, zooming = (call.asked(f"tptz:{name}") not in {"false", "0"} for name in ("PanTilt", "Zoom"))
    if turning and zooming and quirks.has("stop-per-axis"):
        return make("tptz:StopResponse")
    if not quirks.has("stop-ignored"):
        dome.halt(call.now, *(("pan", "tilt") if turning else ()), *(("zoom",) if zooming else ()))
    return make("tptz:StopResponse")


def get_status(call: Call) -> Element:
    """Tell where it is, whether it moves, and its field of view."""
    quirks, dome = call.quirks, call.dome()
    call.profile("tptz:ProfileToken")
    if quirks.has("no-status"):
        raise FaultError("Receiver", "ter:ActionNotSupported")
    pose, scale = dome.pose(call.now), scale_of(quirks, call.state.lens)
    place = make(
        "tt:Position",
        make("tt:PanTilt", x=scale.told_pan(pose.pan), y=scale.told_tilt(pose.tilt), space=names.POSITION),
        make("tt:Zoom", x=scale.told_zoom(pose.zoom, call.state.lens), space=names.ZOOM_POSITION),
    )
    status = make(
        "tt:MoveStatus",
        make("tt:PanTilt", _word(call, is_moving=pose.is_turning)),
        make("tt:Zoom", _word(call, is_moving=pose.is_zooming)),
    )
    if quirks.has("move-status-bare"):
        status = make("tt:MoveStatus", _word(call, is_moving=pose.is_turning or pose.is_zooming))
    told = make(
        "tptz:PTZStatus",
        None if quirks.has("no-position") else place,
        None if quirks.has("no-move-status") else status,
        make("tt:UtcTime", f"{datetime.fromtimestamp(call.clock, UTC):%Y-%m-%dT%H:%M:%SZ}"),
        make("tt:FieldOfView", hfov=call.state.lens.across(pose.zoom), vfov=call.state.lens.down(pose.zoom)),
    )
    return make("tptz:GetStatusResponse", told)


def send_auxiliary_command(call: Call) -> Element:
    """Switch the wiper."""
    call.dome()
    call.profile("tptz:ProfileToken")
    told = call.asked("tptz:AuxiliaryData")
    if told not in AUXILIARY:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidArgs", why="no such auxiliary command")
    call.state.wiper = told.endswith("On")
    return make("tptz:SendAuxiliaryCommandResponse", make("tptz:AuxiliaryResponse", told))


def speed(call: Call) -> float:
    """Return the part of the largest speed a move asks for; the smaller of its axes, 1 without."""
    known = scale_of(call.quirks, call.state.lens).speed
    parts = [told / (known[1] if known[1] < inf else 1.0) for _, told, _ in _told(call, "tptz:Speed")]
    return min(max(min((part for part in parts if isfinite(part) and part > 0), default=1.0), 0.01), 1.0)


def _ready(call: Call) -> Dome:
    dome = call.dome()
    call.profile("tptz:ProfileToken")
    end_tours(call.state)
    return dome


def _told(call: Call, name: str) -> list[tuple[str, float, str]]:
    """Return what a vector says: axis, number, space."""
    vector = found(call.body, name)
    pan_tilt, zoom = found(vector, "tt:PanTilt"), found(vector, "tt:Zoom")
    told: list[tuple[str, float, str]] = []
    for axis, element, key in (("pan", pan_tilt, "x"), ("tilt", pan_tilt, "y"), ("zoom", zoom, "x")):
        if element is not None:
            told.append((axis, float(element.get(key) or "nan"), element.get("space") or ""))
    return told


def _deadline(call: Call) -> float:
    """Return until when a continuous move lasts."""
    told = call.asked("tptz:Timeout")
    if call.quirks.has("timeout-ignored"):
        return inf
    if not told:
        return call.now + DEFAULT_TIMEOUT
    lasts = seconds_of(told)
    if call.quirks.has("timeout-refused") or lasts is None or not TIMEOUT[0] <= lasts <= TIMEOUT[1]:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:TimeoutNotSupported")
    return call.now + lasts


def _sign(call: Call, axis: str) -> float:
    return -1.0 if call.quirks.has(f"inverted-{axis}") else 1.0


def _word(call: Call, *, is_moving: bool) -> str:
    if call.quirks.has("move-status-stuck"):
        return "IDLE"
    return "MOVING" if is_moving or call.quirks.has("move-status-moving") else "IDLE"


OPERATIONS = {
    "ContinuousMove": continuous_move,
    "AbsoluteMove": absolute_move,
    "RelativeMove": relative_move,
    "Stop": stop,
    "GetStatus": get_status,
    "SendAuxiliaryCommand": send_auxiliary_command,
}
