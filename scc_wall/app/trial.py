"""Trying a camera: one more connection, by a feeds process of its own, until there is a picture or a reason."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass

from scc_wall.app.errand import Errand
from scc_wall.base.feed_messages import FeedReport, FeedReports, OpenFeed, SnapshotTaken, TakeSnapshot
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera, Feed, Stream, host_of
from scc_wall.camera.secret import Secret

LIMIT_S = 12.0
"""Longest a camera may take until its first picture."""
ENOUGH = 5
"""Pictures after which is not waited any longer for their rate to be known."""
TRIES = 2
"""Connections at the most: cameras lock accounts, and what failed twice is told."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came: the newest report of the stream, and its picture as PNG."""

    stream: str
    report: FeedReport
    png: bytes


Make = Callable[[float, Callable[[object], None], Callable[[Trouble], None]], Errand]
"""Starts a feeds process: limit in seconds, what hears its messages, what hears that it failed."""


class Trial:
    """One try; `told` gets what came, or a Trouble, once."""

    def __init__(
        self, make: Make, camera: Camera, secret: Secret, words: Words, told: Callable[[Tried | Trouble], None]
    ) -> None:
        """Begin."""
        self._told, self._camera, self._words = told, camera, words
        self._stream = Stream.SUB if camera.sub is not None else Stream.MAIN
        self._feed = str(Feed(camera.id, self._stream))
        self._report: FeedReport | None = None
        self._asked, self._picture = 0, -1
        self._errand = make(LIMIT_S, self._said, self._failed)
        address = camera.address(self._stream)
        if address is None:
            self._end(Trouble("camera.no_url"))
            return
        interval_ms = round(1000 * (camera.interval or 1.0))
        host = host_of(camera, self._stream)
        self._errand.send(
            OpenFeed(self._feed, address.url, secret.user, secret.password, camera.transport.value, host, interval_ms)
        )

    def kill(self) -> None:
        """Stop at once; nothing is told."""
        self._errand.kill()
        self._drop()

    def _said(self, message: object) -> None:
        match message:
            case FeedReports(reports):
                for report in reports:
                    self._reported(report)
            case SnapshotTaken(request, _, width, _) if request == self._asked and self._picture >= 0:
                png = _content(self._picture)
                self._drop()
                if width and png and self._report is not None:
                    self._end(Tried(self._stream.value, self._report, png))

    def _reported(self, report: FeedReport) -> None:
        if self._errand.is_over:
            return
        self._report = report
        if report.phase == "refused" or (report.phase == "waiting" and report.attempt >= TRIES):
            self._end(self._why(report.reason) or Trouble("setup.no_answer"))
        elif report.phase == "playing" and (report.interval_ms or report.pictures >= ENOUGH) and self._picture < 0:
            self._asked += 1
            self._picture = os.memfd_create("trial", os.MFD_CLOEXEC)
            self._errand.send(TakeSnapshot(self._asked, self._feed, ""), (os.dup(self._picture),))

    def _failed(self, trouble: Trouble) -> None:
        self._drop()
        self._told((self._report is not None and self._why(self._report.reason)) or trouble)

    def _why(self, reason: str) -> Trouble | None:
        """Return why a stream does not come, None where nobody knows. reason: a catalogue key, or what a camera said."""
        if not reason:
            return None
        sentence = self._words.sentences.get(reason, reason)
        return Trouble("setup.test_failed", why=reason if "{" in sentence else sentence)

    def _end(self, told: Tried | Trouble) -> None:
        self._drop()
        self._errand.end()
        self._told(told)

    def _drop(self) -> None:
        if self._picture >= 0:
            os.close(self._picture)
            self._picture = -1


def _content(fd: int) -> bytes:
    size = os.fstat(fd).st_size
    return os.pread(fd, size, 0)
