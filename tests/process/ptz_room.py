"""A command room with simulated cameras that move: their ONVIF side, a wall of one or four tiles, where they really look."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from scc_wall.simulator.control import ask as ask_simulator
from tests.process import test_simulator
from tests.process.support import Wall, display_of, home_environment, make_layout, make_site, running_wall, wait_for
from tests.process.test_simulator import PASSWORD, USER, Simulator

DOME = "jsc-01"


@dataclass(frozen=True, slots=True)
class PtzRoom:
    """The wall, the simulator, and the address of its ONVIF side."""

    wall: Wall
    simulator: Simulator
    onvif: str
    folder: Path

    def quirk(self, value: str, camera: str = DOME) -> None:
        """Switch a quirk of a camera: `stop-refused`, `slow=300`, `none`."""
        answer = ask_simulator(self.simulator.control, {"do": "quirk", "camera": camera, "value": value})
        assert answer["ok"], answer

    def dome(self, camera: str = DOME) -> dict[str, Any]:
        """Return where a camera really is and whether it moves."""
        told = ask_simulator(self.simulator.control, {"do": "dome", "camera": camera})
        return dict(told["domes"][camera])

    def rests_within(self, limit_s: float, camera: str = DOME) -> float:
        """Return after how many seconds a camera stands; fail after the limit."""
        began = time.monotonic()
        wait_for(lambda: not self.dome(camera)["moving"], limit_s)
        return time.monotonic() - began

    def device(self, camera: str = "P1") -> dict[str, Any]:
        """Return what the wall says of a camera that moves."""
        cameras = self.wall.ask("ptz", "status")["cameras"]
        return next((one for one in cameras if one["camera"] == camera), {})


@contextmanager
def open_ptz_room(folder: Path, cameras: int = 4, *wall_words: str, mark: bool = False) -> Iterator[PtzRoom]:
    """Start simulated cameras P1 to P5 and a wall that shows so many of them; `mark`: pictures tell where they were taken."""
    options = ("--cameras", "5", "--seconds", "2", "--onvif-port", "0", *(("--mark",) if mark else ()))
    simulator, onvif = test_simulator.start_onvif(folder, folder, *options, password=PASSWORD)
    try:
        with display_of(1) as display:
            environment = home_environment(folder / "home", display.environment)
            rows = [
                {
                    "id": f"P{number}", "name": f"Kubah {number}", "user": USER, "password": PASSWORD,
                    "sub_url": simulator.url(f"jsc-0{number}", "sub", ""),
                    "main_url": simulator.url(f"jsc-0{number}", "main", ""),
                    "onvif_url": f"{onvif}/jsc-0{number}/onvif/device_service",
                }
                for number in range(1, 6)
            ]  # fmt: skip
            site = make_site(folder / "situs", rows, environment)
            grid = "1x1" if cameras == 1 else "2x2"
            make_layout(site, "satu", [(grid, ",".join(f"P{number}" for number in range(1, cameras + 1)))], environment)
            make_layout(site, "lain", [("1x1", "P2")], environment)
            with running_wall(site, environment, "--layout", "satu", *wall_words) as wall:
                yield PtzRoom(wall, simulator, onvif, folder)
    finally:
        test_simulator.end(simulator)
