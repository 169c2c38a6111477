"""What a site says of its cameras that move: lens, directions, speeds; everything has a usual value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scc_wall.ptz.hold import IDLE_S
from scc_wall.ptz.lens import LONGEST_FACTOR, WIDE_DEGREES
from scc_wall.ptz.privacy import Cover
from scc_wall.ptz.speed import FASTEST_DEGREES_S

DISTANCE_M = 1000.0
"""The distance for which the width of the view is told, where a camera has none of its own."""


@dataclass(frozen=True, slots=True)
class CameraPtz:
    """One camera. inverted: axes that turn the wrong way; points: measured zoom positions and degrees; distance_m: told of.

    north: the pan position that looks north, None: not measured; covers: homes, see `privacy`.
    """

    inverted: tuple[str, ...] = ()
    follows_zoom: bool = False
    pan_speed: float = FASTEST_DEGREES_S
    tilt_speed: float = FASTEST_DEGREES_S
    pan_range: float = 360.0
    tilt_range: float = 180.0
    wide: float = WIDE_DEGREES
    longest: float = LONGEST_FACTOR
    points: tuple[tuple[float, float], ...] = ()
    distance_m: float = DISTANCE_M
    north: float | None = None
    covers: tuple[Cover, ...] = ()


USUAL_CAMERA = CameraPtz()


@dataclass(frozen=True, slots=True)
class PtzSettings:
    """All cameras' settings, and after how many idle seconds a camera is free again."""

    cameras: Mapping[str, CameraPtz] = field(default_factory=dict)
    idle_s: float = IDLE_S

    def of(self, camera: str) -> CameraPtz:
        """Return a camera's settings."""
        return self.cameras.get(camera, USUAL_CAMERA)
