"""Asks a device what it is and what it can do: clock, services, login, profiles, moves; in the order most cameras take."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from urllib.parse import urlsplit

from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import at, items, number, text, token
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import FOV_TURN, ZOOM_RANGE, Known, Movable, Profile
from scc_wall.devices.link import Link
from scc_wall.ptz.axes import USUAL, Span, Spans
from scc_wall.ptz.renewal import timeout_for

NAMESPACES = {
    "http://www.onvif.org/ver10/device/wsdl": "device",
    "http://www.onvif.org/ver10/media/wsdl": "media",
    "http://www.onvif.org/ver20/media/wsdl": "media2",
    "http://www.onvif.org/ver20/ptz/wsdl": "ptz",
    "http://www.onvif.org/ver20/imaging/wsdl": "imaging",
}
"""With their versions: some cameras list Media2 first."""
USUAL_PATHS = {"media": "/onvif/media_service", "ptz": "/onvif/ptz_service", "imaging": "/onvif/imaging_service"}


def set_up(link: Link) -> Known:
    """Return what a device is and can do; Trouble where it cannot be spoken to at all."""
    oddities: list[str] = []
    link.read_clock()
    if abs(link.skew_s) > CLOCK_OFF_S:
        oddities.append("device.odd_clock")
    oddities += find_services(link)
    about = link.call("device", "GetDeviceInformation")  # the first call that proves the login
    profiles, odd = _profiles(link)
    oddities += odd
    movable: Movable | None = None
    if "ptz" in link.services:
        movable, odd = _movable(link, profiles)
        oddities += odd
    if not profiles and not text(about, "Manufacturer") and not text(about, "Model"):
        raise Trouble("device.nonsense")  # it answers, but nothing of it is an answer
    source = next((one.source for one in profiles if movable is not None and one.token == movable.profile), "")
    return Known(
        text(about, "Manufacturer"),
        text(about, "Model"),
        text(about, "FirmwareVersion"),
        link.services,
        profiles,
        movable,
        source or next((one.source for one in profiles if one.source), ""),
        tuple(dict.fromkeys(oddities)),
    )


CLOCK_OFF_S = 30.0


def find_services(link: Link) -> list[str]:
    """Learn the services' addresses; return what is odd about them."""
    told: list[tuple[str, object]] = []
    try:
        for service in items(link.call("device", "GetServices", IncludeCapability=False)):
            kind = NAMESPACES.get(text(service, "Namespace"))
            if kind is not None:
                told.append((kind, at(service, "XAddr")))
    except (Refused, Trouble) as error:
        _require_understood(error)
    odd = [] if told else ["device.odd_services"]
    if not told:
        told = _capabilities(link)
    typed = link.address("device")
    for kind, address in told:
        link.put_address(kind, address)
        if isinstance(address, str) and urlsplit(address).hostname != urlsplit(typed).hostname:
            odd.append("device.odd_host")
    if not told:
        for kind, path in USUAL_PATHS.items():
            link.put_address(kind, f"http://device{path}")
    return odd


def _require_understood(error: Refused | Trouble) -> None:
    """Raise again what tells that the device cannot be spoken to; a fault or nonsense: another way of asking may do."""
    if isinstance(error, Trouble) and error.key not in {"device.nonsense", "device.web_page", "device.no_service"}:
        raise error


def _capabilities(link: Link) -> list[tuple[str, object]]:
    try:
        told = link.call("device", "GetCapabilities", Category=["All"])
    except (Refused, Trouble) as error:
        _require_understood(error)
        return []
    found = [(name.lower(), at(told, name, "XAddr")) for name in ("Media", "PTZ", "Imaging")]
    return [(kind, address) for kind, address in found if address]


def _profiles(link: Link) -> tuple[tuple[Profile, ...], list[str]]:
    """Return the media profiles: by Media2 where offered, which alone knows H.265, else by Media."""
    if "media2" in link.services:
        try:
            told = items(link.call("media2", "GetProfiles", Type=["All"]))
            found = [made for made in map(_profile2, told) if made is not None]
            if found:
                return tuple(found), []
        except (Refused, Trouble) as error:  # Media2 may be listed and broken; Media is asked then
            _require_understood(error)
    if "media" not in link.services:
        return (), ["device.odd_no_media"]
    told = items(link.call("media", "GetProfiles"))
    return tuple(made for made in map(_profile1, told) if made is not None), []


def _profile1(told: Any) -> Profile | None:
    name = token(told, "token")
    if not name:
        return None
    video, size = at(told, "VideoEncoderConfiguration"), ("Resolution",)
    return Profile(
        name,
        text(told, "Name"),
        _whole(number(video, *size, "Width")),
        _whole(number(video, *size, "Height")),
        text(video, "Encoding"),
        token(told, "VideoSourceConfiguration", "SourceToken"),
        token(told, "PTZConfiguration", "token"),
        "media",
    )


def _profile2(told: Any) -> Profile | None:
    made = _profile1(
        {
            "token": at(told, "token"),
            "Name": at(told, "Name"),
            "VideoEncoderConfiguration": at(told, "Configurations", "VideoEncoder"),
            "VideoSourceConfiguration": at(told, "Configurations", "VideoSource"),
            "PTZConfiguration": at(told, "Configurations", "PTZ"),
        }
    )
    return None if made is None else replace(made, service="media2")


def _movable(link: Link, profiles: tuple[Profile, ...]) -> tuple[Movable | None, list[str]]:
    """Return how it moves: by the first profile with a PTZ configuration, else the first one if there is a node."""
    odd: list[str] = []
    nodes = _or_nothing(link, "GetNodes")
    chosen = next((one for one in profiles if one.ptz), None)
    if chosen is None:
        if not nodes or not profiles:
            return None, odd
        chosen = profiles[0]
        odd.append("device.odd_ptz_profile")
    node = nodes[0] if nodes else None
    options = _or_none(link, "GetConfigurationOptions", ConfigurationToken=chosen.ptz) if chosen.ptz else None
    spaces = at(options, "Spaces") or at(node, "SupportedPTZSpaces")
    turn, zoom = _first(spaces, "ContinuousPanTiltVelocitySpace"), _first(spaces, "ContinuousZoomVelocitySpace")
    if turn is None and zoom is None:
        odd.append("device.odd_no_spaces")
    relative = [*items(spaces, "RelativePanTiltTranslationSpace"), *items(spaces, "RelativeZoomTranslationSpace")]
    by_name = {text(one, "URI"): one for one in relative}
    place = _first(spaces, "AbsolutePanTiltPositionSpace")
    both_unknown = turn is None and zoom is None
    return Movable(
        profile=chosen.token,
        spans=Spans(_span(turn, "XRange"), _span(turn, "YRange"), _span(zoom, "XRange")),
        timeout_s=timeout_for(number(options, "PTZTimeout", "Min"), number(options, "PTZTimeout", "Max")),
        turns=turn is not None or both_unknown,
        zooms=zoom is not None or both_unknown,
        home=at(node, "HomeSupported") is True,
        presets=_whole(number(node, "MaximumNumberOfPresets")),
        tours=_whole(number(node, "Extension", "SupportedPresetTour", "MaximumNumberOfPresetTours")),
        auxiliary=tuple(one for one in (text({"a": told}, "a") for told in items(node, "AuxiliaryCommands")) if one),
        spaces=frozenset(name for name in by_name if name),
        fov_turn=(_span(by_name.get(FOV_TURN), "XRange"), _span(by_name.get(FOV_TURN), "YRange")),
        relative_turn=(
            _span(_first(spaces, "RelativePanTiltTranslationSpace"), "XRange"),
            _span(_first(spaces, "RelativePanTiltTranslationSpace"), "YRange"),
        ),
        relative_zoom=_span(_first(spaces, "RelativeZoomTranslationSpace"), "XRange"),
        pan_range=_span(place, "XRange"),
        tilt_range=_span(place, "YRange"),
        zoom_range=_span(_first(spaces, "AbsoluteZoomPositionSpace"), "XRange", ZOOM_RANGE),
        absolute=place is not None,
    ), odd


def _or_nothing(link: Link, operation: str) -> list[Any]:
    return items(_or_none(link, operation))


def _or_none(link: Link, operation: str, **fields: Any) -> Any:
    """Ask the PTZ service; a fault or nonsense means that it does not know, and the usual is assumed."""
    try:
        return link.call("ptz", operation, **fields)
    except (Refused, Trouble) as error:
        _require_understood(error)
        return None


def _first(spaces: Any, name: str) -> Any:
    return next(iter(items(spaces, name)), None)


def _span(space: Any, axis: str, usual: Span = USUAL) -> Span:
    low, high = number(space, axis, "Min"), number(space, axis, "Max")
    return usual if low is None or high is None else Span(low, high)


def _whole(value: float | None) -> int:
    return int(value) if value is not None and 0 < value < 1e6 else 0
