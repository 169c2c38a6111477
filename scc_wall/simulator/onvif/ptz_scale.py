"""From a camera's own numbers to degrees and back: the generic spaces, or odder ranges as some cameras have them."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from scc_wall.simulator.dome.lens import Lens
from scc_wall.simulator.dome.motion import DOME
from scc_wall.simulator.onvif.quirks import Quirks

Range = tuple[float, float]
_LOW, _HIGH = DOME["tilt"].low, DOME["tilt"].high


@dataclass(frozen=True, slots=True)
class Scale:
    """The ranges a camera tells: positions of pan, tilt and zoom, translations, velocities, speeds."""

    pan: Range = (-1.0, 1.0)
    tilt: Range = (-1.0, 1.0)
    zoom: Range = (0.0, 1.0)
    turn: Range = (-1.0, 1.0)
    velocity: Range = (-1.0, 1.0)
    speed: Range = (0.0, 1.0)

    def told_pan(self, degrees: float) -> float:
        """Return a pan (-180 to 180 degrees) in the camera's range."""
        if self.pan == (0.0, 360.0):
            return degrees % 360
        return _between(degrees, (-180.0, 180.0), self.pan)

    def told_tilt(self, degrees: float) -> float:
        """Return a tilt in the camera's range."""
        return _between(degrees, (_LOW, _HIGH), self.tilt)

    def told_zoom(self, zoom: float, lens: Lens) -> float:
        """Return a zoom position in the camera's range (some tell the factor)."""
        return lens.factor(zoom) if self.zoom[1] > 1 else zoom

    def meant_pan(self, told: float) -> float:
        """Return the pan in degrees that a number means."""
        return told if self.pan == (0.0, 360.0) else _between(told, self.pan, (-180.0, 180.0))

    def meant_tilt(self, told: float) -> float:
        """Return the tilt in degrees that a number means."""
        return _between(told, self.tilt, (_LOW, _HIGH))

    def meant_zoom(self, told: float, lens: Lens) -> float:
        """Return the zoom position that a number means."""
        return lens.zoom(told) if self.zoom[1] > 1 else told

    def meant_velocity(self, told: float) -> float:
        """Return a velocity as a part of the largest, -1 to 1."""
        largest = self.velocity[1] if self.velocity[1] < inf else 1.0
        return min(max(told / largest, -1.0), 1.0)


GENERIC = Scale()


def scale_of(quirks: Quirks, lens: Lens) -> Scale:
    """Return the ranges of a camera with these quirks."""
    if quirks.has("ranges-360"):
        return Scale((0.0, 360.0), (0.0, _HIGH - _LOW), (1.0, lens.most), (-360.0, 360.0), (-100.0, 100.0), (0.0, 100.0))
    if quirks.has("ranges-inf"):
        return Scale(velocity=(-inf, inf), speed=(0.0, inf))
    return GENERIC


def is_in(value: float, known: Range) -> bool:
    """Return whether a number is in a range (a NaN never is)."""
    return known[0] - 1e-6 <= value <= known[1] + 1e-6


def _between(value: float, old: Range, new: Range) -> float:
    return new[0] + (value - old[0]) / (old[1] - old[0]) * (new[1] - new[0])
