"""Cameras the devices process knows: their addresses, logins and settings, told anew when they change."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from scc_wall.adapters.device_memory import DeviceMemory
from scc_wall.app.shelf import Shelf
from scc_wall.base.device_messages import CloseDevice, LensPoint, OpenDevice, StopRecipe, Traits
from scc_wall.base.trouble import Trouble
from scc_wall.camera.camera import Feed, Stream
from scc_wall.workers.crew import DEVICES


class Devices(Protocol):
    """What is needed of the crew."""

    def start(self, place: int) -> None:
        """Start a worker unless it is there."""

    def send(self, place: int, message: object, fds: tuple[int, ...] = ()) -> None:
        """Send it a message; dropped while it is being replaced."""


class OpenDevices:
    """On the GUI thread. memory: what stopped which model before."""

    def __init__(self, crew: Devices, shelf: Shelf, memory: DeviceMemory) -> None:
        self._crew, self._shelf, self._memory = crew, shelf, memory
        self._opened: dict[str, OpenDevice] = {}

    def cameras(self) -> tuple[str, ...]:
        """Return the cameras that were spoken to."""
        return tuple(self._opened)

    def send(self, message: object) -> None:
        """Send the devices process a message."""
        self._crew.send(DEVICES, message)

    def has_address(self, camera: str) -> bool:
        """Return whether a camera has an ONVIF address."""
        return self._target(camera) is not None

    def open(self, camera: str) -> None:
        """Make a camera known; Trouble where there is none of that id, or it has no ONVIF address."""
        if camera in self._opened:  # perhaps no longer on the list: what moves must still be stopped
            return
        self._shelf.library.camera(camera)
        told = self._target(camera)
        if told is None:
            raise Trouble("device.unknown")
        self._crew.start(DEVICES)
        self._opened[camera] = told
        self.send(told)

    def expect(self, camera: str) -> None:
        """Have a camera with an address among those that a new process is told of, and start that process."""
        told = self._target(camera)
        if told is not None:
            self._crew.start(DEVICES)
            self._opened[camera] = told

    def close(self, camera: str) -> None:
        """Forget a camera."""
        self.send(CloseDevice(camera))
        del self._opened[camera]

    def tell_all(self) -> None:
        """Tell a new process of every camera."""
        for camera, opened in tuple(self._opened.items()):
            self._opened[camera] = told = self._target(camera) or opened
            self.send(told)

    def tell_changed(self) -> tuple[str, ...]:
        """Tell what the site's files say otherwise now; return the cameras that have lost their address."""
        gone: list[str] = []
        for camera, before in tuple(self._opened.items()):
            told = self._target(camera)
            if told is None:
                gone.append(camera)
            elif told != before:
                self._opened[camera] = told
                self.send(told)
        return tuple(gone)

    def with_login(self, recipe: StopRecipe) -> StopRecipe:
        """Return how to stop a camera, with the login that is kept on no disk beside it."""
        opened = self._opened[recipe.camera]
        return replace(recipe, user=opened.user, password=opened.password)

    def _target(self, camera: str) -> OpenDevice | None:
        library = self._shelf.library
        known = library.cameras.get(camera)
        if known is None or known.onvif is None:
            return None
        secret, ptz = library.secret(Feed(camera, Stream.MAIN)), library.ptz.of(camera)
        traits = Traits(
            rung=self._memory.rung_for(camera), inverted=ptz.inverted, follows_zoom=ptz.follows_zoom, pan_speed=ptz.pan_speed,
            tilt_speed=ptz.tilt_speed, pan_range=ptz.pan_range, tilt_range=ptz.tilt_range, wide=ptz.wide, longest=ptz.longest,
            points=tuple(LensPoint(*point) for point in ptz.points),
        )  # fmt: skip
        return OpenDevice(camera, known.onvif.url, secret.user, secret.password, traits)
