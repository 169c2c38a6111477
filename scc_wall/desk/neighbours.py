"""The cameras of one zone, in the order in which plus and minus walk through them."""

from __future__ import annotations

from collections.abc import Iterable

from scc_wall.camera.camera import Camera


def walk(cameras: Iterable[Camera], camera: Camera, step: int) -> Camera:
    """Return the camera so many places further in its group (its zone in its region), around its ends."""
    group = sorted(
        (one for one in cameras if (one.region, one.group) == (camera.region, camera.group)),
        key=lambda one: (one.number <= 0, one.number, one.id),
    )
    place = next((place for place, one in enumerate(group) if one.id == camera.id), None)
    return camera if place is None else group[(place + step) % len(group)]
