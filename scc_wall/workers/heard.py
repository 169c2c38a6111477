"""Who is told what workers say, and what the crew needs of the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from scc_wall.base.feed_messages import FeedReports, PaneClocks, PaneJoined, PaneOutgrown, SnapshotTaken
from scc_wall.base.messages import Load
from scc_wall.base.player_messages import PaneFresh, PaneReports, PaneStopped


class Heard(Protocol):
    """Who is told what workers say."""

    def feeds_said(self, reports: FeedReports) -> None:
        """Take the streams' reports."""

    def pane_joined(self, joined: PaneJoined) -> None:
        """Take the word that a pane's pipe now carries another feed."""

    def pane_outgrown(self, outgrown: PaneOutgrown) -> None:
        """Take the word that a pane needs a new pipe and player."""

    def player_said(self, reports: PaneReports) -> None:
        """Take the panes' reports of one player process."""

    def load_said(self, load: Load) -> None:
        """Take what a worker measured of its own burden."""

    def clocks_said(self, clocks: PaneClocks) -> None:
        """Take which time the panes' pipes tell."""

    def snapshot_taken(self, taken: SnapshotTaken) -> None:
        """Take the word that a still is written."""

    def pane_fresh(self, fresh: PaneFresh) -> None:
        """Take the word that what a pane was watched for is on its glass."""

    def pane_stopped(self, stopped: PaneStopped) -> None:
        """Take the end of a pane's player."""

    def feeds_restarted(self) -> None:
        """Tell a new feeds process everything: it knows nothing yet."""

    def player_lost(self, place: int) -> None:
        """Note that a player process is gone, with all pictures in it."""

    def player_restarted(self, place: int) -> None:
        """Have a new player process in that place play: it plays nothing yet."""


class Listener(Protocol):
    """Who is told what one other worker says, as the devices process."""

    def said(self, message: object) -> None:
        """Take a message of its vocabulary."""

    def lost(self) -> None:
        """Note that the process is gone."""

    def restarted(self) -> None:
        """Tell a new process everything: it knows nothing yet."""


class Watch(Protocol):
    """The event loop's side: call back when a descriptor can be read."""

    def add(self, fd: int, ready: Callable[[], None]) -> None:
        """Begin to watch."""

    def remove(self, fd: int) -> None:
        """Stop watching; the descriptor is still open."""


def pass_on(heard: Heard, message: object) -> None:
    """Tell what a feeds or player process said, each word by the name of its own; others are none of the vocabulary."""
    match message:
        case FeedReports():
            heard.feeds_said(message)
        case PaneJoined():
            heard.pane_joined(message)
        case PaneOutgrown():
            heard.pane_outgrown(message)
        case PaneReports():
            heard.player_said(message)
        case PaneFresh():
            heard.pane_fresh(message)
        case PaneStopped():
            heard.pane_stopped(message)
        case Load():
            heard.load_said(message)
        case PaneClocks():
            heard.clocks_said(message)
        case SnapshotTaken():
            heard.snapshot_taken(message)
