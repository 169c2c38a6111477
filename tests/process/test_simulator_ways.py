"""The simulator's other ways and odd streams, read by the feeds process as a wall reads them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import av
import pytest

from scc_wall.simulator.stock import ODD
from tests.process.support import PROJECT
from tests.process.test_feeds_web import feeds_of
from tests.process.worker_rig import PASSWORD, USER, Worker


@dataclass(frozen=True, slots=True)
class Ways:
    """Where one running simulator serves."""

    rtsp: str
    rtsps: str
    web: str
    https: str
    certificate: Path


@pytest.fixture(scope="module")
def ways(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ways]:
    """Run a simulator of one camera whose clips are short, and which asks for SHA-256."""
    cache = tmp_path_factory.mktemp("clips")
    command = [sys.executable, "-m", "scc_wall", "simulate", "--cameras", "1", "--seconds", "2", "--cache", str(cache)]
    command += ["--port", "0", "--rtsps-port", "0", "--web-port", "0", "--https-port", "0", "--digest", "sha-256"]
    command += ["--user", USER, "--password-stdin"]
    with (cache / "log").open("w") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=PROJECT
        )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin:
        process.stdin.write(PASSWORD + "\n")
    try:
        ready = process.stdout.readline().replace("web=", "").split()
        assert ready[:1] == ["ready"], (cache / "log").read_text()
        yield Ways(*ready[1:5], cache / "simulator.pem")
    finally:
        process.stdout.close()
        process.kill()
        process.wait(10)


def playing(feeds: Worker, url: str, least: int = 15, limit_s: float = 40, **how: str) -> str:
    """Open a camera, wait for so many pictures, and return what it turned out to be."""
    feeds.open("cam/sub", url, **how)
    feeds.until(lambda: feeds.feeds.get("cam/sub") and feeds.feeds["cam/sub"].pictures >= least, limit_s)
    report = feeds.feeds["cam/sub"]
    assert report.sessions == 1
    assert report.lag_ms < 1500
    return f"{report.codec} {report.width}x{report.height} {report.security}".strip()


@pytest.mark.parametrize(
    ("way", "path", "told"),
    [
        ("rtsp", "sub", "h264 640x360"),
        ("rtsps", "sub265", "hevc 640x360 verified"),
        ("rtsp", "jpeg", "mjpeg 640x360"),
        ("web", "video.mjpg", "mjpeg 640x360"),
        ("https", "still.jpg", "mjpeg 640x360 verified"),
        ("web", "live.m3u8", "h264 640x360"),
    ],
)
def test_every_way_with_sha256(ways: Ways, tmp_path: Path, way: str, path: str, told: str) -> None:
    with feeds_of(tmp_path, "", str(ways.certificate)) as feeds:
        least = 6 if path == "still.jpg" else 15
        assert playing(feeds, f"{getattr(ways, way)}/jsc-01/{path}", least) == told


def test_every_odd_stream_is_decodable(ways: Ways, tmp_path: Path) -> None:
    """What reaches a pane decodes without an error from its first picture on; the sizes and rates told are the true ones."""
    forms = {name: form for name, form in ODD.items() if name not in {"jpeg", "fast", "changing"}}
    with feeds_of(tmp_path) as feeds:
        panes = {}
        for name in forms:
            feeds.open(name, f"{ways.rtsp}/jsc-01/{name}")
            panes[name] = feeds.attach(name, name)
        least = {name: 4 if form.rate == 1 else 15 for name, form in forms.items()}

        def all_came() -> bool:
            read = [pane.drain() for pane in panes.values()]  # all of them: who is not read for seconds gets nothing more
            return all(read) and all(feeds.feeds[name].pictures >= least[name] for name in panes)

        feeds.until(lambda: len(feeds.feeds) == len(forms) and all_came(), 90)
        for name, form in forms.items():
            report = feeds.feeds[name]
            assert (report.width, report.height, report.sessions) == (form.width, form.height, 1), name
            assert abs(report.interval_ms - 1000 / form.rate) < 300 / form.rate + 30, name
    for name, form in forms.items():
        units = [unit for unit in panes[name].stream().units if unit.pts is not None]
        decoder = av.CodecContext.create("h264", "r")
        frames = [
            (frame.width, frame.height, frame.is_corrupt)
            for packet in (*(av.Packet(unit.data) for unit in units), None)
            for frame in decoder.decode(packet)
        ]
        assert len(frames) >= least[name] - 1, name
        assert set(frames) == {(form.width, form.height, False)}, name
        os.close(panes[name].fd)


def test_a_size_that_changes_is_told(ways: Ways, tmp_path: Path) -> None:
    form = ODD["changing"]
    with feeds_of(tmp_path) as feeds:
        playing(feeds, f"{ways.rtsp}/jsc-01/changing")
        for width in (form.width, form.width // 2, form.width):
            feeds.until(lambda width=width: feeds.feeds["cam/sub"].width == width)
        assert feeds.feeds["cam/sub"].sessions == 1


def test_the_tunnel(tmp_path: Path) -> None:
    """Asked for MD5: FFmpeg tunnels, and knows no SHA-256."""
    command = [sys.executable, "-m", "scc_wall", "simulate", "--cameras", "1", "--seconds", "2", "--port", "0"]
    command += ["--cache", str(tmp_path / "clips"), "--user", USER, "--password-stdin"]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=PROJECT
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin, feeds_of(tmp_path) as feeds:
            process.stdin.write(PASSWORD + "\n")
            process.stdin.flush()
            address = process.stdout.readline().split()[1]
            assert playing(feeds, f"{address}/jsc-01/sub", transport="http") == "h264 640x360"
    finally:
        process.stdout.close()
        process.kill()
        process.wait(10)
