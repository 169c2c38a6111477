"""Sources over HTTP and files, as the feeds process reads them; what reaches a pane are the numbers the pictures show."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.coded import coded, write_clip
from tests.process.certificates import certificate
from tests.process.live_hls import live_hls
from tests.process.secret_search import forms_of, in_files, in_processes
from tests.process.web_camera import WebCamera, moved, multipart, still, web_camera
from tests.process.worker_rig import PASSWORD, USER, Worker

PICTURES = [bytes(packet) for packet in coded("mjpeg", 200)]


@contextmanager
def feeds_of(folder: Path, *arguments: str) -> Iterator[Worker]:
    """Run a feeds process; afterwards its log, command line and environment are searched for the password."""
    worker = Worker("feeds", folder / "feeds.log", arguments=arguments)
    try:
        worker.until(lambda: worker.hello)
        yield worker
        assert in_processes([psutil.Process(worker.process.pid)], forms_of(USER, PASSWORD)) == []
        assert in_files([folder], forms_of(USER, PASSWORD)) == []
    finally:
        worker.end()


@pytest.fixture
def feeds(tmp_path: Path) -> Iterator[Worker]:
    (tmp_path / "clips").mkdir()
    with feeds_of(tmp_path, str(tmp_path / "clips")) as worker:
        yield worker


def steps(numbers: Sequence[int]) -> set[int]:
    return {(after - before) % 256 for before, after in itertools.pairwise(numbers)}


def shown(worker: Worker, codec: str, least: int = 15) -> list[int]:
    """Return the numbers of the pictures that reach a pane of camera `cam/sub`."""
    pane = worker.attach("p", "cam/sub", jpeg=codec == "mjpeg")
    worker.until(lambda: pane.drain() and worker.feeds.get("cam/sub") and worker.feeds["cam/sub"].pictures >= least)
    os.close(pane.fd)
    return pane.numbers(codec)


@pytest.mark.parametrize(("asks", "lengths"), [("", True), ("Basic", False), ("MD5", True), ("SHA-256", False)])
def test_motion_jpeg(feeds: Worker, asks: str, *, lengths: bool) -> None:
    camera = WebCamera({"/video": multipart(PICTURES, 25, lengths=lengths)}, USER, PASSWORD, asks)
    with web_camera(camera):
        feeds.open("cam/sub", camera.url("/video"))
        numbers = shown(feeds, "mjpeg")
        report = feeds.feeds["cam/sub"]
    assert len(numbers) > 5
    assert steps(numbers[1:]) <= {1, 2, 3, 4}  # before the player reads, a pane gets one picture
    assert (report.phase, report.codec, report.width, report.height) == ("playing", "mjpeg", 160, 96)
    assert (report.sessions, report.security) == (1, "")
    if asks in {"MD5", "SHA-256"}:
        assert PASSWORD not in str(camera.heads)


def test_a_wrong_password_is_offered_once_and_then_waits_for_a_person(feeds: Worker) -> None:
    for asks in ("Basic", "MD5"):
        camera = WebCamera({"/video": multipart(PICTURES, 25)}, USER, "another", asks)
        with web_camera(camera):
            feeds.open(f"{asks}/sub", camera.url("/video"))
            feeds.until(lambda asks=asks: feeds.phase(f"{asks}/sub") == "refused feed.denied")
            assert len(camera.heads) == 2


@pytest.mark.parametrize(("trusted", "security"), [("", "encrypted"), ("camera", "verified")])
def test_https_says_whether_the_certificate_was_checked(tmp_path: Path, trusted: str, security: str) -> None:
    pem = certificate(tmp_path, "camera", "127.0.0.1")
    ca_file = str(tmp_path / f"{trusted}.pem") if trusted else ""
    camera = WebCamera({"/video": multipart(PICTURES, 25)}, USER, PASSWORD, "Basic")
    with feeds_of(tmp_path, "", ca_file) as feeds, web_camera(camera, pem):
        feeds.open("cam/sub", camera.url("/video", "https"))
        feeds.until(lambda: feeds.phase("cam/sub") == "playing")
        assert feeds.feeds["cam/sub"].security == security


def test_https_of_somebody_else_is_not_given_the_password(tmp_path: Path) -> None:
    pem = certificate(tmp_path, "stranger", "127.0.0.1")
    trusted, _ = certificate(tmp_path, "camera", "127.0.0.1")
    camera = WebCamera({"/video": multipart(PICTURES, 25)}, USER, PASSWORD, "Basic")
    with feeds_of(tmp_path, "", str(trusted)) as feeds, web_camera(camera, pem):
        feeds.open("cam/sub", camera.url("/video", "https"))
        feeds.until(lambda: feeds.phase("cam/sub") == "waiting feed.certificate")
    assert camera.heads == []


def test_a_picture_that_is_fetched_again_and_again(feeds: Worker) -> None:
    camera = WebCamera({"/snap.jpg": still(PICTURES), "/": moved("/snap.jpg")}, USER, PASSWORD, "MD5")
    with web_camera(camera):
        feeds.open("cam/sub", camera.url("/"), interval_ms=100)
        numbers = shown(feeds, "mjpeg")
        report = feeds.feeds["cam/sub"]
    assert steps(numbers[1:]) <= {1, 2, 3, 4}
    assert 80 <= report.interval_ms <= 200


def test_a_redirection_to_another_host_is_not_given_the_password_and_to_a_file_opens_none(feeds: Worker) -> None:
    other = WebCamera({"/video": multipart(PICTURES, 25)}, USER, PASSWORD, "Basic")
    with web_camera(other):
        to = other.url("/video").replace("127.0.0.1", "localhost")
        camera = WebCamera({"/away": moved(to), "/file": moved("file:///etc/passwd"), "/round": moved("/round")})
        with web_camera(camera):
            for path, reason in (("/away", "refused feed.denied"), ("/file", "feed.answer"), ("/round", "feed.answer")):
                feeds.open(f"{path[1:]}/sub", camera.url(path))
                feeds.until(lambda path=path, reason=reason: feeds.phase(f"{path[1:]}/sub").endswith(reason))
    assert not any("Basic" in head for head in other.heads)


def test_pages_that_are_no_camera(feeds: Worker) -> None:
    pages = {"/page": lambda handler: handler.answer(200, b"<html>", {"Content-Type": "text/html"})}
    camera = WebCamera(pages)
    with web_camera(camera):
        feeds.open("page/sub", camera.url("/page"))
        feeds.open("none/sub", camera.url("/none"))
        feeds.until(lambda: feeds.phase("page/sub") == "waiting feed.no_video")
        feeds.until(lambda: feeds.phase("none/sub") == "waiting feed.not_found")


@pytest.mark.parametrize(("codec", "suffix"), [("h264", "mkv"), ("h264", "mp4"), ("hevc", "mp4")])
def test_a_clip_goes_round_at_its_own_time(feeds: Worker, tmp_path: Path, codec: str, suffix: str) -> None:
    write_clip(tmp_path / "clips" / f"latihan.{suffix}", codec, 10, 5)
    feeds.open("cam/sub", f"clip://latihan.{suffix}")
    numbers = shown(feeds, codec, least=25)
    report = feeds.feeds["cam/sub"]
    assert {(after - before) % 10 for before, after in itertools.pairwise(numbers)} == {1}
    assert len(numbers) >= 15
    assert 50 <= report.interval_ms <= 90
    assert report.lag_ms < 200


def test_no_clip_leads_out_of_the_folder(feeds: Worker, tmp_path: Path) -> None:
    write_clip(tmp_path / "secret.mkv", "h264", 10, 5)
    (tmp_path / "clips" / "link.mkv").symlink_to(tmp_path / "secret.mkv")
    (tmp_path / "clips" / "up").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "clips" / "pipe.mkv")
    for number, name in enumerate(("link.mkv", "up/secret.mkv", "../secret.mkv", "/etc/passwd", "pipe.mkv", "none.mkv")):
        feeds.open(f"{number}/sub", f"clip://{name}")
        feeds.until(lambda number=number: feeds.phase(f"{number}/sub") == "waiting feed.clip")


@pytest.mark.parametrize(("codec", "kind", "page"), [("h264", "mpegts", "/master.m3u8"), ("hevc", "fmp4", "/live.m3u8")])
def test_live_hls_goes_at_its_own_time(feeds: Worker, tmp_path: Path, codec: str, kind: str, page: str) -> None:
    write_clip(tmp_path / "clip.mp4", codec, 255, 15)
    camera = WebCamera({}, USER, PASSWORD, "MD5", folder=tmp_path / "hls")
    with live_hls(tmp_path / "hls", tmp_path / "clip.mp4", kind), web_camera(camera):
        feeds.open("cam/sub", camera.url(page))
        numbers = shown(feeds, codec, least=75)  # five segments
        report = feeds.feeds["cam/sub"]
    assert steps(numbers) <= {1, 2}  # 2: from the clip's end to its beginning
    assert report.codec == codec
    assert 50 <= report.interval_ms <= 90
    assert report.lag_ms < 1500
