"""The availability report: how much of some days each camera, line and kabupaten/kota was live, and what failed longest."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera
from scc_wall.desk.sampling import Outage, Ran, Row
from scc_wall.desk.spent import Spent, total

WIB = timezone(timedelta(hours=7), "WIB")
DAYS_AT_MOST = 400
"""Days of a report at the most: rows are kept for a year."""


@dataclass(frozen=True, slots=True)
class Days:
    """Whole days in WIB, the last one included. first_s, end_s: Unix seconds, end not included."""

    first: date
    last: date

    @property
    def first_s(self) -> int:
        """When they begin."""
        return _midnight(self.first)

    @property
    def end_s(self) -> int:
        """When they are over."""
        return _midnight(self.last + timedelta(days=1))


@dataclass(frozen=True, slots=True)
class Line:
    """One line. group: camera, link, region or all; key: its id, name or code; name: for people, region, link: a camera's.

    cameras: how many it sums up; spent: their time together; room_ms: what they could have been measured for; longest: the
    longest outage of one camera within the days, None where there was none.
    """

    group: str
    key: str
    name: str
    cameras: int
    spent: Spent
    room_ms: int
    longest: Outage | None = None
    region: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """A report. room_ms: the days' length up to now; ran_ms: of that, how long the wall ran."""

    days: Days
    made: int
    room_ms: int
    ran_ms: int
    overload_ms: int
    lines: tuple[Line, ...]

    def of(self, group: str) -> tuple[Line, ...]:
        """Return the lines of a group."""
        return tuple(line for line in self.lines if line.group == group)


def days_of(first: str, last: str) -> Days:
    """Return the days between two dates as `2026-11-30`; Trouble for anything else."""
    found = Days(_date(first), _date(last))
    if found.last < found.first:
        raise Trouble("health.days_order", first=first, last=last)
    if (found.last - found.first).days >= DAYS_AT_MOST:
        raise Trouble("health.days_many", limit=DAYS_AT_MOST)
    return found


def last_days(count: int, now: float) -> Days:
    """Return so many days in WIB, today the last."""
    today = datetime.fromtimestamp(now, WIB).date()
    return Days(today - timedelta(days=count - 1), today)


def report(
    days: Days,
    rows: Iterable[Row],
    ran: Iterable[Ran],
    outages: Iterable[Outage],
    cameras: Mapping[str, Camera],
    region_names: Mapping[str, str],
    now: float,
) -> Report:
    """Return the report of some days by rows of an hour. A camera that is no longer in the site is told by its id.

    Days that are not over yet, and those to come, count as far as `now`.
    """
    room = max(0, min(days.end_s, int(now)) - days.first_s) * 1000
    spent: dict[str, list[Spent]] = defaultdict(list)
    for row in rows:
        if days.first_s <= row.at < days.end_s:
            spent[row.camera].append(row.spent.within(row.span_s * 1000))
    longest: dict[str, Outage] = {}
    for outage in outages:
        cut = _within(outage, days)
        if cut is not None and (outage.camera not in longest or cut.ms > longest[outage.camera].ms):
            longest[outage.camera] = cut
    by_camera = [
        _camera_line(camera, cameras.get(camera), total(spent.get(camera, ())).within(room), room, longest.get(camera))
        for camera in sorted({*cameras, *spent}, key=lambda one: _order(cameras.get(one), one))
    ]
    hours = [one for one in ran if days.first_s <= one.at < days.end_s]
    return Report(
        days,
        int(now),
        room,
        min(room, sum(min(one.ran_ms, one.span_s * 1000) for one in hours)),
        min(room, sum(min(one.overload_ms, one.span_s * 1000) for one in hours)),
        (
            *_sums("all", by_camera, lambda _: "all", {}),
            *_sums("region", by_camera, lambda line: line.region, region_names),
            *_sums("link", by_camera, lambda line: line.link, {}),
            *by_camera,
        ),
    )


def _camera_line(camera: str, known: Camera | None, spent: Spent, room: int, longest: Outage | None) -> Line:
    name = "" if known is None else f"{known.number} {known.name}" if known.number > 0 else known.name
    region, link = (known.region, known.link) if known is not None else ("", "")
    return Line("camera", camera, name or camera, 1, spent, room, longest, region, link)


def _sums(group: str, lines: Sequence[Line], key: object, names: Mapping[str, str]) -> list[Line]:
    """Return a line for each key that is not empty; cameras without one are in no sum of that group."""
    found: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        name = key(line) if callable(key) else ""
        if name:
            found[name].append(line)
    return [
        Line(
            group,
            name,
            names.get(name, name),
            len(members),
            total(line.spent for line in members),
            sum(line.room_ms for line in members),
            max((line.longest for line in members if line.longest is not None), key=lambda one: one.ms, default=None),
        )
        for name, members in sorted(found.items())
    ]


def _within(outage: Outage, days: Days) -> Outage | None:
    """Return the part of an outage that lies in some days; None where there is none."""
    began, ended = max(outage.began, days.first_s), min(outage.ended, days.end_s)
    if began > ended or began >= days.end_s:
        return None
    if (began, ended) == (outage.began, outage.ended):
        return outage
    return Outage(outage.camera, began, ended, min(outage.ms, (ended - began) * 1000))


def _order(known: Camera | None, camera: str) -> tuple[bool, bool, int, str]:
    return known is None, known is None or known.number <= 0, known.number if known is not None else 0, camera


def _midnight(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=WIB).astimezone(UTC).timestamp())


def _date(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=WIB).date()
    except ValueError:
        raise Trouble("health.no_date", text=text[:40]) from None
