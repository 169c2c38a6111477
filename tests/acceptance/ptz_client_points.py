"""Points of issue 5 that need the real gui: what its death leaves behind, and what 36 cameras cost its event loop."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

from scc_wall.simulator.catalogue import catalogue
from tests.acceptance.points import PROJECT, Point
from tests.process.ptz_room import PtzRoom, open_ptz_room
from tests.process.support import running_wall, wait_for
from tests.process.test_simulator import PASSWORD, USER

LIVE_S, SEEN_S, STANDS_S = 120.0, 40.0, 1.5
KILLED_WITH = ("normal", "timeout-ignored", "stop-refused", "stop-per-axis", "no-status")


def kills_point(point: Point, folder: Path) -> None:
    """Kill gui, devices and both, with a key held down on a real wall."""
    for quirk in KILLED_WITH:
        for who in ("gui", "devices", "both"):
            place = folder / f"glass-{who}-{quirk}"
            place.mkdir()
            with open_ptz_room(place, 1) as room:
                wait_for(lambda room=room: room.wall.is_live(1), LIVE_S)
                room.quirk(quirk if quirk != "normal" else "none")
                took = _killed(room, who)
                name = f"{who}_killed_{quirk.replace('-', '_')}"
                point.note(**{name: "runs on" if took is None else f"{took:.2f} s"})
                limit = {"gui": STANDS_S, "devices": 3.0}.get(who)
                if limit is not None:
                    point.demand(took is not None and took <= limit, f"{name}: {took}")
                if took is None:
                    point.note(**{f"{name}_next_wall": f"stands {_next_wall(room):.2f} s after the next wall's start"})


def _killed(room: PtzRoom, who: str) -> float | None:
    pane = room.wall.pane("P1")
    room.wall.press("mousemove", str(pane["x"] + pane["w"] // 2), str(pane["y"] + pane["h"] // 2), "click", "3")
    wait_for(lambda: room.device().get("phase") == "ready", SEEN_S, room.device)
    room.wall.press("keydown", "Right")
    wait_for(lambda: room.dome()["moving"], SEEN_S)
    time.sleep(0.5)
    (devices,) = room.wall.workers("devices")
    processes = [room.wall.process.pid] if who == "gui" else [devices] if who == "devices" else [room.wall.process.pid, devices]
    since = time.monotonic()
    for pid in processes:
        subprocess.run(["kill", f"-{signal.SIGKILL.value}", str(pid)], check=True)
    while room.dome()["moving"]:
        if time.monotonic() - since > 8.0:
            return None
        time.sleep(0.02)
    return time.monotonic() - since


def _next_wall(room: PtzRoom) -> float:
    room.wall.press("keyup", "Right")
    room.wall.process.wait(10)
    since = time.monotonic()
    with running_wall(room.wall.site, room.wall.environment, "--layout", "satu"):
        room.rests_within(SEEN_S)
    return time.monotonic() - since


def stall_point(point: Point, folder: Path) -> None:
    """Take 36 cameras at once in a Qt program and see how long its event loop stands still meanwhile."""
    from tests.acceptance.ptz_stand import cameras

    with cameras(folder / "stall", 36) as running:
        urls = [running.url(camera.path) for camera in catalogue(36)]
        done = subprocess.run(
            [sys.executable, __file__, str(folder)], input=json.dumps(urls), cwd=PROJECT, capture_output=True, text=True,
            env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONPATH": str(PROJECT), "QT_QPA_PLATFORM": "offscreen"},
            timeout=120, check=True,
        )  # fmt: skip
    told = json.loads(done.stdout)
    point.note(**told)
    point.demand(told["ready"] == 36, "not all cameras are ready")
    point.demand(told["longest_stall_ms"] < 50, f"the event loop stood still for {told['longest_stall_ms']} ms")


def _stalled(urls: list[str], folder: Path) -> dict[str, float | int]:
    """Run inside a process of its own: helm and crew on Qt's loop, and a thread that posts to it every 10 ms."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from scc_wall.adapters.resources import resource_path
    from scc_wall.app.qt_loop import Mailbox, QtWatch
    from scc_wall.base.device_messages import DeviceReports, OpenDevice, Traits, WatchDevice
    from scc_wall.workers.crew import DEVICES, Crew

    application = QApplication(["stall"])
    ready: set[str] = set()

    class Heard:
        def said(self, message: object) -> None:
            if isinstance(message, DeviceReports):
                ready.update(one.camera for one in message.reports if one.phase == "ready")

        def lost(self) -> None:
            raise AssertionError("the devices process died")

        restarted = lost

    crew = Crew(Heard(), QtWatch(), time.monotonic, folder, ())  # type: ignore[arg-type]
    crew.listen(DEVICES, Heard(), (str(resource_path("onvif")),))
    crew.start(DEVICES)
    mailbox, late, ended = Mailbox(), [0.0], threading.Event()

    def post() -> None:
        while not ended.wait(0.01):
            sent = time.monotonic()
            mailbox.post(lambda sent=sent: late.append(time.monotonic() - sent))

    began = time.monotonic()
    for number, url in enumerate(urls):
        crew.send(DEVICES, OpenDevice(f"C{number}", url, USER, PASSWORD, Traits()))
        crew.send(DEVICES, WatchDevice(f"C{number}", True))
    threading.Thread(target=post, daemon=True).start()
    timer = QTimer()

    def tick() -> None:
        crew.tick()
        if len(ready) == len(urls) or time.monotonic() - began > 60:
            application.quit()

    timer.timeout.connect(tick)
    timer.start(250)
    application.exec()
    took = time.monotonic() - began
    ended.set()
    crew.end(3.0)
    return {
        "ready": len(ready),
        "seconds_until_all_are_ready": took,
        "longest_stall_ms": round(max(late) * 1000, 1),
        "posts": len(late),
    }


POINTS = (
    ("glass_kills", "kill -9 on a real wall with a key held down", kills_point),
    ("stall", "gui's event loop while 36 cameras are taken", stall_point),
)

if __name__ == "__main__":
    print(json.dumps(_stalled(json.loads(sys.stdin.read()), Path(sys.argv[1]))))
