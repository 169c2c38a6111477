"""Faults of the simulator seen from its outside: by bare sockets, and a timetable as a trainer writes one."""

from __future__ import annotations

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scc_wall.simulator.control import ask
from tests.process.support import wait_for
from tests.process.test_simulator import COMMAND, ROOT, Simulator, end, start

SETUP = "Transport: RTP/AVP/TCP;interleaved=0-1\r\n"


@pytest.fixture(scope="module")
def simulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Simulator]:
    folder = tmp_path_factory.mktemp("faults")
    running = start(folder, folder / "clips", "--cameras", "2", "--seconds", "2")
    wait_for(lambda: "Semua klip" in running.log.read_text())  # an answer that waits for a film would look like silence
    yield running
    assert end(running) == 0


class Client:
    """One RTSP connection to one camera."""

    def __init__(self, port: int, camera: str) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), 5)
        self.socket.settimeout(0.7)
        self.base = f"rtsp://127.0.0.1:{port}/{camera}/sub"
        self.session = ""

    def ask(self, method: str, more: str = "") -> str:
        """Return the first line of the answer, empty where none comes."""
        own = f"Session: {self.session}\r\n" if self.session else ""
        self.socket.sendall(f"{method} {self.base} RTSP/1.0\r\nCSeq: 1\r\n{own}{more}\r\n".encode())
        try:
            told = self.socket.recv(8192).decode(errors="replace")
        except TimeoutError:
            return ""
        if "Session: " in told:
            self.session = told.split("Session: ")[1].split(";")[0].split("\r\n")[0]
        return told.split("\r\n")[0].removeprefix("RTSP/1.0 ")

    def play(self) -> str:
        return self.ask("SETUP", SETUP) + self.ask("PLAY")


@contextmanager
def client(simulator: Simulator, camera: str = "jsc-01") -> Iterator[Client]:
    made = Client(simulator.port, camera)
    try:
        yield made
    finally:
        made.socket.close()


def order(simulator: Simulator, verb: str, value: object = None, camera: str = "jsc-01") -> None:
    assert ask(simulator.control, {"do": verb, "camera": camera, "value": value})["ok"]


def by_hand(simulator: Simulator, *words: str) -> str:
    """Give an order as a trainer does."""
    command = [*COMMAND, "fault", "--control", str(simulator.control), *words]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("step", ["options", "describe", "setup", "play"])
def test_it_falls_silent_at_a_step(simulator: Simulator, step: str) -> None:
    order(simulator, "silent", step)
    asked = ["options", "describe", "setup", "play"]
    with client(simulator) as one, client(simulator, "jsc-02") as other:
        answered = [name for name in asked if one.ask(name.upper(), SETUP if name == "setup" else "")]
        assert answered == asked[: asked.index(step)]
        assert other.ask("DESCRIBE") == "200 OK"
    order(simulator, "heal")


def test_busy_single_and_stale(simulator: Simulator) -> None:
    order(simulator, "single")
    order(simulator, "stale", 2)
    with client(simulator) as one, client(simulator) as other:
        assert one.play() == "200 OK200 OK"
        assert other.ask("SETUP", SETUP) == "453 Not Enough Bandwidth"
        one.socket.close()
        began = time.monotonic()
        wait_for(lambda: other.ask("SETUP", SETUP) == "200 OK")
        assert 1 < time.monotonic() - began < 10
    order(simulator, "heal")
    wait_for(lambda: simulator.sessions("jsc-01") == 0)
    order(simulator, "busy", 2)
    with client(simulator) as one, client(simulator) as other:
        wait_for(lambda: one.ask("SETUP", SETUP) == "200 OK")  # busy since the session before
        assert one.ask("TEARDOWN") == "200 OK"
        assert other.ask("DESCRIBE") == "401 Unauthorized"
        wait_for(lambda: other.ask("DESCRIBE") == "200 OK")
    order(simulator, "heal")


def test_a_stale_session_sends_into_the_next_connection(simulator: Simulator) -> None:
    order(simulator, "stale", 20)
    with client(simulator) as one:
        one.play()
        one.socket.close()
    with client(simulator) as other:
        other.play()
        sources: set[bytes] = set()
        wait_for(lambda: sources.update(_sources(other.socket)) or len(sources) == 2)
    order(simulator, "heal")


def _sources(connection: socket.socket) -> set[bytes]:
    """Return the source ids of the packets that are read now; none where nothing comes for a while."""
    try:
        packet = connection.recv(65536)
    except TimeoutError:
        return set()  # the first key picture may be two seconds away
    found, at = set(), 0
    while packet[at : at + 2] == b"$\x00" and len(packet) >= at + 16:
        found.add(packet[at + 12 : at + 16])
        at += 4 + int.from_bytes(packet[at + 2 : at + 4], "big")
    return found


def test_half_open_connections_stay_dead_and_new_ones_live(simulator: Simulator) -> None:
    with client(simulator) as one:
        one.play()
        by_hand(simulator, "half-open", "jsc-01")
        wait_for(lambda: _is_silent(one.socket))
        assert '"half_open": true' in by_hand(simulator, "status")
        by_hand(simulator, "heal", "jsc-01")
        assert one.ask("OPTIONS") == ""
        with client(simulator) as other:
            assert other.ask("DESCRIBE") == "200 OK"


def _is_silent(connection: socket.socket) -> bool:
    try:
        return not connection.recv(1 << 20)
    except TimeoutError:
        return True


def test_a_timetable_is_played(tmp_path: Path) -> None:
    table = tmp_path / "latihan.txt"
    table.write_text("seed 3\n0.2 jsc-02 refuse 404 for 0.3\n0.4 jsc-01 backlog 30  # tetap\nevery 0.5 random drop\n")
    running = start(tmp_path, tmp_path / "clips", "--cameras", "2", "--seconds", "2", "--faults", str(table))
    try:
        wait_for(lambda: running.order("status")["faults"] == {"jsc-01": {"backlog_s": 30.0}})
        wait_for(lambda: "fault: drop" in running.log.read_text())
        assert "fault: refuse jsc-02 off" in running.log.read_text()
    finally:
        assert end(running) == 0


@pytest.mark.parametrize("command", ["simulate", "demo"])
def test_every_mistake_of_a_timetable_is_told(tmp_path: Path, command: str) -> None:
    table = tmp_path / "latihan.txt"
    table.write_text("0:10 jsc-01 pause\n0:10 jsc-07 pause\nlater jsc-01 drop\n")
    done = subprocess.run(
        [sys.executable, "-m", "scc_wall", "--language", "en", command, "--cameras", "2", "--faults", str(table)],
        cwd=ROOT, capture_output=True, text=True, timeout=30, check=False, env={"PATH": "/usr/bin", "HOME": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 1
    assert [line.split(": ")[0] for line in done.stderr.splitlines()] == [f"{table}:2", f"{table}:3"]
    assert "jsc-07" in done.stderr.splitlines()[0]
