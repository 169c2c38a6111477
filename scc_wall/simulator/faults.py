"""What is wrong with a simulated camera right now: one frozen value, asked at each step of serving it.

New kinds of fault get a field of `Faults`, a line in `SETTINGS` and one question where they act. Everything that changes faults
goes through `changed`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any

REFUSALS = (401, 403, 404, 453, 503)
STEPS = ("options", "describe", "setup", "play")
"""The steps of RTSP (RFC 2326) after which a camera may fall silent."""

Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Faults:
    """What is wrong; each field is false, 0 or empty while it is not.

    paused: pictures stop, the session stays. refusal: every request but OPTIONS is answered with this code. silent: this
    request and later ones are never answered. busy_s: 401 for so long after a session's end. half_open: connections stay open
    and nothing comes or is answered; those of that time stay dead for ever. slow: bytes a second at the most. junk: packets as
    they should be, with random content. garbage: endless bytes that are no RTSP at all. loss, reorder: percent of the packets
    over UDP that are lost, or come after the next one; jitter: how much later than others a packet over UDP may come, in
    milliseconds. clock_s: by how much RTP time has jumped. backlog_s: how old the pictures are. stale_s: a session whose
    connection broke goes on for so long, into the reader's next connection. single: a second session is refused with 453.
    """

    paused: bool = False
    refusal: int = 0
    silent: str = ""
    busy_s: float = 0.0
    half_open: bool = False
    slow: int = 0
    junk: bool = False
    garbage: bool = False
    loss: int = 0
    reorder: int = 0
    jitter: int = 0
    clock_s: float = 0.0
    backlog_s: float = 0.0
    stale_s: float = 0.0
    single: bool = False

    def told(self) -> dict[str, Value]:
        """Return what is wrong, by field."""
        return {one.name: getattr(self, one.name) for one in fields(self) if getattr(self, one.name) != one.default}


HEALTHY = Faults()


@dataclass(frozen=True, slots=True)
class Setting:
    """What a verb sets: a field, to its usual value or to another of its choices or between its limits."""

    field: str
    usual: Value = True
    choices: tuple[Value, ...] = ()
    least: float = 0
    most: float = 0

    def value(self, told: object) -> Value:
        """Return the value that was told (None: the usual one), of the field's kind; ValueError where it is not possible."""
        if told is None:
            return self.usual
        for choice in self.choices:
            if str(choice) == str(told):
                return choice
        if self.least == self.most or isinstance(told, bool) or not isinstance(told, (int, float, str)):
            raise ValueError(f"not {told!r}")
        number = float(told)
        if not self.least <= number <= self.most:
            raise ValueError(f"{number} is not between {self.least} and {self.most}")
        return int(number) if isinstance(self.usual, int) else number


SETTINGS: Mapping[str, Setting] = {
    "pause": Setting("paused"),
    "refuse": Setting("refusal", 401, REFUSALS),
    "silent": Setting("silent", "describe", STEPS),
    "busy": Setting("busy_s", 4.0, least=0.1, most=3600),
    "half-open": Setting("half_open"),
    "slow": Setting("slow", 5000, least=1, most=10_000_000),
    "junk": Setting("junk"),
    "garbage": Setting("garbage"),
    "loss": Setting("loss", 2, least=1, most=100),
    "reorder": Setting("reorder", 5, least=1, most=100),
    "jitter": Setting("jitter", 30, least=1, most=5000),
    "jump": Setting("clock_s", 3600.0, least=-86_400, most=86_400),
    "backlog": Setting("backlog_s", 20.0, least=0.1, most=600),
    "stale": Setting("stale_s", 65.0, least=0.1, most=600),
    "single": Setting("single"),
}
ENDS: Mapping[str, str] = {"resume": "pause", "accept": "refuse"}
"""Verbs that end one fault; `off` as the value of any other does so, and `heal` ends all."""
VERBS = (*SETTINGS, *ENDS, "drop", "heal")


def changed(faults: Faults, verb: str, told: object = None) -> Faults:
    """Return the faults after an order; `drop` changes nothing lasting. ValueError for an unknown verb or value.

    A jump adds to those before it, and healing does not take it back: the camera's clock is then only another one.
    """
    if verb == "drop":
        return faults
    if verb == "heal":
        return replace(HEALTHY, clock_s=faults.clock_s)
    if verb in ENDS:
        verb, told = ENDS[verb], "off"
    if verb not in SETTINGS:
        raise ValueError(f"no fault {verb!r}")
    setting = SETTINGS[verb]
    if verb == "jump":
        jumped = setting.value(told)
        return replace(faults, clock_s=faults.clock_s + float(jumped))
    value = getattr(HEALTHY, setting.field) if told == "off" else setting.value(told)
    values: dict[str, Any] = asdict(faults) | {setting.field: value}
    return Faults(**values)


class FaultBoard:
    """The faults of all cameras by path name; a camera that is not on it is healthy."""

    def __init__(self, cameras: Iterable[str]) -> None:
        """Start with all cameras healthy."""
        self._faults = dict.fromkeys(cameras, HEALTHY)

    def of(self, camera: str) -> Faults:
        """Return a camera's faults now."""
        return self._faults.get(camera, HEALTHY)

    def meant(self, camera: str) -> tuple[str, ...]:
        """Return the cameras an order names: one, or `all`; empty if there is none of that name."""
        if camera == "all":
            return tuple(self._faults)
        return (camera,) if camera in self._faults else ()

    def change(self, camera: str, verb: str, told: object = None) -> None:
        """Change one camera's faults; ValueError as `changed`."""
        self._faults[camera] = changed(self.of(camera), verb, told)
