"""Preset tours: told, made, changed, run."""

from __future__ import annotations

from scc_wall.simulator.onvif.call import Call
from scc_wall.simulator.onvif.duration import seconds_of
from scc_wall.simulator.onvif.ptz_preset import ready
from scc_wall.simulator.onvif.soap import FaultError
from scc_wall.simulator.onvif.state import TOURS, Tour
from scc_wall.simulator.onvif.tour import end_tours
from scc_wall.simulator.onvif.tree import Element, children, found, make, text


def get_preset_tours(call: Call) -> Element:
    """List the tours."""
    ready(call)
    tours = (_tour(token, one, "tptz:PresetTour") for token, one in call.state.tours.items())
    return make("tptz:GetPresetToursResponse", *tours)


def get_preset_tour(call: Call) -> Element:
    """Tell a tour."""
    token, tour = _known_tour(call)
    return make("tptz:GetPresetTourResponse", _tour(token, tour, "tptz:PresetTour"))


def create_preset_tour(call: Call) -> Element:
    """Make an empty tour."""
    ready(call)
    free = [str(number) for number in range(1, TOURS + 1) if str(number) not in call.state.tours]
    if not free:
        raise FaultError("Receiver", "ter:Action", "ter:TooManyPresetTours")
    call.state.tours[free[0]] = Tour(f"Tour {free[0]}")
    return make("tptz:CreatePresetTourResponse", make("tptz:PresetTourToken", free[0]))


def modify_preset_tour(call: Call) -> Element:
    """Change a tour's name and spots."""
    ready(call)
    told = found(call.body, "tptz:PresetTour")
    token = (told.get("token") or "") if told is not None else ""
    if told is None or token not in call.state.tours:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoToken")
    spots: list[tuple[str, float]] = []
    for one in children(told):
        if one.tag.endswith("}TourSpot"):
            preset = text(one, "tt:PresetDetail", "tt:PresetToken")
            if preset and preset not in call.state.presets:
                raise FaultError("Sender", "ter:InvalidArgVal", "ter:InvalidPresetTour")
            spots.append((preset, seconds_of(text(one, "tt:StayTime")) or 5.0))
    call.state.tours[token] = Tour(text(told, "tt:Name") or call.state.tours[token].name, spots)
    return make("tptz:ModifyPresetTourResponse")


def operate_preset_tour(call: Call) -> Element:
    """Start, pause or stop a tour."""
    _, tour = _known_tour(call)
    operation = call.asked("tptz:Operation")
    if operation == "Start":
        if not tour.spots:
            raise FaultError("Receiver", "ter:Action", "ter:ActivationFailed", why="the tour is empty")
        end_tours(call.state)
        tour.state, tour.spot, tour.since = "Touring", -1, call.now
    else:
        tour.state = "Paused" if operation == "Pause" else "Idle"
        call.dome().halt(call.now, "pan", "tilt", "zoom")
    return make("tptz:OperatePresetTourResponse")


def remove_preset_tour(call: Call) -> Element:
    """Forget a tour."""
    token, _ = _known_tour(call)
    del call.state.tours[token]
    return make("tptz:RemovePresetTourResponse")


def _known_tour(call: Call) -> tuple[str, Tour]:
    ready(call)
    token = call.asked("tptz:PresetTourToken")
    if token not in call.state.tours:
        raise FaultError("Sender", "ter:InvalidArgVal", "ter:NoToken")
    return token, call.state.tours[token]


def _tour(token: str, tour: Tour, name: str) -> Element:
    spots = (
        make(
            "tt:TourSpot",
            make("tt:PresetDetail", make("tt:PresetToken", preset) if preset else make("tt:Home", "true")),
            make("tt:StayTime", f"PT{stay:g}S"),
        )
        for preset, stay in tour.spots
    )
    return make(
        name,
        make("tt:Name", tour.name),
        make("tt:Status", make("tt:State", tour.state)),
        make("tt:AutoStart", "false"),
        make("tt:StartingCondition"),
        *spots,
        token=token,
    )


OPERATIONS = {
    "GetPresetTours": get_preset_tours,
    "GetPresetTour": get_preset_tour,
    "CreatePresetTour": create_preset_tour,
    "ModifyPresetTour": modify_preset_tour,
    "OperatePresetTour": operate_preset_tour,
    "RemovePresetTour": remove_preset_tour,
}
