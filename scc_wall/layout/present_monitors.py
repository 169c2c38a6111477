"""The monitors that are there now, as one value: their names, numbers and places, and the part of each that tiles may take."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from scc_wall.base.geometry import Rect
from scc_wall.layout.layout import Layout
from scc_wall.layout.monitors import Monitor, find_monitor

ABSENT_MONITOR = Rect(0, 0, 1920, 1080)
"""What a monitor that is not there is taken to have when a layout's cost is told."""


@dataclass(frozen=True, slots=True)
class PresentMonitors:
    """Monitors in the order of their numbers. usable: by identity, the part that tiles may take."""

    monitors: tuple[Monitor, ...] = ()
    usable: Mapping[str, Rect] = field(default_factory=dict)

    def name_of(self, identity: str) -> str:
        """Return how people know a monitor: by its connector; the identity itself where it is not there."""
        return next((monitor.name for monitor in self.monitors if monitor.identity == identity), identity)

    def identity_of(self, number: int) -> str:
        """Return the identity of the monitor of that number, empty where it is not there."""
        return next((monitor.identity for monitor in self.monitors if monitor.number == number), "")

    def titles(self) -> dict[str, str]:
        """Return what the keypad calls each monitor, and its connector, by identity."""
        return {monitor.identity: f"{monitor.number} · {monitor.name}" for monitor in self.monitors}

    def places(self) -> dict[str, Rect]:
        """Return the monitors' places on the X screen, by identity."""
        return {monitor.identity: monitor.rect for monitor in self.monitors}

    def with_all_of(self, layout: Layout) -> PresentMonitors:
        """Return them with those a layout means and that are away; these count as Full HD."""
        away = [one.monitor for one in layout.screens if find_monitor(one.monitor, self.monitors) is None]
        return PresentMonitors(
            (*self.monitors, *(Monitor(name, 0, name, ABSENT_MONITOR) for name in away)),
            {**self.usable, **dict.fromkeys(away, ABSENT_MONITOR)},
        )
