"""Where a camera looks, as GetStatus tells it: each piece may be missing or a lie."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from scc_wall.base.trouble import Trouble
from scc_wall.devices.answers import at, number, text
from scc_wall.devices.fault import Refused
from scc_wall.devices.known import Movable
from scc_wall.devices.link import Link
from scc_wall.ptz.axes import Span, Vector
from scc_wall.ptz.ladder import Seen

STATUS_S = 1.5
"""A status that takes longer is as good as none: meanwhile nobody sees the camera."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What a status told; pan, tilt as the camera counts, zoom 0..1; None where it does not say."""

    pan: float | None = None
    tilt: float | None = None
    zoom: float | None = None
    moving: bool | None = None

    @property
    def seen(self) -> Seen:
        """The same as the stop ladder wants it."""
        known = tuple(value for value in (self.pan, self.tilt, self.zoom) if value is not None)
        return Seen(self.moving, known or None)


NOWHERE = Whereabouts()
"""What is known before the first status."""


def read_status(link: Link, movable: Movable, limit_s: float = STATUS_S) -> Whereabouts:
    """Ask for the status; Trouble or Refused where there is none."""
    return whereabouts(link.call("ptz", "GetStatus", limit_s=limit_s, ProfileToken=movable.profile), movable.zoom_range)


def whereabouts(told: Any, zoom_range: Span) -> Whereabouts:
    """Return what a status tells."""
    pan, tilt = (_finite(number(told, "Position", "PanTilt", axis)) for axis in ("x", "y"))
    zoom = _finite(number(told, "Position", "Zoom", "x"))
    return Whereabouts(pan, tilt, None if zoom is None else share(zoom, zoom_range), _moving(told))


def share(value: float, span: Span) -> float:
    """Return where in a range a value lies, 0..1; an empty or endless range counts as 0..1."""
    if not (math.isfinite(span.low) and math.isfinite(span.high)) or span.low >= span.high:
        span = Span(0.0, 1.0)
    return max(0.0, min(1.0, (value - span.low) / (span.high - span.low)))


def move(link: Link, movable: Movable, vector: Vector, *, with_timeout: bool) -> None:
    """Send a ContinuousMove."""
    velocity: dict[str, Any] = {}
    if vector.turn is not None:
        velocity["PanTilt"] = {"x": vector.turn[0], "y": vector.turn[1]}
    if vector.zoom is not None:
        velocity["Zoom"] = {"x": vector.zoom}
    more: dict[str, Any] = {"Timeout": timedelta(seconds=movable.timeout_s)} if with_timeout else {}
    link.call("ptz", "ContinuousMove", ProfileToken=movable.profile, Velocity=velocity, **more)


def refuses_timeout(error: Refused | Trouble) -> bool:
    """Return whether a move was refused so that it may be tried without its Timeout: some know no such field."""
    return isinstance(error, Refused) and error.reason in {
        "TimeoutNotSupported",
        "InvalidArgVal",
        "InvalidArgs",
        "Sender",
        "Fault",
    }


def _moving(told: Any) -> bool | None:
    """Return whether it says that it moves. Both axes have a word of their own, or there is one for all."""
    status = at(told, "MoveStatus")
    said = (
        {text(status, axis).upper() for axis in ("PanTilt", "Zoom")}
        if not isinstance(status, str)
        else {status.strip().upper()}
    )
    said -= {"", "UNKNOWN", "NONE"}
    if "MOVING" in said:
        return True
    return False if said == {"IDLE"} else None


def _finite(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
