"""Questions to cameras that wait for the devices process's answer; none waits for ever."""

from __future__ import annotations

from collections.abc import Callable

from scc_wall.base.clock import Clock
from scc_wall.base.device_messages import AskDevice, DeviceAnswer
from scc_wall.base.trouble import Trouble
from scc_wall.control.reply import DONE, Pending

ANSWER_LIMIT_S = 12.0
"""A wish that has no answer by then is told to have failed."""


class DeviceQuestions:
    """On the GUI thread. send: a message to the devices process."""

    def __init__(self, send: Callable[[object], None], clock: Clock) -> None:
        self._send, self._clock = send, clock
        self._waiting: dict[int, tuple[Pending, float]] = {}
        self._serial = 0

    def ask(self, camera: str, what: str, text: str, numbers: tuple[float, ...]) -> Pending:
        """Ask; what is pending is settled with the facts that come back, or with Trouble."""
        self._serial += 1
        pending = Pending()
        self._waiting[self._serial] = (pending, self._clock() + ANSWER_LIMIT_S)
        self._send(AskDevice(camera, self._serial, what, text, numbers))
        return pending

    def answered(self, told: DeviceAnswer) -> None:
        """Take an answer; one that comes too late is nobody's."""
        pending, _ = self._waiting.pop(told.serial, (None, 0.0))
        if pending is None:
            return
        if told.trouble:
            pending.settle(Trouble(told.trouble, None, **{fact.name: fact.value for fact in told.params}))
        else:
            values = [{"name": fact.name, "value": fact.value, "about": fact.about} for fact in told.facts]
            pending.settle({"facts": values} if values else DONE)

    def tick(self) -> None:
        """Give up on answers that do not come."""
        now = self._clock()
        for serial, (pending, until) in tuple(self._waiting.items()):
            if now >= until:
                del self._waiting[serial]
                pending.settle(Trouble("ptz.no_answer"))

    def lost(self) -> None:
        """Note that the devices process is gone: who waits is told."""
        for pending, _ in self._waiting.values():
            pending.settle(Trouble("ptz.devices_gone"))
        self._waiting.clear()
