"""What domes really did: each order and, while one moves, its place many times a second, as lines of JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path

from scc_wall.simulator.onvif.state import CameraState

DECIMALS = 4


class MotionLog:
    """Follows the domes; writes to a file if one is given: Unix time, camera, why, place, speeds, whether it moves."""

    def __init__(self, states: Mapping[str, CameraState], times: Callable[[], tuple[float, float]], path: str | None) -> None:
        """Begin; OSError if the file cannot be written."""
        self._states, self._times = states, times
        self._file = Path(path).open("a", encoding="utf-8") if path else None  # noqa: SIM115 - open as long as we are
        self._moving: set[str] = set()
        for name, state in states.items():
            if state.dome is not None:
                state.dome.on_deadline = lambda time, axis, name=name: self._deadline(name, time, axis)  # type: ignore[misc]

    def told(self, camera: str) -> dict[str, object]:
        """Return where a dome is now and how fast it goes: degrees, zoom from 0 to 1, and its factor and field of view."""
        now, wall = self._times()
        state = self._states[camera]
        assert state.dome is not None  # noqa: S101 - asked of domes only
        pose = state.dome.pose(now)
        return {
            "t": round(wall, 3),
            "camera": camera,
            "pan": round(pose.pan, DECIMALS),
            "tilt": round(pose.tilt, DECIMALS),
            "zoom": round(pose.zoom, DECIMALS),
            "factor": round(state.lens.factor(pose.zoom), 3),
            "view": round(state.lens.across(pose.zoom), DECIMALS),
            "speeds": [round(speed, DECIMALS) for speed in pose.speeds],
            "moving": pose.is_turning or pose.is_zooming,
            "focus": round(state.focus.at(now), DECIMALS),
            "iris": state.iris,
            "wiper": state.wiper,
        }

    def note(self, camera: str, why: str) -> None:
        """Write a line because something was ordered."""
        if self._states[camera].dome is not None:
            self._write({"why": why, **self.told(camera)})

    def follow(self) -> None:
        """Write a line for each dome that moves, and one when it has come to rest."""
        now = self._times()[0]
        for name, state in self._states.items():
            if state.dome is None:
                continue
            pose = state.dome.pose(now)
            if pose.is_turning or pose.is_zooming:
                self._moving.add(name)
                self.note(name, "moving")
            elif name in self._moving:
                self._moving.discard(name)
                self.note(name, "rest")

    def _deadline(self, camera: str, time: float, axis: str) -> None:
        now, wall = self._times()
        self._write({"why": "deadline", "t": round(wall - (now - time), 3), "camera": camera, "axis": axis})

    def _write(self, told: Mapping[str, object]) -> None:
        if self._file is not None:
            self._file.write(json.dumps(told) + "\n")
            self._file.flush()
