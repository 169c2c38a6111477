"""Privacy covers: homes that a long-range camera must not show close up; pure.

Where it is known which way a camera looks (`north`: its pan position there), a cover lies over a span of bearings; where it is
not, over the whole circle. It counts beyond a zoom: from afar a house is part of the town.
"""

from __future__ import annotations

from dataclasses import dataclass

UNKNOWN_PAN = -1000.0


@dataclass(frozen=True, slots=True)
class Cover:
    """Homes. begin, end: bearings in degrees, clockwise from the first to the second; beyond: the zoom factor from which on."""

    begin: float = 0.0
    end: float = 360.0
    beyond: float = 1.0


@dataclass(frozen=True, slots=True)
class Looking:
    """Where a camera looks. pan: its own position, UNKNOWN_PAN where it does not say; degrees: width of the view; factor: zoom.

    factor 0: nobody knows; enlarged: how far the wall enlarges the picture besides.
    """

    pan: float = UNKNOWN_PAN
    degrees: float = 0.0
    factor: float = 0.0
    enlarged: float = 1.0


def is_private(covers: tuple[Cover, ...], north: float | None, pan_range: float, looking: Looking) -> bool:
    """Return whether a picture must be covered. north: pan position that looks north, None: nobody has measured it.

    While nothing is known of the zoom it is covered: what should not be seen is not shown on the chance that it is not there.
    """
    if not covers:
        return False
    if looking.factor <= 0.0:
        return True
    near = [cover for cover in covers if looking.factor * looking.enlarged > cover.beyond]
    if north is None or looking.pan == UNKNOWN_PAN:
        return bool(near)
    bearing = (looking.pan - north) * pan_range / 2.0
    half = looking.degrees / 2.0
    return any(_overlap(bearing - half, looking.degrees, cover) for cover in near)


def _overlap(left: float, width: float, cover: Cover) -> bool:
    """Return whether a view that begins at a bearing and is so wide touches a cover; both go clockwise."""
    span = cover.end - cover.begin
    if span >= 360.0 or width >= 360.0:
        return True
    ahead = (left - cover.begin) % 360.0
    return ahead <= span % 360.0 or (cover.begin - left) % 360.0 <= width
