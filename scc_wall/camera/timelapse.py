"""A camera's time-lapse: how often a picture is taken, when the next is due, and how pictures are called. Pure.

`timelapse.toml` of a site says which cameras have one; gui takes the pictures, the jobs process makes them into clips.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
FOLDER = "timelapse"
"""In the site; in it one folder for each camera, by its id."""
MINUTES = (1, 1440)
"""Minutes between two pictures, at the least and the most."""
LIMIT_GB = (1, 2000)
"""Gigabytes that one camera's folder may be allowed to take."""
FPS = (1, 60)
CLIP_LEFTOVERS = ".film-{}.new"
"""A clip that is being made, or was when its process was killed."""
_PICTURE = re.compile(r"(\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2})_WIB(?:_\d+)?\.jpg", re.ASCII)
_MOMENT = "%Y-%m-%d_%H-%M-%S"


@dataclass(frozen=True, slots=True)
class Timelapse:
    """One camera's: a picture every so many minutes, until its folder holds so many gigabytes (10^9). by: who wants it."""

    camera: str
    minutes: int
    limit_gb: int
    by: str = ""


def slot_of(moment_s: float, minutes: int) -> int:
    """Return the number of the stretch of so many minutes that a moment (s since 1970) lies in; they begin on the full hour."""
    return int(moment_s // (60 * minutes))


def next_moment(moment_s: float, minutes: int) -> float:
    """Return when the next stretch begins, in seconds since 1970."""
    return (slot_of(moment_s, minutes) + 1) * 60.0 * minutes


def picture_name(moment: datetime) -> str:
    """Return what a picture of that moment is called."""
    return f"{moment.astimezone(WIB).strftime(_MOMENT)}_WIB"


def picture_moment(name: str) -> datetime | None:
    """Return the moment that a picture's file name tells, None for another file."""
    found = _PICTURE.fullmatch(name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _MOMENT).replace(tzinfo=WIB)
    except ValueError:
        return None


def moment_text(moment: datetime) -> str:
    """Return a moment as it is written on a picture: in figures, as both languages here read them."""
    return moment.astimezone(WIB).strftime("%d-%m-%Y %H:%M WIB")


def with_one(those: Iterable[Timelapse], one: Timelapse) -> tuple[Timelapse, ...]:
    """Return the list with a camera's time-lapse, in place of the one it has."""
    return (*without(those, one.camera), one)


def without(those: Iterable[Timelapse], camera: str) -> tuple[Timelapse, ...]:
    """Return the list without a camera's."""
    return tuple(other for other in those if other.camera != camera)
