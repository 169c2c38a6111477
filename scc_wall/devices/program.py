"""The devices process: one loop that listens to gui, a mover for each camera. It outlives gui while cameras move."""

from __future__ import annotations

import contextlib
import logging
import select
import signal
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

from scc_wall.base.channel import Channel, PeerGone
from scc_wall.base.device_messages import (
    TO_DEVICES,
    AskDevice,
    CloseDevice,
    DeviceReports,
    DiscoverDevices,
    HoldMove,
    OpenDevice,
    ProbeDevice,
    RetryDevice,
    StillHeld,
    StopDevice,
    StopNow,
    StopRecipe,
    WatchDevice,
)
from scc_wall.base.messages import Hello, Ping, Pong, Quit
from scc_wall.base.shared_end import SharedEnd
from scc_wall.base.trouble import Trouble
from scc_wall.base.wire import WireError
from scc_wall.devices.answering import answered, told_trouble
from scc_wall.devices.fault import Refused
from scc_wall.devices.link import Link, SharedTypes
from scc_wall.devices.mover import Mover
from scc_wall.devices.ready_stop import stop_from
from scc_wall.devices.stick import Stick

REPORT_S = 0.25
STICK_AFTER_S = 1.0
"""Joysticks are looked for once the first words, which may be to stop cameras, have been carried out."""
LEAVE_S = 6.0
"""How long the end of the process waits for cameras to stand; gui may be gone, nobody else will stop them."""

log = logging.getLogger("scc_wall.devices")


class Devices:
    """What the devices process holds: movers, ready-made stops, and the wire to gui."""

    def __init__(self, channel: Channel, pid: int, folder: Path) -> None:
        """folder: of ONVIF's descriptions, `resources/onvif`."""
        self._channel = channel
        self._gui = SharedEnd(channel, threading.Lock())
        self._types = SharedTypes(folder)
        self._movers: dict[str, Mover] = {}
        self._recipes: dict[str, StopRecipe] = {}
        self._leaving: list[Mover] = []
        self._waking, self._woken = socket.socketpair()
        self._gui.tell(Hello("devices", pid))
        self._stick: Stick | None = None

    def run(self) -> None:
        """Serve gui until it says Quit or is gone; then stop what moves."""
        self._listen_to_the_system()
        begun = time.monotonic()
        poll = select.poll()
        poll.register(self._channel, select.POLLIN)
        poll.register(self._waking, select.POLLIN)
        next_report = 0.0
        try:
            while True:
                now = time.monotonic()
                if now >= next_report:
                    next_report = now + REPORT_S
                    self._report()
                if self._stick is None and now - begun >= STICK_AFTER_S:
                    self._stick = Stick(self._gui.tell)
                for fd, _ in poll.poll(max(0.0, next_report - time.monotonic()) * 1000):
                    if fd != self._channel.fileno() or self._listen():
                        return
        except (PeerGone, WireError) as gone:
            log.info("gui is gone (%s)", gone)
        finally:
            self._leave()

    def _listen_to_the_system(self) -> None:
        """Take the end of gui, which the kernel tells by SIGTERM, as an end of ours in good order."""
        self._woken.setblocking(False)
        with contextlib.suppress(ValueError):  # in a test's thread there are no signals
            signal.set_wakeup_fd(self._woken.fileno(), warn_on_full_buffer=False)

    def _listen(self) -> bool:
        """Do what gui says; return whether it says that this is the end."""
        for received in self._channel.receive():
            if isinstance(received.message, Quit):
                return True
            self._carry_out(received.message)
        return False

    def _carry_out(self, message: object) -> None:
        match message:
            case HoldMove(camera) | StopDevice(camera) | WatchDevice(camera) | RetryDevice(camera):
                if camera in self._movers:
                    _tell(self._movers[camera], message)
                else:
                    log.warning("%s is not open", camera)
            case StillHeld(cameras):
                for camera in cameras:
                    if camera in self._movers:
                        self._movers[camera].still_held()
            case OpenDevice():
                self._open(message)
            case CloseDevice(camera):
                self._close(camera)
            case _:
                self._carry_out_other(message)

    def _carry_out_other(self, message: object) -> None:
        match message:
            case StopNow(recipes):
                for recipe in recipes:  # at once, each on its own: none waits for another's silence
                    self._recipes[recipe.camera] = recipe
                    threading.Thread(target=stop_from, args=(recipe,), name=f"stop {recipe.camera}", daemon=True).start()
            case AskDevice(camera, serial):
                if camera in self._movers:
                    self._movers[camera].ask(message)
                else:
                    self._gui.tell(answered(camera, serial, Trouble("device.unknown")))
            case ProbeDevice():
                self._aside(message.serial, lambda: self._probe(message))
            case DiscoverDevices(serial, seconds):
                self._aside(serial, lambda: self._discover(serial, seconds))
            case Ping(count):
                self._gui.tell(Pong(count))

    def _open(self, opened: OpenDevice) -> None:
        before = self._movers.get(opened.camera)
        if before is not None and before.opened == opened:
            return
        self._close(opened.camera)
        self._movers[opened.camera] = Mover(opened, self._types, self._gui.tell, self._recipes.pop(opened.camera, None))

    def _close(self, camera: str) -> None:
        mover = self._movers.pop(camera, None)
        if mover is not None:
            mover.end()
            self._leaving = [*(one for one in self._leaving if not one.join(0.0)), mover]

    def _report(self) -> None:
        self._gui.report(lambda: DeviceReports(tuple(mover.report() for mover in self._movers.values())))

    def _aside(self, serial: int, work: Callable[[], None]) -> None:
        """Do something long on a thread of its own."""

        def told() -> None:
            try:
                work()
            except (Trouble, Refused) as error:
                self._gui.tell(answered("", serial, told_trouble(error)))

        threading.Thread(target=told, name=f"aside {serial}", daemon=True).start()

    def _probe(self, wanted: ProbeDevice) -> None:
        from scc_wall.devices.probe import probe  # noqa: PLC0415 - only who probes needs it

        link = Link(self._types, wanted.url, wanted.user, wanted.password)
        try:
            facts = tuple(probe(link, urlsplit(wanted.url).hostname or ""))
        finally:
            link.close()
        self._gui.tell(answered("", wanted.serial, None, facts))

    def _discover(self, serial: int, seconds: float) -> None:
        from scc_wall.devices.discovery import discover, facts_of  # noqa: PLC0415 - loads lxml

        self._gui.tell(answered("", serial, None, facts_of(discover(max(0.5, min(30.0, seconds))))))

    def _leave(self) -> None:
        if self._stick is not None:
            self._stick.end()
        movers = [*self._movers.values(), *self._leaving]
        for mover in movers:
            mover.end()
        until = time.monotonic() + LEAVE_S
        for mover in movers:
            if not mover.join(max(0.0, until - time.monotonic())):
                log.warning("%s does not come to an end", mover.opened.camera)
        self._channel.close()


def _tell(mover: Mover, message: HoldMove | StopDevice | WatchDevice | RetryDevice) -> None:
    match message:
        case HoldMove():
            mover.hold(message)
        case StopDevice():
            mover.stop()
        case WatchDevice(_, wanted):
            mover.watch(wanted)
        case RetryDevice():
            mover.retry()


def run(sock: socket.socket, pid: int, folder: Path) -> None:
    """Run the devices process on its end of the wire."""
    Devices(Channel(sock, TO_DEVICES), pid, folder).run()
