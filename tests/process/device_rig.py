"""A devices process to speak with, as gui does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from scc_wall.adapters.resources import resource_path
from scc_wall.base.device_messages import (
    AskDevice,
    DeviceAnswer,
    DeviceReport,
    DeviceReports,
    HoldMove,
    OpenDevice,
    StillHeld,
    StopReady,
    Traits,
)
from scc_wall.workers.worker import Worker
from tests.process.small_onvif import PASSWORD, USER, Camera

T = TypeVar("T")
LIMIT_S = 60.0


@dataclass
class Rig:
    """Our end of the wire, and what came over it."""

    worker: Worker
    reports: dict[str, DeviceReport] = field(default_factory=dict)
    answers: dict[int, DeviceAnswer] = field(default_factory=dict)
    ready: dict[str, StopReady] = field(default_factory=dict)
    held: tuple[str, ...] = ()
    serial: int = 0

    def open(self, camera: Camera, name: str = "A", *, password: str = PASSWORD, traits: Traits | None = None) -> None:
        self.worker.send(OpenDevice(name, camera.url, USER, password, traits or Traits()))

    def hold(self, pan: float = 0.0, tilt: float = 0.0, zoom: float = 0.0, name: str = "A") -> None:
        self.held = (name,)
        self.worker.send(HoldMove(name, pan, tilt, zoom, 100))

    def listen(self) -> None:
        """Say that held moves are held, and take what was said."""
        if self.held:
            self.worker.send(StillHeld(self.held))
        for received in self.worker.receive():
            match received.message:
                case DeviceReports(reports):
                    self.reports = {report.camera: report for report in reports}
                case DeviceAnswer() as told:
                    self.answers[told.serial] = told
                case StopReady(recipe) as ready:
                    self.ready[recipe.camera] = ready

    def until(self, what: Callable[[], T], limit_s: float = LIMIT_S) -> T:
        """Keep the wire alive until something is true; fail after the limit."""
        end = time.monotonic() + limit_s
        while not (found := what()):
            assert time.monotonic() < end, f"not within {limit_s} s: {self.reports} {self.answers}"
            self.listen()
            time.sleep(0.02)
        return found

    def motion(self, name: str = "A") -> str:
        return self.reports[name].motion if name in self.reports else ""

    def ask(self, what: str, text: str = "", *numbers: float, name: str = "A") -> DeviceAnswer:
        self.serial += 1
        serial = self.serial
        self.worker.send(AskDevice(name, serial, what, text, numbers))
        return self.until(lambda: self.answers.get(serial))


@contextmanager
def devices(folder: Path) -> Iterator[Rig]:
    worker = Worker("devices", (str(resource_path("onvif")),), folder / "devices.log")
    rig = Rig(worker)
    try:
        yield rig
    finally:
        worker.quit()
        worker.wait(8.0)
