"""Single pictures of a feed, which the feeds process writes into a descriptor that it is given."""

from __future__ import annotations

from scc_wall.base.feed_messages import TakeSnapshot
from scc_wall.camera.camera import Feed
from scc_wall.workers.crew import FEEDS, Crew


class Stills:
    """Asks for pictures; `Hearing.stills_heard` is told the answers, by the number of the request."""

    def __init__(self, crew: Crew) -> None:
        self._crew = crew

    def snapshot(self, request: int, feed: Feed, texts: tuple[str, str, str], fd: int) -> None:
        """Have a feed's newest picture written into a descriptor, which is given away. texts: camera, by whom, site."""
        note, by, site = texts
        self._crew.send(FEEDS, TakeSnapshot(request, str(feed), note, 0, by, site), (fd,))

    def lapse_picture(self, request: int, feed: Feed, texts: tuple[str, str, str], fd: int, width: int) -> None:
        """Have a feed's newest key picture written as JPEG, so many pixels wide at the most, into a descriptor given away."""
        note, by, site = texts
        self._crew.send(FEEDS, TakeSnapshot(request, str(feed), note, width, by, site, "jpeg"), (fd,))

    def thumbnail(self, request: int, feed: Feed, fd: int, width: int) -> None:
        """Have a feed's newest key picture written, small, into a descriptor, which is given away."""
        self._crew.send(FEEDS, TakeSnapshot(request, str(feed), "", width), (fd,))
