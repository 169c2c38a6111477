"""What gui, feeds and players say to each other (see `wire` for how).

Panes and feeds are named by text: a pane by its own id, a feed as `CAMERA/STREAM`. Times are milliseconds unless the name says
otherwise. A message of which `FDS` names a count carries that many file descriptors (SCM_RIGHTS) beside it.
"""

from __future__ import annotations

from dataclasses import dataclass

from scc_wall.base.feed_messages import (
    AttachPane,
    CatchUpPane,
    CloseFeed,
    DetachPane,
    FastPane,
    FeedReports,
    HoldPane,
    MutePane,
    OpenFeed,
    PaneClocks,
    PaneJoined,
    PaneOutgrown,
    RetryFeed,
    SnapshotTaken,
    TakeSnapshot,
    ThinPane,
    TunePane,
)
from scc_wall.base.player_messages import PaneFresh, PaneReports, PaneStopped, PlayPane, ShapePane, StopPane, WatchPane
from scc_wall.base.wire import vocabulary


@dataclass(frozen=True, slots=True)
class Hello:
    """A worker is up and has told the wire what it is."""

    role: str
    pid: int


@dataclass(frozen=True, slots=True)
class Ping:
    """Are you there? For hands and tests: gui goes by the reports, which come four times a second."""

    count: int


@dataclass(frozen=True, slots=True)
class Pong:
    """The answer to the ping of that count."""

    count: int


@dataclass(frozen=True, slots=True)
class Quit:
    """End in good order: TEARDOWN, stop, leave."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a process has measured of itself since it told the last time, half a second ago.

    cpu_percent: of one processor; stall_ms: by how much its loop woke up late, at the worst; dropped: how often pictures were
    thrown away because a player did not read; queued_bytes: what waits for players now.
    """

    role: str
    pid: int
    cpu_percent: int
    stall_ms: int
    dropped: int
    queued_bytes: int


FDS = {"AttachPane": 1, "PlayPane": 1, "TakeSnapshot": 1}

TO_FEEDS = vocabulary(
    (
        *(Ping, Quit, OpenFeed, CloseFeed, RetryFeed, TakeSnapshot),
        *(AttachPane, DetachPane, TunePane, MutePane, ThinPane, FastPane, CatchUpPane, HoldPane),
    )
)
FROM_FEEDS = vocabulary((Hello, Pong, FeedReports, SnapshotTaken, PaneJoined, PaneOutgrown, PaneClocks, Load))
TO_PLAYER = vocabulary((Ping, Quit, PlayPane, StopPane, ShapePane, WatchPane))
FROM_PLAYER = vocabulary((Hello, Pong, PaneReports, PaneStopped, PaneFresh, Load))
