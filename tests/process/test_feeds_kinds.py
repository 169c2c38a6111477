"""Every kind of H.264 and H.265 that cameras send, from GStreamer's RTSP server through our own reader: no picture is lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import pytest

from scc_wall.camera.address import Address
from scc_wall.feeds.login import Login
from scc_wall.feeds.opening import Opener, Target
from scc_wall.feeds.rtsp_session import RtspSession
from scc_wall.feeds.session import Kind
from tests.coded import HEIGHT, RATE, WIDTH, decoded_numbers, write_clip
from tests.process.worker_rig import PASSWORD, USER, Cameras, cameras

LOGIN = Login(USER, PASSWORD)


@dataclass(frozen=True, slots=True)
class Clip:
    """How a clip is coded, and how many of its pictures are looked at."""

    codec: str = "h264"
    gop: int = 15
    rate: int = RATE
    b: int = 0
    more: str = ""
    size: tuple[int, int] = (WIDTH, HEIGHT)
    looked_at: int = 40


CLIPS = {
    "plain": Clip(),
    "hevc": Clip("hevc"),
    "hevc-no-timing": Clip("hevc", more=":vui-timing-info=0:vui-hrd-info=0"),
    "intra-refresh": Clip(more=":intra-refresh=1", gop=20),
    "open": Clip(b=3, more=":open-gop=1"),
    "hevc-open": Clip("hevc", b=3, more=":open-gop=1"),
    "slices": Clip(more=":slices=4"),
    "hevc-slices": Clip("hevc", more=":slices=2", size=(160, 160)),
    "b-pyramid": Clip(b=3, more=":b-pyramid=normal"),
    "slow": Clip(rate=1, gop=2, looked_at=4),
    "quick": Clip(rate=60, gop=60, looked_at=120),
    "long-gop": Clip(gop=150, looked_at=50),
    "portrait": Clip(size=(96, 256)),
    "hevc-portrait": Clip("hevc", size=(120, 322)),
    "odd": Clip(size=(322, 178)),
    "tiny": Clip(size=(34, 18)),
    "4:3": Clip("hevc", size=(640, 480), looked_at=20),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cameras]:
    folder = tmp_path_factory.mktemp("kinds")
    mounts = {}
    for name, clip in CLIPS.items():
        file = folder / f"{name.replace(':', '-')}.mkv"
        write_clip(file, clip.codec, 250, clip.gop, rate=clip.rate, b=clip.b, more=clip.more, size=clip.size)
        mounts[f"/{name.replace(':', '-')}"] = (clip.codec, file)
    with cameras(mounts) as running:
        yield running


def looked_at(url: str, clip: Clip) -> tuple[Kind, list[int]]:
    """Return what a camera's stream is and the numbers of its first pictures."""
    with RtspSession(Address(url), LOGIN) as session:
        pictures = [picture.data for picture in islice(session.pictures(), clip.looked_at)]
        numbers = decoded_numbers(clip.codec, pictures)
        return session.kind, numbers[: len(numbers) - clip.b]  # B pictures that belong before the last ones are not here yet


def test_every_kind(server: Cameras) -> None:
    with ThreadPoolExecutor(len(CLIPS)) as pool:
        urls = {name: server.url(f"/{name.replace(':', '-')}") for name in CLIPS}
        tries = {name: pool.submit(looked_at, urls[name], clip) for name, clip in CLIPS.items()}
        found = {name: one.result(60) for name, one in tries.items()}
    for name, (kind, numbers) in found.items():
        clip = CLIPS[name]
        assert (kind.codec, kind.width, kind.height) == (clip.codec, *clip.size), name
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))), name
        assert len(numbers) >= clip.looked_at - 2 * clip.b, name


def test_a_camera_that_is_h265_when_it_comes_back(tmp_path: Path) -> None:
    """The same address, another codec and size: no memory of the former session stands in the way."""
    opener, port = Opener(), 0
    for codec, size in (("h264", (160, 96)), ("hevc", (322, 178)), ("h264", (96, 256))):
        file = tmp_path / f"{codec}-{size[0]}.mkv"
        write_clip(file, codec, 120, 15, size=size)
        with cameras({"/live": (codec, file)}, port=port) as running:
            port = running.port
            target = Target("cam/sub", running.url("/live"), LOGIN, "tcp", "127.0.0.1")
            with opener.open(target, threading.Event()) as session:
                assert isinstance(session, RtspSession)
                numbers = decoded_numbers(codec, [picture.data for picture in islice(session.pictures(), 20)])
                assert (session.kind.codec, session.kind.width, session.kind.height) == (codec, *size)
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
            assert len(numbers) >= 19
