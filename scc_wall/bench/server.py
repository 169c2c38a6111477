"""The cameras: starts GStreamer's RTSP server (`camera_server`) and reads what it tells."""

from __future__ import annotations

import json
import os
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scc_wall.base.trouble import Trouble
from scc_wall.bench.clips import Kind
from scc_wall.bench.started import Process, end, start

SYSTEM_PYTHON = "/usr/bin/python3"
PACKAGES = ("python3-gi", "gir1.2-gst-rtsp-server-1.0", "gstreamer1.0-plugins-good", "gstreamer1.0-plugins-bad")
"""Debian's packages it needs: its bindings, the reader of Matroska and the RTP sender, the parsers of H.264 and H.265."""

_SCRIPT = Path(__file__).with_name("camera_server.py")
_START_LIMIT_S = 20.0
_PROBE_LIMIT_S = 30.0
_PROBE = """
import gi
gi.require_version("GstRtspServer", "1.0")
from gi.repository import Gst, GstRtspServer
Gst.init(None)
assert all(map(Gst.ElementFactory.find, {elements}))
"""
_ELEMENTS = ("filesrc", "matroskademux", "h264parse", "h265parse", "rtph264pay", "rtph265pay")


@dataclass(frozen=True, slots=True)
class Mount:
    """A camera: its film, and how many of its pictures are over when the first reader comes."""

    kind: Kind
    file: Path
    skipped: int = 0

    def told(self) -> list[object]:
        """Return what `camera_server` is told of it."""
        return [self.kind.codec, str(self.file), self.skipped / self.kind.rate]


@dataclass(frozen=True, slots=True)
class Server:
    """The running server; `told` is its log."""

    process: Process
    port: int
    told: Path

    def url(self, path: str) -> str:
        """Return a camera's address."""
        return f"rtsp://127.0.0.1:{self.port}{path}"

    def counted(self, word: str) -> Counter[str]:
        """Return how often each path was asked to `describe`, `play` or `teardown`."""
        lines = self.told.read_text(encoding="utf-8").splitlines()
        return Counter(line.removeprefix(f"{word} ").rstrip("/") for line in lines if line.startswith(f"{word} "))

    def sessions(self) -> int:
        """Return how many sessions have been begun."""
        return self.counted("play").total()


def missing_packages(elements: tuple[str, ...] = _ELEMENTS, packages: tuple[str, ...] = PACKAGES) -> tuple[str, ...]:
    """Return the packages to install where the system's Python cannot make these GStreamer elements, else nothing."""
    probe = [SYSTEM_PYTHON, "-c", _PROBE.format(elements=elements)]
    try:
        done = subprocess.run(probe, stdin=subprocess.DEVNULL, capture_output=True, timeout=_PROBE_LIMIT_S, check=False)
    except (OSError, subprocess.SubprocessError):
        return packages
    return () if done.returncode == 0 else packages


@contextmanager
def serving(folder: Path, mounts: Mapping[str, Mount], port: int = 0) -> Iterator[Server]:
    """Serve cameras while the block runs; mounts: by path. Trouble when the server does not start."""
    told = folder / "cameras.told"
    told.unlink(missing_ok=True)
    order = {"port": port, "mounts": {path: mount.told() for path, mount in mounts.items()}}
    process = start([SYSTEM_PYTHON, str(_SCRIPT)], told, os.environ, json.dumps(order).encode() + b"\n")
    try:
        yield Server(process, _port(process, told), told)
    finally:
        end([process])


def _port(process: Process, told: Path) -> int:
    until = time.monotonic() + _START_LIMIT_S
    while time.monotonic() < until and process.poll() is None:
        for line in told.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True):
            if line.startswith("ready ") and line.endswith("\n"):
                return int(line.split()[1])
        time.sleep(0.02)
    raise Trouble("bench.no_server", packages=" ".join(PACKAGES))
