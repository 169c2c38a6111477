"""What the points of PTZ share: simulated cameras, what their domes really do, and a devices process spoken to as gui does."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from scc_wall.base.device_messages import CloseDevice, OpenDevice, StopDevice, StopReady, Traits
from scc_wall.simulator.catalogue import catalogue
from scc_wall.simulator.control import ask
from scc_wall.simulator.onvif.state import can_move
from tests.process.device_rig import Rig
from tests.process.onvif_client import Token, service
from tests.process.support import wait_for
from tests.process.test_simulator import PASSWORD, USER, Simulator, end, start_onvif

DOME, OTHER = "jsc-01", "jsc-06"
"""The dome under test, and one that must not notice."""
QUIET_WITH = 6
"""So few cameras draw their clips quickly."""


@dataclass(frozen=True, slots=True)
class Cameras:
    """The running simulated cameras."""

    simulator: Simulator
    base: str
    motion_log: Path

    def url(self, camera: str = DOME) -> str:
        """Return a camera's ONVIF address."""
        return f"{self.base}/{camera}/onvif/device_service"

    def quirk(self, value: str, camera: str = DOME) -> None:
        """Switch a quirk."""
        answer = ask(self.simulator.control, {"do": "quirk", "camera": camera, "value": value})
        assert answer["ok"], answer

    def counted(self) -> dict[str, Any]:
        """Return what was asked of all of them."""
        return ask(self.simulator.control, {"do": "onvif"})

    def true(self, camera: str = DOME) -> dict[str, Any]:
        """Return where a dome really is."""
        domes: Any = ask(self.simulator.control, {"do": "dome", "camera": camera})["domes"]
        return dict(domes[camera])

    def service(self, name: str, camera: str = DOME) -> Any:
        """Return a service of a camera, for a client that is not ours."""
        return service(f"{self.base}/{camera}", name, Token(USER, PASSWORD))

    def calm(self, camera: str = DOME) -> None:
        """Make a camera ordinary, and stand still at home."""
        self.quirk("none", camera)
        ptz = self.service("tptz", camera)
        ptz.Stop(ProfileToken="main", PanTilt=True, Zoom=True)
        self.rest(camera)
        ptz.AbsoluteMove(ProfileToken="main", Position={"PanTilt": {"x": 0.0, "y": 0.6}, "Zoom": {"x": 0.0}})
        self.rest(camera)

    def rest(self, camera: str = DOME, limit_s: float = 20.0) -> dict[str, Any]:
        """Wait until a dome stands; return where."""
        wait_for(lambda: not self.true(camera)["moving"], limit_s, lambda: self.true(camera))
        return self.true(camera)


@contextmanager
def cameras(folder: Path, count: int, *more: str) -> Iterator[Cameras]:
    """Run simulated cameras with ONVIF."""
    folder.mkdir(exist_ok=True)
    options = ("--cameras", str(count), "--seconds", "2", "--onvif-port", "0", "--mark", "--motion-log", str(folder / "motion"))
    simulator, base = start_onvif(folder, folder, *options, *more, password=PASSWORD)
    try:
        if count > QUIET_WITH:  # drawing their clips would disturb what is measured
            drawn = sum(not can_move(camera) for camera in catalogue(count))
            wait_for(lambda: f"({drawn})" in (folder / "log").read_text(), 200)
        yield Cameras(simulator, base, folder / "motion")
    finally:
        end(simulator)


def know(rig: Rig, cameras: Cameras, name: str, camera: str = DOME, *, rung: str = "") -> None:
    """Tell the devices process of a camera."""
    rig.worker.send(OpenDevice(name, cameras.url(camera), USER, PASSWORD, Traits(rung=rung, longest=40.0)))


def forget(rig: Rig, name: str) -> None:
    """Let the devices process forget a camera."""
    rig.held = ()
    rig.worker.send(CloseDevice(name))


def let_go(rig: Rig, name: str) -> None:
    """Stop a held move, as a hand that lets go does."""
    rig.held = ()
    rig.worker.send(StopDevice(name))


def hold_until_it_moves(rig: Rig, cameras: Cameras, name: str, camera: str = DOME, **axes: float) -> None:
    """Hold a move until the dome really moves, and half a second longer."""
    rig.hold(**(axes or {"pan": 1.0}), name=name)
    rig.until(lambda: cameras.true(camera)["moving"])
    since = time.monotonic()
    rig.until(lambda: time.monotonic() - since > 0.5)


def stands_after(cameras: Cameras, since: float, limit_s: float, tend: Callable[[], None] = lambda: None) -> float | None:
    """Return the seconds from `since` (monotonic) until the dome really stands, None if it still moves after the limit."""
    while True:
        looked = time.monotonic()
        if not cameras.true()["moving"]:
            return looked - since
        if looked - since > limit_s:
            return None
        tend()
        time.sleep(0.02)


def recipe_of(ready: StopReady) -> Any:
    """Return the recipe as gui would give it to a new process: with the login."""
    return replace(ready.recipe, user=USER, password=PASSWORD)


def move_by(cameras: Cameras, *, pan: float = 0.0, tilt: float = 0.6, zoom: float = 0.0) -> None:
    """Send the dome somewhere by a foreign client, and wait until it stands there; generic ranges."""
    place = {"PanTilt": {"x": pan, "y": tilt}, "Zoom": {"x": zoom}}
    cameras.service("tptz").AbsoluteMove(ProfileToken="main", Position=place)
    cameras.rest()


def for_seconds(rig: Rig, seconds: float) -> None:
    """Go on listening and holding for a while."""
    since = timedelta(seconds=time.monotonic() + seconds)
    rig.until(lambda: timedelta(seconds=time.monotonic()) > since, seconds + 10)
