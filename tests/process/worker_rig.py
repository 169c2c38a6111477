"""What tests of the worker processes share: cameras by GStreamer, a feeds process to speak with, panes to read."""

from __future__ import annotations

import io
import json
import os
import select
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import av
import pytest

from scc_wall.base.channel import Channel
from scc_wall.base.feed_messages import AttachPane, FeedReport, FeedReports, OpenFeed, PaneJoined, PaneOutgrown, TunePane
from scc_wall.base.messages import FROM_FEEDS, FROM_PLAYER, Hello
from scc_wall.base.player_messages import PaneFresh, PaneReport, PaneReports, PaneStopped
from tests.coded import decoded_numbers, number_of
from tests.unit.ts_reader import Stream, read

HERE = Path(__file__).resolve().parent
USER, PASSWORD = "op er", "@:/%# x y"
LIMIT_S = 20.0
PACKAGES = "python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-good gstreamer1.0-plugins-bad"
DEBUGGED = """
import logging, runpy, sys
logging.basicConfig(level=logging.DEBUG, format="%(asctime)s %(levelname)s %(name)s %(message)s")
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""
T = TypeVar("T")


def wait_for(what: Callable[[], T], limit_s: float = LIMIT_S, told: Callable[[], object] = lambda: "") -> T:
    """Return what `what` returns as soon as that is true; fail after the limit."""
    end = time.monotonic() + limit_s
    while not (found := what()):
        assert time.monotonic() < end, f"it did not happen in {limit_s} s {told()}"
        select.select([], [], [], 0.02)
    return found


def is_gone(pid: int, limit_s: float) -> bool:
    """Wait for the end of a process that need not be our child; a zombie nobody reaps counts as ended."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return True
    try:
        return bool(select.select([handle], [], [], limit_s)[0])
    finally:
        os.close(handle)


@dataclass
class Cameras:
    """A running server of cameras `/h264` and `/hevc`, and what it told."""

    process: subprocess.Popen[str]
    port: int = 0
    told: list[str] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"rtsp://127.0.0.1:{self.port}{path}"

    def count(self, what: str) -> int:
        return self.told.count(what)


@contextmanager
def cameras(mounts: Mapping[str, tuple[str, Path]], port: int = 0, tls: tuple[Path, Path] | None = None) -> Iterator[Cameras]:
    """Run GStreamer's RTSP server; fail with a sentence where Debian's packages are missing."""
    process = subprocess.Popen(
        ["/usr/bin/python3", str(HERE / "rtsp_server.py")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    server = Cameras(process)
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    with process.stdin as stdin:
        asked = {path: (codec, str(file)) for path, (codec, file) in mounts.items()}
        pems = [str(file) for file in tls] if tls else None
        stdin.write(json.dumps({"user": USER, "password": PASSWORD, "port": port, "mounts": asked, "tls": pems}))
    first = process.stdout.readline()
    if not first.startswith("ready "):
        process.kill()
        pytest.fail(
            f"GStreamer's RTSP server does not start; these tests need: apt install {PACKAGES}\n{process.stderr.read()}"
        )
    server.port = int(first.split()[1])
    lines = process.stdout
    listening = threading.Thread(target=lambda: server.told.extend(line.strip() for line in lines), daemon=True)
    listening.start()
    try:
        yield server
    finally:
        process.kill()
        process.wait(10)
        listening.join(10)
        process.stdout.close()
        process.stderr.close()


@dataclass
class PaneEnd:
    """The player's end of a pane's pipe, read by the test."""

    fd: int
    data: bytearray = field(default_factory=bytearray)

    def pump(self) -> int:
        """Read what is there; return how many pictures have come."""
        self.drain()
        return sum(unit.pts is not None for unit in self.stream().units)

    def stream(self) -> Stream:
        """Return what has come whole; a pipe may be read in the middle of a picture."""
        return read(bytes(self.data[: len(self.data) // 188 * 188]), cut=True)

    def drain(self) -> bool:
        """Read what is there."""
        while True:
            try:
                part = os.read(self.fd, 1 << 20)
            except BlockingIOError:
                break
            if not part:
                break
            self.data += part
        return True

    def numbers(self, codec: str) -> list[int]:
        """Return the numbers of the pictures that a decoder sees."""
        if codec == "mjpeg":
            with av.open(io.BytesIO(bytes(self.data)), "r", format="mov") as container:
                return [number_of(frame) for frame in container.decode(video=0)]
        return decoded_numbers(codec, [unit.data for unit in self.stream().units if unit.pts is not None])


class Worker:
    """A worker process at debug level, and what it said."""

    def __init__(
        self, role: str, log: Path, environment: Mapping[str, str] | None = None, arguments: Sequence[str] = ()
    ) -> None:
        ours, theirs = socket.socketpair()
        self.log = log
        with theirs, log.open("ab") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-c", DEBUGGED, f"scc_wall.{role}", *arguments],
                stdin=theirs.fileno(),
                stdout=errors,
                stderr=errors,
                env={**os.environ, **(environment or {}), "PYTHONPATH": str(HERE.parents[1])},
            )
        self.channel = Channel(ours, {"feeds": FROM_FEEDS, "player": FROM_PLAYER}[role])
        self.feeds: dict[str, FeedReport] = {}
        self.panes: dict[str, PaneReport] = {}
        self.joined: list[PaneJoined] = []
        self.outgrown: list[str] = []
        self.stopped: list[PaneStopped] = []
        self.fresh: list[PaneFresh] = []
        self.hello: Hello | None = None

    def hear(self) -> None:
        """Take in what it has said."""
        for received in self.channel.receive():
            match received.message:
                case FeedReports(reports):
                    self.feeds = {report.feed: report for report in reports}
                case PaneOutgrown(pane, _jpeg):
                    self.outgrown.append(pane)
                case PaneReports(reports):
                    self.panes = {report.pane: report for report in reports}
                case PaneJoined() as joined:
                    self.joined.append(joined)
                case PaneStopped() as stopped:
                    self.stopped.append(stopped)
                case PaneFresh() as fresh:
                    self.fresh.append(fresh)
                case Hello() as hello:
                    self.hello = hello

    def until(self, what: Callable[[], T], limit_s: float = LIMIT_S) -> T:
        """Listen until `what` is true."""

        def look() -> T:
            self.hear()
            return what()

        return wait_for(look, limit_s, lambda: (self.feeds, self.panes, self.stopped, self.log.read_text()[-2000:]))

    def phase(self, feed: str) -> str:
        """Return a feed's phase and reason as `phase reason`."""
        report = self.feeds.get(feed)
        return f"{report.phase} {report.reason}".strip() if report else ""

    def open(
        self, feed: str, url: str, password: str = PASSWORD, transport: str = "tcp", host: str = "", interval_ms: int = 1000
    ) -> None:
        self.channel.send(OpenFeed(feed, url, USER, password, transport, host, interval_ms))

    def attach(self, pane: str, feed: str = "", *, jpeg: bool = False) -> PaneEnd:
        """Give the feeds process a pipe for a pane, tuned to a feed; return its other end."""
        reading, writing = os.pipe()
        os.set_blocking(reading, False)
        self.channel.send(AttachPane(pane, jpeg), (writing,))
        if feed:
            self.channel.send(TunePane(pane, feed))
        return PaneEnd(reading)

    def end(self) -> None:
        self.process.kill()
        self.process.wait(10)
        self.channel.close()
