"""The operator's alerts, which go on whether the desk is open or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scc_wall.app.health_part import HealthPart
from scc_wall.base.clock import Clock
from scc_wall.desk.alerts import Alert, Alerts, Subject, acknowledge, step
from scc_wall.desk.standing import camera_states
from scc_wall.wall.view import PaneView, State

PATIENCE_S = {State.LOST: 5.0, State.LATE: 10.0, State.REFUSED: 0.0}
"""How long a camera must be in a state before the operator is told: a hiccup is none of an operator's business."""


class DeskAlerts:
    """On the GUI thread. overload: why panes are lowered, None mostly; health: of disk and clock."""

    def __init__(self, clock: Clock, overload: Callable[[], str | None], health: HealthPart) -> None:
        self._clock, self._overload, self._health = clock, overload, health
        self._alerts = Alerts()

    @property
    def open(self) -> tuple[Alert, ...]:
        """The alerts that nobody has taken note of."""
        return self._alerts.open

    def acknowledge(self, person: str) -> None:
        """Take note of all."""
        self._alerts = acknowledge(self._alerts, None, person)

    def tick(self, views: Sequence[PaneView]) -> None:
        """Look for new ones, and for what is over."""
        self._alerts = step(self._alerts, self._troubles(views), self._clock())

    def _troubles(self, views: Sequence[PaneView]) -> dict[Subject, float]:
        found = {
            Subject(state.value, camera): PATIENCE_S[state]
            for camera, state in camera_states(views).items()
            if state in PATIENCE_S
        }
        if self._overload() is not None:
            found[Subject("overload")] = 0.0
        return {**found, **self._health.troubles()}
