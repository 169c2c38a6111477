"""Real cameras for tests: GStreamer's RTSP server and our simulator, started, asked and ended."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scc_wall.simulator.control import ask as ask_simulator
from tests.process.support import HERE, PROJECT, wait_for

USER, PASSWORD = "operator", "@:/%# x y"


@dataclass(frozen=True, slots=True)
class GstServer:
    """A running server and what it has told so far."""

    process: subprocess.Popen[str]
    port: int
    told: Path

    def url(self, path: str) -> str:
        return f"rtsp://127.0.0.1:{self.port}{path}"

    def lines(self) -> list[str]:
        return self.told.read_text().splitlines()

    def plays(self) -> Counter[str]:
        """Return how often each path was begun to be read."""
        return Counter(line.removeprefix("play ").rstrip("/") for line in self.lines() if line.startswith("play "))

    def connections(self) -> int:
        return self.lines().count("connected")


@contextmanager
def gst_server(folder: Path, cameras: Mapping[str, Path], port: int = 0) -> Iterator[GstServer]:
    """Serve clips by path; port: one that is wanted, 0 for any."""
    told = folder / "gst-server.told"
    mounts = {path: ["h264", str(clip)] for path, clip in cameras.items()}
    order = {"user": USER, "password": PASSWORD, "port": port, "mounts": mounts}
    with told.open("w") as output, (folder / "gst-server.errors").open("w") as errors:
        process = subprocess.Popen(
            ["/usr/bin/python3", str(HERE / "rtsp_server.py")], stdin=subprocess.PIPE, stdout=output, stderr=errors, text=True
        )
    assert process.stdin is not None
    with process.stdin:
        process.stdin.write(json.dumps(order) + "\n")
    try:
        wait_for(lambda: "\n" in told.read_text() or process.poll() is not None, 20)
        assert told.read_text().startswith("ready "), (folder / "gst-server.errors").read_text()
        yield GstServer(process, int(told.read_text().split()[1]), told)
    finally:
        process.kill()
        process.wait(10)


@dataclass(frozen=True, slots=True)
class Simulator:
    """A running simulator."""

    process: subprocess.Popen[str]
    address: str
    control: Path

    def order(self, verb: str, camera: str = "all", code: int = 401) -> dict[str, object]:
        return ask_simulator(self.control, {"do": verb, "camera": camera, "code": code})

    def tell(self, verb: str, camera: str = "all", value: object = None) -> dict[str, object]:
        """Give an order with a value."""
        return ask_simulator(self.control, {"do": verb, "camera": camera, "value": value})


@contextmanager
def simulator(folder: Path, cameras: int, seconds: int = 2) -> Iterator[Simulator]:
    control, log = folder / "simulator.control", folder / "simulator.log"
    command = [sys.executable, "-m", "scc_wall", "simulate", "--cameras", str(cameras), "--seconds", str(seconds)]
    command += ["--port", "0", "--cache", str(folder / "clips"), "--control", str(control), "--user", USER, "--password-stdin"]
    with log.open("w") as errors:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True, cwd=PROJECT
        )
    assert process.stdin is not None
    assert process.stdout is not None
    with process.stdin:
        process.stdin.write(PASSWORD + "\n")
    try:
        ready = process.stdout.readline()
        assert ready.startswith("ready "), log.read_text()
        yield Simulator(process, ready.split()[1], control)
    finally:
        process.stdout.close()
        process.kill()
        process.wait(10)


def make_clip(path: Path, rate: int, seconds: int = 300) -> Path:
    """Make a clip of something that moves: a few seconds, encoded once and repeated; a key picture every two seconds."""
    once = path.with_name(f"once-{path.name}")
    length = 10
    source = f"testsrc2=size=320x180:rate={rate}:duration={length}"
    key = str(2 * rate)
    encoding = ["-c:v", "libx264", "-preset", "veryfast", "-bf", "0", "-g", key, "-keyint_min", key, "-pix_fmt", "yuv420p"]
    quiet = ["ffmpeg", "-v", "error", "-y"]
    subprocess.run([*quiet, "-f", "lavfi", "-i", source, *encoding, str(once)], check=True, timeout=60)
    again = ["-stream_loop", str(seconds // length - 1), "-i", str(once), "-c", "copy", str(path)]
    subprocess.run([*quiet, *again], check=True, timeout=60)
    return path
