"""What the running wall knows for an acceptance sheet, taken at one moment on the GUI thread; nothing here asks a disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from scc_wall.app.library import Library
from scc_wall.base.feed_messages import FeedReport
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream
from scc_wall.desk.measures import Figures
from scc_wall.desk.sheet import (
    BEST_FIRST,
    CameraLine,
    LayoutLine,
    Machine,
    MonitorLine,
    Picture,
    Sheet,
    StreamLine,
    Versions,
    loads,
    streams_of,
)
from scc_wall.layout.monitors import KnownMonitor, Monitor
from scc_wall.wall.view import PaneView, State

NO_RIGHT, COVERED, PRIVATE = "sheet.no_right_to_pictures", "sheet.covered", "sheet.private"
"""Why a camera's picture is not in the sheet."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The wall at one moment.

    reports: newest of each stream, by its name; figures: of a camera's stream over the minutes; mm: sizes of monitors by
    connector, as they say themselves; may_picture: whoever asks may take pictures out; covered: nobody sees any.
    """

    library: Library
    regions: Mapping[str, str]
    views: Sequence[PaneView]
    open_feeds: Sequence[Feed]
    reports: Mapping[str, FeedReport]
    figures: Callable[[tuple[str, str]], Figures | None]
    monitors: Sequence[Monitor]
    mm: Mapping[str, tuple[int, int]]
    may_picture: bool = True
    is_covered: bool = False
    on_wall: str = ""
    overload: Trouble | None = None
    minutes: float = 0.0


def feeds_to_picture(moment: Moment) -> tuple[Feed, ...]:
    """Return a feed of each camera whose picture may be taken now, in the order of the sheet."""
    if not moment.may_picture or moment.is_covered:
        return ()
    live: dict[str, Feed] = {}
    for view in moment.views:
        if view.state is State.LIVE and view.stream and not (view.wanted or view.hidden or view.private):
            feed = Feed(view.camera, Stream(view.stream))
            if view.camera not in live or feed.stream is Stream.SUB:
                live[view.camera] = feed
    return tuple(live[camera.id] for camera in in_order(moment.library.cameras.values()) if camera.id in live)


def in_order(cameras: Iterable[Camera]) -> list[Camera]:
    """Return cameras by their numbers, those without one last."""
    return sorted(cameras, key=lambda camera: (not camera.number, camera.number, camera.id))


def sheet_of(moment: Moment, pictures: Mapping[str, Picture], made: datetime, language: str) -> Sheet:
    """Return the sheet without what only the disk and the machine tell."""
    library = moment.library
    budgets = library.site.settings.budgets
    kbps = {name: report.kbps for name, report in moment.reports.items() if report.phase == "playing"}
    best = _best_views(moment.views)
    return Sheet(
        site=library.site.settings.name or library.folder.name,
        made=made,
        minutes=moment.minutes,
        on_wall=moment.on_wall,
        versions=Versions(),
        machine=Machine(),
        monitors=_monitors(library.site.monitors, moment),
        cameras=tuple(
            _camera(one, moment, best.get(one.id), pictures.get(one.id)) for one in in_order(library.cameras.values())
        ),
        links=loads(library.cameras, moment.open_feeds, kbps, budgets.links, by="link"),
        hosts=loads(library.cameras, moment.open_feeds, kbps, budgets.hosts, by="host"),
        layouts=tuple(
            LayoutLine(one.name, one.title_in(language), tuple((screen.monitor, len(screen.tiles)) for screen in one.screens))
            for one in library.layouts
        ),
        overload=moment.overload,
    )


def _best_views(views: Iterable[PaneView]) -> dict[str, tuple[State, PaneView]]:
    """Return each camera's best view; one that is only on its way to a tile is connecting."""
    best: dict[str, tuple[State, PaneView]] = {}
    for view in views:
        camera = view.wanted or view.camera
        state = State.CONNECTING if view.wanted and view.state is State.LIVE else view.state
        if camera and (camera not in best or BEST_FIRST.index(state) < BEST_FIRST.index(best[camera][0])):
            best[camera] = (state, view)
    return best


def _camera(camera: Camera, moment: Moment, best: tuple[State, PaneView] | None, picture: Picture | None) -> CameraLine:
    state, view = best if best is not None else (None, None)
    hidden = ""
    if picture is None and view is not None:
        if not moment.may_picture:
            hidden = NO_RIGHT
        elif moment.is_covered or view.hidden:
            hidden = COVERED
        elif view.private:
            hidden = PRIVATE
    return CameraLine(
        camera=camera,
        region=moment.regions.get(camera.region, camera.region),
        streams=tuple(_stream(camera, stream, moment) for stream in streams_of(camera)),
        state=state,
        is_frozen=view is not None and view.frozen,
        is_lowered=view is not None and view.lowered is not None,
        reason=view.reason if view is not None else "",
        picture=picture,
        hidden=hidden,
        moves="untried" if camera.onvif is not None else "fixed",
    )


def _stream(camera: Camera, stream: Stream, moment: Moment) -> StreamLine:
    report = moment.reports.get(str(Feed(camera.id, stream)))
    asked = 1 / camera.interval if camera.interval else None
    if report is None:
        return StreamLine(stream.value, asked=asked, figures=moment.figures((camera.id, stream.value)))
    return StreamLine(
        stream=stream.value,
        codec=report.codec,
        width=report.width,
        height=report.height,
        asked=asked,
        kbps=report.kbps or None,
        figures=moment.figures((camera.id, stream.value)),
    )


def _monitors(known: Sequence[KnownMonitor], moment: Moment) -> tuple[MonitorLine, ...]:
    there = {one.identity for one in moment.monitors}
    lines = [MonitorLine(one.number, one.name, one.identity, one.rect, moment.mm.get(one.name)) for one in moment.monitors]
    lines += [MonitorLine(one.number, one.name, one.identity) for one in known if not one.former and one.identity not in there]
    return tuple(sorted(lines, key=lambda one: one.number))
