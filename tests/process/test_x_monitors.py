"""What the X server tells of its monitors, held against xrandr."""

from __future__ import annotations

import os
import subprocess

import pytest

from scc_wall.adapters.x_monitors import XMonitors
from scc_wall.base.geometry import Rect
from tests.process.support import display_of


def test_monitors_are_told_as_they_are_now(monkeypatch: pytest.MonkeyPatch) -> None:
    with display_of(2, 320, 240) as display:
        for name in ("DISPLAY", "XAUTHORITY"):
            monkeypatch.setenv(name, display.environment[name])
        monitors = XMonitors()
        assert monitors.read() == {"W1": Rect(0, 0, 320, 240), "W2": Rect(320, 0, 320, 240)}
        change = "xrandr --delmonitor W2; xrandr --setmonitor W2 320/127x120/63+320+60 none"
        subprocess.run(["sh", "-c", change], env={**os.environ}, check=True, capture_output=True, timeout=20)
        assert monitors.read() == {"W1": Rect(0, 0, 320, 240), "W2": Rect(320, 60, 320, 120)}
        monitors.close()
        assert len(monitors.read() or {}) == 2, "it connects again"
        display.process.kill()
        display.process.wait(10)
        assert monitors.read() is None
        monitors.close()
