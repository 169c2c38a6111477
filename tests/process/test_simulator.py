"""The simulator as a process, read by PyAV and by bare sockets."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import av
import numpy as np
import psutil
import pytest

from scc_wall.simulator.control import ask
from scc_wall.simulator.stock import RATE
from tests.process.support import wait_for

ROOT = Path(__file__).resolve().parents[2]
USER, PASSWORD = "operator", "p@:/%# w"
LIMIT = 40.0
COMMAND = [sys.executable, "-m", "scc_wall.simulator"]


@dataclass(frozen=True, slots=True)
class Simulator:
    process: subprocess.Popen[str]
    port: int
    control: Path
    log: Path
    account: str

    def url(self, camera: str, stream: str = "sub", account: str | None = None) -> str:
        return f"rtsp://{self.account if account is None else account}127.0.0.1:{self.port}/{camera}/{stream}"

    def order(self, do: str, camera: str = "all", code: int = 401) -> dict[str, object]:
        return ask(self.control, {"do": do, "camera": camera, "code": code})

    def sessions(self, camera: str) -> int:
        told = self.order("status")["per_camera"]
        assert isinstance(told, dict)
        return int(told.get(camera, 0))


def start(folder: Path, cache: Path, *more: str, password: str | None = None) -> Simulator:
    return start_onvif(folder, cache, *more, password=password)[0]


def start_onvif(folder: Path, cache: Path, *more: str, password: str | None = None) -> tuple[Simulator, str]:
    """Start a simulator; return it and the address of its ONVIF side, if it has one."""
    account = ["--user", USER, "--password-stdin"] if password else []
    log = folder / "log"
    with log.open("w") as errors:
        process = subprocess.Popen(
            [*COMMAND, "--port", "0", "--cache", str(cache), "--control", str(folder / "control"), *account, *more],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
        )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{password}\n" if password else "\n")
    process.stdin.close()
    ready = process.stdout.readline()
    assert ready.startswith("ready rtsp://127.0.0.1:"), log.read_text()
    shown = f"{USER}:{quote(password, safe='')}@" if password else ""
    _, rtsp, *onvif = ready.split()
    return Simulator(process, int(rtsp.rsplit(":", 1)[1]), folder / "control", log, shown), "".join(onvif)


def end(simulator: Simulator) -> int:
    simulator.process.send_signal(signal.SIGTERM)
    code = simulator.process.wait(20)
    assert simulator.process.stdout is not None
    simulator.process.stdout.close()
    return code


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Iterator[Simulator]:
    running = start(tmp_path_factory.mktemp("simulator"), cache, "--cameras", "3", "--seconds", "4", password=PASSWORD)
    yield running
    assert end(running) == 0


def opened(url: str, transport: str = "tcp", read: float = 8.0) -> av.container.InputContainer:
    options = {"rtsp_transport": transport, "analyzeduration": "0", "probesize": "32"}
    return av.open(url, options=options, timeout=(LIMIT, read))


def pictures(container: av.container.InputContainer, count: int) -> list[av.VideoFrame]:
    found: list[av.VideoFrame] = []
    for frame in container.decode(video=0):
        found.append(frame)
        if len(found) >= count:
            break
    return found


@pytest.mark.parametrize("transport", ["tcp", "udp"])
def test_pictures_arrive_whole_and_at_their_rate(simulator: Simulator, transport: str) -> None:
    with opened(simulator.url("jsc-01"), transport) as container:
        found = pictures(container, 1)
        begun = time.monotonic()
        found += pictures(container, 3 * RATE)
        took = time.monotonic() - begun
    assert (found[0].width, found[0].height) == (640, 360)
    steps = np.diff([frame.pts for frame in found[1:]])  # FFmpeg gives the first no time, with any server
    assert set(steps) == {90_000 // RATE}
    assert 2.0 < took < 4.5
    assert not any(frame.is_corrupt for frame in found)
    wait_for(lambda: simulator.sessions("jsc-01") == 0)  # TEARDOWN came


def test_h265_and_the_main_stream(simulator: Simulator) -> None:
    for stream, codec, width in (("sub265", "hevc", 640), ("main", "h264", 1280)):
        with opened(simulator.url("jsc-01", stream)) as container:
            assert container.streams.video[0].codec_context.name == codec
            assert pictures(container, 4)[-1].width == width


def test_a_wrong_or_missing_account_is_denied(simulator: Simulator) -> None:
    for account in ("", f"{USER}:wrong@", f"another:{quote(PASSWORD, safe='')}@"):
        with pytest.raises(av.error.HTTPUnauthorizedError):
            opened(simulator.url("jsc-01", account=account))


def test_no_such_camera(simulator: Simulator) -> None:
    for camera, stream in (("jsc-77", "sub"), ("jsc-01", "other")):
        with pytest.raises(av.error.HTTPNotFoundError):
            opened(simulator.url(camera, stream))


def test_a_pause_keeps_the_session(simulator: Simulator) -> None:
    with opened(simulator.url("jsc-02"), read=1.0) as container:
        pictures(container, 3)
        simulator.order("pause", "jsc-02")
        with pytest.raises(av.error.FFmpegError):
            pictures(container, 1000)
        assert simulator.sessions("jsc-02") == 1
    simulator.order("resume", "jsc-02")
    with opened(simulator.url("jsc-02")) as container:
        assert len(pictures(container, 3)) == 3


def test_dropped_readers_may_come_again(simulator: Simulator) -> None:
    with opened(simulator.url("jsc-02")) as container, opened(simulator.url("jsc-03")) as neighbour:
        pictures(container, 3)
        assert simulator.order("drop", "jsc-02") == {"ok": True, "cameras": 1, "cut": 1}
        with pytest.raises((av.error.FFmpegError, AssertionError)):
            assert len(pictures(container, 200)) == 200
        assert len(pictures(neighbour, 20)) == 20
    with opened(simulator.url("jsc-02")) as container:
        assert pictures(container, 1)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (401, av.error.HTTPUnauthorizedError),
        (403, av.error.HTTPForbiddenError),
        (404, av.error.HTTPNotFoundError),
        (453, av.error.FFmpegError),
        (503, av.error.FFmpegError),
    ],
)
def test_refusals(simulator: Simulator, code: int, error: type[Exception]) -> None:
    simulator.order("refuse", "jsc-03", code)
    with pytest.raises(error):
        opened(simulator.url("jsc-03"))
    simulator.order("accept", "jsc-03")
    with opened(simulator.url("jsc-03")) as container:
        assert pictures(container, 1)


def test_garbage_does_not_stop_it(simulator: Simulator) -> None:
    for sent in (
        b"\x00" * 9000,
        b"$\x00\xff\xff" + b"x" * 70000,
        b"DESCRIBE rtsp://h/jsc-01/sub RTSP/1.0\r\n",
        b"PLAY x RTSP/9.9\r\n\r\n",
        b"\r\n" * 5000,
    ):
        with socket.create_connection(("127.0.0.1", simulator.port), 5) as connection:
            connection.sendall(sent)
            connection.shutdown(socket.SHUT_WR)
            connection.settimeout(10)
            while connection.recv(65536):
                pass
    assert simulator.process.poll() is None


def test_a_reader_that_does_not_read_loses_pictures_not_memory(tmp_path: Path, cache: Path) -> None:
    running = start(tmp_path, cache, "--cameras", "1", "--seconds", "4")
    try:
        with opened(running.url("jsc-01")) as container:
            pictures(container, 1)
        before = psutil.Process(running.process.pid).memory_info().rss
        with socket.socket() as connection:
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.settimeout(10)
            connection.connect(("127.0.0.1", running.port))
            base = f"rtsp://127.0.0.1:{running.port}/jsc-01/main"
            names = []
            for channel in range(0, 8, 2):
                road = f"Transport: RTP/AVP/TCP;interleaved={channel}-{channel + 1}"
                connection.sendall(f"SETUP {base} RTSP/1.0\r\nCSeq: 1\r\n{road}\r\n\r\n".encode())
                names.append(connection.recv(4096).decode().split("Session: ")[1].split(";")[0])
            for name in names:
                connection.sendall(f"PLAY {base} RTSP/1.0\r\nCSeq: 2\r\nSession: {name}\r\n\r\n".encode())
            wait_for(lambda: int(str(running.order("status")["dropped_pictures"])) > 0)
        assert psutil.Process(running.process.pid).memory_info().rss < before + 40_000_000
    finally:
        assert end(running) == 0


def test_the_dial_shows_the_second_it_is_sent(tmp_path: Path, cache: Path) -> None:
    running = start(tmp_path, cache, "--cameras", "1")
    try:
        with opened(running.url("jsc-01")) as container:
            luma = pictures(container, 5)[-1].to_ndarray()[:360]
            now = time.time() % 60
        angles = np.arange(240) * np.pi / 120
        ring = [sum(int(luma[int(40 - np.cos(a) * r), int(600 + np.sin(a) * r)]) for r in (12, 15, 18, 21)) for a in angles]
        dark = np.flatnonzero(np.array(ring) < min(ring) + 60)
        shown = np.angle(np.exp(2j * np.pi * dark / 240).sum()) / (2 * np.pi) * 60
        behind = (now - shown + 30) % 60 - 30
        assert -0.3 < behind < 1.0
    finally:
        assert end(running) == 0


def test_a_damaged_clip_is_made_again(simulator: Simulator, tmp_path: Path, cache: Path) -> None:
    wait_for(lambda: list(cache.glob("jsc-02-sub-4s-*.clip")))
    (clip,) = cache.glob("jsc-02-sub-4s-*.clip")
    whole = clip.read_bytes()
    other = tmp_path / "clips"
    other.mkdir()
    (other / clip.name).write_bytes(whole[:-7] + b"damaged")
    running = start(tmp_path, other, "--cameras", "2", "--seconds", "4")
    try:
        with opened(running.url("jsc-02")) as container:
            assert len(pictures(container, 60)) == 60
        assert "made again" in running.log.read_text()
    finally:
        assert end(running) == 0


def test_it_ends_with_its_parent(tmp_path: Path, cache: Path) -> None:
    script = (
        "import subprocess, sys, time\n"
        f"command = {[*COMMAND, '--port', '0', '--cameras', '1', '--cache', str(cache), '--die-with-parent']!r}\n"
        "p = subprocess.Popen(command, stdout=subprocess.PIPE)\n"
        "p.stdout.readline(); print(p.pid, flush=True); time.sleep(60)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
        wait_for(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE, 10)


def test_it_ends_soon_while_readers_wait_for_a_clip(tmp_path: Path, cache: Path) -> None:
    running = start(tmp_path, cache, "--cameras", "1")
    with socket.create_connection(("127.0.0.1", running.port), 10) as connection:
        connection.sendall(b"DESCRIBE /jsc-01/main RTSP/1.0\r\nCSeq: 1\r\n\r\n")
        wait_for(lambda: "jsc-01/main" in running.log.read_text())
        begun = time.monotonic()
        assert end(running) == 0
    assert time.monotonic() - begun < 3


def test_its_log_counts_sessions_and_tells_no_secret(simulator: Simulator) -> None:
    with opened(simulator.url("jsc-01")) as container:
        pictures(container, 1)
    told = simulator.log.read_text()
    assert "session opened: jsc-01/sub over tcp, 1 open" in told
    assert "session closed" in told
    for secret in (PASSWORD, quote(PASSWORD, safe=""), "Authorization", "response="):
        assert secret not in told
    assert PASSWORD not in " ".join(psutil.Process(simulator.process.pid).cmdline())
    assert simulator.control.stat().st_mode & 0o777 == 0o600


def test_wrong_usage_is_told(tmp_path: Path) -> None:
    def run(*more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*COMMAND, *more],
            cwd=ROOT,
            input="",
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    wrong = run("--cameras", "900", "--cache", str(tmp_path))
    assert wrong.returncode == 2
    assert "1 sampai 500" in wrong.stderr
    unsaid = run("--cache", str(tmp_path), "--user", "x", "--password-stdin")
    assert unsaid.returncode == 1
    assert "kata sandi" in unsaid.stderr
    alone = run("fault", "--control", str(tmp_path / "none"), "pause", "jsc-01")
    assert alone.returncode == 3
    assert len(alone.stderr.strip().splitlines()) == 1
