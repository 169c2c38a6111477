"""Moves by one step or to one place, and where a camera looks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scc_wall.base.device_messages import Fact
from scc_wall.base.trouble import Trouble
from scc_wall.devices.device import Device, wait_until_it_stands, where_now
from scc_wall.devices.known import FOV_TURN, FOV_ZOOM, GENERIC_TURN, GENERIC_ZOOM
from scc_wall.devices.status import Whereabouts, read_status
from scc_wall.ptz.lens import ASPECT, narrowed


def step(device: Device, _told: str, numbers: Sequence[float]) -> list[Fact]:
    """Bring a place to the centre: right and up in picture widths and heights, then so many times larger.

    By the camera's own field-of-view space where it has one, else by what the lens is known to span.
    """
    right, up, factor = (*numbers, 1.0)[:3]
    movable, where = device.movable, where_now(device)
    inverted = device.traits.inverted
    right, up = (-right if "pan" in inverted else right), (-up if "tilt" in inverted else up)
    if movable.turns and (right or up):
        device.ptz("RelativeMove", Translation={"PanTilt": _turn(device, where, right, up)})
    if movable.zooms and factor != 1.0 and where.zoom is not None:
        if right or up:
            wait_until_it_stands(device)
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
