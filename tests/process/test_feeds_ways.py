"""Every way to an RTSP camera: HTTP tunnel, TLS checked and unchecked, SHA-256; and JPEG over RTP. Cameras by GStreamer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from scc_wall.base.feed_messages import CloseFeed
from tests.coded import write_clip
from tests.process.certificates import certificate
from tests.process.rtsp_digest import sha256_camera
from tests.process.test_feeds_web import feeds_of, shown, steps
from tests.process.worker_rig import Cameras, cameras, wait_for


@pytest.fixture(scope="module")
def pems(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return certificate(tmp_path_factory.mktemp("pems"), "camera", "127.0.0.1")


@pytest.fixture(scope="module")
def server(mounts: Mapping[str, tuple[str, Path]], tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cameras]:
    file = tmp_path_factory.mktemp("jpeg") / "jpeg.mkv"
    write_clip(file, "mjpeg", 200, 1)
    with cameras({**mounts, "/jpeg": ("mjpeg", file)}) as running:
        yield running


@pytest.fixture(scope="module")
def closed_server(mounts: Mapping[str, tuple[str, Path]], pems: tuple[Path, Path]) -> Iterator[Cameras]:
    """The same over TLS only."""
    with cameras(mounts, tls=pems) as running:
        yield running


@pytest.mark.parametrize(("path", "codec", "transport"), [("/h264", "h264", "http"), ("/jpeg", "mjpeg", "tcp")])
def test_pictures_come_whole(tmp_path: Path, server: Cameras, path: str, codec: str, transport: str) -> None:
    with feeds_of(tmp_path) as feeds:
        feeds.open("cam/sub", server.url(path), transport=transport)
        numbers = shown(feeds, codec)
        assert feeds.feeds["cam/sub"].codec == codec
    assert len(numbers) > 5
    assert steps(numbers[1:]) <= {1} if codec == "h264" else {1, 2, 3, 4}


@pytest.mark.parametrize(("is_checked", "security"), [(False, "encrypted"), (True, "verified")])
def test_rtsps(tmp_path: Path, closed_server: Cameras, pems: tuple[Path, Path], security: str, *, is_checked: bool) -> None:
    with feeds_of(tmp_path, "", str(pems[0]) if is_checked else "") as feeds:
        feeds.open("cam/sub", closed_server.url("/h264").replace("rtsp:", "rtsps:"))
        numbers = shown(feeds, "h264")
        assert feeds.feeds["cam/sub"].security == security
        assert steps(numbers) == {1}
        feeds.channel.send(CloseFeed("cam/sub"))
        wait_for(lambda: closed_server.count("left /h264") == closed_server.count("play /h264"))


def test_rtsps_of_somebody_else(tmp_path: Path, closed_server: Cameras) -> None:
    trusted, _ = certificate(tmp_path, "another", "127.0.0.1")
    with feeds_of(tmp_path, "", str(trusted)) as feeds:
        feeds.open("cam/sub", closed_server.url("/h264").replace("rtsp:", "rtsps:"))
        feeds.until(lambda: feeds.phase("cam/sub") == "waiting feed.certificate")


def test_rtsps_with_a_wrong_password(tmp_path: Path, closed_server: Cameras) -> None:
    with feeds_of(tmp_path) as feeds:
        feeds.open("cam/sub", closed_server.url("/h264").replace("rtsp:", "rtsps:"), password="another")
        feeds.until(lambda: feeds.phase("cam/sub") == "refused feed.denied")


def test_a_camera_that_knows_only_sha256(tmp_path: Path, server: Cameras) -> None:
    with sha256_camera(server.port) as camera, feeds_of(tmp_path) as feeds:
        feeds.open("cam/sub", f"rtsp://127.0.0.1:{camera.port}/h264")
        numbers = shown(feeds, "h264")
        assert steps(numbers) == {1}
        assert camera.granted > 3
        feeds.open("bad/sub", f"rtsp://127.0.0.1:{camera.port}/h264", password="another")
        before = camera.refused
        feeds.until(lambda: feeds.phase("bad/sub") == "refused feed.denied")
        assert camera.refused == before + 1


def test_no_descriptor_is_left(tmp_path: Path, closed_server: Cameras) -> None:
    with feeds_of(tmp_path) as feeds:
        files = Path(f"/proc/{feeds.process.pid}/fd")
        before = len(list(files.iterdir()))
        for _ in range(3):
            feeds.open("cam/sub", closed_server.url("/h264").replace("rtsp:", "rtsps:"))
            feeds.until(lambda: feeds.phase("cam/sub") == "playing")
            feeds.channel.send(CloseFeed("cam/sub"))
            feeds.until(lambda: not feeds.feeds)
        feeds.until(lambda: len(list(files.iterdir())) <= before)
