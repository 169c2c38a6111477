"""What each pane shows: the feed that its pipe carries, or what is left on the glass of one that is closed. Pure."""

from __future__ import annotations

from collections.abc import Mapping

from scc_wall.feeds.line import Line


class OnGlass:
    """All panes; a line is a feed's, see `switchboard`."""

    def __init__(self, lines: Mapping[str, Line]) -> None:
        """Look up feeds that are open among these lines."""
        self._lines = lines
        self._carried: dict[str, str] = {}
        self._left: dict[str, tuple[str, Line]] = {}

    def carried(self, pane: str) -> str:
        """Return the feed that a pane's pipe carries, "" where it carries none."""
        return self._carried.get(pane, "")

    def begins(self, pane: str, feed: str) -> None:
        """Take that a pane's pipe carries a feed from now on."""
        self.leave(pane)
        self._carried[pane] = feed

    def closed(self, pane: str, line: Line) -> None:
        """Take that the feed which a pane carried is closed; its line keeps only when the newest picture was due."""
        self._left[pane] = camera_of(self._carried.pop(pane, "")), line

    def leave(self, pane: str) -> None:
        """Take that a pane shows nothing more that counts."""
        self._carried.pop(pane, None)
        self._left.pop(pane, None)

    def other_stream(self, pane: str, feed: str) -> Line | None:
        """Return what a pane shows, or showed last and still does, if that is another stream of a feed's camera."""
        if carried := self.carried(pane):
            return self._lines.get(carried) if carried != feed and camera_of(carried) == camera_of(feed) else None
        camera, line = self._left.get(pane, ("", None))
        return line if camera == camera_of(feed) else None


def camera_of(feed: str) -> str:
    """Return the camera of a feed (`camera/stream`; one of another form is a camera of its own)."""
    return feed.rpartition("/")[0] or feed
