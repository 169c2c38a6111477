"""The helm: who moves which camera, and what the devices process is told. On the GUI thread; nothing here waits.

What moves is known here, too, and how to stop it: should the devices process die, its successor gets that list first.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace

from scc_wall.access.origin import Origin
from scc_wall.adapters.device_memory import DeviceMemory
from scc_wall.app.device_questions import DeviceQuestions
from scc_wall.app.may_move import MayMove
from scc_wall.app.open_devices import Devices, OpenDevices
from scc_wall.app.shelf import Shelf
from scc_wall.base.clock import Clock
from scc_wall.base.device_messages import (
    DeviceAnswer,
    DeviceReport,
    DeviceReports,
    HoldMove,
    StickMoved,
    StillHeld,
    StopDevice,
    StopNow,
    StopReady,
    StopRecipe,
    WatchDevice,
)
from scc_wall.base.trouble import Trouble
from scc_wall.control.reply import DONE, Pending, Reply
from scc_wall.ptz.calibrate import degrees_of, with_point
from scc_wall.ptz.hold import Holder, holder_now, take, used

SETTLED_S = 0.6
"""A report younger than this may be older than the order it seems to answer."""
REPEAT_S = 1.0
"""A move that a script asked for ends when it is not repeated so often; hands at the wall say themselves when they let go."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notices:
    """Whom the helm tells, and asks.

    trouble: for people at the wall; moving: what may move now, and how to stop it; may: whether somebody may still move cameras
    (a right may be taken away in the middle of a move); person: how to call who gave a command; rung: what stopped a camera
    (camera, model, rung); stick: a joystick's move; curve: a camera's new zoom curve, to be kept.
    """

    trouble: Callable[[Trouble], None]
    moving: Callable[[tuple[StopRecipe, ...]], None]
    may: Callable[[Origin], bool]
    person: Callable[[Origin], str]
    rung: Callable[[str, str, str], None]
    stick: Callable[[StickMoved], None]
    curve: Callable[[str, tuple[tuple[float, float], ...]], None]


@dataclass(slots=True)
class _Motion:
    """A move that was asked for, and by whom. until: when it ends unless repeated, None: until it is told to."""

    wanted: HoldMove
    origin: Origin
    until: float | None


class Helm:
    """Holders, moves and reports by camera; hears the devices process."""

    def __init__(self, crew: Devices, shelf: Shelf, clock: Clock, memory: DeviceMemory, notices: Notices) -> None:
        """memory: what stopped which model before."""
        self._shelf, self._clock, self._notices = shelf, clock, notices
        self._devices = OpenDevices(crew, shelf, memory)
        self._send = self._devices.send
        self._questions = DeviceQuestions(self._send, clock)
        self._moving = MayMove(notices.moving)
        self._holders: dict[str, Holder] = {}
        self._motions: dict[str, _Motion] = {}
        self._watched: set[str] = set()
        self._guarded: frozenset[str] = frozenset()
        self._rungs_told: dict[str, str] = {}
        self.reports: dict[str, DeviceReport] = {}
        self.delay_ms: Callable[[str], int] = lambda _camera: 0

    # what commands ask for

    def hold(self, camera: str, origin: Origin) -> Reply:
        """Take a camera in hand, or go on holding it; Trouble says who has it."""
        self._devices.open(camera)
        now = self._clock()
        person = self._notices.person(origin)
        taken = take(self.holder(camera), person, origin.level, now)
        self._holders[camera] = taken.holder
        if taken.ousted is not None:
            self.stop(camera)
            self._notices.trouble(Trouble("ptz.taken", camera=self._name(camera), holder=person, former=taken.ousted.person))
        self.watch({*self._watched, camera})
        return DONE

    def release(self, camera: str, origin: Origin) -> Reply:
        """Let a camera go; without one, all that this person holds. What moves is stopped."""
        person = self._notices.person(origin)
        for held, holder in tuple(self._holders.items()):
            if camera in {"", held} and (holder.person == person or origin.level > holder.level):
                self._let_go(held)
        return DONE

    def move(self, camera: str, origin: Origin, pushed: tuple[float, float, float], *, repeats: bool) -> Reply:
        """Move a camera; repeats: the move ends by itself unless it is asked for again within a second."""
        self.hold(camera, origin)
        wanted = HoldMove(camera, *pushed, self.delay_ms(camera))
        if not any(pushed):
            return self.stop(camera)
        now = self._clock()
        before = self._motions.get(camera)
        self._motions[camera] = _Motion(wanted, origin, now + REPEAT_S if repeats else None)
        self._moving.add(camera, now)
        if before is None or before.wanted != wanted:
            self._send(wanted)
        self._send(StillHeld((camera,)))
        return DONE

    def stop(self, camera: str) -> Reply:
        """Stop a camera, whoever moves it; without one, all that may move. Anybody may: a stop does no harm."""
        names = [camera] if camera else sorted({*self._motions, *self._moving})
        for name in names:
            self._devices.open(name)
            self._motions.pop(name, None)
            self._moving.add(name, self._clock())
            self._send(StopDevice(name))
        return DONE

    def stop_left_over(self, recipes: Iterable[StopRecipe]) -> None:
        """Stop what a former wall left moving when it was killed, before anything else is said to the devices process."""
        known = [recipe for recipe in recipes if self._devices.has_address(recipe.camera)]
        if not known:
            return
        log.warning("a former wall left moving: %s", ", ".join(recipe.camera for recipe in known))
        for recipe in known:
            self._devices.expect(recipe.camera)
            self._moving.add_silently(recipe, self._clock())
        self.restarted()

    def ask(self, camera: str, origin: Origin | None, what: str, text: str = "", *numbers: float) -> Pending:
        """Have something else done; origin None: only a question, for which nobody need hold the camera."""
        if origin is not None:
            self.hold(camera, origin)
        else:
            self._devices.open(camera)
        return self._questions.ask(camera, what, text, numbers)

    def calibrate(self, camera: str, width_m: float, distance_m: float) -> Reply:
        """Keep one more point of a camera's zoom curve: so wide is the picture at its present zoom."""
        report = self.reports.get(camera)
        if report is None or report.zoom < 0:
            raise Trouble("device.no_zoom_known")
        try:
            points = with_point(self._shelf.library.ptz.of(camera).points, report.zoom, degrees_of(width_m, distance_m))
        except ValueError:
            raise Trouble("ptz.calibration") from None
        self._notices.curve(camera, points)
        return DONE

    def guard(self, cameras: frozenset[str]) -> None:
        """Have these cameras' positions looked at whoever holds them, and those of former calls no more."""
        if cameras == self._guarded:
            return
        former, self._guarded = self._guarded, cameras
        for camera in cameras:
            with suppress(Trouble):  # one without ONVIF tells no position, and stays covered
                self._devices.open(camera)
        held = {camera for camera in self._watched if camera in self._holders}
        self.watch(held | (self._watched - former))

    def watch(self, cameras: set[str]) -> None:
        """Have these cameras' positions looked at, and no others but those that are guarded."""
        cameras = cameras | (self._guarded & set(self._devices.cameras()))
        for camera in cameras - self._watched:
            self._send(WatchDevice(camera, True))
        for camera in self._watched - cameras:
            self._send(WatchDevice(camera, False))
        self._watched = set(cameras)

    def holder(self, camera: str) -> Holder | None:
        """Return who holds a camera now."""
        idle_s = self._shelf.library.ptz.idle_s
        return holder_now(self._holders.get(camera), self._clock(), idle_s, is_moving=camera in self._motions)

    def used(self, camera: str) -> None:
        """Note that the holder of a camera did something with it."""
        if camera in self._holders:
            self._holders[camera] = used(self._holders[camera], self._clock())

    def motion(self, camera: str) -> str:
        """Return how a camera moves, in the words of `DeviceReport`; empty where it was never spoken to."""
        report = self.reports.get(camera)
        return report.motion if report is not None else ""

    def cameras(self) -> tuple[str, ...]:
        """Return the cameras that were spoken to."""
        return self._devices.cameras()

    # time, and what the devices process says

    def tick(self) -> None:
        """Say what is still held, end what nobody repeats, free what is idle, give up on answers; a few times a second."""
        now = self._clock()
        for camera, motion in tuple(self._motions.items()):
            if (motion.until is not None and now >= motion.until) or not self._notices.may(motion.origin):
                self.stop(camera)
        if self._motions:
            self._send(StillHeld(tuple(self._motions)))
        for camera in tuple(self._holders):
            if self.holder(camera) is None:
                self._let_go(camera)
        self._questions.tick()

    def library_changed(self) -> None:
        """Tell new addresses, logins and settings; a camera that lost its address is let go."""
        for camera in self._devices.tell_changed():
            self.stop(camera)
            self._devices.close(camera)
            self._holders.pop(camera, None)

    def said(self, message: object) -> None:
        """Take a word of the devices process."""
        match message:
            case DeviceReports(reports):
                self._take_reports(reports)
            case StopReady(recipe):
                self._moving.ready(recipe)
            case DeviceAnswer():
                self._questions.answered(message)
            case StickMoved():
                self._notices.stick(message)

    def lost(self) -> None:
        """Note that the devices process is gone: nothing is held any more, and who waits is told."""
        log.warning("the devices process is gone; may be moving: %s", ", ".join(self._moving) or "nothing")
        self._motions.clear()
        self.reports = {
            name: replace(report, motion="runaway" if name in self._moving else report.motion, reason="ptz.devices_gone")
            for name, report in self.reports.items()
        }
        self._questions.lost()

    def restarted(self) -> None:
        """Have what may move stopped before anything else, then tell the new process everything."""
        self._send(StopNow(tuple(map(self._devices.with_login, self._moving.recipes()))))
        self._devices.tell_all()
        for camera in self._moving:
            self._send(StopDevice(camera))
        for camera in self._watched:
            self._send(WatchDevice(camera, True))

    # within

    def _take_reports(self, reports: tuple[DeviceReport, ...]) -> None:
        now = self._clock()
        for report in reports:
            self.reports[report.camera] = report
            asked = self._moving.since(report.camera)
            is_answer = asked is not None and now - asked >= SETTLED_S
            if is_answer and report.camera not in self._motions and report.motion in {"still", "unproven"}:
                self._moving.remove(report.camera)
            if is_answer and report.camera in self._motions and report.motion in {"stopping", "runaway"}:
                del self._motions[report.camera]  # it was stopped beneath our hands: the network, or the hand was not heard
                self._notices.trouble(Trouble("ptz.stopped_itself", camera=self._name(report.camera)))
            if report.model and report.rung != self._rungs_told.get(report.camera):
                self._rungs_told[report.camera] = report.rung
                self._notices.rung(report.camera, report.model, report.rung)

    def _let_go(self, camera: str) -> None:
        self._holders.pop(camera, None)
        if camera in self._motions:
            self.stop(camera)
        self.watch(self._watched - {camera})

    def _name(self, camera: str) -> str:
        known = self._shelf.library.cameras.get(camera)
        return known.name if known is not None else camera
