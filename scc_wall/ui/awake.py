"""No sleeping display: the display's idle timer is set back every half minute."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from scc_wall.base.trouble import Trouble

EVERY_MS = 30_000
"""How often; the shortest time after which a desktop sleeps is a minute."""


class Awake(QObject):
    """Calls `poke` at once and then regularly, on the GUI thread: it must come back within a few milliseconds.

    poke raises Trouble where the display cannot be kept awake; `failed` tells the first one, then it is tried on in silence.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject, poke: Callable[[], None], every_ms: int = EVERY_MS) -> None:
        super().__init__(parent)
        self._poke = poke
        self._has_told = False
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        QTimer.singleShot(0, self, self._tick)  # after the caller has connected `failed`

    def _tick(self) -> None:
        try:
            self._poke()
        except Trouble as trouble:
            if not self._has_told:
                self._has_told = True
                self.failed.emit(trouble)
