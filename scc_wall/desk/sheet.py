"""The acceptance sheet as a value: what a customer gets to sign, all of it measured or plainly not. Pure.

None stands everywhere for "not measured"; nothing is reckoned in its place. No address is in it, only names of hosts, and no
login.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from scc_wall.base.geometry import Rect
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Camera, Feed, Stream, host_of
from scc_wall.desk.measures import Figures
from scc_wall.wall.view import State


@dataclass(frozen=True, slots=True)
class Machine:
    """What the wall runs on; empty: the system does not tell. graphics: cards; outputs: connector and what hangs on it."""

    processor: str = ""
    cores: int = 0
    memory_mib: int | None = None
    system: str = ""
    kernel: str = ""
    graphics: tuple[str, ...] = ()
    outputs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Versions:
    """Of the program and what it draws and reads with; empty: it did not say. commit: of its sources."""

    program: str = ""
    commit: str = ""
    qt: str = ""
    libvlc: str = ""
    ffmpeg: str = ""


@dataclass(frozen=True, slots=True)
class MonitorLine:
    """A monitor the site knows. pixels: its place on the X screen, None where it is not there; mm: as it says itself."""

    number: int
    name: str
    identity: str
    pixels: Rect | None = None
    mm: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class StreamLine:
    """One stream. asked: pictures a second that the site asks for, of those fetched one by one; kbps: what they take now."""

    stream: str
    codec: str = ""
    width: int = 0
    height: int = 0
    asked: float | None = None
    kbps: int | None = None
    figures: Figures | None = None

    @property
    def is_measured(self) -> bool:
        """Whether anything of it was seen to arrive."""
        return self.width > 0 or self.kbps is not None or (self.figures is not None and self.figures.live > 0)


@dataclass(frozen=True, slots=True)
class History:
    """How often a camera was lost since when (Unix seconds)."""

    losses: int
    since: int


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture of the moment, as JPEG."""

    data: bytes
    taken: datetime


@dataclass(frozen=True, slots=True)
class CameraLine:
    """One camera. state: on the wall now, None where no tile shows it; reason: catalogue key or what the camera said.

    is_lowered: less of it is shown than could be, because machine or line are at their limit;
    moves: `proven` (its model was seen to stand after a stop), `untried`, or `fixed` (no device address); model: of that proof;
    hidden: why no picture was taken, a key of the words, empty where there is one or there was nothing.
    """

    camera: Camera
    region: str
    streams: tuple[StreamLine, ...]
    state: State | None = None
    is_frozen: bool = False
    is_lowered: bool = False
    reason: str = ""
    history: History | None = None
    moves: str = "fixed"
    model: str = ""
    picture: Picture | None = None
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class LoadLine:
    """A line or a recorder: its sessions now, what they bring (None: not measured yet), how many of them, and its limit."""

    name: str
    cameras: int
    sessions: int
    kbps: int | None
    measured: int
    limit: int | None


@dataclass(frozen=True, slots=True)
class LayoutLine:
    """A layout: its name and title, and its tiles by monitor."""

    name: str
    title: str
    tiles: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """All of it. made: when; minutes: over so many it was measured; on_wall: title of what is shown."""

    site: str
    made: datetime
    minutes: float
    on_wall: str
    versions: Versions
    machine: Machine
    monitors: tuple[MonitorLine, ...]
    cameras: tuple[CameraLine, ...]
    links: tuple[LoadLine, ...]
    hosts: tuple[LoadLine, ...]
    layouts: tuple[LayoutLine, ...]
    overload: Trouble | None = None

    def count(self, *states: State | None) -> int:
        """Return how many cameras are in one of these states; None: not on the wall."""
        return sum(line.state in states for line in self.cameras)


BEST_FIRST = (State.LIVE, State.LATE, State.CONNECTING, State.LOST, State.REFUSED, State.OFF)
"""A camera on several tiles stands as its best one does."""


def streams_of(camera: Camera) -> tuple[Stream, ...]:
    """Return the streams a camera has, the small one first."""
    return tuple(stream for stream in (Stream.SUB, Stream.MAIN) if camera.address(stream) is not None)


def loads(
    cameras: Mapping[str, Camera], open_feeds: Iterable[Feed], kbps: Mapping[str, int], limits: Mapping[str, int], *, by: str
) -> tuple[LoadLine, ...]:
    """Return the lines (`by="link"`) or recorders (`by="host"`) of a site, and what open feeds take of each.

    kbps: measured, by a feed's name; limits: kbit/s of lines, sessions of recorders. Without a name nothing is listed.
    """
    members, sessions, sums, measured = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    for camera in cameras.values():
        members.update({_name(camera, stream, by) for stream in streams_of(camera)} - {""})
    for feed in open_feeds:
        known = cameras.get(feed.camera)
        name = _name(known, feed.stream, by) if known is not None else ""
        if not name:
            continue
        sessions[name] += 1
        if kbps.get(str(feed), 0) > 0:
            sums[name] += kbps[str(feed)]
            measured[name] += 1
    return tuple(
        LoadLine(
            name,
            members[name],
            sessions[name],
            sums[name] if measured[name] or not sessions[name] else None,
            measured[name],
            limits.get(name),
        )
        for name in sorted({*members, *limits})
    )


def _name(camera: Camera, stream: Stream, by: str) -> str:
    return camera.link if by == "link" else host_of(camera, stream)
