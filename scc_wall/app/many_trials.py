"""Trying many cameras with one feeds process: a picture of each, or why there is none. On the GUI thread; nothing waits."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from scc_wall.app.errand import Errand
from scc_wall.app.trial import ENOUGH, LIMIT_S, TRIES
from scc_wall.base.clock import Clock
from scc_wall.base.feed_messages import CloseFeed, FeedReport, FeedReports, OpenFeed, SnapshotTaken, TakeSnapshot
from scc_wall.base.trouble import Trouble
from scc_wall.base.words import Words
from scc_wall.camera.camera import Camera, Feed, Stream, host_of
from scc_wall.camera.secret import Secret

AT_ONCE = 12
"""Cameras connected to at a time: a recorder behind many of them takes only so many sessions."""
PICTURE_WIDTH = 320

Make = Callable[[Callable[[object], None], Callable[[Trouble], None]], Errand]
"""Starts a feeds process: what hears its messages, what hears that it failed."""


@dataclass(frozen=True, slots=True)
class CameraTried:
    """What came of one camera. png: its picture, empty where there is trouble; fps 0.0: not known."""

    camera: str
    trouble: Trouble | None = None
    png: bytes = b""
    codec: str = ""
    width: int = 0
    height: int = 0
    fps: float = 0.0


@dataclass(slots=True)
class _Open:
    """A camera that is connected to. picture: descriptor of what is being written, -1 before; request: its number."""

    camera: Camera
    until: float
    report: FeedReport | None = None
    picture: int = -1
    request: int = 0


class ManyTrials:
    """Tries cameras in their order, and those that fail once more, unless they refuse: cameras lock accounts.

    `told` gets each one's outcome once, `ended` is called after the last.
    """

    def __init__(
        self,
        make: Make,
        cameras: Sequence[Camera],
        secrets: Mapping[str, Secret],
        words: Words,
        clock: Clock,
        told: Callable[[CameraTried], None],
        ended: Callable[[], None],
    ) -> None:
        """Begin. OSError where no process can be started."""
        self._waiting, self._secrets, self._words, self._clock = list(cameras), secrets, words, clock
        self._told, self._ended = told, ended
        self._open: dict[str, _Open] = {}
        self._requests = 0
        self._again: set[str] = set()
        self._errand = make(self._said, self._failed)
        self._fill()

    @property
    def is_over(self) -> bool:
        """Whether all that was asked has been told."""
        return not self._waiting and not self._open

    def end(self) -> None:
        """Stop; nothing is told from now on."""
        self._waiting.clear()
        for one in self._open.values():
            _drop(one)
        self._open.clear()
        self._errand.end()

    def _fill(self) -> None:
        while self._waiting and len(self._open) < AT_ONCE:
            camera = self._waiting.pop(0)
            stream = Stream.SUB if camera.sub is not None else Stream.MAIN
            address = camera.address(stream)
            if address is None:
                self._told(CameraTried(camera.id, Trouble("camera.no_url")))
                continue
            feed, secret = str(Feed(camera.id, stream)), self._secrets.get(camera.id, Secret("", ""))
            self._open[feed] = _Open(camera, self._clock() + LIMIT_S)
            interval_ms = round(1000 * (camera.interval or 1.0))
            host = host_of(camera, stream)
            self._errand.send(
                OpenFeed(feed, address.url, secret.user, secret.password, camera.transport.value, host, interval_ms)
            )
        if not self._waiting and not self._open:
            self._errand.end()
            self._ended()

    def _said(self, message: object) -> None:
        match message:
            case FeedReports(reports):
                for report in reports:
                    if report.feed in self._open:
                        self._reported(self._open[report.feed], report)
                self._give_up()
            case SnapshotTaken(request, _, width, _):
                feed = next((name for name, one in self._open.items() if one.request == request), "")
                if feed and width:
                    one = self._open[feed]
                    self._settle(feed, _outcome(one, os.pread(one.picture, os.fstat(one.picture).st_size, 0)))
                elif feed:  # no key picture yet: asked for again with the next report
                    _drop(self._open[feed])

    def _reported(self, one: _Open, report: FeedReport) -> None:
        one.report = report
        if report.phase == "refused" or (report.phase == "waiting" and report.attempt >= TRIES):
            tried = CameraTried(one.camera.id, self._why(report.reason))
            self._settle(report.feed, tried, is_final=report.phase == "refused")
        elif report.phase == "playing" and (report.interval_ms or report.pictures >= ENOUGH) and one.picture < 0:
            self._requests += 1
            one.request, one.picture = self._requests, os.memfd_create("trial", os.MFD_CLOEXEC)
            self._errand.send(TakeSnapshot(one.request, report.feed, "", PICTURE_WIDTH), (os.dup(one.picture),))

    def _give_up(self) -> None:
        now = self._clock()
        for feed, one in tuple(self._open.items()):
            if now > one.until:
                reason = one.report.reason if one.report is not None else ""
                self._settle(feed, CameraTried(one.camera.id, self._why(reason)), is_final=False)

    def _settle(self, feed: str, outcome: CameraTried, *, is_final: bool = True) -> None:
        """Tell what came of a camera. Not final: it is tried once more after all others, which may have crowded its line."""
        one = self._open.pop(feed)
        _drop(one)
        self._errand.send(CloseFeed(feed))
        if is_final or one.camera.id in self._again:
            self._told(outcome)
        else:
            self._again.add(one.camera.id)
            self._waiting.append(one.camera)
        self._fill()

    def _failed(self, trouble: Trouble) -> None:
        left = [one.camera for one in self._open.values()] + self._waiting
        self.end()
        for camera in left:
            self._told(CameraTried(camera.id, trouble))
        self._ended()

    def _why(self, reason: str) -> Trouble:
        if not reason:
            return Trouble("setup.no_answer")
        sentence = self._words.sentences.get(reason, reason)
        return Trouble("setup.test_failed", why=reason if "{" in sentence else sentence)


def _outcome(one: _Open, png: bytes) -> CameraTried:
    report = one.report
    if report is None or not png:
        return CameraTried(one.camera.id, Trouble("setup.no_answer"))
    fps = 1000 / report.interval_ms if report.interval_ms else 0.0
    return CameraTried(one.camera.id, None, png, report.codec, report.width, report.height, fps)


def _drop(one: _Open) -> None:
    if one.picture >= 0:
        os.close(one.picture)
        one.picture, one.request = -1, 0
