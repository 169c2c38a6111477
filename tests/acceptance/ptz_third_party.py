"""Points of issue 5 that need a network of their own: discovery, and an ONVIF device that is not ours.

Both run in a network namespace with nothing but loopback, made with `unshare -n` (root, or a kernel that lets users do it):
WS-Discovery has one port, and ipycam listens on every interface. IPYCAM_PYTHON names a Python that has ipycam; without it the
point says how to get one.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import requests

from scc_wall.base.device_messages import DiscoverDevices, OpenDevice, ProbeDevice, StopDevice, Traits, WatchDevice
from tests.acceptance.points import PROJECT, Point
from tests.acceptance.ptz_stand import cameras, for_seconds
from tests.process.device_rig import Rig, devices
from tests.process.support import wait_for

NETWORK = "ip link set lo up && ip link set lo multicast on && ip route add 224.0.0.0/4 dev lo && exec "
IPYCAM = "http://127.0.0.1:8080/onvif/device_service"
CAMERAS = 12
_STATUS = (
    b'<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"><s:Body><GetStatus xmlns="http://www.onvif.org/ver20/ptz/wsdl">'
    b"<ProfileToken>%b</ProfileToken></GetStatus></s:Body></s:Envelope>"
)


def discovery_point(point: Point, folder: Path) -> None:
    """Let the devices process find the simulated cameras."""
    _inside(point, "discovery", folder / "discovery", 120)
    point.demand(point.figures.get("found") == CAMERAS, f"not all {CAMERAS} cameras were found")


def third_party_point(point: Point, folder: Path) -> None:
    """Let the devices process meet ipycam."""
    if "IPYCAM_PYTHON" not in os.environ:
        point.by_hand += ["python3 -m venv DIR && DIR/bin/pip install ipycam", "then again with IPYCAM_PYTHON=DIR/bin/python"]
        point.note(ipycam="not here: set IPYCAM_PYTHON")
        return
    _inside(point, "ipycam", folder / "ipycam", 120)
    point.demand("probe" in point.figures, "ipycam did not answer")


def _inside(point: Point, what: str, folder: Path, limit_s: float) -> None:
    """Run a part of this file in a namespace and take over its figures."""
    folder.mkdir()
    line = [sys.executable, __file__, what, str(folder)]
    told = subprocess.run(
        ["unshare", "-n", "sh", "-c", NETWORK + '"$@"', "sh", *line],
        env={**os.environ, "PYTHONPATH": str(PROJECT)}, capture_output=True, text=True, timeout=limit_s, check=False,
    )  # fmt: skip
    if told.returncode:
        raise OSError(told.stderr[-300:])
    point.note(**json.loads(told.stdout.splitlines()[-1]))


def _discovered(folder: Path) -> dict[str, Any]:
    with cameras(folder, CAMERAS, "--discovery", "127.0.0.1") as running, devices(folder) as rig:
        began = time.monotonic()
        rig.worker.send(DiscoverDevices(1, 3.0))
        answer = rig.until(lambda: rig.answers.get(1), 10)
        addresses = {fact.value for fact in answer.facts if fact.name == "address"}
        names = [fact.value for fact in answer.facts if fact.name == "name"]
        known = sum(address.startswith(running.base) for address in addresses)
        return {
            "found": len(names),
            "with_our_address": known,
            "seconds": time.monotonic() - began,
            "one": min(names, default=""),
        }


def _with_ipycam(folder: Path) -> dict[str, Any]:
    source = folder / "source.mp4"
    make = ["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=size=640x360:rate=10:duration=20", "-c:v", "libx264"]
    subprocess.run([*make, "-pix_fmt", "yuv420p", str(source)], check=True, timeout=60)
    with (folder / "ipycam.log").open("w") as log:
        command = [os.environ["IPYCAM_PYTHON"], "-m", "ipycam", "--source", str(source)]
        camera = subprocess.Popen(command, cwd=folder, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
    try:
        wait_for(lambda: "camera source" in (folder / "ipycam.log").read_text(), 40)
        with devices(folder) as rig:
            return _met(rig)
    finally:
        camera.kill()
        camera.wait(10)


def _met(rig: Rig) -> dict[str, Any]:
    """Return what works with a device nobody here has made."""
    told: dict[str, Any] = {}
    rig.worker.send(ProbeDevice(1, IPYCAM, "", ""))
    probe = rig.until(lambda: rig.answers.get(1), 30)
    told["probe"] = probe.trouble or "; ".join(f"{fact.name}={fact.value}" for fact in probe.facts)[:900]
    rig.worker.send(DiscoverDevices(2, 3.0))
    found = rig.until(lambda: rig.answers.get(2), 10)
    told["discovered"] = ", ".join(fact.value for fact in found.facts if fact.name == "address") or "not found"
    rig.worker.send(OpenDevice("A", IPYCAM, "", "", Traits()))
    rig.worker.send(WatchDevice("A", True))
    rig.serial = 10
    for what in ("presets", "home"):
        answer = rig.ask(what)
        told[what] = answer.trouble or f"{len(answer.facts)} facts" if what == "presets" else answer.trouble or "done"
    for_seconds(rig, 1.0)
    before = _pan()
    rig.hold(pan=1.0)
    for_seconds(rig, 2.0)
    moved = _pan()
    rig.held = ()
    rig.worker.send(StopDevice("A"))
    for_seconds(rig, 2.5)
    first = _pan()
    for_seconds(rig, 1.0)
    report = rig.reports["A"]
    told["moved"] = f"pan {before} -> {moved}"
    told["stands_after_stop"] = first == _pan()
    told["operator_sees"] = " ".join(
        filter(None, (report.phase, report.motion, report.reason, report.rung and f"by {report.rung}"))
    )
    return told


def _pan() -> str:
    """Return ipycam's own word for its pan, read as text: its XML is no XML."""
    answer = requests.post(IPYCAM.replace("device_service", "ptz_service"), _STATUS % b"Profile_Main", timeout=5)
    found = re.search(rb'PanTilt x="([^"]*)"', answer.content)
    return found[1].decode() if found else "?"


POINTS = (
    ("discovery", "WS-Discovery finds the simulated cameras", discovery_point),
    ("third_party", "an ONVIF device that is not ours: ipycam", third_party_point),
)

if __name__ == "__main__":
    print(json.dumps({"discovery": _discovered, "ipycam": _with_ipycam}[sys.argv[1]](Path(sys.argv[2]))))
