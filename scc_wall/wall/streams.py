"""Which of a camera's streams a tile shows: by its size in pixels, and by what the streams turned out to be. Pure.

The smallest stream whose height is at least the tile's, as Milestone does; a sub stream may be stretched by a fifth before the
main one is worth its cost (Nx Witness waits for a third more). Between the two bounds what is shown stays: tiles of nearly the
same size must not change to and fro (users.md section 3). A stream that does not come gives way to the other one, and is tried
again later, each time after twice as long; the other one goes on until it is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from scc_wall.base.feed_messages import FeedReport
from scc_wall.camera.camera import Camera, Feed, Stream

SUB_HEIGHT = 360
"""Lines of a sub stream before they are known."""
STRETCH = 1.2
"""A tile may be so many times as high as the sub stream before it gets the main one."""

PATIENCE_S = 8.0
"""A stream that was tried in vain and brought no picture for so long after it was asked for does not come."""
FIRST_PATIENCE_S = 30.0
"""The same while its first try goes on: the cameras of a whole wall connect a few at a time, and wait for their turn."""
AGAIN_S, AGAIN_MOST_S = 60.0, 900.0
"""When a stream that did not come is tried again, at first and at the most."""

OTHER = {Stream.MAIN: Stream.SUB, Stream.SUB: Stream.MAIN}


@dataclass(frozen=True, slots=True)
class Absent:
    """A stream that does not come: until when it is not asked for, and for how long that will be the next time."""

    until: float
    next_s: float


@dataclass(frozen=True, slots=True)
class Streams:
    """What is known of all streams, by feed.

    heights: lines, where they are known; asked: since when a feed brings no picture; absent: those that do not come.
    """

    heights: Mapping[Feed, int] = field(default_factory=dict)
    asked: Mapping[Feed, float] = field(default_factory=dict)
    absent: Mapping[Feed, Absent] = field(default_factory=dict)


def hear(streams: Streams, wanted: Iterable[Feed], reports: Iterable[FeedReport], now: float) -> Streams:
    """Return what is known after feeds' reports. wanted: what panes are to show."""
    told = {report.feed: report for report in reports}
    heights, absent, asked = dict(streams.heights), dict(streams.absent), {}
    for feed in set(wanted):
        report = told.get(str(feed))
        if report is None:
            continue
        if report.phase == "playing" and report.pictures > 0:
            absent.pop(feed, None)
            if report.height:
                heights[feed] = report.height
            continue
        asked[feed] = since = streams.asked.get(feed, now)
        is_refused = report.phase == "refused"
        patience_s = PATIENCE_S if report.attempt > 0 else FIRST_PATIENCE_S
        if (is_refused or now - since >= patience_s) and (feed not in absent or now >= absent[feed].until):
            pause_s = absent[feed].next_s if feed in absent else AGAIN_S
            absent[feed] = Absent(now + pause_s, min(AGAIN_MOST_S, 2 * pause_s))
    return replace(streams, heights=heights, asked=asked, absent=absent)


def choose(streams: Streams, camera: Camera, height: int, shown: Stream | None, now: float, *, has_room: bool) -> Stream:
    """Return the stream for a picture of that many pixels' height.

    shown: what the tile shows now, if it shows this camera; has_room: the machine has room for a main stream in a small tile.
    """
    if camera.sub is None or camera.main is None:
        return Stream.MAIN if camera.sub is None else Stream.SUB
    wanted = _by_size(streams.heights.get(Feed(camera.id, Stream.SUB), SUB_HEIGHT), height, shown)
    other = OTHER[wanted]
    if not _is_absent(streams, Feed(camera.id, wanted), now) or _is_absent(streams, Feed(camera.id, other), now):
        return wanted
    return other if other is Stream.SUB or has_room or shown is other else wanted


def _by_size(sub_height: int, height: int, shown: Stream | None) -> Stream:
    if height > STRETCH * sub_height:
        return Stream.MAIN
    if height <= sub_height:
        return Stream.SUB
    return shown or Stream.SUB


def _is_absent(streams: Streams, feed: Feed, now: float) -> bool:
    return feed in streams.absent and now < streams.absent[feed].until
