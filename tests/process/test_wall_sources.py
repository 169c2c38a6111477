"""A wall of every kind of source: all of them live, also after they have changed places."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.coded import coded, write_clip
from tests.process.certificates import certificate
from tests.process.live_hls import live_hls
from tests.process.secret_search import forms_of, in_files, in_processes
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for
from tests.process.web_camera import WebCamera, multipart, still, web_camera
from tests.process.worker_rig import PASSWORD, USER, cameras

IDS = ("JPEG", "HLS", "STILL", "CLIP", "TLS", "TUNNEL", "RTPJPEG", "UDP")


@dataclass(frozen=True, slots=True)
class Room:
    wall: Wall
    site: Path


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    folder = tmp_path_factory.mktemp("sources")
    pictures = [bytes(packet) for packet in coded("mjpeg", 200)]
    for name, codec in (("clip.mp4", "h264"), ("clip.mkv", "h264"), ("jpeg.mkv", "mjpeg")):
        write_clip(folder / name, codec, 900 if name.endswith("mkv") else 150, 15)
    # UDP on a path of its own: GStreamer's server, joined by TCP and UDP at one moment, may refuse UDP there for good.
    mounts = dict.fromkeys(("/a", "/u"), ("h264", folder / "clip.mkv")) | {"/j": ("mjpeg", folder / "jpeg.mkv")}
    pems = certificate(folder, "camera", "127.0.0.1")
    pages = {"/video": multipart(pictures, 15), "/snap": still(pictures)}
    web = WebCamera(pages, USER, PASSWORD, "MD5", folder=folder / "hls")
    with ExitStack() as stack:
        stack.enter_context(web_camera(web))
        stack.enter_context(live_hls(folder / "hls", folder / "clip.mp4"))
        plain, closed = stack.enter_context(cameras(mounts)), stack.enter_context(cameras(mounts, tls=pems))
        display = stack.enter_context(display_of(1))
        environment = home_environment(folder / "home", display.environment)
        urls = {
            "JPEG": web.url("/video"),
            "HLS": web.url("/live.m3u8"),
            "STILL": web.url("/snap"),
            "CLIP": "clip://latihan.mp4",
            "TLS": closed.url("/a").replace("rtsp:", "rtsps:"),
            "TUNNEL": plain.url("/a"),
            "RTPJPEG": plain.url("/j"),
            "UDP": plain.url("/u"),
        }
        ways = {"TUNNEL": {"transport": "http"}, "UDP": {"transport": "udp"}, "STILL": {"interval": "0,2"}}
        rows = [{"id": one, "sub_url": urls[one], "user": USER, "password": PASSWORD, **ways.get(one, {})} for one in IDS]
        site = make_site(folder / "site", rows, environment)
        (site / "clips" / "latihan.mp4").write_bytes((folder / "clip.mp4").read_bytes())
        make_layout(site, "a", [("4x2", ",".join(IDS))], environment)
        make_layout(site, "b", [("4x2", ",".join(reversed(IDS)))], environment)
        make_layout(site, "c", [("1x1", "TLS")], environment)
        make_layout(site, "d", [("1x1", "JPEG")], environment)
        yield Room(stack.enter_context(running_wall(site, environment, "--layout", "a")), site)


def test_every_kind_of_source_is_live(room: Room) -> None:
    wait_for(lambda: room.wall.is_live(len(IDS)), 40, room.wall.states)
    told = {pane["camera"]: pane["security"] for pane in room.wall.panes()}
    assert told == dict.fromkeys(IDS, "") | {"TLS": "encrypted"}


def test_a_pane_goes_from_video_to_jpeg_and_back(room: Room) -> None:
    """Every pane gets another camera, most of them in another container: its player is replaced, nobody connects anew."""
    for layout, count in (("b", len(IDS)), ("d", 1), ("c", 1), ("a", len(IDS))):
        room.wall.show(layout, count)
    assert "shows nothing" not in room.wall.log()


def test_no_secret_is_anywhere(room: Room) -> None:
    forms = forms_of(USER, PASSWORD)
    assert in_processes(room.wall.family(), forms) == []
    assert in_files([room.site / "logs", room.site / "cameras.csv"], forms) == []
