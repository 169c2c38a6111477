"""Trying many cameras: each is told once, a few at a time; those that fail are tried once more, unless they refuse."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import cast

from hypothesis import given
from hypothesis import strategies as st

from scc_wall.adapters.words import load_words
from scc_wall.app.errand import Errand
from scc_wall.app.many_trials import AT_ONCE, CameraTried, ManyTrials
from scc_wall.app.trial import TRIES
from scc_wall.base.feed_messages import CloseFeed, FeedReport, FeedReports, OpenFeed, SnapshotTaken, TakeSnapshot
from scc_wall.base.trouble import Trouble
from scc_wall.camera.address import parse_address
from scc_wall.camera.camera import Camera

WORDS = load_words("id")


class _Feeds:
    """A feeds process by hand. fate: what becomes of each camera: good, blank (no picture at first), refused, dead, silent."""

    def __init__(self, fate: dict[str, str]) -> None:
        self.fate, self.open, self.opened, self.now = fate, set[str](), list[str](), 0.0
        self.blank: set[str] = set()
        self.is_ended = False
        self._snapshots: list[int] = []
        self._blanks: list[int] = []

    def make(self, said: Callable[[object], None], failed: Callable[[Trouble], None]) -> Errand:
        self.said, self.failed = said, failed
        return cast("Errand", self)

    def send(self, message: object, fds: Sequence[int] = ()) -> None:
        match message:
            case OpenFeed(feed):
                self.open.add(feed)
                self.opened.append(feed.split("/", maxsplit=1)[0])
                assert len(self.open) <= AT_ONCE
            case CloseFeed(feed):
                self.open.discard(feed)
            case TakeSnapshot(request, feed):
                camera = feed.split("/", maxsplit=1)[0]
                if self.fate[camera] == "blank" and camera not in self.blank:
                    self.blank.add(camera)
                    self._blanks.append(request)
                else:
                    os.write(fds[0], b"png")
                    self._snapshots.append(request)
                for fd in fds:
                    os.close(fd)

    def end(self) -> None:
        self.is_ended = True

    def tick(self) -> None:
        """Let a moment pass: reports of all that is open, pictures that were asked for."""
        self.now += 5.0
        self.said(FeedReports(tuple(self._report(feed) for feed in sorted(self.open))))
        for request in self._blanks:
            self.said(SnapshotTaken(request, 0, 0, 0))
        for request in self._snapshots:
            self.said(SnapshotTaken(request, 0, 320, 180))
        self._blanks, self._snapshots = [], []

    def _report(self, feed: str) -> FeedReport:
        fate = self.fate[feed.split("/", maxsplit=1)[0]]
        phase = {"refused": "refused", "dead": "waiting", "silent": "connecting"}.get(fate, "playing")
        return FeedReport(feed, phase, "", TRIES, -1, 9, 0, 100, 0, "h264", 640, 360, 1)


@given(st.lists(st.sampled_from(["good", "blank", "refused", "dead", "silent", "no url"]), max_size=3 * AT_ONCE))
def test_each_camera_is_told_once(fates: list[str]) -> None:
    fate = {f"K{n}": one for n, one in enumerate(fates)}
    url = parse_address("rtsp://192.0.2.1/sub")
    cameras = [Camera(name, n, name, sub=None if fate[name] == "no url" else url) for n, name in enumerate(fate, 1)]
    feeds, told, ends = _Feeds(fate), list[CameraTried](), list[int]()
    trials = ManyTrials(feeds.make, cameras, {}, WORDS, lambda: feeds.now, told.append, lambda: ends.append(1))
    for _ in range(60):
        if not trials.is_over:
            feeds.tick()
    assert sorted(one.camera for one in told) == sorted(fate)
    assert {one.camera for one in told if one.trouble is None} == {
        name for name, one in fate.items() if one in {"good", "blank"}
    }
    assert all((one.png, one.width, round(one.fps)) == (b"png", 640, 10) for one in told if one.trouble is None)
    assert (ends, feeds.is_ended, feeds.open) == ([1], True, set())
    often = {name: feeds.opened.count(name) for name in fate}
    assert often == {name: {"no url": 0, "dead": 2, "silent": 2}.get(one, 1) for name, one in fate.items()}


def test_a_process_that_is_lost_is_the_trouble_of_all_that_are_left() -> None:
    feeds, told, ends = _Feeds({"A": "silent", "B": "silent"}), list[CameraTried](), list[int]()
    url = parse_address("rtsp://192.0.2.1/sub")
    ManyTrials(
        feeds.make, [Camera("A", 1, "A", sub=url), Camera("B", 2, "B", sub=url)], {}, WORDS, lambda: 0.0, told.append,
        lambda: ends.append(1),
    )  # fmt: skip
    feeds.failed(Trouble("setup.worker_lost"))
    assert told == [CameraTried("A", Trouble("setup.worker_lost")), CameraTried("B", Trouble("setup.worker_lost"))]
    assert ends == [1]


def test_who_ends_it_hears_nothing_more() -> None:
    feeds, told = _Feeds({"A": "good"}), list[CameraTried]()
    camera = Camera("A", 1, "A", sub=parse_address("rtsp://192.0.2.1/sub"))
    trials = ManyTrials(feeds.make, [camera], {}, WORDS, lambda: feeds.now, told.append, lambda: None)
    feeds.said(FeedReports((feeds._report("A/sub"),)))
    trials.end()
    feeds.tick()
    assert (told, feeds.is_ended) == ([], True)
