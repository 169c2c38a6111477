"""How each peer is started with a group of cameras, and how it changes to another."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from scc_wall.base.own_program import own_command
from scc_wall.bench.contender import Scene
from scc_wall.bench.mpv_socket import load_in_mpv
from scc_wall.bench.server import SYSTEM_PYTHON
from scc_wall.bench.started import Process, end, last_line, say, start

_GSTREAMER = Path(__file__).with_name("gstreamer_player.py")
_FFPLAY = "ffplay -nostats -loglevel error -an -noborder -threads 1 -fflags nobuffer -flags low_delay -rtsp_transport tcp"
_FFMPEG = "ffmpeg -nostdin -v quiet -stats_period 0.2 -progress pipe:1 -threads 1 -rtsp_transport tcp -i"
_MPV = (
    "mpv --no-config --no-terminal --no-audio --no-border --no-osc --vo=x11 --profile=low-latency --vd-lavc-threads=1"
    " --rtsp-transport=tcp --force-window"
)


@dataclass(slots=True)
class Show:
    """What a peer shows where: `windows` of one that wants any, `processes` that run."""

    scene: Scene
    output: Path
    windows: Sequence[int]
    processes: list[Process] = field(default_factory=list)


Act = Callable[[Show, int], None]
"""Starts a peer with a group, or has the running one show it."""

Counted = Callable[[Show], Sequence[int]]
"""Tells how many pictures one that shows nothing has decoded so far, by stream."""


def restart(begin: Act) -> Act:
    """Return how a peer is restarted, that knows no other way to change."""

    def change(show: Show, group: int) -> None:
        end(show.processes)
        begin(show, group)

    return change


def bare(show: Show, group: int) -> None:
    """Start our reader."""
    said = "".join(f"{url}\n" for url in show.scene.urls[group]).encode()
    line = own_command("scc_wall.bench.reader", "bare")
    show.processes = [start(line, show.output, os.environ, said)]


def counted_by_reader(show: Show) -> Sequence[int]:
    """Return what our reader counted."""
    line = last_line(show.output)
    return [int(count) for count in json.loads(line)] if line.startswith("[") else []


def ffmpeg(show: Show, group: int) -> None:
    """Start an ffmpeg for each stream."""
    show.processes = [
        start([*_FFMPEG.split(), url, *["-f", "null", "-"]], _progress(show, index), os.environ)
        for index, url in enumerate(show.scene.urls[group])
    ]


def counted_by_ffmpeg(show: Show) -> Sequence[int]:
    """Return what each ffmpeg counted."""
    texts = [_progress(show, index).read_text(encoding="utf-8", errors="replace") for index in range(len(show.processes))]
    frames = [re.findall(r"^frame=\s*(\d+)$", text, re.MULTILINE) for text in texts]
    return [int(found[-1]) if found else 0 for found in frames]


def _progress(show: Show, index: int) -> Path:
    return show.scene.folder / f"ffmpeg{index}.output"


def ffplay(show: Show, group: int) -> None:
    """Start an ffplay for each stream."""
    show.processes = [
        start(
            [*_FFPLAY.split(), *f"-left {at.x} -top {at.y} -x {at.w} -y {at.h}".split(), url],
            *(show.output, show.scene.environment),
        )
        for url, at in zip(show.scene.urls[group], show.scene.places, strict=True)
    ]


def mpv(show: Show, group: int) -> None:
    """Start an mpv for each stream."""
    places = enumerate(zip(show.scene.urls[group], show.scene.places, strict=True))
    show.processes = [
        start(
            [*_MPV.split(), f"--geometry={at.w}x{at.h}+{at.x}+{at.y}", f"--input-ipc-server={_socket(show, index)}", url],
            *(show.output, show.scene.environment),
        )
        for index, (url, at) in places
    ]


def tell_mpv(show: Show, group: int) -> None:
    """Tell each mpv its next address."""
    for index, url in enumerate(show.scene.urls[group]):
        load_in_mpv(_socket(show, index), url)


def _socket(show: Show, index: int) -> Path:
    return show.scene.folder / f"mpv{index}"


def gstreamer(latency_ms: int) -> tuple[Act, Act]:
    """Return how GStreamer is started, one process for all streams, and changed; 0: no jitter buffer, pictures do not wait."""

    def order(show: Show, group: int) -> bytes:
        streams = [{"url": url, "window": window} for url, window in zip(show.scene.urls[group], show.windows, strict=True)]
        sync = "true" if latency_ms else "false"
        return json.dumps({"latency": latency_ms, "sync": sync, "streams": streams}).encode() + b"\n"

    def begin(show: Show, group: int) -> None:
        line = [SYSTEM_PYTHON, str(_GSTREAMER)]
        show.processes = [start(line, show.output, show.scene.environment, order(show, group), more_to_say=True)]

    def change(show: Show, group: int) -> None:
        say(show.processes[0], order(show, group))

    return begin, change
