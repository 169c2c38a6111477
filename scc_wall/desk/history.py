"""The history of a camera, a line or a kabupaten/kota over an hour, a day or a week, as points to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.desk.sampling import HOUR_S, MINUTE_S, Row
from scc_wall.desk.spent import Spent, total


class Span(StrEnum):
    """How far a plot goes back."""

    HOUR = "hour"
    DAY = "day"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of time in Unix seconds, end not included. step_s: width of a point; row_s: which rows it is made of."""

    first: int
    end: int
    step_s: int
    row_s: int


@dataclass(frozen=True, slots=True)
class Point:
    """One step of a plot. room_ms: what all its cameras together could have been measured for."""

    at: int
    spent: Spent
    room_ms: int


ALL = "all"
"""Every camera of the site; else `camera:ID`, `link:NAME` or `region:CODE`."""
GROUPS = ("camera", "link", "region")
_STEPS = {Span.HOUR: (60, MINUTE_S, MINUTE_S), Span.DAY: (144, 600, MINUTE_S), Span.WEEK: (168, HOUR_S, HOUR_S)}
"""Points, their width, and the rows they are made of."""


def period_of(span: Span, now: float) -> Period:
    """Return the period that ends with the step `now` is in."""
    count, step, row = _STEPS[span]
    end = int(now) // step * step + step
    return Period(end - count * step, end, step, row)


def cameras_of(what: str, cameras: Mapping[str, Camera]) -> tuple[str, ...]:
    """Return the cameras something means; Trouble where it means none."""
    group, _, key = what.partition(":")
    if what == ALL:
        return tuple(cameras)
    if group not in GROUPS or not key:
        raise Trouble("health.no_group", what=what[:80])
    if group == "camera":
        found = [key] if key in cameras else []
    else:
        found = [camera.id for camera in cameras.values() if getattr(camera, group) == key]
    if not found:
        raise Trouble("health.no_cameras", what=what[:80])
    return tuple(found)


def points(rows: Iterable[Row], period: Period, cameras: int) -> tuple[Point, ...]:
    """Return a point for every step of a period; rows: those of the wanted cameras, each no longer than its own span."""
    found: dict[int, list[Spent]] = {at: [] for at in range(period.first, period.end, period.step_s)}
    for row in rows:
        at = row.at // period.step_s * period.step_s
        if at in found and row.span_s == period.row_s:
            found[at].append(row.spent.within(row.span_s * 1000))
    room = period.step_s * 1000 * max(1, cameras)
    return tuple(Point(at, total(spent).within(room), room) for at, spent in found.items())
