"""What is odd about a simulated camera's ONVIF right now: names that are switched on and off, some with a number.

Most are told of real cameras; the last block is what a hostile or broken one may send.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

FLAGS = frozenset({
    # moving
    "timeout-ignored",  # a continuous move goes on until it is stopped
    "timeout-refused",  # a move with Timeout is a fault
    "stop-refused",  # Stop is not implemented
    "stop-ignored",  # Stop is acknowledged and nothing happens
    "stop-per-axis",  # Stop of both at once is acknowledged and nothing happens; one of them alone works
    "zero-ignored",  # a zero velocity does not stop
    "one-axis",  # a move of more than one axis is a fault
    "inverted-pan",
    "inverted-tilt",
    "own-zoom-speed",  # the camera itself slows down with its zoom
    "ranges-360",  # positions are told and taken as 0..360, 0..110 and factors
    "ranges-inf",
    "no-fov",  # no click-to-centre space
    "fov-dead",  # it is listed, acknowledged and does nothing
    # status
    "no-status",  # GetStatus is a fault
    "no-position",
    "no-move-status",
    "move-status-stuck",  # always IDLE
    "move-status-moving",  # always MOVING
    "move-status-bare",  # text where elements should be
    # login
    "digest-only",  # HTTP Digest only; a token is answered with 401 and a page
    "locks-out",  # after five wrong logins nobody gets in for half a minute
    "clock-local",  # local time is told as UTC
    # addresses and services
    "nat",  # addresses of the network behind a router
    "media2-first",
    "no-media2",
    # presets
    "presets-300",  # 300 presets, nearly all of one place
    "presets-unnamed",
    # broken or hostile
    "prefixes",  # a namespace prefix that nobody declared
    "entities",
    "dtd",
    "huge",
    "deep",
    "drip",  # a byte a second
    "redirect",
    "page",  # a web page instead of an answer
    "garbage",
    "cut",  # the connection ends in the middle of an answer
    "hang",  # no answer at all
    "lies",  # nonsense in every field
    "other-camera",  # another camera's data
    "unplugged",  # the power is gone: it stands still, and all its connections end
})  # fmt: skip
NUMBERS: Mapping[str, tuple[float, float]] = MappingProxyType({
    "late": (0, 60_000),  # milliseconds until an order reaches the camera
    "slow": (0, 60_000),  # milliseconds until its answer is sent
    "picture-late": (0, 10_000),  # milliseconds between a picture and its sending
    "clock-off": (-86_400_000, 86_400_000),  # seconds
    "denied": (0, 10_000),  # so many requests more are NotAuthorized
})  # fmt: skip
NAMES = tuple(sorted((*FLAGS, *NUMBERS)))


@dataclass(frozen=True, slots=True)
class Quirks:
    """One camera's quirks."""

    flags: frozenset[str] = frozenset()
    numbers: Mapping[str, float] = field(default_factory=dict)

    def has(self, name: str) -> bool:
        """Return whether a quirk is on."""
        return name in self.flags

    def number(self, name: str) -> float:
        """Return a quirk's number, 0 when it is off."""
        return self.numbers.get(name, 0.0)


def changed(quirks: Quirks, name: str, value: str) -> Quirks:
    """Return the quirks after `name` was set to `on`, `off` or a number; ValueError for anything else, also an unknown name."""
    if name in FLAGS and value in {"on", "off"}:
        return Quirks(quirks.flags | {name} if value == "on" else quirks.flags - {name}, quirks.numbers)
    if name not in NUMBERS:
        raise ValueError(f"no quirk {name}={value}")
    low, high = NUMBERS[name]
    told = 0.0 if value == "off" else float(value)
    if not low <= told <= high:
        raise ValueError(f"{name}: {low:.0f} to {high:.0f}")
    return Quirks(quirks.flags, {**quirks.numbers, name: told})


class QuirkBoard:
    """The quirks of all cameras by path name."""

    def __init__(self, cameras: Iterable[str]) -> None:
        """Start with no quirks at all."""
        self._quirks = dict.fromkeys(cameras, Quirks())

    def of(self, camera: str) -> Quirks:
        """Return a camera's quirks now."""
        return self._quirks.get(camera, Quirks())

    def meant(self, camera: str) -> tuple[str, ...]:
        """Return the cameras an order names: one, or `all`; empty if there is none of that name."""
        if camera == "all":
            return tuple(self._quirks)
        return (camera,) if camera in self._quirks else ()

    def change(self, camera: str, name: str, value: str) -> None:
        """Change one camera's quirk, or all off with the name `none`; ValueError as `changed`."""
        self._quirks[camera] = Quirks() if name == "none" else changed(self.of(camera), name, value)

    def spend(self, camera: str) -> bool:
        """Take one from a camera's `denied` and return whether there was one."""
        left = self.of(camera).number("denied")
        if left > 0:
            self.change(camera, "denied", str(left - 1))
        return left > 0
