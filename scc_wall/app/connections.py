"""The streams that the feeds process is to have connected, and with what address and login it was told to."""

from __future__ import annotations

import logging

from scc_wall.app.library import Library
from scc_wall.app.shelf import Shelf
from scc_wall.base.feed_messages import CloseFeed, OpenFeed, RetryFeed
from scc_wall.camera.camera import Feed
from scc_wall.workers.crew import FEEDS, Crew

log = logging.getLogger(__name__)


class Connections:
    """What feeds was told to open, so that a change of the site's files is noticed."""

    def __init__(self, crew: Crew, shelf: Shelf) -> None:
        self._crew, self._shelf = crew, shelf
        self._targets: dict[Feed, OpenFeed] = {}

    def open(self, feed: Feed) -> None:
        """Have a stream connected; harmless where it is."""
        target = _target(feed, self._shelf.library)
        if target is None:
            log.warning("%s is no longer among the site's cameras", feed)
            return
        self._targets[feed] = target
        self._crew.send(FEEDS, target)

    def close(self, feed: Feed) -> None:
        """Have a stream left."""
        self._targets.pop(feed, None)
        self._crew.send(FEEDS, CloseFeed(str(feed)))

    def retry(self, feed: Feed) -> None:
        """Have a lost or refused stream tried again now."""
        self._crew.send(FEEDS, RetryFeed(str(feed)))

    def has_changed(self, feed: Feed) -> bool:
        """Return whether the site's files now have another address or login for a stream; not where they have none."""
        return _target(feed, self._shelf.library) not in {self._targets.get(feed), None}

    def forget(self) -> None:
        """Forget what was open in a feeds process that is gone."""
        self._targets.clear()


def _target(feed: Feed, library: Library) -> OpenFeed | None:
    """Return what feeds needs to open a feed, None where the site no longer has it."""
    camera = library.cameras.get(feed.camera)
    address = camera.address(feed.stream) if camera is not None else None
    if camera is None or address is None:
        return None
    secret = library.secret(feed)
    interval_ms = round(1000 * (camera.interval or 1.0))
    return OpenFeed(str(feed), address.url, secret.user, secret.password, camera.transport.value, camera.host, interval_ms)
