"""What is done to a camera's picture: focus, iris, wiper and lamp, a key picture at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import number
from scc_wall.devices.device import Device

FOCUS_SPEED = 0.5
IRIS_STEP_DB = 3.0


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


def refresh(device: Device, told: str, _numbers: Sequence[float]) -> list[Fact]:
    """Ask for key pictures at once, so that a new viewer sees something; told: a profile, empty for all."""
    for profile in device.known.profiles:
        if profile.service in device.link.services and (not told or told in {profile.token, profile.name}):
            device.link.call(profile.service, "SetSynchronizationPoint", ProfileToken=profile.token)
    return []


def _source(device: Device) -> str:
    if "imaging" not in device.link.services or not device.known.source:
        raise Trouble("device.no_service", service="imaging")
    return device.known.source
