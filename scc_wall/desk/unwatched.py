"""Cameras that nobody has had on a tile of readable size for a while: live on the wall is not watched by anybody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from scc_wall.camera.camera import Camera
from scc_wall.wall.view import PaneView, State

READABLE = frozenset({State.LIVE, State.LATE})
"""A picture that is on the glass and moves, if late; of a camera that is lost nobody has seen anything."""


@dataclass(frozen=True, slots=True)
class Watching:
    """A site's own rules.

    minutes: after how many a camera is told (0: never); lines: a picture's height in pixels that can be read; disk_mb: free
    megabytes below which the disk is told.
    """

    minutes: int = 60
    lines: int = 240
    disk_mb: int = 1024


USUAL_WATCHING = Watching()


@dataclass(frozen=True, slots=True)
class Unwatched:
    """A camera and how long nobody has had it in view, in seconds; was_seen: somebody had, since the wall started."""

    camera: str
    seconds: float
    was_seen: bool


def readable(shown: Iterable[tuple[PaneView, int]], lines: int, *, covered: bool = False) -> frozenset[str]:
    """Return the cameras that can be read now. shown: views with their pictures' heights in pixels; covered: all are hidden."""
    if covered:
        return frozenset()
    return frozenset(
        view.camera
        for view, height in shown
        if view.camera and not view.wanted and view.has_picture and view.state in READABLE and height * view.zoom >= lines
    )


def seen(before: Mapping[str, float], cameras: Collection[str], now_readable: Collection[str], now: float) -> dict[str, float]:
    """Return when each of the site's cameras was last in view; cameras that are gone are forgotten."""
    found = {camera: moment for camera, moment in before.items() if camera in cameras}
    found.update(dict.fromkeys((camera for camera in now_readable if camera in cameras), now))
    return found


def unwatched(
    cameras: Mapping[str, Camera], last_seen: Mapping[str, float], known_since: Mapping[str, float], now: float, minutes: int
) -> tuple[Unwatched, ...]:
    """Return who has not been in view for so many minutes, the longest first; known_since: since when each could have been."""
    if minutes <= 0:
        return ()
    found = [
        Unwatched(camera, now - last_seen.get(camera, known_since.get(camera, now)), camera in last_seen) for camera in cameras
    ]
    late = [one for one in found if one.seconds >= 60 * minutes]
    return tuple(sorted(late, key=lambda one: (-one.seconds, cameras[one.camera].number, one.camera)))
