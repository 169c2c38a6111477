"""Answers ONVIF requests: whose camera, may he, is it valid, what does the service say; and is our own answer valid."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from scc_wall.simulator.digest import Account, Gate
from scc_wall.simulator.onvif import device, imaging, media, media2, ptz_describe, ptz_move, ptz_preset, ptz_tour
from scc_wall.simulator.onvif.call import Call, Place
from scc_wall.simulator.onvif.hostile import spoiled, spoiled_tree
from scc_wall.simulator.onvif.http import HttpAnswer, HttpRequest
from scc_wall.simulator.onvif.names import SERVICES
from scc_wall.simulator.onvif.quirks import QuirkBoard, Quirks
from scc_wall.simulator.onvif.security import TokenDesk
from scc_wall.simulator.onvif.soap import Envelope, FaultError, envelope, fault, known_prefix, opened
from scc_wall.simulator.onvif.state import CameraState
from scc_wall.simulator.onvif.tree import Element, complaint, local, written

LOG = logging.getLogger("scc_wall.simulator.onvif")
LOCK_AFTER, LOCK_FOR = 5, 30.0
"""So many wrong logins, and for how many seconds nobody gets in then (quirk locks-out)."""
OPERATIONS: Mapping[str, Mapping[str, Callable[[Call], Element]]] = {
    "tds": device.OPERATIONS,
    "trt": media.OPERATIONS,
    "tr2": media2.OPERATIONS,
    "tptz": {**ptz_describe.OPERATIONS, **ptz_move.OPERATIONS, **ptz_preset.OPERATIONS, **ptz_tour.OPERATIONS},
    "timg": imaging.OPERATIONS,
}
_PAGE = "text/html"


@dataclass(slots=True)
class Told:
    """What was counted: answered requests by camera and operation, faults, and what broke the schemas."""

    requests: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    invalid_requests: list[str] = field(default_factory=list)
    invalid_answers: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Desk:
    """The services of all cameras. `account` None: no login is asked for. acted: told of each order to a dome, afterwards."""

    states: Mapping[str, CameraState]
    board: QuirkBoard
    account: Account | None
    gate: Gate | None
    acted: Callable[[str, str], None] = lambda _camera, _order: None
    key_picture: Callable[[str, str], None] = lambda _camera, _stream: None
    told: Told = field(default_factory=Told)
    tokens: dict[str, TokenDesk] = field(default_factory=dict)

    def answer(self, camera: str, service: str, request: HttpRequest, place: Place, now: float, wall: float) -> HttpAnswer:
        """Return the answer to a POST at a camera's service (its prefix)."""
        quirks = self.board.of(camera)
        clock = wall + quirks.number("clock-off")
        try:
            asked = opened(request.body)
            name = self._allowed(camera, service, request, asked, now, clock)
            body = self._operated(camera, service, name, asked.body, place, now, clock)
            code = 200
        except _ChallengeError as error:
            return error.answer
        except FaultError as error:
            self.told.faults[f"{camera} {'/'.join(error.codes)}"] += 1
            LOG.info("%s: fault %s", camera, error)
            body, code = fault(error), 400 if error.who == "Sender" else 500
        return HttpAnswer(code, spoiled(written(envelope(body)), quirks))

    def admits(self, request: HttpRequest) -> HttpAnswer | None:
        """Return the refusal of a request by HTTP Digest (snapshots), None if it is granted."""
        if self.gate is None:
            return None
        verdict = self.gate.verdict(request.method, request.target, request.headers.get("authorization", ""))
        return None if verdict == "granted" else self._challenge(is_stale=verdict == "stale")

    def _allowed(self, camera: str, service: str, request: HttpRequest, asked: Envelope, now: float, clock: float) -> str:
        """Return the operation's name if it may be done; a fault or a challenge if not."""
        namespace, name = local(asked.body)
        if known_prefix(namespace) != service or name not in OPERATIONS[service]:
            raise FaultError("Receiver", "ter:ActionNotSupported", why=f"{name} is not known at this address")
        if self.account is not None and f"{service}:{name}" not in device.WITHOUT_LOGIN:
            self._login(camera, request, asked, now, clock)
        if self.board.spend(camera):
            raise FaultError("Sender", "ter:NotAuthorized")
        return name

    def _login(self, camera: str, request: HttpRequest, asked: Envelope, now: float, clock: float) -> None:
        assert self.account is not None  # noqa: S101 - the only caller has asked
        state, quirks = self.states[camera], self.board.of(camera)
        if quirks.has("locks-out") and now < state.locked_until:
            raise FaultError("Sender", "ter:NotAuthorized", why="locked")
        verdict = "none"
        if not quirks.has("digest-only"):
            verdict = self.tokens.setdefault(camera, TokenDesk(self.account)).verdict(asked.header, clock)
        if verdict == "none":
            authorization = request.headers.get("authorization", "")
            verdict = self.gate.verdict(request.method, request.target, authorization) if self.gate else "none"
            if verdict != "granted":
                if authorization and verdict == "denied":
                    self._wrong(state, now)
                raise _ChallengeError(self._challenge(is_stale=verdict == "stale"))
        if verdict != "granted":
            LOG.info("%s: a token is refused: %s", camera, verdict)
            self._wrong(state, now)
            raise FaultError("Sender", "ter:NotAuthorized", why="The action requested requires authorization")
        state.wrong_logins = 0

    def _wrong(self, state: CameraState, now: float) -> None:
        state.wrong_logins += 1
        if state.wrong_logins >= LOCK_AFTER:
            state.wrong_logins, state.locked_until = 0, now + LOCK_FOR

    def _challenge(self, *, is_stale: bool) -> HttpAnswer:
        told = self.gate.challenge(stale=is_stale) if self.gate else 'Basic realm="SCC Wall simulator"'
        page = b"<html><body><h1>401 Unauthorized</h1><hr></body></html>"
        return HttpAnswer(401, page, _PAGE, {"WWW-Authenticate": told})

    def _operated(self, camera: str, service: str, name: str, body: Element, place: Place, now: float, clock: float) -> Element:
        if why := complaint(service, body):
            self.told.invalid_requests.append(f"{camera} {name}: {why}"[:500])
            LOG.warning("%s: an invalid %s: %s", camera, name, why)
            raise FaultError("Sender", "ter:InvalidArgs", why=why)
        quirks = self.board.of(camera)
        call = Call(self._meant(camera, name, quirks), quirks, body, place, now, clock)
        if service == "tr2" and "tr2" not in device.offered(call):
            raise FaultError("Receiver", "ter:ActionNotSupported")
        answer = OPERATIONS[service][name](call)
        self.told.requests[f"{camera} {service}:{name}"] += 1
        if service in {"tptz", "timg"} and not name.startswith("Get"):
            self.acted(camera, name)
        if name == "SetSynchronizationPoint":
            self.key_picture(camera, call.profile(f"{service}:ProfileToken").stream)
        if (why := complaint(service, answer)) and not quirks.flags:
            self.told.invalid_answers.append(f"{name}: {why}"[:500])
            LOG.error("our own %s is invalid: %s", name, why)
        return spoiled_tree(answer, quirks)

    def _meant(self, camera: str, name: str, quirks: Quirks) -> CameraState:
        """Return the camera that answers: with the quirk of another's data, that is the next one when something is asked."""
        if not quirks.has("other-camera") or not name.startswith("Get"):
            return self.states[camera]
        names = [one for one in self.states if (self.states[one].dome is None) == (self.states[camera].dome is None)]
        return self.states[names[(names.index(camera) + 1) % len(names)]]


class _ChallengeError(Exception):
    """HTTP's own refusal is the answer."""

    def __init__(self, answer: HttpAnswer) -> None:
        super().__init__("challenge")
        self.answer = answer


def service_at(part: str) -> str:
    """Return the prefix of the service whose address ends so, empty for none."""
    return next((prefix for prefix, known in SERVICES.items() if known == part), "")
